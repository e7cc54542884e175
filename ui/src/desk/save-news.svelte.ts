// The standing sentence about where the words are, the same wherever somebody writes. It says "saved" only after the
// store has said so.
import { isTrouble } from "../api/trouble";
import { clockTime } from "../language/dates";
import { say, t } from "../language/language.svelte";
import type { News } from "./save-queue";

/** The shape that stands before the sentence, so that its colour is never alone. */
export const SHAPES: Record<News["kind"], string> = { "saved": "●", "saving": "○", "unsaved": "▲", "nothing-yet": "" };

/** The news as a sentence in the language of the screen. */
export function sentenceOf(news: News): string {
  if (news.kind === "saved") return t("interviews-saved", { time: clockTime(news.at) });
  if (news.kind === "saving") return t("interviews-saving");
  if (news.kind === "nothing-yet") return "";
  if (!isTrouble(news.trouble)) return t("interviews-not-saved");
  return news.trouble.code === "disk-full" ? t("interviews-not-saved-disk-full") : `${t("interviews-not-saved")} ${say(news.trouble.phrase)}`;
}

/** What a screen reader is told: only when the state changes, never at every save. To be called while a component is made. */
export function announcing(news: () => News): { readonly words: string } {
  let before: News["kind"] = "nothing-yet";
  let words = $state("");
  $effect(() => {
    const { kind } = news();
    const spoken = sentenceOf(news());
    const first = before === "nothing-yet" && kind === "saved";
    if (kind !== before && !first) words = spoken;
    before = kind;
  });
  return {
    get words(): string {
      return words;
    },
  };
}
