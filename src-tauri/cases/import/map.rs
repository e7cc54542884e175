//! Which heading is which field, and which word means which code.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::field::{self, Field};
use super::header;
use super::trouble::Trouble;

/// What a person settled about files with certain headings. On the wire, in the store and in a TOML file alike:
///
/// ```toml
/// [columns]
/// "Who left" = "carer"
/// [values.leave-type]
/// "Gone to an agency" = "resigned-transferring"
/// [fixed]
/// service = "Powys"
/// ```
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(default, deny_unknown_fields)]
pub struct ColumnMap {
    /// The field by the heading. A heading that stands nowhere is not taken in.
    pub columns: BTreeMap<String, Field>,
    /// For each field the code by the word that stands in a cell; for services an id or a name.
    pub values: BTreeMap<Field, BTreeMap<String, String>>,
    /// The value for every row, where the file has no column for it.
    pub fixed: BTreeMap<Field, String>,
}

impl ColumnMap {
    /// What the headings themselves say.
    pub fn known(headings: &[String], keys: &[String]) -> ColumnMap {
        let mut map = ColumnMap::default();
        for (heading, key) in headings.iter().zip(keys) {
            let Some(field) = field::of_heading(heading) else { continue };
            if !map.columns.values().any(|taken| *taken == field) {
                map.columns.insert(key.clone(), field);
            }
        }
        map
    }

    /// This map read from TOML, laid over what the headings say: what it names counts, and a heading of which it says
    /// nothing is known by itself.
    ///
    /// # Errors
    /// `BadMap` with the line.
    pub fn read(toml: &str) -> Result<ColumnMap, Trouble> {
        let read: ColumnMap = toml::from_str(toml).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let before = toml.get(..at).unwrap_or(toml);
            Trouble::BadMap(u32::try_from(before.matches('\n').count() + 1).unwrap_or(u32::MAX))
        })?;
        Ok(read)
    }

    /// With headings and words as they are compared.
    #[must_use]
    pub fn folded(self) -> ColumnMap {
        let key = |heading: String| {
            if heading.starts_with('=') || heading.contains('#') { heading } else { field::plain(&heading) }
        };
        let words = |of: BTreeMap<String, String>| {
            of.into_iter().map(|(word, code)| (field::plain(&word), code)).collect()
        };
        ColumnMap {
            columns: self.columns.into_iter().map(|(heading, field)| (key(heading), field)).collect(),
            values: self.values.into_iter().map(|(field, of)| (field, words(of))).collect(),
            fixed: self.fixed,
        }
    }

    /// This map over `known`: a field that it names is taken from nowhere else.
    #[must_use]
    pub fn over(self, known: ColumnMap) -> ColumnMap {
        let mut columns = known.columns;
        columns.retain(|heading, field| {
            !self.columns.contains_key(heading) && !self.columns.values().any(|named| named == field)
        });
        columns.extend(self.columns);
        ColumnMap { columns, ..self }
    }

    /// The field of each column.
    pub fn fields(&self, keys: &[String]) -> Vec<Option<Field>> {
        keys.iter().map(|key| self.columns.get(key).copied()).collect()
    }

    /// Only what has to do with these headings, as it is kept for the next file that has them.
    #[must_use]
    pub fn for_headings(mut self, keys: &[String]) -> ColumnMap {
        self.columns.retain(|key, _| keys.contains(key));
        self
    }
}

/// The map by which a file is read: the one that was given, else the one that was kept for its headings, else what the
/// headings say.
pub fn settle(
    given: Given<'_>,
    headings: &[String],
    keys: &[String],
    kept: impl FnOnce(&str) -> Option<ColumnMap>,
) -> (ColumnMap, bool) {
    let known = || ColumnMap::known(headings, keys);
    match given {
        Given::Whole(map) => (map.clone().folded(), false),
        Given::Over(map) => (map.clone().folded().over(known()), false),
        Given::Nothing => match kept(&header::set_of(keys)) {
            Some(map) => (map, true),
            None => (known(), false),
        },
    }
}

/// What was said about the columns beforehand.
#[derive(Clone, Copy, Debug)]
pub enum Given<'a> {
    /// Nothing.
    Nothing,
    /// Some of them, as a TOML file says it.
    Over(&'a ColumnMap),
    /// All of them, as a screen says it.
    Whole(&'a ColumnMap),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(words: &[&str]) -> Vec<String> {
        words.iter().map(|one| (*one).to_owned()).collect()
    }

    fn map(toml: &str) -> ColumnMap {
        ColumnMap::read(toml).expect("a map")
    }

    #[test]
    fn a_map_over_the_headings_wins_and_the_rest_stays() {
        let headings = texts(&["Gwasanaeth", "Pwy", "Enw"]);
        let keys = texts(&["gwasanaeth", "pwy", "enw"]);
        let said = map("[columns]\nPWY = \"carer\"\n");
        let (settled, kept) = settle(Given::Over(&said), &headings, &keys, |_| None);
        assert_eq!(settled.fields(&keys), [Some(Field::Service), Some(Field::Carer), None]);
        assert!(!kept);
        let (whole, _) = settle(Given::Whole(&said), &headings, &keys, |_| None);
        assert_eq!(whole.fields(&keys), [None, Some(Field::Carer), None]);
        let (again, kept) = settle(Given::Nothing, &headings, &keys, |set| {
            assert_eq!(set, "enw\ngwasanaeth\npwy");
            Some(whole.clone())
        });
        assert_eq!((again, kept), (whole, true));
    }

    #[test]
    fn a_faulty_map_is_told_by_its_line() {
        assert_eq!(
            ColumnMap::read("[columns]\nPwy = \"carer\"\nBeth = \"nothing\"\n"),
            Err(Trouble::BadMap(3))
        );
        assert_eq!(ColumnMap::read("[columns]\nPwy = \n"), Err(Trouble::BadMap(2)));
        assert!(ColumnMap::read("[colums]\n").is_err(), "an unknown part is not passed over");
    }

    #[test]
    fn a_second_heading_for_the_same_field_is_left_to_the_person() {
        let known = ColumnMap::known(&texts(&["Enw", "Carer"]), &texts(&["enw", "carer"]));
        assert_eq!(known.columns.keys().collect::<Vec<_>>(), ["enw"]);
    }
}
