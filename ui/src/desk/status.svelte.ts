// The one line that says what is wrong. It stays until it is put right or put away: nothing that matters vanishes.
import { isTrouble, type Trouble } from "../api/trouble";
import type { Phrase } from "../api/types";
import type { MessageKey, PlainKey } from "../language/language.svelte";

/** A sentence that stands, perhaps with one thing to do about it. */
export type Notice = { kind: "trouble" | "news"; phrase: Phrase; action?: { key: PlainKey; run: () => void } };

let notice = $state<Notice | null>(null);

/** What stands in the line. */
export const status = {
  get notice(): Notice | null {
    return notice;
  },
  /** Puts a sentence there in place of the one before. */
  show(next: Notice): void {
    notice = next;
  },
  /** News that is no trouble: where a file lies, what was done. */
  news(key: MessageKey, args: Phrase["args"] = {}): void {
    notice = { kind: "news", phrase: { key, args } };
  },
  /** Says what a refused command says. A lock has its own screen and is not repeated here. */
  trouble(trouble: Trouble): void {
    if (trouble.code !== "locked") notice = { kind: "trouble", phrase: trouble.phrase };
  },
  clear(): void {
    notice = null;
  },
};

/** Does something; when it is refused, says why in the line and answers nothing. */
export async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    const value = await act();
    if (notice?.kind === "trouble") notice = null;
    return value;
  } catch (caught) {
    if (!isTrouble(caught)) throw caught;
    status.trouble(caught);
    return undefined;
  }
}
