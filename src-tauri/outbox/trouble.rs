//! What can go wrong with what leaves.

use crate::vocabulary::{FieldTrouble, Phrase};
use crate::{reports, store};

/// A refusal or a fault in this room.
#[derive(Debug)]
pub enum Trouble {
    /// What was chosen needs putting right.
    Form(Vec<FieldTrouble>),
    /// There is no such envelope.
    NoEnvelope,
    /// The envelope is being sent, was delivered or was recalled, so this cannot be done with it any more.
    NotNow,
    /// It was not said how its recipient receives.
    NoWay,
    /// It waits for its passphrase to be made.
    NoPhrase,
    /// Its recipient's reports are carried to a place and not saved by hand.
    NotByHand,
    /// What is held here is not what was released.
    Damaged,
    /// It could not be encrypted.
    NotSealed,
    /// The system gave no random numbers.
    NoChance,
    /// The pages could not be written.
    Pages(reports::Trouble),
    /// The store could not do it.
    Store(store::Trouble),
}

/// A result in this room.
pub type Result<T> = std::result::Result<T, Trouble>;

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        let own = |code: &'static str| (code, Phrase::plain(&format!("outbox-trouble-{code}")));
        match self {
            Trouble::Form(_) => ("form", Phrase::plain("trouble-form")),
            Trouble::NoEnvelope => own("no-envelope"),
            Trouble::NotNow => own("not-now"),
            Trouble::NoWay => own("no-way"),
            Trouble::NoPhrase => own("no-phrase"),
            Trouble::NotByHand => own("not-by-hand"),
            Trouble::Damaged => own("damaged"),
            Trouble::NotSealed => own("not-sealed"),
            Trouble::NoChance => own("no-chance"),
            Trouble::Pages(trouble) => (trouble.code(), trouble.phrase()),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}

impl From<reports::Trouble> for Trouble {
    fn from(trouble: reports::Trouble) -> Self {
        Trouble::Pages(trouble)
    }
}
