// Records of concern in memory. Deadlines are counted roughly here: every weekday works.
import { readDay } from "../../shared/dates";
import type { ConcernDraft, ConcernLine, ConcernSheet, ConcernState, Due, FieldTrouble, LineKind, NewLine } from "../types";
import type { Backed } from "./backend";
import { phrase, refuse } from "./refuse";
import { SERVICES } from "./services";
import { newId, world } from "./world";

type Held = { id: string; number: number; openedAt: string; interview: string | null; lines: ConcernLine[]; drafts: ConcernDraft[] };

const held: Held[] = [];
const wishes = new URLSearchParams(typeof location === "undefined" ? "" : location.search);
let lies: string | null = null;

const CHOICES: Partial<Record<LineKind, string[]>> = {
  danger: ["yes", "no"], told: ["yes", "no"], who: ["child", "adult", "both"], trust: ["yes", "no", "unknown"], decision: ["report", "no-report"],
};
const TIMED: LineKind[] = ["consulted", "telephoned", "lado", "written", "acknowledged", "escalated"];
const TEXT: LineKind[] = ["words", "correction", "consulted", "decision", "escalated", "outcome", "reopened"];

/** The commands of the safeguarding room. */
export const safeguardingCommands: Backed<
  "concern_news" | "concerns" | "concern_areas" | "concern_open" | "concern_look" | "concern_draft" | "concern_add" | "concern_leave" | "concern_print"
> = {
  concern_news: () => ({ overdue: all().some((one) => dues(one).some((due) => due.overdue)), open: lies }),
  concerns: () => [...all()].reverse().map(row),
  concern_areas: () => SERVICES.filter(({ kind }) => kind === "authority").map(({ id, name }) => ({ code: id, name })),
  concern_open: ({ interview }) => {
    const one: Held = { id: newId("concern"), number: all().length + 1, openedAt: now(), interview, lines: [], drafts: [] };
    held.push(one);
    lies = one.id;
    return sheet(one);
  },
  concern_look: ({ concern }) => {
    lies = concern;
    return sheet(find(concern));
  },
  concern_draft: ({ concern, kind, text, lang }) => {
    const one = find(concern);
    const before = one.drafts.find((draft) => draft.kind === kind);
    one.drafts = one.drafts.filter((draft) => draft.kind !== kind);
    if (text) one.drafts.push({ kind, text, lang, beganAt: before?.beganAt ?? now(), savedAt: now() });
    return { savedAt: now() };
  },
  concern_add: ({ concern, line }) => {
    const one = find(concern);
    const fields = troubles(line);
    if (fields.length) refuse("form", phrase("trouble-form"), fields);
    if (line.kind === "closed" && !mayClose(one)) refuse("concern-not-done", phrase("trouble-concern-not-done"));
    set(one, line);
    return sheet(one);
  },
  concern_leave: ({ concern }) => {
    const one = find(concern);
    const words = one.drafts.find((draft) => draft.kind === "words");
    if (words?.text.trim()) set(one, { ...blank("words"), text: words.text, lang: words.lang });
    lies = null;
  },
  concern_print: ({ concern, lang, folder }) => ({ file: `${folder}/${row(find(concern)).number}-${lang}.pdf`, pages: 3 }),
};

function set(one: Held, line: NewLine) {
  const draft = one.drafts.find(({ kind }) => kind === line.kind);
  const day = readDay(line.day);
  const happened = line.kind === "words" ? (draft?.beganAt ?? now()) : day ? new Date(`${day}T${line.time.replace(".", ":")}`).toISOString() : null;
  const { kind, choice, area, whom, text, lang, corrects } = line;
  one.lines.push({ id: one.lines.length + 1, kind, at: now(), choice, area, happened, whom, text, lang, corrects });
  one.drafts = one.drafts.filter((other) => other.kind !== kind);
}

function troubles(line: NewLine): FieldTrouble[] {
  const found: [boolean, string, string][] = [
    [CHOICES[line.kind] !== undefined && !CHOICES[line.kind]!.includes(line.choice ?? ""), "choice", "trouble-concern-choice"],
    [line.kind === "area" && !line.area, "area", "trouble-concern-area"],
    [TIMED.includes(line.kind) && !readDay(line.day), "day", "trouble-day-unreadable"],
    [TIMED.includes(line.kind) && !/^\d{1,2}[:.]\d\d$/.test(line.time), "time", "trouble-concern-time"],
    [needsText(line) && !line.text.trim(), "text", line.kind === "decision" ? "trouble-concern-reason" : "trouble-concern-text"],
  ];
  return found.filter(([wrong]) => wrong).map(([, field, key]) => ({ field, phrase: phrase(key) }));
}

function needsText({ kind, choice, area }: NewLine): boolean {
  return TEXT.includes(kind) || (kind === "told" && choice === "no") || (kind === "area" && area === "other");
}

function newest(one: Held, kind: LineKind): ConcernLine | undefined {
  return one.lines.findLast((line) => line.kind === kind);
}

