// The five ideas for care, service by service.
import { call } from "./call";
import type {
  EvidenceDone, EvidenceMap, EvidencePlan, EvidenceWish, FeedbackForm, Guide, Idea, IdeaForm, IdeasSheet, IdeaTargets, Languages, RecordKind,
} from "./types";

/** The five ideas at a service, for the reporting year that begins in `year`; the one that runs when none is given. */
export const ideas = (service: string, year: number | null): Promise<IdeasSheet> => call("ideas", { service, year });
/** Switches an idea on or off for a service. What was entered stays. */
export const switchIdea = (service: string, idea: Idea, on: boolean): Promise<IdeasSheet> => call("idea_switch", { service, idea, on });
/** Sets what counts as done. Refuses with code `form` and the fields. */
export const setTargets = (targets: IdeaTargets): Promise<IdeaTargets> => call("idea_targets_set", { targets });
/** Keeps a record; `old` is the one that it stands in the place of. Refuses with code `form`, or with the rule. */
export const keepRecord = (service: string, kind: RecordKind, old: string | null, form: IdeaForm): Promise<string> =>
  call("idea_keep", { service, kind, old, form });
/** Removes a record. Refuses with `idea-holds-others` when something rests on it. */
export const removeRecord = (record: string): Promise<void> => call("idea_remove", { record });
/** The form by which young people give feedback. */
export const feedbackForm = (): Promise<Guide> => call("feedback_form");
/** Adds a form to the totals of its cycle. Binding: the form itself is not kept. */
export const addFeedback = (cycle: string, form: FeedbackForm): Promise<void> => call("feedback_add", { cycle, form });
/** Writes the form as PDF into a folder. */
export const printFeedback = (lang: Languages, folder: string): Promise<{ file: string }> => call("feedback_print", { lang, folder });
/** What taking this file in would do; without a map by the one that was kept for its headings. Changes nothing. */
export const readEvidence = (file: string, sheet: string | null, map: EvidenceMap | null): Promise<EvidencePlan> =>
  call("evidence_read", { file, sheet, map });
/** Takes it in, all of it or nothing. */
export const doEvidence = (wish: EvidenceWish): Promise<EvidenceDone> => call("evidence_do", { wish });
