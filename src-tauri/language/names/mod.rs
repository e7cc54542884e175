//! The name spotter: what in a note or a wording may tell who somebody is, and a neutral word for it. It knows no
//! person of its own accord, only what names look like in Welsh and in English, so it misses some and takes some
//! ordinary words for names; it warns, and a person decides (`domain.md` 4.3).

mod details;
mod figures;
mod lists;
mod offers;
mod spot;
#[cfg(test)]
mod tests;
mod tokens;

use serde::Serialize;

use crate::vocabulary::{Both, coded};

pub use details::{TellTale, TellingDetail, details};
pub use spot::spot;

coded! {
    /// What was spotted.
    pub enum SpottedKind {
        /// One of the carers whose interview it is.
        Carer = "carer",
        /// The service that they left.
        Service = "service",
        /// A title and a name: a worker, a doctor, a teacher.
        Worker = "worker",
        /// A family word and a name.
        Relative = "relative",
        /// A name by itself: a child's or anybody's.
        Person = "person",
        /// A single letter in the place of a name.
        Initial = "initial",
        /// A telephone number or an e-mail address.
        Contact = "contact",
        /// A postcode.
        Postcode = "postcode",
        /// A number under which somebody is kept.
        Reference = "reference",
        /// A whole date, as a date of birth is.
        Date = "date",
    }
}

/// A stretch that may tell who somebody is. Places count Unicode characters of the text, from 0.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Spotted {
    /// What it seems to be.
    pub kind: SpottedKind,
    /// Its first character.
    pub from: u32,
    /// The character after its last one.
    pub to: u32,
    /// What could stand there instead, the likeliest first.
    pub offers: Vec<NeutralWord>,
}

/// A neutral word in place of a stretch, which may begin before what was spotted: *i Ddafydd* becomes *i'r plentyn*.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct NeutralWord {
    /// The first character that goes.
    pub from: u32,
    /// The character after the last one that goes.
    pub to: u32,
    /// What comes in its place.
    pub put: String,
    /// The word as a button says it, without what the sentence around it asks for.
    pub word: String,
}

impl NeutralWord {
    /// The text with the neutral word in it; nothing else changes. None where the text is not the one it was made for.
    pub fn taken(&self, text: &str) -> Option<String> {
        let length = u32::try_from(text.chars().count()).ok()?;
        if self.from > self.to || self.to > length {
            return None;
        }
        let before = text.chars().take(self.from as usize);
        let after = text.chars().skip(self.to as usize);
        Some(before.chain(self.put.chars()).chain(after).collect())
    }
}

/// The names that a case itself holds.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// The carers.
    pub carers: Vec<String>,
    /// The service that they left.
    pub service: Option<Both<String>>,
}
