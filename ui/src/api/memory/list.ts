// The list of cases and the search in memory: words without accents, one letter of a mutation, the same shapes.
import { fold } from "../../shared/fold";
import type { CaseColumn, CaseFilter, CaseQuery, CaseRow, CaseSort, Found, Piece } from "../types";
import type { Backed } from "./backend";
import { world } from "./world";

const FILTERS: Record<CaseFilter, (row: CaseRow) => boolean> = {
  "waiting-for-ratification": (row) => row.state === "waiting-ratification",
  "hold-lifts-this-week": (row) => row.state === "on-hold" && row.lifts !== null,
  "to-invite": (row) => row.state === "ready",
  "no-reply": (row) => row.state === "no-reply" || (row.state === "invited" && row.attempts > 1),
  "summary-due": (row) => row.summaryDue !== null,
  "follow-up-due": (row) => row.followUpDue !== null,
  "rectification-due": (row) => row.rectificationDue !== null,
  "under-way": (row) => row.state === "in-progress",
  "to-code": (row) => row.interviews.some((one) => one.state === "finished" && !one.coded && !one.stopped),
  "may-begin": (row) => ["ready", "invited", "booked", "no-reply"].includes(row.state) && row.interviews.length === 0,
  held: (row) => row.interviews.some((one) => one.state === "finished"),
  coded: (row) => row.interviews.some((one) => one.coded),
};

const KEYS: Record<CaseColumn, (row: CaseRow, sort: CaseSort) => string> = {
  number: (row) => row.number,
  service: (row, { lang }) => row.serviceName[lang],
  carers: (row) => row.carers[0] ?? "",
  state: (row) => row.state,
  "approval-ended": (row) => row.approvalEnded,
  due: (row) => [row.lifts, row.summaryDue, row.followUpDue, row.rectificationDue, row.bookedFor?.slice(0, 10)].filter(Boolean).sort()[0] ?? "9999",
};

/** The commands of the list and of the search. */
export const listCommands: Backed<"cases_page" | "search_all"> = {
  cases_page: ({ query }) => {
    const found = sorted(world.cases.filter((row) => fits(row, query)), query.sort);
    const count = (filter: CaseFilter) => world.cases.filter(FILTERS[filter]).length;
    const counts = Object.fromEntries((Object.keys(FILTERS) as CaseFilter[]).map((filter) => [filter, count(filter)]));
    return { rows: found.slice(query.from, query.from + query.count), total: found.length, all: world.cases.length, counts };
  },
  search_all: ({ text }) => {
    const words = fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    if (words.length === 0) return [];
    const cases = world.cases.filter((row) => words.every((word) => textOf(row).includes(word)));
    return [...cases.slice(0, 10).map((row) => placeOf(row)), ...said(words)];
  },
};

function fits(row: CaseRow, query: CaseQuery): boolean {
  const words = fold(query.search).split(/\s+/);
  return (!query.filter || FILTERS[query.filter](row)) && words.every((word) => textOf(row).includes(word));
}

function sorted(rows: CaseRow[], sort: CaseSort): CaseRow[] {
  const compare = new Intl.Collator(sort.lang === "cy" ? "cy" : "en-GB", { numeric: true }).compare;
  const way = sort.down ? -1 : 1;
  return rows.sort((a, b) => way * compare(KEYS[sort.by](a, sort), KEYS[sort.by](b, sort)));
}

function textOf(row: CaseRow): string {
  return fold([row.number, row.serviceName.cy, row.serviceName.en, ...row.carers].join(" "));
}

function placeOf({ id, number, serviceName, carers }: CaseRow): Found {
  return { case: id, number, serviceName, carers, interview: null, question: null, around: [], lang: null };
}

function said(words: string[]): Found[] {
  return world.cases.flatMap((row) => row.interviews.flatMap(({ id }) => {
    const answers = Object.entries(world.interviews[id]?.answers ?? {});
    const found = answers.filter(([, answer]) => answer && words.every((word) => fold(answer.text).includes(word)));
    return found.map(([question, answer]) => ({
      ...placeOf(row), carers: [], interview: id, question, around: marked(answer?.text ?? "", words), lang: answer?.lang ?? null,
    }));
  }));
}

function marked(text: string, words: string[]): Piece[] {
  return text.split(/(?<=\s)|(?=\s)/).map((piece) => ({ text: piece, hit: words.some((word) => fold(piece).startsWith(word)) }));
}
