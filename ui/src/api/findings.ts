// Why carers leave: the code frame and the coding of an interview.
import { call } from "./call";
import type { Coding, Frame, LiveFindings, LiveWish, HowFar } from "./types";

/** The code frame: themes and codes. */
export const frame = (): Promise<Frame> => call("frame");
/** Codes that a text finds, best first, in both languages at once. */
export const findReasons = (text: string): Promise<string[]> => call("find_reasons", { text });
/** The coding of an interview, if it has one. */
export const coding = (interview: string): Promise<Coding | null> => call("coding_get", { interview });
/** Takes the reasons off an interview again, so that it waits for them as before. */
export const clearCoding = (interview: string): Promise<void> => call("coding_clear", { interview });
/** Keeps the coding of an interview. */
export const keepCoding = (interview: string, coding: Coding): Promise<Coding> => call("coding_set", { interview, coding });
/** Works on the findings for a while and says how far it came. Other work goes on between two calls; when all is done, `liveFindings` answers at once. */
export const prepareFindings = (wish: LiveWish): Promise<HowFar> => call("findings_prepare", { wish });
/** The findings of a year as they stand today, with true values for her alone. Nothing is released. */
export const liveFindings = (wish: LiveWish): Promise<LiveFindings> => call("findings_live", { wish });
