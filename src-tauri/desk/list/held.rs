//! The rows of the whole list, held in memory alone, with what makes finding and sorting them quick.

use std::cell::OnceCell;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::filter::{self, CaseFilter};
use super::{CaseColumn, CasePage, CaseQuery, CaseSort};
use crate::desk::CaseRow;
use crate::language::alphabet::{self, Findable};
use crate::vocabulary::{CaseId, Coded, Day};

/// What the list is on a day. When something was done, the rows that it may have changed are put in anew.
pub(in crate::desk) struct HeldRows {
    today: Day,
    patience: u8,
    /// How much of what becomes stale these rows have taken in.
    seen: i64,
    /// The oldest first; a case that is gone leaves its place empty.
    places: Vec<Option<Place>>,
    at: BTreeMap<CaseId, usize>,
    counts: BTreeMap<CaseFilter, u32>,
    orders: BTreeMap<CaseSort, Vec<Entry>>,
}

struct Place {
    row: CaseRow,
    text: OnceCell<Findable>,
}

impl Place {
    /// What is looked through when something is searched for. It is made when that is first done: who unlocks waits for the list
    /// and not for it.
    fn text(&self) -> &Findable {
        self.text.get_or_init(|| Findable::of(&text_of(&self.row)))
    }
}

/// A place in an order: what it is sorted by, none where that is not known, and where the row is.
type Entry = (Option<Vec<u8>>, usize);

impl HeldRows {
    /// Holds rows that were made today, the newest first.
    pub fn of(rows: Vec<CaseRow>, today: Day, patience: u8, seen: i64) -> HeldRows {
        let none = CaseFilter::ALL.iter().map(|filter| (*filter, 0)).collect();
        let mut held = HeldRows {
            today,
            patience,
            seen,
            places: Vec::with_capacity(rows.len()),
            at: BTreeMap::new(),
            counts: none,
            orders: BTreeMap::new(),
        };
        for row in rows.into_iter().rev() {
            held.places.push(None);
            held.put_in(held.places.len() - 1, row);
        }
        held
    }

    /// Whether these rows are those of that day; what is due changes at midnight.
    pub fn is_of(&self, day: Day) -> bool {
        self.today == day
    }

    /// How much of what becomes stale they have taken in.
    pub fn seen(&self) -> i64 {
        self.seen
    }

    /// Takes the case's row as it is now, none when the case is gone. False when these rows cannot take it in and all
    /// must be made anew: a case that is new here but not the newest.
    pub fn take(&mut self, case: CaseId, row: Option<CaseRow>) -> bool {
        match (self.at.get(&case).copied(), row) {
            (None, None) => true,
            (Some(at), None) => {
                self.take_out(at);
                self.at.remove(&case);
                true
            }
            (Some(at), Some(row)) => {
                self.take_out(at);
                self.put_in(at, row);
                true
            }
            (None, Some(row)) => {
                let newest = self.places.iter().rev().flatten().next();
                let is_newer = newest.is_none_or(|last| number_of(&last.row) < number_of(&row));
                if is_newer {
                    self.places.push(None);
                    self.put_in(self.places.len() - 1, row);
                }
                is_newer
            }
        }
    }

    /// Remembers how much is taken in.
    pub fn has_seen(&mut self, seen: i64) {
        self.seen = seen;
    }

    fn take_out(&mut self, at: usize) {
        let Some(old) = self.places[at].take() else { return };
        self.count(&old.row, |count| count.saturating_sub(1));
        self.orders.values_mut().for_each(|order| order.retain(|(_, place)| *place != at));
    }

    fn put_in(&mut self, at: usize, row: CaseRow) {
        self.count(&row, |count| count.saturating_add(1));
        for (sort, order) in &mut self.orders {
            let entry = (key(&row, *sort), at);
            let before = |other: &Entry| compare(other, &entry, *sort) == Ordering::Less;
            let place = order.partition_point(before);
            order.insert(place, entry);
        }
        self.at.insert(row.id, at);
        self.places[at] = Some(Place { row, text: OnceCell::new() });
    }

    fn count(&mut self, row: &CaseRow, change: impl Fn(u32) -> u32) {
        for (filter, count) in &mut self.counts {
            if filter.takes(row, self.today, self.patience) {
                *count = change(*count);
            }
        }
    }

