//! The oracle: everything that could be so is written down, one case after the other, and what could not be told apart
//! from what was released is looked at. It shares nothing with the attacker but the question.

use std::collections::{BTreeMap, BTreeSet};

use gwrando_core::reports::attack::{Fact, Model, every_value};
use gwrando_core::reports::gate::Rehearsal;

/// Numbers that look random and are the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn number(&mut self, below: u64) -> i64 {
        i64::try_from(self.roll(below)).expect("a small number")
    }
}

/// Every way in which the cohorts could have answered.
fn every_table(sizes: &[u32]) -> Vec<Vec<u32>> {
    sizes.iter().fold(vec![Vec::new()], |tables, size| {
        tables
            .iter()
            .flat_map(|table| (0..=*size).map(move |named| [table.as_slice(), &[named]].concat()))
            .collect()
    })
}

/// How many cases are tried: two thousand, or as many as the long run asks for.
fn cases() -> u64 {
    std::env::var("PROTECTION_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2_000)
}

/// A line about some of the cohorts together: their places, and the ranges in which their sum lies.
type Line = (Vec<usize>, Vec<(i64, i64)>);

/// A line as the rules would write it about a true number.
fn line(dice: &mut Dice, sizes: &[i64], truth: &[i64]) -> Line {
    let mut of: Vec<usize> = (0..sizes.len()).filter(|_| dice.roll(2) == 0).collect();
    if of.is_empty() {
        of.push(0);
    }
    let all: i64 = of.iter().map(|place| sizes[*place]).sum();
    let count: i64 = of.iter().map(|place| truth[*place]).sum();
    let least = 1 + dice.number(4);
    let ranges = match dice.roll(3) {
        0 if (least..all).contains(&count) => vec![(least, all - 1)],
        0 => vec![(0, least - 1), (all, all)],
        1 => vec![((count - 2).max(0), count + 2)],
        _ => vec![(count, count)],
    };
    (of, ranges)
}

/// The values of every sum, by writing down every table that agrees with the lines.
fn by_hand(sizes: &[i64], lines: &[Line], sums: &[Vec<usize>]) -> Vec<Vec<i64>> {
    let sizes: Vec<u32> = sizes.iter().map(|size| u32::try_from(*size).expect("a size")).collect();
    let mut values = vec![BTreeSet::new(); sums.len()];
    for table in every_table(&sizes) {
        let sum = |of: &[usize]| of.iter().map(|place| i64::from(table[*place])).sum::<i64>();
        let agrees =
            |(of, ranges): &Line| ranges.iter().any(|(least, most)| (*least..=*most).contains(&sum(of)));
        if lines.iter().all(agrees) {
            for (values, of) in values.iter_mut().zip(sums) {
                values.insert(sum(of));
            }
        }
    }
    values.into_iter().map(|values| values.into_iter().collect()).collect()
}

#[test]
fn the_attacker_finds_the_values_that_writing_everything_down_finds() {
    let mut dice = Dice(11);
    for case in 0..cases() {
        let sizes: Vec<i64> = (0..2 + dice.roll(3)).map(|_| 1 + dice.number(6)).collect();
        let truth: Vec<i64> =
            sizes.iter().map(|size| dice.number(u64::try_from(*size).expect("a size") + 1)).collect();
        let lines: Vec<Line> = (0..1 + dice.roll(4)).map(|_| line(&mut dice, &sizes, &truth)).collect();
        let mut sums: Vec<Vec<usize>> = (0..sizes.len()).map(|place| vec![place]).collect();
        sums.extend(lines.iter().map(|(of, _)| of.clone()));
        let mut model = Model::default();
        for size in &sizes {
            model.unknown(0, *size);
        }
        let terms = |of: &[usize]| of.iter().map(|place| (*place, 1)).collect::<Vec<_>>();
        model.facts.extend(lines.iter().map(|(of, ranges)| Fact::within(&terms(of), ranges)));
        sums.iter().for_each(|of| model.hide("", terms(of)));
        assert_eq!(every_value(&model), by_hand(&sizes, &lines, &sums), "case {case}: {sizes:?} {lines:?}");
    }
}

/// Cohorts by the households of their services, and the reports that are released of them, in this order.
struct History {
    cohorts: Vec<Vec<u32>>,
    releases: Vec<Vec<usize>>,
}

/// Runs the program over every true table, and looks at those that read alike: whatever is hidden has three values.
fn invert(history: &History) {
    let sizes: Vec<u32> = history.cohorts.iter().map(|services| services.iter().sum()).collect();
    let mut program = Rehearsal::new(&history.cohorts);
    let mut alike: BTreeMap<Vec<String>, Vec<Vec<u32>>> = BTreeMap::new();
    for table in every_table(&sizes) {
        alike.entry(program.run(&table, &history.releases)).or_default().push(table);
    }
    let mut groups: BTreeSet<Vec<usize>> = (0..sizes.len()).map(|place| vec![place]).collect();
    for one in &history.releases {
        groups.insert(one.clone());
        for other in &history.releases {
            groups.insert(one.iter().filter(|place| !other.contains(place)).copied().collect());
        }
    }
    for (printed, tables) in &alike {
        for group in groups.iter().filter(|group| !group.is_empty()) {
            let values: BTreeSet<u32> =
                tables.iter().map(|table| group.iter().map(|place| table[*place]).sum()).collect();
            assert!(
                values.len() >= 3,
                "{:?} {printed:?}: {group:?} can only be {values:?}",
                history.releases
            );
        }
        for (place, services) in history.cohorts.iter().enumerate().filter(|(_, services)| services.len() > 1)
        {
            let totals: BTreeSet<u32> = tables.iter().map(|table| table[place]).collect();
            services.iter().for_each(|own| member(&totals, *own, sizes[place] - own, printed));
        }
    }
}

/// A member that knows its own households, whatever they said, keeps three values of the others.
fn member(totals: &BTreeSet<u32>, own: u32, others: u32, printed: &[String]) {
    for said in 0..=own {
        let left: BTreeSet<u32> = totals
            .iter()
            .filter_map(|total| total.checked_sub(said))
            .filter(|rest| *rest <= others)
            .collect();
        assert!(
            left.is_empty() || left.len() >= 3,
            "{printed:?}: a member with {said} of {own} knows {left:?}"
        );
    }
}

#[test]
fn no_table_that_reads_alike_gives_anything_away() {
    let alone = |sizes: &[u32]| sizes.iter().map(|size| vec![*size]).collect::<Vec<_>>();
    let histories = [
        (alone(&[8]), vec![vec![0]]),
        (alone(&[12]), vec![vec![0]]),
        (vec![vec![3, 4, 6, 5]], vec![vec![0]]),
        (alone(&[8, 8, 8]), vec![vec![0], vec![1], vec![2], vec![0, 1, 2]]),
        (alone(&[8, 8, 8]), vec![vec![0, 1, 2], vec![0], vec![1], vec![2]]),
        (alone(&[8, 12]), vec![vec![0], vec![0, 1], vec![1]]),
        (alone(&[10, 10]), vec![vec![0], vec![1], vec![0, 1]]),
        (vec![vec![8], vec![3, 4, 6, 5]], vec![vec![0, 1], vec![1], vec![0]]),
        (vec![vec![9], vec![1; 9]], vec![vec![1], vec![0, 1], vec![0]]),
    ];
    for (cohorts, releases) in histories {
        invert(&History { cohorts, releases });
    }
}

/// Random histories: up to three cohorts, of which some may be pools, released in any order.
#[test]
fn no_random_history_gives_anything_away() {
    let mut dice = Dice(23);
    for _ in 0..cases() / 200 {
        let cohorts: Vec<Vec<u32>> = (0..2 + dice.roll(2))
            .map(|_| {
                if dice.roll(4) == 0 {
                    vec![2, 3, 2, 4]
                } else {
                    vec![8 + u32::try_from(dice.roll(3)).expect("few")]
                }
            })
            .collect();
        let mut releases: Vec<Vec<usize>> = (0..cohorts.len()).map(|place| vec![place]).collect();
        releases.insert(
            usize::try_from(dice.roll(4)).expect("few").min(cohorts.len()),
            (0..cohorts.len()).collect(),
        );
        invert(&History { cohorts, releases });
    }
}

/// What a publisher prints who only hides numbers below five: each cohort and all of them, exactly.
fn unprotected(table: &[u32]) -> Vec<String> {
    let shown = |count: u32| if count < 5 { "*".to_owned() } else { count.to_string() };
    table.iter().copied().chain([table.iter().sum()]).map(shown).collect()
}

#[test]
fn without_protection_the_same_reader_finds_values() {
    let mut alike: BTreeMap<Vec<String>, Vec<Vec<u32>>> = BTreeMap::new();
    for table in every_table(&[8, 8, 8]) {
        alike.entry(unprotected(&table)).or_default().push(table);
    }
    let given_away = alike.iter().filter(|(printed, tables)| {
        (0..3).any(|place| {
            let values: BTreeSet<u32> = tables.iter().map(|table| table[place]).collect();
            printed[place] == "*" && values.len() == 1
        })
    });
    assert!(given_away.count() > 100, "hiding small numbers alone protects nobody");
}
