//! A sentence that is not yet in any language.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Day;

/// What may stand in a sentence: numbers, days and ids. Never a name, never a carer's words: a phrase may end
/// up in an error, and no error carries those.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "lowercase")]
pub enum Argument {
    /// A number, formatted by the language.
    Number(i64),
    /// A day, written out by the language.
    Day(Day),
    /// An id, a code or a file's place, the same in both languages.
    Id(String),
}

/// The longest id that is shown back; ids of guides and frames have fewer characters.
const LONGEST_ID: usize = 24;

impl Argument {
    /// An id that somebody else wrote, such as a script. What does not look like an id is not shown back: it may
    /// be a carer's words in the wrong place.
    pub fn foreign_id(text: &str) -> Argument {
        let like_an_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
        let shown = text.len() <= LONGEST_ID && text.chars().all(like_an_id);
        Argument::Id(if shown { text } else { "?" }.to_owned())
    }
}

/// A message of `locales/` with what goes into it. Words come last: whoever shows it chooses the language.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Phrase {
    /// The message's key.
    pub key: String,
    /// What goes into it, by the names the message uses.
    pub args: BTreeMap<String, Argument>,
}

impl Phrase {
    /// The message `key` with nothing to put in.
    pub fn plain(key: &str) -> Phrase {
        Phrase { key: key.to_owned(), args: BTreeMap::new() }
    }

    /// The same phrase with one argument more.
    #[must_use]
    pub fn with(mut self, name: &str, argument: Argument) -> Phrase {
        self.args.insert(name.to_owned(), argument);
        self
    }
}

/// What is wrong with one field of a form, and which field it is.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct FieldTrouble {
    /// The field's name in the form.
    pub field: String,
    /// The sentence for it.
    pub phrase: Phrase,
}

impl FieldTrouble {
    /// `field` is wrong, as `phrase` says.
    pub fn new(field: &str, phrase: Phrase) -> Self {
        FieldTrouble { field: field.to_owned(), phrase }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_the_place_of_an_id_are_not_shown_back() {
        assert_eq!(Argument::foreign_id("q12"), Argument::Id("q12".to_owned()));
        for words in ["Mae hi wedi gadael", "Siân", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"] {
            assert_eq!(Argument::foreign_id(words), Argument::Id("?".to_owned()), "{words}");
        }
    }
}
