// What the letters of a case show when its sheet opens, read before anything of it is drawn.
import { caseLetters, previewLetter } from "../../../api/letters";
import { isTrouble } from "../../../api/trouble";
import type { CaseLetters, Languages, LetterKind, LetterPage, Phrase } from "../../../api/types";

/** A letter as it would go out, in which languages, or what is still missing for it. */
export type ReadLetter = { kind: LetterKind; lang: Languages; pages: LetterPage[]; missing: Phrase | null };
/** What was written in a case, and the letter that is offered first. */
export type FirstLetters = { letters: CaseLetters; read: ReadLetter };

/** The letter that is offered first. */
export const FIRST_KIND: LetterKind = "invitation";

/** What was written in a case, and its first letter in the languages of its carers. */
export async function firstLetters(id: string): Promise<FirstLetters> {
  const letters = await caseLetters(id);
  return { letters, read: await readLetter(id, FIRST_KIND, letters.languages) };
}

/** A letter as it would go out; what is missing for it is no trouble but something to say. */
export async function readLetter(id: string, kind: LetterKind, lang: Languages): Promise<ReadLetter> {
  try {
    return { kind, lang, pages: await previewLetter(id, kind, lang), missing: null };
  } catch (caught) {
    if (!isTrouble(caught)) throw caught;
    return { kind, lang, pages: [], missing: caught.phrase };
  }
}
