//! What the screens can ask for, one file for each room of the desk. Each command is one call.

#![allow(clippy::needless_pass_by_value, reason = "a command owns what the screen sent")]

pub mod aftercare;
pub mod cases;
pub mod consents;
pub mod copies;
pub mod earlier;
pub mod findings;
pub mod import;
pub mod interviews;
pub mod journal;
pub mod keyring;
pub mod letters;
pub mod moves;
pub mod outside;
pub mod reading_back;
pub mod reports;
pub mod rights;
pub mod safeguarding;
pub mod session;
pub mod settings;
