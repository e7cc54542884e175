// Why a mentor suits somebody, in words.
import type { Points } from "../../../api/types";
import { t } from "../../../language/language.svelte";

/** Points as people read them: whole ones. */
export const whole = (fine: number): number => Math.round(fine / 100);

/** What an aspect rests on. */
export function why({ why: it }: Points): string {
  switch (it.aspect) {
    case "experience":
      return t("mentoring-why-experience", { years: it.years, met: it.met, needs: it.needs });
    case "geography":
      if (it.nearness === "neighbour" && !it.within_reach) return t("mentoring-why-geography-beyond");
      return t(`mentoring-why-geography-${it.nearness}`);
    case "language":
      return t(it.met ? "mentoring-why-language-met" : "mentoring-why-language-unmet");
    case "personality":
      return it.distance === null ? t("mentoring-why-personality-unsaid") : t("mentoring-why-personality", { steps: it.distance });
    case "learning":
      return it.wished === 0 ? t("mentoring-why-learning-any") : t("mentoring-why-learning", { shared: it.shared, wished: it.wished });
  }
}
