// Slips while an answer or what happened is noted, and taking them back. Each is an act of its own at the desk, which
// refuses where something rests on the note by now: a commitment on an answer, an ending on the entries.
import { addProgress, answerRecommendation, takeBackAnswer, takeBackProgress } from "../../api/commitments";
import type { AnswerForm, CommitmentSheet, ProgressForm, RecommendationAnswer, RecommendationSheet } from "../../api/types";
import { slips, type How } from "../../desk/slips.svelte";
import { attempt } from "../../desk/status.svelte";

/** An answer was noted, or put otherwise than `before`. `show` takes the sheet as it is after each undoing. */
export function answered(owner: object, id: string, before: RecommendationAnswer | null, form: AnswerForm, show: (sheet: RecommendationSheet) => void): void {
  // Whoever noted the words has looked at the names in them.
  const put = (value: AnswerForm) => answerRecommendation(id, value, true);
  slips.did({
    owner, says: says(before ? "answer" : "first-answer"),
    undo: () => turned(() => (before ? put(before) : takeBackAnswer(id)), show), redo: () => turned(() => put(form), show),
  });
}

/** What happened was entered. */
export function reported(owner: object, id: string, form: ProgressForm, show: (sheet: CommitmentSheet) => void): void {
  slips.did({
    owner, says: says("progress"),
    undo: () => turned(() => takeBackProgress(id), show), redo: () => turned(() => addProgress(id, form, true), show),
  });
}

async function turned<Sheet>(act: () => Promise<Sheet>, show: (sheet: Sheet) => void): Promise<boolean> {
  const sheet = await attempt(act);
  if (sheet) show(sheet);
  return sheet !== undefined;
}

function says(what: "answer" | "first-answer" | "progress") {
  return (how: How) => ({ key: `undo-${how}-${what}`, args: {} });
}
