// The closed lists of a case in the order they are offered.
import type { CaseFilter, Category, LanguageChoice, LeaveType, Region } from "../../api/types";
import { day } from "../../language/language.svelte";
import { readDay } from "../../shared/dates";

export const CATEGORIES: Category[] = [
  "mainstream", "kinship", "short-break", "parent-and-child", "specialist", "unaccompanied", "supported-lodgings", "when-im-ready",
];
export const LEAVE_TYPES: LeaveType[] = [
  "resigned-stopping", "resigned-transferring", "termination-agreed", "termination-contested", "approval-lapsed", "service-closed", "death",
];
export const LANGUAGE_CHOICES: LanguageChoice[] = ["cy", "en", "both"];
export const REGIONS: Region[] = ["north-wales", "powys", "west-wales", "west-glamorgan", "cwm-taf-morgannwg", "cardiff-and-vale", "gwent"];
/** What cases may wait for, in the order in which a case moves along. */
export const FILTERS = [
  "waiting-for-ratification", "hold-lifts-this-week", "to-invite", "no-reply", "under-way", "to-code", "summary-due", "follow-up-due", "rectification-due",
] as const satisfies CaseFilter[];

/** A day as it stands in a form, written out in the language of the screens; what is no day stays as it was typed. */
export function writtenDay(text: string): string {
  const known = readDay(text);
  return known ? day(known) : text;
}
