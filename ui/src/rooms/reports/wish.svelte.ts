// Which report is wished for. Nothing is preset but the newest closed year.
import type { Languages, Period, ReportKind, ReportRequest } from "../../api/types";

export class Wish {
  kind = $state<ReportKind | null>(null);
  service = $state("");
  year = $state.raw<Period | null>(null);
  lang = $state<Languages | null>(null);

  /** The request, once everything is chosen. */
  request = $derived.by<ReportRequest | null>(() => {
    if (!this.kind || !this.year || !this.lang) return null;
    if (this.kind === "local" && !this.service) return null;
    return { kind: this.kind, service: this.kind === "local" ? this.service : null, from: this.year.from, to: this.year.to, lang: this.lang };
  });
}
