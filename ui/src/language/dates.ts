// Days and times as they are written in each language.
import type { Day, Lang, Moment } from "../api/types";
import { bundles } from "./bundles";

/** "4 Mawrth 2024", "4 March 2024". The months are ours: some web views have no Welsh dates and would write English ones. */
export function longDay(day: Day, lang: Lang): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${bundles[lang].getMessage(`app-month-${month}`)?.value ?? month} ${year}`;
}

/** "Mawrth 2024", "March 2024": the month of a day. */
export function monthAndYear(day: Day, lang: Lang): string {
  const [year, month] = day.split("-").map(Number);
  return `${bundles[lang].getMessage(`app-month-${month}`)?.value ?? month} ${year}`;
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
