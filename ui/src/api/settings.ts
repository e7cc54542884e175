// What this desk prefers, its passphrase and its copies.
import { call } from "./call";
import type { CheckNews, CopyMade, CopyNews, CopyRestored, CopySeen, DeskState, Rescue, RescueSheet, Settings } from "./types";

/** What this desk prefers. */
export const settings = (): Promise<Settings> => call("settings_get");
/** Keeps what this desk prefers. */
export const keepSettings = (settings: Settings): Promise<Settings> => call("settings_set", { settings });
/** A new passphrase; the recovery key stays. */
export const changePassphrase = (old: string, next: string): Promise<DeskState> => call("passphrase_change", { old, new: next });
/** When the whole store was last found whole, whether a check goes on, and whether one found damage. */
export const checkNews = (): Promise<CheckNews> => call("check_news");
/** Begins a whole check beside the work. */
export const beginCheck = (): Promise<CheckNews> => call("check_begin");
/** An encrypted copy, opened and counted before it is called made. */
export const makeCopy = (folder: string): Promise<CopyMade> => call("copy_make", { folder });
/** The last copy that was proven. */
export const copyNews = (): Promise<CopyNews> => call("copy_news");
/** Opens a copy, checks every page of it and counts. Changes nothing. */
export const lookAtCopy = (file: string, key: string, recovery: boolean): Promise<CopySeen> =>
  call("copy_look", { file, key, recovery });
/** Puts a copy in the place of the store, which is kept aside. */
export const restoreCopy = (file: string, key: string, recovery: boolean): Promise<CopyRestored> =>
  call("copy_restore", { file, key, recovery });
/** What can still be read of a damaged store, and the copy to compare it with. Changes nothing. */
export const lookAtRescue = (key: string, recovery: boolean): Promise<RescueSheet> => call("rescue_look", { key, recovery });
/** Makes a new store of what can be read and opens it; the damaged one is kept aside. */
export const takeRescue = (key: string, recovery: boolean): Promise<Rescue> => call("rescue_take", { key, recovery });
/** Asks the person for the file of a copy; null when she closes the window without choosing. */
export const pickCopy = (): Promise<string | null> => call("pick_copy");
/** Asks the person for a folder; null when she closes the window without choosing. */
export const pickFolder = (): Promise<string | null> => call("pick_folder");
