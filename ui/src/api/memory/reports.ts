// Reports in memory: the preview says always the same, and no file is written.
import type { Backed } from "./backend";
import type { AuditRow, Period, Phrase, ReportPreview, WorkTable } from "../types";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

const YEARS: Period[] = [{ from: "2025-04-01", to: "2026-03-31" }, { from: "2024-04-01", to: "2025-03-31" }];
const HALVES: Period[] = [{ from: "2026-04-01", to: "2026-09-30" }, { from: "2025-10-01", to: "2026-03-31" }];
const quarters = (): Period[] => [
  { from: "2026-10-01", to: "2026-12-31" }, { from: "2026-07-01", to: "2026-09-30" }, { from: "2026-04-01", to: "2026-06-30" },
];

const row = (label: Phrase, ...values: string[]) => ({ label, values });
const counted = (title: string, of: string, rows: WorkTable["rows"]): WorkTable => ({ title: phrase(title), head: [phrase(of), phrase("management-head-count")], rows });
const month = (number: string) => phrase("management-month", { month: { id: `m${number}` }, year: { id: "2026" } });

/** Invented counts of a quarter. */
function tables(): WorkTable[] {
  return [
    counted("management-flow", "management-head-what", [
      row(phrase("management-referred"), "31"), row(phrase("management-invited"), "27"), row(phrase("management-interviewed"), "18"),
    ]),
    counted("management-months", "management-head-month", [row(month("7"), "9"), row(month("8"), "8"), row(month("9"), "14")]),
    {
      title: phrase("management-days"),
      head: [phrase("management-head-between"), phrase("management-head-households"), phrase("management-head-median"), phrase("management-head-range")],
      rows: [row(phrase("management-between", { span: { id: "ratified-invited" } }), "24", "6", "1–19")],
    },
    counted("management-overdue", "management-head-what", [row(phrase("management-overdue-summaries"), "1"), row(phrase("management-to-invite"), "2")]),
  ];
}

const funded: ReportPreview = {
  refusal: null,
  said: [phrase("management-said", { measure: { id: "interviewed" }, shown: { id: "20" } }), phrase("management-said", { measure: { id: "in-welsh" }, shown: { id: "10" } })],
  held: [{ what: phrase("management-measure", { measure: { id: "opted-out" } }), why: phrase("reports-why-fewer", { least: { number: 5 } }), trueValue: 3 }],
  voices: 0,
  quotations: 0,
};

const statement: ReportPreview = {
  refusal: null,
  said: [
    phrase("statement-said-asked", { number: { id: "R-0001" }, state: { id: "in-part" } }), phrase("statement-said-kept", { number: { id: "P-0001" }, state: { id: "under-way" } }),
    phrase("statement-said-idea", { idea: { id: "t1" } }),
  ],
  held: [],
  voices: 0,
  quotations: 0,
};

/** Invented findings of the attack, one for each matter. */
const AUDITED: AuditRow[] = [
  { cohort: "c1", theme: "C", groups: phrase("report-room-audit-groups", { groups: { id: "1" } }), matter: phrase("reports-held-theme", { theme: { id: "C" } }), part: null, least: 5, greatest: 7, values: 3, safe: true },
  { cohort: "c2", theme: "G", groups: phrase("report-room-audit-groups", { groups: { id: "2" } }), matter: phrase("reports-held-theme", { theme: { id: "G" } }), part: null, least: 0, greatest: 9, values: 6, safe: true },
  { cohort: "c1+c2", theme: "C", groups: phrase("report-room-audit-groups", { groups: { id: "1, 2" } }), matter: phrase("reports-held-theme", { theme: { id: "C" } }), part: null, least: 13, greatest: 17, values: 5, safe: true },
];

/** The commands of the report room. */
export const reportCommands: Backed<"report_periods" | "work_periods" | "work_sheet" | "work_print" | "report_preview" | "report_prepare" | "report_make" | "report_make_every" | "report_ledger" | "report_audit" | "quotations" | "quotation_answer"> = {
  report_periods: ({ kind }) => (kind === "management" ? quarters().slice(1) : kind === "inspection" ? HALVES : YEARS),
  work_periods: () => [...quarters(), ...YEARS],
  work_sheet: ({ period }) => ({ period, tables: tables() }),
  work_print: ({ folder }) => ({ file: `${folder}/mewnol-nid-iw-ryddhau.pdf` }),
  report_preview: ({ request }) => request.kind === "management" ? funded : request.kind === "commitments" ? statement : ({
    refusal: null,
    said: [
      phrase("reports-said-own"), phrase("reports-coverage-own"), phrase("reports-said-theme-five", { theme: { id: "C" } }),
      phrase("reports-said-wales"), phrase("reports-coverage-wales"), phrase("reports-said-theme-ten", { theme: { id: "D" } }),
    ],
    held: [
      { what: phrase("reports-held-theme", { theme: { id: "F" } }), why: phrase("reports-why-fewer", { least: { number: 5 } }), trueValue: 2 },
      { what: phrase("reports-held-theme", { theme: { id: "A" } }), why: phrase("reports-why-all"), trueValue: 9 },
    ],
    voices: request.service ? 2 : 0,
    quotations: request.kind === "local" ? 0 : 1,
  }),
  report_prepare: () => ({ done: 1, all: 1 }),
  report_make: ({ folder }) => ({ file: `${folder}/gwrando-report.pdf`, pages: 6 }),
  report_make_every: ({ wish, folder }) => ({
    services: [
      { name: { cy: "Powys", en: "Powys" }, made: wish.langs.map((lang) => ({ file: `${folder}/gwrando-powys-${lang}.pdf`, pages: 6 })), refusal: null },
      { name: { cy: "Maethu Afon Las", en: "Blue River Fostering" }, made: [], refusal: { key: "reports-nothing-local", args: {} } },
    ],
    left: 0,
  }),
  report_ledger: () => world.releases,
  report_audit: ({ place }) => {
    const found = world.releases.length === 0 ? [] : AUDITED;
    return { rows: found.slice(place, place + 1), matters: found.length };
  },
  quotations: () => sorted(),
  quotation_answer: ({ quote, couldTell }) => {
    const row = world.quotations.find((one) => one.quote === quote);
    if (!row) return refuse("no-quote", phrase("trouble-no-quote"));
    if (!couldTell && row.details.length) return refuse("wording-tells", phrase("trouble-wording-tells"));
    const others = row.absent.filter((why) => why !== "not-asked" && why !== "could-tell");
    Object.assign(row, { couldTell, askedAt: new Date().toISOString(), absent: couldTell ? [...others, "could-tell"] : others });
    return sorted();
  },
};

function sorted() {
  return [...world.quotations].sort((one, other) => Number(one.couldTell !== null) - Number(other.couldTell !== null));
}
