// Recommendations, the answers to them, and commitments.
import { call } from "./call";
import type {
  AnswerForm, CalendarMade, CommitmentForm, CommitmentRow, CommitmentSheet, CommitmentYear, EndingForm, EvidenceRef, FileMade, FoundPromise, Languages,
  NotePassage, Presented, ProgressForm, RecommendationForm, RecommendationRow, RecommendationSheet, RecommendationStart, RecommendationWording, ShareForm, Spotted,
} from "./types";

/** Every recommendation, newest first. */
export const recommendations = (): Promise<RecommendationRow[]> => call("recommendations");
/** A recommendation with everything that belongs to it. For her alone. */
export const recommendation = (id: string): Promise<RecommendationSheet> => call("recommendation_get", { recommendation: id });
/** Begins a draft from a theme or a reason, built from everything that counts for it. */
export const beginRecommendation = (start: RecommendationStart): Promise<RecommendationSheet> => call("recommendation_begin", { start });
/** Keeps a new draft. Refuses with code `form` and the fields. */
export const addRecommendation = (form: RecommendationForm): Promise<RecommendationSheet> => call("recommendation_add", { form });
/** Keeps a draft as it is written now. Refuses with `not-now` once it was shared. */
export const keepRecommendation = (id: string, form: RecommendationForm): Promise<RecommendationSheet> =>
  call("recommendation_keep", { recommendation: id, form });
/** Settles from what a draft is built. */
export const chooseEvidence = (id: string, chosen: EvidenceRef[]): Promise<RecommendationSheet> =>
  call("recommendation_evidence", { recommendation: id, chosen });
/** Drops a draft. */
export const dropRecommendation = (id: string): Promise<void> => call("recommendation_drop", { recommendation: id });
/** What in each passage may tell who somebody is. Changes nothing. */
export const namesInWords = (id: string | null, passages: NotePassage[]): Promise<Spotted[][]> =>
  call("recommendation_names", { recommendation: id, passages });
/** Remembers that the evidence was checked. Refuses with `may-not-leave`, or `form` for an empty box or a name. */
export const checkRecommendation = (id: string, namesLookedAt: boolean): Promise<RecommendationSheet> =>
  call("recommendation_check", { recommendation: id, namesLookedAt });
/** Gives it to whom it is addressed. Binding. */
export const shareRecommendation = (id: string, form: ShareForm): Promise<RecommendationSheet> =>
  call("recommendation_share", { recommendation: id, form });
/** Keeps what was answered. */
export const answerRecommendation = (id: string, form: AnswerForm, namesLookedAt: boolean): Promise<RecommendationSheet> =>
  call("recommendation_answer", { recommendation: id, form, namesLookedAt });
/** Takes an answer off again that was noted by a slip, while nothing follows from it. */
export const takeBackAnswer = (id: string): Promise<RecommendationSheet> => call("recommendation_answer_back", { recommendation: id });
/** Writes a shared one as PDF. */
export const printRecommendation = (id: string, lang: Languages, folder: string): Promise<FileMade> =>
  call("recommendation_print", { recommendation: id, lang, folder });
/** The words for a screen that the service sees. Refuses with `may-not-leave`. */
export const presentRecommendation = (id: string): Promise<Presented> => call("recommendation_present", { recommendation: id });
/** Keeps the words as they were written together. */
export const writePresented = (id: string, wording: RecommendationWording): Promise<Presented> =>
  call("recommendation_write", { recommendation: id, wording });
/** Every commitment: those that go on first, by their day. */
export const commitments = (): Promise<CommitmentRow[]> => call("commitments");
/** A commitment with everything that belongs to it. */
export const commitment = (id: string): Promise<CommitmentSheet> => call("commitment_get", { commitment: id });
/** Keeps a new commitment. Refuses with code `form` and the fields. */
export const addCommitment = (form: CommitmentForm, namesLookedAt: boolean): Promise<CommitmentSheet> => call("commitment_add", { form, namesLookedAt });
/** Puts one right of which nothing was reported yet. */
export const correctCommitment = (id: string, form: CommitmentForm, namesLookedAt: boolean): Promise<CommitmentSheet> =>
  call("commitment_correct", { commitment: id, form, namesLookedAt });
/** Drops one of which nothing was reported. */
export const dropCommitment = (id: string): Promise<void> => call("commitment_drop", { commitment: id });
/** Keeps what happened. */
export const addProgress = (id: string, form: ProgressForm, namesLookedAt: boolean): Promise<CommitmentSheet> =>
  call("commitment_progress", { commitment: id, form, namesLookedAt });
/** Takes the entry back that was made last. */
export const takeBackProgress = (id: string): Promise<CommitmentSheet> => call("commitment_progress_back", { commitment: id });
/** Keeps how it ended. Binding. */
export const closeCommitment = (id: string, form: EndingForm, namesLookedAt: boolean): Promise<CommitmentSheet> =>
  call("commitment_close", { commitment: id, form, namesLookedAt });
/** A reporting year; the running one unless a day of another is given. */
export const commitmentYear = (of: string | null): Promise<CommitmentYear> => call("commitment_year", { of });
/** Writes every day that is still waited for as a file for calendars. */
export const writeCommitmentDays = (folder: string): Promise<CalendarMade> => call("commitment_days", { folder });
/** Recommendations and commitments in which the words stand. */
export const searchPromises = (text: string): Promise<FoundPromise[]> => call("search_promises", { text });
