// The to bach key in plain fields, where the carer's wording is settled.
import { bachBefore } from "./bach";

/** Accents the letter before the cursor of the field that has focus; false when no field has it. */
export function bachInField(): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.selectionStart !== null))) return false;
  const change = bachBefore(field.value, field.selectionEnd ?? 0);
  if (!change) return true;
  field.setRangeText(change.insert, change.from, change.to, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}
