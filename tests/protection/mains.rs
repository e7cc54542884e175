//! Themes and main themes of Wales in one: every way in which three themes could have been named, and been the main one, is
//! written down; those that print alike keep three values for everything. It shares nothing with the attacker but the
//! question.

use std::collections::{BTreeMap, BTreeSet};

use gwrando_core::reports::gate::Rehearsal;

/// How many name each of three themes, and how many have it as their main one.
type Table = [(u32, u32); 3];

/// Every table in which `mained` of `all` households have a main theme, and who has it names it.
fn tables(all: u32, mained: u32) -> Vec<Table> {
    let mut tables = Vec::new();
    for first in 0..=mained {
        for second in 0..=mained - first {
            let mains = [first, second, mained - first - second];
            for one in mains[0]..=all {
                for two in mains[1]..=all {
                    for three in mains[2]..=all {
                        tables.push([(one, mains[0]), (two, mains[1]), (three, mains[2])]);
                    }
                }
            }
        }
    }
    tables
}

/// What a publisher prints who stars what is below five and rounds the rest.
fn rounded(count: u32) -> Option<u32> {
    (count >= 5).then(|| (count + 2) / 5 * 5)
}

/// What could be so, for each print: the values of how many name each theme and of how many have it as their main one.
type Alike = BTreeMap<Vec<String>, Vec<BTreeSet<u32>>>;

fn alike(all: u32, mained: u32, mut print: impl FnMut(&Table) -> Vec<String>) -> Alike {
    let mut alike = Alike::new();
    for table in tables(all, mained) {
        let values = alike.entry(print(&table)).or_insert_with(|| vec![BTreeSet::new(); 6]);
        let numbers = table.iter().flat_map(|(named, main)| [*named, *main]);
        values.iter_mut().zip(numbers).for_each(|(values, number)| {
            values.insert(number);
        });
    }
    alike
}

#[test]
fn whatever_is_printed_of_themes_and_main_themes_each_keeps_three_values() {
    let mut program = Rehearsal::of_wales([10, 10], 20);
    // The program sees nothing of a count but its rounding; so each rounding is run once.
    let mut seen: BTreeMap<Vec<Option<u32>>, Vec<String>> = BTreeMap::new();
    let alike = alike(20, 20, |table| {
        let key = table.iter().flat_map(|(named, main)| [rounded(*named), rounded(*main)]).collect();
        seen.entry(key).or_insert_with(|| program.print_wales(table)).clone()
    });
    for (print, values) in &alike {
        assert!(values.iter().all(|values| values.len() >= 3), "{print:?}: {values:?}");
    }
    let mains = |print: &&Vec<String>| print.iter().skip(1).step_by(2).any(|shown| shown != "*");
    assert!(alike.keys().filter(mains).count() > 5, "main themes are printed where they may be");
}

#[test]
fn a_publisher_who_stars_small_numbers_gives_main_themes_away() {
    let star = |count: u32| rounded(count).map_or("*".to_owned(), |rounded| rounded.to_string());
    let alike = alike(20, 20, |table| {
        table.iter().flat_map(|(named, main)| [star(*named), star(*main)]).collect()
    });
    let pinned = alike.values().filter(|values| values.iter().any(|values| values.len() == 1));
    assert!(pinned.count() > 10);
    // Of twenty, ten or so with the one and at most four who name each other: twelve, four and four.
    let print = ["10", "10", "*", "*", "*", "*"].map(str::to_owned).to_vec();
    assert_eq!(alike[&print][1], BTreeSet::from([12]));
    assert_eq!(alike[&print][3], BTreeSet::from([4]));
}
