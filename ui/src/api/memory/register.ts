// Where a case stands in memory: the gates and the moves in their simplest form. The program has the rules.
import { readDay } from "../../shared/dates";
import type { CaseForm, CaseRow, CaseSheet, CaseState, Gate, Ground, Move } from "../types";
import { phrase } from "./refuse";
import { daysFromNow, freshRecord, type CaseRecord } from "./records";
import { world } from "./world";

/** What is on record about a case. */
export function recordOf(id: string): CaseRecord {
  return (world.records[id] ??= freshRecord());
}

type Shut = { gate: Gate; grounds: Ground[]; lifts: string | null };

/** The gate of a case: shut or not, and from when it is open. */
function gateOf(form: CaseForm): Shut | { gate: null; grounds: Ground[]; lifts: null } {
  const today = daysFromNow(0);
  const passed = (text: string) => (readDay(text) ?? "9999") <= today;
  const day = (text: string) => ({ day: readDay(text) ?? today });
  const shut = (gate: Gate, key: Parameters<typeof phrase>[0], args = {}, lifts: string | null = null): Shut =>
    ({ gate, lifts, grounds: [{ rule: gate, holds: false, phrase: phrase(key, args) }] });
  const open = (rule: string, key: Parameters<typeof phrase>[0], args = {}) =>
    ({ gate: null, lifts: null, grounds: [{ rule, holds: true, phrase: phrase(key, args) }] });
  if (form.leaveType === "death") return { gate: null, lifts: null, grounds: [] };
  if (form.leaveType === "termination-agreed") {
    if (passed(form.ratified)) return open("ratification", "holds-ratified", { ratified: day(form.ratified) });
    return shut("ratification", "holds-not-ratified");
  }
  if (form.leaveType !== "termination-contested") return open("ratification", "holds-ended-unnoted", { ended: day(form.approvalEnded) });
  if (passed(form.acceptedInWriting)) return open("irm-hold", "holds-accepted", { accepted: day(form.acceptedInWriting) });
  if (form.route !== "none") {
    if (passed(form.finalDecision)) return open("irm-hold", "holds-decided-after-irm", { decided: day(form.finalDecision) });
    return shut("irm-hold", form.route === "irm" ? "holds-irm-live" : "holds-representations-live");
  }
  const letter = readDay(form.determinationLetter);
  if (!letter) return shut("irm-hold", "holds-letter-missing");
  const [deadline, lifts] = [plus(letter, 28), plus(letter, 29)];
  const dates = { letter: { day: letter }, deadline: { day: deadline } };
  if (deadline >= today) return shut("irm-hold", "holds-deadline-ahead-undecided", { ...dates, lifts: { day: lifts } }, lifts);
  if (passed(form.finalDecision)) return open("irm-hold", "holds-deadline-passed", { ...dates, decided: day(form.finalDecision) });
  return shut("irm-hold", "holds-decision-missing", dates);
}

function plus(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a move of this kind is on record. */
export function made(id: string, move: Move): boolean {
  return recordOf(id).history.some((one) => one.move === move);
}

function closed(id: string): boolean {
  return recordOf(id).history.findLast((one) => one.move === "close" || one.move === "reopen")?.move === "close";
}

/** The gate that keeps a case waiting, unless it was overridden. */
export function held(id: string): Gate | null {
  const gate = gateOf(formOf(id)).gate;
  return recordOf(id).history.some((one) => one.overrides === gate) ? null : gate;
}

function formOf(id: string): CaseForm {
  return world.forms[id]!;
}

function stateOf(row: CaseRow, eligible: boolean): CaseState {
  const record = recordOf(row.id);
  if (row.state === "locked") return row.state;
  if (closed(row.id)) return "closed";
  if (row.interviews.length > 0) return row.state;
  const gate = held(row.id);
  if (!eligible) return "not-eligible";
  if (gate) return gate === "irm-hold" ? "on-hold" : "waiting-ratification";
  if (record.booking) return "booked";
  if (record.attempts.length === 0) return "ready";
  const more = record.attempts.length < world.settings.contactAttempts || record.attempts.some((one) => one.outcome === "reached");
  return more ? "invited" : "no-reply";
}

/** The row as it now stands. */
export function placed(row: CaseRow, eligible: boolean): CaseRow {
  const record = recordOf(row.id);
  const unread = contested(row.id) && !made(row.id, "read-statement") && row.interviews.length === 0;
  const flags: CaseRow["flags"] = [];
  if (row.flags.includes("earlier")) flags.push("earlier");
  if (made(row.id, "override-hold")) flags.push("hold-overridden");
  if (unread) flags.push("statement-unread");
  return {
    ...row, state: stateOf(row, eligible), flags, attempts: record.attempts.length, lastAttempt: record.attempts.at(-1)?.day ?? null,
    bookedFor: record.booking?.starts ?? null, lifts: row.interviews.length === 0 && held(row.id) ? gateOf(formOf(row.id)).lifts : null,
  };
}

function contested(id: string): boolean {
  return formOf(id).leaveType === "termination-contested";
}

/** What the sheet of a case shows beside its form and its eligibility. */
export function standingOf(row: CaseRow, eligible: boolean): Omit<CaseSheet, "row" | "form" | "reason_apart" | "eligibility"> {
  const record = recordOf(row.id);
  return {
    gates: gateOf(formOf(row.id)).grounds, history: record.history, attempts: record.attempts, booking: record.booking,
    disclosures: record.disclosures, others: world.others[row.id] ?? [], statement: contested(row.id), allowed: allowed(row, eligible),
  };
}

function allowed(row: CaseRow, eligible: boolean): Move[] {
  if (row.flags.includes("earlier")) return [];
  const { state } = placed(row, eligible);
  const over = ["locked", "closed"].includes(state);
  const unread = contested(row.id) && !made(row.id, "read-statement");
  const may: [Move, boolean][] = [
    ["start-interview", eligible && !over && state !== "in-progress" && !held(row.id) && !unread],
    ["read-statement", unread && !over],
    ["invite", ["ready", "invited"].includes(state) && recordOf(row.id).attempts.length < world.settings.contactAttempts],
    ["book", ["ready", "invited", "no-reply", "booked"].includes(state)],
    ["unbook", recordOf(row.id).booking !== null && row.interviews.length === 0 && !over],
    ["override-hold", ["on-hold", "waiting-ratification"].includes(state)],
    ["log-disclosure", contested(row.id)],
    ["close", !over && !["in-progress", "interviewed", "summary-sent"].includes(state)],
    ["reopen", state === "closed"],
  ];
  return may.filter(([, on]) => on).map(([move]) => move);
}
