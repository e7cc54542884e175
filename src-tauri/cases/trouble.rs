//! What can go wrong with services and cases.

use super::moves::Gate;
use crate::store;
use crate::vocabulary::{FieldTrouble, Phrase};

/// A refusal or a fault in this room.
#[derive(Debug)]
pub enum Trouble {
    /// The form has faults, each at its field.
    Form(Vec<FieldTrouble>),
    /// There is no such case.
    NoCase,
    /// There is no such service.
    NoService,
    /// A case that holds an interview is not deleted as a mistake.
    HasInterview,
    /// A mistaken case is deleted with a reason.
    ReasonMissing,
    /// The household may not be interviewed.
    NotEligible,
    /// A gate is shut, and nobody has overridden it.
    Held(Gate),
    /// The statement about the Independent Review Mechanism is still to be read.
    StatementUnread,
    /// As often as carers are approached, these were.
    AttemptsSpent,
    /// The case does not stand where this can be done.
    NotNow,
    /// A span of days that ends before it begins.
    PeriodBackwards,
    /// More households left in single ways than left at all.
    PartsExceed,
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        match self {
            Trouble::Form(_) => ("form", Phrase::plain("trouble-form")),
            Trouble::NoCase => ("no-case", Phrase::plain("trouble-no-case")),
            Trouble::NoService => ("no-service", Phrase::plain("trouble-no-service")),
            Trouble::HasInterview => ("has-interview", Phrase::plain("trouble-case-has-interview")),
            Trouble::ReasonMissing => ("reason-missing", Phrase::plain("trouble-reason-missing")),
            Trouble::NotEligible => ("not-eligible", Phrase::plain("trouble-not-eligible")),
            Trouble::Held(Gate::Hold) => ("on-hold", Phrase::plain("trouble-on-hold")),
            Trouble::Held(Gate::Ratification) => {
                ("waiting-ratification", Phrase::plain("trouble-waiting-ratification"))
            }
            Trouble::StatementUnread => ("statement-unread", Phrase::plain("trouble-statement-unread")),
            Trouble::AttemptsSpent => ("attempts-spent", Phrase::plain("trouble-attempts-spent")),
            Trouble::NotNow => ("not-now", Phrase::plain("trouble-not-now")),
            Trouble::PeriodBackwards => ("period-backwards", Phrase::plain("trouble-period-backwards")),
            Trouble::PartsExceed => ("parts-exceed", Phrase::plain("trouble-parts-exceed")),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
