// Which moves stand as buttons on a case's sheet, and which of them is the next one on the way.
import type { CaseSheet, CaseState, Move } from "../../../api/types";

/** A move with a button that opens a dialog. */
export type Pressed = Exclude<Move, "start-interview" | "read-statement">;

/** The moves that open a dialog, in the order in which they stand. Reading the statement and starting the interview
 * have places of their own. */
const ORDER: Pressed[] = ["invite", "book", "unbook", "override-hold", "log-disclosure", "reopen", "close"];

const NEXT: Partial<Record<CaseState, Move>> = {
  ready: "invite", invited: "book", booked: "start-interview", "no-reply": "close", closed: "reopen",
};

/** The moves that may be made now and have a button. */
export function buttonsOf({ allowed }: CaseSheet): Pressed[] {
  return ORDER.filter((move) => allowed.includes(move));
}

/** The move that carries the case on, when it may be made: its button is the main one. */
export function leads({ row, allowed }: CaseSheet): Move | null {
  const next = NEXT[row.state];
  return next && allowed.includes(next) ? next : null;
}
