// Names in memory: a capital inside a sentence is one.
import type { NeutralWord, NotePassage, Spotted } from "../types";

const WORDS = { cy: ["y plentyn", "y gweithiwr cymdeithasol", "rhywun"], en: ["the child", "the social worker", "somebody"] };

/** What the program would spot, roughly. */
export function spotted({ text, lang }: NotePassage): Spotted[] {
  return [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu)].map((match) => {
    const from = [...text.slice(0, match.index)].length;
    const to = from + [...match[0]].length;
    const words = lang === "cy+en" ? [...WORDS.cy, ...WORDS.en] : WORDS[lang];
    return { kind: "person", from, to, offers: words.map((word): NeutralWord => ({ from, to, put: word, word })) };
  });
}
