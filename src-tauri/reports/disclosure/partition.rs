//! Cells that add up to a total which the reader knows: which of them may be printed, so that each keeps at least three
//! values (rules 12, 16 and 17). The whole table is worked out exactly, for nothing but the total ties its cells together.
//!
//! The cells are asked one after the other. Which answers may be printed is decided from what the cells before it made
//! known and from nothing else, before anybody looks at the answer; so the reader can work it out as well as the program,
//! and that a number is missing tells no more than what was put together under the one symbol.

use super::rules;

/// How many values everything hidden must keep.
const WANTED: usize = 3;

/// A cell.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Its true value.
    pub truth: u32,
    /// The least value that is printed.
    pub from: u32,
}

/// Which values something may have: the places that are true.
type Values = Vec<bool>;

/// What is printed of each cell: a rounded number, or nothing. `None` for them all when they do not add up to `total`.
pub fn shown(total: u32, parts: &[Part]) -> Vec<Option<u32>> {
    let size = total as usize + 1;
    let mut known: Vec<Values> = vec![vec![true; size]; parts.len()];
    if parts.iter().map(|part| part.truth).sum::<u32>() != total {
        return vec![None; parts.len()];
    }
    (0..parts.len()).map(|place| ask(&mut known, place, parts[place])).collect()
}

/// Asks one cell and enters what its answer makes known.
fn ask(known: &mut [Values], place: usize, part: Part) -> Option<u32> {
    let answers = answers(known, part.from);
    let mut printed: Vec<bool> = answers
        .iter()
        .map(|(_, values)| room(known, place, values).is_some_and(|room| room >= WANTED))
        .collect();
    let withheld = loop {
        let withheld = withheld(known, &answers, &printed);
        if room(known, place, &withheld).is_none_or(|room| room >= WANTED) {
            break withheld;
        }
        // With nothing left to withhold besides, the cell is not asked at all, and that makes nothing known.
        let last = printed.iter().rposition(|one| *one)?;
        printed[last] = false;
    };
    if !printed.contains(&true) {
        return None;
    }
    let hit = answers.iter().zip(&printed).find(|((_, values), _)| values[part.truth as usize]);
    match hit {
        Some(((rounded, values), true)) => {
            known[place].clone_from(values);
            Some(*rounded)
        }
        _ => {
            known[place] = withheld;
            None
        }
    }
}

/// Every number that could be printed, with the values that it stands for.
fn answers(known: &[Values], from: u32) -> Vec<(u32, Values)> {
    let size = known.first().map_or(0, Vec::len);
    let most = rules::rounded(u32::try_from(size).unwrap_or(u32::MAX));
    let step = rules::ROUNDED_TO as usize;
    let stands = |rounded: u32| -> Values {
        (0..).take(size).map(|value: u32| value >= from && rules::rounded(value) == rounded).collect()
    };
    let all = (rules::ROUNDED_TO..=most).step_by(step).map(|rounded| (rounded, stands(rounded)));
    all.filter(|(_, values)| values.contains(&true)).collect()
}

/// The values for which nothing is printed.
fn withheld(known: &[Values], answers: &[(u32, Values)], printed: &[bool]) -> Values {
    let size = known.first().map_or(0, Vec::len);
    let open =
        |value: usize| answers.iter().zip(printed).any(|((_, values), printed)| *printed && values[value]);
    (0..size).map(|value| !open(value)).collect()
}

/// How many values the cell with the fewest keeps when the one at `place` is known to have one of `values`; nothing when
/// that cannot be.
fn room(known: &[Values], place: usize, values: &Values) -> Option<usize> {
    let cells: Vec<&Values> =
        known.iter().enumerate().map(|(at, own)| if at == place { values } else { own }).collect();
    let sums = |cells: &mut dyn Iterator<Item = &&Values>| -> Vec<Values> {
        let mut all = vec![only_nothing(values.len())];
        for cell in cells {
            let next = all.last().map(|so_far| together(so_far, cell)).unwrap_or_default();
            all.push(next);
        }
        all
    };
    let (before, after) = (sums(&mut cells.iter()), sums(&mut cells.iter().rev()));
    let rooms = cells.iter().enumerate().map(|(at, own)| {
        let others = together(&before[at], &after[cells.len() - 1 - at]);
        own.iter().zip(others.iter().rev()).filter(|(own, rest)| **own && **rest).count()
    });
    rooms.min().filter(|least| *least > 0)
}

