//! Letters to carers, guidance for fostering services, the referral form and the entry for her calendar. A letter
//! is a template, in both languages, whose placeholders are known and checked; the program brings the first
//! wording of each and the store keeps every later one as a version of its own. This room fills and words; the desk
//! knows the case, and the pages are drawn elsewhere.

pub mod calendar;
mod kind;
mod pieces;
pub mod referral_form;
mod seeds;
mod slots;
pub mod table;
mod template;
mod text;
mod trouble;

pub use kind::{Addressee, LetterKind};
pub use pieces::{Filled, Piece};
pub use seeds::seed;
pub use slots::{Slot, Values};
pub use table::{LetterWay, LetterWriting, LetterWritten, TemplateVersion};
pub use template::Template;
pub use text::plain;
pub use trouble::Trouble;
