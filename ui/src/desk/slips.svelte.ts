// Slips of the hand, and taking them back. Undoing is an act of its own that puts the former state there again; nothing
// that was kept is rolled back, and the journal holds both. Held in memory alone, and gone at the lock. Binding acts
// (closing, withdrawing, opting out, erasing, releasing) never come in here: they say beforehand that they are final.
import type { Phrase } from "../api/types";
import { forgetAtLock } from "./forget";
import { status } from "./status.svelte";
import type { PlainKey } from "../language/language.svelte";

/** What was done and can be taken back. `says` gives the sentence for how it stands after doing, undoing and redoing;
 * `owner` is the screen or the record it belongs to, which takes its slips along when it goes; `quiet` is for where the
 * standing line would disturb, and the screen shows `slips.line` itself. `undo` and `redo` answer whether it was done. */
export type Slip = {
  owner: object;
  says: (how: How) => Phrase;
  undo: () => Promise<boolean> | boolean;
  redo: () => Promise<boolean> | boolean;
  possible?: () => boolean;
  quiet?: boolean;
};
/** A slip has just been made, undone, or made again. */
export type How = "did" | "undone" | "redone";
/** The sentence about the last slip, with what can be done about it. */
export type Line = { phrase: Phrase; action: { key: PlainKey; run: () => void } };

/** More than anybody goes back by hand. */
const MOST = 50;

let done = $state.raw<Slip[]>([]);
let undone = $state.raw<Slip[]>([]);
let line = $state.raw<Line | null>(null);
let busy = false;
forgetAtLock(() => {
  done = undone = [];
  line = null;
});

/** What can be undone and done again. */
export const slips = {
  get canUndo(): boolean {
    return possible(done.at(-1));
  },
  get canRedo(): boolean {
    return possible(undone.at(-1));
  },
  /** The sentence about the last quiet slip; null when there is none, or when it cannot be changed any more. */
  get line(): Line | null {
    return line && (slips.canUndo || slips.canRedo) ? line : null;
  },
  /** Something was done that can be taken back. What was undone before cannot be done again. */
  did(slip: Slip): void {
    done = [...done, slip].slice(-MOST);
    undone = [];
    tell(slip, "did");
  },
  undo: () => turn("undone"),
  redo: () => turn("redone"),
  /** A screen or a record has gone, and its slips with it. */
  forget(owner: object): void {
    done = done.filter((one) => one.owner !== owner);
    undone = undone.filter((one) => one.owner !== owner);
  },
};

function possible(slip: Slip | undefined): boolean {
  return slip !== undefined && (slip.possible?.() ?? true);
}

/** One at a time: a second press waits for nothing and does nothing. */
async function turn(how: "undone" | "redone"): Promise<void> {
  const slip = (how === "undone" ? done : undone).at(-1);
  if (!slip || !possible(slip) || busy) return;
  busy = true;
  const taken = await Promise.resolve(how === "undone" ? slip.undo() : slip.redo()).finally(() => (busy = false));
  if (!taken) return;
  done = how === "undone" ? done.filter((one) => one !== slip) : [...done, slip];
  undone = how === "undone" ? [...undone, slip] : undone.filter((one) => one !== slip);
  tell(slip, how);
}

function tell(slip: Slip, how: How): void {
  const action: Line["action"] = how === "undone" ? { key: "undo-redo", run: () => void slips.redo() } : { key: "undo-do", run: () => void slips.undo() };
  const phrase = slip.says(how);
  line = slip.quiet ? { phrase, action } : null;
  if (!slip.quiet) status.show({ kind: "news", phrase, action });
}
