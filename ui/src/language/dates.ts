// Days and times as they are written in each language.
import type { Day, Lang, Moment } from "../api/types";

const LOCALE: Record<Lang, string> = { cy: "cy", en: "en-GB" };

/** "4 Mawrth 2024", "4 March 2024". */
export function longDay(day: Day, lang: Lang): string {
  const format = new Intl.DateTimeFormat(LOCALE[lang], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The clock on this laptop, by 24 hours: "14:32". */
export function clockTime(moment: Moment): string {
  const at = new Date(moment);
  return `${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** The calendar day of a moment, where this laptop is. */
export function localDay(moment: Moment): Day {
  const at = new Date(moment);
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
