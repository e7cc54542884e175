//! Interviews that were held before this program was there: years of spreadsheets, taken in by a map that says which
//! column is what and which word means which code. Nothing is guessed: what no rule of the map reads is listed. Such a
//! case carries its origin; the service's rules of dates are not for it, the rules of protection are.

mod cells;
mod days;
mod ids;
mod judged;
mod map;
mod plan;
mod read;
mod role;
pub mod table;
mod told;
mod trouble;
mod unusable;
mod words;

pub use days::{DayPart, Days, StandsIn};
pub use ids::IdNews;
pub use map::{ConsentRule, Declared, EarlierKind, EarlierMap, Meaning, NewService, ReasonsRule};
pub use plan::{Ahead, Allowed, EarlierColumn, EarlierPlan, EarlierUnknown, InYear, Known, Looked, look};
pub use read::Row;
pub use role::Role;
pub use told::{Household, Who, households};
pub use trouble::Trouble;
