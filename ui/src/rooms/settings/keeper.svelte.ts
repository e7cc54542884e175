// Keeping one group's changes: whether the last one was taken, and taking it back.
import type { Settings } from "../../api/types";
import { changePreferences, preferences } from "../../desk/preferences.svelte";
import { slips } from "../../desk/slips.svelte";
import { t, type PlainKey } from "../../language/language.svelte";

/** Whose slips these are: settings belong to the desk, not to a screen. */
const DESK = {};

/** Keeps changes and remembers whether the last was taken. */
export class Keeper {
  kept = $state(false);
  #group: PlainKey;

  /** `group` is the heading under which the change stands, for the words of the undoing. */
  constructor(group: PlainKey) {
    this.#group = group;
  }

  /** Keeps a change; a refusal is said in the standing line. */
  async change(change: Partial<Settings>): Promise<void> {
    this.kept = false;
    const before = former(change);
    this.kept = await changePreferences(change);
    if (this.kept && JSON.stringify(before) !== JSON.stringify(change)) this.#canBeUndone(before, change);
  }

  #canBeUndone(before: Partial<Settings>, change: Partial<Settings>): void {
    const group = () => t(this.#group);
    slips.did({
      owner: DESK,
      // Asked for anew at each look, so that it speaks the language of the screens.
      says: (how) => ({ key: `undo-${how}-settings`, args: { get group() { return { id: group() }; } } }),
      undo: () => changePreferences(before),
      redo: () => changePreferences(change),
    });
  }
}

/** What stood where a change is about to be. */
function former(change: Partial<Settings>): Partial<Settings> {
  const now: Partial<Settings> = $state.snapshot(preferences.current) ?? {};
  return Object.fromEntries(Object.keys(change).map((key) => [key, now[key as keyof Settings]]));
}
