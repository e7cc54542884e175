// The journal, and the facts about data protection.
import { call } from "./call";
import type { FileMade, JournalSheet, JournalWish, MarkFound } from "./types";

/** What was done on some days, newest first. */
export const journal = (wish: JournalWish): Promise<JournalSheet> => call("journal", { wish });
/** Where a mark that somebody else kept stands; `at` is null when no line carries it. */
export const findMark = (mark: string): Promise<MarkFound> => call("journal_mark", { mark });
/** Every line of some days as CSV. */
export const writeJournal = (wish: JournalWish, folder: string): Promise<FileMade> => call("journal_write", { wish, folder });
/** The facts about data protection as a PDF in both languages. */
export const writeFacts = (folder: string): Promise<FileMade> => call("facts_write", { folder });
