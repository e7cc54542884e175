// What stands between a case and its interview.
import type { CaseSheet, Ground, Phrase } from "../../../api/types";

/** The sentence of every rule that is not met, most basic first. Empty when nothing bars the way, or when the case is
 * past the question: while a talk goes on, or once its year is locked. */
export function barsOf(sheet: CaseSheet): Phrase[] {
  const { row, eligibility, gates, statement } = sheet;
  if (["in-progress", "interviewed", "summary-sent", "summary-agreed", "coded", "locked", "anonymised"].includes(row.state)) return [];
  if (["closed", "opted-out", "withdrawn"].includes(row.state)) return [{ key: `sheet-bar-${row.state}`, args: {} }];
  const rules = [...eligibility.grounds, ...gates.filter((one) => !overridden(sheet, one))];
  const unmet = rules.filter((one) => !one.holds).map((one) => one.phrase);
  const unread = statement && row.flags.includes("statement-unread") ? [{ key: "sheet-bar-statement", args: {} }] : [];
  return [...unmet, ...unread];
}

/** Whether the carers insisted in writing on passing this gate, so that it keeps nobody waiting any more. */
export function overridden({ history }: CaseSheet, gate: Ground): boolean {
  return history.some((made) => made.move === "override-hold" && made.overrides === gate.rule);
}
