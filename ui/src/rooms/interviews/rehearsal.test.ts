import { expect, it } from "vitest";

import { copyGuide } from "../../api/guides";
import { world } from "../../api/memory/world";
import { rehearse } from "./rehearsal";
import { leaveTalk } from "./talks";

it("shows the guide of the copy and keeps nothing of what is written and chosen", async () => {
  const { id, guide } = await copyGuide(1);
  const before = JSON.stringify(world);
  const talk = await rehearse(id);
  expect(talk.rehearsal).toBe(true);
  expect(talk.guide).toEqual(guide);
  talk.goTo("q7");
  talk.putInto("q7", { from: 0, to: 0, put: "geiriau prawf", word: "" });
  talk.rate("R1", 4);
  talk.consent("interview", true);
  talk.skip("q8", "chose-not-to-answer");
  expect(await talk.flush()).toBe(true);
  await talk.pause();
  expect(talk.sheet.state).toBe("paused");
  await leaveTalk(talk);
  expect(JSON.stringify(world)).toBe(before);
});
