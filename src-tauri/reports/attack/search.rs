//! Looks for the values that a hidden number may have, given everything known. A value counts when a whole assignment
//! with it was found that agrees with every fact by exact integers; nothing else makes it count.

use std::collections::{BTreeSet, VecDeque};

use super::bounds;
use super::model::{Hidden, Model, Range};
use super::solver::{Wish, agrees, find};
use super::state::{State, Sums};
use super::walk::{self, mended};

/// When to stop looking.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Until {
    /// As soon as everything hidden has as many values as it needs.
    Safe,
    /// As soon as everything hidden has so many values, and those it needs.
    Many(usize),
    /// When the least and the greatest value are known, and that many values between them.
    Counted(usize),
}

impl Until {
    /// Whether these values are all that is asked for.
    pub fn settles(self, hidden: &Hidden, values: &BTreeSet<i64>) -> bool {
        match self {
            Until::Safe => enough(hidden, values),
            Until::Many(wanted) => values.len() >= wanted && enough(hidden, values),
            Until::Counted(_) => false,
        }
    }
}

/// Assignments that are looked at around those already found, before the solver is asked again.
const STEPS: usize = 4;

/// Assignments that agreed before something was learnt: where to begin looking when it is.
#[derive(Clone, Debug, Default)]
pub struct Seeds(Vec<Vec<i64>>);

/// How many assignments are kept to begin with.
const SEEDS: usize = 4;

/// No unknown is held anywhere.
const ANY: (usize, i64, i64) = (usize::MAX, 0, 0);

/// The values found for each hidden number of one piece.
pub struct Search<'a> {
    model: &'a Model,
    until: Until,
    sums: Sums,
    found: Vec<BTreeSet<i64>>,
    /// For each hidden number the assignments with its least and its greatest value.
    ends: Vec<[(i64, Vec<i64>); 2]>,
    settled: Vec<bool>,
    /// For each unknown, how many numbers not yet settled it is a part of.
    wanted: Vec<usize>,
    open: usize,
}

