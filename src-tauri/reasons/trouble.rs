//! What can go wrong with coding.

use crate::store;
use crate::vocabulary::{Argument, Phrase};

/// A refusal or a fault in this room.
#[derive(Debug)]
pub enum Trouble {
    /// The frame has no such code.
    NoCode(String),
    /// The code was named twice.
    CodeTwice(String),
    /// More than five beside the primary one.
    TooManyCodes,
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        let about = |key: &str, id: &str| Phrase::plain(key).with("id", Argument::foreign_id(id));
        match self {
            Trouble::NoCode(id) => ("no-code", about("trouble-no-code", id)),
            Trouble::CodeTwice(id) => ("code-twice", about("trouble-code-twice", id)),
            Trouble::TooManyCodes => ("too-many-codes", Phrase::plain("trouble-too-many-codes")),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
