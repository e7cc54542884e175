//! From counts to pages: what may leave the house, and how it looks when it does. A [`Document`] is pages as
//! meaning, without places or sizes; disclosure control turns it into [`Released`], and only that can be
//! written as PDF.

mod cohort;
mod counts;
mod disclosure;
mod document;
mod ledger;
mod rules;
mod trouble;

pub mod pdf;

pub use disclosure::{Released, words_only};
pub use document::{Bar, Block, Document, Part, Span};
pub use trouble::{Result, Trouble};
