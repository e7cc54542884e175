import { describe, expect, it } from "vitest";

import { bachBefore, nextAccent } from "../../shared/bach";
import { found, radicals, rank } from "../../shared/find";
import { deedOf, type Pressed } from "./keys";
import { tidyPasted, toCharacters, toUnits } from "./offsets";
import { onAgreement, onScale } from "./rating-keys";
import { sentenceAt } from "./sentence";

describe("offsets", () => {
  const text = "tŵr 🏡 tŷ 👩‍👧 da";
  it("counts ŵ as one and an emoji as one", () => {
    expect(toCharacters("tŵr", 3)).toBe(3);
    expect(toCharacters("🏡 a", 2)).toBe(1);
    expect(toUnits("🏡 a", 2)).toBe(3);
  });
  it("goes there and back at every character", () => {
    for (let at = 0; at <= [...text].length; at += 1) expect(toCharacters(text, toUnits(text, at))).toBe(at);
  });
  it("cuts the same words as the store would", () => {
    const unit = text.indexOf("tŷ");
    const [from, to] = [toCharacters(text, unit), toCharacters(text, unit + 2)];
    expect([...text].slice(from, to).join("")).toBe("tŷ");
  });
  it("stays within the text", () => {
    expect(toCharacters("ab", 9)).toBe(2);
    expect(toUnits("ab", 9)).toBe(2);
  });
  it("composes pasted letters and opens hard spaces", () => {
    expect(tidyPasted("w\u0302\u00a0y\r\n")).toBe("ŵ y\n");
  });
});

describe("to bach", () => {
  it("goes round: w ŵ ẁ ẅ w", () => {
    const round = ["w"];
    while (round.length < 5) round.push(nextAccent(round.at(-1)!)!);
    expect(round).toEqual(["w", "ŵ", "ẁ", "ẅ", "w"]);
  });
  it("keeps capitals", () => expect(nextAccent("Y")).toBe("Ŷ"));
  it("leaves consonants and empty places alone", () => {
    expect(nextAccent("n")).toBeNull();
    expect(bachBefore("", 0)).toBeNull();
    expect(bachBefore("ty ", 3)).toBeNull();
  });
  it("replaces the letter before the cursor only", () => {
    expect(bachBefore("ty bach", 2)).toEqual({ from: 1, to: 2, insert: "ŷ" });
    expect(bachBefore("w\u0302", 2)).toEqual({ from: 0, to: 2, insert: "ẁ" });
  });
});

describe("keys", () => {
  const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({ key, code: "", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });
  it("knows each deed", () => {
    expect(deedOf(press("Enter", { ctrlKey: true }))).toBe("next");
    expect(deedOf(press("Enter", { ctrlKey: true, shiftKey: true }))).toBe("previous");
    expect(deedOf(press("'", { ctrlKey: true }))).toBe("mark");
    expect(deedOf(press("6", { ctrlKey: true }))).toBe("to-bach");
    expect(deedOf(press("F2"))).toBe("other-wording");
    expect(deedOf(press("P", { ctrlKey: true, shiftKey: true }))).toBe("pause");
  });
  it("leaves Enter and letters to the text", () => {
    expect(deedOf(press("Enter"))).toBeNull();
    expect(deedOf(press("k"))).toBeNull();
  });
  it("never takes a letter that AltGr or Alt types", () => {
    for (const key of ["w", "y", "k", "g", "j", "6", "'", "ŵ", "ŷ", "ẃ", "é", "€"]) {
      expect(deedOf(press(key, { ctrlKey: true, altKey: true }))).toBeNull();
      expect(deedOf(press(key, { altKey: true }))).toBeNull();
      expect(deedOf({ ...press(key, { ctrlKey: true }), getModifierState: (name) => name === "AltGraph" })).toBeNull();
    }
  });
  it("leaves the zoom and the clipboard alone", () => {
    for (const key of ["+", "-", "0", "c", "v", "x", "z", "a"]) expect(deedOf(press(key, { ctrlKey: true }))).toBeNull();
  });
});

describe("rating keys", () => {
  it("chooses, sets aside and clears on 1 to 5", () => {
    expect([onAgreement("4"), onAgreement("-"), onAgreement("/"), onAgreement("Backspace")]).toEqual([4, "not-applicable", "prefer-not-to-say", null]);
    expect([onAgreement("0"), onAgreement("6"), onAgreement("a"), onAgreement("Tab")]).toEqual([undefined, undefined, undefined, undefined]);
  });
  it("reaches 0 and 10 on the scales", () => {
    expect([onScale("Home"), onScale("End"), onScale("0"), onScale("9")]).toEqual([0, 10, 0, 9]);
  });
});

describe("the sentence at the cursor", () => {
  const text = "Roedd hi'n anodd. Doedd neb yn gwrando!  Wedyn es i.";
  it("is the one around the cursor, without its spaces", () => {
    const found = sentenceAt(text, 25, "cy")!;
    expect(text.slice(found.from, found.to)).toBe("Doedd neb yn gwrando!");
  });
  it("is the last one at the very end", () => {
    const found = sentenceAt(text, text.length, "cy")!;
    expect(text.slice(found.from, found.to)).toBe("Wedyn es i.");
  });
  it("is none in an empty text", () => expect(sentenceAt("", 0, "en")).toBeNull());
});

describe("finding", () => {
  it("finds without accents and through mutations", () => {
    expect(rank("gwrandawyd", ["Gwrandawyd arnaf"])).toBeGreaterThan(0);
    expect(rank("Nghaerdydd", ["Caerdydd"])).toBeGreaterThan(0);
    expect(rank("cymorth", ["Am gymorth"])).toBeGreaterThan(0);
    expect(rank("ty", ["Y tŷ"])).toBeGreaterThan(0);
    expect(radicals("benderfyniad")).toContain("penderfyniad");
  });
  it("asks every word to be somewhere, in either language", () => {
    const questions = [{ texts: ["Beth oedd y prif reswm?", "What was the main reason?"] }, { texts: ["Pwy?", "Who?"] }];
    expect(found("main reswm", questions, ({ texts }) => texts)).toEqual([questions[0]]);
    expect(found("zebra", questions, ({ texts }) => texts)).toEqual([]);
    expect(found("", questions, ({ texts }) => texts)).toEqual(questions);
  });
});
