// The interview: every act of it is durable once it is answered.
import { call } from "./call";
import type {
  Answer, Consent, Counselling, Decision, Guide, InterviewSheet, Lang, Languages, NoteLang, NotePassage, Purpose, Quote, RatingValue, Saved, Skip, Spotted,
} from "./types";

/** An interview with everything in it. */
export const openInterview = (interview: string): Promise<InterviewSheet> => call("interview_open", { interview });
/** Keeps the notes of a question, and where the cursor stands. */
export const keepAnswer = (interview: string, question: string, text: string, lang: NoteLang, cursor: number): Promise<Saved> =>
  call("interview_answer", { interview, question, text, lang, cursor });
/** Keeps where the interviewer is. */
export const keepPlace = (interview: string, question: string, cursor: number, lang: Lang): Promise<Saved> =>
  call("interview_place", { interview, question, cursor, lang });
/** Why a question has no answer; null clears it. */
export const skipQuestion = (interview: string, question: string, why: Skip | null): Promise<Answer> =>
  call("interview_skip", { interview, question, why });
/** Marks every untouched question as not discussed; answers with which. */
export const markUntouched = (interview: string): Promise<string[]> => call("interview_untouched", { interview });
/** Puts a question among those to come back to. */
export const comeBack = (interview: string, question: string, on: boolean): Promise<Answer> =>
  call("interview_come_back", { interview, question, on });
/** Notes that a probe was asked. */
export const markProbe = (interview: string, question: string, probe: string, asked: boolean): Promise<Answer> =>
  call("interview_probe", { interview, question, probe, asked });
/** Keeps a rating; null clears it. */
export const rate = (interview: string, item: string, value: RatingValue | null): Promise<Saved> =>
  call("interview_rate", { interview, item, value });
/** Marks a passage as the carer's words. `from` and `to` count Unicode characters. */
export const markQuote = (interview: string, question: string, from: number, to: number): Promise<Quote> =>
  call("interview_quote", { interview, question, from, to });
/** Takes a mark away. */
export const unmarkQuote = (interview: string, quote: string): Promise<void> => call("interview_unquote", { interview, quote });
/** What the carer decided about a quotation. */
export const decideQuote = (
  interview: string, quote: string, decision: Decision, wording: string | null, theme: string | null,
): Promise<Quote> => call("interview_decide", { interview, quote, decision, wording, theme });
/** What in each passage may tell who somebody is, with neutral words; places count Unicode characters. */
export const namesIn = (interview: string, passages: NotePassage[]): Promise<Spotted[][]> => call("interview_names", { interview, passages });
/** What the carer allowed for one purpose. */
export const keepConsent = (interview: string, purpose: Purpose, given: boolean): Promise<Consent> =>
  call("interview_consent", { interview, purpose, given });
/** Whether counselling was offered, from where, and whether it is wanted. */
export const keepCounselling = (interview: string, counselling: Counselling): Promise<Saved> =>
  call("interview_counselling", { interview, counselling });
/** Stops the clock. */
export const pauseInterview = (interview: string): Promise<InterviewSheet> => call("interview_pause", { interview });
/** Starts the clock again. */
export const resumeInterview = (interview: string): Promise<InterviewSheet> => call("interview_resume", { interview });
/** Ends the interview. */
export const finishInterview = (interview: string): Promise<InterviewSheet> => call("interview_finish", { interview });
/** The guide that a new interview would use. */
export const currentGuide = (): Promise<Guide> => call("guide_get");
/** Prints the guide into a folder; answers with the file. */
export const printGuide = (lang: Languages, folder: string): Promise<{ file: string }> => call("guide_print", { lang, folder });
