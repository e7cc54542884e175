// Keyboard shortcuts. Alt and Ctrl+Alt with a letter type Welsh letters on many keyboards, so no shortcut may use them.
import { untrack } from "svelte";

import type { PlainKey } from "../language/language.svelte";

/** A shortcut: "Ctrl+L", "Ctrl+Shift+P", "F1", "Ctrl+'"; what it does, as a message key; and the doing. `outsideText`
 * leaves the keys to the text while somebody types: a field has an undo of its own. `possible` says whether it can be
 * done now; what cannot is listed nowhere and leaves its keys alone. */
export type Shortcut = { keys: string; key: PlainKey; run: () => void; outsideText?: boolean; possible?: () => boolean };

let held = $state.raw<Shortcut[]>([]);

/** Every shortcut that works here and now, for the list behind F1 and for the palette. */
export function shortcuts(): readonly Shortcut[] {
  return held.filter(works);
}

/** Makes shortcuts work until the answer is called; give it to `$effect` so that they end with their screen. */
export function useKeys(...added: Shortcut[]): () => void {
  for (const one of added) refuseAlt(one.keys);
  held = [...untrack(() => held), ...added];
  return () => {
    held = held.filter((one) => !added.includes(one));
  };
}

/** Performs the newest shortcut that fits; answers whether there was one. */
export function press(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false;
  const pressed = nameOf(event);
  const typing = inText(event.target);
  const found = held.findLast((one) => one.keys.toLowerCase() === pressed && works(one) && !(typing && one.outsideText));
  found?.run();
  return found !== undefined;
}

/** The name of what was pressed, in the order Ctrl, Shift, key; the Mac's command key counts as Ctrl. */
export function nameOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey">): string {
  const parts = [event.ctrlKey || event.metaKey ? "ctrl" : "", event.shiftKey ? "shift" : "", event.key.toLowerCase()];
  return parts.filter((part) => part !== "").join("+");
}

function works(one: Shortcut): boolean {
  return one.possible?.() ?? true;
}

// Radios, boxes and sliders are inputs too, but nothing is typed into them.
const TYPED = "textarea, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=button], [type=submit])";

/** Whether what has focus takes text, and so has an undo of its own. */
export function inText(target: EventTarget | null): boolean {
  return typeof Element !== "undefined" && target instanceof Element && target.closest(TYPED) !== null;
}

function refuseAlt(keys: string): void {
  if (/\balt\b/i.test(keys)) throw new Error(`${keys}: Alt types letters in Welsh`);
}
