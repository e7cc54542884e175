//! What the screens can ask for, one file for each room of the desk. Each command is one call.

pub mod cases;
pub mod findings;
pub mod interviews;
pub mod outside;
pub mod reading_back;
pub mod reports;
pub mod session;
pub mod settings;
