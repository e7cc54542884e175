//! Looks for the values that a hidden number may have, given everything known. A value counts when a whole assignment
//! with it was found that agrees with every fact by exact integers; nothing else makes it count.

use std::collections::{BTreeSet, VecDeque};

use super::model::{Hidden, Model, Range};
use super::solver::{Wish, agrees, find};
use super::state::{State, Sums};

/// When to stop looking.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Until {
    /// As soon as everything hidden has as many values as it needs.
    Safe,
    /// When the least and the greatest value are known, and that many values between them.
    Counted(usize),
}

/// Assignments that are looked at around those already found, before the solver is asked again.
const STEPS: usize = 40;

/// The values found for each hidden number of one piece.
pub struct Search<'a> {
    model: &'a Model,
    until: Until,
    sums: Sums,
    found: Vec<BTreeSet<i64>>,
    settled: Vec<bool>,
    open: usize,
}

/// Every value found for each hidden number, in the order of the model.
pub fn search(model: &Model, until: Until) -> Vec<BTreeSet<i64>> {
    let mut search = Search::new(model, until);
    search.run();
    search.found
}

/// Whether so many values, and these, leave enough open.
pub fn enough(hidden: &Hidden, values: &BTreeSet<i64>) -> bool {
    values.len() >= hidden.wanted
        && hidden.members.iter().all(|member| member_is_left_with_enough(values, member.own, member.others))
}

/// Whatever the member's own number is, if it can be, the others' has three values or as many as it could ever have.
fn member_is_left_with_enough(values: &BTreeSet<i64>, own: i64, others: i64) -> bool {
    let wanted = usize::try_from(others + 1).unwrap_or(0).min(super::WANTED);
    (0..=own).all(|own| {
        let left = values.range(own..=own + others).count();
        left == 0 || left >= wanted
    })
}

impl<'a> Search<'a> {
    fn new(model: &'a Model, until: Until) -> Search<'a> {
        let count = model.hidden.len();
        let (found, settled) = (vec![BTreeSet::new(); count], vec![false; count]);
        Search { model, until, sums: Sums::of(model), found, settled, open: count }
    }

    fn run(&mut self) {
        let Some(first) = find(self.model, &[], Wish::Least, None) else { return };
        self.wander(&first);
        for place in 0..self.model.hidden.len() {
            self.ends(place);
            self.gaps(place);
            if self.until == Until::Safe && !self.settled[place] {
                return;
            }
        }
    }

    /// Notes a value of something not yet settled.
    fn take(&mut self, place: usize, value: i64) {
        if self.settled[place] || !self.found[place].insert(value) {
            return;
        }
        if self.until == Until::Safe && enough(&self.model.hidden[place], &self.found[place]) {
            self.settled[place] = true;
            self.open -= 1;
        }
    }

    /// The least and the greatest.
    fn ends(&mut self, place: usize) {
        for wish in [Wish::Least, Wish::Greatest] {
            if self.settled[place] {
                return;
            }
            if let Some(values) = find(self.model, &self.model.hidden[place].terms, wish, None) {
                self.wander(&values);
            }
        }
    }

    /// What lies between the values found, until enough of it is known.
    fn gaps(&mut self, place: usize) {
        let mut closed: BTreeSet<i64> = BTreeSet::new();
        while let Some((least, greatest)) = self.gap(place, &closed) {
            let terms = self.model.hidden[place].terms.clone();
            let range = Range { terms, least, greatest };
            match find(self.model, &range.terms, Wish::Least, Some(&range)) {
                Some(values) => self.wander(&values),
                None => closed.extend(least..=greatest),
            }
        }
    }

    /// The first stretch of values between those found of which nothing is known yet.
    fn gap(&self, place: usize, closed: &BTreeSet<i64>) -> Option<(i64, i64)> {
        let counted = matches!(self.until, Until::Counted(most) if self.found[place].len() >= most);
        if self.settled[place] || counted {
            return None;
        }
        let known: BTreeSet<i64> = self.found[place].union(closed).copied().collect();
        let mut pairs = known.iter().zip(known.iter().skip(1));
        pairs.find(|(one, other)| **other > **one + 1).map(|(one, other)| (one + 1, other - 1))
    }

    /// Looks at an assignment and around it: one unknown changed, or one household moved from one unknown to another.
    /// Whatever agrees with the facts and shows something new is looked around in turn.
    fn wander(&mut self, from: &[i64]) {
        debug_assert!(agrees(self.model, from), "only what agrees is looked at");
        let state = self.sums.state(from);
        let shown: Vec<(usize, i64)> = self.sums.all(&state).collect();
        for (place, value) in shown {
            self.take(place, value);
        }
        let mut queue = VecDeque::from([state]);
        let mut steps = 0;
        while let Some(mut state) = queue.pop_front() {
            steps += 1;
            if steps > STEPS || self.open == 0 {
                return;
            }
            self.singles(&mut state, &mut queue);
            self.pairs(&mut state, &mut queue);
        }
    }

    fn singles(&mut self, state: &mut State, queue: &mut VecDeque<State>) {
        for one in 0..state.values.len() {
            let (least, greatest) = self.model.bounds[one];
            let now = state.values[one];
            let near = (now - 3).max(least)..=(now + 3).min(greatest);
            for value in near.chain([least, greatest]) {
                self.sums.change(state, one, value - state.values[one]);
                self.try_out(state, &[one], queue);
            }
            self.sums.change(state, one, now - state.values[one]);
        }
    }

    fn pairs(&mut self, state: &mut State, queue: &mut VecDeque<State>) {
        for one in 0..state.values.len() {
            if self.open == 0 {
                return;
            }
            if state.values[one] == self.model.bounds[one].1 {
                continue;
            }
            self.sums.change(state, one, 1);
            for other in 0..state.values.len() {
                if other != one && state.values[other] > self.model.bounds[other].0 {
                    self.sums.change(state, other, -1);
                    self.try_out(state, &[one, other], queue);
                    self.sums.change(state, other, 1);
                }
            }
            self.sums.change(state, one, -1);
        }
    }

    /// Takes what a changed assignment shows, if it shows something new and agrees.
    fn try_out(&mut self, state: &State, changed: &[usize], queue: &mut VecDeque<State>) {
        let new = |(place, value): (usize, i64)| !self.settled[place] && !self.found[place].contains(&value);
        let shows = changed.iter().any(|unknown| self.sums.shows(state, *unknown).any(new));
        if !shows || !changed.iter().all(|unknown| self.sums.holds(state, *unknown)) {
            return;
        }
        debug_assert!(
            agrees(self.model, &state.values),
            "a step from what agrees, with what it touched tried again"
        );
        let shown: Vec<(usize, i64)> = self.sums.all(state).collect();
        for (place, value) in shown {
            self.take(place, value);
        }
        queue.push_back(state.clone());
    }
}
