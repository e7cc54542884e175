// Reports in memory: the preview says always the same, and no file is written.
import type { Backed } from "./backend";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

/** The commands of the report room. */
export const reportCommands: Backed<"report_years" | "report_preview" | "report_make" | "report_ledger" | "report_audit" | "quotations" | "quotation_answer"> = {
  report_years: () => [{ from: "2025-04-01", to: "2026-03-31" }, { from: "2024-04-01", to: "2025-03-31" }],
  report_preview: ({ request }) => ({
    refusal: null,
    said: [
      phrase("reports-said-own"), phrase("reports-coverage-own"), phrase("reports-said-theme-five", { theme: { id: "C" } }),
      phrase("reports-said-wales"), phrase("reports-coverage-wales"), phrase("reports-said-theme-ten", { theme: { id: "D" } }),
    ],
    held: [
      { what: phrase("reports-held-theme", { theme: { id: "F" } }), why: phrase("reports-why-fewer", { least: { number: 5 } }), trueValue: 2 },
      { what: phrase("reports-held-theme", { theme: { id: "A" } }), why: phrase("reports-why-all"), trueValue: 9 },
    ],
    voices: request.kind === "local" ? 2 : 0,
    quotations: request.kind === "local" ? 0 : 1,
  }),
  report_make: ({ folder }) => ({ file: `${folder}/gwrando-report.pdf`, pages: 6 }),
  report_ledger: () => world.releases,
  report_audit: () => world.releases.length === 0 ? [] : [
    { cohort: "c1", theme: "C", least: 5, greatest: 7, values: 3, safe: true },
    { cohort: "c2", theme: "G", least: 0, greatest: 9, values: 6, safe: true },
    { cohort: "c1+c2", theme: "C", least: 13, greatest: 17, values: 5, safe: true },
  ],
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
