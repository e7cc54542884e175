// One import of earlier interviews, from the choice of a file and a map to what was done. What would happen is always the
// program's word: each change of the map asks it again.
import { doEarlier, earlierStart, readEarlier, readMap } from "../../../api/earlier";
import type { EarlierDone, EarlierMap, EarlierPlan, EarlierStart } from "../../../api/types";
import { Asking } from "../import/asking.svelte";

/** Where a map comes from. */
export type MapFrom = "new" | "file" | "kept";

/** A map that says nothing yet. */
export const emptyMap = (): EarlierMap => ({
  source: "", columns: {}, nothing: [], values: {}, fixed: {}, days: { formats: [], part: null, missing: null },
  reasons: { part: null, five: false }, services: [], declared: [], consent: { given: [], notice: "" },
});

/** A file of earlier interviews on its way into the store. */
export class Earlier extends Asking {
  file = $state("");
  from = $state<MapFrom>("new");
  mapFile = $state("");
  kept = $state("");
  start = $state<EarlierStart>({ roles: [], maps: [] });
  plan = $state<EarlierPlan | null>(null);
  done = $state<EarlierDone | null>(null);
  skipFaulty = $state(false);

  /** Nothing stands in the way any more. */
  readonly ready = $derived(
    this.plan !== null && this.plan.missing.length + this.plan.twice.length + this.plan.unusable.length === 0 &&
      (this.plan.faulty === 0 || this.skipFaulty) && this.plan.news > 0,
  );

  /** Asks what a column may hold and which maps were kept. */
  open(): Promise<void> {
    return this.ask(async () => {
      this.start = await earlierStart();
      this.kept ||= this.start.maps[0]?.source ?? "";
    });
  }

  /** Reads the file by the map that was chosen. */
  read(): Promise<void> {
    return this.ask(async () => {
      const map = await this.#map();
      this.plan = await readEarlier(this.file.trim(), null, map);
    });
  }

  /** Reads another sheet of it. */
  readSheet(sheet: string): Promise<void> {
    const plan = this.plan;
    if (!plan) return Promise.resolve();
    return this.ask(async () => (this.plan = await readEarlier(this.file.trim(), sheet, $state.snapshot(plan.map))));
  }

  /** Changes the map, and asks what would happen by it. */
  change(change: (map: EarlierMap) => void): Promise<void> {
    const plan = this.plan;
    if (!plan) return Promise.resolve();
    const map = $state.snapshot(plan.map);
    change(map);
    return this.ask(async () => (this.plan = await readEarlier(this.file.trim(), plan.sheet, map)));
  }

  /** Does what the screen says. */
  keep(): Promise<void> {
    const plan = this.plan;
    if (!plan) return Promise.resolve();
    const wish = {
      file: this.file.trim(), sheet: plan.sheet, map: $state.snapshot(plan.map), hash: plan.hash, skipFaulty: this.skipFaulty,
    };
    return this.ask(async () => (this.done = await doEarlier(wish)), true);
  }

  /** Back to the choice of a file. */
  again(): void {
    this.plan = null;
    this.done = null;
    this.trouble = null;
    this.skipFaulty = false;
    void this.open();
  }

  async #map(): Promise<EarlierMap> {
    if (this.from === "file") return readMap(this.mapFile.trim());
    const kept = this.from === "kept" && this.start.maps.find((map) => map.source === this.kept);
    return kept ? $state.snapshot(kept) : emptyMap();
  }
}

/** The name without what it is about: `rating` of `rating R6`. */
export const kindOf = (role: string): string => role.split(" ")[0] ?? role;

/** Under which name a map keeps what a word means: for all ratings and all ticks at once; each scale for itself. */
export const valuesOf = (role: string): string => (role.startsWith("rating S") ? role : kindOf(role));
