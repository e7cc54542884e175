import { FluentResource } from "@fluent/bundle";
import { afterEach, describe, expect, it } from "vitest";

import { bundles, bundleOf } from "./bundles";
import { clockTime, longDay } from "./dates";
import { language, pick, picked, say, t, words } from "./language.svelte";
import { welshPlural, withWelsh } from "./plurals";

afterEach(() => (language.current = "cy"));

describe("words", () => {
  it("follow the language at once", () => {
    expect(t("frame-room-cases")).toBe("Achosion");
    language.current = "en";
    expect(t("frame-room-cases")).toBe("Cases");
  });

  it("write days out in their language", () => {
    const phrase = { key: "eligibility-approval-in-time", args: { ended: { day: "2024-03-04" }, from: { day: "2023-04-01" } } };
    expect(say(phrase)).toContain("4 Mawrth 2024");
    language.current = "en";
    expect(say(phrase)).toContain("4 March 2024");
  });

  it("show a key that has no message, rather than nothing", () => {
    expect(words("no-such-message", {}, "cy")).toBe("no-such-message");
  });

  it("choose the Welsh form of a number", () => {
    const said = [0, 1, 2, 3, 6, 4].map((count) => words("app-interviews", { count }, "cy"));
    expect(said).toEqual(["dim cyfweliadau", "1 cyfweliad", "2 gyfweliad", "3 chyfweliad", "6 chyfweliad", "4 cyfweliad"]);
  });

  it("stand once only", () => {
    const read = (text: string) => new FluentResource(text).body;
    const twice = { "/locales/cy/a.ftl": read("a-one = un\n"), "/locales/cy/b.ftl": read("a-one = dau\n") };
    expect(() => bundleOf("cy", twice)).toThrow("b.ftl");
  });

  it("are the same messages on both sides", () => {
    const keys = (lang: "cy" | "en") => [...bundles[lang]._messages.keys()].sort();
    expect(keys("cy")).toEqual(keys("en"));
    expect(keys("cy").length).toBeGreaterThan(200);
  });
});

describe("a pair", () => {
  it("answers in the language of the screens, or in the one it has", () => {
    expect(pick({ cy: "Powys", en: "Powys (en)" })).toBe("Powys");
    expect(pick({ cy: "", en: "Only English" })).toBe("Only English");
    expect(picked({ cy: "", en: "Only English" })).toBe("en");
  });
});

describe("days and times", () => {
  it("are written without the web view's help", () => {
    expect(longDay("2023-06-01", "cy")).toBe("1 Mehefin 2023");
    expect(longDay("2023-06-01", "en")).toBe("1 June 2023");
    expect(clockTime("2026-11-22T04:05:06Z")).toMatch(/^\d\d:05$/);
  });
});

describe("Welsh plurals", () => {
  it("are what the standard says", () => {
    const standard = new Intl.PluralRules("cy");
    for (const number of [...Array(120).keys(), 1.5, 1000]) expect(welshPlural(number)).toBe(standard.select(number));
  });

  it("are taught to a web view without them, and to no other language", () => {
    const English = new Proxy(Intl.PluralRules, { construct: (target) => new target("en") });
    const Taught = withWelsh(English);
    expect(new English("cy").select(3)).toBe("other");
    expect(new Taught("cy").select(3)).toBe("few");
    expect(new Taught("en").select(3)).toBe("other");
  });
});
