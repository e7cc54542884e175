//! The values that hidden numbers may have, worked out whole. Of each cohort every case is written down; the sums that
//! tie cohorts to each other are added up case by case, as sets of pairs. So a value that is not found here cannot be,
//! and nobody need be asked. What was added up stays good for every answer to a question, for an answer about a sum of
//! cohorts changes no cohort by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::model::{Fact, Hidden, Model};
use super::plane::{Pair, Plane};
use super::search::Until;
use super::split::{Along, Axes, Split, Tied};

/// How many unknowns of one cohort are written down together at most, and in how many cases.
const UNKNOWNS: usize = 4;
const CASES: usize = 60_000;

/// How many pairs a set may have room for.
const ROOM: usize = 1 << 20;

/// How many values are carried on along a chain: more than have to stay open.
const SOME: usize = 16;

/// How many pieces are kept.
const KEPT: usize = 4;

/// What was added up before.
#[derive(Clone, Debug, Default)]
pub struct Grounds(Vec<Arc<Ground>>);

/// What a piece comes to without what is known of its sums.
#[derive(Debug)]
struct Ground {
    key: Key,
    blocks: Vec<Block>,
    /// The pairs that the first cohorts have together, beginning with none of them.
    before: Vec<Plane>,
    /// The pairs that all cohorts but one have together.
    without: Vec<Plane>,
    kinds: Vec<Kind>,
}

/// What a ground rests on.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Key {
    axes: Axes,
    bounds: Vec<(i64, i64)>,
    homes: Vec<Option<u32>>,
    narrow: Vec<Fact>,
    hidden: Vec<Hidden>,
}

/// A cohort.
#[derive(Debug)]
struct Block {
    unknowns: Vec<usize>,
    /// For each pair of shares in the two sums, the cases that give it: the values of the unknowns, in their order.
    cases: BTreeMap<Pair, Vec<Vec<i64>>>,
    points: Vec<Pair>,
    ends: Pair,
}

/// What a hidden number is a part of.
#[derive(Clone, Debug)]
enum Kind {
    /// One cohort.
    Own(usize),
    /// One of the sums, or both; over all cohorts, or all but one.
    Sum(Option<usize>, Along),
    /// Several cohorts, and none of the sums.
    Spread,
    /// No cohort: it hangs on a sum.
    Hangs(usize),
}

/// The values of everything hidden in `model`, in its order; nothing for what the search has to look for, and nothing
/// at all when the model hangs together in another way. No more than `until` asks for.
pub fn values(model: &Model, until: Until, grounds: &mut Grounds) -> Option<Vec<Option<BTreeSet<i64>>>> {
    let split = Split::of(model)?;
    let ground = grounds.of(model, &split)?;
    Some(Asked::new(model, until, &split, &ground).all())
}

impl Grounds {
    fn of(&mut self, model: &Model, split: &Split<'_>) -> Option<Arc<Ground>> {
        let key = Key {
            axes: split.axes.clone(),
            bounds: model.bounds.clone(),
            homes: model.homes.clone(),
            narrow: split.narrow.iter().copied().cloned().collect(),
            hidden: model.hidden.clone(),
        };
        if let Some(known) = self.0.iter().find(|one| one.key == key) {
            return Some(Arc::clone(known));
        }
        let ground = Arc::new(Ground::of(model, split, key)?);
        self.0.insert(0, Arc::clone(&ground));
        self.0.truncate(KEPT);
        Some(ground)
    }
}

impl Ground {
    fn of(model: &Model, split: &Split<'_>, key: Key) -> Option<Ground> {
        let blocks: Vec<Block> =
            split.blocks.iter().map(|unknowns| Block::of(model, split, unknowns)).collect::<Option<_>>()?;
        let ends = blocks.iter().fold((1, 1), |all: Pair, one| (all.0 + one.ends.0, all.1 + one.ends.1));
        if ends.0.checked_mul(ends.1)? > ROOM {
            return None;
        }
        let mut before = vec![Plane::zero()];
        for block in &blocks {
            let next = before.last()?.plus(&block.points, block.ends);
            before.push(next);
        }
        let mut without = Vec::with_capacity(blocks.len());
        all_but_one(&blocks, Plane::zero(), &mut without);
        let kinds = model.hidden.iter().map(|hidden| kind(split, model, hidden)).collect::<Option<_>>()?;
        Some(Ground { key, blocks, before, without, kinds })
    }
}

