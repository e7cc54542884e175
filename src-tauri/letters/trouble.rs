//! What can go wrong with letters.

use super::{LetterKind, Slot};
use crate::store;
use crate::vocabulary::{Coded, FieldTrouble, Phrase};

/// A refusal or a fault in this room.
#[derive(Debug)]
pub enum Trouble {
    /// An edited wording has faults, each at its field.
    Form(Vec<FieldTrouble>),
    /// There is nothing to put into this placeholder, so the letter would have a hole.
    Empty {
        /// Which letter.
        kind: LetterKind,
        /// What is missing.
        slot: Slot,
    },
    /// A wording in the store is not what this program wrote there.
    Broken(LetterKind),
    /// There is no such version.
    NoVersion,
    /// No talk is booked, so there is nothing for the calendar.
    NoBooking,
    /// The clocks jump over the hour that was booked.
    NoSuchHour,
    /// The workbook could not be made.
    NoWorkbook,
    /// The letter goes to services and not to carers, or the other way round.
    OtherAddressee,
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        let of = |code: &'static str, key: &str| (code, Phrase::plain(key));
        match self {
            Trouble::Form(_) => of("form", "trouble-form"),
            Trouble::Empty { slot, .. } => ("letter-empty", empty(*slot)),
            Trouble::Broken(_) => of("letter-broken", "letters-trouble-broken"),
            Trouble::NoVersion => of("no-version", "letters-trouble-no-version"),
            Trouble::NoBooking => of("no-booking", "letters-trouble-no-booking"),
            Trouble::NoSuchHour => of("no-such-hour", "letters-trouble-no-such-hour"),
            Trouble::NoWorkbook => of("no-workbook", "letters-trouble-no-workbook"),
            Trouble::OtherAddressee => of("other-addressee", "letters-trouble-other-addressee"),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

/// What has to be done before the letter can be written.
pub fn empty(slot: Slot) -> Phrase {
    let about = match slot {
        Slot::Charity | Slot::Contact | Slot::Counselling | Slot::Summary => slot.code(),
        Slot::Day | Slot::Time | Slot::Minutes | Slot::Meeting => "booking",
        Slot::WithdrawUntil => "interview",
        _ => "other",
    };
    Phrase::plain(&format!("letters-empty-{about}"))
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
