// What can be recorded, in the order in which it is asked, and what each line needs. The program checks it again.
import type { Choice, ConcernState, LineKind } from "../../api/types";

/** How one kind of line is asked for. */
export type Asking = { kind: LineKind; choices?: Choice[]; time?: true; whom?: true; text?: true };

/** Chosen with one press each. */
export const PRESSED: Asking[] = [
  { kind: "danger", choices: ["yes", "no"] },
  { kind: "who", choices: ["child", "adult", "both"] },
  { kind: "trust", choices: ["yes", "no", "unknown"] },
];

/** What is asked before anything is decided. */
export const BEFORE: Asking[] = [
  { kind: "area", text: true },
  { kind: "consulted", time: true, whom: true, text: true },
  { kind: "told", choices: ["yes", "no"], text: true },
];

export const DECISION: Asking = { kind: "decision", choices: ["report", "no-report"], text: true };

/** The steps of reporting, in their order; the officer only where somebody is in a position of trust. */
export const STEPS: Asking[] = [
  { kind: "telephoned", time: true, whom: true, text: true },
  { kind: "lado", time: true, whom: true, text: true },
  { kind: "written", time: true, whom: true, text: true },
  { kind: "acknowledged", time: true, whom: true, text: true },
  { kind: "escalated", time: true, whom: true, text: true },
  { kind: "outcome", text: true },
];

export const REOPENING: Asking = { kind: "reopened", text: true };

/** Kinds with a sentence of advice. */
export const ADVISED: LineKind[] = ["area", "trust", "consulted", "told", "decision", "written", "acknowledged", "escalated", "lado"];

/** The step that comes next, by where the record stands. */
export const NEXT: Partial<Record<ConcernState, LineKind>> = {
  "to-telephone": "telephoned", "to-write": "written", "awaiting-acknowledgement": "acknowledged", "awaiting-outcome": "outcome",
};
