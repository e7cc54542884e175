//! What each carer allowed, for which purpose and under which notice. Before the carer has answered, nothing is
//! allowed but the talk itself.

mod purpose;
pub mod table;

pub use purpose::{Consent, NOTICE, Purpose};