fn only_nothing(size: usize) -> Values {
    (0..size).map(|value| value == 0).collect()
}

/// The sums of one value of each, up to the total.
fn together(one: &Values, other: &Values) -> Values {
    let mut sums = vec![false; one.len()];
    let mut from = 0;
    while let Some(first) = (from..other.len()).find(|value| other[*value]) {
        let end = (first..other.len()).find(|value| !other[*value]).unwrap_or(other.len());
        add_run(&mut sums, one, first, end);
        from = end;
    }
    sums
}

/// Adds every sum of a value of `one` and a value from `first` up to, but not with, `end`.
fn add_run(sums: &mut Values, one: &Values, first: usize, end: usize) {
    let mut inside = 0;
    for sum in first..sums.len() {
        inside += usize::from(one[sum - first]);
        if sum >= end {
            inside -= usize::from(one[sum - end]);
        }
        sums[sum] |= inside > 0;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use proptest::prelude::*;

    fn parts(truths: &[u32], from: u32) -> Vec<Part> {
        truths.iter().map(|truth| Part { truth: *truth, from }).collect()
    }

    /// Every table of so many cells that adds up to `total`.
    fn tables(total: u32, cells: usize) -> Vec<Vec<u32>> {
        if cells == 1 {
            return vec![vec![total]];
        }
        let with = |first: u32| {
            tables(total - first, cells - 1).into_iter().map(move |rest| [vec![first], rest].concat())
        };
        (0..=total).flat_map(with).collect()
    }

    /// The inversion of rule 17, by plain enumeration: of all tables that would be printed like this, each cell has at
    /// least three values.
    fn keeps_three_values(total: u32, cells: usize, from: u32) {
        let mut alike: BTreeMap<Vec<Option<u32>>, Vec<BTreeSet<u32>>> = BTreeMap::new();
        for table in tables(total, cells) {
            let values =
                alike.entry(shown(total, &parts(&table, from))).or_insert(vec![BTreeSet::new(); cells]);
            values.iter_mut().zip(table).for_each(|(values, value)| {
                values.insert(value);
            });
        }
        for (print, values) in &alike {
            assert!(
                values.iter().all(|values| values.len() >= 3),
                "{total} of {cells}: {print:?} {values:?}"
            );
        }
        assert!(
            cells < 3 || alike.keys().any(|print| print.iter().flatten().count() > 0),
            "{total}: nothing said"
        );
    }

    #[test]
    fn whatever_is_printed_each_cell_keeps_three_values() {
        for total in 20..=27 {
            keeps_three_values(total, 2, 5);
            keeps_three_values(total, 3, 5);
        }
        keeps_three_values(21, 4, 5);
        keeps_three_values(25, 3, 10);
    }

    #[test]
    fn printing_every_number_of_five_and_more_would_give_cells_away() {
        let naive =
            |truths: &[u32]| truths.iter().map(|one| (*one >= 5).then(|| rules::rounded(*one))).collect();
        let alike: Vec<Vec<u32>> = tables(23, 2)
            .into_iter()
            .filter(|table| -> bool {
                let print: Vec<Option<u32>> = naive(table);
                print == [Some(25), None]
            })
            .collect();
        assert_eq!(alike, [[23, 0]], "a table that is pinned without this file");
        assert_eq!(shown(23, &parts(&[23, 0], 5)), [None, None]);
    }

    #[test]
    fn an_ordinary_table_is_printed_nearly_whole() {
        let printed = shown(61, &parts(&[31, 14, 9, 5, 2], 5));
        assert_eq!(printed.last(), Some(&None));
        assert!(printed.iter().flatten().count() >= 3, "{printed:?}");
    }

    #[test]
    fn cells_that_do_not_add_up_are_not_printed() {
        assert_eq!(shown(40, &parts(&[20, 19], 5)), [None, None]);
    }

    proptest! {
        #[test]
        fn what_is_printed_is_the_truth_rounded_and_never_below_its_bound(
            truths in prop::collection::vec(0u32..40, 2..6), from in prop::sample::select(vec![5u32, 10]),
        ) {
            let total = truths.iter().sum();
            for (printed, truth) in shown(total, &parts(&truths, from)).into_iter().zip(&truths) {
                if let Some(printed) = printed {
                    prop_assert_eq!(printed, rules::rounded(*truth));
                    prop_assert!(*truth >= from);
                }
            }
        }
    }
}
