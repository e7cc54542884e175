//! Recommendations, what becomes of them, and the commitments that follow.

mod calendar;
mod keeping;
mod names;
mod page;
mod presenting;
mod searching;
mod sharing;
mod sheets;
mod writing;

pub use calendar::{CommitmentMonth, CommitmentYear, YearEntry, YearEntryKind};
pub use presenting::Presented;
pub use searching::FoundPromise;
pub use sharing::ShareForm;
pub use sheets::{
    CommitmentRow, CommitmentSheet, EvidenceRow, PartGuidance, RecommendationRow, RecommendationSheet,
};
pub use writing::RecommendationStart;

use super::{Kind, Trouble};
use crate::commitments;

impl From<commitments::Trouble> for Trouble {
    fn from(trouble: commitments::Trouble) -> Self {
        use commitments::Trouble as Commitments;
        let (code, phrase) = trouble.told();
        match trouble {
            Commitments::Store(trouble) => trouble.into(),
            Commitments::Form(fields) => Trouble::form(fields),
            Commitments::NoRecommendation | Commitments::NoCommitment | Commitments::NoEvidence => {
                Trouble::new(Kind::Input, code, phrase)
            }
            Commitments::NotNow | Commitments::MayNotLeave(_) => Trouble::new(Kind::Refused, code, phrase),
        }
    }
}
