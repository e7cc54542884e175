//! Sittings, answers as they are spoken, ratings, passages in the carer's own words and what the carer decided
//! about them. An interview follows the guide it began with for ever.

mod aftercare;
mod interview;
mod passage;
pub mod table;
mod trouble;

pub use crate::cases::Mode;
pub use aftercare::{Aftercare, AftercareForm, AftercareTerms, CounsellingTaken, Due, due};
pub use interview::{
    Answer, Counselling, CounsellingSource, Decision, Interview, InterviewPlace, InterviewState, NoNumber,
    NoteLang, Quote, RatingValue, Skip, talked_seconds, untouched,
};
pub use passage::{follow, slice};
pub use trouble::Trouble;
