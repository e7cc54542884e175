// What carers may ask about their record, and what has been kept long enough.
import { call } from "./call";
import type {
  Erased, ErasureAhead, PackMade, PackMark, PackSheet, PackWish, RectificationAnswer, RectificationForm, RectificationSheet, RetentionAgreed, RetentionDue,
} from "./types";

/** What an erasure would take away and what would stay, in figures. */
export const erasureAhead = (id: string): Promise<ErasureAhead> => call("erasure_ahead", { case: id });
/** Erases a household's exit. Refuses with code `number-differs` unless its number was typed. */
export const eraseCase = (id: string, typed: string): Promise<Erased> => call("case_erase", { case: id, typed });
/** What has been kept long enough. */
export const retentionDue = (): Promise<RetentionDue> => call("retention_due");
/** Lets go of what was shown. */
export const applyRetention = (agreed: RetentionAgreed): Promise<void> => call("retention_apply", { agreed });
/** What was asked to be put right in a case, and the answers that a request can be about. */
export const rectifications = (id: string): Promise<RectificationSheet> => call("rectifications", { case: id });
/** Keeps what a carer asks to be put right. Refuses with code `form` and the fields. */
export const askRectification = (id: string, form: RectificationForm): Promise<RectificationSheet> =>
  call("rectification_ask", { case: id, form });
/** Keeps what was done about it. Refuses with code `form`, or `told` once the carer was told. */
export const answerRectification = (id: string, number: number, form: RectificationAnswer): Promise<RectificationSheet> =>
  call("rectification_answer", { case: id, number, form });
/** What is decided before a pack is made, with every passage of free words. */
export const packSheet = (id: string): Promise<PackSheet> => call("pack_sheet", { case: id });
/** Keeps whether a passage names somebody else, and the wording in which it is handed over. */
export const markNamesOthers = (id: string, mark: PackMark): Promise<PackSheet> => call("pack_mark", { case: id, mark });
/** Writes a pack into a folder, as PDF and as data. Refuses with code `form` when it is for nobody. */
export const writePack = (wish: PackWish, folder: string): Promise<PackMade> => call("pack_write", { wish, folder });
