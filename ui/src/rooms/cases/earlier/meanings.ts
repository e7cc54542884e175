// What a value may mean, in the words of the screen.
import type { EarlierMap, EarlierRole, ServiceRow } from "../../../api/types";
import { pick, t } from "../../../language/language.svelte";
import { CATEGORIES, LANGUAGE_CHOICES, LEAVE_TYPES } from "../words";
import { kindOf } from "./earlier.svelte";

export type Choice = { value: string; words: string };

const numbers = (from: number, to: number): Choice[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at)).map((value) => ({ value, words: value }));

function rating(role: string): Choice[] {
  const scale = role.startsWith("rating S") ? numbers(0, 10) : numbers(1, 5);
  return [...scale, { value: "not-applicable", words: t("earlier-not-applicable") }, { value: "prefer-not-to-say", words: t("earlier-prefer-not-to-say") }];
}

function services(map: EarlierMap, there: ServiceRow[]): Choice[] {
  const known = there.map(({ id, name }) => ({ value: id, words: pick(name) }));
  const names = new Set(known.map(({ words }) => words));
  return [...known, ...map.services.map((one) => ({ value: one.cy, words: pick(one) })).filter(({ words }) => !names.has(words))];
}

/** What a value of this role may mean; nothing where anything may be written. */
export function choices(role: string, map: EarlierMap, roles: EarlierRole[], there: ServiceRow[]): Choice[] {
  switch (kindOf(role)) {
    case "service": return services(map, there);
    case "category": return CATEGORIES.map((value) => ({ value, words: t(`cases-category-${value}`) }));
    case "leave-type": return LEAVE_TYPES.filter((value) => value !== "death").map((value) => ({ value, words: t(`cases-leave-${value}`) }));
    case "language":
    case "language-asked": return LANGUAGE_CHOICES.map((value) => ({ value, words: t(`cases-language-${value}`) }));
    case "carer": return (["first", "second", "joint"] as const).map((value) => ({ value, words: t(`earlier-who-${value}`) }));
    case "primary":
    case "contributing": return roles.filter((one) => kindOf(one.role) === "reason").map((one) => ({ value: one.role.slice(7), words: pick(one.name) }));
    case "reason": return (["yes", "no"] as const).map((value) => ({ value, words: t(`earlier-tick-${value}`) }));
    case "rating": return rating(role);
    case "years": return numbers(0, 40).map(({ value }) => ({ value, words: t("earlier-years-of", { years: value }) }));
    case "consent": return [
      { value: "interview local-themes national-findings", words: t("earlier-allowed-both") },
      { value: "interview local-themes", words: t("consent-purpose-local-themes") },
      { value: "interview national-findings", words: t("consent-purpose-national-findings") },
      { value: "none", words: t("earlier-allowed-none") },
    ];
    default: return [];
  }
}
