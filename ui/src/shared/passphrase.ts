// What a new passphrase has to be before the program is asked: there, and the same twice. Its strength is the program's to judge.
import type { FieldTrouble } from "../api/types";

/** The troubles of a new passphrase typed twice, in fields `passphrase` and `again`. */
export function twice(passphrase: string, again: string): FieldTrouble[] {
  if (passphrase === "") return [{ field: "passphrase", phrase: { key: "desk-passphrase-missing", args: {} } }];
  if (passphrase !== again) return [{ field: "again", phrase: { key: "desk-passphrase-differs", args: {} } }];
  return [];
}
