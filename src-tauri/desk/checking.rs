//! The whole check of the store. It goes on beside the work: begun after each opening and once a day, on screen at any
//! time. What it finds damaged is said plainly, nothing is moved while she works, and the next opening checks everything
//! at the door, where a damaged store is put aside and what can be read of it is offered.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use super::copies::{A_DAY, since};
use super::{Desk, Result, Trouble};
use crate::search;
use crate::settings::table;
use crate::store::Act;
use crate::vocabulary::Moment;

/// The key under which the store remembers when it was last found whole.
const LAST_CHECK: &str = "last-check";

/// What a check of the whole store found.
#[derive(Clone, Debug, Serialize)]
pub struct Checked {
    /// Pages of the file, each verified.
    pub pages: u32,
    /// Rows of each table that may be counted.
    pub rows: BTreeMap<String, u32>,
    /// The store's schema.
    pub schema: u32,
    /// Whether the index of words held what the rooms hold. When it did not, it was made anew.
    pub search_in_step: bool,
}

/// What is known of checks.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CheckNews {
    /// One goes on now.
    pub going_on: bool,
    /// When the whole store was last found to be as it was written.
    pub last: Option<Moment>,
    /// Something seemed damaged since the store was opened.
    pub damaged: bool,
}

impl Desk {
    /// Verifies every page, every index and every rule of the store, and the marks of its journal. Where it is damaged
    /// nothing is moved yet: the next opening does that.
    pub fn check(&mut self) -> Result<Checked> {
        let checked = self.opened()?.store.check().map_err(Trouble::from);
        let checked = self.heard(checked)?;
        self.examine_journal()?;
        let search_in_step = self.read(|reader| Ok(search::table::in_step(reader)?))?;
        if !search_in_step {
            self.act(Act::TakeInWords, |hand| Ok(search::table::rebuild(hand.writer)?))?;
        }
        let rows = checked.rows.into_iter().filter(|(table, _)| Desk::may_be_counted(table)).collect();
        Ok(Checked { pages: checked.pages, rows, schema: checked.step, search_in_step })
    }

    /// What is known of checks. A check that has just ended is taken in first.
    pub fn check_news(&mut self) -> Result<CheckNews> {
        self.take_in_check()?;
        let store = &self.opened()?.store;
        let (going_on, damaged) = (store.is_checking(), store.is_suspect());
        let last = self.read(|reader| Ok(table::marked(reader, LAST_CHECK)?))?;
        Ok(CheckNews { going_on, last: last.and_then(|at| serde_json::from_value(at).ok()), damaged })
    }

    /// Begins a whole check beside the work.
    pub fn begin_check(&mut self) -> Result<CheckNews> {
        let now = self.clock.now();
        let open = self.opened_mut()?;
        open.checked_at = Some(now);
        let begun = open.store.begin_check().map_err(Trouble::from);
        self.heard(begun)?;
        self.check_news()
    }

    /// Begins the whole check when it is due, and takes in what the last one found. Where it cannot begin or be kept, as
    /// on a full disk, the next round tries again.
    pub fn check_if_due(&mut self) {
        let now = self.clock.now();
        let due = |at: Option<Moment>| at.is_none_or(|at| since(now, at) >= A_DAY);
        if self.open.as_ref().is_some_and(|open| due(open.checked_at)) {
            let _tried_again_tomorrow = self.begin_check();
        } else {
            let _taken_in_in_the_next_round = self.take_in_check();
        }
    }

    /// Keeps when the store was found whole, or that something is damaged. A check that could not be brought to its end
    /// says nothing and is due again.
    fn take_in_check(&mut self) -> Result<()> {
        let Some(found) = self.opened()?.store.checked() else { return Ok(()) };
        match self.heard(found.map_err(Trouble::from)) {
            Ok(()) => {
                let at = json!(self.clock.now());
                self.act(Act::CheckStore, |hand| Ok(table::mark(hand.writer, LAST_CHECK, &at)?))
            }
            Err(_) => {
                let open = self.opened_mut()?;
                if !open.store.is_suspect() {
                    open.checked_at = None;
                }
                Ok(())
            }
        }
    }

    /// Passes an answer on. One that says that the store is damaged is remembered for the next opening.
    pub(super) fn heard<T>(&self, answer: Result<T>) -> Result<T> {
        if let (Err(trouble), Some(open)) = (&answer, &self.open)
            && trouble.is_damage()
        {
            open.store.suspect();
        }
        answer
    }
}