/// What all cohorts but one have together, for each of them in order: halves are added to the other half's.
fn all_but_one(blocks: &[Block], others: Plane, without: &mut Vec<Plane>) {
    if blocks.len() < 2 {
        without.push(others);
        return;
    }
    let (first, second) = blocks.split_at(blocks.len() / 2);
    let with = |others: &Plane, blocks: &[Block]| {
        blocks.iter().fold(others.clone(), |sum, block| sum.plus(&block.points, block.ends))
    };
    all_but_one(first, with(&others, second), without);
    all_but_one(second, with(&others, first), without);
}

fn kind(split: &Split<'_>, model: &Model, hidden: &Hidden) -> Option<Kind> {
    let mut counts = vec![0; model.bounds.len()];
    hidden.terms.iter().for_each(|(unknown, times)| counts[*unknown] += times);
    let within = |block: &[usize]| {
        counts.iter().enumerate().all(|(place, times)| *times == 0 || block.contains(&place))
    };
    if let [(unknown, 1)] = hidden.terms.as_slice()
        && let Some(place) = split.hangers.each.iter().position(|one| one.unknown == *unknown)
    {
        return Some(Kind::Hangs(place));
    }
    if hidden.terms.iter().any(|(unknown, times)| model.homes[*unknown].is_none() || *times < 0) {
        return None;
    }
    if let Some(block) = split.blocks.iter().position(|block| within(block)) {
        return Some(Kind::Own(block));
    }
    if let Some(along) = split.axes.along(&counts) {
        return Some(Kind::Sum(None, along));
    }
    let but = |(place, block): (usize, &Vec<usize>)| {
        let apart = block.iter().all(|unknown| counts[*unknown] == 0);
        let along = split.axes.along_where(&counts, |unknown| !block.contains(&unknown));
        along.filter(|_| apart).map(|along| Kind::Sum(Some(place), along))
    };
    Some(split.blocks.iter().enumerate().find_map(but).unwrap_or(Kind::Spread))
}

impl Block {
    /// Writes down every case of one cohort; nothing when there are too many.
    fn of(model: &Model, split: &Split<'_>, unknowns: &[usize]) -> Option<Block> {
        if unknowns.len() > UNKNOWNS || unknowns.iter().any(|one| model.bounds[*one].0 < 0) {
            return None;
        }
        let mine = |fact: &&Fact| fact.unknowns().any(|unknown| unknowns.contains(&unknown));
        let facts: Vec<&Fact> = split.narrow.iter().copied().filter(mine).collect();
        let mut writing = Writing { axes: &split.axes, unknowns, facts, cases: BTreeMap::new(), count: 0 };
        writing.down(unknowns, &mut model.bounds.clone())?;
        let points: Vec<Pair> = writing.cases.keys().copied().collect();
        let ends = points.iter().fold((0, 0), |ends: Pair, one| (ends.0.max(one.0), ends.1.max(one.1)));
        Some(Block { unknowns: unknowns.to_vec(), cases: writing.cases, points, ends })
    }
}

struct Writing<'a> {
    axes: &'a Axes,
    unknowns: &'a [usize],
    facts: Vec<&'a Fact>,
    cases: BTreeMap<Pair, Vec<Vec<i64>>>,
    count: usize,
}

impl Writing<'_> {
    /// Gives the first of the unknowns left each of its values in turn. `bounds` holds what was given before.
    fn down(&mut self, left: &[usize], bounds: &mut Vec<(i64, i64)>) -> Option<()> {
        let (unknown, left) = match left {
            [] => return self.note(bounds),
            [first, left @ ..] => (*first, left),
        };
        let (least, greatest) = bounds[unknown];
        for value in least..=greatest {
            bounds[unknown] = (value, value);
            if self.may_hold(bounds) {
                self.down(left, bounds)?;
            }
        }
        bounds[unknown] = (least, greatest);
        Some(())
    }

    /// Whether it is still open that every fact without alternatives holds.
    fn may_hold(&self, bounds: &[(i64, i64)]) -> bool {
        let plain = self.facts.iter().filter(|fact| fact.any.len() == 1).flat_map(|fact| &fact.any[0]);
        plain.into_iter().all(|range| {
            let (least, greatest) = range.terms.iter().fold((0, 0), |sum, (unknown, times)| {
                let (low, high) = bounds[*unknown];
                let (low, high) = if *times < 0 { (high, low) } else { (low, high) };
                (sum.0 + low * times, sum.1 + high * times)
            });
            least <= range.greatest && greatest >= range.least
        })
    }

    fn note(&mut self, bounds: &[(i64, i64)]) -> Option<()> {
        let values: Vec<i64> = bounds.iter().map(|(value, _)| *value).collect();
        if !self.facts.iter().all(|fact| fact.holds(&values)) {
            return Some(());
        }
        let mut pair = (0, 0);
        for unknown in self.unknowns {
            let (one, other) = self.axes.at(*unknown);
            pair = (pair.0 + one * values[*unknown], pair.1 + other * values[*unknown]);
        }
        let pair = (usize::try_from(pair.0).ok()?, usize::try_from(pair.1).ok()?);
        let mine = self.unknowns.iter().map(|unknown| values[*unknown]).collect();
        self.cases.entry(pair).or_default().push(mine);
        self.count += 1;
        (self.count <= CASES).then_some(())
    }
}

