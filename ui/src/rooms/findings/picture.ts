// What a picture shows, from its numbers alone.
import type { LiveRow } from "../../api/types";

/** All households of a bar. */
export const whole = (row: LiveRow): number => row.values.reduce((sum, value) => sum + value, 0);

/** The bar that is longer than every other; none where two are as long as each other. */
export function longest(rows: LiveRow[]): LiveRow | null {
  const [first, second] = [...rows].sort((one, other) => whole(other) - whole(one));
  return first && whole(first) > (second ? whole(second) : 0) ? first : null;
}

/** The values of a bar as a table writes them: the number, or each part with its name. */
export const finding = (row: LiveRow, parts: string[]): string =>
  parts.length ? row.values.map((value, at) => `${parts[at]} ${value}`).join(" · ") : String(whole(row));
