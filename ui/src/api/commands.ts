// Every command of the program: name(arguments) -> result. Arguments are camelCase.
import type {
  Lang, Languages, Period, HowFar, DeskState, Opened, RecoveryShown, Settings, CopyMade, CheckNews, CopyNews, CopyRestored, CopySeen, ServiceRow, NewService, Declaration, DeclaredWay, CaseForm, CaseRow, Eligibility, CaseSheet, Guide, Mode, NoteLang, Skip, Answer, RatingValue, Decision, Quote, Purpose, Consent, Counselling, InterviewSheet, Saved, AftercareForm, AftercareSheet, ConsentSheet, Erased, Kept, OptOutPicture, Reissue, Tally, Withdrawing, WithdrawalEffect, Frame, Coding, ReportRequest, ReportPreview, ReportMade, LedgerRow, AuditPart, Attempt, Booking, ClosedWhy, DraftForm, DraftRow, IrmDisclosure, LanguageOffer, CaseQuery, CasePage, Found,
  ErasureAhead, EveryReport, EveryWish, RetentionAgreed, RetentionDue, LiveFindings, LiveWish,
} from "./types";
import type { Rescue, RescueSheet } from "./types";
import type { UpdateNews } from "./types";
import type { DestinationForm, DestinationRow, Trial } from "./types";
import type { PackMade, PackMark, PackSheet, PackWish } from "./types";
import type { RectificationAnswer, RectificationForm, RectificationSheet } from "./types";
import type { EarlierDone, EarlierMap, EarlierPlan, EarlierStart, EarlierWish } from "./types";
import type { ColumnMap, ImportDone, ImportPlan, ImportWish } from "./types";
import type { ConcernArea, ConcernNews, ConcernRow, ConcernSheet, LineKind, NewLine } from "./types";

import type {
  CalendarMade, CaseLetters, FileMade, FormWay, GuideChange, GuideDraftSheet, GuideShelf, GuideWording, GuideWordings, LetterKind, LetterPage, LetterTemplate, LetterWay, LetterWording,
} from "./types";

import type {
  ApplicantsForm, ApplicantsReferred, BreakForm, Contact, MatchStep, MenteeForm, MentorForm, MentoringSheet, Paired, Proposal, Ranking, TaskLine,
} from "./types";
import type { JournalSheet, JournalWish, MarkFound } from "./types";
import type { LiftForm, OptOutOf } from "./types";
import type { NotePassage, QuotationRow, Spotted } from "./types";
import type {
  EvidenceDone, EvidenceMap, EvidencePlan, EvidenceWish, FeedbackForm, Idea, IdeaForm, IdeasSheet, IdeaTargets, RecordKind,
} from "./types";
import type { ReportKind, WorkPrinted, WorkSheet } from "./types";
import type { Outbox, OutboxNews, PhraseShown, RecipientForm, SavedEnvelope } from "./types";
import type {
  AnswerForm, CommitmentForm, CommitmentRow, CommitmentSheet, CommitmentYear, EndingForm, EvidenceRef, FoundPromise, Presented, ProgressForm,
  RecommendationForm, RecommendationRow, RecommendationSheet, RecommendationStart, ShareForm, RecommendationWording,
} from "./types";

