//! What each carer allowed, for which purpose and under which notice; who opted out, and at which point. Before the
//! carer has answered, nothing is allowed but the talk itself.

mod allowed;
mod opt_out;
mod purpose;
pub mod table;
mod trouble;

pub use allowed::{Answered, allowed, unsettled};
pub use opt_out::{Another, Kept, Lifted, OptOutOf, OptOutPoint, OptOuts, Tally, ToldBy, is_same_name};
pub use purpose::{Consent, NOTICE, Purpose};
pub use trouble::Trouble;
