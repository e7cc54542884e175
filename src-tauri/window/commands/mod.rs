//! What the screens can ask for, one file for each room of the desk. Each command is one call.

#![allow(clippy::needless_pass_by_value, reason = "a command owns what the screen sent")]

pub mod aftercare;
pub mod cases;
pub mod commitments;
pub mod consents;
pub mod copies;
pub mod destinations;
pub mod earlier;
pub mod findings;
pub mod guides;
pub mod help;
pub mod ideas;
pub mod import;
pub mod interviews;
pub mod journal;
pub mod keyring;
pub mod letters;
pub mod mentoring;
pub mod moves;
pub mod outbox;
pub mod outside;
pub mod reading_back;
pub mod reports;
pub mod rights;
pub mod safeguarding;
pub mod session;
pub mod settings;
pub mod updates;
