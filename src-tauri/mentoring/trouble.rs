//! What can go wrong in mentoring.

use super::agreement::Side;
use super::course::{MatchState, NoStep};
use super::matching::HardStop;
use crate::store;
use crate::vocabulary::{Coded, FieldTrouble, Phrase};

/// A refusal or a fault in this room.
#[derive(Debug)]
pub enum Trouble {
    /// What was typed needs putting right.
    Form(Vec<FieldTrouble>),
    /// There is no such mentor, mentee or match.
    NotThere,
    /// Something stands between the two.
    Barred(Vec<HardStop>),
    /// Somebody else was ranked first, and no reason was given.
    NoReason,
    /// The mentee is in a match that is not over.
    HasMatch,
    /// The match cannot take this step.
    Step(NoStep),
    /// The person is in a match that is not over, and so cannot be let go.
    StillMatched,
    /// Mentoring is switched off.
    Off,
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        match self {
            Trouble::Form(_) => ("form", Phrase::plain("trouble-form")),
            Trouble::NotThere => ("not-there", Phrase::plain("mentoring-trouble-not-there")),
            Trouble::Barred(stops) => {
                let first = stops.first().copied().unwrap_or(HardStop::Conflict);
                ("barred", Phrase::plain(&format!("mentoring-stop-{}", first.code())))
            }
            Trouble::NoReason => ("no-reason", Phrase::plain("mentoring-trouble-no-reason")),
            Trouble::HasMatch => ("has-match", Phrase::plain("mentoring-trouble-has-match")),
            Trouble::Step(why) => ("no-step", no_step(*why)),
            Trouble::StillMatched => ("still-matched", Phrase::plain("mentoring-trouble-still-matched")),
            Trouble::Off => ("off", Phrase::plain("mentoring-trouble-off")),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

fn no_step(why: NoStep) -> Phrase {
    let key = match why {
        NoStep::NotFromHere(MatchState::Agreed) => "mentoring-trouble-unsigned",
        NoStep::NotFromHere(MatchState::Proposed) => "mentoring-trouble-not-agreed",
        NoStep::NotFromHere(state) if state.is_over() => "mentoring-trouble-over",
        NoStep::NotFromHere(_) => "mentoring-trouble-not-from-here",
        NoStep::Twice(Side::Mentor) => "mentoring-trouble-twice-mentor",
        NoStep::Twice(Side::Mentee) => "mentoring-trouble-twice-mentee",
        NoStep::OtherVersion => "mentoring-trouble-version",
        NoStep::NotYet => "mentoring-trouble-signed-in-future",
        NoStep::BeforeProposal => "mentoring-trouble-signed-before",
    };
    Phrase::plain(key)
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
