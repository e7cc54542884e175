// Dates as people type and paste them. The program reads them again and decides; here they are only taken apart and
// put together for the three boxes.
import type { Day } from "../api/types";

/** Day, month and year as they stand in the three boxes. */
export type Boxes = { day: string; month: string; year: string };

const EMPTY: Boxes = { day: "", month: "", year: "" };

// Beginnings of month names in both languages, with their soft mutations ("4 o Fawrth").
const MONTHS: readonly (readonly string[])[] = [
  ["ion", "jan"], ["chw", "feb"], ["maw", "faw", "mar"], ["ebr", "apr"], ["mai", "fai", "may"], ["meh", "feh", "jun"],
  ["gor", "orff", "jul"], ["aws", "aug"], ["med", "fed", "sep"], ["hyd", "oct"], ["tach", "dach", "nov"], ["rhag", "rag", "dec"],
];

/** What the boxes say together, as the program reads it; "" when all are empty. */
export function join({ day, month, year }: Boxes): string {
  return [day, month, year].map((part) => part.trim()).join(" ").trim();
}

/** A date taken apart for the boxes; empty boxes when it has not three parts. */
export function split(text: string): Boxes {
  const [first = "", month = "", last = "", ...more] = partsOf(text);
  if (!last || more.length > 0) return EMPTY;
  return /^\d{4}$/.test(first) ? { day: last, month, year: first } : { day: first, month, year: last };
}

/** The calendar day that a text names, or null. Day before month, always; a year of two digits is in this century. */
export function readDay(text: string): Day | null {
  const { day, month, year } = split(text);
  const wanted = [numberOf(year.length === 2 ? `20${year}` : year), monthNumber(month), numberOf(day)];
  const [y = 0, m = 0, d = 0] = wanted;
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = y > 999 && date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** 1 to 12, from a number or from the beginning of a name in either language; 0 when it is neither. */
export function monthNumber(text: string): number {
  const word = text.trim().toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  return MONTHS.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
}

function partsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "" && part !== "o" && part !== "of");
}

function numberOf(text: string): number {
  const digits = /^(\d+)\p{L}*$/u.exec(text.trim());
  return digits ? Number(digits[1]) : 0;
}
