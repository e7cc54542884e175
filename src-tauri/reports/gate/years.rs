//! Years of releases over all services, invented, for whoever measures how long protection takes and tries it at length.

use std::collections::BTreeMap;

use super::super::attack::book::{Book, CohortSize};
use super::super::attack::{pieces_of, solved_alone};
use super::super::counts::{Counts, Cut, Further};
use super::super::disclosure::{self, Frame};
use super::super::draft;
use super::Gate;
use crate::vocabulary::ServiceId;

/// So many services there are.
const SERVICES: usize = 34;

/// Numbers that look random and are the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(below.max(1))).unwrap_or(0)
    }
}

/// Cohorts of some years with invented answers, and everything that is released of them.
pub struct Years {
    frame: Frame,
    gate: Gate,
    years: Vec<Vec<(u32, Counts)>>,
}

/// What a year's reports came to.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Yield {
    /// Sentences said of cohorts.
    pub said: usize,
    /// Numbers printed of Wales.
    pub printed: usize,
    /// What the attacker held back.
    pub held: usize,
}

impl Years {
    /// So many years of eight services with cohorts of their own and three pools.
    pub fn of(years: usize) -> Years {
        let frame = draft::frame();
        let mut dice = Dice(7);
        let services: Vec<ServiceId> = (0..SERVICES).map(|_| ServiceId::fresh()).collect();
        let mut all =
            Years { gate: Gate::new(Book::default(), Vec::new(), &frame), frame, years: Vec::new() };
        for _ in 0..years {
            let mut cohorts: Vec<Vec<(ServiceId, u32)>> =
                services.iter().take(8).map(|service| vec![(*service, 8 + dice.roll(12))]).collect();
            for (from, to, most) in [(8, 16, 3), (16, 25, 4), (25, SERVICES, 4)] {
                let members = services.iter().take(to).skip(from);
                cohorts.push(members.map(|service| (*service, 1 + dice.roll(most))).collect());
            }
            let year = cohorts.iter().map(|of| all.cohort(of, &mut dice)).collect();
            all.years.push(year);
        }
        all
    }

    /// A cohort with true counts.
    fn cohort(&mut self, services: &[(ServiceId, u32)], dice: &mut Dice) -> (u32, Counts) {
        let mut counts = Counts { services: services.iter().copied().collect(), ..Counts::default() };
        let mut main: BTreeMap<String, u32> = BTreeMap::new();
        for _ in 0..counts.households() {
            let first = household(&mut counts, &self.frame, dice);
            *main.entry(first).or_default() += 1;
        }
        let members: BTreeMap<String, i64> =
            counts.services.iter().map(|(service, size)| (service.to_string(), i64::from(*size))).collect();
        let number = self.gate.book.cohorts.last().map_or(1, |last| last.number + 1);
        self.gate.book.cohorts.push(CohortSize {
            number,
            pool: services.len() > 1,
            mained: Some(members.values().sum()),
            members,
            voices: BTreeMap::new(),
        });
        counts.main.clone_from(&main);
        counts.further = Some(Further { cuts: [(Cut::Main, main)].into(), ..Further::default() });
        (number, counts)
    }

    /// Releases every cohort in words and then each year of Wales in numbers. `told` hears of each year.
    pub fn release(&mut self, told: &mut dyn FnMut(Yield)) {
        for year in &self.years {
            let mut released = Yield::default();
            for (number, counts) in year {
                let (said, _) = disclosure::words(&[*number], counts, &self.frame);
                let (said, held) = self.gate.pass(said, counts, &self.frame);
                released.said += said.statements().len();
                released.held += held.len();
            }
            let counts = Counts::sum(year.iter().map(|(_, counts)| counts));
            let numbers: Vec<u32> = year.iter().map(|(number, _)| *number).collect();
            let (said, _) = disclosure::wales(&numbers, &counts, &self.frame);
            let (said, held) = self.gate.pass(said, &counts, &self.frame);
            let cells = said.tables().iter().flat_map(|table| &table.cells);
            released.printed += cells.filter(|cell| cell.shown != "*").count();
            released.held += held.len();
            told(released);
        }
    }

    /// Attacks everything released: how many numbers are hidden, and whether each keeps enough.
    pub fn attack(&self) -> (usize, bool) {
        let audit = self.gate.audit();
        (audit.len(), audit.iter().all(|one| one.interval.safe))
    }

    /// The cohorts of the last year.
    #[cfg(test)]
    pub(super) fn last(&self) -> std::collections::BTreeSet<u32> {
        self.years.last().into_iter().flatten().map(|(number, _)| *number).collect()
    }

    #[cfg(test)]
    pub(super) fn gate(&self) -> &Gate {
        &self.gate
    }

    /// Whether a main theme was printed.
    #[cfg(test)]
    pub(super) fn prints_mains(&self) -> bool {
        !self.gate.book.mains_told().is_empty()
    }

    /// The floor: the same models with nothing but the solver, which is asked for the least and the greatest of everything
    /// hidden. How many questions those were.
    pub fn solver_alone(&self) -> usize {
        let matters = self.gate.book.matters();
        let sheets = matters.iter().flat_map(|matter| self.gate.book.sheets(matter));
        sheets.flat_map(|sheet| pieces_of(&sheet.model)).map(|piece| solved_alone(&piece)).sum()
    }
}

/// One household: what it names and how it rates. Gives its main theme.
fn household(counts: &mut Counts, frame: &Frame, dice: &mut Dice) -> String {
    let mut first = None;
    for theme in &frame.reasons.themes {
        let odd = theme.code.as_bytes().first().is_some_and(|letter| letter % 2 == 1);
        if dice.roll(100) < if odd { 75 } else { 15 } {
            *counts.themes.entry(theme.code.clone()).or_default() += 1;
            let place = dice.roll(u32::try_from(theme.codes.len()).unwrap_or(1));
            if let Some(code) = theme.codes.get(place as usize) {
                *counts.codes.entry(code.clone()).or_default() += 1;
            }
            first = first.or(Some(theme.code.clone()));
        }
    }
    for item in &frame.items {
        if dice.roll(10) > 0 {
            rate(counts, item, 1 + dice.roll(5));
        }
    }
    frame.scales.iter().for_each(|scale| rate(counts, scale, dice.roll(11)));
    first.unwrap_or_else(|| {
        // Whoever names nothing else names the first.
        let theme = frame.reasons.themes.first().map(|one| one.code.clone()).unwrap_or_default();
        *counts.themes.entry(theme.clone()).or_default() += 1;
        theme
    })
}

fn rate(counts: &mut Counts, item: &str, value: u32) {
    let value = u8::try_from(value).unwrap_or(u8::MAX);
    *counts.ratings.entry(item.to_owned()).or_default().entry(value).or_default() += 1;
}
