// What a refused command says, and how to recognise it.
import type { WireTrouble } from "./types";

/** Why a command was refused: a code for the program, a phrase for the person, and the fields of a form. */
export type Trouble = WireTrouble;

/** Whether something caught is a refusal of the program, and no fault of these screens. */
export function isTrouble(caught: unknown): caught is Trouble {
  return typeof caught === "object" && caught !== null && "code" in caught && "phrase" in caught && "fields" in caught;
}

/** For what went wrong outside every rule: the sentence says that nothing was changed by it. */
export function unknownTrouble(): Trouble {
  return { code: "unknown", phrase: { key: "frame-trouble-unknown", args: {} }, fields: [] };
}