/// Every value found for each hidden number, in the order of the model; beginning at assignments found before for a
/// model much like this one. Some of those found now take their place. They save time and change no answer that the
/// search can prove.
pub fn search_from(model: &Model, until: Until, seeds: &mut Seeds) -> Vec<BTreeSet<i64>> {
    let Some(tight) = bounds::tightened(model) else { return vec![BTreeSet::new(); model.hidden.len()] };
    let mut search = Search::new(&tight, until);
    search.run(seeds);
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
        let sums = Sums::of(model);
        let mut wanted = vec![0; model.bounds.len()];
        for (unknown, _) in model.hidden.iter().flat_map(|hidden| &hidden.terms) {
            wanted[*unknown] += 1;
        }
        let (found, settled) = (vec![BTreeSet::new(); count], vec![false; count]);
        let ends = vec![[(i64::MAX, Vec::new()), (i64::MIN, Vec::new())]; count];
        Search { model, until, sums, found, ends, settled, wanted, open: count }
    }

    fn run(&mut self, seeds: &mut Seeds) {
        let starts = self.starts(&seeds.0);
        if starts.is_empty() {
            return;
        }
        for state in &starts {
            if self.open > 0 {
                self.wander(state);
            }
        }
        for place in 0..self.model.hidden.len() {
            self.ends(place);
            self.gaps(place);
            if self.until == Until::Safe && !self.settled[place] {
                break;
            }
        }
        self.keep(seeds);
    }

    /// Where to begin: from what agreed before, or the middle of what could be, or what the solver says. None when
    /// nothing agrees.
    fn starts(&self, seeds: &[Vec<i64>]) -> Vec<Vec<i64>> {
        let from = |values: &Vec<i64>| mended(self.model, &self.sums, values, ANY).map(|state| state.values);
        if let Some(known) = seeds.iter().find_map(from) {
            return vec![known];
        }
        let middle = self.model.bounds.iter().map(|(least, greatest)| (least + greatest) / 2).collect();
        from(&middle).or_else(|| find(self.model, &[], Wish::Least, None)).into_iter().collect()
    }

    fn keep(&self, seeds: &mut Seeds) {
        let some = self.ends.iter().flatten().map(|(_, values)| values).filter(|values| !values.is_empty());
        let mut kept: Vec<Vec<i64>> = Vec::new();
        for values in some {
            if kept.len() < SEEDS && !kept.contains(values) {
                kept.push(values.clone());
            }
        }
        if !kept.is_empty() {
            seeds.0 = kept;
        }
    }

    /// Notes what an assignment that agrees shows.
    fn take_all(&mut self, state: &State) {
        for place in 0..self.found.len() {
            let value = self.sums.shown(state, place);
            if !self.settled[place] && self.found[place].insert(value) {
                self.take(place, value, &state.values);
            }
        }
    }

    /// Keeps where a new value of something not yet settled was seen.
    fn take(&mut self, place: usize, value: i64, values: &[i64]) {
        let [least, greatest] = &mut self.ends[place];
        if value < least.0 {
            *least = (value, values.to_vec());
        }
        if value > greatest.0 {
            *greatest = (value, values.to_vec());
        }
        if self.until.settles(&self.model.hidden[place], &self.found[place]) {
            self.settled[place] = true;
            self.open -= 1;
            for (unknown, _) in &self.model.hidden[place].terms {
                self.wanted[*unknown] -= 1;
            }
        }
    }

    /// The least and the greatest: by steps to both sides first, and by the solver only where those do not settle it.
    fn ends(&mut self, place: usize) {
        let wishes = [Wish::Least, Wish::Greatest];
        for wish in wishes {
            self.climb(place, wish);
            if !self.settled[place] && !self.cannot_go_on(place, wish) {
                self.force(place, wish);
            }
        }
        for wish in wishes {
            if self.settled[place] || self.cannot_go_on(place, wish) {
                continue;
            }
            let terms = &self.model.hidden[place].terms;
            if let Some(values) = find(self.model, terms, wish, None) {
                self.wander(&values);
            }
        }
    }

    /// Goes from the best assignment found to one as far out as steps lead.
    fn climb(&mut self, place: usize, wish: Wish) {
        let (end, terms) = (usize::from(matches!(wish, Wish::Greatest)), &self.model.hidden[place].terms);
        let from = self.ends[place][end].1.clone();
        if from.is_empty() {
            return;
        }
        let mut state = self.sums.state(&from);
        while !self.settled[place] && walk::onward(self.model, &self.sums, &mut state, terms, wish) {
            debug_assert!(agrees(self.model, &state.values), "a climb stays within what agrees");
            self.take_all(&state);
        }
    }

    /// Where steps lead no further, takes a single unknown one on all the same and mends what that breaks.
    fn force(&mut self, place: usize, wish: Wish) {
        let [(unknown, 1)] = *self.model.hidden[place].terms.as_slice() else { return };
        let end = usize::from(matches!(wish, Wish::Greatest));
        let (mut least, mut greatest) = self.model.bounds[unknown];
        while !self.settled[place] && !self.ends[place][end].1.is_empty() {
            let (value, from) = &self.ends[place][end];
            match wish {
                Wish::Least => greatest = value - 1,
                Wish::Greatest => least = value + 1,
            }
            if least > greatest {
                return;
            }
            let Some(state) = mended(self.model, &self.sums, from, (unknown, least, greatest)) else {
                return;
            };
            self.take_all(&state);
        }
    }

    /// Whether it is clear that nothing lies beyond what was found.
    fn cannot_go_on(&self, place: usize, wish: Wish) -> bool {
        let terms = &self.model.hidden[place].terms;
        let (low, high) = self.model.reach(terms);
        let (least, greatest) = (self.ends[place][0].0, self.ends[place][1].0);
        match wish {
            Wish::Least => least <= low || bounds::impossible(self.model, terms, low, least - 1),
            Wish::Greatest => greatest >= high || bounds::impossible(self.model, terms, greatest + 1, high),
        }
    }

    /// What lies between the values found, until enough of it is known.
    fn gaps(&mut self, place: usize) {
        let mut closed: BTreeSet<i64> = BTreeSet::new();
        while let Some((least, greatest)) = self.gap(place, &closed) {
            let terms = self.model.hidden[place].terms.clone();
            if bounds::impossible(self.model, &terms, least, greatest) {
                closed.extend(least..=greatest);
                continue;
            }
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
        self.take_all(&state);
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
            if self.wanted[one] == 0 {
                continue;
            }
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
                let wanted = self.wanted[one] > 0 || self.wanted[other] > 0;
                if wanted && other != one && state.values[other] > self.model.bounds[other].0 {
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
        self.take_all(state);
        queue.push_back(state.clone());
    }
}
