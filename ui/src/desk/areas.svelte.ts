// The areas in which a concern may have occurred. They are the same for every desk and are read once.
import { concernAreas } from "../api/safeguarding";
import type { ConcernArea } from "../api/types";
import { pick, t } from "../language/language.svelte";

/** The code for an area outside the 22 authorities. */
export const OTHER = "other";

let held = $state.raw<ConcernArea[]>([]);

/** The 22 authorities; empty until they have been read. */
export const areas = {
  get all(): ConcernArea[] {
    return held;
  },
};

/** Reads the areas. */
export async function loadAreas(): Promise<void> {
  held = await concernAreas();
}

/** The name of an area in the language of the screen. */
export function areaName(code: string): string {
  if (code === OTHER) return t("safeguarding-area-other");
  const found = held.find((area) => area.code === code);
  return found ? pick(found.name) : "";
}
