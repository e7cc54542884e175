//! The gate over whole histories of releases.

use std::collections::BTreeMap;

use super::super::attack::book::CohortSize;
use super::super::draft;
use super::*;
use crate::vocabulary::ServiceId;

/// Numbers that look random and are the same on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(below)).expect("below")
    }
}

/// A cohort with true counts.
fn cohort(
    number: u32,
    services: &[(ServiceId, u32)],
    dice: &mut Dice,
    frame: &Frame,
) -> (CohortSize, Counts) {
    let mut counts = Counts { services: services.iter().copied().collect(), ..Counts::default() };
    for _ in 0..counts.households() {
        for theme in &frame.reasons.themes {
            if dice.roll(100) < 15 + 60 * (u32::from(theme.code.as_bytes()[0]) % 2) {
                *counts.themes.entry(theme.code.clone()).or_default() += 1;
                let code = &theme.codes[dice.roll(u32::try_from(theme.codes.len()).expect("few")) as usize];
                *counts.codes.entry(code.clone()).or_default() += 1;
            }
        }
        for item in &frame.items {
            if dice.roll(10) > 0 {
                let value = u8::try_from(1 + dice.roll(5)).expect("five");
                *counts.ratings.entry(item.clone()).or_default().entry(value).or_default() += 1;
            }
        }
        for scale in &frame.scales {
            let value = u8::try_from(dice.roll(11)).expect("ten");
            *counts.ratings.entry(scale.clone()).or_default().entry(value).or_default() += 1;
        }
    }
    let members =
        counts.services.iter().map(|(service, size)| (service.to_string(), i64::from(*size))).collect();
    let size = CohortSize { number, pool: services.len() > 1, members, voices: BTreeMap::new() };
    (size, counts)
}

#[test]
#[ignore = "the long run: five years over all services"]
fn five_years_over_all_services() {
    let frame = draft::frame();
    let mut dice = Dice(7);
    let services: Vec<ServiceId> = (0..34).map(|_| ServiceId::fresh()).collect();
    let mut book = Book::default();
    let mut years: Vec<Vec<(u32, Counts)>> = Vec::new();
    for _ in 0..5 {
        let mut year = Vec::new();
        let mut add = |of: Vec<(ServiceId, u32)>, dice: &mut Dice| {
            let number = u32::try_from(book.cohorts.len() + 1).expect("few");
            let (size, counts) = cohort(number, &of, dice, &frame);
            book.cohorts.push(size);
            year.push((number, counts));
        };
        for service in &services[..8] {
            add(vec![(*service, 8 + dice.roll(12))], &mut dice);
        }
        add(services[8..16].iter().map(|service| (*service, 1 + dice.roll(3))).collect(), &mut dice);
        add(services[16..25].iter().map(|service| (*service, 1 + dice.roll(4))).collect(), &mut dice);
        add(services[25..].iter().map(|service| (*service, 1 + dice.roll(4))).collect(), &mut dice);
        years.push(year);
    }
    let mut gate = Gate::new(book, Vec::new(), &frame);
    let (mut said_lines, mut withheld) = (0, 0);
    for year in &years {
        let started = std::time::Instant::now();
        for (number, counts) in year {
            let (said, _) = disclosure::words(&[*number], counts, &frame);
            let (said, held) = gate.pass(said, counts, &frame);
            said_lines += said.statements().len();
            withheld += held.len();
        }
        println!("words: {:?} said {said_lines} withheld {withheld}", started.elapsed());
        let started = std::time::Instant::now();
        let counts = Counts::sum(year.iter().map(|(_, counts)| counts));
        let numbers: Vec<u32> = year.iter().map(|(number, _)| *number).collect();
        let (said, _) = disclosure::wales(&numbers, &counts, &frame);
        let (said, held) = gate.pass(said, &counts, &frame);
        let printed =
            said.tables().iter().flat_map(|table| &table.cells).filter(|cell| cell.shown != "*").count();
        println!(
            "wales of {}: {:?} printed {printed} held {}",
            counts.households(),
            started.elapsed(),
            held.len()
        );
    }
    let started = std::time::Instant::now();
    let last = years.last().expect("a year").iter().map(|(number, _)| *number).collect();
    println!("certificate of a year: {:?} {:?}", gate.certificate(&last), started.elapsed());
    let started = std::time::Instant::now();
    let audit = gate.audit();
    println!("audit of {}: {:?}", audit.len(), started.elapsed());
    assert!(audit.iter().all(|one| one.interval.safe), "{:?}", audit.first());
}
