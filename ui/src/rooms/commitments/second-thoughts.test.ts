import { afterEach, expect, it } from "vitest";

import { addProgress, answerRecommendation, commitment, recommendation } from "../../api/commitments";
import type { AnswerForm, ProgressForm } from "../../api/types";
import { slips } from "../../desk/slips.svelte";
import { status } from "../../desk/status.svelte";
import { language, say } from "../../language/language.svelte";
import { answered, reported } from "./second-thoughts";

const owner = {};
afterEach(() => slips.forget(owner));
const yes: AnswerForm = { kind: "accepted", on: "2026-10-01", words: { cy: "Iawn.", en: "Good." } };
const no: AnswerForm = { kind: "declined", on: "2026-10-02", words: { cy: "Na.", en: "No." } };
const answerOf = async () => (await recommendation("recommendation-2")).recommendation.answer;

it("takes a first answer off again, and puts a changed one back as it was", async () => {
  language.current = "en";
  await answerRecommendation("recommendation-2", yes, false);
  answered(owner, "recommendation-2", null, yes, () => {});
  await answerRecommendation("recommendation-2", no, false);
  answered(owner, "recommendation-2", yes, no, () => {});
  await slips.undo();
  expect(await answerOf()).toEqual(yes);
  await slips.undo();
  expect(await answerOf()).toBeNull();
  expect(say(status.notice!.phrase)).toBe("Undone: no answer is noted.");
  await slips.redo();
  expect(await answerOf()).toEqual(yes);
});

it("takes an entry back and enters it again", async () => {
  const shown: number[] = [];
  const before = (await commitment("commitment-1")).progress.length;
  const measure = (await commitment("commitment-1")).commitment.measures[0]!;
  const form: ProgressForm = { on: "2026-10-01", measure: measure.number, number: 3, of: 9, yes: true, note: { cy: "", en: "" }, evidence: "" };
  await addProgress("commitment-1", form, false);
  reported(owner, "commitment-1", form, (sheet) => shown.push(sheet.progress.length));
  await slips.undo();
  await slips.redo();
  expect(shown).toEqual([before, before + 1]);
  expect((await commitment("commitment-1")).progress.length).toBe(before + 1);
});
