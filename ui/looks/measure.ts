// What an eye would find fault with, found by measuring boxes: text that is cut, covered, or out of the window; a page
// that scrolls sideways; a ring of focus that is cut; and what is too small to be hit.
import { CONTROLS, isShown, isUnseen, nameOf, tidy } from "./names";

/** How far a box may reach beyond another before it counts, in CSS pixels: rounding is no fault. */
const SLACK = 1.5;
/** How far the ring of focus reaches beyond its control (`:focus-visible` in base.css), less what nobody misses. */
const RING = 3.5;
/** The least size of what is pressed (WCAG 2.2, 2.5.8). */
const TARGET = 24;

type Line = { text: string; box: DOMRect; parent: Element; layer: Element | null };

/** Every fault of the screen as it stands. */
export function faults(page: Document): string[] {
  const lines = linesOf(page);
  return [...new Set([...sideways(page), ...lines.flatMap((line) => cut(line)), ...overlapping(lines), ...fields(page), ...targets(page), ...rings(page), ...crowded(page)])];
}

function linesOf(page: Document): Line[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !tidy(node.textContent ?? "") || parent.closest("script, style, option, svg") || !parent.checkVisibility({ visibilityProperty: true }) || isUnseen(parent)) continue;
    const range = page.createRange();
    range.selectNodeContents(node);
    const layer = layerOf(parent);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1) lines.push({ text: tidy(node.textContent ?? "").slice(0, 50), box, parent, layer });
    }
  }
  return lines;
}

/** What floats over the rest: it has an order of its own. */
function layerOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (["fixed", "sticky", "absolute"].includes(getComputedStyle(at).position)) return at;
  }
  return null;
}

function sideways(page: Document): string[] {
  const wide = (element: Element) => element.scrollWidth > element.clientWidth + SLACK;
  const scrolls = [page.documentElement, ...page.querySelectorAll("main, dialog[open], [role='dialog'], dialog .room")].filter(wide);
  return scrolls.map((element) => `sideways: ${element.tagName.toLowerCase()} is ${element.scrollWidth} wide in ${element.clientWidth}`);
}

/** Walks outwards from a line: nothing around it may cut it, and where nothing scrolls it lies in the window. */
function cut({ text, box, parent }: Line): string[] {
  const page = parent.ownerDocument;
  let [across, down] = [false, page.documentElement.scrollHeight > page.documentElement.clientHeight];
  let block = true;
  for (let at: Element | null = parent; at && at !== page.documentElement; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.display === "contents" || style.display.startsWith("inline") && !style.display.startsWith("inline-")) continue;
    const around = at.getBoundingClientRect();
    if (block && !across && style.overflowX === "visible" && (box.right > around.right + SLACK || box.left < around.left - SLACK)) {
      return [`leaves its box: “${text}” in ${at.tagName.toLowerCase()}.${at.className}`];
    }
    block = false;
    const margin = style.overflow.includes("clip") ? 6 : 0;
    if (["hidden", "clip"].includes(style.overflowX) && !across && (box.right > around.right + SLACK + margin || box.left < around.left - SLACK - margin)) return [`cut: “${text}”`];
    if (["hidden", "clip"].includes(style.overflowY) && !down && (box.bottom > around.bottom + box.height / 4 + margin || box.top < around.top - box.height / 4 - margin)) return [`cut below: “${text}”`];
    if (["auto", "scroll"].includes(style.overflowX)) across = true;
    if (["auto", "scroll"].includes(style.overflowY)) down = true;
    if (style.position === "fixed") break;
  }
  const { innerWidth, innerHeight } = page.defaultView!;
  if (!across && (box.right > innerWidth + SLACK || box.left < -SLACK)) return [`out of the window: “${text}”`];
  if (!down && (box.bottom > innerHeight + box.height / 4 || box.top < -box.height / 4)) return [`out of reach: “${text}”`];
  return [];
}

/** Two texts of one layer on the same spot. The box of a line is higher than its letters, so its middle counts. */
function overlapping(lines: Line[]): string[] {
  const found: string[] = [];
  const middles = lines.map(({ box }) => ({ left: box.left, right: box.right, top: box.top + box.height * 0.3, bottom: box.bottom - box.height * 0.3 }));
  const order = middles.map((_, index) => index).sort((a, b) => middles[a]!.top - middles[b]!.top);
  order.forEach((a, position) => {
    for (const b of order.slice(position + 1)) {
      const [one, other] = [middles[a]!, middles[b]!];
      if (other.top >= one.bottom) break;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (across > SLACK && lines[a]!.layer === lines[b]!.layer && clipOf(lines[a]!.parent) === clipOf(lines[b]!.parent)) found.push(`overlapping: “${lines[a]!.text}” and “${lines[b]!.text}”`);
    }
  });
  return found;
}

