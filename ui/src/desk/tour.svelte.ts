// A first interview, step by step, among the invented people of the example. Each step sees for itself whether it was
// done; nothing is forced, nothing is kept, and it ends with the desk.
import type { Lang, SectionKind } from "../api/types";
import { forgetAtLock } from "./forget";
import { navigation, type Place } from "./navigation.svelte";

/** What a first interview needs, in the order in which it is explained. The interview itself has no order. */
export const STEPS = ["case", "start", "consent", "write", "rate", "finish"] as const;
export type Step = (typeof STEPS)[number];

/** What has happened in an interview so far, and what its sections are called in the language in which it is held. */
export type SoFar = { consented: boolean; written: boolean; rated: boolean; finished: boolean; lang: Lang; sections: Partial<Record<SectionKind, string>> };

/** Steps that send to a section of the interview. */
const SECTION_OF: Partial<Record<Step | "done", SectionKind>> = { consent: "opening", rate: "ratings", finish: "close" };

/** The first step that is not done; "done" when none is left. */
export function stepAt(place: Place, talk: SoFar | null): Step | "done" {
  if (!talk) return place.case && (place.room === "cases" || place.room === "interview") ? "start" : "case";
  if (talk.finished) return "done";
  if (!talk.consented) return "consent";
  if (!talk.written) return "write";
  return talk.rated ? "finish" : "rate";
}

/** Where the step is done, when the person is somewhere else; null when she is there. */
export function wayBack(place: Place, interview: string | null): Place | null {
  if (interview) return place.interview === interview && place.room === "interview" ? null : { room: "interview", interview };
  return place.room === "cases" || (place.room === "interview" && place.case) ? null : { room: "cases" };
}

let on = $state(false);
let interview = $state<string | null>(null);
let soFar = $state.raw<SoFar | null>(null);

export const tour = {
  /** Whether the steps stand on the screen. */
  get on(): boolean {
    return on;
  },
  get step(): Step | "done" {
    return stepAt(navigation.place, soFar);
  },
  /** The section that the step speaks of, as the list of sections shows it; null where it speaks of none. */
  get section(): { name: string; lang: Lang } | null {
    const kind = SECTION_OF[tour.step];
    return kind && soFar ? { name: soFar.sections[kind] ?? "", lang: soFar.lang } : null;
  },
  get wayBack(): Place | null {
    return tour.step === "done" ? null : wayBack(navigation.place, interview);
  },
  begin(): void {
    [on, interview, soFar] = [true, null, null];
  },
  end(): void {
    [on, interview, soFar] = [false, null, null];
  },
  /** An interview tells how far it is. The first unfinished one is the one that is followed. */
  hear(id: string, told: SoFar): void {
    if (!on || (interview === null && told.finished)) return;
    interview ??= id;
    if (interview === id) soFar = told;
  },
};

forgetAtLock(() => tour.end());
