// What a thing on the screen is called, and what kind of thing it is.

/** Every control that a hand or a key can reach. */
export const CONTROLS = "button, a[href], summary, input, select, textarea, [contenteditable='true'], [tabindex='0']";

/** Text without line breaks and runs of spaces. */
export const tidy = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Whether the element takes room on the screen. What only a screen reader is told takes a little, too. */
export function isShown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** What is only told to a screen reader, or comes into sight with the focus alone. */
export function isUnseen(element: Element): boolean {
  const skip = element.closest("a[href^='#']");
  if (skip && skip.getBoundingClientRect().bottom <= 0) return true;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.clipPath === "inset(50%)" || (style.position === "absolute" && at.clientWidth <= 1)) return true;
  }
  return false;
}

/** What lies over everything else: a question, the room of concerns, or the page itself. */
export function topmost(page: Document): Element {
  const open = [...page.querySelectorAll("dialog[open], [role='dialog'], [role='alertdialog']")].filter(isShown);
  return open.at(-1) ?? page.body;
}

/** The name by which the thing is called. */
export function nameOf(element: Element): string {
  const page = element.ownerDocument;
  const by = element.getAttribute("aria-labelledby");
  if (by) return tidy(by.split(" ").map((id) => page.getElementById(id)?.textContent ?? "").join(" "));
  const own = element.getAttribute("aria-label");
  if (own) return tidy(own);
  if (element.matches("input, select, textarea")) {
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => textOf(label));
    const placed = element.getAttribute("placeholder") ?? "";
    return tidy(labels.join(" ") || element.getAttribute("title") || placed);
  }
  if (element.matches("fieldset")) return tidy(element.querySelector(":scope > legend")?.textContent ?? "");
  if (element.matches("table")) return tidy(element.querySelector(":scope > caption")?.textContent ?? "");
  return textOf(element) || tidy(element.getAttribute("title") ?? "");
}

/** The text of an element without what is hidden from a screen reader and without the values of its fields. */
function textOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll("[aria-hidden='true'], select, textarea, .quiet.hint").forEach((one) => one.remove());
  return tidy(copy.textContent ?? "");
}

/** What kind of thing it is, as a screen reader says it. */
export function kindOf(element: Element): string {
  const role = element.getAttribute("role");
  if (role) return role;
  const tag = element.tagName.toLowerCase();
  if (tag === "input") return (element as HTMLInputElement).type;
  if (tag === "a") return "link";
  return element.hasAttribute("contenteditable") ? "text" : tag;
}
