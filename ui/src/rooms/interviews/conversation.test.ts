import { beforeEach, describe, expect, it, vi } from "vitest";

import { openInterview } from "../../api/interviews";
import { Conversation } from "./conversation.svelte";
import { step, stopAt } from "./route";
import { leaveTalk, openTalk } from "./talks";

const ID = "interview-11";
let talk: Conversation;

beforeEach(async () => {
  talk = new Conversation(await openInterview(ID));
});

describe("the way", () => {
  it("has thirteen sections, and a next that leads into no topic nobody opened", () => {
    expect(talk.guide.sections.length).toBe(13);
    const topics = stopAt(talk.guide, "topics");
    expect(step(talk.stops, topics, 1).section).toBe("ratings");
    talk.goTo("q17");
    expect(step(talk.stops, topics, 1)).toEqual({ section: "topics", question: "q17" });
  });

  it("opens again at the question, cursor and language where it was left", async () => {
    talk.speak("en");
    talk.goTo("q12");
    await talk.flush();
    const again = new Conversation(await openInterview(ID));
    expect([again.stop.question, again.lang]).toEqual(["q12", "en"]);
  });
});

describe("choices", () => {
  it("keeps a question's state, and a clear takes it back", async () => {
    talk.skip("q3", "chose-not-to-answer");
    await talk.flush();
    expect((await openInterview(ID)).answers.q3?.skip).toBe("chose-not-to-answer");
    talk.skip("q3", null);
    await talk.flush();
    expect((await openInterview(ID)).answers.q3?.skip).toBeNull();
  });

  it("ends with the last of many quick choices", async () => {
    for (const value of [1, 2, 3, 4, 5, "prefer-not-to-say"] as const) talk.rate("R1", value);
    await talk.flush();
    expect((await openInterview(ID)).ratings.R1).toBe("prefer-not-to-say");
    talk.rate("R1", null);
    await talk.flush();
    expect((await openInterview(ID)).ratings).not.toHaveProperty("R1");
  });

  it("presets no consent and keeps each by itself", async () => {
    expect(talk.consents).toEqual([]);
    talk.consent("local-themes", false);
    await talk.flush();
    expect((await openInterview(ID)).consents.map(({ purpose, given }) => [purpose, given])).toEqual([["local-themes", false]]);
  });

  it("marks the untouched as not discussed together, never as chosen, and can undo it", async () => {
    const untouched = talk.untouched;
    const which = await talk.leaveUntouched();
    expect(which).toEqual(untouched);
    expect(which.every((id) => talk.answer(id).skip === "not-discussed")).toBe(true);
    for (const id of which) talk.skip(id, null);
    await talk.flush();
    expect(talk.untouched).toEqual(untouched);
  });
});

describe("a neutral word", () => {
  it("goes into the note as an ordinary edit, at its place counted in characters, and nothing else changes", async () => {
    talk.putInto("q3", { from: 0, to: 0, put: "🐑 i Ddafydd wedyn", word: "" });
    talk.putInto("q3", { from: 3, to: 11, put: "'r plentyn", word: "y plentyn" });
    await talk.flush();
    expect((await openInterview(ID)).answers.q3?.text).toBe("🐑 i'r plentyn wedyn");
  });

  it("changes no note after the end", async () => {
    talk.sheet = { ...talk.sheet, state: "finished" };
    const before = talk.answer("q3").text;
    talk.putInto("q3", { from: 0, to: 1, put: "x", word: "x" });
    expect(talk.answer("q3").text).toBe(before);
  });
});

describe("a page that goes", () => {
  it("keeps the conversation while something in it could not be saved, and saves it when it is opened again", async () => {
    const real = structuredClone;
    const full = { code: "disk-full", phrase: { key: "x", args: {} }, fields: [] };
    let broken = true;
    vi.stubGlobal("structuredClone", (value: unknown) => {
      if (broken && JSON.stringify(value ?? {}).includes("R2")) throw full;
      return real(value);
    });
    talk.rate("R2", 4);
    await leaveTalk(talk);
    broken = false;
    const again = await openTalk(ID);
    expect(again.ratings.R2).toBe(4);
    vi.unstubAllGlobals();
  });
});
