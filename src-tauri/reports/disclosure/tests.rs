//! The vectors of the protection rules, and what must hold for any counts.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::reports::counts::{Cut, Further};
use crate::vocabulary::ServiceId;

fn theme(code: &str, codes: &[&str], sensitive: bool) -> Theme {
    Theme { code: code.to_owned(), codes: codes.iter().map(|one| (*one).to_owned()).collect(), sensitive }
}

fn frame() -> Frame {
    Frame {
        reasons: Reasons {
            themes: vec![
                theme("B", &["B1", "B3"], true),
                theme("C", &["C1", "C2"], false),
                theme("G", &["G1"], false),
            ],
        },
        items: vec!["R1".to_owned()],
        scales: vec!["S1".to_owned()],
    }
}

/// Households of services of these sizes, of whom so many name each theme.
fn counts(sizes: &[u32], themes: &[(&str, u32)]) -> Counts {
    Counts {
        services: sizes.iter().map(|size| (ServiceId::fresh(), *size)).collect(),
        themes: themes.iter().map(|(theme, count)| ((*theme).to_owned(), *count)).collect(),
        ..Counts::default()
    }
}

fn with_ratings(sizes: &[u32], item: &str, values: &[(u8, u32)]) -> Counts {
    Counts {
        ratings: BTreeMap::from([(item.to_owned(), values.iter().copied().collect())]),
        ..counts(sizes, &[])
    }
}

/// Which themes are said of a group.
fn themes_said(counts: &Counts) -> Vec<String> {
    let (said, _) = words(&[1], counts, &frame());
    said.statements()
        .iter()
        .filter_map(|one| match &one.about {
            About::Theme(code) => Some(code.clone()),
            _ => None,
        })
        .collect()
}

fn item_says(values: &[(u8, u32)]) -> Option<Says> {
    let all = values.iter().map(|(_, count)| count).sum();
    let (said, _) = words(&[1], &with_ratings(&[all], "R1", values), &frame());
    said.statements().iter().find(|one| one.about == About::Item("R1".to_owned())).map(|one| one.says)
}

#[test]
fn a_cohort_of_seven_says_nothing_at_all() {
    for named in 0..=7 {
        assert!(words(&[1], &counts(&[7], &[("C", named)]), &frame()).0.statements().is_empty());
    }
}

#[test]
fn of_eight_with_eight_naming_it_nothing_is_said_and_five_six_and_seven_read_alike() {
    let say = |named| words(&[1], &counts(&[8], &[("C", named)]), &frame()).0;
    assert_eq!(themes_said(&counts(&[8], &[("C", 8)])), [""; 0]);
    assert_eq!(themes_said(&counts(&[8], &[("C", 4)])), [""; 0]);
    assert_eq!(themes_said(&counts(&[8], &[("C", 5)])), ["C"]);
    assert_eq!(say(5), say(6));
    assert_eq!(say(5), say(7));
    assert_eq!(say(4), say(8));
}

#[test]
fn a_theme_that_holds_a_sensitive_code_is_said_from_ten() {
    for (named, said) in [(9, false), (10, true), (11, true), (12, false)] {
        assert_eq!(themes_said(&counts(&[12], &[("B", named)])).len(), usize::from(said), "{named}");
    }
}

#[test]
fn in_a_pool_a_theme_is_said_from_three_above_the_largest_member() {
    let pool = |theme, named| themes_said(&counts(&[3, 4, 6, 5], &[(theme, named)])).len();
    assert_eq!([8, 9, 17, 18].map(|named| pool("C", named)), [0, 1, 1, 0]);
    assert_eq!([9, 10].map(|named| pool("B", named)), [0, 1]);
    let small = |named| themes_said(&counts(&[1; 8], &[("C", named)])).len();
    assert_eq!([4, 5, 7, 8].map(small), [0, 1, 1, 0]);
}

#[test]
fn a_rating_is_said_of_one_side_only_and_never_of_all() {
    assert_eq!(item_says(&[(5, 5), (3, 3)]), Some(Says::MostlyAgreed));
    assert_eq!(item_says(&[(4, 3), (5, 4), (1, 1)]), Some(Says::MostlyAgreed));
    assert_eq!(item_says(&[(5, 8)]), None);
    assert_eq!(item_says(&[(5, 4), (3, 4)]), None);
    assert_eq!(item_says(&[(2, 6), (4, 2)]), Some(Says::MostlyDisagreed));
    assert_eq!(item_says(&[(5, 5), (1, 5)]), None);
}

#[test]
fn a_rating_that_fewer_than_eight_answered_is_not_said() {
    let (said, kept) = words(&[1], &with_ratings(&[12], "R1", &[(5, 5), (3, 2)]), &frame());
    assert_eq!(said.statements().len(), 1);
    assert!(kept.contains(&Kept { about: About::Item("R1".to_owned()), truth: 5, why: Why::Fewer(8) }));
}

#[test]
fn eight_answers_give_no_median_and_twenty_give_the_lower_one() {
    let median = |values: &[(u8, u32)]| {
        let all = values.iter().map(|(_, count)| count).sum();
        let (said, _) = words(&[1], &with_ratings(&[all], "S1", values), &frame());
        said.statements().iter().find(|one| matches!(one.about, About::Scale(_))).map(|one| one.says)
    };
    assert_eq!(median(&[(3, 8)]), None);
    assert_eq!(median(&[(3, 10), (8, 9)]), None);
    assert_eq!(median(&[(3, 10), (8, 10)]), Some(Says::Median(3)));
}