function state(one: Held): ConcernState {
  const turned = one.lines.findLast(({ kind }) => kind === "closed" || kind === "reopened");
  if (turned?.kind === "closed") return "closed";
  const steps: [LineKind, ConcernState][] = [
    ["outcome", "outcome-known"], ["acknowledged", "awaiting-outcome"], ["written", "awaiting-acknowledgement"], ["telephoned", "to-write"],
  ];
  const furthest = steps.find(([kind]) => newest(one, kind));
  if (furthest) return furthest[1];
  const decision = newest(one, "decision")?.choice;
  return decision === "no-report" ? "not-reported" : decision === "report" ? "to-telephone" : "undecided";
}

function mayClose(one: Held): boolean {
  return ["outcome-known", "not-reported"].includes(state(one));
}

function dues(one: Held): Due[] {
  if (state(one) === "closed") return [];
  const [telephoned, written] = [newest(one, "telephoned")?.happened, newest(one, "written")?.happened];
  const found: (Due | false)[] = [
    newest(one, "trust")?.choice === "yes" && newest(one, "decision")?.choice !== "no-report" && !newest(one, "lado") && onDay("lado", one.openedAt, 1),
    !!telephoned && !written && { what: "written", by: later(telephoned, 24), on: later(telephoned, 24).slice(0, 10), overdue: later(telephoned, 24) < now() },
    !!written && !newest(one, "acknowledged") && onDay("acknowledgement", written, 7),
  ];
  return found.filter((due) => due !== false);
}

function onDay(what: Due["what"], from: string, working: number): Due {
  const day = new Date(from);
  for (let left = working; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (![0, 6].includes(day.getUTCDay())) left -= 1;
  }
  const on = day.toISOString().slice(0, 10);
  return { what, by: null, on, overdue: on < now().slice(0, 10) };
}

function later(moment: string, hours: number): string {
  return new Date(Date.parse(moment) + hours * 3_600_000).toISOString();
}

function row(one: Held) {
  const { id, openedAt, interview } = one;
  return { id, number: `D-${String(one.number).padStart(4, "0")}`, openedAt, openedOn: openedAt.slice(0, 10), state: state(one), dues: dues(one), interview };
}

function sheet(one: Held): ConcernSheet {
  const found = world.cases.find(({ interviews }) => interviews.some(({ id }) => id === one.interview));
  return { row: row(one), lines: one.lines, drafts: one.drafts, caseNumber: found?.number ?? null, mayClose: mayClose(one) };
}

function find(id: string): Held {
  return all().find((one) => one.id === id) ?? refuse("no-concern", phrase("trouble-concern-none"));
}

function blank(kind: LineKind): NewLine {
  return { kind, choice: null, area: null, day: "", time: "", whom: "", text: "", lang: "cy", corrects: null };
}

/** `?concerns` asks for a few invented records, one of them overdue. */
function all(): Held[] {
  if (wishes.has("concerns") && held.length === 0) held.push(...invented());
  return held;
}

function invented(): Held[] {
  const base = { whom: "", area: null, choice: null, happened: null, text: "", lang: "cy", corrects: null } as const;
  const at = (text: string) => ({ at: text, happened: text });
  return [
    {
      id: "concern-1", number: 1, openedAt: "2026-11-03T10:12:00Z", interview: null, drafts: [],
      lines: [
        { ...base, ...at("2026-11-03T10:14:00Z"), id: 1, kind: "words", text: "“Mae'r drws ar glo bob nos,” meddai hi." },
        { ...base, at: "2026-11-03T10:20:00Z", id: 2, kind: "decision", choice: "no-report", text: "Mae'r awdurdod yn gwybod eisoes, ac mae wedi gweithredu." },
        { ...base, at: "2026-11-03T10:25:00Z", id: 3, kind: "closed" },
      ],
    },
    {
      id: "concern-2", number: 2, openedAt: "2026-11-09T14:02:00Z", interview: null, drafts: [],
      lines: [
        { ...base, ...at("2026-11-09T14:05:00Z"), id: 1, kind: "words", text: "“Doedd o ddim yn cael bwyta hefo ni.”\n“Ddim unwaith.”" },
        { ...base, at: "2026-11-09T14:07:00Z", id: 2, kind: "correction", text: "“Nid” oedd y gair, nid “ddim”.", corrects: 1 },
        { ...base, at: "2026-11-09T14:08:00Z", id: 3, kind: "danger", choice: "no" },
        { ...base, at: "2026-11-09T14:08:30Z", id: 4, kind: "who", choice: "child" },
        { ...base, at: "2026-11-09T14:09:00Z", id: 5, kind: "area", area: "powys" },
        { ...base, at: "2026-11-09T14:09:30Z", id: 6, kind: "trust", choice: "yes" },
        { ...base, at: "2026-11-09T14:20:00Z", happened: "2026-11-09T14:15:00Z", id: 7, kind: "consulted", whom: "Enw Dychmygol", text: "Adrodd heddiw." },
        { ...base, at: "2026-11-09T14:21:00Z", id: 8, kind: "decision", choice: "report", text: "Gallai'r plentyn fod mewn perygl o hyd." },
        { ...base, at: "2026-11-09T14:40:00Z", happened: "2026-11-09T14:35:00Z", id: 9, kind: "telephoned", whom: "Tîm drws ffrynt dychmygol" },
        { ...base, at: "2026-11-10T09:40:00Z", happened: "2026-11-10T09:35:00Z", id: 10, kind: "written", whom: "Yr un tîm" },
      ],
    },
  ];
}

function now(): string {
  return new Date().toISOString();
}
