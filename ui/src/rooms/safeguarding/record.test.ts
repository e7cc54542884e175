import { beforeEach, describe, expect, it, vi } from "vitest";

import * as api from "../../api/safeguarding";
import { backend } from "../../api/memory";
import { safeguarding } from "../../desk/safeguarding.svelte";
import { language } from "../../language/language.svelte";
import { sentence } from "./due";
import { blankLine, Concern, openRecord } from "./record.svelte";

beforeEach(async () => {
  await backend("desk_unlock", { passphrase: "x" });
  for (const row of await api.concerns()) if (row.state !== "closed") await closeIt(row.id);
});

async function closeIt(id: string) {
  await api.addToConcern(id, { ...blankLine("decision"), choice: "no-report", text: "Dychmygol" });
  await api.addToConcern(id, blankLine("closed"));
}

describe("a record", () => {
  it("leaves nothing behind when only the script was looked at", async () => {
    const before = (await api.concerns()).length;
    expect(await new Concern(null).leave()).toBe(true);
    expect(await api.concerns()).toHaveLength(before);
  });

  it("is opened once, however many bursts and choices come at the same time", async () => {
    const before = (await api.concerns()).length;
    const concern = new Concern(null);
    concern.write("words", "Mae'r drws");
    const choice = concern.add({ ...blankLine("danger"), choice: "yes" });
    concern.write("words", "Mae'r drws ar glo");
    await Promise.all([choice, concern.flush()]);
    expect(await api.concerns()).toHaveLength(before + 1);
    expect((await api.lookAtConcern(concern.id!)).drafts[0]?.text).toBe("Mae'r drws ar glo");
  });

  it("says saved only once the words are in the store", async () => {
    const concern = new Concern(null);
    concern.write("words", "Gair");
    expect(concern.news.kind).toBe("nothing-yet");
    await concern.flush();
    expect(concern.news.kind).toBe("saved");
  });

  it("keeps what is typed while words are being set down", async () => {
    const concern = new Concern(null);
    concern.write("words", "Un.");
    const done = concern.setDown();
    concern.write("words", "Un. Dau.");
    await done;
    expect(concern.newest("words")?.text).toBe("Un.");
    expect(concern.texts.words).toBe(" Dau.");
    await concern.leave();
    expect((await api.lookAtConcern(concern.id!)).lines.map(({ text }) => text)).toEqual(["Un.", " Dau."]);
  });

  it("stays with its words when the store refuses them", async () => {
    const refused = vi.spyOn(api, "draftConcern").mockRejectedValue({ code: "disk-full", phrase: { key: "x", args: {} }, fields: [] });
    const concern = new Concern(null);
    concern.write("words", "Gair olaf");
    expect(await concern.leave()).toBe(false);
    expect(concern.news.kind).toBe("unsaved");
    expect(concern.texts.words).toBe("Gair olaf");
    refused.mockRestore();
    expect(await concern.leave()).toBe(true);
  });
});

describe("which record opens", () => {
  it("is the one that is still open from this interview, and else a new one", async () => {
    const first = new Concern("interview-1");
    first.write("words", "Gair");
    await first.leave();
    expect((await openRecord(null, "interview-1")).id).toBe(first.id);
    expect((await openRecord(null, "interview-2")).id).toBeNull();
    expect((await openRecord(null, null)).id).toBeNull();
    await closeIt(first.id!);
    expect((await openRecord(null, "interview-1")).id).toBeNull();
  });

  it("is the one that lay open when the desk was left, with what was being written", async () => {
    const concern = new Concern(null);
    concern.write("words", "Ar ei hanner");
    await concern.flush();
    const lies = await safeguarding.hear();
    expect(lies).toBe(concern.id);
    expect((await openRecord(lies, null)).texts.words).toBe("Ar ei hanner");
    await concern.leave();
    expect(await safeguarding.hear()).toBeNull();
  });
});

describe("closing Safeguarding", () => {
  it("waits for the words, and stays open while they are not kept", async () => {
    safeguarding.show();
    const stop = safeguarding.beforeHide(async () => false);
    await safeguarding.hide();
    expect(safeguarding.open).toBe(true);
    stop();
    await safeguarding.hide();
    expect(safeguarding.open).toBe(false);
  });
});

describe("what is due", () => {
  it("is said with the day, and plainly when it is overdue", () => {
    language.current = "en";
    const due = { what: "acknowledgement", by: null, on: "2026-04-13", overdue: false } as const;
    expect(sentence(due, "")).toContain("13 April 2026");
    expect(sentence({ ...due, overdue: true }, "")).toMatch(/^Overdue/);
    expect(sentence({ what: "written", by: "2026-11-21T16:30:00Z", on: "2026-11-21", overdue: true }, "16:30")).toContain("16:30");
    language.current = "cy";
  });
});
