// Finding a question or a command by what one remembers of it, in either language, with accents and mutations set aside.

/** Letters without accents, case or punctuation: "Tŷ'r" and "tyr" are the same. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/[\p{M}'’‘]/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// What a word's first letters may have been before mutation; longest first.
const RADICALS: [string, string[]][] = [
  ["ngh", ["c"]], ["ng", ["g"]], ["mh", ["p"]], ["nh", ["t"]], ["ph", ["p"]], ["th", ["t"]], ["ch", ["c"]], ["dd", ["d"]],
  ["b", ["p"]], ["d", ["t"]], ["g", ["c"]], ["f", ["b", "m"]], ["m", ["b"]], ["n", ["d"]], ["l", ["ll"]], ["r", ["rh"]],
];

/** The word itself and the words it may be a mutation of. */
export function radicals(word: string): string[] {
  const found = RADICALS.filter(([from]) => word.startsWith(from) && word.length > from.length + 1);
  const longest = found.filter(([from]) => from.length === found[0]?.[0].length);
  return [word, ...longest.flatMap(([from, to]) => to.map((radical) => radical + word.slice(from.length))), "g" + word];
}

/** 0 when some word of the query is nowhere in the texts; otherwise higher is better. */
export function rank(query: string, texts: string[]): number {
  const words = folded(query).split(" ").filter(Boolean);
  const places = texts.map((text) => " " + folded(text));
  const scores = words.map((word) => Math.max(...places.map((place) => wordRank(word, place))));
  return scores.some((score) => score === 0) ? 0 : scores.reduce((sum, score) => sum + score, 1);
}

function wordRank(word: string, place: string): number {
  if (place.includes(` ${word}`)) return 4;
  if (radicals(word).some((radical) => place.includes(` ${radical}`))) return 3;
  const mutatedThere = place.split(" ").some((there) => there && radicals(there).some((radical) => radical.startsWith(word)));
  return mutatedThere ? 2 : place.includes(word) && word.length > 2 ? 1 : 0;
}

/** Those that match, best first, in their own order among equals; all of them when the query is empty. */
export function found<T>(query: string, among: T[], texts: (one: T) => string[]): T[] {
  if (!folded(query)) return among;
  const ranked = among.map((one, order) => ({ one, order, score: rank(query, texts(one)) })).filter(({ score }) => score > 0);
  return ranked.sort((a, b) => b.score - a.score || a.order - b.order).map(({ one }) => one);
}
