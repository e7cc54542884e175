import { beforeEach, describe, expect, it } from "vitest";

import { copyGuide, dropGuideDraft, guideShelf, publishGuide } from "../../../api/guides";
import { Editing, formOf } from "./editing.svelte";

let editing: Editing;

beforeEach(async () => {
  for (const { id } of (await guideShelf()).drafts) await dropGuideDraft(id);
  editing = new Editing(await copyGuide(1));
}, 60_000);

const section = (id: string) => editing.sheet.guide.sections.find((one) => one.id === id)!;
const order = (id: string) => editing.questions(section(id)).map((one) => one.id);

describe("a copy of the guide", () => {
  it("moves a question and keeps its id and its words", async () => {
    const before = editing.sheet.guide.questions.find(({ id }) => id === "q9");
    expect(await editing.change({ kind: "move", id: "q9", section: "positives", to: 0 })).toBe(true);
    expect(order("positives")).toEqual(["q9", "q7", "q8"]);
    expect(editing.sheet.guide.questions.find(({ id }) => id === "q9")).toEqual(before);
  });

  it("says what is missing at its section and leads to the field", async () => {
    const form = { ...formOf(null), text: { cy: "Beth arall?", en: "" } };
    await editing.change({ kind: "add", section: "kept", form });
    const added = order("kept").at(-1)!;
    expect(editing.flaws(added)).toEqual([{ place: added, lang: "en", kind: "missing" }]);
    expect(editing.flawsOf(section("kept"))).toBe(1);
    expect(editing.lead(editing.flaws(added)[0]!)[0]).toBe(`guide-${added}-en`);
    expect([editing.writing, editing.unfolded.kept]).toEqual([added, true]);
    await expect(publishGuide(editing.sheet.id, true)).rejects.toMatchObject({ code: "guide-unready" });
  });

  it("lets nobody leave out what is held, and the copy stays as it was", async () => {
    const before = editing.sheet;
    expect(await editing.change({ kind: "leave-out", id: "q12" })).toBe(false);
    expect(editing.sheet).toBe(before);
  });
});
