import { describe, expect, it } from "vitest";

import { join, monthNumber, readDay, split } from "./dates";

describe("a pasted date", () => {
  it.each([
    ["4/3/2024", { day: "4", month: "3", year: "2024" }],
    ["04-03-24", { day: "04", month: "03", year: "24" }],
    ["4 o Fawrth 2024", { day: "4", month: "Fawrth", year: "2024" }],
    ["4th of March, 2024", { day: "4th", month: "March", year: "2024" }],
    ["2024-03-04", { day: "04", month: "03", year: "2024" }],
  ])("%s fills three boxes", (text, boxes) => expect(split(text)).toEqual(boxes));

  it.each(["", "4", "4 Mawrth", "4/3/2024 10:30", "rhywbryd"])("%s fills none", (text) => {
    expect(split(text)).toEqual({ day: "", month: "", year: "" });
  });
});

describe("the boxes together", () => {
  it("are what was typed", () => expect(join({ day: " 4", month: "Maw ", year: "2024" })).toBe("4 Maw 2024"));
  it("are nothing when they are empty", () => expect(join({ day: "", month: " ", year: "" })).toBe(""));
});

describe("reading a day", () => {
  it.each(["4/3/2024", "4 Mawrth 2024", "4 o Fawrth 2024", "4 March 2024", "4ydd Maw 24", "04th March 2024", "2024-03-04"])("understands %s", (text) => {
    expect(readDay(text)).toBe("2024-03-04");
  });
  it.each(["30 Chwefror 2024", "29/2/2023", "0/1/2024", "4 Smarch 2024", "4 3"])("refuses %s", (text) => {
    expect(readDay(text)).toBeNull();
  });
  it("knows each month in both languages and softened", () => {
    const welsh = ["Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr"];
    const soft = ["Ionawr", "Chwefror", "Fawrth", "Ebrill", "Fai", "Fehefin", "Orffennaf", "Awst", "Fedi", "Hydref", "Dachwedd", "Ragfyr"];
    const english = Array.from({ length: 12 }, (_, month) => new Date(2024, month, 1).toLocaleString("en-GB", { month: "long" }));
    for (const names of [welsh, soft, english]) expect(names.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});
