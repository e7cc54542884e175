// Sorting and filtering of the list that is on the screen.
import type { CaseRow, Lang } from "../../api/types";
import { fold } from "../../shared/fold";
import { STATES } from "./words";

/** The columns that can be sorted by. */
export type Column = "number" | "service" | "carers" | "state" | "approvalEnded";
/** What the list is sorted by, and which way. */
export type Order = { column: Column; down: boolean };

/** The rows that hold every word of `wanted`, in order. Names of services are found in both languages. */
export function arranged(rows: CaseRow[], wanted: string, order: Order, lang: Lang): CaseRow[] {
  const words = fold(wanted).split(/\s+/);
  const found = rows.filter((row) => words.every((word) => textOf(row).includes(word)));
  const compare = new Intl.Collator(lang === "cy" ? "cy" : "en-GB", { numeric: true }).compare;
  const sorted = found.sort((a, b) => compare(keyOf(a, order.column, lang), keyOf(b, order.column, lang)));
  return order.down ? sorted.reverse() : sorted;
}

function textOf(row: CaseRow): string {
  return fold([row.number, row.serviceName.cy, row.serviceName.en, ...row.carers].join(" "));
}

function keyOf(row: CaseRow, column: Column, lang: Lang): string {
  if (column === "service") return row.serviceName[lang];
  if (column === "carers") return row.carers.join(" ");
  if (column === "state") return String(STATES.indexOf(row.state));
  return row[column];
}
