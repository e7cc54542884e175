// Which help stands beside which screen. The words are in `locales/`; the handbook holds the same, in this order.
import type { Place } from "../desk/navigation.svelte";
import type { PlainKey } from "../language/language.svelte";

/** What there is help for. */
export const TOPICS = ["start", "cases", "interview", "findings", "commitments", "reports", "outbox", "safeguarding", "guides", "settings", "trouble"] as const;
export type Topic = (typeof TOPICS)[number];

/** What can be done at each place, one sentence a step. */
export const STEPS: Record<Topic, PlainKey[]> = {
  start: ["help-start-1", "help-start-2", "help-start-3", "help-start-4"],
  cases: ["help-cases-1", "help-cases-2", "help-cases-3", "help-cases-4"],
  interview: ["help-interview-1", "help-interview-2", "help-interview-3", "help-interview-4", "help-interview-5", "help-interview-6"],
  findings: ["help-findings-1", "help-findings-2"],
  commitments: ["help-commitments-1", "help-commitments-2", "help-commitments-3", "help-commitments-4"],
  reports: ["help-reports-1", "help-reports-2", "help-reports-3"],
  outbox: ["help-outbox-1", "help-outbox-2", "help-outbox-3"],
  safeguarding: ["help-safeguarding-1", "help-safeguarding-2", "help-safeguarding-3"],
  guides: ["help-guides-1", "help-guides-2", "help-guides-3"],
  settings: ["help-settings-1", "help-settings-2", "help-settings-3", "help-settings-4"],
  trouble: ["help-trouble-1", "help-trouble-2", "help-trouble-3"],
};

/** The help for where the person is. */
export function topicOf({ room, view }: Place): Topic {
  if (room === "settings") return view === "guides" ? "guides" : "settings";
  if (room === "interview") return view === "rehearsal" ? "guides" : "interview";
  return room === "reports" && view === "outbox" ? "outbox" : room;
}
