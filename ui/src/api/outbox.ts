// The outbox: what waits to leave, how each service receives, what arrived.
import { call } from "./call";
import type { Languages, Outbox, OutboxNews, PhraseShown, RecipientForm, SavedEnvelope } from "./types";

/** The whole outbox. */
export const outbox = (): Promise<Outbox> => call("outbox_get");
/** What the bar has to know of it. */
export const outboxNews = (): Promise<OutboxNews> => call("outbox_news");
/** Sends what goes to a place. */
export const sendNow = (): Promise<Outbox> => call("outbox_send");
/** How a recipient receives. */
export const setRecipient = (form: RecipientForm): Promise<Outbox> => call("outbox_recipient", { form });
/** Makes the desk's signing key, if there is none, and shows its public half. */
export const signingKey = (): Promise<Outbox> => call("outbox_signing_key");
/** Locks an envelope with six words, which are shown once. */
export const lockEnvelope = (number: number): Promise<PhraseShown> => call("outbox_lock", { number });
/** Saves an envelope as files, to be handed over. */
export const saveEnvelope = (number: number, folder: string): Promise<SavedEnvelope> => call("outbox_save", { number, folder });
/** Notes that it was handed over. Binding. */
export const confirmEnvelope = (number: number): Promise<Outbox> => call("outbox_confirm", { number });
/** Recalls an envelope that has not left. Binding. */
export const recallEnvelope = (number: number): Promise<Outbox> => call("outbox_recall", { number });
/** Notes that what was recalled after it was saved never went. Binding. */
export const neverSent = (number: number): Promise<Outbox> => call("outbox_never_sent", { number });
/** Writes the record of a delivery into a folder. */
export const printReceipt = (number: number, lang: Languages, folder: string): Promise<{ file: string }> => call("outbox_receipt", { number, lang, folder });
