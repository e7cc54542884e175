//! The list of cases as a working day needs it: a page of it, filtered, searched and sorted. Rows are made once and
//! held in memory while the desk is open, so that each key that is typed is answered from there; after an act those
//! that it may have changed are made anew.

mod filter;
mod held;
mod table;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cases::CaseRow;
use super::{Desk, Result};
use crate::vocabulary::{CaseId, Day, Lang, coded};
pub use filter::CaseFilter;
pub(super) use held::HeldRows;
use table::Stale;
pub(super) use table::watch;

/// What the desk says of a case that is gone.
const NO_CASE: &str = "no-case";

coded! {
    /// What the list can be sorted by.
    pub enum CaseColumn {
        /// The case's number.
        Number = "number",
        /// The service's name in the language of the sorting.
        Service = "service",
        /// The first-named carer.
        Carers = "carers",
        /// Where the case stands, in the order in which a case moves along.
        State = "state",
        /// The day the approval ended.
        ApprovalEnded = "approval-ended",
        /// The next day on which something falls due.
        Due = "due",
    }
}

/// An order of the list.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CaseSort {
    /// By what.
    pub by: CaseColumn,
    /// The last first. What is not known stands last both ways.
    pub down: bool,
    /// Whose alphabet.
    pub lang: Lang,
}

/// Which part of the list is wanted.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CaseQuery {
    /// Only the cases that wait for this.
    pub filter: Option<CaseFilter>,
    /// Only the cases whose number, carers or service hold these words, each perhaps unfinished or mutated.
    pub search: String,
    /// The order.
    pub sort: CaseSort,
    /// How many rows to pass over.
    pub from: u32,
    /// How many rows to give at most.
    pub count: u32,
}

/// A page of the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CasePage {
    /// The rows, in order.
    pub rows: Vec<CaseRow>,
    /// How many rows the filter and the words leave, on all pages together.
    pub total: u32,
    /// How many cases there are.
    pub all: u32,
    /// How many cases each filter leaves, whatever is searched for.
    pub counts: BTreeMap<CaseFilter, u32>,
}

impl Desk {
    /// A page of the list of cases.
    pub fn cases_page(&mut self, query: &CaseQuery) -> Result<CasePage> {
        let today = self.clock.today();
        if !self.take_in_changes(today)? {
            let (patience, rows) = (self.settings()?.no_reply_days, self.cases()?);
            let seen = self.read(|reader| Ok(table::written(reader)?))?;
            self.opened_mut()?.rows = Some(HeldRows::of(rows, today, patience, seen));
        }
        match &mut self.opened_mut()?.rows {
            Some(held) => Ok(held.page(query)),
            None => Err(super::Trouble::locked()),
        }
    }

    /// Makes those of the held rows anew that may have changed. False when there are none, or all must be made.
    fn take_in_changes(&mut self, today: Day) -> Result<bool> {
        let Some(seen) = self.opened()?.rows.as_ref().filter(|held| held.is_of(today)).map(HeldRows::seen)
        else {
            return Ok(false);
        };
        let (stale, written) =
            self.read(|reader| Ok((table::stale_since(reader, seen)?, table::written(reader)?)))?;
        let Stale::These(cases) = stale else { return Ok(false) };
        let rows =
            cases.into_iter().map(|case| Ok((case, self.row_now(case)?))).collect::<Result<Vec<_>>>()?;
        let Some(held) = &mut self.opened_mut()?.rows else { return Ok(false) };
        held.has_seen(written);
        Ok(rows.into_iter().all(|(case, row)| held.take(case, row)))
    }

    /// The row of one case; none when the case is gone.
    fn row_now(&self, case: CaseId) -> Result<Option<CaseRow>> {
        match self.case(case) {
            Ok(sheet) => Ok(Some(sheet.row)),
            Err(trouble) if trouble.code == NO_CASE => Ok(None),
            Err(trouble) => Err(trouble),
        }
    }
}
