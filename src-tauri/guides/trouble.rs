//! What can go wrong with guides.

use super::FileFault;
use crate::store;
use crate::vocabulary::{Argument, FieldTrouble, Phrase};

/// A refusal or a fault in this room.
#[derive(Debug)]
pub enum Trouble {
    /// This version was used before, with other words.
    Changed(u32),
    /// No interview used this version, so it is not kept here.
    Missing(u32),
    /// There is no such copy of a guide.
    NoDraft,
    /// What is kept of the copy is no guide any more.
    DraftDamaged,
    /// The guide has no such part.
    NoPart(String),
    /// The part is held: it cannot be left out, and it stays where it is.
    Held(String),
    /// More than this many do not fit in one place.
    TooMany(usize),
    /// The copy is not ready: what is wrong, and where.
    Unready(Vec<FieldTrouble>),
    /// Parts that are counted read otherwise, and nobody has said that they still ask the same.
    Meaning(usize),
    /// The copy says nothing else than the guide in use.
    Same,
    /// A file is no guide for this desk.
    File(FileFault),
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        let of = |key: &str, version: &u32| {
            Phrase::plain(key).with("version", Argument::Number((*version).into()))
        };
        let about = |key: &str, id: &str| Phrase::plain(key).with("place", Argument::foreign_id(id));
        let count = |key: &str, many: usize| Phrase::plain(key).with("count", number(many));
        match self {
            Trouble::Changed(version) => ("guide-changed", of("guides-changed", version)),
            Trouble::Missing(version) => ("guide-missing", of("guides-missing", version)),
            Trouble::NoDraft => ("guide-no-draft", Phrase::plain("guides-no-draft")),
            Trouble::DraftDamaged => ("guide-draft-damaged", Phrase::plain("guides-draft-damaged")),
            Trouble::NoPart(id) => ("guide-no-part", about("guides-no-part", id)),
            Trouble::Held(id) => ("guide-held", about("guides-trouble-held", id)),
            Trouble::TooMany(most) => ("guide-too-many", count("guides-too-many", *most)),
            Trouble::Unready(_) => ("guide-unready", Phrase::plain("guides-unready")),
            Trouble::Meaning(parts) => ("guide-meaning", count("guides-meaning", *parts)),
            Trouble::Same => ("guide-same", Phrase::plain("guides-same")),
            Trouble::File(fault) => fault.told(),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl FileFault {
    fn told(&self) -> (&'static str, Phrase) {
        let at = |key: &str, line: usize, column: usize| {
            Phrase::plain(key).with("line", number(line)).with("column", number(column))
        };
        match self {
            FileFault::TooLarge => ("guide-file-too-large", Phrase::plain("guides-file-too-large")),
            FileFault::NotText(byte) => {
                ("guide-file-not-text", Phrase::plain("guides-file-not-text").with("byte", number(byte + 1)))
            }
            FileFault::NotJson(line, column) => {
                ("guide-file-not-json", at("guides-file-not-json", *line, *column))
            }
            FileFault::NotAGuide => ("guide-file-other", Phrase::plain("guides-file-other")),
            FileFault::Newer(version) => (
                "guide-file-newer",
                Phrase::plain("guides-file-newer").with("version", Argument::Number((*version).into())),
            ),
            FileFault::Shape(line, column) => ("guide-file-shape", at("guides-file-shape", *line, *column)),
            FileFault::Damaged => ("guide-file-damaged", Phrase::plain("guides-file-damaged")),
            FileFault::Unfit(_) => ("guide-file-unfit", Phrase::plain("guides-file-unfit")),
        }
    }
}

fn number(many: usize) -> Argument {
    Argument::Number(i64::try_from(many).unwrap_or(i64::MAX))
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
