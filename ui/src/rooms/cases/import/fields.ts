// The fields that a column may hold, in the order of the referral form, and the values of closed lists.
import type { Field, ServiceRow } from "../../../api/types";
import { pick, t } from "../../../language/language.svelte";
import { CATEGORIES, LANGUAGE_CHOICES, LEAVE_TYPES } from "../words";

export const FIELDS: Field[] = [
  "service", "carer", "second-carer", "contact", "phone", "email", "safe-times", "access-needs", "language", "category",
  "category-reason", "leave-type", "service-reason", "referred-on", "carer-told", "notice-received", "approval-ended", "panel-date",
  "ratified", "determination-letter", "accepted-in-writing", "route", "lodged-on", "final-decision", "stage-a-held", "years",
];

/** Those for which one value may hold for every row. */
export const FIXABLE: Field[] = ["service", "language", "category", "leave-type"];

/** What a field's cells may mean, in the words of the screen; nothing where anything may be written. */
export function choices(field: Field, services: ServiceRow[]): { value: string; words: string }[] {
  if (field === "service") return services.map(({ id, name }) => ({ value: id, words: pick(name) }));
  if (field === "category") return CATEGORIES.map((value) => ({ value, words: t(`cases-category-${value}`) }));
  if (field === "leave-type") return LEAVE_TYPES.map((value) => ({ value, words: t(`cases-leave-${value}`) }));
  if (field === "language") return LANGUAGE_CHOICES.map((value) => ({ value, words: t(`cases-language-${value}`) }));
  if (field === "route") return (["none", "representations", "irm"] as const).map((value) => ({ value, words: t(`import-route-${value}`) }));
  if (field === "stage-a-held") return (["unknown", "yes", "no"] as const).map((value) => ({ value, words: t(`import-stage-a-${value}`) }));
  return [];
}
