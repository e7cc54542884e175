// How far the program has come with long work, and stopping it.
import { call } from "./call";

/** How much of a thousand is done of whatever the desk is busy with. */
export const workNews = (): Promise<number> => call("work_news");
/** Wishes that it stop before anything is changed. It ends with `stopped`, or goes on to its end. */
export const stopWork = (): Promise<void> => call("work_stop");
