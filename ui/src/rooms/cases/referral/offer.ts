// Whether the Active Offer was met.
import type { Delivered, LanguageChoice } from "../../../api/types";

/** Whether a talk fell short of the language that was asked for, so that the reason is asked. Who asked for both is
 * content with either. */
export function missed(requested: LanguageChoice | null, delivered: Delivered): boolean {
  return (requested === "cy" && delivered === "en") || (requested === "en" && delivered === "cy");
}
