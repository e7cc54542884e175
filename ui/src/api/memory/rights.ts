// Erasing and keeping in memory: enough to see the screens.
import type { Backed } from "./backend";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

/** The commands of people's rights. */
export const rightsCommands: Backed<"erasure_ahead" | "case_erase" | "retention_due" | "retention_apply"> = {
  erasure_ahead: ({ case: id }) => {
    const row = rowOf(id);
    const interviews = row.interviews.length;
    return {
      number: row.number, carers: row.carers.length, moves: row.attempts + 2, interviews, answers: interviews * 24, passages: interviews * 3,
      locked: row.state === "locked", released: row.state === "locked" ? 1 : 0,
    };
  },
  case_erase: ({ case: id, typed }) => {
    const row = rowOf(id);
    const number = { number: { id: row.number } };
    if (typed.trim().toUpperCase() !== row.number) refuse("number-differs", phrase("trouble-number-differs", number));
    world.cases = world.cases.filter((one) => one.id !== id);
    return { number: row.number, locked: row.state === "locked" };
  },
  retention_due: () => ({ on: "2026-11-22", cases: dueCases(), drafts: world.cases.length > 6 ? 1 : 0, consents: 4, optOuts: 2, journal: 128 }),
  retention_apply: ({ agreed }) => {
    for (const row of world.cases.filter((one) => agreed.cases.includes(one.id))) Object.assign(row, { carers: [], state: "anonymised", interviews: [] });
  },
};

function rowOf(id: string) {
  return world.cases.find((one) => one.id === id) ?? refuse("not-found", phrase("frame-trouble-unknown"));
}

function dueCases() {
  return world.cases.filter((one) => one.state === "locked").map((one) => ({
    case: one.id, number: one.number, extent: "person" as const, since: "2026-04-02", why: phrase("rights-due-year-locked"),
  }));
}
