//! What follows for single unknowns without a search: a sum that lies between two numbers leaves each of its parts only
//! so much room. By exact integers, and only what can be in no assignment is taken away; so what is found impossible
//! here is impossible, and nobody need ask the solver.

use super::model::{Fact, Model, Range, Terms};

/// How often the facts are gone through at most; each round can only narrow further.
const ROUNDS: usize = 12;

type Bounds = Vec<(i64, i64)>;

/// The same model with narrower bounds and without the alternatives that can no longer hold. Exactly the same
/// assignments agree with it. Nothing when none does.
pub fn tightened(model: &Model) -> Option<Model> {
    let bounds = narrowed(model, model.bounds.clone(), &[])?;
    let mut facts = Vec::with_capacity(model.facts.len());
    for fact in &model.facts {
        let can = |ranges: &&Vec<Range>| by_ranges(&mut bounds.clone(), ranges).is_some();
        facts.push(Fact { any: fact.any.iter().filter(can).cloned().collect() });
    }
    Some(Model { bounds, facts, hidden: model.hidden.clone(), homes: model.homes.clone() })
}

/// Whether it is clear without a search that no assignment makes `terms` lie between two numbers.
pub fn impossible(model: &Model, terms: &Terms, least: i64, greatest: i64) -> bool {
    let besides = Fact::between(terms.clone(), least, greatest);
    narrowed(model, model.bounds.clone(), &[besides]).is_none()
}

fn narrowed(model: &Model, mut bounds: Bounds, besides: &[Fact]) -> Option<Bounds> {
    for _ in 0..ROUNDS {
        let before = bounds.clone();
        for fact in besides.iter().chain(&model.facts) {
            by_fact(&mut bounds, fact)?;
        }
        if bounds == before {
            break;
        }
    }
    Some(bounds)
}

/// What one of the alternatives leaves.
fn by_fact(bounds: &mut Bounds, fact: &Fact) -> Option<()> {
    if let [only] = fact.any.as_slice() {
        return by_ranges(bounds, only);
    }
    let mut left: Option<Bounds> = None;
    for ranges in &fact.any {
        let mut mine = bounds.clone();
        if by_ranges(&mut mine, ranges).is_none() {
            continue;
        }
        match &mut left {
            None => left = Some(mine),
            Some(left) => {
                for (one, other) in left.iter_mut().zip(mine) {
                    *one = (one.0.min(other.0), one.1.max(other.1));
                }
            }
        }
    }
    *bounds = left?;
    Some(())
}

fn by_ranges(bounds: &mut Bounds, ranges: &[Range]) -> Option<()> {
    ranges.iter().try_for_each(|range| by_range(bounds, range))
}

/// What the range leaves each unknown when all others help as much as they can.
fn by_range(bounds: &mut Bounds, range: &Range) -> Option<()> {
    let share = |bounds: &Bounds, unknown: usize, times: i64| {
        let (low, high) = bounds.get(unknown).copied().unwrap_or_default();
        if times < 0 { (high * times, low * times) } else { (low * times, high * times) }
    };
    let (mut low, mut high) = (0, 0);
    for (unknown, times) in &range.terms {
        let (least, greatest) = share(bounds, *unknown, *times);
        (low, high) = (low + least, high + greatest);
    }
    if low > range.greatest || high < range.least || range.least > range.greatest {
        return None;
    }
    if low >= range.least && high <= range.greatest {
        return Some(());
    }
    for (unknown, times) in range.terms.iter().filter(|(_, times)| *times != 0) {
        let (least, greatest) = share(bounds, *unknown, *times);
        let from = least.max(range.least - (high - greatest));
        let to = greatest.min(range.greatest - (low - least));
        if from > to {
            return None;
        }
        let place = bounds.get_mut(*unknown)?;
        let (first, last) = if *times > 0 { (from, to) } else { (-to, -from) };
        let size = times.abs();
        // Whole values only: the lower end up, the upper end down.
        let (first, last) = (-((-first).div_euclid(size)), last.div_euclid(size));
        *place = (place.0.max(first), place.1.min(last));
        if place.0 > place.1 {
            return None;
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_narrows_its_parts_and_an_alternative_that_cannot_be_goes() {
        let mut model = Model::default();
        let (one, other) = (model.unknown(0, 8), model.unknown(0, 3));
        model.facts.push(Fact::between(vec![(one, 1), (other, 1)], 9, 20));
        model.facts.push(Fact::within(&[(one, 1)], &[(0, 4), (7, 8)]));
        let tight = tightened(&model).expect("something agrees");
        assert_eq!(tight.bounds, [(7, 8), (1, 3)]);
        assert_eq!(tight.facts[1].any.len(), 1);
        assert!(impossible(&model, &vec![(one, 1)], 0, 6));
        assert!(!impossible(&model, &vec![(one, 1)], 0, 7));
    }

    #[test]
    fn multiples_keep_whole_values_only() {
        let mut model = Model::default();
        let (one, other) = (model.unknown(0, 9), model.unknown(0, 1));
        model.facts.push(Fact::between(vec![(one, -2), (other, 1)], -9, -4));
        assert_eq!(tightened(&model).expect("something agrees").bounds, [(2, 5), (0, 1)]);
        model.facts.push(Fact::between(vec![(one, 3)], 7, 8));
        assert!(tightened(&model).is_none());
    }
}
