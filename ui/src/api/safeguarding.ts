// Records of concern. Opening one for reading is noted in the journal; the list and the news are no reading.
import { call } from "./call";
import type { ConcernArea, ConcernNews, ConcernRow, ConcernSheet, Lang, Languages, LineKind, NewLine, ReportMade, Saved } from "./types";

/** Whether something is overdue, and which record lay open when the desk was last left. */
export const concernNews = (): Promise<ConcernNews> => call("concern_news");
/** Every record, newest first, without what it holds. */
export const concerns = (): Promise<ConcernRow[]> => call("concerns");
/** The 22 authorities in whose areas a concern may have occurred. */
export const concernAreas = (): Promise<ConcernArea[]> => call("concern_areas");
/** A new record, which arose in an interview when there is one. */
export const openConcern = (interview: string | null): Promise<ConcernSheet> => call("concern_open", { interview });
/** Opens a record for reading. */
export const lookAtConcern = (concern: string): Promise<ConcernSheet> => call("concern_look", { concern });
/** Keeps what is being written for a line as it stands. */
export const draftConcern = (concern: string, kind: LineKind, text: string, lang: Lang): Promise<Saved> =>
  call("concern_draft", { concern, kind, text, lang });
/** Adds a line, for good. */
export const addToConcern = (concern: string, line: NewLine): Promise<ConcernSheet> => call("concern_add", { concern, line });
/** Puts a record away; words still being written are set down as they stand. */
export const leaveConcern = (concern: string): Promise<void> => call("concern_leave", { concern });
/** Writes a record as pages for its addressee into a folder. */
export const printConcern = (concern: string, lang: Languages, folder: string): Promise<ReportMade> =>
  call("concern_print", { concern, lang, folder });