    /// The page that was asked for.
    pub fn page(&mut self, query: &CaseQuery) -> CasePage {
        let wanted = alphabet::Wanted::of(&query.search);
        let order = self.orders.entry(query.sort).or_insert_with(|| order(&self.places, query.sort));
        let takes =
            |row: &CaseRow| query.filter.is_none_or(|filter| filter.takes(row, self.today, self.patience));
        let found = || {
            let places = order.iter().filter_map(|(_, at)| self.places[*at].as_ref());
            places.filter(|place| takes(&place.row) && (wanted.is_nothing() || wanted.is_in(place.text())))
        };
        let shown = found().skip(query.from as usize).take(query.count as usize);
        let all_of_filter = || query.filter.and_then(|filter| self.counts.get(&filter)).copied();
        CasePage {
            rows: shown.map(|place| place.row.clone()).collect(),
            // Without a word to look for, a page costs what it shows and not what the list holds.
            total: match wanted.is_nothing() {
                true => all_of_filter().unwrap_or_else(|| number(self.at.len())),
                false => number(found().count()),
            },
            all: number(self.at.len()),
            counts: self.counts.clone(),
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A case's number as a number; whatever cannot be read stands first.
fn number_of(row: &CaseRow) -> u64 {
    row.number.trim_start_matches("E-").parse().unwrap_or(0)
}

/// What a case is found by in the list: its number, also without noughts, its service in both languages, its carers.
fn text_of(row: &CaseRow) -> String {
    let plain = row.number.trim_start_matches("E-").trim_start_matches('0');
    [&row.number, plain, &row.service_name.cy, &row.service_name.en, &row.carers.join(" ")].join(" ")
}

/// What a row is sorted by, in bytes whose order is that of the column.
fn key(row: &CaseRow, sort: CaseSort) -> Option<Vec<u8>> {
    match sort.by {
        CaseColumn::Number => Some(number_of(row).to_be_bytes().to_vec()),
        CaseColumn::Service => Some(alphabet::sort_key(row.service_name.get(sort.lang), sort.lang)),
        CaseColumn::Carers => row.carers.first().map(|name| alphabet::sort_key(name, sort.lang)),
        CaseColumn::State => Some(vec![row.state as u8]),
        CaseColumn::ApprovalEnded => Some(row.approval_ended.to_string().into_bytes()),
        CaseColumn::Due => filter::due(row).map(|day| day.to_string().into_bytes()),
    }
}

/// Which of two entries stands first. Rows that are alike stand the newest first, and what is not known last.
fn compare((one, at): &Entry, (other, other_at): &Entry, sort: CaseSort) -> Ordering {
    let by_key = match (one, other) {
        (Some(one), Some(other)) if sort.down => other.cmp(one),
        (Some(one), Some(other)) => one.cmp(other),
        (one, other) => one.is_none().cmp(&other.is_none()),
    };
    by_key.then_with(|| other_at.cmp(at))
}

/// All rows in this order. The names of services are few and their keys dear, so each is made once.
fn order(places: &[Option<Place>], sort: CaseSort) -> Vec<Entry> {
    let mut services: BTreeMap<&str, Option<Vec<u8>>> = BTreeMap::new();
    let mut entries: Vec<Entry> = Vec::with_capacity(places.len());
    for (at, place) in places.iter().enumerate() {
        let Some(Place { row, .. }) = place else { continue };
        let key = match sort.by {
            CaseColumn::Service => {
                services.entry(row.service_name.get(sort.lang)).or_insert_with(|| key(row, sort)).clone()
            }
            _ => key(row, sort),
        };
        entries.push((key, at));
    }
    entries.sort_by(|one, other| compare(one, other, sort));
    entries
}

#[cfg(test)]
mod tests {
    use super::super::filter::tests::{day, row};
    use proptest::prelude::*;

    use super::*;
    use crate::vocabulary::Lang;

    fn sorted(rows: Vec<CaseRow>, by: CaseColumn, down: bool) -> Vec<String> {
        let sort = CaseSort { by, down, lang: Lang::Cy };
        let query = CaseQuery { filter: None, search: String::new(), sort, from: 0, count: 9 };
        let page = HeldRows::of(rows, day("2026-11-22"), 14, 0).page(&query);
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

    fn every_order() -> impl Iterator<Item = CaseSort> {
        let of = |by: &CaseColumn| {
            let by = *by;
            [false, true].into_iter().map(move |down| CaseSort { by, down, lang: Lang::Cy })
        };
        CaseColumn::ALL.iter().flat_map(of)
    }

    fn all_of(held: &mut HeldRows) -> Vec<(Vec<String>, u32, BTreeMap<CaseFilter, u32>)> {
        let page = |sort| {
            let query = CaseQuery { filter: None, search: String::new(), sort, from: 0, count: 99 };
            let page = held.page(&query);
            (page.rows.into_iter().map(|row| row.number).collect(), page.all, page.counts)
        };
        every_order().map(page).collect()
    }

    /// What may happen to one of the cases.
    fn happened(mut row: CaseRow, what: u8) -> Option<CaseRow> {
        match what {
            0 => return None,
            1 => row.state = crate::desk::CaseState::Ready,
            2 => row.summary_due = Some(day("2026-11-23")),
            3 => row.carers.clear(),
            4 => row.service_name.cy = "Caerdydd".to_owned(),
            5 => row.lifts = Some(day("2026-11-24")),
            _ => row.approval_ended = day("2026-01-02"),
        }
        Some(row)
    }

    proptest! {
        #[test]
        fn rows_put_in_one_by_one_are_the_list_made_anew(
            changes in prop::collection::vec((0usize..6, 0u8..7), 0..24), asked in any::<bool>(), added in 0usize..3
        ) {
            let mut rows: Vec<Option<CaseRow>> = (1..=6).map(|one| Some(row(&format!("E-000{one}")))).collect();
            let made = |rows: &[Option<CaseRow>]| {
                let rows = rows.iter().rev().flatten().cloned().collect();
                HeldRows::of(rows, day("2026-11-22"), 14, 0)
            };
            let mut held = made(&rows);
            if asked {
                all_of(&mut held);
            }
            for (at, what) in changes {
                let Some(old) = rows[at].clone() else { continue };
                let (id, new) = (old.id, happened(old, what));
                prop_assert!(held.take(id, new.clone()));
                rows[at] = new;
            }
            for one in 0..added {
                let new = row(&format!("E-001{one}"));
                prop_assert!(held.take(new.id, Some(new.clone())));
                rows.push(Some(new));
            }
            prop_assert_eq!(all_of(&mut held), all_of(&mut made(&rows)));
        }
    }

    #[test]
    fn a_new_case_that_is_not_the_newest_is_not_taken_in() {
        let mut held = HeldRows::of(vec![row("E-0002")], day("2026-11-22"), 14, 0);
        let older = row("E-0001");
        assert!(!held.take(older.id, Some(older)));
        assert!(held.take(CaseId::fresh(), None), "nothing was there and nothing is");
    }
}
