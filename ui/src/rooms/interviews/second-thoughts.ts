// What is chosen by a press while listening, so that a slip can be taken back: ratings, why there is no answer, and the
// reminder to come back. Words have the notes' own undo; what the carer allows is never put back by a key.
import type { Phrase, RatingValue, Skip } from "../../api/types";
import { slips, type How } from "../../desk/slips.svelte";
import { pick } from "../../language/language.svelte";
import type { Conversation } from "./conversation.svelte";

/** Rates, and can be undone until the interview is closed. */
export function rate(talk: Conversation, item: string, value: RatingValue | null): void {
  const before = talk.ratings[item] ?? null;
  if (before === value) return;
  const statement = talk.guide.items.find(({ id }) => id === item);
  change(talk, (to) => talk.rate(item, to), before, value, (how, to): Phrase => {
    const chosen = { id: String(to ?? "none") };
    if (!statement) return { key: `undo-${how}-scale`, args: { value: chosen } };
    // Asked for at each look, so that it speaks the language of the screens.
    return { key: `undo-${how}-rating`, args: { get item() { return { id: pick(statement.heading) }; }, value: chosen } };
  });
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
