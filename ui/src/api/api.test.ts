import { describe, expect, it, vi } from "vitest";

import { call, whenLocked } from "./call";
import { addCase, caseSheet, decideCase } from "./cases";
import { lockDesk, unlockDesk } from "./desk";
import { isTrouble } from "./trouble";
import type { CaseForm } from "./types";

const form: CaseForm = {
  service: "powys", carers: ["Neb Dychmygol"], contact: "", category: "mainstream", categoryReason: "", leaveType: "resigned-stopping",
  languageRequested: "cy", noticeReceived: "", approvalEnded: "1 Ebrill 2023", ratified: "", yearsFostered: null,
  referredOn: "", carerTold: "", panelDate: "", determinationLetter: "", acceptedInWriting: "", route: "none", lodgedOn: "",
  finalDecision: "", stageAHeld: "unknown", serviceReason: "", accessNeeds: "", safeTimes: "", languageDelivered: "unknown", languageWhyNot: "",
};

describe("a call", () => {
  it("rejects with a trouble and nothing else", async () => {
    const refused = await call("desk_unlock", { passphrase: "wrong" }).catch((caught) => caught);
    expect(isTrouble(refused)).toBe(true);
    expect(refused.code).toBe("wrong-passphrase");
    const fault = await call("case_get", null as never).catch((caught) => caught);
    expect(isTrouble(fault)).toBe(true);
  });

  it("tells whoever listens that the desk is locked", async () => {
    const listener = vi.fn();
    const stop = whenLocked(listener);
    await lockDesk();
    await expect(call("cases")).rejects.toMatchObject({ code: "locked" });
    stop();
    await expect(call("cases")).rejects.toMatchObject({ code: "locked" });
    expect(listener).toHaveBeenCalledOnce();
    await unlockDesk("pedwar gair");
  });
});

describe("a case", () => {
  it("is eligible from the first day, and not the day before", async () => {
    expect((await decideCase(form)).eligible).toBe(true);
    expect((await decideCase({ ...form, approvalEnded: "31 Mawrth 2023" })).eligible).toBe(false);
  });

  it("is refused by its fields", async () => {
    await expect(addCase({ ...form, service: "", approvalEnded: "31 Chwefror 2024" })).rejects.toMatchObject({
      code: "form", fields: [{ field: "service" }, { field: "approvalEnded" }],
    });
  });

  it("keeps the form as it was typed", async () => {
    const row = await addCase(form);
    expect((await caseSheet(row.id)).form.approvalEnded).toBe("1 Ebrill 2023");
  });
});
