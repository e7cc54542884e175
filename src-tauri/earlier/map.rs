//! What a person says about a file of earlier interviews. On the wire, in the store and in a TOML file alike; the
//! README shows one in full.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::days::Days;
use super::role::Role;
use super::trouble::Trouble;
use super::words::key;
use crate::cases::Region;
use crate::cases::import::field::plain;
use crate::consent::Purpose;
use crate::reasons::Role as Part;
use crate::vocabulary::{Both, Period, coded};

/// How a file is to be read.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(default, deny_unknown_fields)]
pub struct EarlierMap {
    /// What the survey or the list is called. Ids count within it, and the map is kept under it.
    pub source: String,
    /// The role by the heading. A heading that stands nowhere is not taken in.
    pub columns: BTreeMap<String, Role>,
    /// Words that stand for an empty cell: *Not stated*, a dash.
    pub nothing: Vec<String>,
    /// For each role, or for all of a kind, what a word means. An empty word stands for an empty cell.
    pub values: BTreeMap<String, BTreeMap<String, Meaning>>,
    /// The value for every row, where the file has no column for it.
    pub fixed: BTreeMap<Role, String>,
    /// How days are written.
    pub days: Days,
    /// How reasons are taken.
    pub reasons: ReasonsRule,
    /// Services that this desk does not have yet.
    pub services: Vec<NewService>,
    /// What services declared about their own leavers.
    pub declared: Vec<Declared>,
    /// What was allowed in every row, where no column says it.
    pub consent: ConsentRule,
}

/// What a word means: a code, or a number. `leave-out` leaves the row out knowingly.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", type = "string"))]
#[serde(from = "TextOrNumber", into = "String")]
pub struct Meaning(pub String);

/// The word by which a row is left out.
pub const LEAVE_OUT: &str = "leave-out";

#[derive(Deserialize)]
#[serde(untagged)]
enum TextOrNumber {
    Text(String),
    Number(i64),
}

impl From<TextOrNumber> for Meaning {
    fn from(one: TextOrNumber) -> Meaning {
        Meaning(match one {
            TextOrNumber::Text(text) => text,
            TextOrNumber::Number(number) => number.to_string(),
        })
    }
}

impl From<Meaning> for String {
    fn from(one: Meaning) -> String {
        one.0
    }
}

/// How reasons are taken.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(default, deny_unknown_fields)]
pub struct ReasonsRule {
    /// The part that reasons beside the main one played; underlying, unless the map says otherwise.
    pub part: Option<Part>,
    /// Of more than five beside the main one the first five are taken, in the order of the columns. Otherwise such a
    /// row is a fault.
    pub five: bool,
}

coded! {
    /// Who runs a service, in the words of the sector.
    pub enum EarlierKind {
        /// A local authority.
        Authority = "LA",
        /// An independent fostering agency.
        Independent = "IFA",
    }
}

/// A service to be created, unless the desk has one of that name.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "EarlierService"))]
#[serde(deny_unknown_fields)]
pub struct NewService {
    /// Its Welsh name.
    pub cy: String,
    /// Its English name.
    pub en: String,
    /// Who runs it.
    pub kind: EarlierKind,
    /// Where it works.
    pub region: Region,
}

impl NewService {
    /// Its name in both languages.
    pub fn name(&self) -> Both<String> {
        Both { cy: self.cy.trim().to_owned(), en: self.en.trim().to_owned() }
    }
}

/// How many households left a service in a reporting year, in the service's own count.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "EarlierDeclared"))]
#[serde(deny_unknown_fields)]
pub struct Declared {
    /// The service by one of its names.
    pub service: String,
    /// The year in which the reporting year begins, on 1 April.
    pub year: i32,
    /// Households that left.
    pub leavers: u32,
}

impl Declared {
    /// The days it is about.
    pub fn period(&self) -> Period {
        Period::reporting_year(self.year)
    }
}

/// What was allowed. Nothing stated is nothing allowed: the interview is kept, and neither counted nor quoted.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(default, deny_unknown_fields)]
pub struct ConsentRule {
    /// The purposes that were allowed in every row.
    pub given: BTreeSet<Purpose>,
    /// The notice under which that was asked.
    pub notice: String,
}

