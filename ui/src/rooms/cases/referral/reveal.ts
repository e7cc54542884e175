// Which days and answers matter for the way a household leaves. A form that asks for everything would be filled in at
// random, so what does not matter stays out of sight, but never something that has already been written.
import type { CaseForm, LeaveType } from "../../../api/types";

/** The fields that are asked for only with some leave types. */
export type Revealed =
  | "noticeReceived" | "panelDate" | "ratified" | "determinationLetter" | "acceptedInWriting" | "route" | "lodgedOn" | "finalDecision";

const RESIGNATION: Revealed[] = ["noticeReceived", "panelDate"];
const AGREED: Revealed[] = ["panelDate", "ratified"];
const CONTESTED: Revealed[] = ["determinationLetter", "acceptedInWriting", "route", "finalDecision", "panelDate", "ratified"];

const ASKED: Record<LeaveType, Revealed[]> = {
  "resigned-stopping": RESIGNATION,
  "resigned-transferring": RESIGNATION,
  "termination-agreed": AGREED,
  "termination-contested": CONTESTED,
  "approval-lapsed": ["panelDate"],
  "service-closed": [],
  death: [],
};

/** Whether a field is shown: it matters for this leave type, or something stands in it. */
export function reveals(form: Omit<CaseForm, "languageRequested">, field: Revealed): boolean {
  if (field === "lodgedOn" && form.route !== "none") return true;
  return ASKED[form.leaveType].includes(field) || (field === "route" ? form.route !== "none" : form[field] !== "");
}
