//! Interview guides as data: which questions there are, in which order they stand, and every word that is read to
//! a carer, in both languages. The structure is in `library/`, the words in `locales/`; together they seed a guide,
//! and once an interview has used a version, the store keeps it whole and it never changes again. Words that were put
//! right at the desk are a version of their own, which the next interview uses.

mod bond;
mod check;
mod edit;
mod file;
mod flaw;
mod guide;
mod library;
pub mod table;
mod trouble;
mod wording;

pub use bond::{Bond, bond_of, held_parts_reworded, of_program};
pub use check::{Fault, faults};
pub use edit::{GuideChange, ProbeForm, QuestionForm, changed, left_out};
pub use file::{ENDING, FileFault, LARGEST, read as read_file, unfit, write as write_file};
pub use flaw::{FlawKind, GuideFlaw, flaws};
pub use guide::{Guide, Probe, Question, RatingItem, Scale, Section, SectionKind};
pub use library::{current, feedback};
pub use table::GuideVersion;
pub use table::drafts::GuideDraft;
pub use trouble::Trouble;
pub use wording::{GuideWording, field, reworded, wordings};
