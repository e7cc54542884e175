//! What a carer asks about their own record: putting something right, and which passages speak of somebody else and
//! so are not handed over as they stand.

mod rectification;
pub mod table;
mod trouble;

pub use rectification::{
    Asked, Rectification, RectificationAnswer, RectificationForm, Rectified, Settled, Statement, due_on,
};
pub use table::NamesOthers;
pub use trouble::Trouble;
