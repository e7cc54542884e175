//! The five ideas for care (seed 001) as commitments with small measures of their own: corporate parenting, it takes a
//! village, 360-degree feedback, procurement, training led by care-experienced people. Each is ready-written in both
//! languages, switched on service by service, and counts with days, numbers and closed lists alone: there is no place
//! where a young person, a councillor, a worker or a business could be named.

pub mod evidence;
mod feedback;
mod field;
mod gauge;
mod kind;
mod law;
pub mod parenting;
pub mod procurement;
mod record;
#[cfg(test)]
mod sample;
pub mod table;
mod targets;
mod template;
mod training;
mod trouble;
pub mod village;

pub use feedback::{FeedbackForm, FeedbackLine, Totals, check, shown, takes_forms};
pub use field::{IdeaChoice, IdeaField, OPTIONS, Takes, Value};
pub use gauge::{Check, Figure, Gauge, Ground, IdeaState, Seen, Told};
pub use kind::{FieldPlan, Idea, KindPlan, RecordKind};
pub use law::{follows, may_go, stands};
pub use record::{Form, LONGEST_REFERENCE, Record, read, reference_fault};
pub use targets::{ANSWERS_LEAST, CLIFF, TALKS_HOPED, TALKS_LEAST, Targets, VOICES_LEAST};
pub use template::IdeaTemplate;
pub use training::{Knew, before_and_after, delivered};
pub use trouble::Trouble;
