// What carers allowed, opting out, withdrawing, and the reports to make again.
import { call } from "./call";
import type { ConsentSheet, Erased, Kept, LiftForm, OptOutOf, OptOutPicture, Period, Reissue, Tally, Withdrawing, WithdrawalEffect } from "./types";

/** What the carers of a case allowed, and what they took back. */
export const consentSheet = (id: string): Promise<ConsentSheet> => call("consent_sheet", { case: id });
/** What a withdrawal would do; changes nothing. */
export const previewWithdrawal = (withdrawing: Withdrawing): Promise<WithdrawalEffect> => call("withdrawal_preview", { withdrawing });
/** Withdraws, for good. */
export const withdraw = (withdrawing: Withdrawing): Promise<WithdrawalEffect> => call("withdraw", { withdrawing });
/** The reports that hold withdrawn words, those still to be made again first. */
export const reissues = (): Promise<Reissue[]> => call("report_reissues");
/** Says of one that it was called back and is not made again. */
export const calledBack = (release: string): Promise<Reissue[]> => call("report_called_back", { release });
/** Who opted out in a period, in numbers alone. */
export const optOuts = (period: Period): Promise<OptOutPicture> => call("opt_outs", { period });
/** Who of this name opted out at a service and did not change their mind. */
export const optOutsOf = (service: string, carer: string): Promise<OptOutOf[]> => call("opt_outs_of", { service, carer });
/** A carer changed their mind. Refuses with code `form` and the fields. */
export const liftOptOut = (form: LiftForm): Promise<void> => call("opt_out_lift", { form });
/** Keeps a service's number for a month; 0 takes it away. */
export const keepTally = (tally: Tally): Promise<void> => call("opt_out_tally", { tally });
/** The carers of a case opted out before any interview: the record is erased. */
export const optOut = (id: string): Promise<Erased> => call("case_opt_out", { case: id });
/** The carer stops an interview, for good. */
export const stopInterview = (interview: string, kept: Kept): Promise<void> => call("interview_stop", { interview, kept });
