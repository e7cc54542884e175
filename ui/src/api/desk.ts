// The desk itself: first run, lock, language, the example store.
import { call } from "./call";
import type { DeskState, FileMade, Lang, Opened, RecoveryShown } from "./types";

/** Where the desk stands, before anything is open too. */
export const deskState = (): Promise<DeskState> => call("desk_state");
/** Makes the store; answers with the recovery key, which is shown only now. */
export const createDesk = (passphrase: string, lang: Lang): Promise<RecoveryShown> => call("desk_create", { passphrase, lang });
/** The recovery key typed back. Refuses with code `recovery-differs`. */
export const confirmRecovery = (typed: string): Promise<DeskState> => call("desk_confirm_recovery", { typed });
/** Another recovery key in place of one that was never typed back. */
export const newRecovery = (): Promise<RecoveryShown> => call("desk_new_recovery");
/** The recovery key as a sheet to print, while it is shown. The file holds the key in clear. */
export const writeRecoverySheet = (folder: string): Promise<FileMade> => call("recovery_sheet_write", { folder });
/** Opens the store by its passphrase. */
export const unlockDesk = (passphrase: string): Promise<Opened> => call("desk_unlock", { passphrase });
/** Opens the store by the recovery key and gives it a new passphrase. */
export const recoverDesk = (recoveryKey: string, passphrase: string): Promise<Opened> => call("desk_recover", { recoveryKey, passphrase });
/** Opens the store by the passphrase that the system's keyring keeps. Refuses with code `keyring` when it does not answer. */
export const openWithKeyring = (): Promise<Opened> => call("keyring_open");
/** Puts the passphrase into the system's keyring. */
export const keepInKeyring = (passphrase: string): Promise<DeskState> => call("keyring_keep", { passphrase });
/** Takes it out of there again. */
export const takeFromKeyring = (): Promise<DeskState> => call("keyring_forget");
/** Closes the store. */
export const lockDesk = (): Promise<DeskState> => call("desk_lock");
/** Says that the last words are kept, when the program asked because it is about to lock. */
export const readyToLock = (): Promise<void> => call("desk_saved");
/** Keeps the language for the next start; works in every stage. */
export const keepLanguage = (lang: Lang): Promise<DeskState> => call("desk_language", { lang });
/** Fills an empty store with invented people. */
export const makeExample = (): Promise<DeskState> => call("desk_make_example");
/** Moves the example aside, for a store of one's own. */
export const leaveExample = (): Promise<DeskState> => call("desk_leave_example");
/** Ends the program. */
export const leaveDesk = (): Promise<void> => call("desk_leave");
