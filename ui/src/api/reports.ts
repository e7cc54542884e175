// Reports: what may be said, the PDF, and the ledger of what was released.
import { call } from "./call";
import type { AuditPart, EveryReport, EveryWish, Languages, LedgerRow, HowFar, Period, QuotationRow, ReportKind, ReportMade, ReportPreview, ReportRequest, WorkPrinted, WorkSheet } from "./types";

/** The periods that are over and that a report of this kind may cover, newest first. */
export const reportPeriods = (kind: ReportKind): Promise<Period[]> => call("report_periods", { kind });
/** The quarters and years of the true counts, those that run among them, newest first. */
export const workPeriods = (): Promise<Period[]> => call("work_periods");
/** How the work went, in true counts that are never released. */
export const workSheet = (period: Period): Promise<WorkSheet> => call("work_sheet", { period });
/** Prints them into a folder, marked on every page. */
export const printWork = (period: Period, lang: Languages, folder: string): Promise<WorkPrinted> => call("work_print", { period, lang, folder });
/** Works on a report for a while and says how far it came; nothing is written. Other work goes on between two calls; when all is done, `previewReport` answers at once. */
export const prepareReport = (request: ReportRequest): Promise<HowFar> => call("report_prepare", { request });
/** What a report would say, and what is kept back. */
export const previewReport = (request: ReportRequest): Promise<ReportPreview> => call("report_preview", { request });
/** Writes the report into a folder, and beside it the same as data and its certificate, if they are wanted. */
export const makeReport = (request: ReportRequest, folder: string, asData: boolean, certified: boolean): Promise<ReportMade> =>
  call("report_make", { request, folder, asData, certified });
/** Makes the report for every service, each in every wished language; told as it goes on, and stopped between two services. */
export const makeEveryReport = (wish: EveryWish, folder: string): Promise<EveryReport> => call("report_make_every", { wish, folder });
/** Every report that was released. */
export const ledger = (): Promise<LedgerRow[]> => call("report_ledger");
/** Attacks what was released about one matter, by its place from 0: how far each hidden number is still open. Other work goes on between two of them. */
export const audit = (place: number): Promise<AuditPart> => call("report_audit", { place });
/** Wordings that carers approved for use without a name; those not asked about yet first. */
export const quotations = (): Promise<QuotationRow[]> => call("quotations");
/** Whether the carer's social worker could tell who said it. */
export const answerQuotation = (quote: string, couldTell: boolean): Promise<QuotationRow[]> => call("quotation_answer", { quote, couldTell });
/** Opens a file with the system's own program. */
export const openFile = (file: string): Promise<void> => call("open_file", { file });
