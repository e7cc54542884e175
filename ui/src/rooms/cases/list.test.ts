import { beforeEach, describe, expect, it } from "vitest";

import { backend } from "../../api/memory/backend";
import { Listing } from "./listing.svelte";
import { reportingYears } from "./years";

const settled = () => new Promise((done) => setTimeout(done));
const numbers = (list: Listing) => list.page?.rows.map((row) => row.number);

describe("the list", () => {
  let list: Listing;
  beforeEach(async () => {
    await backend("desk_unlock", { passphrase: "pedwar gair heb berthynas" });
    list = new Listing();
    await list.load();
  });

  it("begins with the newest and no filter", () => {
    expect(numbers(list)?.[0]).toBe("E-0016");
    expect(list.filter).toBeNull();
  });

  it("asks anew at each word, and the last question counts", async () => {
    list.seek("powys");
    list.seek("cardiff");
    await settled();
    expect(numbers(list)).toEqual(["E-0011"]);
    list.clear();
    await settled();
    expect(list.page?.total).toBe(list.page?.all);
  });

  it("turns a column round when it is asked for twice", async () => {
    list.sortBy("approval-ended");
    await settled();
    expect(numbers(list)?.[0]).toBe("E-0008");
    list.sortBy("approval-ended");
    await settled();
    expect(numbers(list)?.at(-1)).toBe("E-0008");
  });

  it("lets a filter leave as many as its count says", async () => {
    list.choose("to-invite");
    await settled();
    expect(list.page?.total).toBe(list.page?.counts["to-invite"]);
  });

  it("adds rows below without asking for those it has", async () => {
    await list.load(2);
    await list.more();
    const all = numbers(list) ?? [];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(list.page?.all);
  });
});

describe("reporting years", () => {
  it("run from April to March, newest first", () => {
    expect(reportingYears("2025-03-31").map((year) => year.from)).toEqual(["2024-04-01", "2023-04-01"]);
    expect(reportingYears("2025-04-01")[0]).toEqual({ from: "2025-04-01", to: "2026-03-31" });
  });
});
