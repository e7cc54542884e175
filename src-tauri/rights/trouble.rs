//! What can go wrong when a carer asks.

use crate::store;
use crate::vocabulary::{FieldTrouble, Phrase};

/// A refusal or a fault in this room.
#[derive(Debug)]
pub enum Trouble {
    /// What was typed needs putting right.
    Form(Vec<FieldTrouble>),
    /// The case has no such request.
    NoRequest,
    /// The carer was told; what was answered stays.
    Told,
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        match self {
            Trouble::Form(_) => ("form", Phrase::plain("trouble-form")),
            Trouble::NoRequest => ("no-request", Phrase::plain("rectify-trouble-no-request")),
            Trouble::Told => ("told", Phrase::plain("rectify-trouble-told")),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
