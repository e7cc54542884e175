//! The rows of the whole list, held in memory alone, with what makes finding and sorting them quick.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::filter::{self, CaseFilter};
use super::{CaseColumn, CasePage, CaseQuery, CaseSort};
use crate::desk::CaseRow;
use crate::language::alphabet::{self, Findable};
use crate::vocabulary::{Coded, Day};

/// What the list was on a day. Whatever is done at the desk makes it stale; the desk then drops it.
pub(in crate::desk) struct HeldRows {
    today: Day,
    patience: u8,
    /// The newest first.
    rows: Vec<CaseRow>,
    texts: Vec<Findable>,
    counts: BTreeMap<CaseFilter, u32>,
    orders: BTreeMap<CaseSort, Vec<usize>>,
}

impl HeldRows {
    /// Holds rows that were made today, the newest first.
    pub fn of(rows: Vec<CaseRow>, today: Day, patience: u8) -> HeldRows {
        let texts = rows.iter().map(|row| Findable::of(&text_of(row))).collect();
        let taken =
            |filter: &CaseFilter| rows.iter().filter(|row| filter.takes(row, today, patience)).count();
        let counts = CaseFilter::ALL.iter().map(|filter| (*filter, number(taken(filter)))).collect();
        HeldRows { today, patience, rows, texts, counts, orders: BTreeMap::new() }
    }

    /// Whether these rows are those of that day; what is due changes at midnight.
    pub fn is_of(&self, day: Day) -> bool {
        self.today == day
    }

    /// The page that was asked for.
    pub fn page(&mut self, query: &CaseQuery) -> CasePage {
        let wanted = alphabet::Wanted::of(&query.search);
        let order = self.orders.entry(query.sort).or_insert_with(|| order(&self.rows, query.sort));
        let takes =
            |row: &CaseRow| query.filter.is_none_or(|filter| filter.takes(row, self.today, self.patience));
        let found: Vec<usize> = order
            .iter()
            .copied()
            .filter(|at| takes(&self.rows[*at]) && wanted.is_in(&self.texts[*at]))
            .collect();
        let shown = found.iter().skip(query.from as usize).take(query.count as usize);
        CasePage {
            rows: shown.map(|at| self.rows[*at].clone()).collect(),
            total: number(found.len()),
            all: number(self.rows.len()),
            counts: self.counts.clone(),
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What a case is found by in the list: its number, also without noughts, its service in both languages, its carers.
fn text_of(row: &CaseRow) -> String {
    let plain = row.number.trim_start_matches("E-").trim_start_matches('0');
    [&row.number, plain, &row.service_name.cy, &row.service_name.en, &row.carers.join(" ")].join(" ")
}

/// The places of `rows` in this order. Rows that are alike stay as they are, the newest first.
fn order(rows: &[CaseRow], sort: CaseSort) -> Vec<usize> {
    let mut names: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    let mut keys: Vec<(Option<Vec<u8>>, usize)> = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let key = match sort.by {
            CaseColumn::Number => Some((rows.len() - at).to_be_bytes().to_vec()),
            CaseColumn::Service => {
                let name = row.service_name.get(sort.lang).as_str();
                Some(names.entry(name).or_insert_with(|| alphabet::sort_key(name, sort.lang)).clone())
            }
            CaseColumn::Carers => row.carers.first().map(|name| alphabet::sort_key(name, sort.lang)),
            CaseColumn::State => Some(vec![row.state as u8]),
            CaseColumn::ApprovalEnded => Some(row.approval_ended.to_string().into_bytes()),
            CaseColumn::Due => filter::due(row).map(|day| day.to_string().into_bytes()),
        };
        keys.push((key, at));
    }
    keys.sort_by(|(one, _), (other, _)| match (one, other) {
        (Some(one), Some(other)) if sort.down => other.cmp(one),
        (Some(one), Some(other)) => one.cmp(other),
        (None, None) => Ordering::Equal,
        (one, _) => {
            if one.is_none() {
                Ordering::Greater
            } else {
                Ordering::Less
            }
        }
    });
    keys.into_iter().map(|(_, at)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::super::filter::tests::{day, row};
    use super::*;
    use crate::vocabulary::Lang;

    fn sorted(rows: Vec<CaseRow>, by: CaseColumn, down: bool) -> Vec<String> {
        let sort = CaseSort { by, down, lang: Lang::Cy };
        let query = CaseQuery { filter: None, search: String::new(), sort, from: 0, count: 9 };
        let page = HeldRows::of(rows, day("2026-11-22"), 14).page(&query);
        page.rows.into_iter().map(|row| row.number).collect()
    }

    #[test]
    fn what_is_due_first_stands_first_and_what_is_never_due_last_both_ways() {
        let rows = || {
            let mut rows: Vec<CaseRow> = ["E-0004", "E-0003", "E-0002", "E-0001"].map(row).into();
            rows[1].summary_due = Some(day("2026-11-27"));
            rows[2].lifts = Some(day("2026-11-25"));
            rows[2].follow_up_due = Some(day("2026-12-25"));
            rows
        };
        assert_eq!(sorted(rows(), CaseColumn::Due, false), ["E-0002", "E-0003", "E-0004", "E-0001"]);
        assert_eq!(sorted(rows(), CaseColumn::Due, true), ["E-0003", "E-0002", "E-0004", "E-0001"]);
    }

    #[test]
    fn numbers_stand_in_their_order_beyond_four_digits() {
        let rows = || ["E-10000", "E-9999", "E-0001"].map(row).into();
        assert_eq!(sorted(rows(), CaseColumn::Number, false), ["E-0001", "E-9999", "E-10000"]);
        assert_eq!(sorted(rows(), CaseColumn::Number, true), ["E-10000", "E-9999", "E-0001"]);
    }
}
