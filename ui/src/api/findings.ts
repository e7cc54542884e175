// Why carers leave: the code frame and the coding of an interview.
import { call } from "./call";
import type { Coding, Frame } from "./types";

/** The code frame: themes and codes. */
export const frame = (): Promise<Frame> => call("frame");
/** Codes that a text finds, best first, in both languages at once. */
export const findReasons = (text: string): Promise<string[]> => call("find_reasons", { text });
/** The coding of an interview, if it has one. */
export const coding = (interview: string): Promise<Coding | null> => call("coding_get", { interview });
/** Keeps the coding of an interview. */
export const keepCoding = (interview: string, coding: Coding): Promise<Coding> => call("coding_set", { interview, coding });
