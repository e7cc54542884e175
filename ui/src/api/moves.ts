// What is done with a case between the referral and the talk, and referrals that are not complete yet.
import { call } from "./call";
import type { Attempt, Booking, CaseSheet, ClosedWhy, DraftForm, DraftRow, IrmDisclosure, LanguageOffer } from "./types";

/** Records an attempt to reach the carers. */
export const invite = (id: string, attempt: Attempt): Promise<CaseSheet> => call("case_invite", { case: id, attempt });
/** Records the time that was agreed, in the place of an earlier one. */
export const book = (id: string, booking: Booking): Promise<CaseSheet> => call("case_book", { case: id, booking });
/** Takes the agreed time out; the reason may be empty. */
export const unbook = (id: string, reason: string): Promise<CaseSheet> => call("case_unbook", { case: id, reason });
/** Passes a gate because the carers insist in writing; the reason and the day of their writing are needed. */
export const overrideHold = (id: string, reason: string, writtenOn: string): Promise<CaseSheet> =>
  call("case_override_hold", { case: id, reason, writtenOn });
/** Records that the statement about the Independent Review Mechanism was read. */
export const readStatement = (id: string): Promise<CaseSheet> => call("case_read_statement", { case: id });
/** Records which language was asked for and which was delivered, and why not. */
export const recordLanguage = (id: string, offer: LanguageOffer): Promise<CaseSheet> => call("case_language", { case: id, offer });
/** Closes a case; the reason in words may be empty. */
export const closeCase = (id: string, why: ClosedWhy, reason: string): Promise<CaseSheet> => call("case_close", { case: id, why, reason });
/** Takes a closed case up again, for a reason. */
export const reopenCase = (id: string, reason: string): Promise<CaseSheet> => call("case_reopen", { case: id, reason });
/** Records what was told to the Independent Review Mechanism after all. */
export const logDisclosure = (id: string, disclosure: IrmDisclosure): Promise<CaseSheet> => call("case_log_disclosure", { case: id, disclosure });
/** Keeps a form as it was typed, complete or not. */
export const saveDraft = (draft: string | null, form: DraftForm): Promise<DraftRow> => call("draft_save", { draft, form });
/** Every draft, the last one written first. */
export const drafts = (): Promise<DraftRow[]> => call("drafts");
/** Drops a draft. */
export const dropDraft = (draft: string): Promise<void> => call("draft_drop", { draft });
