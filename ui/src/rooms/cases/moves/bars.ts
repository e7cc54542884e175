// What stands between a case and its interview.
import type { CaseSheet, Phrase } from "../../../api/types";

/** The sentence of every rule that is not met, most basic first. Empty when nothing bars the way, or when the case is
 * past the question: while a talk goes on, or once its year is locked. */
export function barsOf(sheet: CaseSheet): Phrase[] {
  const { row, eligibility, gates, statement } = sheet;
  if (["in-progress", "interviewed", "summary-sent", "summary-agreed", "coded", "locked", "anonymised"].includes(row.state)) return [];
  if (["closed", "opted-out", "withdrawn"].includes(row.state)) return [{ key: `sheet-bar-${row.state}`, args: {} }];
  const unmet = [...eligibility.grounds, ...gates].filter((one) => !one.holds).map((one) => one.phrase);
  const unread = statement && row.flags.includes("statement-unread") ? [{ key: "sheet-bar-statement", args: {} }] : [];
  return [...unmet, ...unread];
}
