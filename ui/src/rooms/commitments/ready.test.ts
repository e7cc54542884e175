import { describe, expect, test } from "vitest";

import type { IdeaTemplate } from "../../api/types";
import { type Begun, kindOf, withReadyWords } from "./ready";

const both = (cy: string, en: string) => ({ cy, en });
const words: IdeaTemplate = {
  idea: "t5", name: both("Hyfforddiant", "Training"), promise: both("Cynnal hyfforddiant", "To hold training"), owner: both("arweinydd dysgu", "learning lead"),
  measure: both("Hyfforddwyr a dalwyd", "Trainers who were paid"), wording: { context: both("", ""), idea: both("", ""), effect: both("", "") },
  principles: ["stigma", "together"], kinds: [],
};
const empty: Begun = { promise: both("", " "), owner: both("", ""), measures: [{ kind: "number", what: both("", ""), target: null }], principle: "" };

describe("ready words", () => {
  test("fill what nobody has written yet", () => {
    expect(kindOf(words)).toBe("T5");
    expect(withReadyWords(empty, words)).toEqual({
      promise: words.promise, owner: words.owner, measures: [{ kind: "share", what: words.measure, target: 100 }], principle: "stigma",
    });
  });

  test("leave every word that was typed, in one language or in both", () => {
    const typed: Begun = {
      promise: both("Fy ngeiriau i", ""), owner: both("", "head of service"), principle: "home",
      measures: [{ kind: "dates", what: both("Sesiynau", ""), target: 3 }],
    };
    expect(withReadyWords(typed, words)).toEqual(typed);
  });

  test("are a copy, so that typing changes no template", () => {
    const filled = withReadyWords(empty, words);
    filled.promise.cy = "arall";
    expect(words.promise.cy).toBe("Cynnal hyfforddiant");
  });
});
