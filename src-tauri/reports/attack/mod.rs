//! The attacker: what a reader who has every report ever released, and can solve integer programs, could find out.
//! The program runs it on itself before anything leaves (rule 16).
//!
//! [`Model`] is what the reader knows, as whole numbers and facts about sums of them. [`narrowest`] says for each hidden
//! number how far it is still open. [`layouts`] decides, before anybody looks at an answer, which answers to a question
//! could be printed without narrowing anything too far.
//!
//! Nothing here believes floating point: see `solver`.

pub mod book;
mod bounds;
pub mod layouts;
mod model;
mod pieces;
mod search;
pub mod shown;
mod solver;
mod state;
mod walk;

pub use model::{Fact, Hidden, Member, Model, Range, Terms, joined, worth};

/// Rule 16: how many values everything hidden must keep.
pub const WANTED: usize = 3;

/// How many values between the least and the greatest are counted before counting stops.
pub const COUNTED: usize = 12;

/// How far one hidden number is still open.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Interval {
    /// What it is.
    pub name: String,
    /// The least value that it may have; none when no value was found at all.
    pub least: Option<i64>,
    /// The greatest.
    pub greatest: Option<i64>,
    /// How many values it may have, counted to [`COUNTED`]. They need not lie side by side.
    pub values: usize,
    /// How many it must keep: [`WANTED`], or as many as it could ever have.
    pub wanted: usize,
    /// Whether so many are enough, also for a member who knows its own part.
    pub safe: bool,
}

/// What everything hidden may still be, in the order of the model.
pub fn narrowest(model: &Model) -> Vec<Interval> {
    let mut intervals: Vec<Interval> = model.hidden.iter().map(unknown_of).collect();
    for piece in pieces::pieces(model) {
        let found = search::search(&piece.model, search::Until::Counted(COUNTED));
        for ((hidden, values), place) in piece.model.hidden.iter().zip(found).zip(piece.places) {
            if let Some(interval) = intervals.get_mut(place) {
                interval.least = values.first().copied();
                interval.greatest = values.last().copied();
                interval.values = values.len().min(COUNTED);
                interval.safe = search::enough(hidden, &values);
            }
        }
    }
    intervals
}

fn unknown_of(hidden: &Hidden) -> Interval {
    Interval {
        name: hidden.name.clone(),
        least: None,
        greatest: None,
        values: 0,
        wanted: hidden.wanted,
        safe: false,
    }
}

/// Every value that each hidden number may have, in the order of the model. For small models only.
pub fn every_value(model: &Model) -> Vec<Vec<i64>> {
    let mut all = vec![Vec::new(); model.hidden.len()];
    for piece in pieces::pieces(model) {
        let found = search::search(&piece.model, search::Until::Counted(usize::MAX));
        for (values, place) in found.into_iter().zip(piece.places) {
            if let Some(values_of) = all.get_mut(place) {
                *values_of = values.into_iter().collect();
            }
        }
    }
    all
}

/// Whether everything hidden keeps enough values. Stops at the first that does not.
pub fn is_safe(model: &Model) -> bool {
    pieces::pieces(model).iter().all(|piece| is_safe_from(&piece.model, &mut search::Seeds::default()))
}

/// The same of one piece, beginning at what was found about one much like it.
fn is_safe_from(piece: &Model, seeds: &mut search::Seeds) -> bool {
    let found = search::search_from(piece, search::Until::Safe, seeds);
    piece.hidden.iter().zip(&found).all(|(hidden, values)| search::enough(hidden, values))
}

/// What the attack on a release came to, for its certificate. Arithmetic only: nothing here protects from style, dates
/// or hearsay.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Certificate {
    /// How many numbers the attacker tried to find out.
    pub hidden: usize,
    /// How many values are left of the number of which least was left open, counted to [`COUNTED`]; none when there
    /// was nothing to find. What could never have had three, such as a part of one household, is told only when it
    /// was found out.
    pub narrowest: Option<usize>,
}

impl Certificate {
    /// What these intervals come to.
    pub fn of(intervals: &[Interval]) -> Certificate {
        let told = intervals.iter().filter(|one| one.wanted >= WANTED || !one.safe);
        Certificate { hidden: intervals.len(), narrowest: told.map(|one| one.values).min() }
    }
}

#[cfg(test)]
mod tests;
