// The wire contract. Rust generates ui/src/api/types.ts from its own types (ts-rs); until then this is the copy.
export type Lang = "cy" | "en";
export type Languages = "cy" | "en" | "both";
export type Both<T> = { cy: T; en: T };
export type Day = string;      // YYYY-MM-DD
export type Moment = string;   // RFC 3339, UTC
export type Period = { from: Day; to: Day };
export type Argument = { number: number } | { day: Day } | { id: string };
export type Phrase = { key: string; args: Record<string, Argument> };   // a locales/ message with its arguments

// Every failed command rejects with this. `fields` only from forms: which field, and the sentence for it.
export type WireTrouble = { code: string; phrase: Phrase; fields: FieldTrouble[] };
export type FieldTrouble = { field: string; phrase: Phrase };
// code "locked" => show lock screen; "disk-full" => words not saved yet; others: show phrase.

// ---- the desk
export type DeskStage = "new" | "recovery" | "locked" | "open";
export type DeskState = { stage: DeskStage; lang: Lang | null; example: boolean; empty: boolean; version: string };
export type InterviewPlace = { interview: string; question: string; cursor: number; lang: Lang };
export type Opened = { state: DeskState; resume: InterviewPlace | null; setAside: string | null };
export type RecoveryShown = { recoveryKey: string };          // eight groups, shown once
export type Theme = "system" | "light" | "dark";
export type Settings = {
  lang: Lang; theme: Theme; noteSize: number /* px 16..32 */;
  lockAfterMinutes: number; lockDuringInterview: boolean;
  copyFolder: string | null; copyAtLock: boolean; reportFolder: string | null;
  counselling: Both<string>; contact: Both<string>;            // how to reach counselling; the project's contact line
  serviceStart: Day; approvalFrom: Day;                        // 2023-06-01, 2023-04-01
};
export type CopyMade = { at: Moment; file: string; cases: number; interviews: number };
export type CopyNews = { last: CopyMade | null };

// ---- services
export type ServiceKind = "authority" | "independent";
export type Region = "gwent" | "cwm-taf-morgannwg" | "cardiff-and-vale" | "west-wales" | "north-wales" | "west-glamorgan" | "powys";
export type ServiceRow = { id: string; name: Both<string>; kind: ServiceKind; region: Region };
export type NewService = { name: Both<string>; region: Region };
export type Declaration = { service: string; from: Day; to: Day; leavers: number };

// ---- cases
export type CaseState = "not-eligible" | "ready" | "in-progress" | "interviewed" | "coded" | "locked";
export type Category = "mainstream" | "kinship" | "short-break" | "parent-and-child" | "specialist" | "unaccompanied" | "supported-lodgings" | "when-im-ready";
export type LeaveType = "resigned-stopping" | "resigned-transferring" | "termination-agreed" | "termination-contested" | "approval-lapsed" | "service-closed" | "death";
export type LanguageChoice = "cy" | "en" | "both";
export type CaseForm = {
  service: string; carers: string[]; contact: string; category: Category; categoryReason: string; leaveType: LeaveType;
  languageRequested: LanguageChoice; noticeReceived: string; approvalEnded: string; ratified: string; // dates as she typed them; "" = not known
  yearsFostered: number | null;
};
export type CaseRow = { id: string; number: string; service: string; serviceName: Both<string>; carers: string[]; state: CaseState;
  approvalEnded: Day; languageRequested: LanguageChoice; interviews: InterviewRow[] };
export type InterviewRow = { id: string; mode: Mode; state: InterviewState; startedAt: Moment; coded: boolean };
export type Ground = { rule: string; holds: boolean; phrase: Phrase };      // one line of a decision
export type Eligibility = { eligible: boolean; grounds: Ground[] };
export type CaseSheet = { row: CaseRow; form: CaseForm; eligibility: Eligibility };

// ---- guide
export type Guide = { id: string; version: number; sections: Section[]; questions: Question[]; items: RatingItem[]; scales: Scale[]; anchors: Both<string>[] /* 5, strongly agree first */ };
export type SectionKind = "opening" | "questions" | "modules" | "ratings" | "reading-back" | "close";
export type Section = { id: string; kind: SectionKind; name: Both<string>; script: Both<string>[] /* paragraphs to read aloud */; questions: string[] };
export type Probe = { id: string; text: Both<string> };
export type Question = { id: string; section: string; text: Both<string>; module: Both<string> | null; hint: Both<string> | null; probes: Probe[]; theme: string | null };
export type RatingItem = { id: string; heading: Both<string>; text: Both<string> };       // R1..R11, 1..5
export type Scale = { id: string; text: Both<string>; low: Both<string>; high: Both<string> }; // S1..S3, 0..10

// ---- interview
export type Mode = "solo" | "joint";
export type InterviewState = "open" | "paused" | "finished";
export type NoteLang = "cy" | "en" | "cy+en";
export type Skip = "not-discussed" | "chose-not-to-answer";
export type Answer = { text: string; lang: NoteLang; skip: Skip | null; comeBack: boolean; probesAsked: string[]; savedAt: Moment | null };
export type RatingValue = number | "not-applicable" | "prefer-not-to-say";
export type Decision = "undecided" | "voice" | "unattributed" | "neither";
// from/to count Unicode characters (not UTF-16). firstText: the wording when it was marked. wording: what the carer approved.
export type Quote = { id: string; number: number; question: string; from: number; to: number; text: string; firstText: string; lang: NoteLang; decision: Decision; wording: string | null; theme: string | null };
export type Purpose = "interview" | "special-category" | "national-findings" | "local-themes" | "inspection" | "recontact" | "mentoring";
export type Consent = { purpose: Purpose; given: boolean; at: Moment };
export type CounsellingSource = "service" | "membership" | "network";
export type Counselling = { offered: boolean; source: CounsellingSource | null; wanted: boolean | null };
export type InterviewSheet = {
  id: string; case: string; number: string; serviceName: Both<string>; mode: Mode; state: InterviewState; lang: Lang;
  guide: Guide; answers: Record<string, Answer>; ratings: Record<string, RatingValue>; quotes: Quote[]; consents: Consent[];
  place: InterviewPlace; elapsedSeconds: number; counselling: Counselling;
};
export type Saved = { savedAt: Moment };

// ---- reasons
export type Frame = { version: number; themes: FrameTheme[]; codes: FrameCode[] };
export type FrameTheme = { code: string; name: Both<string> };                         // A..I
export type FrameCode = { code: string; theme: string | null; name: Both<string> };    // A1.. ; Z1 Z8 Z9 have no theme
export type Role = "underlying" | "trigger";
export type Contributing = { code: string; as: Role };
export type Coding = { primary: string; contributing: Contributing[] };

// ---- reports
export type ReportKind = "local" | "national";
export type ReportRequest = { kind: ReportKind; service: string | null; from: Day; to: Day; lang: Languages };
// said: sentences the report will hold about groups. held: true values for her alone, with the rule that keeps each back.
export type Held = { what: Phrase; why: Phrase; trueValue: number | null };
export type ReportPreview = { refusal: Phrase | null; said: Phrase[]; held: Held[]; voices: number };
export type ReportMade = { file: string; pages: number };
export type LedgerRow = { at: Moment; kind: ReportKind; serviceName: Both<string> | null; period: Period; lang: Languages; rules: string; file: string };
