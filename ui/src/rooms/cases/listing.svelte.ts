// What the list shows: the words, the filter and the order that were asked for, and the rows the program answered with.
import { casesPage } from "../../api/cases";
import type { CaseColumn, CaseFilter, CasePage, CaseQuery } from "../../api/types";
import { forgetAtLock } from "../../desk/forget";
import { attempt } from "../../desk/status.svelte";
import { language } from "../../language/language.svelte";

/** How many rows are shown at first, and how many more each time. */
const STEP = 50;

/** An order without its alphabet, which is that of the screen. */
type Order = { by: CaseColumn; down: boolean };
const NEWEST: Order = { by: "number", down: true };

export class Listing {
  page = $state.raw<CasePage | null>(null);
  search = $state("");
  filter = $state<CaseFilter | null>(null);
  sort = $state.raw<Order>(NEWEST);
  #asked = 0;

  /** The first rows; a later question overtakes an earlier one whose answer comes late. */
  async load(count = STEP): Promise<void> {
    const number = ++this.#asked;
    const answer = await attempt(() => casesPage(this.#query(0, count)));
    if (answer && number === this.#asked) this.page = answer;
  }

  /** Some more rows below those that are shown. */
  async more(): Promise<void> {
    const before = this.page;
    const number = ++this.#asked;
    if (!before) return;
    const next = await attempt(() => casesPage(this.#query(before.rows.length, STEP)));
    if (next && number === this.#asked) this.page = { ...next, rows: [...before.rows, ...next.rows] };
  }

  seek(words: string): void {
    this.search = words;
    void this.load();
  }

  choose(filter: CaseFilter | null): void {
    this.filter = filter;
    void this.load();
  }

  /** Sorts by a column; once more turns it round. */
  sortBy(by: CaseColumn): void {
    this.sort = { by, down: this.sort.by === by ? !this.sort.down : false };
    void this.load();
  }

  clear(): void {
    this.search = "";
    this.filter = null;
    void this.load();
  }

  /** Forgets everything that was shown or typed. */
  forget(): void {
    this.#asked += 1;
    this.page = null;
    this.search = "";
    this.filter = null;
    this.sort = NEWEST;
  }

  #query(from: number, count: number): CaseQuery {
    return { filter: this.filter, search: this.search, sort: { ...this.sort, lang: language.current }, from, count };
  }
}

/** The one list. It stays as it was while she looks at a case and comes back; a lock forgets it. */
export const listing = new Listing();
forgetAtLock(() => listing.forget());
