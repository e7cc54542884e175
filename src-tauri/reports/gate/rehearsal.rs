//! The whole program on plain numbers, for whoever tries it from outside: cohorts of some sizes, how many of each name
//! one theme, and what would be released of them, one report after the other.

use std::collections::BTreeMap;

use super::super::attack::book::{Book, CohortSize};
use super::super::counts::{Counts, Cut, Further, Reasons, Theme};
use super::super::disclosure::{self, Frame, Said};
use super::super::rules;
use super::Gate;
use crate::vocabulary::ServiceId;

const THEMES: [&str; 3] = ["C", "D", "E"];
const THEME: &str = THEMES[0];

/// Cohorts whose answers can be tried out.
pub struct Rehearsal {
    frame: Frame,
    services: Vec<Vec<(ServiceId, u32)>>,
    gate: Gate,
}

impl Rehearsal {
    /// Cohorts by the households of their services; with more than one service a cohort is a pool.
    pub fn new(cohorts: &[Vec<u32>]) -> Rehearsal {
        Rehearsal::of(cohorts, &THEMES[..1], None)
    }

    /// Two cohorts of one service each that stand for Wales: three themes, and so many households with a main one.
    pub fn of_wales(sizes: [u32; 2], mained: u32) -> Rehearsal {
        let mut rehearsal = Rehearsal::of(&sizes.map(|size| vec![size]), &THEMES, Some(0));
        rehearsal.gate.book.cohorts.iter_mut().take(1).for_each(|one| one.mained = Some(mained.into()));
        rehearsal
    }

    fn of(cohorts: &[Vec<u32>], themes: &[&str], mained: Option<i64>) -> Rehearsal {
        let theme = |code: &&str| Theme { code: (*code).to_owned(), codes: Vec::new(), sensitive: false };
        let reasons = Reasons { themes: themes.iter().map(theme).collect() };
        let frame = Frame { reasons, ..Frame::default() };
        let fresh = |sizes: &Vec<u32>| sizes.iter().map(|size| (ServiceId::fresh(), *size)).collect();
        let services: Vec<Vec<(ServiceId, u32)>> = cohorts.iter().map(fresh).collect();
        let sizes = (1..).zip(&services).map(|(number, of)| CohortSize {
            number,
            pool: of.len() > 1,
            members: of.iter().map(|(service, size)| (service.to_string(), i64::from(*size))).collect(),
            voices: BTreeMap::new(),
            mained,
        });
        let book = Book { cohorts: sizes.collect(), ..Book::default() };
        Rehearsal { gate: Gate::new(book, Vec::new(), &frame), frame, services }
    }

    /// What each release says of the theme when so many households of each cohort name it: a release speaks of one
    /// cohort in words or of several in numbers, by their places. Nothing said is an empty text.
    pub fn run(&mut self, named: &[u32], releases: &[Vec<usize>]) -> Vec<String> {
        self.gate.book.lines.clear();
        self.gate.told.clear();
        releases.iter().map(|cohorts| self.release(named, cohorts)).collect()
    }

    /// What is printed of Wales when so many households name each theme and so many have it as their main one.
    pub fn print_wales(&mut self, themes: &[(u32, u32)]) -> Vec<String> {
        self.gate.book.lines.clear();
        self.gate.told.clear();
        let of = |count: fn(&(u32, u32)) -> u32| -> BTreeMap<String, u32> {
            THEMES.iter().zip(themes).map(|(theme, both)| ((*theme).to_owned(), count(both))).collect()
        };
        let (named, main) = (of(|both| both.0), of(|both| both.1));
        let further = Further { cuts: [(Cut::Main, main.clone())].into(), ..Further::default() };
        let services = self.services.iter().flatten().copied().collect();
        let counts = Counts { services, themes: named, main, further: Some(further), ..Counts::default() };
        let numbers: Vec<u32> = (1..).zip(&self.services).map(|(number, _)| number).collect();
        let (said, _) = disclosure::wales(&numbers, &counts, &self.frame);
        let (said, _) = self.gate.pass(said, &counts, &self.frame);
        let printed = |table: &'static str, theme: &str| {
            said.table(table).map_or(rules::WITHHELD, |table| table.at(&[Some(theme)])).to_owned()
        };
        THEMES.iter().flat_map(|theme| [printed("theme", theme), printed("main", theme)]).collect()
    }

    fn release(&mut self, named: &[u32], cohorts: &[usize]) -> String {
        let counts = Counts::sum(&cohorts.iter().map(|place| self.counts(*place, named)).collect::<Vec<_>>());
        let numbers: Vec<u32> = (1..).zip(&self.services).map(|(number, _)| number).collect();
        let numbers: Vec<u32> = cohorts.iter().filter_map(|place| numbers.get(*place).copied()).collect();
        let (said, _) = match cohorts.len() {
            1 => disclosure::words(&numbers, &counts, &self.frame),
            _ => disclosure::wales(&numbers, &counts, &self.frame),
        };
        shown(&self.gate.pass(said, &counts, &self.frame).0)
    }

    fn counts(&self, place: usize, named: &[u32]) -> Counts {
        let services = self.services.get(place).into_iter().flatten().copied().collect();
        let themes = BTreeMap::from([(THEME.to_owned(), named.get(place).copied().unwrap_or_default())]);
        Counts { services, themes, ..Counts::default() }
    }
}

fn shown(said: &Said) -> String {
    if let Some(table) = said.table("theme") {
        return table.at(&[Some(THEME)]).to_owned();
    }
    let said = said.statements().iter().any(|one| one.about == disclosure::About::Theme(THEME.to_owned()));
    if said { format!("{} or more", rules::SAID_FROM) } else { String::new() }
}
