// The closed lists of the scheme, in the order in which they are offered.
import type {
  AgeRange, BreakGround, Channel, Issue, NotWorkingReason, Rhythm, Stage, Standing, Task, TaskKind, TaskStatus, Travel, Way, WishedLanguage, MentorWord,
} from "../../../api/types";

export const AGES: AgeRange[] = ["0-4", "5-10", "11-15", "16-plus"];
export const TASKS: Task[] = ["emergency", "short-term", "long-term", "short-breaks", "parent-and-child", "siblings", "disability", "alone-from-abroad", "kinship"];
export const ISSUES: Issue[] = [
  "behaviour", "trauma", "school", "health", "family-time", "identity", "moving-on", "allegations", "own-family", "how-services-work",
];
export const WAYS: Way[] = ["talk", "read", "watch", "do"];
export const TRAVELS: Travel[] = ["own", "beside", "wales"];
export const STANDINGS: Standing[] = ["active", "resting"];
export const WORDS: MentorWord[] = ["mentor", "pioneer"];
export const STAGES: Stage[] = ["applicant", "newly-approved", "existing"];
export const WISHES: WishedLanguage[] = ["cy", "en", "either"];
export const HELPS: TaskKind[] = ["support-group", "training", "learning-portfolio", "know-services", "specific-issue"];
export const STATUSES: TaskStatus[] = ["to-do", "under-way", "done", "not-needed"];
export const RHYTHMS: Rhythm[] = ["weekly", "fortnightly", "monthly", "quarterly"];
export const CHANNELS: Channel[] = ["in-person", "phone", "video", "message", "together"];
export const GROUNDS: BreakGround[] = ["illegal-act", "child-at-risk", "adult-at-risk", "service-at-risk"];
export const REASONS: NotWorkingReason[] = ["did-not-fit", "time", "distance", "language", "other-help", "not-said"];
