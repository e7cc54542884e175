// What is done on a screen to come to the next: pressing, ticking, choosing, and filling in what is empty.
import { CONTROLS, isShown, isUnseen, nameOf, topmost } from "./names";

/** One thing that is done: `press Cadw`, `press Cad*`, `press Cadw #2`, `choose Iaith = Cymraeg`, `write Enw = Alun`, `key F9`; `fill` what is empty,
 * `send` it off, and `wait` until what is done by itself is done. */
export type Step = string;

const NAMED = /^(press|choose|write) (.*?)(?: #(\d+))?(?: = (.*))?$/;

/** Does it; says what is missing where it cannot be done. */
export function perform(page: Document, step: Step): string | null {
  if (step === "fill") return fill(page);
  if (step === "send") return send(page);
  if (step === "wait") return null;
  if (step.startsWith("key ")) return key(page, step.slice(4));
  const [, deed, name, nth, value] = NAMED.exec(step) ?? [];
  if (!deed || name === undefined) return `no such step: ${step}`;
  const fits = (one: HTMLElement) => (name.endsWith("*") ? nameOf(one).startsWith(name.slice(0, -1)) : nameOf(one) === name);
  const found = controls(page).filter((one) => fits(one) && (deed === "press") !== one.matches("select, textarea, input:not([type=radio], [type=checkbox]), [contenteditable='true']"));
  const control = found[Number(nth ?? 1) - 1];
  if (!control) return `nothing is called “${name}”`;
  if (deed === "press") control.click();
  else write(control, value ?? "");
  return null;
}

/** What can be used now, in the order in which it is read. */
export function controls(page: Document): HTMLElement[] {
  const all = [...topmost(page).querySelectorAll<HTMLElement>(CONTROLS)];
  return all.filter((one) => isShown(one) && !(one as HTMLButtonElement).disabled && (one.matches("input") || !isUnseen(one) || one.matches("button")));
}

function write(control: HTMLElement, value: string) {
  control.focus();
  if (control.isContentEditable) {
    control.ownerDocument.execCommand("insertText", false, value);
    return;
  }
  const field = control as HTMLInputElement;
  if (control.matches("select")) {
    const option = [...(control as unknown as HTMLSelectElement).options].find((one) => one.text === value);
    field.value = option?.value ?? field.value;
  } else {
    field.value = value;
  }
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Presses the button that this place is for. */
function send(page: Document): string | null {
  const main = controls(page).findLast((one) => one.matches("main button.main, [role='dialog'] button.main, dialog button.main, main [type=submit], [role='dialog'] [type=submit]"));
  main?.click();
  return main ? null : "nothing can be sent";
}

function key(page: Document, name: string): null {
  const parts = name.split("+");
  const told = { key: parts.at(-1)!, ctrlKey: parts.includes("Ctrl"), shiftKey: parts.includes("Shift"), bubbles: true, cancelable: true };
  (page.activeElement ?? page.body).dispatchEvent(new KeyboardEvent("keydown", told));
  return null;
}

/** Puts something that is right into every field in which nothing stands. */
function fill(page: Document): string | null {
  const seen = new Set<string>();
  for (const control of controls(page)) {
    const field = control as HTMLInputElement;
    if (control.matches("select")) {
      const list = control as unknown as HTMLSelectElement;
      if (!list.value) write(control, [...list.options].find((one) => one.value && !one.disabled)?.text ?? "");
    } else if (control.matches("[type=checkbox]")) {
      if (!field.checked) control.click();
    } else if (control.matches("[type=radio]")) {
      const group = [...page.querySelectorAll<HTMLInputElement>(`input[name="${field.name}"]`)];
      if (!seen.has(field.name) && !group.some((one) => one.checked)) control.click();
      seen.add(field.name);
    } else if (control.matches("input, textarea") && !field.value) {
      write(control, valueFor(control));
    }
  }
  return null;
}

function valueFor(control: HTMLElement): string {
  const part = control.closest("label")?.className ?? "";
  if (control.matches("[type=password], [autocomplete*=password]")) return "pedwar gair tawel iawn";
  if (part.includes("day")) return "3";
  if (part.includes("month")) return "3";
  if (part.includes("year")) return "2026";
  if (control.matches("[inputmode=numeric], [type=number]")) return "3";
  return "Gair neu ddau";
}
