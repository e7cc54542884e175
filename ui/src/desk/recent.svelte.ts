// The cases that were open not long ago, newest first. In memory alone, without a name, and gone at the lock.
import type { Both, CaseRow } from "../api/types";
import { forgetAtLock } from "./forget";

/** A case that was open: what is needed to name it and to open it again. */
export type Recent = { case: string; number: string; service: Both<string> };

/** More than a day's work, few enough to look over. */
export const MOST_RECENT = 6;

let held = $state.raw<Recent[]>([]);
forgetAtLock(() => (held = []));

/** The cases that were open. */
export const recent = {
  get cases(): readonly Recent[] {
    return held;
  },
  /** A case has been opened. */
  opened({ id, number, serviceName }: Pick<CaseRow, "id" | "number" | "serviceName">): void {
    const others = held.filter((one) => one.case !== id);
    held = [{ case: id, number, service: serviceName }, ...others].slice(0, MOST_RECENT);
  },
  /** A case is not there any more: erased, deleted, or merged with another. */
  gone(id: string): void {
    held = held.filter((one) => one.case !== id);
  },
};
