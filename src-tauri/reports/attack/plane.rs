//! Sets of pairs of whole numbers from nothing upward, one bit for each pair: which sums two counts can have together.

/// A set of pairs, none of them beyond its two ends.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Plane {
    across: usize,
    up: usize,
    words: usize,
    bits: Vec<u64>,
    /// The first row that may hold anything, and the first behind the last.
    rows: (usize, usize),
}

/// A pair.
pub type Pair = (usize, usize);

const WORD: usize = 64;

impl Plane {
    /// No pair, with room for those up to and with `(across, up)`.
    pub fn empty(across: usize, up: usize) -> Plane {
        let words = across / WORD + 1;
        Plane { across, up, words, bits: vec![0; words * (up + 1)], rows: (up + 1, 0) }
    }

    /// The pair of nothing and nothing.
    pub fn zero() -> Plane {
        let mut plane = Plane::empty(0, 0);
        plane.fill(0, 0, 0);
        plane
    }

    /// How far it reaches.
    pub fn ends(&self) -> Pair {
        (self.across, self.up)
    }

    /// Puts in the pairs of one row between two numbers, as far as there is room.
    pub fn fill(&mut self, row: usize, from: i64, to: i64) {
        let from = usize::try_from(from.max(0)).unwrap_or(usize::MAX);
        let to = usize::try_from(to).map_or(0, |to| to.min(self.across) + 1);
        for at in from..to {
            self.bits[row * self.words + at / WORD] |= 1 << (at % WORD);
        }
        if from < to {
            self.rows = (self.rows.0.min(row), self.rows.1.max(row + 1));
        }
    }

    /// Whether it holds a pair.
    pub fn holds(&self, (at, row): Pair) -> bool {
        at <= self.across && row <= self.up && self.row(row)[at / WORD] >> (at % WORD) & 1 == 1
    }

    fn row(&self, row: usize) -> &[u64] {
        &self.bits[row * self.words..][..self.words]
    }

    /// Every sum of a pair of this set and one of `points`, which reach no further than `ends`.
    pub fn plus(&self, points: &[Pair], ends: Pair) -> Plane {
        let mut sums = Plane::empty(self.across + ends.0, self.up + ends.1);
        for (by, over) in points {
            for row in self.rows.0..self.rows.1 {
                let to = &mut sums.bits[(row + over) * sums.words..][..sums.words];
                shift_into(to, &self.bits[row * self.words..][..self.words], *by);
            }
            sums.rows = (sums.rows.0.min(self.rows.0 + over), sums.rows.1.max(self.rows.1 + over));
        }
        sums
    }

    /// Every pair up to `ends` from which one of `points` leads to a pair of this set.
    pub fn minus(&self, points: &[Pair], ends: Pair) -> Plane {
        let mut from = Plane::empty(ends.0, ends.1);
        for (by, over) in points {
            for row in self.rows.0.saturating_sub(*over)..self.rows.1.saturating_sub(*over).min(ends.1 + 1) {
                let theirs = self.row(row + over);
                let mine = &mut from.bits[row * from.words..][..from.words];
                for (place, word) in mine.iter_mut().enumerate() {
                    *word |= word_at(theirs, place * WORD + by);
                }
                from.rows = (from.rows.0.min(row), from.rows.1.max(row + 1));
            }
        }
        from
    }

    /// Keeps what `other`, as large as this one, holds too.
    pub fn keep(&mut self, other: &Plane) {
        for (own, other) in self.bits.iter_mut().zip(&other.bits) {
            *own &= other;
        }
        let used = |row: &usize| self.row(*row).iter().any(|word| *word != 0);
        let first = (0..=self.up).find(used).unwrap_or(self.up + 1);
        let last = (first..=self.up).rev().find(used).map_or(first, |last| last + 1);
        self.rows = (first, last);
    }

