//! Which heading is which field, and which word means what.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::super::field::{IdeaChoice, IdeaField, Takes};
use super::super::kind::RecordKind;
use super::super::trouble::Trouble;
use crate::cases::import::field::plain;
use crate::language::Words;
use crate::vocabulary::{Coded, Lang};

/// What a column holds.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Column {
    /// The service.
    Service,
    /// Where the evidence lies.
    Reference,
    /// A field of the record.
    Of(IdeaField),
}

impl Column {
    /// Its code in a map.
    pub fn code(self) -> &'static str {
        match self {
            Column::Service => "service",
            Column::Reference => "reference",
            Column::Of(field) => field.code(),
        }
    }

    /// Its name on a screen and in a file.
    pub fn name(self, lang: Lang) -> String {
        let key = match self {
            Column::Service => "ideas-column-service".to_owned(),
            Column::Reference => "ideas-column-reference".to_owned(),
            Column::Of(field) => format!("ideas-field-{}", field.code()),
        };
        Words::embedded().message(&key, lang).unwrap_or_default()
    }

    /// The columns that a file of this kind may have.
    pub fn all(kind: RecordKind) -> Vec<Column> {
        let fields = kind.fields().iter().map(|field| Column::Of(*field));
        [Column::Service].into_iter().chain(fields).chain([Column::Reference]).collect()
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// What a person settled about files with certain headings. On the wire, in the store and in a TOML file alike:
///
/// ```toml
/// kind = "seat"
/// service = "Powys"
/// [columns]
/// "Sedd" = "seat"
/// "Took office" = "taken"
/// [values.met-carer]
/// "Do, do!" = "yes"
/// ```
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(deny_unknown_fields)]
pub struct EvidenceMap {
    /// What each row is about.
    pub kind: RecordKind,
    /// The service of every row, by its id or a name, where no column says it.
    #[serde(default)]
    pub service: String,
    /// What a column holds, by its heading: `service`, `reference`, or the code of a field.
    #[serde(default)]
    pub columns: BTreeMap<String, String>,
    /// For each field what a word means.
    #[serde(default)]
    pub values: BTreeMap<String, BTreeMap<String, String>>,
}

impl EvidenceMap {
    /// This map read from TOML.
    ///
    /// # Errors
    /// [`Trouble::BadMap`] with the line.
    pub fn read(toml: &str) -> Result<EvidenceMap, Trouble> {
        toml::from_str(toml).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let before = toml.get(..at).unwrap_or(toml);
            Trouble::BadMap(u32::try_from(before.matches('\n').count() + 1).unwrap_or(u32::MAX))
        })
    }

    /// The column behind a code of this map; none for one that the kind does not have.
    pub fn column(&self, code: &str) -> Option<Column> {
        Column::all(self.kind).into_iter().find(|one| one.code() == code)
    }

    /// What a heading holds: by the map, else by the names of the fields in either language.
    pub fn of_heading(&self, heading: &str) -> Option<Column> {
        let wanted = plain(heading);
        if wanted.is_empty() {
            return None;
        }
        if let Some((_, code)) = self.columns.iter().find(|(one, _)| plain(one) == wanted) {
            return self.column(code);
        }
        let named: Vec<Column> = self.columns.values().filter_map(|code| self.column(code)).collect();
        let known = |one: &Column| {
            plain(one.code()) == wanted || Lang::BOTH.iter().any(|lang| plain(&one.name(*lang)) == wanted)
        };
        Column::all(self.kind).into_iter().find(known).filter(|one| !named.contains(one))
    }

    /// The codes in the map that this kind of record does not have.
    pub fn strangers(&self) -> Vec<String> {
        self.columns.values().filter(|code| self.column(code).is_none()).cloned().collect()
    }

    /// What the words of a cell mean for a field: by the map, else by the program's own lists, else as they stand.
    pub fn meaning(&self, field: IdeaField, words: &str) -> String {
        let wanted = plain(words);
        let said =
            self.values.get(field.code()).and_then(|of| of.iter().find(|(word, _)| plain(word) == wanted));
        if let Some((_, meant)) = said {
            return meant.clone();
        }
        match field.takes(self.kind.stages()) {
            Takes::YesNo => yes_or_no(&wanted).map_or(words.to_owned(), str::to_owned),
            Takes::OneOf(choices) => {
                let named = |one: &&IdeaChoice| {
                    plain(one.code()) == wanted
                        || Lang::BOTH.iter().any(|lang| plain(&name(**one, *lang)) == wanted)
                };
                choices.iter().find(named).map_or(words.to_owned(), |one| one.code().to_owned())
            }
            Takes::Day | Takes::Count { .. } => words.to_owned(),
        }
    }
}

fn name(choice: IdeaChoice, lang: Lang) -> String {
    Words::embedded().message(&format!("ideas-choice-{}", choice.code()), lang).unwrap_or_default()
}

/// Yes and no as people write them in either language; Welsh answers with the verb.
fn yes_or_no(plain: &str) -> Option<&'static str> {
    match plain {
        "ie" | "oes" | "do" | "ydy" | "ydyn" | "yes" | "y" | "1" | "true" => Some("yes"),
        "na" | "nage" | "naddo" | "nac oes" | "nac ydy" | "no" | "n" | "0" | "false" => Some("no"),
        _ => None,
    }
}
