// Invented quotations without a name.
import type { QuotationRow } from "../types";

/** Two that wait for the question, one of which tells too much. */
export function inventedQuotations(): QuotationRow[] {
  const common = { interview: "interview-12", theme: "C", couldTell: null, askedAt: null };
  return [
    {
      ...common, quote: "quote-a", number: "E-0012", wording: "Doedd neb yn dweud wrthon ni beth fyddai'n digwydd i'r plentyn.", lang: "cy",
      details: [], absent: ["not-asked"], freeFrom: "2026-09-14",
    },
    {
      ...common, quote: "quote-b", number: "E-0014", wording: "We were told in March 2024 that both boys would move.", lang: "en",
      details: [{ from: 16, to: 21, tells: "date" }, { from: 22, to: 26, tells: "date" }, { from: 32, to: 41, tells: "children" }], absent: ["tells", "not-asked", "too-soon"], freeFrom: "2027-01-20",
    },
  ];
}
