use proptest::collection::{btree_set, vec};
use proptest::prelude::*;

use super::*;
use crate::mentoring::area::{Area, Travel};
use crate::mentoring::person::{AgeRange, Fields, Issue, Task, Way, WishedLanguage};
use crate::mentoring::samples::{areas, mentee, mentor, one_of};
use crate::vocabulary::{Coded, HouseholdId, Lang};

fn named(stops: &[HardStop]) -> Vec<&'static str> {
    stops.iter().map(|one| one.code()).collect()
}

#[test]
fn each_hard_stop_bars_by_itself_and_all_are_named_together() {
    let (mut them, mut she) = (mentor(), mentee());
    assert_eq!(named(&stops(&them, &she)), [""; 0]);
    them.busy = them.capacity;
    assert_eq!(named(&stops(&them, &she)), ["full"]);
    them.busy = them.capacity - 1;
    assert_eq!(named(&stops(&them, &she)), [""; 0], "one place is a place");
    them.standing = Standing::Resting;
    assert_eq!(named(&stops(&them, &she)), ["resting"]);
    she.household = them.household;
    she.conflicts.insert(them.id);
    she.did_not_work.insert(them.id);
    them.busy = u8::MAX;
    assert_eq!(named(&stops(&them, &she)), ["same-household", "conflict", "full", "resting", "did-not-work"]);
    assert_eq!(rank(&[them.clone()], &she, Weights::default()).barred[0].mentor, them.id);
}

#[test]
fn what_suits_fully_comes_to_a_hundred_points() {
    let (mut them, she) = (mentor(), mentee());
    them.years = 10;
    let weighed = weigh(&them, &she, Weights::default());
    assert_eq!(weighed.points.map(|one| one.got), [4000, 2000, 1500, 1500, 1000]);
    assert_eq!((weighed.total, Weights::default().total()), (10_000, 10_000));
}

#[test]
fn distance_and_reach_are_told_apart() {
    let (mut them, mut she) = (mentor(), mentee());
    she.area = Area::of("newport").expect("an area");
    let got = |them: &Mentor, she: &Mentee| weigh(them, she, Weights::default()).points[1];
    assert_eq!(got(&them, &she).got, 1000);
    them.travel = Travel::Own;
    assert_eq!(got(&them, &she).got, 0);
    assert_eq!(got(&them, &she).why, Why::Geography { nearness: Nearness::Neighbour, within_reach: false });
    them.travel = Travel::Wales;
    she.area = Area::of("gwynedd").expect("an area");
    assert_eq!(got(&them, &she).got, 0);
}

#[test]
fn somebody_who_did_not_describe_themselves_is_neither_rewarded_nor_punished() {
    let (mut them, she) = (mentor(), mentee());
    them.style = None;
    let part = weigh(&them, &she, Weights::default()).points[3];
    assert_eq!((part.got, part.of, part.why), (750, 1500, Why::Personality { distance: None }));
}

#[test]
fn of_two_that_suit_alike_the_one_with_less_to_do_comes_first() {
    let she = mentee();
    let (mut one, mut other) = (mentor(), mentor());
    one.capacity = 5;
    other.capacity = 5;
    one.busy = 2;
    other.busy = 1;
    let first = |mentors: &[Mentor]| rank(mentors, &she, Weights::default()).fit[0].mentor;
    assert_eq!(first(&[one.clone(), other.clone()]), other.id);
    one.busy = 1;
    one.last_match_on = Some("2026-01-01".parse().expect("a day"));
    assert_eq!(first(&[one.clone(), other.clone()]), other.id, "who was never matched waited longest");
    other.last_match_on = Some("2026-02-01".parse().expect("a day"));
    assert_eq!(first(&[one.clone(), other.clone()]), one.id);
}

