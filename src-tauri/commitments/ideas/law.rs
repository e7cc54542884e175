//! What a record may not say beside the others of its service.

use super::field::Field;
use super::kind::RecordKind;
use super::procurement::may_have_badge;
use super::record::Record;
use super::trouble::Trouble;

/// Whether `record` may stand among `others`, which do not hold it.
///
/// # Errors
/// [`Trouble::Twice`] when another is known by the same, [`Trouble::NoWhole`] when its seat or tender is not there,
/// [`Trouble::BadgeTooSoon`] when a badge is awarded before every pledge was delivered and seen.
pub fn stands(others: &[Record], record: &Record) -> Result<(), Trouble> {
    let same = |one: &&Record| one.kind == record.kind && one.identity() == record.identity();
    if others.iter().any(|one| same(&one)) {
        return Err(Trouble::Twice);
    }
    let whole = match record.kind {
        RecordKind::Talks => Some((RecordKind::Seat, Field::Seat)),
        RecordKind::Pledge => Some((RecordKind::Tender, Field::Tender)),
        _ => None,
    };
    let there = |(kind, field): (RecordKind, Field)| {
        others.iter().any(|one| one.kind == kind && one.count(field) == record.count(field))
    };
    if whole.is_some_and(|whole| !there(whole)) {
        return Err(Trouble::NoWhole);
    }
    if record.day(Field::Badge).is_some() && !may_have_badge(others, record.number(Field::Tender)) {
        return Err(Trouble::BadgeTooSoon);
    }
    keeps_badge(others, record)
}

/// A pledge is not entered, or taken back, under a badge that was awarded for all of them.
fn keeps_badge(others: &[Record], record: &Record) -> Result<(), Trouble> {
    if record.kind != RecordKind::Pledge {
        return Ok(());
    }
    let tender = record.number(Field::Tender);
    let awarded = others.iter().any(|one| {
        one.kind == RecordKind::Tender && one.number(Field::Tender) == tender && one.day(Field::Badge).is_some()
    });
    let with = [others, std::slice::from_ref(record)].concat();
    if awarded && !may_have_badge(&with, tender) { Err(Trouble::BadgeTooSoon) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::super::sample::record;
    use super::*;

    fn tender(badge: &[(&str, &str)]) -> Record {
        record(RecordKind::Tender, &[&[("tender", "1"), ("let", "2025-05-01"), ("clause", "yes")], badge].concat())
    }

    fn pledge(delivered: &str) -> Record {
        record(
            RecordKind::Pledge,
            &[
                ("tender", "1"), ("option", "mentoring"), ("pledged", "2"), ("due", "2026-03-31"),
                ("delivered", delivered), ("verified", "2026-03-31"),
            ],
        )
    }

    #[test]
    fn a_badge_waits_for_the_last_pledge() {
        let badge = tender(&[("badge", "2026-04-01")]);
        assert!(matches!(stands(&[pledge("1")], &badge), Err(Trouble::BadgeTooSoon)));
        assert!(stands(&[pledge("2")], &badge).is_ok());
        assert!(matches!(stands(&[], &badge), Err(Trouble::BadgeTooSoon)));
    }

    #[test]
    fn a_pledge_under_a_badge_stays_delivered() {
        let badge = tender(&[("badge", "2026-04-01")]);
        assert!(stands(&[badge.clone()], &pledge("2")).is_ok());
        assert!(matches!(stands(&[badge], &pledge("1")), Err(Trouble::BadgeTooSoon)));
    }

    #[test]
    fn conversations_need_their_seat_and_pledges_their_tender() {
        let talks = record(RecordKind::Talks, &[("seat", "4"), ("year", "2025"), ("talks", "3")]);
        let seat = |number| record(RecordKind::Seat, &[("seat", number), ("taken", "2025-05-08")]);
        assert!(matches!(stands(&[seat("5")], &talks), Err(Trouble::NoWhole)));
        assert!(stands(&[seat("4")], &talks).is_ok());
        assert!(matches!(stands(&[], &pledge("2")), Err(Trouble::NoWhole)));
    }

    #[test]
    fn two_records_are_never_known_by_the_same() {
        assert!(matches!(stands(&[tender(&[])], &tender(&[])), Err(Trouble::Twice)));
    }
}