impl EarlierMap {
    /// This map read from TOML.
    ///
    /// # Errors
    /// `BadMap` with the line; `NoSource`.
    pub fn read(toml: &str) -> Result<EarlierMap, Trouble> {
        let read: EarlierMap = toml::from_str(toml).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let before = toml.get(..at).unwrap_or(toml);
            Trouble::BadMap(u32::try_from(before.matches('\n').count() + 1).unwrap_or(u32::MAX))
        })?;
        if read.source.trim().is_empty() { Err(Trouble::NoSource) } else { Ok(read) }
    }

    /// With headings as they are compared.
    #[must_use]
    pub fn folded(self) -> EarlierMap {
        let key = |heading: String| {
            if heading.starts_with('=') || heading.contains('#') { heading } else { plain(&heading) }
        };
        let columns = self.columns.into_iter().map(|(heading, role)| (key(heading), role)).collect();
        EarlierMap { columns, source: self.source.trim().to_owned(), ..self }
    }

    /// What the map says that `words` mean for `role`: first of the role itself, then of all of its kind; and of each
    /// first the very words, then words that differ in case, accents or spaces alone.
    pub fn meaning(&self, role: &Role, words: &str) -> Option<&str> {
        let name = role.to_string();
        let lists = [name.as_str(), role.kind()].into_iter().filter_map(|name| self.values.get(name));
        let of = |list: &'_ BTreeMap<String, Meaning>| {
            let wanted = key(words);
            let same = |(word, _): &(&String, &Meaning)| key(word) == wanted;
            list.get_key_value(words).or_else(|| list.iter().find(same)).map(|(word, _)| word.clone())
        };
        lists.into_iter().find_map(|list| of(list).and_then(|word| list.get(&word))).map(|one| one.0.as_str())
    }

    /// Whether these words stand for an empty cell.
    pub fn is_nothing(&self, words: &str) -> bool {
        words.is_empty() || self.nothing.iter().any(|one| key(one) == key(words))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(toml: &str) -> EarlierMap {
        EarlierMap::read(toml).expect("a map")
    }

    #[test]
    fn a_map_is_told_by_its_line_when_it_is_no_map() {
        let line = |toml: &str| match EarlierMap::read(toml) {
            Err(Trouble::BadMap(line)) => line,
            other => panic!("{other:?}"),
        };
        assert_eq!(line("source = \"S\"\n[columns]\nA = \"service\"\nB = \"carer name\"\n"), 4);
        assert_eq!(line("source = \"S\"\n[colums]\n"), 2);
        assert_eq!(line("source = \"S\"\n[consent]\ngiven = [\"everything\"]\n"), 3);
        assert_eq!(
            line("source = \"S\"\n[[services]]\ncy = \"A\"\nen = \"A\"\nkind = \"XX\"\nregion = \"gwent\"\n"),
            5
        );
        assert!(matches!(EarlierMap::read("[columns]\nA = \"service\"\n"), Err(Trouble::NoSource)));
    }

    #[test]
    fn the_rule_of_one_column_comes_before_the_rule_of_its_kind() {
        let map = map("source = \"S\"\n[values.rating]\n\"Strongly agree\" = 5\n\"<1\" = 1\n\"1\" = 2\n\
             [values.\"rating R8\"]\n\"Strongly Agree\" = 1\n");
        let of = |item: &str, words| map.meaning(&Role::Rating(item.to_owned()), words);
        assert_eq!(of("R1", "STRONGLY  agree"), Some("5"));
        assert_eq!(of("R8", "strongly agree"), Some("1"));
        assert_eq!((of("R1", "<1"), of("R1", "1")), (Some("1"), Some("2")), "signs are part of a word");
        assert_eq!(of("R1", "Agree"), None);
    }

    #[test]
    fn the_same_map_comes_back_from_the_store() {
        let map = map("source = \"S\"\n[columns]\nA = \"rating R1\"\n[fixed]\ncategory = \"mainstream\"\n\
             [days]\nformats = [\"MM/YYYY\"]\npart = \"last\"\n[values.rating]\nx = 3\n");
        let text = serde_json::to_string(&map).expect("writes");
        assert_eq!(serde_json::from_str::<EarlierMap>(&text).expect("reads"), map);
    }
}
