//! How a piece hangs together: what is known of each cohort by itself, the one or two sums by which cohorts are tied to
//! each other, and what hangs on such a sum, like the codes of a theme. What hangs together otherwise is left to the
//! search.

use std::collections::BTreeMap;

use super::model::{Fact, Model, Range};

/// A piece taken apart.
pub struct Split<'a> {
    /// The unknowns of each cohort.
    pub blocks: Vec<Vec<usize>>,
    /// What is known within one cohort.
    pub narrow: Vec<&'a Fact>,
    /// The two sums; the second may be of nothing.
    pub axes: Axes,
    /// What is known about those sums.
    pub wide: Vec<Tied>,
    /// What hangs on them.
    pub hangers: Hangers,
}

/// How often each unknown counts in the two sums over cohorts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Axes([Vec<i64>; 2]);

/// How often each of the two sums counts.
pub type Along = (i64, i64);

/// Something that is known of the two sums: the alternatives, and of each the ranges that hold together.
pub type Tied = Vec<Vec<(Along, i64, i64)>>;

/// Unknowns that no cohort holds, each bound to one of the sums.
#[derive(Debug, Default)]
pub struct Hangers {
    /// The sum.
    pub along: Along,
    /// The unknowns.
    pub each: Vec<Hanger>,
    /// How far their sum may lie below the sum that they cover.
    pub covers: Option<i64>,
}

/// One of them.
#[derive(Debug)]
pub struct Hanger {
    /// Which unknown.
    pub unknown: usize,
    /// What it may be.
    pub values: Vec<i64>,
    /// By how much less than the sum it is, at least and at most.
    pub below: (i64, i64),
    /// Whether it helps to cover the sum.
    pub covers: bool,
}

impl Split<'_> {
    /// Takes `model` apart; nothing when it hangs together otherwise, or when there is one cohort only.
    pub fn of(model: &Model) -> Option<Split<'_>> {
        let mut blocks: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
        for (unknown, home) in model.homes.iter().enumerate() {
            if let Some(home) = home {
                blocks.entry(*home).or_default().push(unknown);
            }
        }
        let (mut narrow, mut wide, mut loose) = (Vec::new(), Vec::new(), Vec::new());
        for fact in &model.facts {
            let mut homes: Vec<Option<u32>> = fact.unknowns().map(|one| model.homes[one]).collect();
            homes.sort_unstable();
            homes.dedup();
            match homes.as_slice() {
                [Some(_)] => narrow.push(fact),
                [None, ..] => loose.push(fact),
                _ => wide.push(fact),
            }
        }
        if blocks.len() < 2 || wide.len() + loose.len() == 0 {
            return None;
        }
        let sums = wide.iter().chain(&loose).flat_map(|fact| fact.any.iter().flatten());
        let sums: Vec<Vec<i64>> = sums.map(|range| counts(model, range)).collect();
        let axes = Axes::of(&sums)?;
        let wide = wide.into_iter().map(|fact| tied(model, &axes, fact)).collect::<Option<_>>()?;
        let hangers = Hangers::of(model, &axes, &loose)?;
        Some(Split { blocks: blocks.into_values().collect(), narrow, axes, wide, hangers })
    }
}

/// How often each unknown of a cohort counts in the sum of a range.
fn counts(model: &Model, range: &Range) -> Vec<i64> {
    let mut counts = vec![0; model.bounds.len()];
    for (unknown, times) in &range.terms {
        if model.homes[*unknown].is_some() {
            counts[*unknown] += times;
        }
    }
    counts
}

fn tied(model: &Model, axes: &Axes, fact: &Fact) -> Option<Tied> {
    let range = |range: &Range| Some((axes.along(&counts(model, range))?, range.least, range.greatest));
    fact.any.iter().map(|ranges| ranges.iter().map(range).collect()).collect()
}

impl Axes {
    /// Two sums of which all these are made; nothing when there are none such among them.
    fn of(sums: &[Vec<i64>]) -> Option<Axes> {
        let plain = |sum: &&Vec<i64>| sum.iter().all(|times| (0..=1).contains(times)) && sum.contains(&1);
        let turned = |sum: &Vec<i64>| -> Vec<i64> { sum.iter().map(|times| -times).collect() };
        let mut all: Vec<Vec<i64>> = sums.iter().flat_map(|sum| [sum.clone(), turned(sum)]).collect();
        all.sort_unstable();
        all.dedup();
        let plain: Vec<&Vec<i64>> = all.iter().filter(plain).collect();
        let none = vec![0; sums.first()?.len()];
        let pairs = plain.iter().flat_map(|one| {
            [&none].into_iter().chain(plain.iter().copied()).map(|other| [(*one).clone(), other.clone()])
        });
        pairs.map(Axes).find(|axes| sums.iter().all(|sum| axes.along(sum).is_some()))
    }

    /// How often each of the two sums counts in this one.
    pub fn along(&self, sum: &[i64]) -> Option<Along> {
        self.along_where(sum, |_| true)
    }

