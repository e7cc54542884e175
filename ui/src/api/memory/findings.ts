// The code frame in memory: the program's own data. The program finds reasons better than this does.
import structure from "../../../../src-tauri/reasons/frame.toml?raw";
import type { Frame } from "../types";
import type { Backed } from "./backend";
import { both, rowsOf } from "./guide";
import { live } from "./live";
import { world } from "./world";

const THEMES = [..."ABCDEFGHI"];

const FRAME: Frame = {
  version: 1,
  themes: THEMES.map((code) => ({ code, name: both(`reasons-theme-${code}`) })),
  codes: rowsOf(structure, "code").map(({ code, theme }) => ({ code: String(code), theme: (theme as string) ?? null, name: both(`reasons-code-${code}`) })),
};

/** The commands of the findings room. */
export const findingCommands: Backed<"frame" | "find_reasons" | "coding_get" | "coding_set" | "coding_clear" | "findings_live" | "findings_prepare"> = {
  findings_live: ({ wish }) => live(wish),
  findings_prepare: () => ({ done: 1, all: 1 }),
  frame: () => FRAME,
  find_reasons: ({ text }) =>
    FRAME.codes.filter(({ code, name }) => `${code} ${name.cy} ${name.en}`.toLowerCase().includes(text.toLowerCase())).map((one) => one.code),
  coding_get: ({ interview }) => world.codings[interview] ?? null,
  coding_set: ({ interview, coding }) => {
    mark(interview, true);
    return (world.codings[interview] = coding);
  },
  coding_clear: ({ interview }) => {
    mark(interview, false);
    delete world.codings[interview];
  },
};

function mark(interview: string, coded: boolean): void {
  for (const row of world.cases) for (const one of row.interviews) if (one.id === interview) one.coded = coded;
}
