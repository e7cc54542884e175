// The notices that were ever read to carers, each by its version. A version is never changed, only followed by the next.
import type { PlainKey } from "../../language/language.svelte";

const NOTICES: Record<string, PlainKey[]> = {
  "1": [
    "consent-notice-1-1", "consent-notice-1-2", "consent-notice-1-3", "consent-notice-1-4",
    "consent-notice-1-5", "consent-notice-1-6", "consent-notice-1-7", "consent-notice-1-8",
  ],
};

/** The paragraphs of a notice; none for a version that a later program brought. */
export function noticeOf(version: string): PlainKey[] {
  return NOTICES[version] ?? [];
}
