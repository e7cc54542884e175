//! Interview guides as data: which questions there are, in which order they stand, and every word that is read to
//! a carer, in both languages. The structure is in `library/`, the words in `locales/`; together they seed a guide,
//! and once an interview has used a version, the store keeps it whole and it never changes again. Words that were put
//! right at the desk are a version of their own, which the next interview uses.

mod check;
mod guide;
mod library;
pub mod table;
mod trouble;
mod wording;

pub use check::{Fault, faults};
pub use guide::{Guide, Probe, Question, RatingItem, Scale, Section, SectionKind};
pub use library::{current, feedback};
pub use table::GuideVersion;
pub use trouble::Trouble;
pub use wording::{GuideWording, field, reworded, wordings};
