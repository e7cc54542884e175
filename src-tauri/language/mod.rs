//! Turns a phrase into Welsh or English. Everything visible stands in `locales/`; the build checks it and makes
//! a function of each message, so that a missing sentence or a wrong argument does not compile. Beside the words:
//! days and numbers written out, lists joined, names sorted and searched as Welsh needs it, and names spotted in what was
//! written.

pub mod alphabet;
pub mod dates;
pub mod figures;
pub mod lists;
pub mod mutations;
pub mod names;
pub mod numbers;
/// A function for each message of `locales/`; its comment is the English text and the key.
pub mod phrases;
mod words;

pub use words::{Words, both, say};
