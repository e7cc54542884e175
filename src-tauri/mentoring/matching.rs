//! Which mentor suits whom: ranks and explains. The co-ordinator decides. Pure.

use std::cmp::Reverse;

use serde::Serialize;

use super::area::Nearness;
use super::person::{Mentee, Mentor, Standing, Style};
pub use crate::settings::MentoringWeights as Weights;
use crate::vocabulary::{MentorId, coded};

const FINE: u32 = Weights::FINE;

/// Years of fostering beyond which more are not counted as more.
const YEARS_ENOUGH: u8 = 10;

coded! {
    /// Why a mentor is out of the question for somebody, however well all else would suit.
    pub enum HardStop {
        /// They live in one household.
        SameHousehold = "same-household",
        /// There is a conflict between them.
        Conflict = "conflict",
        /// The mentor has as many mentees as they take.
        Full = "full",
        /// The mentor takes nobody at present.
        Resting = "resting",
        /// They were matched before, and it did not work.
        DidNotWork = "did-not-work",
    }
}

/// How well one aspect suits, and what that rests on, so that it can be said in words.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase", tag = "aspect")]
pub enum Why {
    /// Experience.
    Experience {
        /// Years of fostering.
        years: u8,
        /// How many of the needs the mentor has met before.
        met: usize,
        /// How many needs there are.
        needs: usize,
    },
    /// Geography.
    Geography {
        /// How far they live apart.
        nearness: Nearness,
        /// Whether that is as far as the mentor travels.
        within_reach: bool,
    },
    /// Language.
    Language {
        /// Whether the wish is met.
        met: bool,
    },
    /// Personality.
    Personality {
        /// By how many steps of sixteen they differ; none where one of them did not say.
        distance: Option<u32>,
    },
    /// Learning.
    Learning {
        /// How many ways both like.
        shared: usize,
        /// How many the mentee likes.
        wished: usize,
    },
}

/// One aspect's points.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Points {
    /// What it came to, in hundredths of a point.
    pub got: u32,
    /// What it could have come to.
    pub of: u32,
    /// What it rests on.
    pub why: Why,
}

/// A mentor weighed for a mentee.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Weighed {
    /// The mentor.
    pub mentor: MentorId,
    /// The sum, in hundredths of a point.
    pub total: u32,
    /// Each aspect: experience, geography, language, personality, learning.
    pub points: [Points; 5],
}

/// Who may be proposed, best first, and who may not.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Ranking {
    /// Those who may, best first.
    pub fit: Vec<Weighed>,
    /// Those who may not, and why.
    pub barred: Vec<Barred>,
}

/// A mentor who is out of the question.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Barred {
    /// The mentor.
    pub mentor: MentorId,
    /// Every reason.
    pub stops: Vec<HardStop>,
}

/// What stands between the two, whatever they are worth to each other.
pub fn stops(mentor: &Mentor, mentee: &Mentee) -> Vec<HardStop> {
    let mut found = Vec::new();
    let mut stop = |stands: bool, why: HardStop| found.extend(stands.then_some(why));
    stop(mentor.household == mentee.household, HardStop::SameHousehold);
    stop(mentee.conflicts.contains(&mentor.id), HardStop::Conflict);
    stop(mentor.free() == 0, HardStop::Full);
    stop(mentor.standing == Standing::Resting, HardStop::Resting);
    stop(mentee.did_not_work.contains(&mentor.id), HardStop::DidNotWork);
    found
}

/// How well a mentor suits a mentee, whether or not anything stands between them.
pub fn weigh(mentor: &Mentor, mentee: &Mentee, weights: Weights) -> Weighed {
    let points = [
        experience(mentor, mentee, weights.experience),
        geography(mentor, mentee, weights.geography),
        language(mentor, mentee, weights.language),
        personality(mentor, mentee, weights.personality),
        learning(mentor, mentee, weights.learning),
    ];
    Weighed { mentor: mentor.id, total: points.iter().map(|one| one.got).sum(), points }
}