/** The nearest thing that scrolls: what scrolled out of it lies under its neighbours without anybody seeing it. */
function clipOf(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if ([overflowX, overflowY].some((flow) => flow === "auto" || flow === "scroll")) return at;
  }
  return null;
}

/** Lists and empty fields show all of what stands in them. */
function fields(page: Document): string[] {
  const pen = page.createElement("canvas").getContext("2d")!;
  const shown = [...page.querySelectorAll<HTMLInputElement | HTMLSelectElement>("select, input[placeholder]")].filter(isShown);
  return shown.flatMap((field) => {
    const style = getComputedStyle(field);
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const text = field instanceof field.ownerDocument.defaultView!.HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : field.value ? "" : field.placeholder;
    const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    return pen.measureText(text).width > room + SLACK ? [`cut in a field: “${text}”`] : [];
  });
}

function targets(page: Document): string[] {
  const all = [...page.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => isShown(one) && !isUnseen(one) && one.matches("button, a, summary, input, select, textarea"));
  const box = (one: HTMLElement) => one.closest("label")?.getBoundingClientRect() ?? one.getBoundingClientRect();
  const small = all.filter((one) => {
    const { width, height } = box(one);
    const inText = one.matches("a") && getComputedStyle(one).display === "inline";
    return !inText && (width < TARGET - 0.5 || height < TARGET - 0.5);
  });
  return small.map((one) => `too small to hit: “${nameOf(one)}” ${Math.round(box(one).width)}×${Math.round(box(one).height)}`);
}

/** Of the ring of focus all four sides are seen, once what scrolls has been scrolled. */
function rings(page: Document): string[] {
  const all = [...page.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => isShown(one) && !isUnseen(one) && one.tabIndex >= 0);
  return all.flatMap((one) => {
    const by = ringCutBy(one);
    return by && !isRingInside(one) ? [`ring of focus cut: “${nameOf(one).slice(0, 50)}” by ${by.tagName.toLowerCase()}.${by.className}`] : [];
  });
}

function ringCutBy(control: HTMLElement): Element | null {
  const box = control.getBoundingClientRect();
  // What scrolls brings the whole control into sight; beyond it, only what does not scroll that way can cut.
  let [across, down] = [false, false];
  for (let at = control.parentElement; at && at !== at.ownerDocument.documentElement; at = at.parentElement) {
    const { overflowX, overflowY, position } = getComputedStyle(at);
    const around = at.getBoundingClientRect();
    const [left, top] = [box.left - around.left - at.clientLeft + at.scrollLeft, box.top - around.top - at.clientTop + at.scrollTop];
    if (overflowX !== "visible" && !across && (left < RING || left + box.width > Math.max(at.scrollWidth, at.clientWidth) - RING)) return at;
    if (overflowY !== "visible" && !down && (top < RING || top + box.height > Math.max(at.scrollHeight, at.clientHeight) - RING)) return at;
    across ||= ["auto", "scroll"].includes(overflowX);
    down ||= ["auto", "scroll"].includes(overflowY);
    if (position === "fixed") break;
  }
  return null;
}

/** Whether the control draws its ring within itself, as the style sheets say: whether a window has the focus is chance. */
function isRingInside(control: HTMLElement): boolean {
  const fitting = focusRules(control.ownerDocument).filter(({ selector }) => control.matches(selector));
  const ring = fitting.reduce((held, { style }) => ({
    offset: Number.parseFloat(style.outlineOffset) || held.offset, width: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth) || held.width,
  }), { offset: 0, width: 0 });
  return ring.offset + ring.width <= SLACK;
}

/** Every rule for what has the focus, the less exact ones first. */
function focusRules(page: Document): { selector: string; style: CSSStyleDeclaration }[] {
  const rules = (list: CSSRuleList): CSSRule[] => [...list].flatMap((rule) => ("cssRules" in rule ? [rule, ...rules((rule as CSSGroupingRule).cssRules)] : [rule]));
  const all = [...page.styleSheets].flatMap((sheet) => rules(sheet.cssRules)).filter((rule) => "selectorText" in rule) as CSSStyleRule[];
  const ofFocus = all.filter(({ selectorText }) => /:focus(-visible)?\b(?!-)/.test(selectorText));
  const plain = ofFocus.map(({ selectorText, style }) => ({ selector: selectorText.replaceAll(/:focus(-visible)?\b(?!-)/g, "") || "*", style }));
  return plain.sort((one, other) => one.selector.length - other.selector.length);
}

/** The page itself keeps at least a third of the window, whatever stands above it, or everything scrolls together. */
function crowded(page: Document): string[] {
  const main = page.querySelector("main");
  const { innerHeight } = page.defaultView!;
  if (!main || page.documentElement.scrollHeight > innerHeight + 1) return [];
  const { height } = main.getBoundingClientRect();
  return height < innerHeight / 3 ? [`crowded: ${Math.round(height)} of ${innerHeight} are left to the page`] : [];
}
