// The empty form, and which of a form's words may be kept.
import type { CaseForm } from "../../api/types";

/** A form with nothing in it. Only the category begins chosen: the service is for mainstream carers. */
export function emptyForm(): CaseForm {
  return {
    service: "", carers: [""], contact: "", category: "mainstream", categoryReason: "", leaveType: "resigned-stopping",
    languageRequested: "cy", noticeReceived: "", approvalEnded: "", ratified: "", yearsFostered: null,
    referredOn: "", carerTold: "", panelDate: "", determinationLetter: "", acceptedInWriting: "", route: "none", lodgedOn: "",
    finalDecision: "", stageAHeld: "unknown", serviceReason: "", accessNeeds: "", safeTimes: "", languageDelivered: "unknown", languageWhyNot: "",
  };
}

/** A form while it is typed: the years of fostering stand as they were written, also when they are no number yet. */
export type Typed = CaseForm & { yearsTyped: string };

/** A form to type in, made of what is kept. A draft of an older program may lack fields; they begin empty. */
export function typed(kept: Partial<Typed>): Typed {
  const form = { ...emptyForm(), ...kept };
  const carers = form.carers.length > 0 ? form.carers : [""];
  return { ...form, carers, yearsTyped: kept.yearsTyped ?? (form.yearsFostered === null ? "" : String(form.yearsFostered)) };
}

/** The number that was typed for the years; null for none, undefined for what is no number. */
export function yearsOf(text: string): number | null | undefined {
  const wanted = text.trim();
  if (wanted === "") return null;
  return /^\d{1,3}$/.test(wanted) ? Number(wanted) : undefined;
}

/** The form as it is sent: boxes for carers that stayed empty are left out. */
export function tidy({ yearsTyped, ...form }: Typed): CaseForm {
  const carers = form.carers.map((name) => name.trim()).filter((name) => name !== "");
  return { ...form, carers, yearsFostered: yearsOf(yearsTyped) ?? null };
}
