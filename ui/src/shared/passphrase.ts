// What a new passphrase has to be before the program is asked: there, and the same twice. Its strength is the program's to judge.
import { isTrouble } from "../api/trouble";
import type { FieldTrouble } from "../api/types";

/** The troubles of a new passphrase typed twice, in fields `passphrase` and `again`. */
export function twice(passphrase: string, again: string): FieldTrouble[] {
  if (passphrase === "") return [{ field: "passphrase", phrase: { key: "desk-passphrase-missing", args: {} } }];
  if (passphrase !== again) return [{ field: "again", phrase: { key: "desk-passphrase-differs", args: {} } }];
  return [];
}

/** For `catch`: a passphrase that the program finds too short is said at its field. */
export function atPassphrase(caught: unknown): never {
  if (!isTrouble(caught) || caught.code !== "passphrase-short") throw caught;
  throw { ...caught, fields: [{ field: "passphrase", phrase: caught.phrase }] };
}
