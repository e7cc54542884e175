import { expect, it } from "vitest";

import { follows } from "./follows";

it("follows what is undone elsewhere in the store, when nothing is being typed", () => {
  expect(follows("10", "10", "14")).toBe(true);
  expect(follows({ cy: "Ffoniwch", en: "Call" }, { cy: "Ffoniwch", en: "Call" }, { cy: "", en: "" })).toBe(true);
});

it("leaves what is typed and not kept yet, whatever is undone", () => {
  expect(follows("12", "10", "10")).toBe(false);
  expect(follows("12", "10", "14")).toBe(false);
  expect(follows({ cy: "Ffon", en: "Call" }, { cy: "Ffoniwch", en: "Call" }, { cy: "", en: "" })).toBe(false);
});

it("takes what it has just kept in the spelling of the store, so that undoing it finds it untouched", () => {
  expect(follows("07", "10", "7")).toBe(true);
  expect(follows(" Ann Enghraifft ", "", "Ann Enghraifft")).toBe(true);
  expect(follows("01632 960111", "", "1632 960111")).toBe(false);
});