export interface Commands {
  desk_state(): DeskState;
  desk_create(a: { passphrase: string; lang: Lang }): RecoveryShown;
  desk_confirm_recovery(a: { typed: string }): DeskState;        // refuses with code "recovery-differs"
  recovery_sheet_write(a: { folder: string }): FileMade;         // while the key is shown; code "recovery-gone" afterwards
  desk_new_recovery(): RecoveryShown;                            // stage "recovery" after a crash before confirmation
  desk_unlock(a: { passphrase: string }): Opened;                // code "wrong-passphrase" | "damaged" | "newer-program" | "already-open"
  desk_recover(a: { recoveryKey: string; passphrase: string }): Opened;
  desk_lock(): DeskState;
  desk_saved(): void;                                            // the page kept its last words; the desk may lock
  desk_language(a: { lang: Lang }): DeskState;                   // works in every stage
  desk_make_example(): DeskState;                                // fills an empty store; code "not-empty"
  desk_leave_example(): DeskState;                               // moves the example store aside; stage becomes "new"
  settings_get(): Settings;
  settings_set(a: { settings: Settings }): Settings;
  update_news(): UpdateNews;
  update_look(): UpdateNews;                                     // "updates-off" and whatever stands in the way, each with its sentence
  update_fetch(): UpdateNews;                                    // answers when every byte is there and signed; "updates-stopped"
  update_stop(): UpdateNews;
  update_install(): void;                                        // binding: locks, hands over, ends; "updates-listening"
  destinations(): DestinationRow[];
  destination_add(a: { form: DestinationForm }): DestinationRow;   // code "form" with fields
  destination_correct(a: { id: string; form: DestinationForm }): DestinationRow;   // "form", "no-destination"
  destination_test(a: { id: string }): Trial;
  destination_accept(a: { id: string; shown: string }): DestinationRow;   // "nothing-changed"
  destination_remove(a: { id: string }): void;
  passphrase_change(a: { old: string; new: string }): DeskState;
  work_news(): number;
  work_stop(): void;
  copy_make(a: { folder: string }): CopyMade;
  check_news(): CheckNews;
  check_begin(): CheckNews;
  copy_news(): CopyNews;
  copy_look(a: { file: string; key: string; recovery: boolean }): CopySeen;         // changes nothing; "wrong-passphrase" | "wrong-recovery-key" | "bad-copy" | "not-a-copy" | "wait"
  copy_restore(a: { file: string; key: string; recovery: boolean }): CopyRestored;  // binding; what stood there is kept aside
  rescue_look(a: { key: string; recovery: boolean }): RescueSheet;   // changes nothing; "store-there" | "damaged" when nothing can be read
  rescue_take(a: { key: string; recovery: boolean }): Rescue;        // a new store of what can be read; the damaged one is kept aside
  journal(a: { wish: JournalWish }): JournalSheet;
  journal_mark(a: { mark: string }): MarkFound;
  journal_write(a: { wish: JournalWish; folder: string }): FileMade;
  facts_write(a: { folder: string }): FileMade;
  keyring_keep(a: { passphrase: string }): DeskState;             // "wrong-passphrase" | "wait" | "keyring"
  keyring_forget(): DeskState;
  keyring_open(): Opened;                                        // "keyring" when it does not answer: the passphrase is typed then
  services(): ServiceRow[];                                      // sorted in the desk's language
  service_add(a: { service: NewService }): ServiceRow;
  declarations(): Declaration[];
  declare(a: { declaration: Declaration }): Declaration;
  declared_by(a: { service: string; period: Period }): DeclaredWay[];
  declare_by(a: { declaration: Declaration; ways: DeclaredWay[] }): Declaration;
  cases(): CaseRow[];
  cases_page(a: { query: CaseQuery }): CasePage;
  search_all(a: { text: string }): Found[];                      // cases first, then what was said; never about a child's safety
  case_get(a: { case: string }): CaseSheet;
  case_decide(a: { form: CaseForm }): Eligibility;
  case_add(a: { form: CaseForm; draft: string | null; others: boolean }): CaseRow; // code "opted-out" asks who it is; "form" with fields; the draft goes with it
  case_correct(a: { case: string; form: CaseForm; others: boolean }): CaseRow; // code "opted-out" as above
  case_delete(a: { case: string; reason: string }): void;
  // Moves. Each refuses with "form" and fields, or with the rule: "not-now" | "attempts-spent".
  case_invite(a: { case: string; attempt: Attempt }): CaseSheet;
  case_book(a: { case: string; booking: Booking }): CaseSheet;
  case_unbook(a: { case: string; reason: string }): CaseSheet;   // the reason may be empty
  case_override_hold(a: { case: string; reason: string; writtenOn: string }): CaseSheet; // a day as typed; both are needed
  case_read_statement(a: { case: string }): CaseSheet;
  case_close(a: { case: string; why: ClosedWhy; reason: string }): CaseSheet;
  case_reopen(a: { case: string; reason: string }): CaseSheet;
  case_log_disclosure(a: { case: string; disclosure: IrmDisclosure }): CaseSheet;
  draft_save(a: { draft: string | null; form: DraftForm }): DraftRow; // a form as typed, complete or not
  drafts(): DraftRow[];                                          // the last one written first
  draft_drop(a: { draft: string }): void;
  case_language(a: { case: string; offer: LanguageOffer }): CaseSheet; // code "form" with languageWhyNot
  earlier_start(): EarlierStart;                                  // what a column may hold, and the maps that were kept
  earlier_map(a: { file: string }): EarlierMap;                    // code "earlier-bad-map" with the line
  earlier_read(a: { file: string; sheet: string | null; map: EarlierMap }): EarlierPlan;   // changes nothing
  earlier_do(a: { wish: EarlierWish }): EarlierDone;               // code "import-changed" when the file is another now
  ideas(a: { service: string; year: number | null }): IdeasSheet; // the year that runs when none is given
  idea_switch(a: { service: string; idea: Idea; on: boolean }): IdeasSheet;
  idea_targets_set(a: { targets: IdeaTargets }): IdeaTargets;     // code "form" with the fields
  idea_keep(a: { service: string; kind: RecordKind; old: string | null; form: IdeaForm }): string; // "form" | "idea-off" | "idea-twice" | "idea-badge" | "idea-no-whole"
  idea_remove(a: { record: string }): void;                      // code "idea-holds-others"
  feedback_form(): Guide;
  feedback_add(a: { cycle: string; form: FeedbackForm }): void;   // binding; code "idea-cycle-closed" | "idea-empty-form"
  feedback_print(a: { lang: Languages; folder: string }): { file: string };
  evidence_read(a: { file: string; sheet: string | null; map: EvidenceMap | null }): EvidencePlan; // changes nothing; code "idea-unmapped" without a map
  evidence_do(a: { wish: EvidenceWish }): EvidenceDone;           // code "import-changed" when the file is another now
  import_read(a: { file: string; sheet: string | null; map: ColumnMap | null }): ImportPlan;   // changes nothing
  import_do(a: { wish: ImportWish }): ImportDone;                // code "import-changed" when the file is another now
  interview_start(a: { case: string; lang: Lang; mode: Mode }): InterviewSheet; // "not-eligible" | "on-hold" | "waiting-ratification" | "statement-unread" | "not-now"
  interview_open(a: { interview: string }): InterviewSheet;
  interview_answer(a: { interview: string; question: string; text: string; lang: NoteLang; cursor: number }): Saved;
  interview_place(a: { interview: string; question: string; cursor: number; lang: Lang }): Saved;
  interview_skip(a: { interview: string; question: string; why: Skip | null }): Answer;
  interview_untouched(a: { interview: string }): string[];      // marks every untouched question not-discussed; returns which
  interview_come_back(a: { interview: string; question: string; on: boolean }): Answer;
  interview_probe(a: { interview: string; question: string; probe: string; asked: boolean }): Answer;
  interview_rate(a: { interview: string; item: string; value: RatingValue | null }): Saved;
  interview_quote(a: { interview: string; question: string; from: number; to: number }): Quote;
  interview_unquote(a: { interview: string; quote: string }): void;
  interview_decide(a: { interview: string; quote: string; decision: Decision; wording: string | null; theme: string | null }): Quote;
  interview_names(a: { interview: string; passages: NotePassage[] }): Spotted[][];   // changes nothing; one list a passage
  interview_consent(a: { interview: string; purpose: Purpose; given: boolean }): Consent;
  interview_counselling(a: { interview: string; counselling: Counselling }): Saved;
  interview_pause(a: { interview: string }): InterviewSheet;
  interview_resume(a: { interview: string }): InterviewSheet;
  interview_finish(a: { interview: string }): InterviewSheet;
  aftercare_get(a: { interview: string }): AftercareSheet;        // code "not-finished" while the talk goes on
  aftercare_set(a: { interview: string; form: AftercareForm }): AftercareSheet;
  debrief_get(a: { interview: string }): string;
  debrief_set(a: { interview: string; text: string }): Saved;
  consent_sheet(a: { case: string }): ConsentSheet;
  withdrawal_preview(a: { withdrawing: Withdrawing }): WithdrawalEffect; // changes nothing
  withdraw(a: { withdrawing: Withdrawing }): WithdrawalEffect;           // binding
  report_reissues(): Reissue[];                                  // what is open first
  report_called_back(a: { release: string }): Reissue[];         // binding
  opt_outs(a: { period: Period }): OptOutPicture;
  opt_outs_of(a: { service: string; carer: string }): OptOutOf[];
  opt_out_lift(a: { form: LiftForm }): void;                      // binding; code "not-opted-out"
  opt_out_tally(a: { tally: Tally }): void;
  case_opt_out(a: { case: string }): Erased;                     // binding; code "interviewed"
  interview_stop(a: { interview: string; kept: Kept }): void;    // binding; code "over"
  frame(): Frame;
  find_reasons(a: { text: string }): string[];                   // codes, best first, both languages, folded, mutations undone
  coding_get(a: { interview: string }): Coding | null;
  coding_set(a: { interview: string; coding: Coding }): Coding;
  coding_clear(a: { interview: string }): void;
  findings_live(a: { wish: LiveWish }): LiveFindings;
  findings_prepare(a: { wish: LiveWish }): HowFar;                 // a part of the work; call until all is done
  report_periods(a: { kind: ReportKind }): Period[];             // over, of the spans that this kind covers, newest first
  work_periods(): Period[];                                      // quarters and years, those that run among them
  work_sheet(a: { period: Period }): WorkSheet;                  // true counts, never released
  work_print(a: { period: Period; lang: Languages; folder: string }): WorkPrinted; // enters nothing
  report_preview(a: { request: ReportRequest }): ReportPreview;
  report_prepare(a: { request: ReportRequest }): HowFar;           // a part of the work; call until all is done
  report_make(a: { request: ReportRequest; folder: string; asData: boolean; certified: boolean }): ReportMade;
  report_make_every(a: { wish: EveryWish; folder: string }): EveryReport; // pace told; work_stop stops it between two services
  report_ledger(): LedgerRow[];
  report_audit(a: { place: number }): AuditPart;                 // one matter, by its place from 0
  quotations(): QuotationRow[];                                  // wordings for use without a name, those not asked about first
  quotation_answer(a: { quote: string; couldTell: boolean }): QuotationRow[]; // code "wording-tells"
  outbox_get(): Outbox;                                          // no touch
  outbox_news(): OutboxNews;                                     // no touch: what the bar has to know
  outbox_send(): Outbox;                                         // tries everything that goes to a place, whatever stood in the way before
  outbox_recipient(a: { form: RecipientForm }): Outbox;          // code "form" with publicKey
  outbox_signing_key(): Outbox;                                  // made when it is asked for first
  outbox_lock(a: { number: number }): PhraseShown;               // shown once; code "not-now" | "no-way"
  outbox_save(a: { number: number; folder: string }): SavedEnvelope; // code "no-phrase" | "not-by-hand" | "not-now"
  outbox_confirm(a: { number: number }): Outbox;                 // binding
  outbox_recall(a: { number: number }): Outbox;                  // binding
  outbox_never_sent(a: { number: number }): Outbox;              // binding
  outbox_receipt(a: { number: number; lang: Languages; folder: string }): { file: string };
  guide_get(): Guide;                                            // the guide a new interview would use
  guide_print(a: { lang: Languages; folder: string }): { file: string };
  concern_news(): ConcernNews;                                   // no reading, no touch: what the bar has to know
  concerns(): ConcernRow[];                                      // newest first, nothing of content
  concern_areas(): ConcernArea[];                                // the 22 authorities, sorted in the desk's language
  concern_open(a: { interview: string | null }): ConcernSheet;   // a new record, laid on the desk
  concern_look(a: { concern: string }): ConcernSheet;            // opens for reading: the journal keeps it
  concern_draft(a: { concern: string; kind: LineKind; text: string; lang: Lang }): Saved;
  concern_add(a: { concern: string; line: NewLine }): ConcernSheet; // code "form" with fields
  concern_leave(a: { concern: string }): void;                   // words still being written are set down as they stand
  concern_print(a: { concern: string; lang: Languages; folder: string }): ReportMade;
  case_letters(a: { case: string }): CaseLetters;
  letter_preview(a: { case: string; kind: LetterKind; lang: Languages }): LetterPage[];      // code "letter-empty"
  letter_write(a: { case: string; kind: LetterKind; lang: Languages; way: LetterWay; folder: string }): FileMade;
  letter_copied(a: { case: string; kind: LetterKind; lang: Languages }): void;
  calendar_make(a: { case: string; withPlace: boolean; folder: string }): CalendarMade;      // code "no-booking"
  guidance_print(a: { lang: Languages; folder: string }): FileMade;
  referral_form_make(a: { way: FormWay; lang: Languages; folder: string }): FileMade;
  letter_wording(a: { kind: LetterKind }): LetterWording;
  letter_wording_keep(a: { kind: LetterKind; template: LetterTemplate }): LetterWording;     // code "form" with titleCy, bodyEn, …
  letter_wording_restore(a: { kind: LetterKind; version: number }): LetterWording;
  guide_wordings(): GuideWordings;
  guide_correct(a: { changes: GuideWording[] }): GuideWordings;                                   // code "form" with q12.cy, …
  guide_restore(a: { version: number }): GuideWordings;
  handbook_print(a: { lang: Languages; folder: string }): FileMade;
  guide_shelf(): GuideShelf;
  guide_copy(a: { version: number }): GuideDraftSheet;
  guide_draft(a: { draft: string }): GuideDraftSheet;             // code "guide-no-draft"
  guide_change(a: { draft: string; change: GuideChange }): GuideDraftSheet; // code "guide-held" | "guide-no-part" | "guide-too-many"
  guide_draft_drop(a: { draft: string }): GuideShelf;
  guide_publish(a: { draft: string; sameMeaning: boolean }): GuideShelf; // binding; "guide-unready" with fields, "guide-same", "guide-meaning"
  guide_export(a: { version: number; folder: string }): FileMade;
  guide_import(a: { file: string }): GuideDraftSheet;             // code "guide-file-…", with fields where a guide does not fit

