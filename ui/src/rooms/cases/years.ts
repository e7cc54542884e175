// Reporting years: from 1 April to 31 March, from the service's first one to the current.
import type { Day, Period } from "../../api/types";

const FIRST = 2023;

/** Every reporting year that has begun by `today`, newest first. */
export function reportingYears(today: Day): Period[] {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < "04-01" ? 1 : 0);
  return Array.from({ length: year - FIRST + 1 }, (_, back) => yearFrom(year - back));
}

function yearFrom(year: number): Period {
  return { from: `${year}-04-01`, to: `${year + 1}-03-31` };
}
