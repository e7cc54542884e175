import { afterEach, beforeEach, expect, it } from "vitest";

import { openInterview } from "../../api/interviews";
import { slips } from "../../desk/slips.svelte";
import { language, say } from "../../language/language.svelte";
import { Conversation } from "./conversation.svelte";
import { rate, skip } from "./second-thoughts";

const ID = "interview-11";
let talk: Conversation;

beforeEach(async () => {
  language.current = "en";
  talk = new Conversation(await openInterview(ID));
});
afterEach(() => slips.forget(talk));

const said = () => say(slips.line!.phrase);
const heading = () => talk.guide.items.find(({ id }) => id === "R4")!.heading.en;

it("puts a rating back, in the store too, and says which and to what", async () => {
  rate(talk, "R4", 3);
  rate(talk, "R4", 5);
  await slips.undo();
  await talk.flush();
  expect((await openInterview(ID)).ratings.R4).toBe(3);
  expect(said()).toBe(`Undone: “${heading()}”, 3`);
  await slips.undo();
  await talk.flush();
  expect((await openInterview(ID)).ratings).not.toHaveProperty("R4");
  expect(said()).toBe(`Undone: “${heading()}”, no rating`);
  await slips.redo();
  await slips.redo();
  await talk.flush();
  expect((await openInterview(ID)).ratings.R4).toBe(5);
});

it("puts back why there is no answer, and what nobody changed is no slip", async () => {
  skip(talk, "q3", null);
  expect(slips.canUndo).toBe(false);
  skip(talk, "q3", "chose-not-to-answer");
  await slips.undo();
  await talk.flush();
  expect((await openInterview(ID)).answers.q3?.skip ?? null).toBeNull();
});

it("is over when the interview is closed", () => {
  rate(talk, "R4", 2);
  talk.sheet = { ...talk.sheet, state: "finished" };
  expect([slips.canUndo, slips.line]).toEqual([false, null]);
});
