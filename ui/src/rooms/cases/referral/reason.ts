// When the service's own reason may be seen.
import type { InterviewRow } from "../../../api/types";

/** Only once the carers' own reason is coded, of every talk with them: until then it would colour what is heard
 * (`domain.md` 1.2). */
export function reasonMayBeSeen(interviews: InterviewRow[]): boolean {
  return interviews.length > 0 && interviews.every((one) => one.coded || one.stopped);
}
