//! What can be refused in this room.

use crate::store;
use crate::vocabulary::{Argument, Day, FieldTrouble, Phrase};

/// A refusal or a fault in this room. None carries a name.
#[derive(Debug)]
pub enum Trouble {
    /// Somebody of this name opted out at this service on that day, and it was not said that this is another person.
    OptedOut(Day),
    /// The interview was withdrawn; nothing of it can be allowed any more.
    Withdrawn,
    /// The wording was withdrawn; it is never used again.
    WordingWithdrawn,
    /// The wording stands in a report that was sent: it is withdrawn where the reports are listed.
    WordingSent,
    /// The interview is over: it is withdrawn where it is said what that does.
    AskWithdrawal,
    /// The talk is still going on, so there is nothing to withdraw yet.
    NotOver,
    /// The talk is over already.
    Over,
    /// An interview was held; the carers withdraw from it instead.
    Interviewed,
    /// The household's other interview still stands, so the record cannot be erased with this one.
    OtherStands,
    /// The carer stopped the interview and opted out, so it is not coded.
    Stopped,
    /// Nobody of this name opted out there, or the carer changed their mind already.
    NotOptedOut,
    /// Fields of a form are wrong.
    Form(Vec<FieldTrouble>),
    /// Nothing was chosen.
    NothingChosen,
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        let bare = |code, key| (code, Phrase::plain(key));
        match self {
            Trouble::OptedOut(day) => {
                ("opted-out", Phrase::plain("trouble-opted-out").with("day", Argument::Day(*day)))
            }
            Trouble::Withdrawn => bare("withdrawn", "trouble-withdrawn"),
            Trouble::WordingWithdrawn => bare("wording-withdrawn", "trouble-wording-withdrawn"),
            Trouble::WordingSent => bare("wording-sent", "trouble-wording-sent"),
            Trouble::AskWithdrawal => bare("ask-withdrawal", "trouble-ask-withdrawal"),
            Trouble::NotOver => bare("not-over", "trouble-withdraw-not-over"),
            Trouble::Over => bare("over", "trouble-stop-over"),
            Trouble::Interviewed => bare("interviewed", "trouble-opt-out-interviewed"),
            Trouble::OtherStands => bare("other-stands", "trouble-withdraw-other-stands"),
            Trouble::Stopped => bare("stopped", "trouble-code-stopped"),
            Trouble::NotOptedOut => bare("not-opted-out", "trouble-not-opted-out"),
            Trouble::Form(_) => bare("form", "trouble-form"),
            Trouble::NothingChosen => bare("nothing-chosen", "trouble-withdraw-nothing"),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
