// Words and small answers that the screens of this room share.
import type { Both, CommitmentRow, Measure, Progress, Reached, Region } from "../../api/types";
import { day, pick, t } from "../../language/language.svelte";

/** Whom something is addressed to, in words. */
export function addressed(one: { addressee: Both<string> | null; region: Region | null; audience: string }): string {
  if (one.addressee) return one.audience === "councillors" ? `${t("pledges-audience-councillors")} – ${pick(one.addressee)}` : pick(one.addressee);
  return one.region ? t(`cases-region-${one.region}`) : t("pledges-wales");
}

/** How far a measure is, in words. */
export function soFar(measure: Measure, reached: Reached | undefined): string {
  const now = reached?.now ?? null;
  if (now === null) return t("pledges-so-far-none");
  if (measure.kind === "yes-no") return t(now ? "pledges-so-far-yes" : "pledges-so-far-no");
  return t(`pledges-so-far-${measure.kind}`, { now, target: measure.target ?? 0 });
}

/** What one entry says. */
export function said({ value }: Progress): string {
  if (value.kind === "number") return String(value.number);
  if (value.kind === "share") return t("pledges-value-share", { count: value.number, of: value.of });
  if (value.kind === "dates") return day(value.day);
  return t(value.yes ? "pledges-so-far-yes" : "pledges-so-far-no");
}

/** The day of a commitment, and whether it has passed. */
export function dueWords({ due, overdue }: Pick<CommitmentRow, "due" | "overdue">): string {
  return overdue ? t("pledges-overdue-since", { day: { day: due } }) : day(due);
}

/** How many words stand in a text. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
