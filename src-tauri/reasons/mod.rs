//! The code frame, and which reasons an interview holds. Coding belongs to an interview; what is published counts
//! households.

mod coding;
mod frame;
pub mod table;
mod trouble;

pub use coding::{Coding, Contributing, MOST_CONTRIBUTING, Role};
pub use frame::{Control, Frame, FrameCode, FrameTheme, Standing, frame};
pub use trouble::Trouble;
