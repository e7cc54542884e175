// Earlier interviews in memory. The file is an invented exit survey: with faults, unless its name says `glan` (clean).
import { words } from "../../language/language.svelte";
import type { CaseForm, EarlierColumn, EarlierMap, EarlierPlan, EarlierRole, EarlierUnknown, Fault } from "../types";
import type { Backed } from "./backend";
import { caseCommands } from "./cases";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

const HEADINGS: [string, string[]][] = [
  ["Record ID", ["6.34133E+17", "6.34133E+17", "6.34133E+17"]],
  ["Organisation", ["Powys", "Imaginary Rainbow Fostering", "Powys"]],
  ["Separation Date", ["06/2019", "2019", "31/03/2021"]],
  ["Cease Date", ["07/2019", "Not stated", "04/2021"]],
  ["SeparationType", ["Resignation", "Moved to an agency", "Retirement"]],
  ["Main factor", ["Burnout or exhaustion", "Workload", "C1"]],
  ["Factor: breaks", ["X", "-", "X"]],
  ["I was listened to", ["Strongly agree", "Agree", "N/A"]],
  ["What would have kept you?", ["More breaks.", "Mwy o seibiant."]],
];

const PLAIN = ["id", "household", "carer", "service", "interviewed", "left", "approved", "category", "leave-type", "language", "language-asked", "years", "primary", "contributing", "consent"] as const;
const REQUIRED = ["service", "interviewed", "left", "category", "leave-type", "language"];
const FIXED = new Set(["service", "category", "leave-type", "language"]);

const both = (text: string) => ({ cy: text, en: text });
const ROLES: () => EarlierRole[] = () => [
  ...PLAIN.map((role) => ({ role, name: { cy: words(`earlier-role-${role}`, {}, "cy"), en: words(`earlier-role-${role}`, {}, "en") } })),
  ...Array.from({ length: 11 }, (_, at) => ({ role: `rating R${at + 1}`, name: both(`R${at + 1}`) })),
  ...["q12", "q27", "q29"].map((id) => ({ role: `answer ${id}`, name: both(id) })),
  ...["B3", "B4", "C1", "G1", "Z8"].map((code) => ({ role: `reason ${code}`, name: both(code) })),
];

/** The map that an invented TOML file holds. */
const FROM_FILE: EarlierMap = {
  source: "Leavers 2019 to 2022",
  columns: {
    "record id": "id", organisation: "service", "separation date": "left", "cease date": "interviewed", separationtype: "leave-type",
    "main factor": "primary", "factor breaks": "reason B4", "i was listened to": "rating R4", "what would have kept you?": "answer q27",
  },
  nothing: ["Not stated", "-"], fixed: { category: "mainstream", language: "en" },
  values: { "leave-type": { Resignation: "resigned-stopping", "Moved to an agency": "resigned-transferring" }, rating: { "N/A": "not-applicable" } },
  days: { formats: ["DD/MM/YYYY", "MM/YYYY", "YYYY"], part: "last", missing: "left" }, reasons: { part: "underlying", five: true },
  services: [{ cy: "Maethu Enfys Ddychmygol", en: "Imaginary Rainbow Fostering", kind: "IFA", region: "powys" }],
  declared: [{ service: "Powys", year: 2019, leavers: 9 }],
  consent: { given: ["interview", "national-findings", "local-themes"], notice: "Survey notice of 2019" },
};

const key = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}?]+/gu, " ").trim();
const kept: EarlierMap[] = [];

/** The commands of an import of earlier interviews. */
export const earlierCommands: Backed<"earlier_start" | "earlier_map" | "earlier_read" | "earlier_do" | "pick_map"> = {
  pick_map: () => "/home/desk/Documents/arolwg.toml",
  earlier_start: () => ({ roles: ROLES(), maps: kept }),
  earlier_map: ({ file }) => (file.endsWith(".toml") ? structuredClone(FROM_FILE) : refuse("earlier-bad-map", phrase("earlier-trouble-bad-map", { line: { number: 1 } }))),
  earlier_read: ({ file, map }) => planned(file, map),
  earlier_do: ({ wish }) => {
    const plan = planned(wish.file, wish.map);
    kept.splice(0, kept.length, ...kept.filter((one) => one.source !== wish.map.source), structuredClone(wish.map));
    const cases = Array.from({ length: plan.households }, (_, at) => keep(at));
    return {
      cases, interviews: plan.news, services: plan.services.length, declared: plan.declared.length, already: 0, faulty: plan.faulty,
      faultyFile: plan.faulty > 0 ? wish.file.replace(/\.csv$/, "-gwallus.csv") : null,
    };
  },
};

