//! Evidence in bulk: the spreadsheet that a council sends, read into records by a map. A plan says what would happen;
//! the desk does that and nothing else. What no rule reads is a fault with its place, never a guess.

mod map;
mod plan;
#[cfg(test)]
mod tests;

pub use map::{Column, EvidenceMap};
pub use plan::{EvidenceColumn, EvidencePlan, Known, Looked, Ready, look};