/// A ground, and what is known besides of its sums.
struct Asked<'a> {
    model: &'a Model,
    until: Until,
    ground: &'a Ground,
    split: &'a Split<'a>,
    /// The pairs that everything known allows all cohorts to have together.
    allowed: Plane,
    /// For some of these pairs, the share of each cohort in it.
    chains: Vec<Vec<Pair>>,
}

impl<'a> Asked<'a> {
    fn new(model: &'a Model, until: Until, split: &'a Split<'a>, ground: &'a Ground) -> Asked<'a> {
        let all = ground.before.last().cloned().unwrap_or_else(Plane::zero);
        let mut allowed = all;
        let hung = hung(split, allowed.ends());
        for tied in split.wide.iter().chain(&hung) {
            allowed.keep(&plane(tied, allowed.ends()));
        }
        let mut asked = Asked { model, until, ground, split, allowed, chains: Vec::new() };
        if ground.kinds.iter().any(|kind| matches!(kind, Kind::Spread)) {
            asked.chains = asked.some_chains();
        }
        asked
    }

    fn all(&self) -> Vec<Option<BTreeSet<i64>>> {
        let hidden = self.model.hidden.iter().zip(&self.ground.kinds);
        hidden.map(|(hidden, kind)| self.of(hidden, kind)).collect()
    }

    fn of(&self, hidden: &Hidden, kind: &Kind) -> Option<BTreeSet<i64>> {
        let mut found = Found { hidden, until: self.until, values: BTreeSet::new() };
        match kind {
            Kind::Own(block) => self.local(*block, &mut found),
            Kind::Sum(but, along) => self.sum(*but, *along, &mut found),
            Kind::Hangs(place) => self.hangs(*place, &mut found),
            Kind::Spread => {
                let settled = self.spread(&mut found) || self.allowed.pairs().next().is_none();
                return settled.then_some(found.values);
            }
        };
        Some(found.values)
    }

    /// Every case of one cohort that the others can make up to something allowed. Whether enough was found.
    fn local(&self, block: usize, found: &mut Found<'_>) -> bool {
        let (of, others) = (&self.ground.blocks[block], &self.ground.without[block]);
        let weights = of.weights(found.hidden);
        let open = of.cases.iter().filter(|(pair, _)| others.shared(&self.allowed, **pair).next().is_some());
        open.into_iter().flat_map(|(_, cases)| cases).any(|case| found.enough_with(dot(case, &weights)))
    }

    /// Every pair that all cohorts, or all but one, can have.
    fn sum(&self, but: Option<usize>, (one, other): Along, found: &mut Found<'_>) -> bool {
        let worth = |pair: Pair| one * whole(pair.0) + other * whole(pair.1);
        let Some(but) = but else { return self.allowed.pairs().any(|pair| found.enough_with(worth(pair))) };
        let others = &self.ground.without[but];
        let points = &self.ground.blocks[but].points;
        if !matches!(self.until, Until::Counted(_)) {
            let pairs = points.iter().flat_map(|by| others.shared(&self.allowed, *by));
            return pairs.into_iter().any(|pair| found.enough_with(worth(pair)));
        }
        let mut open = self.allowed.minus(points, others.ends());
        open.keep(others);
        open.pairs().any(|pair| found.enough_with(worth(pair)))
    }

    fn hangs(&self, place: usize, found: &mut Found<'_>) -> bool {
        let (one, other) = self.split.hangers.along;
        let sums: BTreeSet<i64> =
            self.allowed.pairs().map(|pair| one * whole(pair.0) + other * whole(pair.1)).collect();
        let values = sums.into_iter().flat_map(|sum| self.split.hangers.at(sum, place));
        values.into_iter().any(|value| found.enough_with(value))
    }

    /// What the cohorts have together along a few chains. Fewer values than are enough prove nothing.
    fn spread(&self, found: &mut Found<'_>) -> bool {
        self.chains.iter().any(|chain| self.along(chain, found))
    }

    fn along(&self, chain: &[Pair], found: &mut Found<'_>) -> bool {
        let mut sums = BTreeSet::from([0]);
        for (block, pair) in self.ground.blocks.iter().zip(chain) {
            let weights = block.weights(found.hidden);
            if weights.iter().all(|times| *times == 0) {
                continue;
            }
            let cases = block.cases.get(pair).into_iter().flatten();
            let shares: BTreeSet<i64> = cases.map(|case| dot(case, &weights)).take(SOME).collect();
            let both = sums.iter().flat_map(|sum| shares.iter().map(move |share| sum + share));
            sums = both.take(SOME * SOME).collect::<BTreeSet<i64>>().into_iter().take(SOME).collect();
        }
        sums.into_iter().any(|sum| found.enough_with(sum))
    }

    /// Chains to the first pair that is allowed, the last, and one between.
    fn some_chains(&self) -> Vec<Vec<Pair>> {
        let pairs: Vec<Pair> = self.allowed.pairs().collect();
        let some = [pairs.get(pairs.len() / 2), pairs.first(), pairs.last()];
        let both = |pair: &Pair| [self.chain(*pair, false), self.chain(*pair, true)];
        some.into_iter().flatten().flat_map(both).flatten().collect()
    }

    /// The share of each cohort in a pair that all have together.
    fn chain(&self, mut left: Pair, from_behind: bool) -> Option<Vec<Pair>> {
        let mut chain = Vec::with_capacity(self.ground.blocks.len());
        for (block, before) in self.ground.blocks.iter().zip(&self.ground.before).rev() {
            let rest = |by: &Pair| {
                let rest = (left.0.checked_sub(by.0)?, left.1.checked_sub(by.1)?);
                before.holds(rest).then_some((*by, rest))
            };
            let share = match from_behind {
                true => block.points.iter().rev().find_map(rest),
                false => block.points.iter().find_map(rest),
            };
            let (by, rest) = share?;
            chain.push(by);
            left = rest;
        }
        chain.reverse();
        Some(chain)
    }
}

