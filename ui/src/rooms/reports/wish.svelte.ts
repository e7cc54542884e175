// Which report is wished for. Nothing is preset.
import type { EveryWish, Languages, Period, ReportKind, ReportRequest } from "../../api/types";

/** What stands for every service in the list of services. */
export const EVERY = "every";

export class Wish {
  kind = $state<ReportKind | null>(null);
  /** For whom the management report is: the person at the desk, or whoever pays. */
  mark = $state<"internal" | "funder" | null>(null);
  #service = $state("");
  year = $state.raw<Period | null>(null);
  lang = $state<Languages | null>(null);
  /** In which languages every service gets its own, each a report of its own. */
  langs = $state<Languages[]>([]);

  /** Whether it is about one service. */
  ofService = $derived(this.kind === "local" || this.kind === "panel" || this.kind === "inspection");
  /** Whether it is about one service or, when none is chosen, about Wales. */
  ofEither = $derived(this.kind === "commitments");
  /** For which service, or for every one where the report is about one. */
  get service(): string {
    return this.#service === EVERY && !this.ofService ? "" : this.#service;
  }

  set service(chosen: string) {
    this.#service = chosen;
  }

  /** Whether it is the true counts, which are never released. */
  internal = $derived(this.kind === "management" && this.mark === "internal");

  /** Whether every service gets one. */
  every = $derived(this.ofService && this.service === EVERY);
  /** What every service gets, once everything is chosen. */
  everyWish = $derived.by<EveryWish | null>(() => {
    if (!this.every || !this.kind || !this.year || this.langs.length === 0) return null;
    return { kind: this.kind, from: this.year.from, to: this.year.to, langs: [...this.langs] };
  });

  /** The request, once everything is chosen; none for the true counts, which are no report. */
  request = $derived.by<ReportRequest | null>(() => {
    if (!this.kind || !this.year || !this.lang || this.every) return null;
    if (this.ofService && !this.service) return null;
    if (this.kind === "management" && this.mark !== "funder") return null;
    return { kind: this.kind, service: this.ofService || this.ofEither ? this.service || null : null, from: this.year.from, to: this.year.to, lang: this.lang };
  });

  /** Whether this period is the chosen one. */
  covers(period: Period): boolean {
    return this.year?.from === period.from && this.year.to === period.to;
  }
}
