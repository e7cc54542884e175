// Letters to carers, guidance for services, her calendar, and wordings put right.
import { call } from "./call";
import type {
  CalendarMade, CaseLetters, FileMade, FormWay, GuideWordings, Languages, LetterKind, LetterPage, LetterTemplate, LetterWay, LetterWording, GuideWording,
} from "./types";

/** What was written in a case, and what can be. */
export const caseLetters = (id: string): Promise<CaseLetters> => call("case_letters", { case: id });
/** A letter as it would go out, one page for each language. Refuses with `letter-empty` and says what is missing. */
export const previewLetter = (id: string, kind: LetterKind, lang: Languages): Promise<LetterPage[]> =>
  call("letter_preview", { case: id, kind, lang });
/** Writes a letter into a folder and remembers it. */
export const writeLetter = (id: string, kind: LetterKind, lang: Languages, way: LetterWay, folder: string): Promise<FileMade> =>
  call("letter_write", { case: id, kind, lang, way, folder });
/** Remembers that a letter's text was copied. */
export const copiedLetter = (id: string, kind: LetterKind, lang: Languages): Promise<void> => call("letter_copied", { case: id, kind, lang });
/** Writes the booked talk as a file for a calendar; one that is booked no longer is taken out. */
export const makeCalendarFile = (id: string, withPlace: boolean, folder: string): Promise<CalendarMade> =>
  call("calendar_make", { case: id, withPlace, folder });
/** Writes the guidance for fostering services into a folder. */
export const printGuidance = (lang: Languages, folder: string): Promise<FileMade> => call("guidance_print", { lang, folder });
/** Writes the form by which fostering services refer into a folder. */
export const makeReferralForm = (way: FormWay, lang: Languages, folder: string): Promise<FileMade> => call("referral_form_make", { way, lang, folder });

/** A letter's wording with its versions, newest first. */
export const letterWording = (kind: LetterKind): Promise<LetterWording> => call("letter_wording", { kind });
/** Keeps a wording as a new version. Refuses with code `form` and the fields. */
export const keepLetterWording = (kind: LetterKind, template: LetterTemplate): Promise<LetterWording> =>
  call("letter_wording_keep", { kind, template });
/** Makes an older wording the newest again. */
export const restoreLetterWording = (kind: LetterKind, version: number): Promise<LetterWording> =>
  call("letter_wording_restore", { kind, version });
/** The words of the guide that a new interview uses. */
export const guideWordings = (): Promise<GuideWordings> => call("guide_wordings");
/** Puts words of the guide right as a new version. Refuses with code `form` and fields such as `q12.cy`. */
export const correctGuide = (changes: GuideWording[]): Promise<GuideWordings> => call("guide_correct", { changes });
/** Makes an older version of the guide the newest again. */
export const restoreGuide = (version: number): Promise<GuideWordings> => call("guide_restore", { version });
