// What the screen itself has to refuse in a form, because the program could not even read it.
import type { FieldTrouble } from "../../../api/types";
import { yearsOf, type Typed } from "../form";

/** The fields that cannot be sent as they stand, each with its sentence. */
export function troublesOf(values: Typed): FieldTrouble[] {
  const troubles: FieldTrouble[] = [];
  if (values.languageRequested === null) troubles.push({ field: "languageRequested", phrase: { key: "referral-language-missing", args: {} } });
  if (values.service === "") troubles.push({ field: "service", phrase: { key: "cases-trouble-service", args: {} } });
  if (yearsOf(values.yearsTyped) === undefined) {
    troubles.push({ field: "yearsFostered", phrase: { key: "trouble-case-years-too-many", args: {} } });
  }
  return troubles;
}
