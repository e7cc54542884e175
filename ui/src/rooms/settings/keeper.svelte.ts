// Keeping one group's changes: whether the last one was taken.
import type { Settings } from "../../api/types";
import { changePreferences } from "../../desk/preferences.svelte";

/** Keeps changes and remembers whether the last was taken. */
export class Keeper {
  kept = $state(false);

  /** Keeps a change; a refusal is said in the standing line. */
  async change(change: Partial<Settings>): Promise<void> {
    this.kept = false;
    this.kept = await changePreferences(change);
  }
}
