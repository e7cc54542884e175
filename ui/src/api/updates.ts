// New versions of the program.
import { call } from "./call";
import type { UpdateNews } from "./types";

/** What is known of new versions, without asking anybody. */
export const updateNews = (): Promise<UpdateNews> => call("update_news");
/** Asks the one address whether there is a newer version. */
export const lookForUpdate = (): Promise<UpdateNews> => call("update_look");
/** Downloads what was found. Answers when every byte is there and its signature is right. */
export const downloadUpdate = (): Promise<UpdateNews> => call("update_fetch");
/** Stops the download; nothing of it is kept. */
export const stopUpdate = (): Promise<UpdateNews> => call("update_stop");
/** Locks the desk, hands the new version to the system and ends the program. */
export const installUpdate = (): Promise<void> => call("update_install");
