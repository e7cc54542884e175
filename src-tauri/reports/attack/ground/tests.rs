//! What is worked out whole against writing every assignment down, and against the search.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::super::model::Terms;
use super::super::search::{enough, search_from};
use super::*;

/// A world of two or three cohorts: of each the sizes of its one or two parts.
fn cohorts() -> impl Strategy<Value = Vec<Vec<i64>>> {
    prop::collection::vec(prop::collection::vec(1i64..5, 1..3), 2..4)
}

/// A fact about a sum: one range or two.
fn fact(terms: &[(usize, i64)], size: i64, dice: &[i64; 4]) -> Fact {
    let at = |part: i64| part * (size + 1) / 10;
    let ranges = match dice[0] % 3 {
        0 => vec![(at(dice[1]).min(at(dice[2])), at(dice[1]).max(at(dice[2])))],
        1 => vec![(0, at(dice[1])), (at(dice[2]), size)],
        _ => vec![(at(dice[3]) - 1, at(dice[3]) + 1)],
    };
    Fact::within(terms, &ranges)
}

/// Cohorts whose first parts lie on one side and second parts on the other, facts about each, about a side and about
/// all, and perhaps two codes that hang on all.
fn model(cohorts: &[Vec<i64>], dice: &[[i64; 4]], codes: bool) -> Model {
    let mut model = Model::default();
    let (mut sides, mut all): ([Terms; 2], Terms) = ([Vec::new(), Vec::new()], Vec::new());
    let mut hidden: Vec<Terms> = Vec::new();
    let mut dice = dice.iter().cycle();
    for (number, parts) in (1u32..).zip(cohorts) {
        let mine: Terms = parts.iter().map(|size| (model.unknown_in(number, 0, *size), 1)).collect();
        let size = parts.iter().sum();
        model.facts.push(fact(&mine, size, dice.next().expect("a die")));
        mine.iter().zip(&mut sides).for_each(|(term, side)| side.push(*term));
        hidden.extend(mine.iter().map(|term| vec![*term]));
        hidden.push(mine.clone());
        all.extend(mine);
    }
    let size = |model: &Model, terms: &[(usize, i64)]| model.reach(terms).1;
    for terms in [&all, &sides[0]] {
        let size = size(&model, terms);
        model.facts.push(fact(terms, size, dice.next().expect("a die")));
    }
    let first: Terms = hidden[..=cohorts[0].len()].last().expect("the first cohort").clone();
    let second = hidden.last().expect("the last cohort").clone();
    let less =
        |from: &Terms, part: &Terms| from.iter().copied().filter(|term| !part.contains(term)).collect();
    hidden.extend([all.clone(), sides[0].clone(), sides[1].clone(), less(&all, &first), less(&all, &second)]);
    hidden.push(less(&sides[0], &second));
    if codes {
        hidden.extend(hang_codes(&mut model, &all, dice.next().expect("a die")));
    }
    hidden.into_iter().filter(|terms| !terms.is_empty()).for_each(|terms| model.hide("", terms));
    model
}

/// Two codes, none more often than all and together at least as often.
fn hang_codes(model: &mut Model, all: &Terms, dice: &[i64; 4]) -> Vec<Terms> {
    let size = model.reach(all).1;
    let mut covers: Terms = all.iter().map(|(place, times)| (*place, -times)).collect();
    let codes: Vec<usize> = (0..2).map(|_| model.unknown(0, size)).collect();
    for code in &codes {
        model.facts.push(Fact::between(all.iter().copied().chain([(*code, -1)]).collect(), 0, size));
        covers.push((*code, 1));
    }
    model.facts.push(Fact::between(covers, 0, i64::from(u16::MAX)));
    model.facts.push(fact(&[(codes[0], 1)], size, dice));
    codes.into_iter().map(|code| vec![(code, 1)]).collect()
}

