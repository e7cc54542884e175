// What is chosen by a press while listening, so that a slip can be taken back: ratings, why there is no answer, and the
// reminder to come back. Words have the notes' own undo; what the carer allows is never put back by a key.
import type { Phrase, RatingValue, Skip } from "../../api/types";
import { slips, type How } from "../../desk/slips.svelte";
import type { Conversation } from "./conversation.svelte";

/** Rates, and can be undone until the interview is closed. */
export function rate(talk: Conversation, item: string, value: RatingValue | null): void {
  const before = talk.ratings[item] ?? null;
  if (before === value) return;
  const number = talk.guide.items.findIndex(({ id }) => id === item) + 1;
  const what = number > 0 ? "rating" : "scale";
  change(talk, (to) => talk.rate(item, to), before, value, (how, to) => ({
    key: `undo-${how}-${what}`, args: { ...(number > 0 ? { number: { number } } : {}), value: { id: String(to ?? "none") } },
  }));
}

/** Says why there is no answer, and can be undone until the interview is closed. */
export function skip(talk: Conversation, question: string, why: Skip | null): void {
  const before = talk.answer(question).skip;
  if (before === why) return;
  change(talk, (to) => talk.skip(question, to), before, why, (how, to) => ({ key: `undo-${how}-skip`, args: { value: { id: to ?? "none" } } }));
}

function change<T>(talk: Conversation, put: (value: T) => void, before: T, after: T, says: (how: How, to: T) => Phrase): void {
  const set = (value: T) => {
    put(value);
    return true;
  };
  set(after);
  slips.did({
    owner: talk, quiet: true, possible: () => !talk.finished, says: (how) => says(how, how === "undone" ? before : after),
    undo: () => set(before), redo: () => set(after),
  });
}
