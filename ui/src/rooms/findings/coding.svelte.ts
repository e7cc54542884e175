// The coding of one interview while it is on the table: one main reason in the carer's own view, up to five beside it.
import type { Coding, Role } from "../../api/types";

/** The most that may stand beside the main reason. */
export const MOST = 5;

export class CodingForm {
  primary = $state<string | null>(null);
  contributing = $state<{ code: string; as: Role | null }[]>([]);
  changed = $state(false);

  constructor(known: Coding | null) {
    this.primary = known?.primary ?? null;
    this.contributing = known?.contributing.map((one) => ({ ...one })) ?? [];
  }

  /** Why it cannot be kept yet; null when it can. */
  get missing(): "primary" | "role" | null {
    if (!this.primary) return "primary";
    return this.contributing.some((one) => one.as === null) ? "role" : null;
  }

  get full(): boolean {
    return this.contributing.length >= MOST;
  }

  /** The main reason; what stood there goes, and the same code no longer stands beside it. */
  main(code: string | null) {
    this.primary = code;
    this.contributing = this.contributing.filter((one) => one.code !== code);
    this.changed = true;
  }

  /** Puts a reason beside the main one; whether it lies beneath or set it off is said by hand. */
  add(code: string) {
    if (this.full || code === this.primary || this.contributing.some((one) => one.code === code)) return;
    this.contributing.push({ code, as: null });
    this.changed = true;
  }

  remove(code: string) {
    this.contributing = this.contributing.filter((one) => one.code !== code);
    this.changed = true;
  }

  play(code: string, as: Role) {
    this.contributing = this.contributing.map((one) => (one.code === code ? { ...one, as } : one));
    this.changed = true;
  }

  /** The coding to keep; null while something is missing. */
  get coding(): Coding | null {
    if (!this.primary || this.missing) return null;
    return { primary: this.primary, contributing: this.contributing.map(({ code, as }) => ({ code, as: as! })) };
  }
}
