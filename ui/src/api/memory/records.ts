// What was done with the invented households between the referral and the talk. Days are counted from today, so that a
// hold is live whenever the screens are looked at.
import type { Attempt, Booking, Day, IrmDisclosure, MoveRow } from "../types";

/** What is on record about one case. */
export type CaseRecord = { history: MoveRow[]; attempts: Attempt[]; booking: Booking | null; disclosures: IrmDisclosure[] };

/** The day so many days from today. */
export function daysFromNow(days: number): Day {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A move as it is recorded now. */
export function moveRow(move: MoveRow["move"], more: Partial<MoveRow> = {}, at = new Date().toISOString()): MoveRow {
  return { at, move, reason: "", overrides: null, writtenOn: null, closedWhy: null, ...more };
}

/** A case with which nothing has been done. */
export function freshRecord(): CaseRecord {
  return { history: [], attempts: [], booking: null, disclosures: [] };
}

const at = (days: number): string => `${daysFromNow(days)}T10:15:00.000Z`;

/** What was done with the invented cases. */
export function inventedRecords(): Record<string, CaseRecord> {
  return {
    "case-13": {
      ...freshRecord(),
      history: [moveRow("invite", {}, at(-9)), moveRow("book", {}, at(-8))],
      attempts: [{ day: daysFromNow(-9), means: "phone", outcome: "reached", note: "Bore Mawrth sydd orau." }],
      booking: { starts: `${daysFromNow(4)}T14:00`, minutes: 75, mode: "joint", means: "in-person", place: "Y gegin" },
    },
    "case-14": {
      ...freshRecord(),
      history: [moveRow("invite", {}, at(-30)), moveRow("invite", {}, at(-17))],
      attempts: [
        { day: daysFromNow(-30), means: "letter", outcome: "sent", note: "" },
        { day: daysFromNow(-17), means: "phone", outcome: "left-message", note: "" },
      ],
    },
  };
}
