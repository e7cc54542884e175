// The way back from words to their message, so that what stands on a button is found in the other language too.
import type { Lang } from "../api/types";
import { bundles, messageKeys } from "./bundles";

/** What words say in the other language, where they are a message of their own; null where they are not. Words that
 * stand for several messages bring each translation. */
export function alike(text: string, lang: Lang): string | null {
  const known = table(lang).get(text);
  return known ? [...known].join(" · ") : null;
}

const tables = new Map<Lang, Map<string, Set<string>>>();

function table(lang: Lang): Map<string, Set<string>> {
  const made = tables.get(lang) ?? make(lang);
  tables.set(lang, made);
  return made;
}

function make(lang: Lang): Map<string, Set<string>> {
  const other: Lang = lang === "cy" ? "en" : "cy";
  const found = new Map<string, Set<string>>();
  for (const key of messageKeys) {
    const here = bundles[lang].getMessage(key)?.value;
    const there = bundles[other].getMessage(key)?.value;
    if (typeof here !== "string" || typeof there !== "string") continue;
    const others = found.get(here) ?? new Set();
    found.set(here, others.add(there));
  }
  return found;
}
