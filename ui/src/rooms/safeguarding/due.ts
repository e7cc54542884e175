// What is due, as a sentence.
import type { Due } from "../../api/types";
import { t } from "../../language/language.svelte";

/** The sentence for what is due; `time` is the clock time of the last instant, where hours count. */
export function sentence({ what, on, overdue }: Due, time: string): string {
  const day = { day: on };
  if (what === "written") return overdue ? t("safeguarding-overdue-written", { day, time }) : t("safeguarding-due-written", { day, time });
  return overdue ? t(`safeguarding-overdue-${what}`, { day }) : t(`safeguarding-due-${what}`, { day });
}
