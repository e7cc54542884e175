//! Records of concern about a child or an adult at risk (`domain.md` 4.2): the carer's own words with their times,
//! what was decided and why, who was told when, and the deadlines that follow. A closed room: nothing in a record is
//! overwritten or deleted, no report, letter, search, export or withdrawal reaches it, and its tables refer to no
//! other room's. Opening a record for reading leaves a line in the journal.

mod concern;
mod line;
pub mod table;
pub mod timers;
mod trouble;

pub use concern::{Arose, Concern, ConcernState, Facts, number};
pub use line::{Choice, Draft, Line, LineKind, NewLine, OTHER_AREA, Reading};
pub use timers::{Due, DueKind, dues};
pub use trouble::Trouble;