function keep(at: number): string {
  const form: CaseForm = { ...world.forms["case-12"]!, carers: [`Dychmygol ${at + 1}`], approvalEnded: "2021-03-31" };
  const { id, number } = caseCommands.case_add({ form } as never);
  const row = world.cases.find((one) => one.id === id)!;
  const interview = { id: `interview-of-${id}`, mode: "solo" as const, state: "finished" as const, startedAt: "2021-04-30T12:00:00.000Z", coded: true };
  Object.assign(row, { carers: [], flags: ["earlier"], state: "coded", interviews: [interview], summaryDue: null, followUpDue: null });
  world.forms[id] = { ...form, carers: [] };
  return number;
}

function planned(file: string, map: EarlierMap): EarlierPlan {
  if (!/\.(csv|xlsx)$/.test(file)) refuse("unreadable", phrase("import-trouble-unreadable", { file: { id: file } }));
  const columns = HEADINGS.map(([heading, first], at): EarlierColumn => ({
    letter: String.fromCharCode(65 + at), heading, key: key(heading), role: map.columns[key(heading)] ?? null, first,
  }));
  const taken = columns.flatMap(({ role }) => (role ? [role] : []));
  const stands = (role: string) => (role === "interviewed" ? map.days.missing === "left" : role === "left" && map.days.missing === "interviewed");
  const missing = REQUIRED.filter((role) => !taken.includes(role) && !(FIXED.has(role) && map.fixed[role]) && !stands(role));
  const twice = [...new Set(taken.filter((role, at) => taken.indexOf(role) !== at && !/^(answer|reason)/.test(role)))];
  const unusable = map.source.trim() ? [] : [phrase("earlier-trouble-no-source")];
  const whole = missing.length + twice.length + unusable.length === 0;
  const asks: EarlierUnknown[] = [{ role: "leave-type", words: "Retirement", rows: 31 }, { role: "primary", words: "Workload", rows: 12 }];
  const unknown = !whole || file.includes("glan") ? [] : asks.filter(({ role, words }) => taken.includes(role) && map.values[role]?.[words] === undefined);
  const faults: Fault[] = unknown.map(({ role }, at) => {
    const column = columns.find((one) => one.role === role)!;
    return { line: 4 + at, column: column.letter.charCodeAt(0) - 64, letter: column.letter, heading: column.heading, reason: phrase("earlier-fault-unknown") };
  });
  const faulty = unknown.reduce((sum, { rows }) => sum + rows, 0);
  const news = whole ? 60 - faulty : 0;
  const counted = map.consent.given.some((one) => one === "local-themes" || one === "national-findings");
  const year = (from: number, count: number) => ({ period: { from: `${from}-04-01`, to: `${from + 1}-03-31` }, service: null, count, was: null });
  return {
    file: file.split("/").at(-1) ?? file, hash: "", notes: [phrase("import-note-windows-1252"), phrase("import-note-comma")],
    sheets: [], sheet: null, columns, map, missing, twice, unusable, unfound: [], rows: 62, news, households: Math.max(news - 2, 0), faulty, faults, unknown,
    already: 0, leftOut: whole ? 2 : 0, ids: whole ? { rounded: 62, repeated: [[3, 9], [12, 40, 41]], alike: 0 } : { rounded: 0, repeated: [], alike: 0 },
    services: whole ? map.services.map((one) => ({ name: { cy: one.cy, en: one.en }, kind: one.kind === "LA" ? "authority" : "independent" })) : [],
    declared: whole ? map.declared.map((one) => ({ ...year(one.year, one.leavers), service: both(one.service), was: 7 })) : [],
    allowed: map.consent.given.map((purpose) => ({ purpose, rows: news })), uncounted: counted ? 0 : news,
    years: whole ? [year(2019, Math.ceil(news / 2)), year(2021, Math.floor(news / 2))] : [],
  };
}
