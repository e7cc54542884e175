//! The data of the spotter: words that carry capitals and name nobody, and names that are common.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::language::alphabet::fold;
use crate::language::mutations::radicals;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OrdinaryFile {
    welsh_calendar: String,
    english_calendar: String,
    welsh_places: String,
    english_places: String,
    welsh_peoples: String,
    english_peoples: String,
    welsh_bodies: String,
    english_bodies: String,
    welsh_small: String,
    english_small: String,
    family: String,
    titles: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamesFile {
    sure: String,
    also_words: String,
    joins: String,
}

struct Lists {
    mutating: HashSet<String>,
    plain: HashSet<String>,
    family: HashSet<String>,
    titles: HashSet<String>,
    sure: HashSet<String>,
    also_words: HashSet<String>,
    joins: HashSet<String>,
}

/// A data file that cannot be read leaves the lists empty; a test reads both.
static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let (ordinary, names) = files();
    let all =
        |parts: &[&Option<String>]| parts.iter().copied().flatten().flat_map(|one| words(one)).collect();
    let ordinary = ordinary.ok();
    let of = |part: fn(&OrdinaryFile) -> &String| ordinary.as_ref().map(|file| part(file).clone());
    let names = names.ok();
    let name = |part: fn(&NamesFile) -> &String| names.as_ref().map(|file| part(file).clone());
    Lists {
        mutating: all(&[
            &of(|file| &file.welsh_calendar),
            &of(|file| &file.welsh_places),
            &of(|file| &file.welsh_peoples),
            &of(|file| &file.welsh_bodies),
        ]),
        plain: all(&[
            &of(|file| &file.english_calendar),
            &of(|file| &file.english_places),
            &of(|file| &file.english_peoples),
            &of(|file| &file.english_bodies),
            &of(|file| &file.welsh_small),
            &of(|file| &file.english_small),
        ]),
        family: all(&[&of(|file| &file.family)]),
        titles: all(&[&of(|file| &file.titles)]),
        sure: all(&[&name(|file| &file.sure)]),
        also_words: all(&[&name(|file| &file.also_words)]),
        joins: all(&[&name(|file| &file.joins)]),
    }
});

fn files() -> (Result<OrdinaryFile, toml::de::Error>, Result<NamesFile, toml::de::Error>) {
    (toml::from_str(include_str!("ordinary.toml")), toml::from_str(include_str!("given-names.toml")))
}

fn words(list: &str) -> impl Iterator<Item = String> + '_ {
    list.split_whitespace().map(fold)
}

/// Whether it carries a capital and names nobody, in whichever mutated form; a compound, when each part does.
pub(super) fn is_ordinary(folded: &str) -> bool {
    is_ordinary_word(folded) || folded.contains('-') && folded.split('-').all(is_ordinary_word)
}

fn is_ordinary_word(word: &str) -> bool {
    let lists = &*LISTS;
    lists.plain.contains(word)
        || lists.family.contains(word)
        || lists.titles.contains(word)
        || radicals(word).iter().any(|radical| lists.mutating.contains(radical))
}

/// Whether it is a common given name and no word besides.
pub(super) fn is_sure_name(folded: &str) -> bool {
    LISTS.sure.contains(folded)
}

/// Whether it is a common given name.
pub(super) fn is_name(folded: &str) -> bool {
    is_sure_name(folded) || LISTS.also_words.contains(folded)
}

/// Whether it is a mutated form of a common given name: *Ddafydd*.
pub(super) fn is_mutated_name(folded: &str) -> bool {
    radicals(folded).iter().skip(1).any(|radical| is_name(radical))
}

/// Whether it is a word for one of the family that stands before a name.
pub(super) fn is_family(folded: &str) -> bool {
    LISTS.family.contains(folded)
}

/// Whether it is a title.
pub(super) fn is_title(folded: &str) -> bool {
    LISTS.titles.contains(folded)
}

/// Whether it stands between the parts of a name.
pub(super) fn joins(folded: &str) -> bool {
    LISTS.joins.contains(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_files_are_read() {
        let (ordinary, names) = files();
        assert!(ordinary.is_ok() && names.is_ok(), "{:?} {:?}", ordinary.err(), names.err());
        assert!(LISTS.sure.len() > 300 && LISTS.mutating.len() > 250);
    }

    #[test]
    fn a_place_is_known_in_each_of_its_forms() {
        for form in ["caerdydd", "nghaerdydd", "gaerdydd", "chaerdydd", "fangor", "mangor", "bowys", "mhowys"]
        {
            assert!(is_ordinary(form), "{form}");
        }
    }

    #[test]
    fn no_sure_name_is_an_ordinary_word_too() {
        let both: Vec<&String> = LISTS.sure.iter().filter(|name| is_ordinary(name)).collect();
        assert!(both.is_empty(), "{both:?}");
        assert!(LISTS.sure.is_disjoint(&LISTS.also_words));
    }
}
