// Cases, services and declared leavers.
import { call } from "./call";
import type { CaseFilter, CaseForm, CasePage, CaseQuery, CaseRow, CaseSheet, Declaration, DeclaredWay, Eligibility, Found, InterviewSheet, Lang, Mode, NewService, Period, ServiceRow } from "./types";

/** Every service, sorted in the desk's language. */
export const services = (): Promise<ServiceRow[]> => call("services");
/** Adds an independent provider. */
export const addService = (service: NewService): Promise<ServiceRow> => call("service_add", { service });
/** What services said of how many carers left them. */
export const declarations = (): Promise<Declaration[]> => call("declarations");
/** Keeps a service's number of leavers for a span of days. */
export const declare = (declaration: Declaration): Promise<Declaration> => call("declare", { declaration });
/** How the households left that a service declared for a span of days, as far as it told. */
export const declaredBy = (service: string, period: Period): Promise<DeclaredWay[]> => call("declared_by", { service, period });
/** Keeps a service's number of leavers with how they left. */
export const declareBy = (declaration: Declaration, ways: DeclaredWay[]): Promise<Declaration> => call("declare_by", { declaration, ways });
/** Every case, newest first. */
export const cases = (): Promise<CaseRow[]> => call("cases");
/** A page of the list of cases: filtered, searched, sorted. */
export const casesPage = (query: CaseQuery): Promise<CasePage> => call("cases_page", { query });
/** The newest cases that wait for this, as many as a page of another room shows. */
export const newestOf = (filter: CaseFilter, lang: Lang): Promise<CasePage> =>
  call("cases_page", { query: { filter, search: "", sort: { by: "number", down: true, lang }, from: 0, count: 50 } });
/** Places where all of these words stand, in whichever form: cases first, then what was said. */
export const searchAll = (text: string): Promise<Found[]> => call("search_all", { text });
/** One case with its form and the grounds of its eligibility. */
export const caseSheet = (id: string): Promise<CaseSheet> => call("case_get", { case: id });
/** Whether a case like this would be eligible, without keeping it. */
export const decideCase = (form: CaseForm): Promise<Eligibility> => call("case_decide", { form });
/** Keeps a new case, and drops the draft it was. Refuses with code `form` and the fields, and with `opted-out` until `others` says that this is another person of the name. */
export const addCase = (form: CaseForm, draft: string | null = null, others = false): Promise<CaseRow> => call("case_add", { form, draft, others });
/** Corrects a case. Refuses as `addCase` does. */
export const correctCase = (id: string, form: CaseForm, others = false): Promise<CaseRow> => call("case_correct", { case: id, form, others });
/** Deletes a case that was a mistake; the reason is kept. */
export const deleteCase = (id: string, reason: string): Promise<void> => call("case_delete", { case: id, reason });
/** Starts an interview of a case. */
export const startInterview = (id: string, lang: Lang, mode: Mode): Promise<InterviewSheet> =>
  call("interview_start", { case: id, lang, mode });
