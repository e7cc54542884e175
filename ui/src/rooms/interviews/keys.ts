// What each key does while listening. No Alt and no Ctrl+Alt letters: those type ŵ and ŷ on Welsh and extended keyboards.

export type Deed =
  | "next" | "previous" | "palette" | "go-to" | "mark" | "other-wording" | "probes" | "come-back" | "pause" | "to-bach";

export type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey"> & {
  getModifierState?: (key: string) => boolean;
};

const WITH_CONTROL: Record<string, Deed> = {
  "enter": "next", "shift+enter": "previous", "k": "palette", "g": "go-to", "j": "come-back", "shift+p": "pause", "'": "mark", "6": "to-bach",
};
const ALONE: Record<string, Deed> = { f2: "other-wording", f8: "probes" };

/** The deed that a key press asks for, or null when the press belongs to the text. */
export function deedOf(pressed: Pressed): Deed | null {
  if (pressed.altKey || pressed.getModifierState?.("AltGraph")) return null;
  const key = pressed.key.toLowerCase();
  const control = pressed.ctrlKey || pressed.metaKey;
  if (!control) return pressed.shiftKey ? null : (ALONE[key] ?? null);
  return WITH_CONTROL[(pressed.shiftKey ? "shift+" : "") + key] ?? byPlace(pressed);
}

// On a layout whose 6 or ' carries another sign, the place of the key still counts.
function byPlace({ code, shiftKey }: Pressed): Deed | null {
  if (shiftKey) return null;
  return code === "Digit6" ? "to-bach" : code === "Quote" ? "mark" : null;
}

/** How each deed's key is written, the same in both languages; for the palette and the list of keys. */
export const WRITTEN: Record<Deed, string> = {
  "next": "Ctrl+Enter", "previous": "Ctrl+Shift+Enter", "palette": "Ctrl+K", "go-to": "Ctrl+G", "mark": "Ctrl+'",
  "other-wording": "F2", "probes": "F8", "come-back": "Ctrl+J", "pause": "Ctrl+Shift+P", "to-bach": "Ctrl+6",
};
