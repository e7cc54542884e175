//! What can go wrong with the five ideas.

use crate::cases::import;
use crate::store;
use crate::vocabulary::{Argument, FieldTrouble, Phrase};

/// A refusal.
#[derive(Debug)]
pub enum Trouble {
    /// What was typed needs putting right.
    Form(Vec<FieldTrouble>),
    /// There is no such record.
    NoRecord,
    /// The idea is not switched on for this service.
    Off,
    /// The service has a record that is known by the same.
    Twice,
    /// A badge before every pledge was delivered and seen.
    BadgeTooSoon,
    /// The tender of a pledge, or the seat of conversations, is not entered.
    NoWhole,
    /// A cycle that no longer takes forms.
    CycleClosed,
    /// A cycle that holds forms, or a record on which others rest, is not removed.
    HoldsOthers,
    /// A sentence or a value that the form does not have.
    UnknownItem,
    /// A form without an answer.
    EmptyForm,
    /// The guide of the form is not what it was.
    Guide(crate::guides::Trouble),
    /// The file cannot be read.
    File(import::Trouble),
    /// The map is not written as a map: the line, from 1.
    BadMap(u32),
    /// The map and the file do not fit together.
    Unmapped,
    /// Rows have faults, and nobody said to leave them out.
    Faulty(u32),
    /// Every row is faulty or there already.
    NothingNew,
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        let plain = Phrase::plain;
        match self {
            Trouble::Form(_) => ("form", plain("trouble-form")),
            Trouble::NoRecord => ("idea-no-record", plain("ideas-trouble-no-record")),
            Trouble::Off => ("idea-off", plain("ideas-trouble-off")),
            Trouble::Twice => ("idea-twice", plain("ideas-trouble-twice")),
            Trouble::BadgeTooSoon => ("idea-badge", plain("ideas-trouble-badge")),
            Trouble::NoWhole => ("idea-no-whole", plain("ideas-trouble-no-whole")),
            Trouble::CycleClosed => ("idea-cycle-closed", plain("ideas-trouble-cycle-closed")),
            Trouble::HoldsOthers => ("idea-holds-others", plain("ideas-trouble-holds-others")),
            Trouble::UnknownItem => ("idea-unknown-item", plain("ideas-trouble-unknown-item")),
            Trouble::EmptyForm => ("idea-empty-form", plain("ideas-trouble-empty-form")),
            Trouble::Guide(trouble) => trouble.told(),
            Trouble::File(trouble) => trouble.told(),
            Trouble::BadMap(line) => (
                "idea-bad-map",
                plain("ideas-trouble-bad-map").with("line", Argument::Number(i64::from(*line))),
            ),
            Trouble::Unmapped => ("idea-unmapped", plain("ideas-trouble-unmapped")),
            Trouble::Faulty(rows) => (
                "idea-faulty",
                plain("ideas-trouble-faulty").with("rows", Argument::Number(i64::from(*rows))),
            ),
            Trouble::NothingNew => ("idea-nothing-new", plain("ideas-trouble-nothing-new")),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}

impl From<import::Trouble> for Trouble {
    fn from(trouble: import::Trouble) -> Self {
        Trouble::File(trouble)
    }
}

impl From<crate::guides::Trouble> for Trouble {
    fn from(trouble: crate::guides::Trouble) -> Self {
        Trouble::Guide(trouble)
    }
}
