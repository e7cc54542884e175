//! What this desk prefers; only differences from the defaults are kept. What may leave the desk is no preference
//! and has no setting.

mod keeping;
mod preferences;
pub mod table;
mod weights;

pub use keeping::Keeping;
pub use preferences::{Settings, Theme};
pub use weights::MentoringWeights;
