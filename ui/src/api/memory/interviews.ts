// Interviews in memory.
import type { Answer, InterviewSheet, Lang, Mode, Quote } from "../types";
import type { Backed } from "./backend";
import { GUIDE } from "./guide";
import { spotted } from "./names";
import { phrase, refuse } from "./refuse";
import { newId, world } from "./world";

/** The commands of the interview room. */
export const interviewCommands: Backed<
  | "interview_open" | "interview_answer" | "interview_place" | "interview_skip" | "interview_untouched" | "interview_come_back"
  | "interview_probe" | "interview_rate" | "interview_quote" | "interview_unquote" | "interview_decide" | "interview_names" | "interview_consent"
  | "interview_counselling" | "interview_pause" | "interview_resume" | "interview_finish" | "guide_get" | "guide_print"
> = {
  interview_open: ({ interview }) => sheet(interview),
  interview_answer: ({ interview, question, text, lang }) => {
    const savedAt = now();
    sheet(interview).answers[question] = { ...answer(interview, question), text, lang, savedAt };
    return { savedAt };
  },
  interview_place: ({ interview, question, cursor, lang }) => {
    sheet(interview).place = { interview, question, cursor, lang };
    return { savedAt: now() };
  },
  interview_skip: ({ interview, question, why }) => change(interview, question, { skip: why }),
  interview_untouched: ({ interview }) => {
    const untouched = GUIDE.questions.map((one) => one.id).filter((id) => !touched(answer(interview, id)));
    for (const id of untouched) change(interview, id, { skip: "not-discussed" });
    return untouched;
  },
  interview_come_back: ({ interview, question, on }) => change(interview, question, { comeBack: on }),
  interview_probe: ({ interview, question, probe, asked }) => {
    const others = answer(interview, question).probesAsked.filter((one) => one !== probe);
    return change(interview, question, { probesAsked: asked ? [...others, probe] : others });
  },
  interview_rate: ({ interview, item, value }) => {
    if (value === null) delete sheet(interview).ratings[item];
    else sheet(interview).ratings[item] = value;
    return { savedAt: now() };
  },
  interview_quote: ({ interview, question, from, to }) => {
    const text = [...answer(interview, question).text].slice(from, to).join("");
    const quotes = sheet(interview).quotes;
    const quote: Quote = {
      id: newId("quote"), number: quotes.length + 1, question, from, to, text, firstText: text,
      lang: answer(interview, question).lang, decision: "undecided", wording: null, theme: null,
    };
    quotes.push(quote);
    return quote;
  },
  interview_unquote: ({ interview, quote }) => {
    const open = sheet(interview);
    open.quotes = open.quotes.filter((one) => one.id !== quote);
  },
  interview_decide: ({ interview, quote, decision, wording, theme }) => {
    const found = sheet(interview).quotes.find((one) => one.id === quote);
    if (!found) return refuse("not-found", phrase("frame-trouble-unknown"));
    return Object.assign(found, { decision, wording, theme });
  },
  interview_names: ({ passages }) => passages.map(spotted),
  interview_consent: ({ interview, purpose, given }) => {
    const consent = { purpose, given, at: now() };
    const open = sheet(interview);
    open.consents = [...open.consents.filter((one) => one.purpose !== purpose), consent];
    return consent;
  },
  interview_counselling: ({ interview, counselling }) => {
    sheet(interview).counselling = counselling;
    return { savedAt: now() };
  },
  interview_pause: ({ interview }) => Object.assign(sheet(interview), { state: "paused" }),
  interview_resume: ({ interview }) => Object.assign(sheet(interview), { state: "open" }),
  interview_finish: ({ interview }) => Object.assign(sheet(interview), { state: "finished" }),
  guide_get: () => GUIDE,
  guide_print: ({ folder }) => ({ file: `${folder}/gwrando-guide.pdf` }),
};

/** Starts an interview of a case and answers with its sheet. */
export function startSheet(caseId: string, lang: Lang, mode: Mode): InterviewSheet {
  const row = world.cases.find((one) => one.id === caseId);
  if (!row) return refuse("not-found", phrase("frame-trouble-unknown"));
  const id = newId("interview");
  row.interviews = [...row.interviews, { id, mode, state: "open", startedAt: now(), coded: false, stopped: false }];
  row.state = "in-progress";
  return (world.interviews[id] = newSheet(id, caseId, lang, mode));
}

function sheet(id: string): InterviewSheet {
  const known = world.interviews[id];
  if (known) return known;
  const row = world.cases.find((one) => one.interviews.some((interview) => interview.id === id));
  const interview = row?.interviews.find((one) => one.id === id);
  if (!row || !interview) return refuse("not-found", phrase("frame-trouble-unknown"));
  return (world.interviews[id] = { ...newSheet(id, row.id, "cy", interview.mode), state: interview.state });
}

function newSheet(id: string, caseId: string, lang: Lang, mode: Mode): InterviewSheet {
  const row = world.cases.find((one) => one.id === caseId);
  return {
    id, case: caseId, number: row?.number ?? "", serviceName: row?.serviceName ?? { cy: "", en: "" }, mode, state: "open", lang,
    guide: GUIDE, answers: {}, ratings: {}, quotes: [], statements: [], consents: [],
    place: { interview: id, question: GUIDE.questions[0]?.id ?? "", cursor: 0, lang },
    elapsedSeconds: 0, counselling: { offered: false, source: null, wanted: null },
  };
}

function answer(interview: string, question: string): Answer {
  const empty: Answer = { text: "", lang: sheet(interview).lang, skip: null, comeBack: false, probesAsked: [], savedAt: null };
  return sheet(interview).answers[question] ?? empty;
}

function change(interview: string, question: string, part: Partial<Answer>): Answer {
  return (sheet(interview).answers[question] = { ...answer(interview, question), ...part });
}

function touched({ text, skip }: Answer): boolean {
  return text !== "" || skip !== null;
}

function now(): string {
  return new Date().toISOString();
}
