// The days that the journal opens with, and what is wrong with those that were typed.
import { readDay } from "../../../shared/dates";

const USUAL_DAYS = 30;

/** Today and thirty days before, as a journal is usually looked at. */
export function usualDays(now: Date): { from: string; to: string } {
  const before = new Date(now);
  before.setDate(before.getDate() - USUAL_DAYS);
  return { from: iso(before), to: iso(now) };
}

function iso(day: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The days as they are sent, or which of the two fields holds none. */
export function readDays(from: string, to: string): { from: string; to: string } | { wrong: "from" | "to" | "backwards" } {
  const [first, last] = [readDay(from), readDay(to)];
  if (!first) return { wrong: "from" };
  if (!last) return { wrong: "to" };
  return first > last ? { wrong: "backwards" } : { from: first, to: last };
}
