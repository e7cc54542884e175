//! One assignment with all its sums, so that a small change is tried without adding everything up again.

use super::model::{Fact, Model};

/// Which sums an unknown stands in, and how often it counts there.
type Stands = Vec<Vec<(usize, i64)>>;

/// The sums of a model, numbered.
pub struct Sums {
    /// For each alternative of each fact, its ranges as `(sum, least, greatest)`.
    facts: Vec<Vec<Vec<(usize, i64, i64)>>>,
    sums: usize,
    in_sums: Stands,
    in_facts: Vec<Vec<usize>>,
    hidden: usize,
    in_hidden: Stands,
}

/// An assignment.
#[derive(Clone)]
pub struct State {
    /// The value of each unknown.
    pub values: Vec<i64>,
    sums: Vec<i64>,
    hidden: Vec<i64>,
}

impl Sums {
    /// Numbers the sums of `model`.
    pub fn of(model: &Model) -> Sums {
        let unknowns = model.bounds.len();
        let mut all = Sums {
            facts: Vec::new(),
            sums: 0,
            in_sums: vec![Vec::new(); unknowns],
            in_facts: vec![Vec::new(); unknowns],
            hidden: model.hidden.len(),
            in_hidden: vec![Vec::new(); unknowns],
        };
        for fact in &model.facts {
            all.take(fact);
        }
        for (place, hidden) in model.hidden.iter().enumerate() {
            for (unknown, times) in &hidden.terms {
                all.in_hidden[*unknown].push((place, *times));
            }
        }
        all
    }

    fn take(&mut self, fact: &Fact) {
        let mut alternatives = Vec::new();
        for ranges in &fact.any {
            let mut of = Vec::new();
            for range in ranges {
                for (unknown, times) in &range.terms {
                    self.in_sums[*unknown].push((self.sums, *times));
                }
                of.push((self.sums, range.least, range.greatest));
                self.sums += 1;
            }
            alternatives.push(of);
        }
        let place = self.facts.len();
        self.facts.push(alternatives);
        for unknown in fact.unknowns() {
            if self.in_facts[unknown].last() != Some(&place) {
                self.in_facts[unknown].push(place);
            }
        }
    }

    /// Adds everything up.
    pub fn state(&self, values: &[i64]) -> State {
        let mut state =
            State { values: vec![0; values.len()], sums: vec![0; self.sums], hidden: vec![0; self.hidden] };
        for (unknown, value) in values.iter().enumerate() {
            self.change(&mut state, unknown, *value);
        }
        state
    }

    /// Adds `by` to one unknown.
    pub fn change(&self, state: &mut State, unknown: usize, by: i64) {
        state.values[unknown] += by;
        for (sum, times) in &self.in_sums[unknown] {
            state.sums[*sum] += times * by;
        }
        for (place, times) in &self.in_hidden[unknown] {
            state.hidden[*place] += times * by;
        }
    }

    /// Whether every fact that speaks of `unknown` holds.
    pub fn holds(&self, state: &State, unknown: usize) -> bool {
        let holds =
            |(sum, least, greatest): &(usize, i64, i64)| (*least..=*greatest).contains(&state.sums[*sum]);
        self.in_facts[unknown]
            .iter()
            .all(|fact| self.facts[*fact].iter().any(|ranges| ranges.iter().all(holds)))
    }

    /// How far from agreeing a state is, over all facts: for each the way to the nearest alternative.
    pub fn off(&self, state: &State) -> i64 {
        (0..self.facts.len()).map(|fact| self.way(state, fact)).sum()
    }

    /// The same over the facts that speak of one of two unknowns, which may be the same.
    pub fn off_around(&self, state: &State, [one, other]: [usize; 2]) -> i64 {
        let first: i64 = self.in_facts[one].iter().map(|fact| self.way(state, *fact)).sum();
        if one == other {
            return first;
        }
        let more = self.in_facts[other].iter().filter(|fact| !self.in_facts[one].contains(fact));
        first + more.map(|fact| self.way(state, *fact)).sum::<i64>()
    }

    /// The unknowns that facts speak of which do not hold.
    pub fn in_broken(&self, state: &State) -> Vec<usize> {
        let broken = |unknown: &usize| self.in_facts[*unknown].iter().any(|fact| self.way(state, *fact) > 0);
        (0..state.values.len()).filter(broken).collect()
    }

    fn way(&self, state: &State, fact: usize) -> i64 {
        let far = |(sum, least, greatest): &(usize, i64, i64)| {
            let worth = state.sums[*sum];
            (least - worth).max(worth - greatest).max(0)
        };
        self.facts[fact]
            .iter()
            .map(|ranges| ranges.iter().map(far).sum())
            .min()
            .unwrap_or(i64::from(u16::MAX))
    }

    /// What everything hidden that `unknown` stands in comes to.
    pub fn shows<'a>(&'a self, state: &'a State, unknown: usize) -> impl Iterator<Item = (usize, i64)> + 'a {
        self.in_hidden[unknown].iter().map(|(place, _)| (*place, state.hidden[*place]))
    }

    /// What one hidden number comes to.
    pub fn shown(&self, state: &State, place: usize) -> i64 {
        state.hidden[place]
    }
}
