// The five ideas in memory: records are kept as typed, and the measures count what is easy to count.
import { words } from "../../language/language.svelte";
import { readDay } from "../../shared/dates";
import type {
  CharterPrinciple, EvidencePlan, FieldTrouble, Guide, Idea, IdeaChoice, IdeaField, IdeaForm, IdeaGauge, IdeaKind, IdeaRecord, IdeaSheet, IdeasSheet, IdeaTargets,
  IdeaValue, Period, RecordKind, Takes,
} from "../types";
import type { Backed } from "./backend";
import { phrase, refuse } from "./refuse";

const count = (least = 0, greatest = 99999): Takes => ({ count: { least, greatest } });
const one = (...oneOf: IdeaChoice[]): Takes => ({ oneOf });
type Boxes = [IdeaField, Takes, boolean?][];
const kind = (kind: RecordKind, boxes: Boxes): IdeaKind => ({ kind, fields: boxes.map(([field, takes, needed]) => ({ field, takes, needed: needed ?? false })) });

const KINDS: Record<Idea, IdeaKind[]> = {
  t1: [
    kind("seat", [["seat", count(1, 999), true], ["taken", "day", true], ["trained", "day"], ["minutes", count(1, 6000)], ["left", "day"], ["met-carer", "yesNo"]]),
    kind("talks", [["seat", count(1, 999), true], ["year", count(2015, 2100), true], ["talks", count(0, 99), true]]),
  ],
  t2: [kind("plan", [
    ["year", count(2015, 2100), true], ["agreed", "day"], ["report-due", "day"], ["published", "day"], ["community", count()], ["business", count()],
    ["advisers", count()], ["objectives", count()], ["offered", count()], ["taken-up", count()], ["until-age", count(16, 99)], ["beyond-25", count()],
  ])],
  t3: [kind("cycle", [
    ["opened", "day", true], ["stage", one("opened", "invited", "gathered", "discussed", "closed"), true], ["appraisals", count(), true], ["heard", count()],
    ["voices", count()], ["closed", "day"],
  ])],
  t4: [
    kind("tender", [["tender", count(1), true], ["let", "day", true], ["clause", "yesNo", true], ["badge", "day"], ["lapses", "day"]]),
    kind("pledge", [
      ["tender", count(1), true], ["option", one("placement", "apprenticeship", "mentoring", "group-support"), true], ["pledged", count(1), true], ["due", "day", true],
      ["delivered", count()], ["verified", "day"],
    ]),
  ],
  t5: [kind("session", [
    ["held", "day", true], ["stage", one("designed", "booked", "delivered", "followed-up"), true],
    ["audience", one("professionals", "education", "community", "business"), true], ["topic", one("rights", "listening", "leaving-care", "living-in-care")],
    ["attendees", count()], ["trainers", count()], ["supported", count()], ["paid", count()], ["asked-before", count()], ["knew-before", count()],
    ["asked-after", count()], ["knew-after", count()],
  ])],
};
const PRINCIPLES: Record<Idea, CharterPrinciple[]> = {
  t1: ["equality", "together", "nurture"], t2: ["support", "thrive", "after-care"], t3: ["together"], t4: ["equality", "ambition", "thrive"], t5: ["stigma", "together", "education"],
};
const IDEAS: Idea[] = ["t1", "t2", "t3", "t4", "t5"];
const both = (key: string) => ({ cy: words(key, {}, "cy"), en: words(key, {}, "en") });

let targets: IdeaTargets = { halfDay: 180, trainedWithin: 84, reportWithin: 3 };
let next = 1;
const fresh = () => `00000000-0000-7000-8000-${String(7000 + next++).padStart(12, "0")}`;
const on: Record<string, Set<Idea>> = {};
const records: Record<string, IdeaRecord[]> = {};
const forms: Record<string, number> = {};
const YEARS: Period[] = [{ from: "2026-04-01", to: "2027-03-31" }, { from: "2025-04-01", to: "2026-03-31" }];