impl Block {
    /// How often each of its unknowns counts in a hidden number.
    fn weights(&self, hidden: &Hidden) -> Vec<i64> {
        let weight = |unknown: &usize| {
            hidden.terms.iter().filter(|(one, _)| one == unknown).map(|(_, times)| times).sum::<i64>()
        };
        self.unknowns.iter().map(weight).collect()
    }
}

/// The values found for one hidden number.
struct Found<'a> {
    hidden: &'a Hidden,
    until: Until,
    values: BTreeSet<i64>,
}

impl Found<'_> {
    /// Takes a value in. Whether no more are wanted.
    fn enough_with(&mut self, value: i64) -> bool {
        self.values.insert(value) && self.until.settles(self.hidden, &self.values)
    }
}

/// What hangs on a sum as something known of that sum.
fn hung(split: &Split<'_>, ends: Pair) -> Option<Tied> {
    let hangers = &split.hangers;
    if hangers.each.is_empty() {
        return None;
    }
    let most = (hangers.along.0.max(0) * whole(ends.0)) + (hangers.along.1.max(0) * whole(ends.1));
    let open = (0..=most).filter(|sum| hangers.can_be(*sum));
    Some(open.map(|sum| vec![(hangers.along, sum, sum)]).collect())
}

/// The pairs of which something is true.
fn plane(tied: &Tied, ends: Pair) -> Plane {
    let mut plane = Plane::empty(ends.0, ends.1);
    for ranges in tied {
        for row in 0..=ends.1 {
            let up = whole(row);
            let mut within = (0, whole(ends.0));
            for ((across, over), least, greatest) in ranges {
                let (least, greatest) = (least - over * up, greatest - over * up);
                let (from, to) = match across {
                    1 => (least, greatest),
                    -1 => (-greatest, -least),
                    _ if (least..=greatest).contains(&0) => within,
                    _ => (1, 0),
                };
                within = (within.0.max(from), within.1.min(to));
            }
            plane.fill(row, within.0, within.1);
        }
    }
    plane
}

fn dot(values: &[i64], weights: &[i64]) -> i64 {
    values.iter().zip(weights).map(|(value, times)| value * times).sum()
}

#[allow(clippy::cast_possible_wrap)] // No set has room for so many.
fn whole(count: usize) -> i64 {
    count as i64
}

#[cfg(test)]
mod tests;
