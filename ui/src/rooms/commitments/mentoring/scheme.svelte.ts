// The scheme as the screens of this room share it: read once, and again after each change.
import * as api from "../../../api/mentoring";
import type { MatchRow, MenteeRow, MentoringSheet, MentorRow } from "../../../api/types";
import { forgetAtLock } from "../../../desk/forget";
import { attempt } from "../../../desk/status.svelte";

let sheet = $state.raw<MentoringSheet | null>(null);
forgetAtLock(() => (sheet = null));

/** The scheme, and how to look people up in it. */
export const scheme = {
  get sheet(): MentoringSheet | null {
    return sheet;
  },
  /** Reads it anew. */
  async load(): Promise<void> {
    sheet = (await attempt(api.mentoring)) ?? sheet;
  },
  /** Takes what a change answered. */
  take(now: MentoringSheet): void {
    sheet = now;
  },
  mentor: (id: string): MentorRow | undefined => sheet?.mentors.find((one) => one.id === id),
  mentee: (id: string): MenteeRow | undefined => sheet?.mentees.find((one) => one.id === id),
  match: (id: string): MatchRow | undefined => sheet?.matches.find((one) => one.id === id),
  /** The name of a mentor, or a dash for somebody who was let go. */
  mentorName: (id: string): string => scheme.mentor(id)?.form.name ?? "–",
  /** The name of a mentee, or a dash for somebody who was let go. */
  menteeName: (id: string): string => scheme.mentee(id)?.form.name ?? "–",
};