const seat = (number: number, trained: string | null, minutes: number): IdeaRecord => ({
  id: fresh(), kind: "seat", reference: "",
  values: { seat: { count: number }, taken: { day: "2026-05-08" }, ...(trained ? { trained: { day: trained }, minutes: { count: minutes } } : {}) },
});
/** A service that has begun, so that there is something to see. */
function begun(service: string): IdeaRecord[] {
  on[service] ??= new Set<Idea>(["t1", "t3"]);
  return (records[service] ??= [
    seat(1, "2026-06-01", 180), seat(2, "2026-06-01", 180), seat(3, null, 0),
    { id: fresh(), kind: "talks", reference: "", values: { seat: { count: 1 }, year: { count: 2026 }, talks: { count: 3 } } },
    { id: fresh(), kind: "cycle", reference: "", values: { opened: { day: "2026-09-01" }, stage: { choice: "invited" }, appraisals: { count: 8 } } },
  ]);
}

const number = (record: IdeaRecord, field: IdeaField): number => {
  const value = record.values[field];
  return value && "count" in value ? value.count : 0;
};
const stage = (record: IdeaRecord) => {
  const value = record.values.stage;
  return value && "choice" in value ? value.choice : "opened";
};

function told(idea: Idea, all: IdeaRecord[]): IdeaGauge[] {
  const seats = all.filter((record) => record.kind === "seat");
  if (idea !== "t1" || seats.length === 0) return [];
  const trained = seats.filter((record) => number(record, "minutes") >= targets.halfDay).length;
  const talks = all.filter((record) => record.kind === "talks");
  return [
    { gauge: "half-day", figure: { kind: "of", part: trained, whole: seats.length } },
    { gauge: "talks-least", figure: { kind: "of", part: talks.filter((record) => number(record, "talks") >= 3).length, whole: seats.length } },
    { gauge: "talks", figure: { kind: "count", count: talks.reduce((sum, record) => sum + number(record, "talks"), 0) } },
  ];
}

function sheet(service: string, year: number | null): IdeasSheet {
  const all = begun(service);
  const period = YEARS.find(({ from }) => from.startsWith(String(year))) ?? (YEARS[0] as Period);
  const of = (idea: Idea): IdeaSheet => {
    const kinds = KINDS[idea].map((one) => one.kind);
    const here = all.filter((record) => kinds.includes(record.kind));
    return {
      template: {
        idea, name: both(`ideas-text-${idea}-name`), promise: both(`ideas-text-${idea}-promise`), owner: both(`ideas-text-${idea}-owner`),
        measure: both(`ideas-text-${idea}-measure`), principles: PRINCIPLES[idea], kinds: KINDS[idea],
        wording: { context: both(`ideas-text-${idea}-context`), idea: both(`ideas-text-${idea}-idea`), effect: both(`ideas-text-${idea}-effect`) },
      },
      on: on[service]?.has(idea) ?? false,
      told: told(idea, here),
      seen: idea === "t1" && here.some((record) => record.kind === "seat" && !record.values.trained) ? [{ check: "training-late", count: 1 }] : [],
      records: here.map((record) => ({ record, state: record.kind === "seat" ? (record.values.trained ? "trained" : "new") : null })),
      cycles: here.filter((record) => record.kind === "cycle").map((record) => ({
        cycle: record.id, opened: record.values.opened && "day" in record.values.opened ? record.values.opened.day : null,
        takesForms: ["opened", "invited"].includes(stage(record)), forms: forms[record.id] ?? 0,
        lines: ["opened", "invited"].includes(stage(record)) || (forms[record.id] ?? 0) < 3 ? [] : [{ item: "F1", agreed: 2, between: 1, disagreed: 0 }],
      })),
    };
  };
  return { service, period, years: YEARS, targets, ideas: IDEAS.map(of) };
}

