import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { forgetAll } from "./forget";
import { navigation } from "./navigation.svelte";
import { stepAt, STEPS, tour, wayBack, type SoFar } from "./tour.svelte";

const NOTHING: SoFar = { consented: false, written: false, rated: false, finished: false, lang: "cy", sections: { opening: "Agor", ratings: "Sgorau", close: "Cloi" } };
const DEEDS = ["consented", "written", "rated", "finished"] as const;

beforeEach(() => {
  navigation.restart();
  tour.begin();
});
afterEach(() => tour.end());

describe("a first interview, step by step", () => {
  it("leads through every step in its order, each seen by what was done", () => {
    const seen = [tour.step];
    navigation.go({ room: "cases", case: "case-1" });
    seen.push(tour.step);
    navigation.go({ room: "interview", interview: "interview-1" });
    let soFar = NOTHING;
    tour.hear("interview-1", soFar);
    seen.push(tour.step);
    for (const deed of DEEDS) {
      soFar = { ...soFar, [deed]: true };
      tour.hear("interview-1", soFar);
      seen.push(tour.step);
    }
    expect(seen).toEqual([...STEPS, "done"]);
  });

  it("asks for what is missing, whatever was done before it", () => {
    const there = { room: "interview", interview: "interview-1" } as const;
    expect(stepAt(there, { ...NOTHING, written: true, rated: true })).toBe("consent");
    expect(stepAt(there, { ...NOTHING, consented: true, rated: true })).toBe("write");
    expect(stepAt(there, { ...NOTHING, finished: true })).toBe("done");
  });

  it("follows the first interview that is not finished, and no other", () => {
    tour.hear("old", { ...NOTHING, finished: true });
    expect(tour.step).toBe("case");
    tour.hear("mine", NOTHING);
    tour.hear("another", { ...NOTHING, consented: true, written: true });
    expect(tour.step).toBe("consent");
  });

  it("shows the way back from elsewhere, and none where the person already is", () => {
    expect(wayBack({ room: "settings" }, null)).toEqual({ room: "cases" });
    expect(wayBack({ room: "cases" }, null)).toBeNull();
    expect(wayBack({ room: "cases" }, "mine")).toEqual({ room: "interview", interview: "mine" });
    expect(wayBack({ room: "interview", interview: "mine" }, "mine")).toBeNull();
  });

  it("names a section as the list of the talk names it, whatever the screens speak", () => {
    tour.hear("mine", { ...NOTHING, lang: "en", sections: { opening: "Opening" } });
    expect(tour.section).toEqual({ name: "Opening", lang: "en" });
    tour.hear("mine", { ...NOTHING, consented: true });
    expect(tour.section).toBeNull();
    tour.hear("mine", { ...NOTHING, consented: true, written: true });
    expect(tour.section).toEqual({ name: "Sgorau", lang: "cy" });
  });

  it("goes with the desk at a lock", () => {
    forgetAll();
    expect(tour.on).toBe(false);
  });

  it("hears nothing before it is begun and remembers nothing after it ended", () => {
    tour.hear("mine", { ...NOTHING, consented: true });
    expect(tour.step).toBe("write");
    tour.end();
    tour.hear("mine", { ...NOTHING, consented: true });
    tour.begin();
    expect(tour.step).toBe("case");
  });
});
