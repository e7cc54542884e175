//! What can go wrong with records of concern. None of it says what a record holds.

use crate::store;
use crate::vocabulary::{FieldTrouble, Phrase};

/// A refusal or a fault in this room.
#[derive(Debug)]
pub enum Trouble {
    /// The line has faults, each at its field.
    Form(Vec<FieldTrouble>),
    /// There is no such record.
    NoConcern,
    /// The record is closed; it can be opened again.
    Closed,
    /// The record is not closed.
    NotClosed,
    /// A record is closed with an outcome, or after a decision not to report.
    NotDone,
    /// The line that is to be put right is not in this record.
    NoLine,
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        match self {
            Trouble::Form(_) => ("form", Phrase::plain("trouble-form")),
            Trouble::NoConcern => ("no-concern", Phrase::plain("trouble-concern-none")),
            Trouble::Closed => ("concern-closed", Phrase::plain("trouble-concern-closed")),
            Trouble::NotClosed => ("concern-not-closed", Phrase::plain("trouble-concern-not-closed")),
            Trouble::NotDone => ("concern-not-done", Phrase::plain("trouble-concern-not-done")),
            Trouble::NoLine => ("no-line", Phrase::plain("trouble-concern-no-line")),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
