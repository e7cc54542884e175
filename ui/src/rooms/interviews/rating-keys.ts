// Ratings by number keys, only while the group has focus.
import type { RatingValue } from "../../api/types";

/** A new value, null to clear, or undefined when the key means nothing here. */
export type Chosen = RatingValue | null | undefined;

const BESIDES: Record<string, Chosen> = { "-": "not-applicable", "/": "prefer-not-to-say", Backspace: null, Delete: null };

/** What a key chooses on the scale of agreement, 1 to 5. */
export function onAgreement(key: string): Chosen {
  return /^[1-5]$/.test(key) ? Number(key) : BESIDES[key];
}

/** What a key chooses on a scale of 0 to 10: Home is 0 and End is 10, since no key says 10. */
export function onScale(key: string): Chosen {
  if (key === "Home") return 0;
  if (key === "End") return 10;
  return /^[0-9]$/.test(key) ? Number(key) : BESIDES[key];
}
