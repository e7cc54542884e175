//! A damaged store: what can still be read of it, the copy to compare it with, and the new store that the person
//! chooses to go on with. The damaged file stays where it was moved.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::copies::LAST_COPY;
use super::{CopyMade, Desk, Opened, Result};
use crate::search;
use crate::settings::{Settings, table};
use crate::store::{Act, Key, Reader, Rescued, Salvage, copies, salvage};
use crate::vocabulary::{Coded, Lang, coded};

coded! {
    /// What a person knows of what is in the tables.
    pub enum RescuedThing {
        /// Cases.
        Cases = "cases",
        /// Interviews.
        Interviews = "interviews",
        /// Notes on questions.
        Notes = "notes",
        /// Passages in carers' own words.
        Quotes = "quotes",
        /// What carers allowed.
        Consents = "consents",
        /// Everything else, from letters to settings.
        Rest = "rest",
    }
}

/// How much of one thing can be read.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RescuedRow {
    /// What it is.
    pub thing: RescuedThing,
    /// How many were read.
    pub kept: u32,
    /// How many are known to be missing.
    pub lost: u32,
    /// More may be missing: nothing that is left tells how many.
    pub perhaps_more: bool,
}

/// What can be read of a damaged store, before anything is done.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RescueSheet {
    /// The folder's name, inside the home, in which the damaged file is kept.
    pub aside: String,
    /// Each thing, with how much of it can be read.
    pub rows: Vec<RescuedRow>,
    /// Everything can be read.
    pub whole: bool,
    /// Records of concern are among what may be missing. They are never counted outside their room.
    pub concerns: bool,
    /// The newest copy that opens with the same key and is whole, to compare with.
    pub copy: Option<CopyMade>,
}

/// What opening a rescued store gives.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Rescue {
    /// What the new store holds and what is missing from it.
    pub sheet: RescueSheet,
    /// The open desk.
    pub opened: Opened,
}

impl Desk {
    /// Reads what can be read of the store that was damaged last, and looks for a copy to compare it with. Changes
    /// nothing. Refuses with `store-there` when no store is missing.
    pub fn rescue_look(&mut self, key: Key<'_>) -> Result<RescueSheet> {
        let (found, places) = self.try_key(|home| salvage::look(home, key, super::LADDER, places))?;
        let whole = places.into_iter().filter_map(|file| Some(copies::verify(&file, key).ok()?.copy));
        let newest = whole.max_by_key(|copy| copy.at);
        Ok(RescueSheet { copy: newest.map(Into::into), ..sheet(&found) })
    }

    /// Makes a new store of what can be read, and opens it. The damaged one stays where it was moved.
    pub fn rescue_take(&mut self, key: Key<'_>) -> Result<Rescue> {
        let found = self.try_key(|home| salvage::take(home, key, super::LADDER))?;
        self.unlock_with(key)?;
        // The index of words is not read but made anew.
        self.act(Act::OpenRescued, |hand| Ok(search::table::rebuild(hand.writer)?))?;
        Ok(Rescue { sheet: sheet(&found), opened: self.unlock_with(key)? })
    }
}

/// Where copies may lie, as far as the damaged store still says so: the last proven one, and its folder's newest.
fn places(reader: &Reader<'_>) -> crate::store::Result<Vec<PathBuf>> {
    let last = table::marked(reader, LAST_COPY)?.and_then(|last| Some(PathBuf::from(last["file"].as_str()?)));
    let settings = table::read(reader, &Settings::defaults(Lang::En))?;
    let newest = settings.copy_folder.and_then(|folder| copies::newest_in(Path::new(&folder)));
    Ok(last.into_iter().chain(newest).collect())
}

fn sheet(found: &Salvage) -> RescueSheet {
    let mut rows: Vec<RescuedRow> = RescuedThing::ALL
        .iter()
        .map(|thing| RescuedRow { thing: *thing, kept: 0, lost: 0, perhaps_more: false })
        .collect();
    for (name, table) in found.tables.iter().filter(|(name, _)| !is_made_anew(name)) {
        if let Some(row) =
            rows.iter_mut().find(|row| row.thing == thing_of(name)).filter(|_| Desk::may_be_counted(name))
        {
            row.kept = row.kept.saturating_add(table.kept);
            row.lost = row.lost.saturating_add(table.lost);
            row.perhaps_more |= table.perhaps_more;
        }
    }
    let mut counted = found.tables.iter().filter(|(name, _)| !is_made_anew(name));
    let misses = |table: &Rescued| table.lost > 0 || table.perhaps_more;
    let concerns = found.tables.iter().any(|(name, table)| !Desk::may_be_counted(name) && misses(table));
    let whole = !counted.any(|(_, table)| misses(table));
    RescueSheet { aside: found.aside.clone(), rows, whole, concerns, copy: None }
}

/// The index of words and what the store tells of itself.
fn is_made_anew(table: &str) -> bool {
    table.starts_with("findable")
}

fn thing_of(table: &str) -> RescuedThing {
    match table {
        "exit_case" => RescuedThing::Cases,
        "interview" => RescuedThing::Interviews,
        "answer" => RescuedThing::Notes,
        "quote" => RescuedThing::Quotes,
        "consent" => RescuedThing::Consents,
        _ => RescuedThing::Rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(table: &str, lost: u32, perhaps_more: bool) -> RescueSheet {
        let rescued = Rescued { kept: 3, lost, perhaps_more };
        sheet(&Salvage { aside: "a".to_owned(), tables: [(table.to_owned(), rescued)].into() })
    }

    #[test]
    fn a_missing_record_of_concern_is_told_and_never_counted() {
        let told = found("safeguarding_line", 2, false);
        assert!(told.concerns && !told.whole);
        assert!(told.rows.iter().all(|row| row.kept == 0 && row.lost == 0));
        assert!(!found("exit_case", 2, false).concerns);
    }

    #[test]
    fn only_what_nobody_misses_counts_as_whole() {
        assert!(found("exit_case", 0, false).whole);
        assert!(!found("exit_case", 0, true).whole && !found("letter_written", 1, false).whole);
        assert!(found("findable_words_data", 9, true).whole, "the index is made anew");
    }
}
