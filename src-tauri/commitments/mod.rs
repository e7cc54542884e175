//! What is asked of a service and what becomes of it: a recommendation in context, idea and effect, the answer to it,
//! the commitment that follows with its owner, its measure and its day, and what happened.
//!
//! Nothing here holds a carer's words or a count of carers. A recommendation knows which interviews and voices it was
//! built from, inside the program only, and may be shared only as `protection.md` A2 allows.

mod answer;
mod charter;
mod commitment;
mod evidence;
pub mod ideas;
mod measure;
mod progress;
mod recommendation;
pub mod table;
mod trouble;

pub use answer::{Answer, AnswerForm, AnswerKind, reply_due};
pub use charter::CharterPrinciple;
pub use commitment::{
    Commitment, CommitmentForm, CommitmentState, Ending, EndingForm, Owner, Promised, Template,
};
pub use evidence::{
    Basis, EvidenceRef, FEWEST_HOUSEHOLDS, Heard, NotYet, Piece, RestsOn, Silent, TakenBack, Towards, basis,
};
pub use measure::{Measure, MeasureForm, MeasureKind, MeasureTrouble};
pub use progress::{Progress, ProgressForm, Reached, Value};
pub use recommendation::{
    About, Audience, Length, Part, Recommendation, RecommendationForm, RecommendationState, Shared, Wording,
};
pub use trouble::Trouble;
