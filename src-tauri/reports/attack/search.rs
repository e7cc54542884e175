//! Looks for the values that a hidden number may have, given everything known. A value counts when a whole assignment
//! with it was found that agrees with every fact by exact integers; nothing else makes it count.

use std::collections::{BTreeSet, VecDeque};

use super::model::{Hidden, Model, Range, worth};
use super::solver::{Wish, agrees, find};

/// When to stop looking.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Until {
    /// As soon as everything hidden has as many values as it needs.
    Safe,
    /// When the least and the greatest value are known, and that many values between them.
    Counted(usize),
}

/// Assignments that are looked at around those already found, before the solver is asked again.
const STEPS: usize = 400;

/// The values found for each hidden number of one piece.
pub struct Search<'a> {
    model: &'a Model,
    until: Until,
    touched_by: Vec<Vec<usize>>,
    hides: Vec<Vec<usize>>,
    found: Vec<BTreeSet<i64>>,
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
        let mut touched_by = vec![Vec::new(); model.bounds.len()];
        for (place, fact) in model.facts.iter().enumerate() {
            for unknown in fact.unknowns().collect::<BTreeSet<_>>() {
                touched_by[unknown].push(place);
            }
        }
        let mut hides = vec![Vec::new(); model.bounds.len()];
        for (place, hidden) in model.hidden.iter().enumerate() {
            for (unknown, _) in &hidden.terms {
                hides[*unknown].push(place);
            }
        }
        Search { model, until, touched_by, hides, found: vec![BTreeSet::new(); model.hidden.len()] }
    }

    fn run(&mut self) {
        let Some(first) = find(self.model, &[], Wish::Least, None) else { return };
        self.take(&first);
        self.wander(first);
        for place in 0..self.model.hidden.len() {
            self.ends(place);
            self.gaps(place);
        }
    }

    fn is_settled(&self, place: usize) -> bool {
        let (hidden, values) = (&self.model.hidden[place], &self.found[place]);
        match self.until {
            Until::Safe => enough(hidden, values),
            Until::Counted(_) => false,
        }
    }

    /// Notes what everything hidden comes to; says whether that was new of anything not yet settled.
    fn take(&mut self, values: &[i64]) -> bool {
        (0..self.model.hidden.len()).fold(false, |new, place| self.take_one(place, values) || new)
    }

    fn take_one(&mut self, place: usize, values: &[i64]) -> bool {
        let open = !self.is_settled(place);
        self.found[place].insert(worth(&self.model.hidden[place].terms, values)) && open
    }

    /// The least and the greatest.
    fn ends(&mut self, place: usize) {
        for wish in [Wish::Least, Wish::Greatest] {
            if self.is_settled(place) {
                return;
            }
            if let Some(values) = find(self.model, &self.model.hidden[place].terms, wish, None) {
                self.take(&values);
                self.wander(values);
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
                Some(values) => {
                    self.take(&values);
                    self.wander(values);
                }
                None => closed.extend(least..=greatest),
            }
        }
    }

    /// The first stretch of values between those found of which nothing is known yet.
    fn gap(&self, place: usize, closed: &BTreeSet<i64>) -> Option<(i64, i64)> {
        if self.is_settled(place)
            || matches!(self.until, Until::Counted(most) if self.found[place].len() >= most)
        {
            return None;
        }
        let known: BTreeSet<i64> = self.found[place].union(closed).copied().collect();
        let mut pairs = known.iter().zip(known.iter().skip(1));
        pairs.find(|(one, other)| **other > **one + 1).map(|(one, other)| (one + 1, other - 1))
    }

    /// Looks around an assignment: one unknown changed, or one household moved from one unknown to another. Whatever
    /// agrees with the facts and shows something new is looked around in turn.
    fn wander(&mut self, from: Vec<i64>) {
        let mut queue = VecDeque::from([from]);
        let mut steps = 0;
        while let Some(values) = queue.pop_front() {
            steps += 1;
            if steps > STEPS || (0..self.found.len()).all(|place| self.is_settled(place)) {
                return;
            }
            self.around(&values, &mut queue);
        }
    }

    fn around(&mut self, values: &[i64], queue: &mut VecDeque<Vec<i64>>) {
        let mut moved = values.to_vec();
        for one in 0..values.len() {
            let (least, greatest) = self.model.bounds[one];
            for value in least.max(values[one] - 3)..=greatest.min(values[one] + 3) {
                moved[one] = value;
                self.try_out(&moved, &[one], queue);
            }
            for end in [least, greatest] {
                moved[one] = end;
                self.try_out(&moved, &[one], queue);
            }
            moved[one] = values[one];
        }
        for one in 0..values.len() {
            for other in (0..values.len()).filter(|other| *other != one) {
                if values[one] == self.model.bounds[one].1 || values[other] == self.model.bounds[other].0 {
                    continue;
                }
                moved[one] += 1;
                moved[other] -= 1;
                self.try_out(&moved, &[one, other], queue);
                moved[one] = values[one];
                moved[other] = values[other];
            }
        }
    }

    fn try_out(&mut self, values: &[i64], changed: &[usize], queue: &mut VecDeque<Vec<i64>>) {
        let shows = changed.iter().flat_map(|unknown| &self.hides[*unknown]).any(|place| {
            !self.is_settled(*place)
                && !self.found[*place].contains(&worth(&self.model.hidden[*place].terms, values))
        });
        let facts = || changed.iter().flat_map(|unknown| &self.touched_by[*unknown]);
        if shows && facts().all(|fact| self.model.facts[*fact].holds(values)) {
            debug_assert!(
                agrees(self.model, values),
                "a step from what agrees, with what it touched tried again"
            );
            self.take(values);
            queue.push_back(values.to_vec());
        }
    }
}
