//! What can go wrong in an interview.

use crate::store;
use crate::vocabulary::{Argument, Phrase};

/// A refusal or a fault in this room.
#[derive(Debug)]
pub enum Trouble {
    /// There is no such interview.
    NoInterview,
    /// The talk is over; notes are not changed after the reading back.
    Finished,
    /// The talk is still going on, so it cannot be coded yet.
    NotFinished,
    /// The guide has no such question.
    NoQuestion(String),
    /// The guide has no such rating item or scale.
    NoItem(String),
    /// The value is not on the item's scale.
    OffTheScale(String),
    /// The note has no such stretch of characters.
    NoPassage,
    /// There is no such passage.
    NoQuote,
    /// A voice or a quotation needs a wording.
    WordingMissing,
    /// The wording tells the story apart, so whoever knows it could tell.
    WordingTells,
    /// The cursor or the probe lies outside the note or the guide.
    NoProbe(String),
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        let about = |key: &str, id: &str| Phrase::plain(key).with("id", Argument::foreign_id(id));
        match self {
            Trouble::NoInterview => ("no-interview", Phrase::plain("trouble-no-interview")),
            Trouble::Finished => ("finished", Phrase::plain("trouble-interview-finished")),
            Trouble::NotFinished => ("not-finished", Phrase::plain("trouble-interview-not-finished")),
            Trouble::NoQuestion(id) => ("no-question", about("trouble-no-question", id)),
            Trouble::NoItem(id) => ("no-item", about("trouble-no-item", id)),
            Trouble::OffTheScale(id) => ("off-the-scale", about("trouble-off-the-scale", id)),
            Trouble::NoPassage => ("no-passage", Phrase::plain("trouble-no-passage")),
            Trouble::NoQuote => ("no-quote", Phrase::plain("trouble-no-quote")),
            Trouble::WordingMissing => ("wording-missing", Phrase::plain("trouble-wording-missing")),
            Trouble::WordingTells => ("wording-tells", Phrase::plain("trouble-wording-tells")),
            Trouble::NoProbe(id) => ("no-probe", about("trouble-no-probe", id)),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
