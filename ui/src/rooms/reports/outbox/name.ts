// What an envelope is called on the screen.
import type { OutboxRow } from "../../../api/types";
import { pick, t } from "../../../language/language.svelte";

/** The report and whom it is for: "Local: Powys". */
function reportOf(row: OutboxRow): string {
  const whom = row.serviceName ? pick(row.serviceName) : t("outbox-wales");
  return `${t(`report-room-short-${row.kind}`)}: ${whom}`;
}

/** The same with the envelope's number, for buttons that stand many times on a page. */
export function nameOf(row: OutboxRow): string {
  return t("outbox-name", { envelope: row.number, report: reportOf(row) });
}