function read(plan: IdeaKind, form: IdeaForm): IdeaRecord["values"] {
  const fields: FieldTrouble[] = [];
  const values: Partial<Record<IdeaField, IdeaValue>> = {};
  for (const { field, takes, needed } of plan.fields) {
    const typed = (form.values[field] ?? "").trim();
    const wrong = (key: string) => void fields.push({ field, phrase: phrase(key, { least: { number: 0 }, greatest: { number: 99999 } }) });
    if (!typed) {
      if (needed) wrong("ideas-fault-missing");
    } else if (takes === "day") {
      const day = readDay(typed);
      if (day) values[field] = { day };
      else wrong("ideas-fault-day");
    } else if (takes === "yesNo") values[field] = { count: typed === "yes" ? 1 : 0 };
    else if ("oneOf" in takes) values[field] = { choice: typed as IdeaChoice };
    else if (/^\d+$/.test(typed)) values[field] = { count: Number(typed) };
    else wrong("ideas-fault-count");
  }
  if (/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(form.reference)) fields.push({ field: "reference", phrase: phrase("ideas-fault-name") });
  if (fields.length) refuse("form", phrase("trouble-form"), fields);
  return values;
}

/** The form of young people, short. */
const FORM: Guide = {
  id: "feedback-1", version: 1, questions: [], scales: [],
  sections: [
    { id: "before", kind: "opening", name: both("guide-feedback-1-section-before"), script: [1, 2, 3, 4].map((n) => both(`guide-feedback-1-section-before-script-${n}`)), questions: [] },
    { id: "sentences", kind: "ratings", name: both("guide-feedback-1-section-sentences"), script: [both("guide-feedback-1-section-sentences-script-1")], questions: [] },
    { id: "close", kind: "close", name: both("guide-feedback-1-section-close"), script: [1, 2].map((n) => both(`guide-feedback-1-section-close-script-${n}`)), questions: [] },
  ],
  items: [1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({ id: `F${n}`, heading: both(`guide-feedback-1-f${n}-heading`), text: both(`guide-feedback-1-f${n}`) })),
  anchors: [1, 2, 3, 4, 5].map((n) => both(`guide-feedback-1-anchor-${n}`)),
};

const plan = (map: EvidencePlan["map"]): EvidencePlan => ({
  file: "cyngor.csv", hash: "abc", notes: [], sheets: [], sheet: null, map, remembered: false,
  columns: [{ heading: "Sedd", holds: "seat" }, { heading: "Dechrau", holds: map.columns["dechrau"] ?? null }],
  missing: map.columns["dechrau"] ? [] : ["taken"], twice: [], rows: 12, news: 11, changed: 0, already: 0, faulty: 1,
  faults: [{ line: 4, column: 1, letter: "A", heading: "Sedd", reason: phrase("ideas-fault-count", { least: { number: 1 }, greatest: { number: 999 } }) }],
});

/** The commands of the five ideas. */
export const ideaCommands: Backed<
  "ideas" | "idea_switch" | "idea_targets_set" | "idea_keep" | "idea_remove" | "feedback_form" | "feedback_add" | "feedback_print" | "evidence_read" | "evidence_do"
> = {
  ideas: ({ service, year }) => sheet(service, year),
  idea_switch: ({ service, idea, on: wanted }) => {
    begun(service);
    if (wanted) on[service]?.add(idea);
    else on[service]?.delete(idea);
    return sheet(service, null);
  },
  idea_targets_set: (wish) => (targets = wish.targets),
  idea_keep: ({ service, kind, old, form }) => {
    const described = IDEAS.flatMap((idea) => KINDS[idea]).find((one) => one.kind === kind) as IdeaKind;
    const record: IdeaRecord = { id: old ?? fresh(), kind, reference: form.reference, values: read(described, form) };
    records[service] = [...begun(service).filter(({ id }) => id !== old), record];
    return record.id;
  },
  idea_remove: ({ record }) => {
    for (const service of Object.keys(records)) records[service] = (records[service] ?? []).filter(({ id }) => id !== record);
  },
  feedback_form: () => FORM,
  feedback_add: ({ cycle, form }) => {
    if (Object.keys(form.ratings).length === 0) refuse("idea-empty-form", phrase("ideas-trouble-empty-form"));
    forms[cycle] = (forms[cycle] ?? 0) + 1;
  },
  feedback_print: ({ lang, folder }) => ({ file: `${folder}/feedback-1-${lang}.pdf` }),
  evidence_read: ({ map }) => (map ? plan(map) : refuse("idea-unmapped", phrase("ideas-trouble-unmapped"))),
  evidence_do: () => ({ news: 11, changed: 0, already: 0, faulty: 1, faultyFile: "/tmp/cyngor-i-gywiro.csv" }),
};
