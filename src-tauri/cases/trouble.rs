//! What can go wrong with services and cases.

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
    /// A span of days that ends before it begins.
    PeriodBackwards,
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
            Trouble::PeriodBackwards => ("period-backwards", Phrase::plain("trouble-period-backwards")),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
