import { describe, expect, it } from "vitest";

import { EVERY, Wish } from "./wish.svelte";

const YEAR = { from: "2024-04-01", to: "2025-03-31" };

function wished(kind: Wish["kind"], service: string): Wish {
  return Object.assign(new Wish(), { kind, service, year: YEAR, lang: "cy", langs: ["cy", "both"] });
}

describe("a wish for every service", () => {
  it("is no request for one, and holds its languages", () => {
    const wish = wished("local", EVERY);
    expect(wish.request).toBeNull();
    expect(wish.everyWish).toEqual({ kind: "local", ...YEAR, langs: ["cy", "both"] });
  });

  it("does not hold for a report that may be about one service or about Wales", () => {
    const wish = wished("local", EVERY);
    wish.kind = "commitments";
    expect([wish.everyWish, wish.service, wish.request?.service]).toEqual([null, "", null]);
    wish.kind = "panel";
    expect(wish.every).toBe(true);
  });

  it("waits for a language", () => {
    const wish = wished("local", EVERY);
    wish.langs = [];
    expect(wish.everyWish).toBeNull();
  });
});
