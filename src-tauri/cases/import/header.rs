//! Which row holds the headings. Above them stand titles and empty rows, below them the referrals.

use std::collections::BTreeMap;

use super::field;
use super::sheet::{Row, letters};

/// How many rows are looked at.
pub const LOOKED_AT: usize = 20;

/// How many headings of the row are known.
pub fn known_in(row: &Row) -> usize {
    row.cells.iter().filter(|cell| field::of_heading(&cell.words()).is_some()).count()
}

/// The row with the most known headings, by its place among `rows`, and how many are known. Of equals the first; where
/// none is known, the first row, since a person may know the headings.
pub fn find(rows: &[Row]) -> Option<(usize, usize)> {
    find_by(rows, &known_in)
}

/// How many headings of a row somebody knows: the lists of this program, or a map.
pub type KnownIn<'a> = &'a dyn Fn(&Row) -> usize;

/// The same where somebody else than the lists of this program knows the headings.
pub fn find_by(rows: &[Row], known_in: KnownIn<'_>) -> Option<(usize, usize)> {
    let looked = rows.iter().take(LOOKED_AT).map(known_in).enumerate();
    looked.rev().max_by_key(|(_, known)| *known)
}

/// The headings as a map names them: folded, with a number after one that stands there again, and for a column
/// without a heading its letter.
pub fn keys(headings: &Row) -> Vec<String> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let key = |(column, heading): (usize, String)| {
        let plain = field::plain(&heading);
        if plain.is_empty() {
            return format!("={}", letters(column));
        }
        let times = seen.entry(plain.clone()).and_modify(|times| *times += 1).or_insert(1);
        if *times == 1 { plain } else { format!("{plain}#{times}") }
    };
    (0..headings.width()).map(|column| (column, headings.cell(column).words())).map(key).collect()
}

/// What the store knows a file by: its headings in whatever order, without those that are passed over.
pub fn set_of(keys: &[String]) -> String {
    let mut kept: Vec<&str> = keys.iter().map(String::as_str).filter(|key| !field::is_ignored(key)).collect();
    kept.sort_unstable();
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::import::sheet::Cell;

    fn row(line: u32, words: &[&str]) -> Row {
        Row { line, cells: words.iter().map(|one| Cell::of(one)).collect() }
    }

    #[test]
    fn headings_are_found_below_a_title() {
        let rows = [
            row(1, &["Atgyfeiriadau 2025"]),
            row(3, &["Gwasanaeth", "Gofalwr", "x"]),
            row(4, &["Powys", "Gwasanaeth", "Gofalwr"]),
        ];
        assert_eq!(find(&rows), Some((1, 2)), "of equals the first");
        assert_eq!(find(&rows[..1]), Some((0, 0)));
        assert_eq!(find(&[]), None);
    }

    #[test]
    fn every_column_has_a_key_of_its_own() {
        let headings = row(1, &["Enw", "ENW:", "", "Dyddiad", "enw", ""]);
        assert_eq!(keys(&headings), ["enw", "enw#2", "=C", "dyddiad", "enw#3"]);
        let other = row(1, &["Dyddiad", "Enw", "Enw", "Enw", "Beth i'w gywiro"]);
        let without_letter: Vec<String> = keys(&headings).into_iter().filter(|key| key != "=C").collect();
        assert_eq!(set_of(&without_letter), set_of(&keys(&other)));
    }
}
