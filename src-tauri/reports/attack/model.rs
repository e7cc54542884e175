//! What a reader knows, as arithmetic: whole numbers that nobody printed, and facts about sums of them.

/// A sum of unknowns: which one, and how often it counts.
pub type Terms = Vec<(usize, i64)>;

/// That a sum lies between two numbers, both included.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Range {
    /// The sum.
    pub terms: Terms,
    /// It is at least this.
    pub least: i64,
    /// It is at most this.
    pub greatest: i64,
}

impl Range {
    /// Whether the range holds for these values, by exact integers.
    pub fn holds(&self, values: &[i64]) -> bool {
        (self.least..=self.greatest).contains(&worth(&self.terms, values))
    }
}

/// What a sum comes to.
pub fn worth(terms: &[(usize, i64)], values: &[i64]) -> i64 {
    terms.iter().map(|(unknown, times)| values.get(*unknown).copied().unwrap_or_default() * times).sum()
}

/// Something the reader knows: one of these alternatives holds, and of an alternative all its ranges. Silence is
/// such a fact ("fewer than five, or all of them"), and so is `*`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fact {
    /// The alternatives.
    pub any: Vec<Vec<Range>>,
}

impl Fact {
    /// That a sum lies between two numbers.
    pub fn between(terms: Terms, least: i64, greatest: i64) -> Fact {
        Fact { any: vec![vec![Range { terms, least, greatest }]] }
    }

    /// That a sum lies in one of several ranges. Ranges that touch become one.
    pub fn within(terms: &[(usize, i64)], ranges: &[(i64, i64)]) -> Fact {
        let any = joined(ranges)
            .into_iter()
            .map(|(least, greatest)| vec![Range { terms: terms.to_vec(), least, greatest }]);
        Fact { any: any.collect() }
    }

    /// Whether the fact is true of these values.
    pub fn holds(&self, values: &[i64]) -> bool {
        self.any.iter().any(|ranges| ranges.iter().all(|range| range.holds(values)))
    }

    /// Every unknown that it speaks of, some perhaps more than once.
    pub fn unknowns(&self) -> impl Iterator<Item = usize> + '_ {
        self.any.iter().flatten().flat_map(|range| range.terms.iter().map(|(unknown, _)| *unknown))
    }

    /// When every alternative is one range of the same sum: that sum and the ranges.
    pub fn one_sum(&self) -> Option<(&Terms, Vec<(i64, i64)>)> {
        let first = &self.any.first()?.first()?.terms;
        let range = |ranges: &Vec<Range>| match ranges.as_slice() {
            [only] if only.terms == *first => Some((only.least, only.greatest)),
            _ => None,
        };
        Some((first, self.any.iter().map(range).collect::<Option<_>>()?))
    }
}

/// The same ranges in ascending order, those that touch made one; empty ones are left out.
pub fn joined(ranges: &[(i64, i64)]) -> Vec<(i64, i64)> {
    let mut sorted: Vec<(i64, i64)> =
        ranges.iter().copied().filter(|(least, greatest)| least <= greatest).collect();
    sorted.sort_unstable();
    let mut joined: Vec<(i64, i64)> = Vec::new();
    for (least, greatest) in sorted {
        match joined.last_mut() {
            Some(last) if least <= last.1 + 1 => last.1 = last.1.max(greatest),
            _ => joined.push((least, greatest)),
        }
    }
    joined
}

/// Something that must stay hidden.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Hidden {
    /// What it is, for whoever reads the result.
    pub name: String,
    /// The sum.
    pub terms: Terms,
    /// How many values must stay possible.
    pub wanted: usize,
    /// Who knows a part of it: the households of one member, and how many others there are. The member may know the
    /// own part exactly, whatever it is; what is left of it must still have three values.
    pub members: Vec<Member>,
}

/// A member of a group, who knows its own households.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Member {
    /// How many households are its own.
    pub own: i64,
    /// How many are others'.
    pub others: i64,
}

/// Everything a reader knows, and what must stay hidden from that reader.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Model {
    /// The least and the greatest value that each unknown could have if nothing had been released.
    pub bounds: Vec<(i64, i64)>,
    /// What was released, and what must be so anyway.
    pub facts: Vec<Fact>,
    /// What must stay hidden.
    pub hidden: Vec<Hidden>,
    /// For each unknown the cohort whose households it counts; none of what is counted over several. It tells a reader
    /// nothing: it says where the model may be taken apart.
    pub homes: Vec<Option<u32>>,
}

impl Model {
    /// Adds an unknown and gives its place.
    pub fn unknown(&mut self, least: i64, greatest: i64) -> usize {
        self.bounds.push((least, greatest));
        self.homes.push(None);
        self.bounds.len() - 1
    }

    /// Adds an unknown that counts households of one cohort.
    pub fn unknown_in(&mut self, cohort: u32, least: i64, greatest: i64) -> usize {
        let place = self.unknown(least, greatest);
        self.homes[place] = Some(cohort);
        place
    }

    /// Adds something that must keep `wanted` values, by default three or as many as it could ever have.
    pub fn hide(&mut self, name: impl Into<String>, terms: Terms) {
        let (least, greatest) = self.reach(&terms);
        let wanted = usize::try_from(greatest - least + 1).unwrap_or(0).min(super::WANTED);
        self.hidden.push(Hidden { name: name.into(), terms, wanted, members: Vec::new() });
    }

    /// The least and the greatest that a sum could come to if nothing had been released.
    pub fn reach(&self, terms: &[(usize, i64)]) -> (i64, i64) {
        terms.iter().fold((0, 0), |(least, greatest), (unknown, times)| {
            let (low, high) = self.bounds.get(*unknown).copied().unwrap_or_default();
            let (one, other) = (low * times, high * times);
            (least + one.min(other), greatest + one.max(other))
        })
    }
}