fn fields() -> impl Strategy<Value = Fields> {
    let sets = (
        btree_set(one_of(AgeRange::ALL), 0..3),
        btree_set(one_of(Task::ALL), 0..4),
        btree_set(one_of(Issue::ALL), 0..4),
    );
    sets.prop_map(|(ages, tasks, issues)| Fields { ages, tasks, issues })
}

fn any_mentor() -> impl Strategy<Value = Mentor> {
    let who = (areas(), one_of(Travel::ALL), btree_set(one_of(&[Lang::Cy, Lang::En]), 0..3));
    let what = (0..40_u8, fields(), btree_set(one_of(Way::ALL), 0..4));
    let load = (0..4_u8, 0..4_u8, one_of(Standing::ALL));
    (who, what, load).prop_map(
        |((area, travel, languages), (years, fields, ways), (capacity, busy, standing))| Mentor {
            area,
            travel,
            languages,
            years,
            fields,
            ways,
            capacity,
            busy,
            standing,
            ..mentor()
        },
    )
}

fn any_mentee() -> impl Strategy<Value = Mentee> {
    (areas(), one_of(WishedLanguage::ALL), fields(), btree_set(one_of(Way::ALL), 0..4))
        .prop_map(|(area, language, needs, ways)| Mentee { area, language, needs, ways, ..mentee() })
}

proptest! {
    #[test]
    fn nobody_is_ranked_over_a_hard_stop_and_nobody_is_forgotten(
        mut mentors in vec(any_mentor(), 0..8),
        she in any_mentee(),
        marks in vec(0..4_u8, 8),
    ) {
        let mut she = she;
        for (mentor, mark) in mentors.iter_mut().zip(marks) {
            match mark {
                0 => mentor.household = she.household,
                1 => { she.conflicts.insert(mentor.id); }
                2 => { she.did_not_work.insert(mentor.id); }
                _ => mentor.household = HouseholdId::fresh(),
            }
        }
        let ranking = rank(&mentors, &she, Weights::default());
        prop_assert_eq!(ranking.fit.len() + ranking.barred.len(), mentors.len());
        for one in &ranking.fit {
            let them = mentors.iter().find(|mentor| mentor.id == one.mentor).expect("one of them");
            prop_assert!(stops(them, &she).is_empty());
        }
        for one in &ranking.barred {
            prop_assert!(!one.stops.is_empty());
        }
    }

    #[test]
    fn more_experience_never_ranks_lower(
        them in any_mentor(),
        others in vec(any_mentor(), 0..6),
        she in any_mentee(),
        years in 0..30_u8,
        more in fields(),
    ) {
        let mut better = them.clone();
        better.years = better.years.saturating_add(years);
        better.fields.ages.extend(more.ages);
        better.fields.tasks.extend(more.tasks);
        better.fields.issues.extend(more.issues);
        let place = |them: &Mentor| {
            let all: Vec<Mentor> = others.iter().chain([them]).cloned().collect();
            rank(&all, &she, Weights::default()).fit.iter().position(|one| one.mentor == them.id)
        };
        match (place(&them), place(&better)) {
            (Some(before), Some(after)) => prop_assert!(after <= before),
            (before, after) => prop_assert_eq!(before, after),
        }
    }

    #[test]
    fn the_order_in_which_mentors_come_changes_nothing(
        mentors in vec(any_mentor(), 0..8),
        she in any_mentee(),
    ) {
        let mut turned = mentors.clone();
        turned.reverse();
        prop_assert_eq!(rank(&mentors, &she, Weights::default()), rank(&turned, &she, Weights::default()));
    }

    #[test]
    fn no_aspect_gives_more_than_it_can_and_the_sum_is_theirs(them in any_mentor(), she in any_mentee()) {
        let weighed = weigh(&them, &she, Weights::default());
        prop_assert!(weighed.points.iter().all(|one| one.got <= one.of));
        prop_assert_eq!(weighed.total, weighed.points.iter().map(|one| one.got).sum::<u32>());
        prop_assert!(weighed.total <= Weights::default().total());
    }
}