  recommendations(): RecommendationRow[];                        // newest first
  recommendation_get(a: { recommendation: string }): RecommendationSheet;
  recommendation_begin(a: { start: RecommendationStart }): RecommendationSheet; // a draft with everything that counts for a theme or reason
  recommendation_add(a: { form: RecommendationForm }): RecommendationSheet;     // code "form" with service, region, about, ideaCy, …
  recommendation_keep(a: { recommendation: string; form: RecommendationForm }): RecommendationSheet; // "not-now" once shared
  recommendation_evidence(a: { recommendation: string; chosen: EvidenceRef[] }): RecommendationSheet;
  recommendation_drop(a: { recommendation: string }): void;
  recommendation_names(a: { recommendation: string | null; passages: NotePassage[] }): Spotted[][]; // changes nothing
  recommendation_check(a: { recommendation: string; namesLookedAt: boolean }): RecommendationSheet; // "may-not-leave", "form"
  recommendation_share(a: { recommendation: string; form: ShareForm }): RecommendationSheet;        // binding
  recommendation_answer(a: { recommendation: string; form: AnswerForm; namesLookedAt: boolean }): RecommendationSheet;
  recommendation_answer_back(a: { recommendation: string }): RecommendationSheet;
  recommendation_print(a: { recommendation: string; lang: Languages; folder: string }): FileMade;   // only what was shared
  recommendation_present(a: { recommendation: string }): Presented;             // only what may be shared; nothing of its evidence
  recommendation_write(a: { recommendation: string; wording: RecommendationWording }): Presented;
  commitments(): CommitmentRow[];                                // those that go on first, by their day
  commitment_get(a: { commitment: string }): CommitmentSheet;
  commitment_add(a: { form: CommitmentForm; namesLookedAt: boolean }): CommitmentSheet;
  commitment_correct(a: { commitment: string; form: CommitmentForm; namesLookedAt: boolean }): CommitmentSheet; // "not-now" once begun
  commitment_drop(a: { commitment: string }): void;
  commitment_progress(a: { commitment: string; form: ProgressForm; namesLookedAt: boolean }): CommitmentSheet;
  commitment_progress_back(a: { commitment: string }): CommitmentSheet;
  commitment_close(a: { commitment: string; form: EndingForm; namesLookedAt: boolean }): CommitmentSheet; // binding
  commitment_year(a: { of: string | null }): CommitmentYear;     // the running year unless a day of another is given
  commitment_days(a: { folder: string }): CalendarMade;
  search_promises(a: { text: string }): FoundPromise[];

