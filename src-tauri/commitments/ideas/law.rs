//! What a record may not say beside the others of its service.

use super::feedback::takes_forms;
use super::field::IdeaField;
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
        RecordKind::Talks => Some((RecordKind::Seat, IdeaField::Seat)),
        RecordKind::Pledge => Some((RecordKind::Tender, IdeaField::Tender)),
        _ => None,
    };
    let there = |(kind, field): (RecordKind, IdeaField)| {
        others.iter().any(|one| one.kind == kind && one.count(field) == record.count(field))
    };
    if whole.is_some_and(|whole| !there(whole)) {
        return Err(Trouble::NoWhole);
    }
    if record.day(IdeaField::Badge).is_some() && !may_have_badge(others, record.number(IdeaField::Tender)) {
        return Err(Trouble::BadgeTooSoon);
    }
    keeps_badge(others, record)
}

/// Whether `new` may stand in the place of `old` among `others`; `forms` were handed in for it.
///
/// # Errors
/// [`Trouble::HoldsOthers`] when others rest on what it is known by, [`Trouble::CycleClosed`] when a cycle whose forms
/// may have been looked at would take forms again.
pub fn follows(old: &Record, new: &Record, others: &[Record], forms: u32) -> Result<(), Trouble> {
    if old.identity() != new.identity() && rests_on(others, old) {
        return Err(Trouble::HoldsOthers);
    }
    if forms > 0 && !takes_forms(old) && takes_forms(new) {
        return Err(Trouble::CycleClosed);
    }
    Ok(())
}

/// Whether `old` may go.
///
/// # Errors
/// [`Trouble::HoldsOthers`] when others rest on it, when forms were handed in for it, and when a badge was awarded for
/// it among others.
pub fn may_go(old: &Record, others: &[Record], forms: u32) -> Result<(), Trouble> {
    let badge = |one: &Record| {
        one.kind == RecordKind::Tender
            && one.count(IdeaField::Tender) == old.count(IdeaField::Tender)
            && one.day(IdeaField::Badge).is_some()
    };
    let awarded = old.kind == RecordKind::Pledge && others.iter().any(badge);
    if forms > 0 || awarded || rests_on(others, old) { Err(Trouble::HoldsOthers) } else { Ok(()) }
}

/// Whether others have this one as their whole: conversations their seat, pledges their tender. A seat that somebody
/// else took up later is still there.
fn rests_on(others: &[Record], whole: &Record) -> bool {
    let (part, field) = match whole.kind {
        RecordKind::Seat => (RecordKind::Talks, IdeaField::Seat),
        RecordKind::Tender => (RecordKind::Pledge, IdeaField::Tender),
        _ => return false,
    };
    let there = |kind| others.iter().any(|one| one.kind == kind && one.count(field) == whole.count(field));
    there(part) && !there(whole.kind)
}

/// A pledge is not entered, or taken back, under a badge that was awarded for all of them.
fn keeps_badge(others: &[Record], record: &Record) -> Result<(), Trouble> {
    if record.kind != RecordKind::Pledge {
        return Ok(());
    }
    let tender = record.number(IdeaField::Tender);
    let awarded = others.iter().any(|one| {
        one.kind == RecordKind::Tender
            && one.number(IdeaField::Tender) == tender
            && one.day(IdeaField::Badge).is_some()
    });
    let with = [others, std::slice::from_ref(record)].concat();
    if awarded && !may_have_badge(&with, tender) { Err(Trouble::BadgeTooSoon) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::super::sample::record;
    use super::*;

    fn tender(badge: &[(&str, &str)]) -> Record {
        record(
            RecordKind::Tender,
            &[&[("tender", "1"), ("let", "2025-05-01"), ("clause", "yes")], badge].concat(),
        )
    }

    fn pledge(delivered: &str) -> Record {
        record(
            RecordKind::Pledge,
            &[
                ("tender", "1"),
                ("option", "mentoring"),
                ("pledged", "2"),
                ("due", "2026-03-31"),
                ("delivered", delivered),
                ("verified", "2026-03-31"),
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
        assert!(stands(std::slice::from_ref(&badge), &pledge("2")).is_ok());
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
    fn what_others_rest_on_neither_goes_nor_changes_its_number() {
        let other = record(RecordKind::Tender, &[("tender", "2"), ("let", "2025-05-01"), ("clause", "yes")]);
        assert!(matches!(may_go(&tender(&[]), &[pledge("1")], 0), Err(Trouble::HoldsOthers)));
        assert!(matches!(follows(&tender(&[]), &other, &[pledge("1")], 0), Err(Trouble::HoldsOthers)));
        assert!(may_go(&tender(&[]), &[], 0).is_ok() && follows(&tender(&[]), &other, &[], 0).is_ok());
        assert!(matches!(
            may_go(&pledge("2"), &[tender(&[("badge", "2026-04-01")])], 0),
            Err(Trouble::HoldsOthers)
        ));
    }

    #[test]
    fn a_cycle_that_was_looked_at_takes_no_more_forms() {
        let cycle = |stage| {
            record(RecordKind::Cycle, &[("opened", "2026-04-01"), ("stage", stage), ("appraisals", "4")])
        };
        assert!(matches!(follows(&cycle("gathered"), &cycle("invited"), &[], 1), Err(Trouble::CycleClosed)));
        assert!(
            follows(&cycle("gathered"), &cycle("invited"), &[], 0).is_ok(),
            "nothing was there to be seen"
        );
        assert!(follows(&cycle("invited"), &cycle("gathered"), &[], 1).is_ok());
        assert!(matches!(may_go(&cycle("invited"), &[], 1), Err(Trouble::HoldsOthers)));
    }

    #[test]
    fn two_records_are_never_known_by_the_same() {
        assert!(matches!(stands(&[tender(&[])], &tender(&[])), Err(Trouble::Twice)));
    }
}
