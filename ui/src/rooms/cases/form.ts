// The empty form, and which of a form's words may be kept.
import type { CaseForm } from "../../api/types";

/** A form with nothing in it. Only the category begins chosen: the service is for mainstream carers. */
export function emptyForm(): CaseForm {
  return {
    service: "", carers: [""], contact: "", category: "mainstream", categoryReason: "", leaveType: "resigned-stopping",
    languageRequested: "cy", noticeReceived: "", approvalEnded: "", ratified: "", yearsFostered: null,
    referredOn: "", carerTold: "", panelDate: "", determinationLetter: "", acceptedInWriting: "", route: "none", lodgedOn: "",
    finalDecision: "", stageAHeld: "unknown", serviceReason: "", accessNeeds: "", safeTimes: "",
  };
}

/** The form as it is sent: boxes for carers that stayed empty are left out. */
export function tidy(form: CaseForm): CaseForm {
  return { ...form, carers: form.carers.map((name) => name.trim()).filter((name) => name !== "") };
}
