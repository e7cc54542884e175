//! Households from rows: several rows of one household are one case with several interviews, and count once.

use std::collections::BTreeMap;

use super::cells::Wrong;
use super::read::{Row, wrong_row};
use crate::vocabulary::{ServiceId, coded};

coded! {
    /// Who answered.
    pub enum Who {
        /// The first-named carer.
        First = "first",
        /// The second.
        Second = "second",
        /// Both together.
        Joint = "joint",
    }
}

/// The rows of one household at one service.
#[derive(Debug)]
pub struct Household<'a> {
    /// What it is known by; nothing where the file does not tell, and then it has one row.
    pub known_by: Option<&'a str>,
    /// Its rows, at least one, by the day of the interview.
    pub rows: Vec<&'a Row>,
}

impl<'a> Household<'a> {
    /// The row whose facts stand for the case: the last.
    pub fn last(&self) -> Option<&'a Row> {
        self.rows.last().copied()
    }
}

/// The rows by household, in the order in which each is first met.
pub fn households(rows: &[Row]) -> Vec<Household<'_>> {
    let mut places: BTreeMap<(&str, ServiceId), usize> = BTreeMap::new();
    let mut found: Vec<Household<'_>> = Vec::new();
    for row in rows {
        let known_by = row.household.as_deref();
        let place = known_by.and_then(|known_by| places.get(&(known_by, row.service)));
        match place.and_then(|at| found.get_mut(*at)) {
            Some(household) => household.rows.push(row),
            None => {
                if let Some(known_by) = known_by {
                    places.insert((known_by, row.service), found.len());
                }
                found.push(Household { known_by, rows: vec![row] });
            }
        }
    }
    for one in &mut found {
        one.rows.sort_by_key(|row| (row.interviewed, row.line));
    }
    found
}

/// What rows of one household say differently and a case says once: its category and how it left.
pub fn disagreeing(rows: &[Row]) -> Vec<Wrong> {
    let mut first: BTreeMap<(&str, ServiceId), &Row> = BTreeMap::new();
    let mut wrong = Vec::new();
    for row in rows {
        let Some(known_by) = row.household.as_deref() else { continue };
        let other = *first.entry((known_by, row.service)).or_insert(row);
        if (row.category, row.leave_type) != (other.category, other.leave_type) {
            wrong.push(wrong_row(row.line, "earlier-fault-household-differs", other.line));
        }
    }
    wrong
}
