// One import from the choice of a file to what was done. What would happen is always the program's word: each change of a
// column or a word asks it again.
import { doImport, readImport } from "../../../api/import";
import type { ColumnMap, Field, ImportDone, ImportPlan } from "../../../api/types";
import { Asking } from "./asking.svelte";

/** A file of referrals on its way into the store. */
export class Importing extends Asking {
  file = $state("");
  plan = $state<ImportPlan | null>(null);
  done = $state<ImportDone | null>(null);
  skipFaulty = $state(false);
  taken = $state<number[]>([]);

  /** How many referrals would be kept, those taken all the same among them. */
  readonly count = $derived((this.plan?.news ?? 0) + this.taken.length);
  /** Nothing stands in the way any more. */
  readonly ready = $derived(
    this.plan !== null && this.plan.missing.length === 0 && this.plan.twice.length === 0 &&
      (this.plan.faulty === 0 || this.skipFaulty) && this.count > 0,
  );

  /** Reads the file, or another sheet of it, with the columns as the headings say. */
  read(sheet: string | null = null): Promise<void> {
    this.taken = [];
    return this.ask(async () => (this.plan = await readImport(this.file.trim(), sheet, null)));
  }

  /** Takes a column for something else, or for nothing. */
  setColumn(key: string, field: Field | null): Promise<void> {
    return this.#change((map) => {
      if (field) map.columns[key] = field;
      else delete map.columns[key];
      return map;
    });
  }

  /** Sets the value of every row where the file has no column. */
  setFixed(field: Field, value: string): Promise<void> {
    return this.#change((map) => ({ ...map, fixed: without(map.fixed, field, value) }));
  }

  /** Says what a word means, or that nobody knows. */
  setMeaning(field: Field, words: string, code: string): Promise<void> {
    return this.#change((map) => {
      const meanings: Record<string, string> = { ...map.values[field], [words]: code };
      if (!code) delete meanings[words];
      return { ...map, values: { ...map.values, [field]: meanings } };
    });
  }

  /** Takes a duplicate all the same, or leaves it out again. */
  take(line: number, yes: boolean): void {
    this.taken = yes ? [...this.taken, line] : this.taken.filter((one) => one !== line);
  }

  /** Does what the screen says. */
  keep(): Promise<void> {
    const plan = this.plan;
    if (!plan) return Promise.resolve();
    const wish = {
      file: this.file.trim(), sheet: plan.sheet, map: $state.snapshot(plan.map), hash: plan.hash, skipFaulty: this.skipFaulty,
      take: $state.snapshot(this.taken),
    };
    return this.ask(async () => (this.done = await doImport(wish)), true);
  }

  /** Back to the choice of a file. */
  again(): void {
    this.plan = null;
    this.done = null;
    this.trouble = null;
    this.skipFaulty = false;
    this.taken = [];
  }

  #change(change: (map: ColumnMap) => ColumnMap): Promise<void> {
    const plan = this.plan;
    if (!plan) return Promise.resolve();
    const map = change($state.snapshot(plan.map));
    return this.ask(async () => {
      this.plan = await readImport(this.file.trim(), plan.sheet, map);
      const lines = new Set(this.plan.duplicates.map((one) => one.line));
      this.taken = this.taken.filter((line) => lines.has(line));
    });
  }
}

function without(fixed: ColumnMap["fixed"], field: Field, value: string): ColumnMap["fixed"] {
  const next = { ...fixed };
  if (value) next[field] = value;
  else delete next[field];
  return next;
}
