//! The course of a match, from the proposal to its end. The only way from one state to the next. Pure.

use serde::Serialize;

use super::agreement::{AGREEMENT_VERSION, Side, Signature};
use crate::vocabulary::{Day, coded};

coded! {
    /// Where a match stands.
    pub enum MatchState {
        /// Put to both, neither bound.
        Proposed = "proposed",
        /// Both said yes; the confidentiality agreement is not signed by both.
        Agreed = "agreed",
        /// Both have signed; it can begin.
        Signed = "signed",
        /// They meet.
        Active = "active",
        /// The co-ordinator looks at how it goes, with both.
        Review = "review",
        /// It has done what it was for.
        Completed = "completed",
        /// It did not work; another mentor is looked for, and this one is never proposed again.
        NotWorking = "not-working",
        /// It ended before its time, for no fault of the match.
        EndedEarly = "ended-early",
        /// One of the two said no to the proposal.
        Declined = "declined",
    }
}

impl MatchState {
    /// Whether nothing more happens.
    pub fn is_over(self) -> bool {
        matches!(
            self,
            MatchState::Completed | MatchState::NotWorking | MatchState::EndedEarly | MatchState::Declined
        )
    }

    /// Whether the mentor has a place less by it.
    pub fn takes_a_place(self) -> bool {
        !self.is_over()
    }
}

coded! {
    /// Why a match did not work: a category, never a story.
    pub enum NotWorkingReason {
        /// They did not get on.
        DidNotFit = "did-not-fit",
        /// They could not find the time.
        Time = "time",
        /// It was too far.
        Distance = "distance",
        /// The language was not right.
        Language = "language",
        /// Help was needed that this mentor cannot give.
        OtherHelp = "other-help",
        /// Nobody needs to say more.
        NotSaid = "not-said",
    }
}

/// Something that happens to a match.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Step {
    /// One of the two says yes to the proposal.
    Agree(Side),
    /// One of the two says no.
    Decline,
    /// One of the two signs the agreement.
    Sign(Signature),
    /// They begin.
    Begin,
    /// The co-ordinator looks at how it goes.
    Review,
    /// It goes on after the review.
    GoOn,
    /// It has done what it was for.
    Complete,
    /// It does not work.
    NotWorking(NotWorkingReason),
    /// It ends before its time.
    EndEarly,
}

/// Why a step cannot be taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NoStep {
    /// Not from the state in which the match is.
    NotFromHere(MatchState),
    /// This side did so already.
    Twice(Side),
    /// What was signed is not the agreement in force.
    OtherVersion,
    /// The day of the signature is still to come.
    NotYet,
    /// The day of the signature is before the proposal.
    BeforeProposal,
}

/// How far a match has come.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Course {
    /// Where it stands.
    pub state: MatchState,
    /// The day it was proposed.
    pub proposed_on: Day,
    /// Who said yes.
    pub agreed: Vec<Side>,
    /// Who signed, which version, and when.
    pub signed: Vec<Signature>,
    /// Why it did not work, when it did not.
    pub not_working: Option<NotWorkingReason>,
}

impl Course {
    /// A match that is proposed.
    pub fn proposed(on: Day) -> Course {
        Course {
            state: MatchState::Proposed,
            proposed_on: on,
            agreed: Vec::new(),
            signed: Vec::new(),
            not_working: None,
        }
    }

    /// The match after a step, or why it cannot be taken.
    pub fn after(&self, step: Step, today: Day) -> Result<Course, NoStep> {
        use MatchState::{
            Active, Agreed, Completed, Declined, EndedEarly, NotWorking, Proposed, Review, Signed,
        };
        let mut next = self.clone();
        next.state = match (step, self.state) {
            (Step::Agree(side), Proposed) => {
                if self.agreed.contains(&side) {
                    return Err(NoStep::Twice(side));
                }
                next.agreed.push(side);
                if next.agreed.len() == Side::BOTH { Agreed } else { Proposed }
            }
            (Step::Decline, Proposed | Agreed | Signed) => Declined,
            (Step::Sign(signature), Agreed) => {
                self.can_be_signed(signature, today)?;
                next.signed.push(signature);
                if next.signed.len() == Side::BOTH { Signed } else { Agreed }
            }
            (Step::Begin, Signed) | (Step::GoOn, Review) => Active,
            (Step::Review, Active) => Review,
            (Step::Complete, Active | Review) => Completed,
            (Step::NotWorking(reason), Active | Review) => {
                next.not_working = Some(reason);
                NotWorking
            }
            (Step::EndEarly, Active | Review) => EndedEarly,
            (_, state) => return Err(NoStep::NotFromHere(state)),
        };
        Ok(next)
    }

    fn can_be_signed(&self, signature: Signature, today: Day) -> Result<(), NoStep> {
        if self.signed.iter().any(|one| one.side == signature.side) {
            return Err(NoStep::Twice(signature.side));
        }
        if signature.version != AGREEMENT_VERSION {
            return Err(NoStep::OtherVersion);
        }
        if signature.signed_on > today {
            return Err(NoStep::NotYet);
        }
        if signature.signed_on < self.proposed_on {
            return Err(NoStep::BeforeProposal);
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "course/tests.rs"]
mod tests;
