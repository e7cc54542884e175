// The ready words of an idea, taken into a commitment that is being entered.
import type { Both, CharterPrinciple, CommitmentForm, IdeaTemplate, Template } from "../../api/types";

/** What of a commitment the ready words may fill. */
export type Begun = Pick<CommitmentForm, "promise" | "owner" | "measures"> & { principle: CharterPrinciple | "" };

/** The kind of commitment that an idea is. */
export const kindOf = ({ idea }: IdeaTemplate): Template => idea.toUpperCase() as Template;

const isEmpty = ({ cy, en }: Both<string>): boolean => !cy.trim() && !en.trim();
const copy = ({ cy, en }: Both<string>): Both<string> => ({ cy, en });

/** The same with the idea's promise, owner, measure and first principle wherever nothing stands yet: what was typed stays. */
export function withReadyWords(begun: Begun, words: IdeaTemplate): Begun {
  const untouched = begun.measures.length === 1 && begun.measures.every(({ what }) => isEmpty(what));
  return {
    promise: isEmpty(begun.promise) ? copy(words.promise) : begun.promise,
    owner: isEmpty(begun.owner) ? copy(words.owner) : begun.owner,
    measures: untouched ? [{ kind: "share", what: copy(words.measure), target: 100 }] : begun.measures,
    principle: begun.principle || (words.principles[0] ?? ""),
  };
}
