// Which columns a file of each kind may have. The program says the same; here they only fill the lists.
import type { IdeaField, RecordKind } from "../../../api/types";
import { t } from "../../../language/language.svelte";

const FIELDS: Record<RecordKind, IdeaField[]> = {
  seat: ["seat", "taken", "trained", "minutes", "left", "met-carer"],
  talks: ["seat", "year", "talks"],
  plan: ["year", "agreed", "report-due", "published", "community", "business", "advisers", "objectives", "offered", "taken-up", "until-age", "beyond-25"],
  cycle: ["opened", "stage", "appraisals", "heard", "voices", "closed"],
  tender: ["tender", "let", "clause", "badge", "lapses"],
  pledge: ["tender", "option", "pledged", "due", "delivered", "verified"],
  session: ["held", "stage", "audience", "topic", "attendees", "trainers", "supported", "paid", "asked-before", "knew-before", "asked-after", "knew-after"],
};

/** The kinds of record, in the order of the ideas. */
export const KINDS = Object.keys(FIELDS) as RecordKind[];

/** The codes of what a column may hold. */
export const columnsOf = (kind: RecordKind): string[] => ["service", ...FIELDS[kind], "reference"];

/** The name of a column. A code that is none stands as it is. */
export function columnName(code: string): string {
  if (code === "service" || code === "reference") return t(`ideas-column-${code}`);
  return Object.values(FIELDS).some((fields) => fields.includes(code as IdeaField)) ? t(`ideas-field-${code as IdeaField}`) : code;
}
