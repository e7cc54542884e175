// Everything the program in memory holds. `?stage=new|locked|open`, `?empty` and `?lang=` choose how it starts.
import type { Another, Lifted } from "../types";
import type {
  AftercareForm, CaseForm, CaseRow, Coding, Counselling, CopyMade, Declaration, DeclaredWay, DeskState, InterviewConsents, InterviewSheet, Lang, LedgerRow, QuotationRow, Reissue, ServiceRow, Settings,
  Tally,
  DraftRow,
} from "../types";
import { inventedCases, inventedForms } from "./people";
import { inventedQuotations } from "./quotations";
import { inventedRecords, type CaseRecord } from "./records";
import { SERVICES } from "./services";

const RELEASED: LedgerRow = {
  id: "release-1", at: "2026-10-05T10:15:00Z", kind: "local", serviceName: { cy: "Powys", en: "Powys" },
  period: { from: "2024-04-01", to: "2025-03-31" }, lang: "both", rules: "1", file: "gwrando-powys-2025.pdf",
};

/** All that changes while it runs. */
export type World = {
  records: Record<string, CaseRecord>; drafts: DraftRow[];
  desk: DeskState; settings: Settings; services: ServiceRow[]; declarations: Declaration[]; declaredWays: Record<string, DeclaredWay[]>;
  cases: CaseRow[]; forms: Record<string, CaseForm>; interviews: Record<string, InterviewSheet>;
  codings: Record<string, Coding>; aftercare: Record<string, AftercareForm>; debriefs: Record<string, string>;
  consents: Record<string, InterviewConsents>; releases: LedgerRow[]; reissues: Reissue[]; tallies: Tally[]; optedOut: number; lifted: Lifted[]; others: Record<string, Another[]>; copy: CopyMade | null; checked: string | null; unlocks: Record<string, Counselling>; next: number;
  quotations: QuotationRow[];
};

const wishes = new URLSearchParams(typeof location === "undefined" ? "stage=open" : location.search);

function freshWorld(): World {
  const empty = wishes.has("empty") || wishes.get("stage") === "new";
  const stage = (wishes.get("stage") ?? "open") as DeskState["stage"];
  const lang = (wishes.get("lang") ?? (stage === "new" ? null : "cy")) as Lang | null;
  return {
    records: empty ? {} : inventedRecords(), drafts: [],
    desk: { stage, lang, example: !empty && !wishes.has("own"), empty, theme: (wishes.get("theme") ?? "system") as Settings["theme"], keyring: wishes.has("keyring"), damaged: wishes.has("damaged"), version: "0.1.0" },
    settings: { ...defaults(lang ?? "cy"), mentoring: !empty && !wishes.has("own") },
    services: [...SERVICES],
    declarations: empty ? [] : [{ service: "powys", from: "2024-04-01", to: "2025-03-31", leavers: 14 }],
    declaredWays: {},
    cases: empty ? [] : inventedCases(),
    forms: empty ? {} : inventedForms(),
    interviews: {}, codings: {}, aftercare: {}, debriefs: {}, consents: {}, reissues: [], lifted: [], others: {}, optedOut: empty ? 0 : 2,
    quotations: empty ? [] : inventedQuotations(),
    releases: empty ? [] : [RELEASED],
    tallies: empty ? [] : [{ month: "2026-06", service: "powys", leaveType: "resigned-stopping", households: 2 }], copy: null, checked: wishes.has("checked") ? "2026-11-22T08:55:00Z" : null, unlocks: {}, next: 100,
  };
}

function defaults(lang: Lang): Settings {
  return {
    lang, theme: (wishes.get("theme") ?? "system") as Settings["theme"], noteSize: 20, lockAfterMinutes: 10, lockDuringInterview: false,
    copyFolder: null, copyAtLock: false, reportFolder: null, letterFolder: null, charity: { cy: "", en: "" },
    counselling: { cy: "", en: "" }, contact: { cy: "", en: "" }, serviceStart: "2023-06-01", approvalFrom: "2023-04-01",
    contactAttempts: 3,
    noReplyDays: 14, answerDays: 30, summaryWithinWorkingDays: 5, followUpAfterDays: 14,
    designatedPerson: "", designatedPhone: "", dutyTeams: {}, concernRetention: "",
    reviewMonth: 3,
    keeping: { contactMonths: 3, notesMonths: 12, consentYears: 6, optOutYears: 3, journalYears: 6 },
    mentoring: false, mentoringWeights: { experience: 40, geography: 20, language: 15, personality: 15, learning: 10 },
    sendByItself: false,
    updates: false,
  };
}

/** The one world of this page. */
export const world: World = freshWorld();

/** A new id, for things made while the page is open. */
export function newId(kind: string): string {
  world.next += 1;
  return `${kind}-${world.next}`;
}
