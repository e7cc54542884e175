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
