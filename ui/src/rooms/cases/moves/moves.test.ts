import { beforeAll, describe, expect, it } from "vitest";

import { caseSheet } from "../../../api/cases";
import { unlockDesk } from "../../../api/desk";
import { book, closeCase, invite, overrideHold, readStatement, reopenCase } from "../../../api/moves";
import type { CaseSheet } from "../../../api/types";
import { barsOf } from "./bars";
import { buttonsOf, leads } from "./buttons";
import { readTime, Reading } from "./reading";

const HELD = "case-16";
const READY = "case-12";
const keys = (sheet: CaseSheet) => barsOf(sheet).map((one) => one.key);

beforeAll(async () => {
  await unlockDesk("pedwar gair heb berthynas");
});

describe("a time of the day", () => {
  it.each([["14:00", "14:00"], ["9", "09:00"], ["0930", "09:30"], ["14.05", "14:05"], [" 7:45 ", "07:45"]])("%s is %s", (text, time) => expect(readTime(text)).toBe(time));
  it.each(["24:00", "12:60", "2pm", "", "14:5", "14:005"])("%s is none", (text) => expect(readTime(text)).toBeNull());
});

describe("reading a dialog", () => {
  it("tells each fault at its own field", () => {
    const reading = new Reading();
    reading.day("day", "31 2 2026");
    reading.text("reason", "  ", "sheet-trouble-reason");
    reading.choice("why", null, "sheet-trouble-closed");
    reading.number("minutes", "9", 10, 480, "sheet-trouble-minutes");
    reading.time("time", "hanner dydd");
    expect(reading.troubles.map((one) => one.field)).toEqual(["day", "reason", "why", "minutes", "time"]);
  });

  it("gives back what it understood", () => {
    const reading = new Reading();
    expect([reading.day("day", "1 Mawrth 2026"), reading.number("minutes", "90", 10, 480, "sheet-trouble-minutes")]).toEqual(["2026-03-01", 90]);
    expect(reading.troubles).toEqual([]);
  });
});

describe("a case on hold", () => {
  it("says why it waits, offers no invitation, and starts no talk", async () => {
    const sheet = await caseSheet(HELD);
    expect(keys(sheet)).toEqual(["holds-deadline-ahead-undecided", "sheet-bar-statement"]);
    expect(buttonsOf(sheet)).toEqual(["override-hold", "log-disclosure", "close"]);
    expect(leads(sheet)).toBeNull();
  });

  it("waits for the statement alone once the hold is overridden", async () => {
    const overridden = await overrideHold(HELD, "Ar gais y gofalwyr", "2026-11-01");
    expect(keys(overridden)).toEqual(["sheet-bar-statement"]);
    expect(overridden.allowed).not.toContain("start-interview");
    expect((await readStatement(HELD)).allowed).toContain("start-interview");
  });
});

describe("a ready case", () => {
  it("leads from the invitation to the booking to the talk", async () => {
    expect(leads(await caseSheet(READY))).toBe("invite");
    expect(leads(await invite(READY, { day: "2026-11-02", means: "phone", outcome: "reached", note: "" }))).toBe("book");
    const booked = await book(READY, { starts: "2027-01-05T14:00", minutes: 90, mode: "solo", means: "phone", place: "" });
    expect(leads(booked)).toBe("start-interview");
    expect(barsOf(booked)).toEqual([]);
  });

  it("can only be reopened once it is closed, and says so", async () => {
    const closed = await closeCase(READY, "declined", "Gofynnwyd am lonydd");
    expect(buttonsOf(closed)).toEqual(["reopen"]);
    expect(keys(closed)).toEqual(["sheet-bar-closed"]);
    expect(buttonsOf(await reopenCase(READY, "Ffoniodd yn ôl"))).toContain("close");
  });
});
