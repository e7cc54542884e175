// Moves and drafts in memory.
import { readDay } from "../../shared/dates";
import type { CaseSheet, FieldTrouble, Move, MoveRow } from "../types";
import type { Backed } from "./backend";
import { sheetOf } from "./cases";
import { phrase, refuse } from "./refuse";
import { moveRow } from "./records";
import { held, recordOf } from "./register";
import { newId, world } from "./world";

/** The commands between the referral and the talk. */
export const moveCommands: Backed<
  | "case_invite" | "case_book" | "case_unbook" | "case_override_hold" | "case_read_statement" | "case_close" | "case_reopen"
  | "case_log_disclosure" | "case_language" | "draft_save" | "drafts" | "draft_drop"
> = {
  case_invite: ({ case: id, attempt }) => make(id, "invite", {}, () => recordOf(id).attempts.push(attempt)),
  case_book: ({ case: id, booking }) => make(id, "book", {}, () => (recordOf(id).booking = booking)),
  case_unbook: ({ case: id, reason }) => make(id, "unbook", { reason }, () => (recordOf(id).booking = null)),
  case_override_hold: ({ case: id, reason, writtenOn }) => {
    const fields: FieldTrouble[] = [];
    if (!readDay(writtenOn)) fields.push({ field: "writtenOn", phrase: phrase("trouble-day-unreadable") });
    if (!reason.trim()) fields.push({ field: "reason", phrase: phrase("trouble-move-words-missing") });
    if (fields.length) refuse("form", phrase("trouble-form"), fields);
    return make(id, "override-hold", { reason, writtenOn: readDay(writtenOn), overrides: held(id) });
  },
  case_read_statement: ({ case: id }) => make(id, "read-statement"),
  case_close: ({ case: id, why, reason }) => make(id, "close", { reason, closedWhy: why }, () => (recordOf(id).booking = null)),
  case_reopen: ({ case: id, reason }) => {
    if (!reason.trim()) refuse("form", phrase("trouble-form"), [{ field: "reason", phrase: phrase("trouble-move-words-missing") }]);
    return make(id, "reopen", { reason });
  },
  case_log_disclosure: ({ case: id, disclosure }) => {
    const empty = (["toWhom", "what", "why"] as const).filter((field) => !disclosure[field].trim());
    if (empty.length) refuse("form", phrase("trouble-form"), empty.map((field) => ({ field, phrase: phrase("trouble-move-words-missing") })));
    return make(id, "log-disclosure", {}, () => recordOf(id).disclosures.push(disclosure));
  },
  case_language: ({ case: id, offer: { requested, delivered, whyNot } }) => {
    const row = world.cases.find((one) => one.id === id);
    if (row) row.languageRequested = requested;
    world.forms[id] = { ...world.forms[id]!, languageRequested: requested, languageDelivered: delivered, languageWhyNot: whyNot };
    return sheetOf(id);
  },
  draft_save: ({ draft, form }) => {
    const row = { id: draft ?? newId("draft"), savedAt: new Date().toISOString(), form };
    world.drafts = [row, ...world.drafts.filter((one) => one.id !== row.id)];
    return row;
  },
  drafts: () => world.drafts,
  draft_drop: ({ draft }) => {
    world.drafts = world.drafts.filter((one) => one.id !== draft);
  },
};

function make(id: string, move: Move, more: Partial<MoveRow> = {}, work: () => void = () => undefined): CaseSheet {
  if (!sheetOf(id).allowed.includes(move)) refuse("not-now", phrase("trouble-not-now"));
  work();
  recordOf(id).history.push(moveRow(move, more));
  return sheetOf(id);
}
