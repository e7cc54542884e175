//! The whole program on plain numbers, for whoever tries it from outside: cohorts of some sizes, how many of each name
//! one theme, and what would be released of them, one report after the other.

use std::collections::BTreeMap;

use super::super::attack::book::{Book, CohortSize};
use super::super::counts::{Counts, Reasons, Theme};
use super::super::disclosure::{self, Frame, Said};
use super::super::rules;
use super::Gate;
use crate::vocabulary::ServiceId;

const THEME: &str = "C";

/// Cohorts whose answers can be tried out.
pub struct Rehearsal {
    frame: Frame,
    services: Vec<Vec<(ServiceId, u32)>>,
    gate: Gate,
}

impl Rehearsal {
    /// Cohorts by the households of their services; with more than one service a cohort is a pool.
    pub fn new(cohorts: &[Vec<u32>]) -> Rehearsal {
        let theme = Theme { code: THEME.to_owned(), codes: Vec::new(), sensitive: false };
        let frame = Frame { reasons: Reasons { themes: vec![theme] }, ..Frame::default() };
        let fresh = |sizes: &Vec<u32>| sizes.iter().map(|size| (ServiceId::fresh(), *size)).collect();
        let services: Vec<Vec<(ServiceId, u32)>> = cohorts.iter().map(fresh).collect();
        let sizes = (1..).zip(&services).map(|(number, of)| CohortSize {
            number,
            pool: of.len() > 1,
            members: of.iter().map(|(service, size)| (service.to_string(), i64::from(*size))).collect(),
            voices: BTreeMap::new(),
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
