//! What can go wrong between counts and a written page.

use std::fmt;

use crate::vocabulary::{Argument, Phrase};

/// Why a report cannot be made.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Trouble {
    /// No embedded font can draw this character. It is named by its code point and nothing else.
    NoGlyph(char),
    /// An embedded font cannot be read or cut down. The number is its place in the list of fonts.
    Font(usize),
    /// The page writer warned about something; its warnings are never let through.
    Writer,
    /// The structure could not be put into the file.
    Structure,
}

/// A result in this room.
pub type Result<T> = std::result::Result<T, Trouble>;

impl Trouble {
    /// The trouble as a sentence in no language yet.
    pub fn phrase(&self) -> Phrase {
        match self {
            Trouble::NoGlyph(c) => {
                Phrase::plain("pdf-no-glyph").with("code", Argument::Id(format!("U+{:04X}", u32::from(*c))))
            }
            Trouble::Font(_) => Phrase::plain("pdf-font"),
            Trouble::Writer => Phrase::plain("pdf-writer"),
            Trouble::Structure => Phrase::plain("pdf-structure"),
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::NoGlyph(c) => write!(f, "no glyph for U+{:04X}", u32::from(*c)),
            Trouble::Font(place) => write!(f, "font {place} is unreadable"),
            Trouble::Writer => f.write_str("the page writer warned"),
            Trouble::Structure => f.write_str("the structure could not be written"),
        }
    }
}

impl std::error::Error for Trouble {}