  erasure_ahead(a: { case: string }): ErasureAhead;               // what an erasure would take away, in figures
  case_erase(a: { case: string; typed: string }): Erased;         // code "number-differs" unless the number was typed
  mentoring(): MentoringSheet;                                                          // "off"
  mentor_save(a: { id: string | null; form: MentorForm }): MentoringSheet;               // "form"
  mentee_save(a: { id: string | null; form: MenteeForm }): MentoringSheet;               // "form"
  applicants_refer(a: { form: ApplicantsForm }): ApplicantsReferred;                     // "form"
  mentors_ranked(a: { mentee: string }): Ranking;
  mentees_paired(a: { mentees: string[] }): Paired[];
  match_propose(a: { proposal: Proposal }): MentoringSheet;                              // "barred", "no-reason", "has-match"
  match_step(a: { id: string; step: MatchStep }): MentoringSheet;                        // "no-step", "form"
  match_contact(a: { id: string; contact: Contact }): MentoringSheet;                    // "form"
  match_break(a: { id: string; form: BreakForm }): string | null;                        // the record of concern it opened
  mentoring_task(a: { mentee: string; line: TaskLine }): MentoringSheet;
  mentoring_conflict(a: { mentor: string; mentee: string; stands: boolean }): MentoringSheet;
  mentor_forget(a: { id: string }): MentoringSheet;                                      // "still-matched"
  mentee_forget(a: { id: string }): MentoringSheet;                                      // "still-matched"
  agreement_print(a: { languages: Languages; folder: string }): FileMade;
  rectifications(a: { case: string }): RectificationSheet;
  rectification_ask(a: { case: string; form: RectificationForm }): RectificationSheet;   // code "form" with fields
  rectification_answer(a: { case: string; number: number; form: RectificationAnswer }): RectificationSheet; // "form", "told"
  pack_sheet(a: { case: string }): PackSheet;                    // every passage that a pack would hold
  pack_mark(a: { case: string; mark: PackMark }): PackSheet;
  pack_write(a: { wish: PackWish; folder: string }): PackMade;   // code "form" when it is for nobody
  retention_due(): RetentionDue;
  retention_apply(a: { agreed: RetentionAgreed }): void;
  // window only
  pick_folder(): string | null;
  pick_file(): string | null;
  pick_map(): string | null;
  pick_guide(): string | null;
  pick_copy(): string | null;
  open_file(a: { file: string }): void;
  desk_leave(): void;                                            // ends the program after the last words are saved
}
