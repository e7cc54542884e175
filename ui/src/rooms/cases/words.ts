// The closed lists of a case in the order they are offered.
import type { CaseState, Category, LanguageChoice, LeaveType, Region } from "../../api/types";
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
/** The states of a case as it moves along; the list sorts by this. */
export const STATES: CaseState[] = [
  "in-progress", "booked", "ready", "invited", "no-reply", "waiting-ratification", "on-hold", "interviewed", "summary-sent", "summary-agreed",
  "coded", "locked", "not-eligible", "closed", "opted-out", "withdrawn", "anonymised",
];

/** A day as it stands in a form, written out in the language of the screens; what is no day stays as it was typed. */
export function writtenDay(text: string): string {
  const known = readDay(text);
  return known ? day(known) : text;
}
