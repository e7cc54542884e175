// The order in which a screen is read: landmarks, headings and controls as they stand in the page.
import { CONTROLS, isShown, kindOf, nameOf, topmost } from "./names";

const LANDMARKS = "header, nav, main, dialog, [role='dialog'], [role='alertdialog'], [role='alert'], [role='status'], [role='group'], [role='region'], section[aria-label], section[aria-labelledby], form, fieldset, table";
const HEADINGS = "h1, h2, h3, h4, [role='heading']";

/** One line a thing, moved in under the landmark that holds it. Of a table only the first row is written. */
export function order(page: Document): string[] {
  const top = topmost(page);
  const things = [top, ...top.querySelectorAll(`${LANDMARKS}, ${HEADINGS}, ${CONTROLS}, img, svg[role='img']`)];
  return things.flatMap((thing) => {
    if (thing === page.body || !isShown(thing) || thing.closest("[aria-hidden='true']") || isLaterRow(thing)) return [];
    return [`${"  ".repeat(depth(thing, top))}${line(thing)}`];
  });
}

function isLaterRow(thing: Element): boolean {
  const row = thing.closest("tbody > tr");
  return Boolean(row?.previousElementSibling);
}

function depth(thing: Element, top: Element): number {
  let deep = 0;
  for (let at = thing.parentElement; at && top.contains(at); at = at.parentElement) if (at.matches(LANDMARKS)) deep += 1;
  return deep;
}

function line(thing: Element): string {
  const heading = /^H([1-6])$/.exec(thing.tagName)?.[1] ?? (thing.getAttribute("role") === "heading" ? thing.getAttribute("aria-level") : null);
  const quiet = thing.matches("main, header, form, [role='status'], [role='alert']") && !thing.hasAttribute("aria-label") && !thing.hasAttribute("aria-labelledby");
  const name = quiet ? "" : nameOf(thing);
  const states = [
    thing.getAttribute("aria-expanded") === "true" ? "open" : "", thing.getAttribute("aria-pressed") === "true" ? "pressed" : "",
    thing.getAttribute("aria-current") ? "current" : "", (thing as HTMLInputElement).checked && thing.matches("input") ? "ticked" : "", (thing as HTMLButtonElement).disabled ? "disabled" : "",
  ].filter(Boolean);
  return [heading ? `h${heading}` : kindOf(thing), name, ...states.map((state) => `(${state})`)].filter(Boolean).join(" ");
}
