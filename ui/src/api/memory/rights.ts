// Erasing and keeping in memory: enough to see the screens.
import { readDay } from "../../shared/dates";
import type { FieldTrouble, PackMark, PackSheet, Rectification, RectificationSheet } from "../types";
import type { Backed } from "./backend";
import { GUIDE } from "./guide";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

/** The commands of people's rights. */
export const rightsCommands: Backed<
  "erasure_ahead" | "case_erase" | "rectifications" | "rectification_ask" | "rectification_answer" | "pack_sheet" | "pack_mark"
  | "pack_write" | "retention_due" | "retention_apply"
> = {
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
  rectifications: ({ case: id }) => requestsOf(id),
  rectification_ask: ({ case: id, form }) => {
    const fields: FieldTrouble[] = [];
    const receivedOn = readDay(form.receivedOn);
    if (!receivedOn) fields.push({ field: "receivedOn", phrase: phrase("rectify-trouble-day-missing") });
    if (!form.words.trim()) fields.push({ field: "words", phrase: phrase("rectify-trouble-words-missing") });
    if (!receivedOn || fields.length) return refuse("form", phrase("trouble-form"), fields);
    const before = requests[id] ?? [];
    const { interview, question, words, lang } = form;
    requests[id] = [...before, {
      number: before.length + 1, receivedOn, dueOn: monthAfter(receivedOn), interview, question, words, lang, outcome: null, statement: "", reason: "", toldOn: null,
    }];
    return requestsOf(id);
  },
  rectification_answer: ({ case: id, number, form }) => {
    const one = (requests[id] ?? []).find((request) => request.number === number) ?? refuse("no-request", phrase("rectify-trouble-no-request"));
    if (form.outcome === "unchanged" && !form.reason.trim()) {
      refuse("form", phrase("trouble-form"), [{ field: "reason", phrase: phrase("rectify-trouble-reason-missing") }]);
    }
    Object.assign(one, { outcome: form.outcome, statement: form.outcome === "statement" ? form.statement : "", reason: form.reason, toldOn: readDay(form.toldOn) });
    return requestsOf(id);
  },
  pack_sheet: ({ case: id }) => packOf(id),
  pack_mark: ({ case: id, mark }) => {
    const others = (marks[id] ?? []).filter((one) => one.interview !== mark.interview || one.place !== mark.place);
    marks[id] = mark.namesOthers ? [...others, mark] : others;
    return packOf(id);
  },
  pack_write: ({ wish, folder }) => {
    if (!wish.carers.length) refuse("form", phrase("trouble-form"), [{ field: "carers", phrase: phrase("pack-trouble-carers") }]);
    const name = `${folder}/${rowOf(wish.case).number}-pecyn`;
    return { file: `${name}.pdf`, data: `${name}.json` };
  },
  retention_due: () => ({ on: "2026-11-22", cases: dueCases(), drafts: world.cases.length > 6 ? 1 : 0, consents: 4, optOuts: 2, journal: 128 }),
  retention_apply: ({ agreed }) => {
    for (const row of world.cases.filter((one) => agreed.cases.includes(one.id))) Object.assign(row, { carers: [], state: "anonymised", interviews: [] });
  },
};

const requests: Record<string, Rectification[]> = {};

const marks: Record<string, PackMark[]> = {};

function packOf(id: string): PackSheet {
  const row = rowOf(id);
  const said = row.interviews.flatMap((one) => GUIDE.questions.slice(11, 13).map(({ id: place, text: name }) => ({
    interview: one.id, place, name, text: "Neb yn ateb y ffôn, a Mrs Enghraifft yn gwybod hynny.", lang: "cy" as const,
  })));
  const marked = (one: (typeof said)[number]) => marks[id]?.find((mark) => mark.interview === one.interview && mark.place === one.place);
  return {
    carers: row.carers,
    interviews: row.interviews.map(({ id: interview, startedAt, mode }) => ({ id: interview, startedAt, mode, shared: mode === "joint" || row.carers.length === 1 })),
    passages: said.map((one) => ({ ...one, namesOthers: Boolean(marked(one)), wording: marked(one)?.wording ?? "" })),
  };
}

function requestsOf(id: string): RectificationSheet {
  const row = rowOf(id);
  const open = (requests[id] ?? []).filter((one) => !one.toldOn).map((one) => one.dueOn).sort();
  row.rectificationDue = open[0] ?? null;
  const answers = row.interviews.flatMap((one) => GUIDE.questions.slice(11, 14).map(({ id: question, text }) => ({
    interview: one.id, startedAt: one.startedAt, mode: one.mode, question, text,
  })));
  return { requests: requests[id] ?? [], answers };
}

/** The same date of the next month, or its last day. */
function monthAfter(text: string): string {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, last))).toISOString().slice(0, 10);
}

function rowOf(id: string) {
  return world.cases.find((one) => one.id === id) ?? refuse("not-found", phrase("frame-trouble-unknown"));
}

function dueCases() {
  return world.cases.filter((one) => one.state === "locked").map((one) => ({
    case: one.id, number: one.number, extent: "person" as const, since: "2026-04-02", why: phrase("rights-due-year-locked"),
  }));
}
