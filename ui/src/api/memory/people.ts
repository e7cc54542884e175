// Invented households. No name here belongs to anybody.
import type { CaseForm, CaseRow, CaseState, Category, LanguageChoice, LeaveType } from "../types";
import { daysFromNow } from "./records";
import { SERVICES } from "./services";

type Row = [number, string, string[], CaseState, string, LanguageChoice, Category?, LeaveType?];

const ROWS: Row[] = [
  [16, "gwynedd", ["Heledd Ddychmygol", "Ynyr Ddychmygol"], "on-hold", "2026-10-31", "cy", "mainstream", "termination-contested"],
  [15, "swansea", ["Placeholder Person"], "waiting-ratification", "2026-10-20", "en", "mainstream", "termination-agreed"],
  [14, "wrexham", ["Elin Ffugenw"], "invited", "2026-10-12", "cy"],
  [13, "conwy", ["Tegwen Enghraifft", "Iolo Enghraifft"], "booked", "2026-10-05", "both"],
  [12, "powys", ["Gwenllian Ffugenw", "Madog Ffugenw"], "ready", "2026-09-30", "cy"],
  [11, "cardiff", ["Testun Enghraifft"], "in-progress", "2026-08-14", "en"],
  [10, "gwynedd", ["Sioned Ddychmygol"], "interviewed", "2026-06-02", "cy"],
  [9, "rhondda-cynon-taf", ["Example Placeholder", "Sample Placeholder"], "coded", "2026-05-11", "both"],
  [8, "neath-port-talbot", ["Dafydd Dychmygol"], "not-eligible", "2023-03-31", "cy", "kinship"],
  [7, "enfys", ["Nobody Atall"], "ready", "2026-03-20", "en", "mainstream", "resigned-transferring"],
  [6, "powys", ["Mererid Ffug"], "locked", "2025-02-28", "cy"],
];

/** The invented cases, newest first. */
export function inventedCases(): CaseRow[] {
  return ROWS.map(([number, service, carers, state, approvalEnded, languageRequested]) => ({
    id: `case-${number}`,
    number: `E-${String(number).padStart(4, "0")}`,
    service,
    serviceName: SERVICES.find((one) => one.id === service)?.name ?? { cy: service, en: service },
    carers, state, approvalEnded, languageRequested,
    lifts: state === "on-hold" ? daysFromNow(5) : null, summaryDue: state === "interviewed" ? daysFromNow(3) : null, followUpDue: null, rectificationDue: null, attempts: 0, lastAttempt: null, bookedFor: state === "booked" ? `${daysFromNow(2)}T10:30` : null, flags: [],
    interviews: interviewsOf(number, state),
  }));
}

/** What was written into the form of each case. */
export function inventedForms(): Record<string, CaseForm> {
  return Object.fromEntries(ROWS.map((row) => [`case-${row[0]}`, formOf(row)]));
}

function interviewsOf(number: number, state: CaseState): CaseRow["interviews"] {
  if (!["in-progress", "interviewed", "coded", "locked"].includes(state)) return [];
  const open = state === "in-progress";
  return [{ id: `interview-${number}`, mode: "solo", state: open ? "paused" : "finished", startedAt: "2026-10-05T09:30:00Z", coded: !open && state !== "interviewed", stopped: false }];
}

function formOf([, service, carers, , approvalEnded, languageRequested, category, leaveType]: Row): CaseForm {
  return {
    service, carers, contact: "01632 960 000", category: category ?? "mainstream", categoryReason: "",
    leaveType: leaveType ?? "resigned-stopping", languageRequested, noticeReceived: "", approvalEnded, ratified: "", yearsFostered: 7,
    referredOn: "", carerTold: "", panelDate: "", determinationLetter: leaveType === "termination-contested" ? daysFromNow(-12) : "", acceptedInWriting: "", route: "none", lodgedOn: "",
    finalDecision: "", stageAHeld: "unknown", serviceReason: "", accessNeeds: "", safeTimes: "", languageDelivered: "unknown", languageWhyNot: "",
  };
}