/// Everybody weighed for one mentee. Where two suit equally well, the one with fewer mentees comes first, then the one who
/// waited longest, so that the work is spread; then the order of their ids, so that it is the same every time.
pub fn rank(mentors: &[Mentor], mentee: &Mentee, weights: Weights) -> Ranking {
    let mut ranking = Ranking::default();
    let mut fit = Vec::new();
    for mentor in mentors {
        let stops = stops(mentor, mentee);
        if stops.is_empty() {
            fit.push((mentor, weigh(mentor, mentee, weights)));
        } else {
            ranking.barred.push(Barred { mentor: mentor.id, stops });
        }
    }
    fit.sort_by_key(|(mentor, weighed)| {
        (Reverse(weighed.total), mentor.busy, mentor.last_match_on, mentor.id)
    });
    ranking.fit = fit.into_iter().map(|(_, weighed)| weighed).collect();
    ranking.barred.sort_by_key(|one| one.mentor);
    ranking
}

/// A quarter for the years and the rest for the needs that the mentor has met before; all of it for the years of somebody
/// whose mentee asked for nothing.
fn experience(mentor: &Mentor, mentee: &Mentee, weight: u8) -> Points {
    let (met, needs) = (mentee.needs.shared(&mentor.fields), mentee.needs.count());
    let of = u32::from(weight) * FINE;
    let for_years = if needs == 0 { of } else { of / 4 };
    let years = share(for_years, usize::from(mentor.years.min(YEARS_ENOUGH)), usize::from(YEARS_ENOUGH));
    let got = years + share(of - for_years, met, needs);
    Points { got, of, why: Why::Experience { years: mentor.years, met, needs } }
}

/// All of it in one area, half of it in the next, nothing beyond that or beyond the mentor's reach.
fn geography(mentor: &Mentor, mentee: &Mentee, weight: u8) -> Points {
    let nearness = mentor.area.nearness(&mentee.area);
    let within_reach = mentor.travel.reaches(nearness);
    let of = u32::from(weight) * FINE;
    let got = match nearness {
        Nearness::Same => of,
        Nearness::Neighbour if within_reach => of / 2,
        Nearness::Neighbour | Nearness::Further => 0,
    };
    Points { got, of, why: Why::Geography { nearness, within_reach } }
}

fn language(mentor: &Mentor, mentee: &Mentee, weight: u8) -> Points {
    let met = mentee.language.met_by(&mentor.languages);
    let of = u32::from(weight) * FINE;
    Points { got: if met { of } else { 0 }, of, why: Why::Language { met } }
}

/// The nearer on the sliders, the more; half of it where one of them did not describe themselves, which is no fault.
fn personality(mentor: &Mentor, mentee: &Mentee, weight: u8) -> Points {
    let distance = mentor.style.zip(mentee.style).map(|(one, other)| one.distance(other));
    let of = u32::from(weight) * FINE;
    let got = distance.map_or(of / 2, |steps| of * (Style::FURTHEST - steps) / Style::FURTHEST);
    Points { got, of, why: Why::Personality { distance } }
}

/// The share of the ways in which the mentee likes to learn that the mentor likes too; all of it for somebody without
/// preferences.
fn learning(mentor: &Mentor, mentee: &Mentee, weight: u8) -> Points {
    let (shared, wished) = (mentee.ways.intersection(&mentor.ways).count(), mentee.ways.len());
    let of = u32::from(weight) * FINE;
    let got = if wished == 0 { of } else { share(of, shared, wished) };
    Points { got, of, why: Why::Learning { shared, wished } }
}

/// `part` in `whole` of that many hundredths; nothing of nothing.
fn share(of: u32, part: usize, whole: usize) -> u32 {
    let (part, whole) = (u64::try_from(part).unwrap_or(0), u64::try_from(whole).unwrap_or(0));
    (u64::from(of) * part).checked_div(whole).and_then(|got| u32::try_from(got).ok()).unwrap_or(0)
}

#[cfg(test)]
#[path = "matching/tests.rs"]
mod tests;
