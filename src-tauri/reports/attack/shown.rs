//! What a line makes known, and the questions whose answers lines are. A question lists every answer that the rules
//! would print and what is left; the line that was released is one of them.

use super::book::Counted;
use super::layouts::Question;
use super::model::{Fact, Range};
use crate::reports::rules;

/// What stands in a report about one group and one matter.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Shown {
    /// A rounded number, under a rule that prints from so many.
    Number {
        /// What is printed.
        rounded: i64,
        /// The least count that is printed.
        from: i64,
    },
    /// Words: so many or more, but not all.
    OrMore(i64),
    /// Most of those who took sides agreed, and so many or more; or disagreed.
    Mostly {
        /// Whether they agreed.
        agreed: bool,
        /// So many or more.
        from: i64,
    },
    /// How many agreed, rounded, of at least twenty who answered.
    Agreed(i64),
    /// How many answered, rounded.
    Answered(i64),
    /// The lower of the middle numbers.
    Median(i64),
    /// Nothing, and with these answers shut out it means one of the others; by their places among the answers.
    Withheld {
        /// The question that was put.
        asked: Asked,
        /// The answers that were not to be printed.
        shut: Vec<usize>,
    },
    /// Nothing, and that tells nothing.
    Closed,
}

/// The questions there are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Asked {
    /// A number, printed from so many.
    Number(i64),
    /// Words, from so many.
    Words(i64),
    /// An item in words, from so many.
    Sides(i64),
    /// How many agreed, as a number.
    Agreed,
    /// How many answered, as a number.
    Answered,
    /// The lower median.
    Median,
}

impl Asked {
    /// The question as facts about a group.
    pub fn question(self, of: &Counted) -> Question {
        match self {
            Asked::Number(from) => numbers(of, from),
            Asked::Words(from) => Question {
                possible: vec![between(&of.count, from, of.households - 1)],
                otherwise: Fact::within(&of.count, &[(0, from - 1), (of.households, of.households)]),
            },
            Asked::Sides(from) => Question {
                possible: vec![mostly(of, true, from), mostly(of, false, from)],
                otherwise: neither(of, from),
            },
            Asked::Answered => {
                let group =
                    Counted { count: of.answered.clone(), households: of.households, ..Counted::default() };
                numbers(&group, i64::from(rules::SAID_FROM))
            }
            Asked::Agreed => agreed(of),
            Asked::Median => Question {
                possible: (0..of.each.len()).map(|middle| median(of, middle)).collect(),
                otherwise: between(&of.answered, 0, ENOUGH - 1),
            },
        }
    }

    /// The place of what is shown among the answers.
    pub fn place(self, shown: &Shown) -> Option<usize> {
        let index = |rounded: i64, from: i64| usize::try_from(rounded / STEP - bins_from(from)).ok();
        match (self, shown) {
            (Asked::Number(from), Shown::Number { rounded, .. }) => index(*rounded, from),
            (Asked::Words(_), Shown::OrMore(_)) => Some(0),
            (Asked::Sides(_), Shown::Mostly { agreed, .. }) => Some(usize::from(!agreed)),
            (Asked::Agreed, Shown::Agreed(rounded)) | (Asked::Answered, Shown::Answered(rounded)) => {
                index(*rounded, i64::from(rules::SAID_FROM))
            }
            (Asked::Median, Shown::Median(middle)) => usize::try_from(*middle).ok(),
            _ => None,
        }
    }
}

const STEP: i64 = rules::ROUNDED_TO as i64;
const ENOUGH: i64 = rules::NUMBERS_FROM as i64;

impl Shown {
    /// What it makes known about a group; nothing when it tells nothing.
    pub fn fact(&self, of: &Counted) -> Option<Fact> {
        let small = i64::from(rules::SAID_FROM);
        Some(match self {
            Shown::Number { rounded, from } => bin(&of.count, *rounded, *from, of.households),
            Shown::OrMore(from) => between(&of.count, *from, of.households - 1),
            Shown::Mostly { agreed, from } => mostly(of, *agreed, *from),
            Shown::Agreed(rounded) => both(&bin(&of.count, *rounded, small, of.households), &enough(of)),
            Shown::Answered(rounded) => bin(&of.answered, *rounded, small, of.households),
            Shown::Median(middle) => median(of, usize::try_from(*middle).ok()?),
            Shown::Withheld { asked, shut } => asked.question(of).withheld(|place| !shut.contains(&place)),
            Shown::Closed => return None,
        })
    }
}

