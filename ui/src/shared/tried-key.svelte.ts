// What was said about a key that was tried: that it is not the right one, or that no key opens this now.
import { isTrouble } from "../api/trouble";
import type { Phrase } from "../api/types";

/** Codes that are about what was typed, and so are said beside the field. */
const ABOUT_THE_KEY = ["wrong-passphrase", "wrong-recovery-key", "not-a-recovery-key", "wait"];

/** The word on the last try. */
export class TriedKey {
  /** The key was not the right one. It stands until something is typed. */
  wrong = $state<Phrase | null>(null);
  /** Nothing can be opened by any key now; why. */
  barred = $state<Phrase | null>(null);

  /** The store is damaged, so what can still be read of it may be looked at. */
  damaged = $state(false);

  /** Forgets the last try. */
  clear(): void {
    this.wrong = this.barred = null;
    this.damaged = false;
  }

  /** Takes a refusal in. Throws what is neither about the key nor about what it opens. */
  keep(caught: unknown): undefined {
    if (!isTrouble(caught) || caught.code === "unknown" || caught.fields.length > 0) throw caught;
    if (ABOUT_THE_KEY.includes(caught.code)) this.wrong = caught.phrase;
    else this.barred = caught.phrase;
    this.damaged = caught.code === "damaged";
  }
}
