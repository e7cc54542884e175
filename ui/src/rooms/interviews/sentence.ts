// Which words "mark this" means when nothing is selected.
import type { Lang } from "../../api/types";

export type Range = { from: number; to: number };

/** The sentence around the UTF-16 position `at`, without the white space at its ends; null in an empty place. */
export function sentenceAt(text: string, at: number, lang: Lang): Range | null {
  const parts = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text);
  const part = parts.containing(at) ?? parts.containing(at - 1);
  if (!part) return null;
  const found = trimmed(text, { from: part.index, to: part.index + part.segment.length });
  if (found) return found;
  const before = at > 0 ? parts.containing(part.index - 1) : undefined;
  return before && part.index === at ? trimmed(text, { from: before.index, to: part.index }) : null;
}

/** The range without white space at its ends; null when nothing is left. */
export function trimmed(text: string, { from, to }: Range): Range | null {
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return start < end ? { from: start, to: end } : null;
}
