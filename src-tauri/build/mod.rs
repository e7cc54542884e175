//! Reads `locales/` while the program is built, refuses what is wrong in it, and writes the typed phrases.
//! `build.rs` uses it to build the program; `tests/languages.rs` uses it to prove the refusals and to write the
//! screens' half.

pub mod catalogue;
pub mod check;
pub mod entries;
pub mod rust;
#[cfg(test)]
pub mod typescript;
