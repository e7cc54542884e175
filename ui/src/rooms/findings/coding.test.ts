import { describe, expect, it } from "vitest";

import { CodingForm } from "./coding.svelte";

describe("a coding", () => {
  it("wants a main reason and says for each other whether it lies beneath or set it off", () => {
    const form = new CodingForm(null);
    expect(form.missing).toBe("primary");
    form.main("C4");
    form.add("D2");
    expect(form.missing).toBe("role");
    expect(form.coding).toBeNull();
    form.play("D2", "trigger");
    expect(form.coding).toEqual({ primary: "C4", contributing: [{ code: "D2", as: "trigger" }] });
  });
  it("holds no more than five beside the main one, none twice, and not the main one", () => {
    const form = new CodingForm(null);
    form.main("A1");
    for (const code of ["A1", "B1", "B1", "B2", "B3", "B4", "B5", "C1"]) form.add(code);
    expect(form.contributing.map(({ code }) => code)).toEqual(["B1", "B2", "B3", "B4", "B5"]);
  });
  it("moves a reason that becomes the main one", () => {
    const form = new CodingForm({ primary: "A1", contributing: [{ code: "B1", as: "underlying" }] });
    form.main("B1");
    expect(form.contributing).toEqual([]);
    expect(form.changed).toBe(true);
  });
});
