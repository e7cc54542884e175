// The guide for screens without the program: the program's own data, with its words from locales/.
import { sayIn } from "../../language/language.svelte";
import type { Both, Guide, Question, RatingItem, Scale, Section } from "../types";
import structure from "../../../../src-tauri/guides/library/exit-1.toml?raw";

type Row = Record<string, string | boolean | number | string[]>;

const KEY = "guide-exit-1";

/** The rows of one list in the data file, each `{ id = "q4", probes = ["a"] }`. */
export function rowsOf(toml: string, list: string): Row[] {
  const block = toml.match(new RegExp(`^${list} = \\[([\\s\\S]*?)^\\]`, "m"))?.[1] ?? "";
  const lines = block.split("\n").filter((line) => line.trim().startsWith("{"));
  return lines.map((line) => JSON.parse(line.trim().replace(/,$/, "").replace(/([\w-]+) = /g, '"$1": ')) as Row);
}

/** A message in both languages. */
export function both(key: string): Both<string> {
  const phrase = { key: key.toLowerCase(), args: {} };
  return { cy: sayIn(phrase, "cy"), en: sayIn(phrase, "en") };
}

const questions = rowsOf(structure, "question").map(question);

/** The whole guide. */
export const GUIDE: Guide = {
  id: "exit-1",
  version: 1,
  sections: rowsOf(structure, "section").map(section),
  questions,
  items: Array.from({ length: 11 }, (_, at) => item(`R${at + 1}`)),
  scales: rowsOf(structure, "scale").map((row) => scale(String(row.id))),
  anchors: [1, 2, 3, 4, 5].map((at) => both(`${KEY}-anchor-${at}`)),
};

function section(row: Row): Section {
  const key = `${KEY}-section-${row.id}`;
  const script = Array.from({ length: Number(row.script) }, (_, at) => both(`${key}-script-${at + 1}`));
  const ids = questions.filter((one) => one.section === row.id).map(({ id }) => id);
  return { id: String(row.id), kind: row.kind as Section["kind"], name: both(key), script, questions: ids };
}

function question(row: Row): Question {
  const key = `${KEY}-${row.id}`;
  const probes = ((row.probes ?? []) as string[]).map((id) => ({ id, text: both(`${key}-${id}`) }));
  return {
    id: String(row.id), section: String(row.section), text: both(key), probes, theme: (row.theme as string) ?? null,
    module: row.module ? both(`${key}-module`) : null, hint: row.hint ? both(`${key}-hint`) : null,
  };
}

function item(id: string): RatingItem {
  return { id, heading: both(`${KEY}-${id}-heading`), text: both(`${KEY}-${id}`) };
}

function scale(id: string): Scale {
  const key = `${KEY}-${id}`;
  return { id, text: both(key), low: both(`${key}-low`), high: both(`${key}-high`) };
}
