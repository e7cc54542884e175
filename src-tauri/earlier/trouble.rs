//! Why a file of earlier interviews or its map cannot be used at all. What is wrong with single rows is a fault in the
//! plan instead.

use crate::cases::import;
use crate::store;
use crate::vocabulary::{Argument, Phrase};

/// A refusal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Trouble {
    /// The file cannot be read.
    File(import::Trouble),
    /// The map is not written as a map: the line, from 1.
    BadMap(u32),
    /// The map does not say what the survey is called.
    NoSource,
    /// A column that an interview needs is missing, two hold the same, or the map says something that cannot be.
    Unmapped,
    /// Rows have faults, and nobody said to leave them out.
    Faulty(i64),
    /// Every row is faulty, left out or there already.
    NothingNew,
    /// An earlier interview is not changed here.
    NotChanged,
    /// Nobody has stated what was allowed in this interview, so none of its words are passed on.
    NothingAllowed,
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        match self {
            Trouble::File(trouble) => trouble.told(),
            Trouble::BadMap(line) => (
                "earlier-bad-map",
                Phrase::plain("earlier-trouble-bad-map").with("line", Argument::Number(i64::from(*line))),
            ),
            Trouble::NoSource => ("earlier-no-source", Phrase::plain("earlier-trouble-no-source")),
            Trouble::Unmapped => ("earlier-unmapped", Phrase::plain("earlier-trouble-unmapped")),
            Trouble::Faulty(rows) => (
                "earlier-faulty",
                Phrase::plain("earlier-trouble-faulty").with("rows", Argument::Number(*rows)),
            ),
            Trouble::NothingNew => ("earlier-nothing-new", Phrase::plain("earlier-trouble-nothing-new")),
            Trouble::NotChanged => ("earlier-not-changed", Phrase::plain("earlier-trouble-not-changed")),
            Trouble::NothingAllowed => {
                ("earlier-nothing-allowed", Phrase::plain("earlier-trouble-nothing-allowed"))
            }
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
