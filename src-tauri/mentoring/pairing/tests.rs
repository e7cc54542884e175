use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::mentoring::area::Area;
use crate::mentoring::samples::{areas, mentee, mentor};

/// What is worth how much to whom, by mentee and mentor; none where something stands between them.
type Totals = [Vec<Option<u32>>];

/// An answer: who gets whom.
type Pairs = Vec<(usize, Option<usize>)>;

/// Looks at one answer.
type Look<'a> = dyn FnMut(&[(usize, Option<usize>)]) + 'a;

/// What an answer is worth: pairs, sum, and how unevenly the work is spread.
fn aims(mentors: &[Mentor], pairs: &[(usize, Option<usize>)], totals: &Totals) -> (usize, u32, i64) {
    let mut busy: Vec<i64> = mentors.iter().map(|one| i64::from(one.busy)).collect();
    let (mut matched, mut sum, mut uneven) = (0, 0, 0);
    for (row, chosen) in pairs {
        let Some(at) = *chosen else { continue };
        matched += 1;
        sum += totals[*row][at].expect("nothing stands between them");
        uneven += busy[at];
        busy[at] += 1;
    }
    (matched, sum, -uneven)
}

/// Every answer there is, tried one by one.
fn best_by_trying(mentors: &[Mentor], totals: &Totals) -> (usize, u32, i64) {
    fn go(row: usize, free: &mut [u8], chosen: &mut Pairs, all: &mut Look<'_>, totals: &Totals) {
        if row == totals.len() {
            return all(chosen);
        }
        chosen.push((row, None));
        go(row + 1, free, chosen, all, totals);
        chosen.pop();
        for at in 0..free.len() {
            if free[at] > 0 && totals[row][at].is_some() {
                free[at] -= 1;
                chosen.push((row, Some(at)));
                go(row + 1, free, chosen, all, totals);
                chosen.pop();
                free[at] += 1;
            }
        }
    }
    let mut free: Vec<u8> = mentors.iter().map(Mentor::free).collect();
    let mut best = (0, 0, i64::MIN);
    let mut look = |pairs: &[(usize, Option<usize>)]| best = best.max(aims(mentors, pairs, totals));
    go(0, &mut free, &mut Vec::new(), &mut look, totals);
    best
}

fn totals(mentors: &[Mentor], mentees: &[Mentee]) -> Vec<Vec<Option<u32>>> {
    let of = |she: &Mentee, them: &Mentor| {
        stops(them, she).is_empty().then(|| weigh(them, she, Weights::default()).total)
    };
    mentees.iter().map(|she| mentors.iter().map(|them| of(she, them)).collect()).collect()
}

proptest! {
    #[test]
    fn the_joint_answer_is_as_good_as_the_best_of_all_there_are(
        people in vec((areas(), 0..20_u8, 0..3_u8, 0..2_u8), 1..4),
        asking in vec((areas(), 0..6_usize), 1..5),
    ) {
        let mentors: Vec<Mentor> = people
            .into_iter()
            .map(|(area, years, capacity, busy)| Mentor { area, years, capacity, busy, ..mentor() })
            .collect();
        let mentees: Vec<Mentee> = asking
            .into_iter()
            .map(|(area, mark)| {
                let mut she = Mentee { area, ..mentee() };
                she.conflicts.extend(mentors.get(mark).map(|one| one.id));
                she
            })
            .collect();
        let totals = totals(&mentors, &mentees);
        let given = pair(&mentors, &mentees, Weights::default());
        let row = |paired: &Paired| mentees.iter().position(|she| she.id == paired.mentee).expect("one of them");
        let at = |paired: &Paired| paired.mentor.map(|id| mentors.iter().position(|one| one.id == id).expect("one"));
        let pairs: Vec<_> = given.iter().map(|one| (row(one), at(one))).collect();
        for (place, mentor) in mentors.iter().enumerate() {
            let taken = pairs.iter().filter(|(_, chosen)| *chosen == Some(place)).count();
            prop_assert!(taken <= usize::from(mentor.free()));
        }
        prop_assert_eq!(aims(&mentors, &pairs, &totals), best_by_trying(&mentors, &totals));
        for one in &given {
            let alone = totals[row(one)].iter().flatten().max().copied().unwrap_or(0);
            prop_assert_eq!(one.loses, alone - one.total);
        }
    }
}

#[test]
fn the_only_mentor_near_goes_to_whom_it_helps_most() {
    let area = |code: &str| Area::of(code).expect(code);
    let near = Mentor { capacity: 1, ..mentor() };
    let far = Mentor { capacity: 1, area: area("gwynedd"), ..mentor() };
    let here = mentee();
    let beside = Mentee { area: area("newport"), ..mentee() };
    let given = pair(&[near.clone(), far.clone()], &[beside.clone(), here.clone()], Weights::default());
    let of = |she: &Mentee| given.iter().find(|one| one.mentee == she.id).expect("one of them");
    assert_eq!((of(&here).mentor, of(&here).loses), (Some(near.id), 0));
    assert_eq!(
        (of(&beside).mentor, of(&beside).loses, of(&beside).alone),
        (Some(far.id), 1000, Some(near.id))
    );
}

#[test]
fn nobody_to_pair_gives_nothing_and_no_mentor_leaves_everybody_without() {
    assert_eq!(pair(&[mentor()], &[], Weights::default()), []);
    let given = pair(&[], &[mentee()], Weights::default());
    assert_eq!((given[0].mentor, given[0].loses, given[0].alone), (None, 0, None));
}

#[test]
fn a_hundred_on_either_side_find_each_other() {
    let mentors: Vec<Mentor> = (0..100).map(|_| mentor()).collect();
    let mentees: Vec<Mentee> = (0..100).map(|_| mentee()).collect();
    let given = pair(&mentors, &mentees, Weights::default());
    let mut each: Vec<_> = given.iter().filter_map(|one| one.mentor).collect();
    each.sort();
    each.dedup();
    assert_eq!(each.len(), 100, "the work is spread");
}
