// The handbook: the help of every place in one document.
import { call } from "./call";
import type { FileMade, Languages } from "./types";

/** Writes the handbook as PDF into a folder. */
export const printHandbook = (lang: Languages, folder: string): Promise<FileMade> => call("handbook_print", { lang, folder });
