// The mentoring scheme.
import { call } from "./call";
import type {
  ApplicantsForm, ApplicantsReferred, BreakForm, Contact, FileMade, Languages, MatchStep, MenteeForm, MentorForm, MentoringSheet, Paired, Proposal, Ranking, TaskLine,
} from "./types";

/** Everybody in the scheme, every match, and what waits. Refuses with code `off` until it is switched on. */
export const mentoring = (): Promise<MentoringSheet> => call("mentoring");
/** Enters a mentor, or puts right what was entered. Refuses with code `form` and the fields. */
export const saveMentor = (id: string | null, form: MentorForm): Promise<MentoringSheet> => call("mentor_save", { id, form });
/** Refers somebody, or puts right what was entered. Refuses with code `form` and the fields. */
export const saveMentee = (id: string | null, form: MenteeForm): Promise<MentoringSheet> => call("mentee_save", { id, form });
/** Refers everybody on a list of applicants; whoever is in the scheme already stays as they are. Refuses with code `form`. */
export const referApplicants = (form: ApplicantsForm): Promise<ApplicantsReferred> => call("applicants_refer", { form });
/** Who suits somebody, best first and explained, and who is out of the question. */
export const rankMentors = (mentee: string): Promise<Ranking> => call("mentors_ranked", { mentee });
/** The best for several together. */
export const pairMentees = (mentees: string[]): Promise<Paired[]> => call("mentees_paired", { mentees });
/** Proposes a match. Refuses with code `barred`, `no-reason` or `has-match`. */
export const proposeMatch = (proposal: Proposal): Promise<MentoringSheet> => call("match_propose", { proposal });
/** Takes a match a step further. Refuses with code `no-step`. */
export const stepMatch = (id: string, step: MatchStep): Promise<MentoringSheet> => call("match_step", { id, step });
/** Notes that the two were in touch. */
export const logContact = (id: string, contact: Contact): Promise<MentoringSheet> => call("match_contact", { id, contact });
/** Notes that confidence was broken; answers the record of concern that this opened. */
export const breakConfidence = (id: string, form: BreakForm): Promise<string | null> => call("match_break", { id, form });
/** Says how far a task has come. */
export const setTask = (mentee: string, line: TaskLine): Promise<MentoringSheet> => call("mentoring_task", { mentee, line });
/** Notes a conflict between two, or lifts it. */
export const setConflict = (mentor: string, mentee: string, stands: boolean): Promise<MentoringSheet> =>
  call("mentoring_conflict", { mentor, mentee, stands });
/** Takes away whatever says who a mentor was. Final. Refuses with code `still-matched`. */
export const forgetMentor = (id: string): Promise<MentoringSheet> => call("mentor_forget", { id });
/** The same of somebody who was mentored. */
export const forgetMentee = (id: string): Promise<MentoringSheet> => call("mentee_forget", { id });
/** Writes the confidentiality agreement into a folder. */
export const printAgreement = (languages: Languages, folder: string): Promise<FileMade> => call("agreement_print", { languages, folder });
