// Aftercare in memory, with the simplest refusals of its form.
import { readDay } from "../../shared/dates";
import type { AftercareForm, AftercareSheet, FieldTrouble } from "../types";
import type { Backed } from "./backend";
import { phrase, refuse } from "./refuse";
import { world } from "./world";

/** The commands of the time after an interview. */
export const aftercareCommands: Backed<"aftercare_get" | "aftercare_set" | "debrief_get" | "debrief_set"> = {
  aftercare_get: ({ interview }) => sheet(interview),
  aftercare_set: ({ interview, form }) => {
    const fields: FieldTrouble[] = [];
    for (const field of ["sentOn", "agreedOn", "followedUpOn"] as const) {
      if (form[field] && !readDay(form[field])) fields.push({ field, phrase: phrase("trouble-day-unreadable") });
    }
    if (form.sentOn && !form.summary.trim()) fields.push({ field: "summary", phrase: phrase("trouble-aftercare-summary-missing") });
    if (form.agreedOn && !form.sentOn) fields.push({ field: "sentOn", phrase: phrase("trouble-aftercare-not-sent") });
    if (fields.length) refuse("form", phrase("trouble-form"), fields);
    const day = (text: string) => readDay(text) ?? "";
    world.aftercare[interview] = { ...form, sentOn: day(form.sentOn), agreedOn: day(form.agreedOn), followedUpOn: day(form.followedUpOn) };
    return sheet(interview);
  },
  debrief_get: ({ interview }) => world.debriefs[interview] ?? "",
  debrief_set: ({ interview, text }) => {
    world.debriefs[interview] = text;
    return { savedAt: new Date().toISOString() };
  },
};

const EMPTY: AftercareForm = {
  summary: "", lang: "cy", sentOn: "", agreedOn: "", amended: "", counsellingTaken: "not-known", followedUpOn: "", followUpNote: "",
};

function sheet(interview: string): AftercareSheet {
  const form = world.aftercare[interview] ?? EMPTY;
  return {
    interview, finishedOn: "2026-10-05", form,
    summaryDue: form.sentOn ? null : "2026-10-12", followUpDue: form.followedUpOn ? null : "2026-10-19",
    counselling: world.interviews[interview]?.counselling ?? { offered: true, source: "local-authority", wanted: true },
    debriefed: Boolean(world.debriefs[interview]),
  };
}
