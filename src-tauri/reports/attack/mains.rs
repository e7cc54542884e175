//! Main themes add up: of the households of a group each has one, or none. So all themes of the group are one problem, and
//! what is printed of the households that name a theme bounds what is hidden of those whose main one it is. Two themes
//! that at most four name each cannot be the main one of seven but as three and four.
//!
//! The one problem is solved whole without being written down whole. A theme is tied to the others only by how many have
//! it as their main one; so what its own sheet leaves that number (its head) is all that the others need to know of it,
//! and what they leave it comes back as one fact in its sheet.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::book::{Book, Sheet, Subject, Whom, main_name};
use super::model::{Fact, Model};
use super::shown::{Asked, Shown};
use super::{Memory, WANTED, is_safe, values_of};

/// Which values a number may have.
type Values = BTreeSet<i64>;

/// Heads that were worked out before, by everything that they rest on.
#[derive(Clone, Debug, Default)]
pub struct Heads(RefCell<BTreeMap<String, Values>>);

/// A group whose main themes add up, as one of its themes sees it.
#[derive(Clone, Debug)]
pub struct Tie {
    /// The group.
    whom: Whom,
    /// How many of its households have a main theme.
    total: i64,
    /// The other themes with their heads.
    others: Vec<(String, Values)>,
    /// What the others and the total leave each of them, while nothing new is known of this theme.
    left: Vec<Values>,
}

impl Book {
    /// The groups whose main themes a reader adds up: those told of in numbers. How many households have a main theme the
    /// reader is taken to know, and each of them names it; so even without a word on main themes the themes hang together.
    pub fn mains_told(&self) -> BTreeSet<Whom> {
        let number = |shown: &Shown| {
            matches!(shown, Shown::Number { .. } | Shown::Withheld { asked: Asked::Number(_), .. })
        };
        let told = |line: &&super::book::Line| match line.subject {
            Subject::Main(_) => line.shown != Shown::Closed,
            Subject::Theme(_) => line.whom.side.is_none() && number(&line.shown),
            _ => false,
        };
        self.lines.iter().filter(told).map(|line| line.whom.clone()).collect()
    }

    /// How many households of a group have a main theme. The reader is taken to know that.
    fn mained(&self, whom: &Whom) -> Option<i64> {
        let cohorts = self.cohorts.iter().filter(|one| whom.cohorts.contains(&one.number));
        cohorts.map(|one| one.mained).sum()
    }

    /// Puts into a theme's sheet what the other themes leave it of each of the groups in `told` whose main themes it holds.
    pub fn tied(&self, mut sheet: Sheet, told: &BTreeSet<Whom>) -> Sheet {
        let mains = sheet.groups().filter_map(|(subject, whom)| match subject {
            Subject::Main(theme) if told.contains(whom) => Some((theme.clone(), whom.clone())),
            _ => None,
        });
        for (theme, whom) in mains.collect::<Vec<_>>() {
            let subject = Subject::Main(theme.clone());
            let (Some(total), Some(counted)) = (self.mained(&whom), sheet.counted(&subject, &whom)) else {
                continue;
            };
            let terms = counted.count.clone();
            let others = self.themes().filter(|other| *other != &theme);
            let others: Vec<(String, Values)> =
                others.map(|other| (other.clone(), self.head(other, &whom))).collect();
            let own = self.head(&theme, &whom);
            let mut left = left(total, others.iter().map(|(_, head)| head).chain([&own]));
            let mine = left.pop().unwrap_or_default();
            let open: Vec<(i64, i64)> = mine.into_iter().map(|value| (value, value)).collect();
            // Where nothing agrees, nothing is let through.
            let nothing = || Fact::between(terms.clone(), 1, 0);
            sheet.model.facts.push(if open.is_empty() { nothing() } else { Fact::within(&terms, &open) });
            sheet.ties.push(Tie { whom, total, others, left });
        }
        sheet
    }

    fn themes(&self) -> impl Iterator<Item = &String> {
        self.codes.keys()
    }

    /// What a theme's own sheet leaves the number of those whose main one it is.
    fn head(&self, theme: &str, whom: &Whom) -> Values {
        let subject = Subject::Main(theme.to_owned());
        let matter = subject.matter();
        let known: Vec<_> = self.lines.iter().filter(|line| line.subject.matter() == matter).collect();
        let key = format!("{theme} {whom:?} {known:?}");
        if let Some(head) = self.heads.0.borrow().get(&key) {
            return head.clone();
        }
        let sheet = self.sheet_alone(&subject, whom, &BTreeSet::from([whom.clone()]));
        let head = values_of(&sheet.model, &main_name(whom), &mut Memory::default());
        self.heads.0.borrow_mut().insert(key, head.clone());
        head
    }

    /// Whether everything in a theme's sheet stays open enough when at least so many of a group have it as their main one.
    /// That is all that the other themes can tell of it: who has it as their main one names it.
    fn stays_open(&self, theme: &str, whom: &Whom, least: i64) -> bool {
        let subject = Subject::Main(theme.to_owned());
        let mut sheet = self.sheet_alone(&subject, whom, &BTreeSet::from([whom.clone()]));
        let Some(counted) = sheet.counted(&subject, whom) else { return false };
        let fact = Fact::between(counted.count.clone(), least, counted.households);
        sheet.model.facts.push(fact);
        is_safe(&sheet.model)
    }
}

impl Tie {
    /// Whether the main themes of the group, and what they tell of the other themes, stay open enough when the reader
    /// knows this theme's sheet as `known` has it.
    pub fn leaves_enough(&self, book: &Book, known: &Model, memory: &mut Memory) -> bool {
        let own = values_of(known, &main_name(&self.whom), memory);
        let now = left(self.total, self.others.iter().map(|(_, head)| head).chain([&own]));
        let mut others = self.others.iter().zip(&self.left).zip(now);
        others.all(|(((theme, _), before), now)| {
            let least = |values: &Values| values.first().copied();
            now.len() >= WANTED
                && (least(&now) <= least(before)
                    || least(&now).is_some_and(|least| book.stays_open(theme, &self.whom, least)))
        })
    }
}

/// What is left of each number when they add up to `total`.
fn left<'a>(total: i64, heads: impl Iterator<Item = &'a Values>) -> Vec<Values> {
    let heads: Vec<&Values> = heads.collect();
    let sums = |heads: &mut dyn Iterator<Item = &&Values>| {
        let mut all = vec![Values::from([0])];
        for head in heads {
            let so_far = all.last().into_iter().flatten();
            let next = so_far.flat_map(|sum| head.iter().map(move |value| sum + value));
            let next = next.filter(|sum| *sum <= total).collect();
            all.push(next);
        }
        all
    };
    let (before, behind) = (sums(&mut heads.iter()), sums(&mut heads.iter().rev()));
    let open = |(place, head): (usize, &&Values)| -> Values {
        let (before, behind) = (&before[place], &behind[heads.len() - 1 - place]);
        let meets = |value: &i64| before.iter().any(|sum| behind.contains(&(total - value - sum)));
        head.iter().copied().filter(meets).collect()
    };
    heads.iter().enumerate().map(open).collect()
}

#[cfg(test)]
mod tests;
