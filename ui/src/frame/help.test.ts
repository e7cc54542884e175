import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

import { STEPS, TOPICS, topicOf } from "./help";

const shown = TOPICS.flatMap((topic) => [`help-${topic}`, `help-${topic}-what`, ...STEPS[topic]]);

it.each(["cy", "en"])("shows every sentence of help that stands in locales/%s, each once", (lang) => {
  const file = readFileSync(new URL(`../../../locales/${lang}/help.ftl`, import.meta.url), "utf8");
  const steps = [...file.matchAll(/^(help-[a-z]+(-what|-\d+)?) =/gm)].map(([, key]) => key!);
  const others = ["help-title", "help-other", "help-handbook", "help-handbook-what", "help-version"];
  expect(steps.filter((key) => !others.includes(key)).sort()).toEqual([...shown].sort());
});

it("knows a place by its room and by what is open in it", () => {
  expect(topicOf({ room: "cases" })).toBe("cases");
  expect(topicOf({ room: "settings", view: "guides" })).toBe("guides");
  expect(topicOf({ room: "settings", view: "wordings" })).toBe("settings");
  expect(topicOf({ room: "reports", view: "outbox" })).toBe("outbox");
  expect(topicOf({ room: "interview", view: "rehearsal" })).toBe("guides");
});