#[test]
fn coverage_is_the_same_words_for_eight_and_for_nineteen() {
    let cover = |size| words(&[1], &counts(&[size], &[]), &frame()).0;
    assert_eq!(cover(8), cover(19));
    assert_eq!(cover(8).statements()[0].says, Says::EightOrMore);
}

#[test]
fn wales_speaks_in_words_below_twenty_and_in_rounded_numbers_from_there() {
    let (said, _) = wales(&[1], &counts(&[10, 9], &[("C", 14)]), &frame());
    assert!(said.tables().is_empty());
    let (said, kept) = wales(&[1, 2], &counts(&[11, 11], &[("B", 9), ("C", 13), ("G", 4)]), &frame());
    let shown: Vec<&str> = said.tables()[0].cells.iter().map(|cell| cell.shown.as_str()).collect();
    assert_eq!(shown, ["*", "15", "*", "20"]);
    assert_eq!(kept[0], Kept { about: About::Theme("B".to_owned()), truth: 9, why: Why::Fewer(10) });
}

#[test]
fn a_single_code_is_printed_from_ten_and_never_of_a_theme_with_a_sensitive_one() {
    let mut twenty = counts(&[20, 20], &[("B", 20), ("C", 20)]);
    twenty.codes =
        [("B1", 12), ("B3", 12), ("C1", 10), ("C2", 9)].map(|(code, count)| (code.to_owned(), count)).into();
    let (said, _) = wales(&[1], &twenty, &frame());
    let codes: Vec<_> =
        said.table("code").expect("codes").cells.iter().map(|cell| cell.key[0].clone()).collect();
    assert_eq!(codes, [Some("C1".to_owned())]);
}

#[test]
fn the_table_of_ratings_prints_no_item_with_fewer_than_twenty_answers() {
    let table = |values: &[(u8, u32)]| wales(&[1], &with_ratings(&[20, 20], "R1", values), &frame()).0;
    let agreed =
        |said: &Said| said.table("ratings").expect("ratings").at(&[Some("R1"), Some("agreed")]).to_owned();
    assert_eq!(agreed(&table(&[(5, 15), (1, 4)])), "*");
    assert_eq!(agreed(&table(&[(5, 16), (1, 5)])), "15");
}

#[test]
fn what_is_withheld_as_a_theme_is_withheld_as_main_theme() {
    let mut counts = counts(&[20, 20, 20], &[("B", 9), ("C", 42), ("G", 18)]);
    let heads = [("B", 9), ("C", 33), ("G", 18)].map(|(head, count)| (head.to_owned(), count));
    let cuts = [(Cut::Main, BTreeMap::from(heads))].into();
    counts.further = Some(Further { cuts, ..Further::default() });
    let (said, _) = wales(&[1], &counts, &frame());
    let main = said.table("main").expect("a table of main themes");
    assert!(main.partition);
    assert_eq!(["C", "G"].map(|theme| main.at(&[Some(theme)])), ["35", "20"]);
    assert_eq!(
        (main.at(&[Some("B")]), main.at(&[None])),
        ("*", "60"),
        "B holds a sensitive code and is below ten"
    );
}

proptest! {
    #[test]
    fn no_word_depends_on_more_than_the_bounds(size in 8u32..40, one in 0u32..40, other in 0u32..40) {
        let say = |named: u32| words(&[1], &counts(&[size], &[("C", named.min(size))]), &frame()).0;
        let inside = |named: u32| (5..size).contains(&named.min(size));
        prop_assert_eq!(say(one) == say(other), inside(one) == inside(other));
    }

    #[test]
    fn nothing_is_printed_below_five_and_every_number_is_a_multiple_of_five(
        sizes in prop::collection::vec(1u32..30, 2..6),
        named in prop::collection::vec(0u32..40, 3),
    ) {
        let all: u32 = sizes.iter().sum();
        let themes: Vec<(&str, u32)> = ["B", "C", "G"].into_iter().zip(named.iter().map(|n| (*n).min(all))).collect();
        let (said, _) = wales(&[1], &counts(&sizes, &themes), &frame());
        for cell in said.tables().iter().flat_map(|table| &table.cells) {
            prop_assert!(cell.shown == "*" || cell.shown.parse::<u32>().is_ok_and(|n| n >= 5 && n % 5 == 0));
        }
        for statement in said.statements() {
            if let About::Theme(code) = &statement.about {
                let truth = themes.iter().find(|(theme, _)| theme == code).map_or(0, |(_, n)| *n);
                prop_assert!(truth >= statement.k && truth < all);
            }
        }
    }

    #[test]
    fn naming_a_theme_more_often_never_unsays_it_short_of_all(
        (size, named) in (8u32..40).prop_flat_map(|size| (Just(size), 0..size - 1)),
    ) {
        let said = |named| !themes_said(&counts(&[size], &[("C", named)])).is_empty();
        prop_assert!(!said(named) || said(named + 1));
    }
}
