// Trying a key on the lock: what was said about the last try, and whether one is going on.
import { isTrouble } from "../../api/trouble";
import type { Opened, Phrase } from "../../api/types";
import { enter } from "../../desk/session.svelte";

/** Codes that are about what was typed, and so are said beside the field. */
const ABOUT_THE_KEY = ["wrong-passphrase", "wrong-recovery-key", "not-a-recovery-key", "wait"];

/** One way in. */
export class WayIn {
  /** The key was not the right one. It stands until something is typed. */
  wrong = $state<Phrase | null>(null);
  /** The store cannot be opened by any key now; why. */
  barred = $state<Phrase | null>(null);
  busy = $state(false);

  /** Tries; answers whether the desk is open. Rejects with what is neither about the key nor about the store. */
  async try(open: () => Promise<Opened>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.wrong = this.barred = null;
    try {
      const opened = await open().catch((caught) => this.#keep(caught));
      if (opened) enter(opened);
      return opened !== undefined;
    } finally {
      this.busy = false;
    }
  }

  #keep(caught: unknown): undefined {
    if (!isTrouble(caught) || caught.code === "unknown" || caught.fields.length > 0) throw caught;
    if (ABOUT_THE_KEY.includes(caught.code)) this.wrong = caught.phrase;
    else this.barred = caught.phrase;
  }
}
