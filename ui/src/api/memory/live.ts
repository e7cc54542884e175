// Findings in memory: always the same invented numbers; a service has few and waits, Wales has many.
import type { LiveFindings, LiveHeld, LivePicture, LiveRow, LiveWish, Phrase } from "../types";
import { phrase } from "./refuse";

const YEARS = [{ from: "2026-04-01", to: "2027-03-31" }, { from: "2025-04-01", to: "2026-03-31" }];
const THEMES = [..."abcdefghi"].map((code) => phrase(`reasons-theme-${code}`));

const fewer = (least: number, truth: number, open: boolean): LiveHeld => ({
  why: phrase("reports-why-fewer", { least: { number: least } }),
  change: open ? phrase("findings-live-change-more", { more: { number: least - truth }, day: { day: "2027-03-31" } }) : phrase("findings-live-change-closed"),
});

function row(label: Phrase, values: number[], open: boolean, held?: LiveHeld): LiveRow {
  const whole = values[0] ?? 0;
  if (held) return { label, values, said: null, held };
  if (whole < 5) return { label, values, said: null, held: fewer(5, whole, open) };
  return { label, values, said: phrase("findings-live-number", { shown: { id: String(Math.round(whole / 5) * 5) } }), held: null };
}

function pictures(values: number[], open: boolean, held?: LiveHeld): LivePicture[] {
  const themes = { title: phrase("findings-live-themes"), parts: [], rows: THEMES.map((label, at) => row(label, [values[at] ?? 0], open, held)) };
  const rated = [1, 2, 3].map((item, at) => row(phrase(`guide-exit-1-r${item}-heading`), [values[at] ?? 0, 3, values[at + 3] ?? 0], open, held));
  const parts = ["agreed", "neither", "disagreed"].map((one) => phrase(`findings-live-${one}`));
  const lengths = ["under-1", "1-2", "3-5", "6-10", "over-10"].map((one, at) => row(phrase(`reports-length-${one}`), [values[at + 2] ?? 0], open, held));
  return [themes, { title: phrase("findings-live-ratings"), parts, rows: rated }, { title: phrase("reports-length"), parts: [], rows: lengths }];
}

/** The findings of a year. */
export function live(wish: LiveWish): LiveFindings {
  const year = YEARS.find(({ from }) => from === wish.from) ?? YEARS[0] ?? null;
  const open = year === YEARS[0];
  const waits: LiveHeld = {
    why: phrase("reports-why-cohort"),
    change: phrase("findings-live-change-cohort", { more: { number: 2 } }),
  };
  const group = wish.service
    ? { name: phrase("findings-live-waiting"), households: 6, held: waits, pictures: pictures([4, 0, 3, 1, 0, 2, 0, 0, 1], open, { why: phrase("findings-live-why-group"), change: null }) }
    : { name: phrase("reports-said-wales"), households: 41, held: null, pictures: pictures([23, 4, 19, 12, 3, 8, 6, 0, 11], open) };
  return { years: YEARS, year, openUntil: open ? "2027-03-31" : null, groups: [group] };
}