    /// The same, looking only at some of the unknowns.
    pub fn along_where(&self, sum: &[i64], looked_at: impl Fn(usize) -> bool) -> Option<Along> {
        let same = |(one, other): &Along| {
            let both = self.0[0].iter().zip(&self.0[1]).map(|(first, second)| one * first + other * second);
            both.zip(sum).enumerate().all(|(place, (made, wanted))| made == *wanted || !looked_at(place))
        };
        let times = [0, 1, -1];
        times.iter().flat_map(|other| times.iter().map(move |one| (*one, *other))).find(same)
    }

    /// How often an unknown counts in the two sums.
    pub fn at(&self, unknown: usize) -> Along {
        (self.0[0][unknown], self.0[1][unknown])
    }
}

impl Hangers {
    fn of(model: &Model, axes: &Axes, facts: &[&Fact]) -> Option<Hangers> {
        let loose = (0..model.bounds.len()).filter(|unknown| model.homes[*unknown].is_none());
        let hanger = |unknown: usize| {
            let (least, greatest) = model.bounds[unknown];
            let below = (i64::MIN / 4, i64::MAX / 4);
            Hanger { unknown, values: (least..=greatest).collect(), below, covers: false }
        };
        let mut hangers = Hangers { each: loose.map(hanger).collect(), ..Hangers::default() };
        facts.iter().try_for_each(|fact| hangers.take(model, axes, fact))?;
        Some(hangers)
    }

    fn take(&mut self, model: &Model, axes: &Axes, fact: &Fact) -> Option<()> {
        if let Some(([(unknown, 1)], ranges)) =
            fact.one_sum().map(|(terms, ranges)| (terms.as_slice(), ranges))
        {
            let inside = |value: &i64| ranges.iter().any(|(least, most)| (least..=most).contains(&value));
            self.each.iter_mut().find(|one| one.unknown == *unknown)?.values.retain(inside);
            return Some(());
        }
        let [ranges] = fact.any.as_slice() else { return None };
        let [range] = ranges.as_slice() else { return None };
        let loose: Vec<(usize, i64)> =
            range.terms.iter().copied().filter(|(unknown, _)| model.homes[*unknown].is_none()).collect();
        let (one, other) = axes.along(&counts(model, range))?;
        match loose.as_slice() {
            [(unknown, -1)] => {
                self.hang_on((one, other))?;
                let hanger = self.each.iter_mut().find(|one| one.unknown == *unknown)?;
                hanger.below = (hanger.below.0.max(range.least), hanger.below.1.min(range.greatest));
            }
            several if several.iter().all(|(_, times)| *times == 1) && self.covers.is_none() => {
                self.hang_on((-one, -other))?;
                self.covers = Some(-range.least);
                let mut most = 0;
                for hanger in self.each.iter_mut().filter(|one| several.contains(&(one.unknown, 1))) {
                    hanger.covers = true;
                    most += model.bounds[hanger.unknown].1;
                }
                (range.greatest >= most).then_some(())?;
            }
            _ => return None,
        }
        Some(())
    }

    /// All of them hang on the same sum.
    fn hang_on(&mut self, along: Along) -> Option<()> {
        if self.along == (0, 0) {
            self.along = along;
        }
        (along != (0, 0) && self.along == along).then_some(())
    }

    /// Whether each can have a value when the sum is `sum`, and together they cover it.
    pub fn can_be(&self, sum: i64) -> bool {
        self.lacking(sum).is_some_and(|lacking| lacking <= 0)
    }

    /// How much is lacking to cover the sum when each is as great as it can be; nothing when one has no value.
    fn lacking(&self, sum: i64) -> Option<i64> {
        let mut most = 0;
        for hanger in &self.each {
            let greatest = hanger.at(sum).next_back()?;
            most += if hanger.covers { greatest } else { 0 };
        }
        Some(self.covers.map_or(0, |short| sum - short - most))
    }

    /// The values that one of them may have when the sum is `sum`.
    pub fn at(&self, sum: i64, place: usize) -> impl Iterator<Item = i64> + '_ {
        let lacking = self.lacking(sum).filter(|lacking| *lacking <= 0);
        let hanger = self.each.get(place);
        let most = hanger.and_then(|one| one.at(sum).next_back());
        // A covering one may fall short of its greatest by no more than the others leave over.
        let least = lacking.zip(most).map(|(lacking, most)| match hanger {
            Some(one) if one.covers => most + lacking,
            _ => i64::MIN,
        });
        let values = least.zip(hanger).map(|(least, one)| one.at(sum).filter(move |value| *value >= least));
        values.into_iter().flatten()
    }
}

impl Hanger {
    /// Its values when the sum is `sum`.
    fn at(&self, sum: i64) -> impl DoubleEndedIterator<Item = i64> + '_ {
        let (least, greatest) = self.below;
        self.values.iter().copied().filter(move |value| (least..=greatest).contains(&(sum - value)))
    }
}