/// Every value of everything hidden, from every assignment written down.
fn by_hand(model: &Model) -> Vec<BTreeSet<i64>> {
    let mut all: Vec<Vec<i64>> = vec![Vec::new()];
    for (least, greatest) in &model.bounds {
        let with = |one: &Vec<i64>| -> Vec<Vec<i64>> {
            (*least..=*greatest).map(|value| [one.as_slice(), &[value]].concat()).collect()
        };
        all = all.iter().flat_map(with).collect();
    }
    all.retain(|values| model.facts.iter().all(|fact| fact.holds(values)));
    let of = |hidden: &Hidden| all.iter().map(|values| super::super::worth(&hidden.terms, values)).collect();
    model.hidden.iter().map(of).collect()
}

/// How many worlds are tried: two hundred, or as many as the long run asks for.
fn cases() -> u32 {
    std::env::var("PROTECTION_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(200)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]
    #[test]
    fn every_value_and_no_other_is_found(
        cohorts in cohorts(), dice in prop::collection::vec(prop::array::uniform4(0i64..10), 6), codes: bool,
    ) {
        // Few enough assignments to write them down.
        let codes = codes && cohorts.concat().iter().map(|size| size + 1).product::<i64>() < 700;
        prop_assume!(cohorts.concat().iter().map(|size| size + 1).product::<i64>() < 20_000);
        let model = model(&cohorts, &dice, codes);
        let wanted = by_hand(&model);
        let found = values(&model, Until::Counted(usize::MAX), &mut Grounds::default());
        let found = found.expect("cohorts and two sums");
        for (found, hidden) in found.iter().zip(&model.hidden) {
            prop_assert!(found.is_some(), "{:?} of {:?}", hidden.terms, model);
        }
        let found: Vec<BTreeSet<i64>> = found.into_iter().flatten().collect();
        prop_assert_eq!(&found, &wanted);
        // And stopping early comes to the same judgement.
        let early = values(&model, Until::Safe, &mut Grounds::default()).expect("the same");
        for ((hidden, early), whole) in model.hidden.iter().zip(early).zip(&wanted) {
            let early = early.expect("the same");
            prop_assert!(early.is_subset(whole));
            prop_assert_eq!(enough(hidden, &early), enough(hidden, whole));
        }
    }

    /// Answers of two kinds: the sums are of one kind, and the other is spread over the cohorts.
    #[test]
    fn what_is_found_of_a_kind_that_no_sum_counts_is_found_by_the_search_too(
        sizes in prop::collection::vec(1i64..5, 2..4), dice in prop::array::uniform4(0i64..10),
    ) {
        let mut model = Model::default();
        let (mut one, mut other): (Terms, Terms) = (Vec::new(), Vec::new());
        for (number, size) in (1u32..).zip(&sizes) {
            let both = [model.unknown_in(number, 0, *size), model.unknown_in(number, 0, *size)];
            model.facts.push(Fact::between(vec![(both[0], 1), (both[1], 1)], 0, *size));
            one.push((both[0], 1));
            other.push((both[1], 1));
        }
        model.facts.push(fact(&one, sizes.iter().sum(), &dice));
        model.hide("one", one);
        model.hide("other", other);
        let wanted = by_hand(&model);
        let found = values(&model, Until::Safe, &mut Grounds::default()).expect("cohorts and a sum");
        for ((hidden, found), whole) in model.hidden.iter().zip(found).zip(&wanted) {
            if let Some(found) = found {
                prop_assert!(found.is_subset(whole));
                prop_assert_eq!(enough(hidden, &found), enough(hidden, whole));
            }
        }
        let searched = search_from(&model, Until::Counted(usize::MAX), &mut Default::default());
        prop_assert_eq!(searched, wanted);
    }
}

#[test]
fn one_cohort_or_three_sums_are_left_to_the_search() {
    let mut one = Model::default();
    let place = one.unknown_in(1, 0, 8);
    one.facts.push(Fact::between(vec![(place, 1)], 2, 6));
    one.hide("one", vec![(place, 1)]);
    assert!(values(&one, Until::Safe, &mut Grounds::default()).is_none());
    let mut three = Model::default();
    let places: Vec<usize> = (1..=4).map(|number| three.unknown_in(number, 0, 8)).collect();
    for pair in places.windows(2) {
        three.facts.push(Fact::between(vec![(pair[0], 1), (pair[1], 1)], 2, 6));
    }
    three.hide("three", vec![(places[0], 1)]);
    assert!(values(&three, Until::Safe, &mut Grounds::default()).is_none());
}
