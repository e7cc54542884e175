//! Where a case stands: derived from what is known, never stored.

use crate::vocabulary::coded;

coded! {
    /// Where a case stands (`domain.md` 1.2), in the order in which a case moves along.
    pub enum CaseState {
        /// A ground of eligibility does not hold.
        NotEligible = "not-eligible",
        /// The decision is not ratified yet, or the panel has not noted the resignation yet.
        WaitingRatification = "waiting-ratification",
        /// The carers contest the end of their approval, and something is still open.
        OnHold = "on-hold",
        /// The carers may be invited.
        Ready = "ready",
        /// They were approached.
        Invited = "invited",
        /// A time is agreed.
        Booked = "booked",
        /// An interview is going on or rests.
        InProgress = "in-progress",
        /// Every interview is over; one is not coded.
        Interviewed = "interviewed",
        /// The summary went to the carers.
        SummarySent = "summary-sent",
        /// The carers agreed the summary.
        SummaryAgreed = "summary-agreed",
        /// Every interview is coded.
        Coded = "coded",
        /// The household is locked into a closed reporting year.
        Locked = "locked",
        /// What could tell who it was is gone.
        Anonymised = "anonymised",
        /// Every attempt to reach the carers was made and none was answered.
        NoReply = "no-reply",
        /// The carers opted out.
        OptedOut = "opted-out",
        /// The carers withdrew what they had said.
        Withdrawn = "withdrawn",
        /// The case was closed.
        Closed = "closed",
    }
}

coded! {
    /// What a person should notice about a case beside its state.
    pub enum CaseFlag {
        /// A gate was overridden because the carers insisted in writing.
        HoldOverridden = "hold-overridden",
        /// The statement about the Independent Review Mechanism is still to be read.
        StatementUnread = "statement-unread",
        /// Nobody has recorded that the carers know of the referral.
        CarerNotTold = "carer-not-told",
    }
}
