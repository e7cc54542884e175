// Reads the fields of a dialog and gathers what is wrong with them, each at its own field.
import type { Day, FieldTrouble, LocalTime } from "../../../api/types";
import type { MessageKey } from "../../../language/language.svelte";
import { readDay } from "../../../shared/dates";

/** One reading of a dialog. What comes back is only worth something while `troubles` is empty. */
export class Reading {
  readonly troubles: FieldTrouble[] = [];

  /** A day that has to be there. */
  day(field: string, text: string): Day {
    return readDay(text) ?? this.#trouble(field, "trouble-day-unreadable");
  }

  /** Words that have to be there, without what stands around them. */
  text(field: string, text: string, missing: MessageKey): string {
    return text.trim() || this.#trouble(field, missing);
  }

  /** One of a few that has to be chosen. */
  choice<T extends string>(field: string, value: T | null, missing: MessageKey): T {
    return value ?? (this.#trouble(field, missing) as T);
  }

  /** A time of the day by 24 hours: "14:00", "14.00", "9", "0930". */
  time(field: string, text: string): string {
    return readTime(text) ?? this.#trouble(field, "sheet-trouble-time");
  }

  /** A whole number from `from` to `to`. */
  number(field: string, text: string, from: number, to: number, wrong: MessageKey): number {
    const wanted = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
    if (wanted >= from && wanted <= to) return wanted;
    this.#trouble(field, wrong);
    return from;
  }

  #trouble(field: string, key: MessageKey): string {
    this.troubles.push({ field, phrase: { key, args: {} } });
    return "";
  }
}

/** A time as the wall clock shows it, "14:05", out of what was typed; null when it is none. */
export function readTime(text: string): string | null {
  const [, hours, minutes = "00"] = /^(\d{1,2})(?:[:. ]?(\d{2}))?$/.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, "0")}:${minutes}`;
}

/** The day and the clock of a booked time. */
export function partsOf(starts: LocalTime): { day: Day; time: string } {
  const [day = "", time = ""] = starts.split("T");
  return { day, time };
}
