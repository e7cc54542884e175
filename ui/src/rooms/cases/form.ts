// The empty form, and which of a form's words may be kept.
import type { CaseForm, LanguageChoice } from "../../api/types";

/** A form with nothing in it. Only the category begins chosen: the service is for mainstream carers. The language has no
 * answer until the carers were asked. */
export function emptyForm(): Unanswered {
  return {
    service: "", carers: [""], contact: "", category: "mainstream", categoryReason: "", leaveType: "resigned-stopping",
    languageRequested: null, noticeReceived: "", approvalEnded: "", ratified: "", yearsFostered: null,
    referredOn: "", carerTold: "", panelDate: "", determinationLetter: "", acceptedInWriting: "", route: "none", lodgedOn: "",
    finalDecision: "", stageAHeld: "unknown", serviceReason: "", accessNeeds: "", safeTimes: "", languageDelivered: "unknown", languageWhyNot: "",
  };
}

type Unanswered = Omit<CaseForm, "languageRequested"> & { languageRequested: LanguageChoice | null };

/** A form while it is typed: the years of fostering stand as they were written, also when they are no number yet, and the
 * language stays empty until somebody asked. */
export type Typed = Unanswered & { yearsTyped: string };

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

/** The form as it is sent: boxes for carers that stayed empty are left out. To be asked for once `troublesOf` finds
 * nothing; a language without an answer is refused there. */
export function tidy({ yearsTyped, languageRequested, ...form }: Typed): CaseForm {
  const carers = form.carers.map((name) => name.trim()).filter((name) => name !== "");
  return { ...form, languageRequested: languageRequested as LanguageChoice, carers, yearsFostered: yearsOf(yearsTyped) ?? null };
}
