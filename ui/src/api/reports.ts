// Reports: what may be said, the PDF, and the ledger of what was released.
import { call } from "./call";
import type { AuditRow, LedgerRow, Period, QuotationRow, ReportMade, ReportPreview, ReportRequest } from "./types";

/** Closed reporting years that hold interviews, newest first. */
export const reportYears = (): Promise<Period[]> => call("report_years");
/** What a report would say, and what is kept back. */
export const previewReport = (request: ReportRequest): Promise<ReportPreview> => call("report_preview", { request });
/** Writes the report into a folder. */
export const makeReport = (request: ReportRequest, folder: string, asData: boolean): Promise<ReportMade> =>
  call("report_make", { request, folder, asData });
/** Every report that was released. */
export const ledger = (): Promise<LedgerRow[]> => call("report_ledger");
/** Attacks everything that was released together: how far each hidden number is still open, least first. */
export const audit = (): Promise<AuditRow[]> => call("report_audit");
/** Wordings that carers approved for use without a name; those not asked about yet first. */
export const quotations = (): Promise<QuotationRow[]> => call("quotations");
/** Whether the carer's social worker could tell who said it. */
export const answerQuotation = (quote: string, couldTell: boolean): Promise<QuotationRow[]> => call("quotation_answer", { quote, couldTell });
/** Opens a file with the system's own program. */
export const openFile = (file: string): Promise<void> => call("open_file", { file });
