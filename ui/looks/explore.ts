// Finds every screen by itself: from each start it presses whatever can be pressed, and keeps the shortest way to each
// heading, each question, and each component that no earlier screen showed.
import { frame, open, settled, standing } from "./frame";
import { nameOf, topmost } from "./names";
import { controls, perform, type Step } from "./steps";

/** A way to a screen: how the screens are opened, and what is done. */
export type Way = { start: string; steps: Step[]; heading: string; over: string; brings: string[] };

/** How many steps a way may have, beyond the one it set out from. */
const DEEP = 7;
/** Of controls that look alike in one place, so many are tried. */
const ALIKE = 40;
const ALIKE_ELSEWHERE = 6;

/** How far it is. */
export const progress = { found: [] as Way[], tried: 0, waiting: 0, done: false, lost: [] as string[] };

/** Explores from `starts`, leaving what is called `leave` alone; the ways found stand in `progress`. */
export async function explore(starts: [string, Step[]][], leave: string[], known: { components: string[]; keys: string[] }): Promise<void> {
  const keys = new Set<string>(known.keys.map(plain));
  const components = new Set<string>(known.components);
  const queue: { start: string; steps: Step[]; root: number }[] = starts.map(([start, steps]) => ({ start, steps, root: steps.length }));
  const isNew = () => {
    const { heading, over, shown } = standing();
    const key = plain(`${heading}|${over}`);
    const brings = shown.filter((name) => !components.has(name));
    return { key, brings, heading, over, fresh: !keys.has(key) || brings.length > 0 };
  };
  const keep = (start: string, steps: Step[], root: number): boolean => {
    const { key, brings, heading, over, fresh } = isNew();
    if (!fresh) return false;
    keys.add(key);
    brings.forEach((name) => components.add(name));
    progress.found.push({ start, steps, heading, over, brings });
    if (steps.length - root < DEEP) queue.push({ start, steps, root });
    return true;
  };
  for (const { start, steps, root } of [...queue]) {
    if (await go(start, steps)) {
      if (!keep(start, steps, root)) queue.push({ start, steps, root });
    } else progress.lost.push(`${start} ${steps.join(" → ")}`);
  }
  queue.splice(0, starts.length);
  for (let way = queue.shift(); way; way = queue.shift()) {
    progress.waiting = queue.length;
    await beyond(way.start, way.steps, way.root, leave, keep);
  }
  progress.done = true;
}

async function beyond(start: string, steps: Step[], root: number, leave: string[], keep: (start: string, steps: Step[], root: number) => boolean) {
  if (!(await go(start, steps))) return;
  const before = mark();
  for (const step of choices(steps.length === 0, leave)) {
    if (isKnownToLeadNowhere(step)) continue;
    progress.tried += 1;
    for (const one of step) {
      if (perform(frame().document, one)) break;
      await settled();
    }
    if (mark() === before) {
      tell(step, false);
      continue;
    }
    tell(step, keep(start, [...steps, ...step], root));
    if (!(await go(start, steps))) return;
  }
}

const outcomes = new Map<string, number>();
/** What led nowhere new so often is not tried again, outside of questions. */
const OFTEN = 3;
const sort = (step: Step[]): string => plain(step.join(" ").replace(/ #\d+$/, ""));

function isKnownToLeadNowhere(step: Step[]): boolean {
  return step[0] !== "fill" && !standing().over && (outcomes.get(sort(step)) ?? 0) >= OFTEN;
}

function tell(step: Step[], fresh: boolean): void {
  outcomes.set(sort(step), fresh ? -10 : (outcomes.get(sort(step)) ?? 0) + 1);
}

/** What can be tried here, one thing at a time; then with everything filled in, what sends it off. */
function choices(first: boolean, leave: string[]): Step[][] {
  const page = frame().document;
  const within = topmost(page);
  const counts = new Map<string, number>();
  const names = new Map<string, number>();
  const presses = controls(page).filter((one) => one.matches("button, a, summary, [type=radio], [type=checkbox]"));
  const tried: Step[][] = [];
  for (const one of presses) {
    const name = nameOf(one);
    names.set(name, (names.get(name) ?? 0) + 1);
    const nth = names.get(name)!;
    const inFrame = within === page.body && !one.closest("main");
    const place = `${plain(name)} ${kinship(one)}`;
    const alike = `${kinship(one)} ${one.closest("table") ? "table" : ""}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
    counts.set(alike, (counts.get(alike) ?? 0) + 1);
    const most = one.closest("table") ? ALIKE : ALIKE_ELSEWHERE;
    if (!name || leave.includes(name) || (inFrame && !first) || (!one.closest("table") && counts.get(place)! > 2) || counts.get(alike)! > most) continue;
    tried.push([nth > 1 ? `press ${name} #${nth}` : `press ${name}`]);
  }
  for (const one of controls(page).filter((one) => one.matches("select"))) {
    const list = one as unknown as HTMLSelectElement;
    for (const option of [...list.options].slice(0, 8)) if (!option.selected && option.text) tried.push([`choose ${nameOf(one)} = ${option.text}`]);
  }
  if (controls(page).some((one) => one.matches("input, textarea, select"))) {
    const sends = presses.filter((one) => one.matches("button") && (one.closest("main") || within !== page.body) && !leave.includes(nameOf(one)));
    const named = [...new Set(sends.map(nameOf))].filter(Boolean);
    tried.push(["fill"], ...named.slice(0, 12).map((name) => ["fill", `press ${name}`]));
  }
  return tried;
}

const kinship = (one: Element): string => `${one.tagName}.${one.className} ${one.closest("section, fieldset, table, nav, form, dialog, [role='dialog'], main")?.className ?? ""}`;
/** A name without what only tells one row from the next: numbers, and what follows a colon or a full stop in the middle. */
const plain = (text: string): string => text.replaceAll(/\d+/g, "#").replaceAll(/(:|·| gyda| with) [^|]*/g, "");

/** What stands on the screen, as far as it matters here. */
function mark(): string {
  const { heading, over, shown } = standing();
  return `${heading}|${over}|${shown.join(" ")}|${topmost(frame().document).textContent?.length}|${[...topmost(frame().document).querySelectorAll("input")].map((one) => `${one.value}${one.checked}`).join()}`;
}

async function go(start: string, steps: Step[]): Promise<boolean> {
  await open(start);
  for (const step of steps) {
    if (perform(frame().document, step)) return false;
    await settled();
  }
  return true;
}

/** Explores to the end, and gives what was found. */
export async function explored(...given: Parameters<typeof explore>): Promise<Way[]> {
  await explore(...given);
  return progress.found;
}
