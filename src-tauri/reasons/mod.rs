//! The code frame: 45 reasons in 9 themes, who could have changed each, and how careful a reader must be with it.
//! And the coding of interviews: the carer's main reason, and what else played a part.

mod frame;

pub use frame::{Control, Frame, FrameCode, FrameTheme, Standing, frame};