    /// The pairs of this set that `other` holds when `by` is added to them.
    pub fn shared<'a>(&'a self, other: &'a Plane, by: Pair) -> impl Iterator<Item = Pair> + 'a {
        let first = self.rows.0.max(other.rows.0.saturating_sub(by.1));
        let last = self.rows.1.min(other.rows.1.saturating_sub(by.1));
        (first..last).flat_map(move |row| {
            let (mine, theirs) = (self.row(row), other.row(row + by.1));
            mine.iter().enumerate().flat_map(move |(place, word)| {
                let both = word & word_at(theirs, place * WORD + by.0);
                ones(both).map(move |bit| (place * WORD + bit, row))
            })
        })
    }

    /// Every pair.
    pub fn pairs(&self) -> impl Iterator<Item = Pair> + '_ {
        self.shared(self, (0, 0))
    }
}

/// The bits of `from`, moved on by so many places, put into `to`.
fn shift_into(to: &mut [u64], from: &[u64], by: usize) {
    let (skip, by) = (by / WORD, by % WORD);
    let mut over = 0;
    for (to, from) in to.iter_mut().skip(skip).zip(from.iter().chain(&[0])) {
        *to |= from << by | over;
        over = if by == 0 { 0 } else { from >> (WORD - by) };
    }
}

/// The word that begins at a bit.
fn word_at(row: &[u64], bit: usize) -> u64 {
    let (place, by) = (bit / WORD, bit % WORD);
    let word = |place: usize| row.get(place).copied().unwrap_or(0);
    if by == 0 { word(place) } else { word(place) >> by | word(place + 1) << (WORD - by) }
}

/// The places of the bits that are set.
fn ones(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = (word != 0).then(|| word.trailing_zeros() as usize)?;
        word &= word - 1;
        Some(bit)
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn plane(pairs: &BTreeSet<Pair>, ends: Pair) -> Plane {
        let mut plane = Plane::empty(ends.0, ends.1);
        pairs.iter().for_each(|(at, row)| {
            let at = i64::try_from(*at).expect("small");
            plane.fill(*row, at, at);
        });
        plane
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn sums_and_what_is_shared_are_those_of_plain_sets(
            one in prop::collection::btree_set((0usize..150, 0usize..6), 1..30),
            other in prop::collection::btree_set((0usize..90, 0usize..5), 1..20),
            by in (0usize..140, 0usize..4),
        ) {
            let points: Vec<Pair> = other.iter().copied().collect();
            let sums = plane(&one, (149, 5)).plus(&points, (89, 4));
            let plain: BTreeSet<Pair> =
                one.iter().flat_map(|a| other.iter().map(move |b| (a.0 + b.0, a.1 + b.1))).collect();
            prop_assert_eq!(sums.pairs().collect::<BTreeSet<Pair>>(), plain.clone());
            prop_assert!(plain.iter().all(|pair| sums.holds(*pair)));
            let mine = plane(&one, (149, 5));
            let shared: BTreeSet<Pair> = mine.shared(&sums, by).collect();
            let wanted = one.iter().copied().filter(|pair| plain.contains(&(pair.0 + by.0, pair.1 + by.1)));
            prop_assert_eq!(shared, wanted.collect::<BTreeSet<Pair>>());
            let mut led = sums.minus(&points, (149, 5));
            led.keep(&plane(&(0..150).flat_map(|at| (0..6).map(move |row| (at, row))).collect(), (149, 5)));
            let wanted = (0usize..150).flat_map(|at| (0usize..6).map(move |row| (at, row)));
            let wanted = wanted.filter(|one| points.iter().any(|by| plain.contains(&(one.0 + by.0, one.1 + by.1))));
            prop_assert_eq!(led.pairs().collect::<BTreeSet<Pair>>(), wanted.collect::<BTreeSet<Pair>>());
            let mut kept = sums.clone();
            kept.keep(&plane(&one, (238, 9)));
            prop_assert_eq!(kept.pairs().collect::<BTreeSet<Pair>>(), &plain & &one);
        }
    }
}
