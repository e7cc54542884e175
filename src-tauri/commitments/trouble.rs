//! What can go wrong with recommendations and commitments.

use super::evidence::NotYet;
use crate::store;
use crate::vocabulary::{FieldTrouble, Phrase};

/// A refusal or a fault in this room.
#[derive(Debug)]
pub enum Trouble {
    /// What was typed needs putting right.
    Form(Vec<FieldTrouble>),
    /// There is no such recommendation.
    NoRecommendation,
    /// There is no such commitment.
    NoCommitment,
    /// There is no such interview or voice to build on.
    NoEvidence,
    /// It does not stand where this can be done.
    NotNow,
    /// It may not leave (`protection.md` A2).
    MayNotLeave(NotYet),
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        let plain = Phrase::plain;
        match self {
            Trouble::Form(_) => ("form", plain("trouble-form")),
            Trouble::NoRecommendation => {
                ("no-recommendation", plain("commitments-trouble-no-recommendation"))
            }
            Trouble::NoCommitment => ("no-commitment", plain("commitments-trouble-no-commitment")),
            Trouble::NoEvidence => ("no-evidence", plain("commitments-trouble-no-evidence")),
            Trouble::NotNow => ("not-now", plain("commitments-trouble-not-now")),
            Trouble::MayNotLeave(why) => ("may-not-leave", plain(may_not_leave(*why))),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

/// The sentence for why a recommendation may not leave.
fn may_not_leave(why: NotYet) -> &'static str {
    match why {
        NotYet::Nothing => "commitments-not-yet-nothing",
        NotYet::FewHouseholds => "commitments-not-yet-few-households",
        NotYet::VoicesElsewhere => "commitments-not-yet-voices-elsewhere",
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
