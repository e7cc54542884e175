// Trying a key on the lock: what was said about the last try, and whether one is going on.
import type { Opened } from "../../api/types";
import { enter } from "../../desk/session.svelte";
import { TriedKey } from "../../shared/tried-key.svelte";

/** One way in. */
export class WayIn extends TriedKey {
  busy = $state(false);

  /** Tries; answers whether the desk is open. Rejects with what is neither about the key nor about the store. */
  async try(open: () => Promise<Opened>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.clear();
    try {
      const opened = await open().catch((caught) => this.keep(caught));
      if (opened) enter(opened);
      return opened !== undefined;
    } finally {
      this.busy = false;
    }
  }
}
