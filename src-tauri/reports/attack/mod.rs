//! The attacker: what a reader who has every report ever released, and can solve integer programs, could find out.
//! The program runs it on itself before anything leaves (rule 16).
//!
//! [`Model`] is what the reader knows, as whole numbers and facts about sums of them. [`narrowest`] says for each hidden
//! number how far it is still open. [`layouts`] decides, before anybody looks at an answer, which answers to a question
//! could be printed without narrowing anything too far.
//!
//! What can be worked out whole is (`ground`); the rest is searched for, and there nothing believes floating point: see
//! `solver`.

pub mod book;
mod bounds;
mod ground;
pub mod layouts;
pub mod mains;
mod model;
mod pieces;
mod plane;
mod search;
pub mod shown;
mod solver;
mod split;
mod state;
mod walk;

use std::collections::BTreeSet;

use ground::Grounds;
pub use model::{Fact, Hidden, Member, Model, Range, Terms, joined, worth};
use search::{Seeds, Until, enough};

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
    intervals(model, Until::Counted(COUNTED))
}

/// The same without the ends of what has [`COUNTED`] values and more: between two of its values, not all of them.
pub fn counted(model: &Model) -> Vec<Interval> {
    intervals(model, Until::Many(COUNTED))
}

fn intervals(model: &Model, until: Until) -> Vec<Interval> {
    let mut intervals: Vec<Interval> = model.hidden.iter().map(unknown_of).collect();
    for piece in pieces::pieces(model) {
        let found = values(&piece.model, until, &mut Memory::default());
        for ((hidden, values), place) in piece.model.hidden.iter().zip(found).zip(piece.places) {
            if let Some(interval) = intervals.get_mut(place) {
                interval.least = values.first().copied();
                interval.greatest = values.last().copied();
                interval.values = values.len().min(COUNTED);
                interval.safe = enough(hidden, &values);
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
        let found = values(&piece.model, Until::Counted(usize::MAX), &mut Memory::default());
        for (values, place) in found.into_iter().zip(piece.places) {
            if let Some(values_of) = all.get_mut(place) {
                *values_of = values.into_iter().collect();
            }
        }
    }
    all
}

/// Every value of what is hidden under this name; none when nothing is.
fn values_of(model: &Model, name: &str, memory: &mut Memory) -> BTreeSet<i64> {
    let hidden = model.hidden.iter().filter(|one| one.name == name).cloned().collect();
    let alone = Model { hidden, ..model.clone() };
    let mut all = BTreeSet::new();
    for piece in pieces::pieces(&alone) {
        all.extend(values(&piece.model, Until::Counted(usize::MAX), memory).into_iter().flatten());
    }
    all
}

/// The pieces of a model by themselves.
pub fn pieces_of(model: &Model) -> Vec<Model> {
    pieces::pieces(model).into_iter().map(|piece| piece.model).collect()
}

/// Asks the solver, and nothing but the solver, for the least and the greatest of everything hidden in a piece. How many
/// questions that were: what the attacker's time is measured against.
pub fn solved_alone(piece: &Model) -> usize {
    for hidden in &piece.hidden {
        for wish in [solver::Wish::Least, solver::Wish::Greatest] {
            std::hint::black_box(solver::find(piece, &hidden.terms, wish, None));
        }
    }
    2 * piece.hidden.len()
}

/// Whether everything hidden keeps enough values. Stops at the first that does not.
pub fn is_safe(model: &Model) -> bool {
    pieces::pieces(model).iter().all(|piece| is_safe_from(&piece.model, &mut Memory::default()))
}

/// What was found about one piece, and helps with one much like it.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    seeds: Seeds,
    grounds: Grounds,
}

/// The same of one piece, beginning at what was found about one much like it.
fn is_safe_from(piece: &Model, memory: &mut Memory) -> bool {
    let found = values(piece, Until::Safe, memory);
    piece.hidden.iter().zip(&found).all(|(hidden, values)| enough(hidden, values))
}

/// The values of everything hidden in a piece: worked out whole where that can be done, else looked for.
fn values(piece: &Model, until: Until, memory: &mut Memory) -> Vec<BTreeSet<i64>> {
    let Some(known) = ground::values(piece, until, &mut memory.grounds) else {
        return search::search_from(piece, until, &mut memory.seeds);
    };
    let open = |known: &Option<BTreeSet<i64>>| known.is_none();
    let narrow = |(hidden, known): (&Hidden, &Option<BTreeSet<i64>>)| {
        known.as_ref().is_some_and(|values| !enough(hidden, values))
    };
    let decided = until == Until::Safe && piece.hidden.iter().zip(&known).any(narrow);
    if decided || !known.iter().any(open) {
        return known.into_iter().map(Option::unwrap_or_default).collect();
    }
    let left = piece.hidden.iter().zip(&known).filter(|(_, known)| open(known)).map(|(one, _)| one.clone());
    let rest = Model { hidden: left.collect(), ..piece.clone() };
    let mut found = search::search_from(&rest, until, &mut memory.seeds).into_iter();
    known.into_iter().map(|known| known.or_else(|| found.next()).unwrap_or_default()).collect()
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
