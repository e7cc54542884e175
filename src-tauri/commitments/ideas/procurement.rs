//! T4, procurement: tenders with the clause, pledges by option, and the badge for those who fulfil them.

use super::field::{IdeaChoice, IdeaField, OPTIONS};
use super::kind::RecordKind;
use super::record::Record;
use crate::vocabulary::{Day, Period, coded};

coded! {
    /// How far a pledge has come.
    pub enum PledgeStage {
        /// Promised; its day has not come.
        Promised = "promised",
        /// Its day has come or gone, and it is not delivered.
        Due = "due",
        /// Delivered; the council has not seen it yet.
        Delivered = "delivered",
        /// Delivered, and the council saw it.
        Verified = "verified",
    }
}

coded! {
    /// Where a tender's badge stands.
    pub enum BadgeStage {
        /// Something pledged is not delivered and seen, or nothing was pledged.
        NotYet = "not-yet",
        /// Everything pledged was delivered and seen.
        Eligible = "eligible",
        /// Awarded.
        Awarded = "awarded",
        /// Awarded, and lapsed since.
        Lapsed = "lapsed",
    }
}

/// Whether all of it was delivered. More than was pledged is all of it.
pub fn is_delivered(pledge: &Record) -> bool {
    pledge.number(IdeaField::Delivered) >= pledge.number(IdeaField::Pledged)
}

/// How far a pledge has come on `today`.
pub fn stage(pledge: &Record, today: Day) -> PledgeStage {
    match (is_delivered(pledge), pledge.day(IdeaField::Verified).is_some(), pledge.day(IdeaField::Due)) {
        (true, true, _) => PledgeStage::Verified,
        (true, false, _) => PledgeStage::Delivered,
        (false, _, Some(due)) if due <= today => PledgeStage::Due,
        (false, _, _) => PledgeStage::Promised,
    }
}

/// The pledges of a tender.
pub fn pledges(records: &[Record], tender: u32) -> impl Iterator<Item = &Record> {
    records
        .iter()
        .filter(move |one| one.kind == RecordKind::Pledge && one.number(IdeaField::Tender) == tender)
}

/// Whether a badge may be awarded: something was pledged, and all of it was delivered and seen.
pub fn may_have_badge(records: &[Record], tender: u32) -> bool {
    let mut any = false;
    let kept = pledges(records, tender).all(|one| {
        any = true;
        is_delivered(one) && one.day(IdeaField::Verified).is_some()
    });
    any && kept
}

/// Where a tender's badge stands on `today`.
pub fn badge(records: &[Record], tender: &Record, today: Day) -> BadgeStage {
    let lapsed = tender.day(IdeaField::Lapses).is_some_and(|day| day <= today);
    match tender.day(IdeaField::Badge) {
        Some(_) if lapsed => BadgeStage::Lapsed,
        Some(_) => BadgeStage::Awarded,
        None if may_have_badge(records, tender.number(IdeaField::Tender)) => BadgeStage::Eligible,
        None => BadgeStage::NotYet,
    }
}

/// For each option what was delivered of what was pledged, of pledges due in a period. What goes beyond one pledge does
/// not make up for another.
pub fn by_option(records: &[Record], period: Period) -> Vec<(IdeaChoice, u32, u32)> {
    let due = |one: &&Record| {
        one.kind == RecordKind::Pledge && one.day(IdeaField::Due).is_some_and(|day| period.holds(day))
    };
    let sum = |option: &IdeaChoice| {
        let here = records.iter().filter(due).filter(|one| one.choice(IdeaField::Option) == Some(*option));
        here.fold((0, 0), |(delivered, pledged), one| {
            let promised = one.number(IdeaField::Pledged);
            (delivered + one.number(IdeaField::Delivered).min(promised), pledged + promised)
        })
    };
    OPTIONS.iter().map(|option| (*option, sum(option))).map(|(option, (d, p))| (option, d, p)).collect()
}

/// Tenders let in a period: with the clause, and all.
pub fn with_clause(records: &[Record], period: Period) -> (u32, u32) {
    let let_then = |one: &&Record| {
        one.kind == RecordKind::Tender && one.day(IdeaField::Let).is_some_and(|day| period.holds(day))
    };
    records
        .iter()
        .filter(let_then)
        .fold((0, 0), |(with, all), one| (with + u32::from(one.yes(IdeaField::Clause)), all + 1))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{day, record};
    use super::*;

    fn pledge(option: &str, pledged: &str, more: &[(&str, &str)]) -> Record {
        let plain = [("tender", "3"), ("option", option), ("pledged", pledged), ("due", "2026-03-31")];
        record(RecordKind::Pledge, &[&plain, more].concat())
    }

    const SEEN: (&str, &str) = ("verified", "2026-03-30");

    #[test]
    fn a_badge_comes_only_when_every_pledge_is_delivered_and_seen() {
        let whole =
            |last: Record| may_have_badge(&[pledge("placement", "2", &[("delivered", "2"), SEEN]), last], 3);
        assert!(whole(pledge("mentoring", "4", &[("delivered", "4"), SEEN])));
        assert!(!whole(pledge("mentoring", "4", &[("delivered", "3"), SEEN])), "one short");
        assert!(!whole(pledge("mentoring", "4", &[("delivered", "4")])), "nobody saw it");
        assert!(!may_have_badge(&[], 3), "nothing was pledged");
    }

    #[test]
    fn a_pledge_is_due_on_its_day() {
        let of = |more: &[(&str, &str)], today| stage(&pledge("placement", "2", more), day(today));
        assert_eq!(of(&[], "2026-03-30"), PledgeStage::Promised);
        assert_eq!(of(&[], "2026-03-31"), PledgeStage::Due);
        assert_eq!(of(&[("delivered", "1"), SEEN], "2026-03-31"), PledgeStage::Due, "half of it is not all");
        assert_eq!(of(&[("delivered", "2")], "2026-03-31"), PledgeStage::Delivered);
        assert_eq!(of(&[("delivered", "2"), SEEN], "2026-03-31"), PledgeStage::Verified);
    }

    #[test]
    fn a_badge_lapses_on_its_day() {
        let tender = record(
            RecordKind::Tender,
            &[
                ("tender", "3"),
                ("let", "2025-05-01"),
                ("clause", "yes"),
                ("badge", "2026-04-01"),
                ("lapses", "2027-04-01"),
            ],
        );
        assert_eq!(badge(&[], &tender, day("2027-03-31")), BadgeStage::Awarded);
        assert_eq!(badge(&[], &tender, day("2027-04-01")), BadgeStage::Lapsed);
    }

    #[test]
    fn more_of_one_pledge_does_not_make_up_for_another() {
        let records = [
            pledge("placement", "2", &[("delivered", "5")]),
            pledge("placement", "3", &[("delivered", "1")]),
        ];
        let sums = by_option(&records, Period::reporting_year(2025));
        assert_eq!(sums[0], (IdeaChoice::Placement, 3, 5));
        assert_eq!(sums[1], (IdeaChoice::Apprenticeship, 0, 0));
        assert_eq!(
            by_option(&records, Period::reporting_year(2026))[0],
            (IdeaChoice::Placement, 0, 0),
            "due in another year"
        );
    }
}
