// How the program in memory refuses.
import type { Trouble } from "../trouble";
import type { FieldTrouble, Phrase } from "../types";

/** A sentence with plain arguments. */
export function phrase(key: string, args: Phrase["args"] = {}): Phrase {
  return { key, args };
}

/** Refuses with a code and a sentence, perhaps with the fields of a form. */
export function refuse(code: string, said: Phrase, fields: FieldTrouble[] = []): never {
  const trouble: Trouble = { code, phrase: said, fields };
  throw trouble;
}
