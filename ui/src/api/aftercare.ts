// What follows an interview: the summary, counselling, asking again, and the interviewer's own note.
import { call } from "./call";
import type { AftercareForm, AftercareSheet, Saved } from "./types";

/** The time after an interview that is over. */
export const aftercare = (interview: string): Promise<AftercareSheet> => call("aftercare_get", { interview });
/** Keeps what follows an interview. */
export const keepAftercare = (interview: string, form: AftercareForm): Promise<AftercareSheet> => call("aftercare_set", { interview, form });
/** The interviewer's own note; empty when there is none. */
export const debrief = (interview: string): Promise<string> => call("debrief_get", { interview });
/** Keeps that note; an empty one is taken away. */
export const keepDebrief = (interview: string, text: string): Promise<Saved> => call("debrief_set", { interview, text });
