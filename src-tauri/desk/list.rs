//! The list of cases as a working day needs it: a page of it, filtered, searched and sorted. Rows are made once and
//! held in memory while the desk is open and nothing is done, so that each key that is typed is answered from there.

mod filter;
mod held;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cases::CaseRow;
use super::{Desk, Result};
use crate::vocabulary::{Lang, coded};
pub use filter::CaseFilter;
pub(super) use held::HeldRows;

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
        if !self.opened()?.rows.as_ref().is_some_and(|held| held.is_of(today)) {
            let patience = self.settings()?.no_reply_days;
            let held = HeldRows::of(self.cases()?, today, patience);
            self.opened_mut()?.rows = Some(held);
        }
        match &mut self.opened_mut()?.rows {
            Some(held) => Ok(held.page(query)),
            None => Err(super::Trouble::locked()),
        }
    }
}
