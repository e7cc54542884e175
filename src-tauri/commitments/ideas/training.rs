//! T5, training led by care-experienced people: sessions, who led them, and what changed.

use super::field::{IdeaChoice, IdeaField};
use super::kind::RecordKind;
use super::record::Record;
use super::targets::ANSWERS_LEAST;
use crate::vocabulary::Period;

/// How many of those who were asked said that they knew the rights well.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Knew {
    /// How many said so.
    pub knew: u32,
    /// How many were asked.
    pub asked: u32,
}

/// The sessions of a period that took place.
pub fn delivered(records: &[Record], period: Period) -> impl Iterator<Item = &Record> {
    records.iter().filter(move |one| {
        one.kind == RecordKind::Session
            && matches!(one.choice(IdeaField::Stage), Some(IdeaChoice::Delivered | IdeaChoice::FollowedUp))
            && one.day(IdeaField::Held).is_some_and(|day| period.holds(day))
    })
}

/// What was known before and after, over a period; nothing unless five answered each time.
pub fn before_and_after(records: &[Record], period: Period) -> Option<(Knew, Knew)> {
    let sum = |knew, asked| {
        delivered(records, period).fold(Knew { knew: 0, asked: 0 }, |sum, one| Knew {
            knew: sum.knew + one.number(knew),
            asked: sum.asked + one.number(asked),
        })
    };
    let before = sum(IdeaField::KnewBefore, IdeaField::AskedBefore);
    let after = sum(IdeaField::KnewAfter, IdeaField::AskedAfter);
    (before.asked >= ANSWERS_LEAST && after.asked >= ANSWERS_LEAST).then_some((before, after))
}

#[cfg(test)]
mod tests {
    use super::super::sample::record;
    use super::*;

    fn session(stage: &str, before: (&str, &str), after: (&str, &str)) -> Record {
        record(
            RecordKind::Session,
            &[
                ("held", "2026-05-01"),
                ("stage", stage),
                ("audience", "education"),
                ("knew-before", before.0),
                ("asked-before", before.1),
                ("knew-after", after.0),
                ("asked-after", after.1),
            ],
        )
    }

    #[test]
    fn before_and_after_are_told_from_five_voices_on_both_sides() {
        let of = |before, after| {
            before_and_after(&[session("delivered", before, after)], Period::reporting_year(2026))
        };
        assert_eq!(
            of(("1", "5"), ("4", "5")),
            Some((Knew { knew: 1, asked: 5 }, Knew { knew: 4, asked: 5 }))
        );
        assert_eq!(of(("1", "4"), ("4", "5")), None);
        assert_eq!(of(("1", "5"), ("4", "4")), None);
    }

    #[test]
    fn only_sessions_that_took_place_count_and_in_their_year() {
        let booked = [session("booked", ("1", "9"), ("4", "9"))];
        assert_eq!(before_and_after(&booked, Period::reporting_year(2026)), None);
        let held = [session("followed-up", ("1", "9"), ("4", "9"))];
        assert!(before_and_after(&held, Period::reporting_year(2026)).is_some());
        assert!(before_and_after(&held, Period::reporting_year(2025)).is_none());
    }
}