fn between(terms: &[(usize, i64)], least: i64, greatest: i64) -> Fact {
    Fact::between(terms.to_vec(), least, greatest)
}

/// Everything that rounds to `rounded` and is printed at all.
fn bin(terms: &[(usize, i64)], rounded: i64, from: i64, all: i64) -> Fact {
    let half = STEP / 2;
    between(terms, (rounded - half).max(from), (rounded + half).min(all))
}

/// The first multiple of five that is printed, counted in fives.
fn bins_from(from: i64) -> i64 {
    (from + STEP / 2) / STEP
}

fn numbers(of: &Counted, from: i64) -> Question {
    let bins = (bins_from(from)..=(of.households + STEP / 2) / STEP)
        .map(|five| bin(&of.count, five * STEP, from, of.households));
    Question { possible: bins.collect(), otherwise: between(&of.count, 0, from - 1) }
}

fn range(terms: &[(usize, i64)], least: i64, greatest: i64) -> Range {
    Range { terms: terms.to_vec(), least, greatest }
}

fn enough(of: &Counted) -> Fact {
    between(&of.answered, ENOUGH, of.households)
}

/// Both facts at once.
fn both(one: &Fact, other: &Fact) -> Fact {
    let any = one
        .any
        .iter()
        .flat_map(|ranges| other.any.iter().map(move |more| [ranges.clone(), more.clone()].concat()));
    Fact { any: any.collect() }
}

fn agreed(of: &Counted) -> Question {
    let small = i64::from(rules::SAID_FROM);
    let plain =
        numbers(&Counted { count: of.count.clone(), households: of.households, ..Counted::default() }, small);
    let few = between(&of.answered, 0, ENOUGH - 1);
    let otherwise = Fact { any: [few.any, plain.otherwise.any].concat() };
    Question { possible: plain.possible.into_iter().map(|bin| both(&bin, &enough(of))).collect(), otherwise }
}

/// The sum of one less the sum of another.
fn less(one: &[(usize, i64)], other: &[(usize, i64)]) -> Vec<(usize, i64)> {
    one.iter().copied().chain(other.iter().map(|(place, times)| (*place, -times))).collect()
}

/// What is said of one side: strong enough, not all, stronger than the other, and the other weak.
fn mostly(of: &Counted, agreed: bool, from: i64) -> Fact {
    let (strong, weak) = if agreed { (&of.count, &of.against) } else { (&of.against, &of.count) };
    let lead = if agreed { 0 } else { 1 };
    Fact {
        any: vec![vec![
            range(&of.answered, i64::from(rules::COHORT_LEAST), of.households),
            range(&less(strong, weak), lead, of.households),
            range(weak, 0, from - 1),
            range(strong, from, of.households),
            range(&without(of, strong), 1, of.households),
        ]],
    }
}

/// Those who answered, without one side.
fn without(of: &Counted, side: &[(usize, i64)]) -> Vec<(usize, i64)> {
    of.answered.iter().copied().filter(|term| !side.contains(term)).collect()
}

/// What silence about an item means: few answers, both sides strong, neither strong, or everyone on one side.
fn neither(of: &Counted, from: i64) -> Fact {
    let all = of.households;
    Fact {
        any: vec![
            vec![range(&of.answered, 0, i64::from(rules::COHORT_LEAST) - 1)],
            vec![range(&of.count, from, all), range(&of.against, from, all)],
            vec![range(&of.count, 0, from - 1), range(&of.against, 0, from - 1)],
            vec![range(&without(of, &of.count), 0, 0)],
            vec![range(&without(of, &of.against), 0, 0)],
        ],
    }
}

/// Twice those up to the middle number are no fewer than all, and twice those below it are fewer.
fn median(of: &Counted, middle: usize) -> Fact {
    let double = |upto: usize| {
        let counted = of.each.iter().enumerate().flat_map(move |(value, terms)| {
            terms.iter().map(move |(place, times)| (*place, if value < upto { *times } else { -times }))
        });
        counted.collect::<Vec<_>>()
    };
    let all = of.households;
    Fact {
        any: vec![vec![
            range(&of.answered, ENOUGH, all),
            range(&double(middle + 1), 0, all),
            range(&double(middle), -all, -1),
        ]],
    }
}
