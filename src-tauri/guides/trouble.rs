//! What can go wrong with guides.

use crate::store;
use crate::vocabulary::{Argument, Phrase};

/// A refusal or a fault in this room.
#[derive(Debug)]
pub enum Trouble {
    /// This version was used before, with other words.
    Changed(u32),
    /// No interview used this version, so it is not kept here.
    Missing(u32),
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        let of = |key: &str, version: &u32| {
            Phrase::plain(key).with("version", Argument::Number((*version).into()))
        };
        match self {
            Trouble::Changed(version) => ("guide-changed", of("guides-changed", version)),
            Trouble::Missing(version) => ("guide-missing", of("guides-missing", version)),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
