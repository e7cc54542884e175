// The handbook in memory: no file is written.
import type { Backed } from "./backend";

/** The command of the handbook. */
export const helpCommands: Backed<"handbook_print"> = {
  handbook_print: ({ lang, folder }) => ({ file: `${folder}/gwrando-${lang}.pdf` }),
};
