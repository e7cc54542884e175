//! Several mentees at once: the best that can be done for all of them together, and what each gives up for it. Pure.

use pathfinding::prelude::{Matrix, kuhn_munkres};
use serde::Serialize;

use super::matching::{Weights, stops, weigh};
use super::person::{Mentee, Mentor};
use crate::vocabulary::{MenteeId, MentorId};

/// What is proposed for one of several mentees.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Paired {
    /// The mentee.
    pub mentee: MenteeId,
    /// The mentor, unless there is none for them.
    pub mentor: Option<MentorId>,
    /// What that comes to, in hundredths of a point.
    pub total: u32,
    /// By how much the best for them alone would have been better.
    pub loses: u32,
    /// Who that would have been, where it is somebody else.
    pub alone: Option<MentorId>,
}

/// The best for all together: first as many pairs as can be, then the greatest sum, then the work spread most evenly.
/// Nothing that stands between two is ever overlooked, and no mentor gets more than they take.
pub fn pair(mentors: &[Mentor], mentees: &[Mentee], weights: Weights) -> Vec<Paired> {
    // The order of ids, so that equally good answers are the same one every time.
    let (mut mentors, mut mentees) = (mentors.iter().collect::<Vec<_>>(), mentees.iter().collect::<Vec<_>>());
    mentors.sort_by_key(|one| one.id);
    mentees.sort_by_key(|one| one.id);
    if mentees.is_empty() {
        return Vec::new();
    }
    let worth = Worth::of(&mentors, &mentees, weights);
    let places = places(&mentors, mentees.len());
    let columns = places.len() + mentees.len();
    let cell = |(row, column): (usize, usize)| worth.cell(row, places.get(column));
    let matrix = Matrix::from_fn(mentees.len(), columns, cell);
    let (_, chosen) = kuhn_munkres(&matrix);
    let mentor_of = |row: usize| {
        let column = *chosen.get(row)?;
        let place = places.get(column)?;
        worth.totals[row][place.mentor].map(|total| (place.mentor, total))
    };
    let paired = mentees.iter().enumerate().map(|(row, mentee)| {
        let given = mentor_of(row);
        let best = worth.best(row, &mentors);
        let total = given.map_or(0, |(_, total)| total);
        let loses = best.map_or(0, |(_, alone)| alone.saturating_sub(total));
        Paired {
            mentee: mentee.id,
            mentor: given.map(|(mentor, _)| mentors[mentor].id),
            total,
            loses,
            alone: best.filter(|_| loses > 0).map(|(mentor, _)| mentors[mentor].id),
        }
    });
    paired.collect()
}

/// One mentee's place with a mentor.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// Which mentor, by position.
    mentor: usize,
    /// How many mentees that mentor has before this one.
    before: u8,
}

/// Every place that is free, no more for each mentor than there are mentees.
fn places(mentors: &[&Mentor], wanted: usize) -> Vec<Place> {
    let of = |(at, mentor): (usize, &&Mentor)| {
        let last = mentor.capacity.min(mentor.busy.saturating_add(u8::try_from(wanted).unwrap_or(u8::MAX)));
        (mentor.busy..last).map(move |before| Place { mentor: at, before }).collect::<Vec<_>>()
    };
    mentors.iter().enumerate().flat_map(of).collect()
}

/// What each pair is worth, and how the three aims stand to each other in one number.
struct Worth {
    /// By mentee and mentor; none where something stands between them.
    totals: Vec<Vec<Option<u32>>>,
    /// What a pair counts for being one: more than all sums together.
    matched: i64,
    /// What a hundredth of a point counts: more than all spreading together.
    point: i64,
}

impl Worth {
    fn of(mentors: &[&Mentor], mentees: &[&Mentee], weights: Weights) -> Worth {
        let total = |mentee: &Mentee, mentor: &Mentor| {
            stops(mentor, mentee).is_empty().then(|| weigh(mentor, mentee, weights).total)
        };
        let row = |mentee: &&Mentee| mentors.iter().map(|mentor| total(mentee, mentor)).collect();
        let several = i64::try_from(mentees.len()).unwrap_or(i64::from(u16::MAX)) + 1;
        let point = several * i64::from(u8::MAX);
        Worth {
            totals: mentees.iter().map(row).collect(),
            matched: several * i64::from(weights.total() + 1) * point,
            point,
        }
    }

    /// A mentee in a place; beyond the places they stay without a mentor. Something in the way is worse than that.
    fn cell(&self, row: usize, place: Option<&Place>) -> i64 {
        let Some(place) = place else { return 0 };
        match self.totals[row][place.mentor] {
            Some(total) => self.matched + i64::from(total) * self.point - i64::from(place.before),
            None => -self.matched,
        }
    }

    /// The best for one mentee alone, as `rank` would put it first.
    fn best(&self, row: usize, mentors: &[&Mentor]) -> Option<(usize, u32)> {
        let fit =
            self.totals[row].iter().enumerate().filter_map(|(at, total)| total.map(|total| (at, total)));
        fit.min_by_key(|(at, total)| {
            let mentor = mentors[*at];
            (std::cmp::Reverse(*total), mentor.busy, mentor.last_match_on, mentor.id)
        })
    }
}

#[cfg(test)]
#[path = "pairing/tests.rs"]
mod tests;
