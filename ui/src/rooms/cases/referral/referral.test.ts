import { beforeEach, describe, expect, it, vi } from "vitest";

import { drafts } from "../../../api/moves";
import { unlockDesk } from "../../../api/desk";
import { emptyForm, tidy, typed, yearsOf } from "../form";
import { DraftKeeper } from "./draft.svelte";
import { missed } from "./offer";
import { reveals, type Revealed } from "./reveal";
import { troublesOf } from "./troubles";

const CONTEST: Revealed[] = ["determinationLetter", "acceptedInWriting", "route", "finalDecision"];

describe("what a referral asks for", () => {
  it("is the determination only where it is contested", () => {
    const contested = { ...emptyForm(), leaveType: "termination-contested" as const };
    expect(CONTEST.every((field) => reveals(contested, field))).toBe(true);
    expect(CONTEST.some((field) => reveals(emptyForm(), field))).toBe(false);
    expect(reveals(emptyForm(), "panelDate")).toBe(true);
    expect(reveals({ ...emptyForm(), leaveType: "death" }, "panelDate")).toBe(false);
  });

  it("is the day of lodging only when something was lodged", () => {
    const contested = { ...emptyForm(), leaveType: "termination-contested" as const };
    expect(reveals(contested, "lodgedOn")).toBe(false);
    expect(reveals({ ...contested, route: "irm" }, "lodgedOn")).toBe(true);
  });

  it("never hides what has been written", () => {
    const resigned = { ...emptyForm(), determinationLetter: "5 Chwefror", route: "irm" as const };
    expect(reveals(resigned, "determinationLetter")).toBe(true);
    expect(reveals(resigned, "route")).toBe(true);
  });
});

describe("years of fostering", () => {
  it("are a number, nothing, or a trouble at their own field", () => {
    expect([yearsOf(" 7 "), yearsOf(""), yearsOf("llawer"), yearsOf("-1")]).toEqual([7, null, undefined, undefined]);
    const form = { ...typed({}), service: "powys", languageRequested: "cy" as const, yearsTyped: "llawer" };
    expect(troublesOf(form).map((one) => one.field)).toEqual(["yearsFostered"]);
    expect(troublesOf({ ...form, yearsTyped: "" })).toEqual([]);
  });

  it("are sent as a number, without the text they were typed in", () => {
    expect(tidy({ ...typed({}), yearsTyped: "12" })).toEqual({ ...emptyForm(), carers: [], yearsFostered: 12 });
  });
});

describe("the Active Offer", () => {
  it("has no answer until somebody asked", () => {
    const form = { ...typed({}), service: "powys" };
    expect(form.languageRequested).toBeNull();
    expect(troublesOf(form).map((one) => one.field)).toEqual(["languageRequested"]);
    expect(troublesOf({ ...form, languageRequested: "cy" })).toEqual([]);
  });

  it("is missed by the other language alone", () => {
    expect(missed("cy", "en") && missed("en", "cy")).toBe(true);
    expect([missed("cy", "both"), missed("both", "en"), missed("cy", "unknown"), missed("en", "en")]).not.toContain(true);
  });
});

describe("a draft", () => {
  beforeEach(async () => {
    await unlockDesk("pedwar gair heb berthynas");
  });

  it("is one draft however much is typed, and the last words stand", async () => {
    const keeper = new DraftKeeper();
    const before = (await drafts()).length;
    keeper.touch({ ...typed({}), contact: "016" });
    const first = keeper.flush();
    keeper.touch({ ...typed({}), contact: "01632", yearsTyped: "tua de" });
    await Promise.all([first, keeper.flush()]);
    const kept = await drafts();
    expect(kept.length).toBe(before + 1);
    expect(typed(kept[0]!.form)).toMatchObject({ contact: "01632", yearsTyped: "tua de" });
    expect(keeper.unsaved).toBe(false);
  });

  it("keeps the words when they cannot be kept, and keeps them later", async () => {
    const keeper = new DraftKeeper();
    const api = await import("../../../api/moves");
    const full = vi.spyOn(api, "saveDraft").mockRejectedValueOnce({ code: "disk-full", phrase: { key: "trouble-locked", args: {} }, fields: [] });
    keeper.touch({ ...typed({}), contact: "geiriau" });
    await expect(keeper.flush()).rejects.toMatchObject({ code: "disk-full" });
    expect(keeper.unsaved).toBe(true);
    full.mockRestore();
    await keeper.flush();
    expect((await drafts())[0]!.form.contact).toBe("geiriau");
  });

  it("writes nothing once it has ended", async () => {
    const keeper = new DraftKeeper();
    const before = (await drafts()).length;
    keeper.touch(typed({}));
    keeper.end();
    keeper.touch(typed({}));
    await keeper.flush();
    expect((await drafts()).length).toBe(before);
  });
});
