// What carers may ask about their record, and what has been kept long enough.
import { call } from "./call";
import type { Erased, ErasureAhead, RetentionAgreed, RetentionDue } from "./types";

/** What an erasure would take away and what would stay, in figures. */
export const erasureAhead = (id: string): Promise<ErasureAhead> => call("erasure_ahead", { case: id });
/** Erases a household's exit. Refuses with code `number-differs` unless its number was typed. */
export const eraseCase = (id: string, typed: string): Promise<Erased> => call("case_erase", { case: id, typed });
/** What has been kept long enough. */
export const retentionDue = (): Promise<RetentionDue> => call("retention_due");
/** Lets go of what was shown. */
export const applyRetention = (agreed: RetentionAgreed): Promise<void> => call("retention_apply", { agreed });
