//! Referrals from a file that a service sends, text or workbook: bytes become cells, cells become fields by a map, and
//! fields become cases or faults with their place. Nothing here writes: a plan says what would happen, and the desk does
//! it in one act.

mod bytes;
mod doubles;
mod faulty;
pub(crate) mod field;
pub(crate) mod header;
mod map;
mod plan;
pub(crate) mod read;
pub(crate) mod separated;
mod services;
mod sheet;
pub mod table;
mod trouble;
mod workbook;

#[cfg(test)]
mod tests;

pub use faulty::file as faulty_file;
pub use field::{Field, Heading, headings};
pub use map::{ColumnMap, Given};
pub use plan::{Column, Duplicate, Fault, ImportPlan, Known, Looked, Unknown, look, notes, open};
pub use services::Services;
pub use sheet::{Cell, LARGEST_FILE, Place, Row, Sheet, letters};
pub use trouble::Trouble;
