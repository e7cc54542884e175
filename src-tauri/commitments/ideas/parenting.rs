//! T1, corporate parenting: seats with counts only.

use std::collections::BTreeMap;

use super::field::IdeaField;
use super::kind::RecordKind;
use super::record::Record;
use super::targets::{TALKS_HOPED, TALKS_LEAST, Targets};
use crate::vocabulary::{Period, coded};

coded! {
    /// How far a councillor has come in a year.
    pub enum SeatStanding {
        /// In office, not trained for half a day yet.
        New = "new",
        /// Trained, no conversation yet.
        Trained = "trained",
        /// Trained, and has had a conversation.
        Conversing = "conversing",
        /// Trained, and has had three conversations or more.
        TargetMet = "target-met",
    }
}

/// The counts of a year.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Year {
    /// Seats that were held at some time of the year.
    pub seats: u32,
    /// Of these: trained for half a day or longer.
    pub trained: u32,
    /// And in time after taking up the seat.
    pub in_time: u32,
    /// With three conversations or more.
    pub least: u32,
    /// With four or more.
    pub hoped: u32,
    /// All conversations.
    pub talks: u32,
    /// Met a former foster carer.
    pub met: u32,
}

/// Whether the training was half a day or longer.
pub fn half_a_day(seat: &Record, targets: &Targets) -> bool {
    seat.day(IdeaField::Trained).is_some() && seat.number(IdeaField::Minutes) >= targets.half_day
}

/// Whether it was so within the days after taking up the seat. Training before that day counts as in time.
pub fn in_time(seat: &Record, targets: &Targets) -> bool {
    let days = seat
        .day(IdeaField::Trained)
        .zip(seat.day(IdeaField::Taken))
        .map(|(trained, taken)| trained.days_since(taken));
    half_a_day(seat, targets) && days.is_some_and(|days| days <= i64::from(targets.trained_within))
}

/// How far a councillor with so many conversations has come.
pub fn standing(seat: &Record, talks: u32, targets: &Targets) -> SeatStanding {
    match (half_a_day(seat, targets), talks) {
        (false, _) => SeatStanding::New,
        (true, 0) => SeatStanding::Trained,
        (true, talks) if talks < TALKS_LEAST => SeatStanding::Conversing,
        (true, _) => SeatStanding::TargetMet,
    }
}

/// The seats that were held at some time of a period. Of one seat the last holder counts, so that no seat counts twice.
pub fn held(records: &[Record], period: Period) -> Vec<&Record> {
    let mut seats: BTreeMap<u32, &Record> = BTreeMap::new();
    let within = |seat: &&Record| {
        seat.kind == RecordKind::Seat
            && seat.day(IdeaField::Taken).is_some_and(|taken| taken <= period.to)
            && seat.day(IdeaField::Left).is_none_or(|left| left >= period.from)
    };
    for seat in records.iter().filter(within) {
        let number = seat.number(IdeaField::Seat);
        let later =
            seats.get(&number).is_none_or(|other| other.day(IdeaField::Taken) <= seat.day(IdeaField::Taken));
        if later {
            seats.insert(number, seat);
        }
    }
    seats.into_values().collect()
}

/// The conversations of a seat in the reporting year of `period`.
pub fn talks(records: &[Record], seat: u32, period: Period) -> u32 {
    let year = u32::try_from(period.from.numbers().0).unwrap_or(0);
    let of = |one: &&Record| {
        one.kind == RecordKind::Talks
            && one.number(IdeaField::Seat) == seat
            && one.number(IdeaField::Year) == year
    };
    records.iter().filter(of).map(|one| one.number(IdeaField::Talks)).sum()
}

/// The counts of a reporting year.
pub fn year(records: &[Record], period: Period, targets: &Targets) -> Year {
    let mut year = Year::default();
    for seat in held(records, period) {
        let talks = talks(records, seat.number(IdeaField::Seat), period);
        year.seats += 1;
        year.trained += u32::from(half_a_day(seat, targets));
        year.in_time += u32::from(in_time(seat, targets));
        year.least += u32::from(talks >= TALKS_LEAST);
        year.hoped += u32::from(talks >= TALKS_HOPED);
        year.talks += talks;
        year.met += u32::from(seat.yes(IdeaField::MetCarer));
    }
    year
}

#[cfg(test)]
mod tests {
    use super::super::sample::{day, record};
    use super::*;

    fn seat(taken: &str, trained: &str, minutes: &str) -> Record {
        record(
            RecordKind::Seat,
            &[("seat", "1"), ("taken", taken), ("trained", trained), ("minutes", minutes)],
        )
    }

    fn talk(seat: &str, year: &str, talks: &str) -> Record {
        record(RecordKind::Talks, &[("seat", seat), ("year", year), ("talks", talks)])
    }

    #[test]
    fn half_a_day_begins_at_three_hours_and_is_a_setting() {
        let of = |minutes| half_a_day(&seat("2026-05-08", "2026-05-20", minutes), &Targets::default());
        assert!(of("180"));
        assert!(!of("179"));
        let longer = Targets { half_day: 240, ..Targets::default() };
        assert!(!half_a_day(&seat("2026-05-08", "2026-05-20", "239"), &longer));
    }

    #[test]
    fn training_on_taking_up_post_is_in_time_until_the_last_day() {
        let of = |trained| in_time(&seat("2026-01-01", trained, "180"), &Targets::default());
        assert!(of("2026-03-26"), "84 days");
        assert!(!of("2026-03-27"), "85 days");
        assert!(of("2025-12-01"), "before taking up the seat");
        assert!(!in_time(&seat("2026-01-01", "2026-01-02", "60"), &Targets::default()), "too short");
    }

    #[test]
    fn three_conversations_meet_the_target_and_four_are_hoped_for() {
        let trained = seat("2026-05-08", "2026-05-20", "180");
        let of = |talks| standing(&trained, talks, &Targets::default());
        assert_eq!([of(0), of(1), of(2), of(3), of(4)].map(|one| one as u8), [1, 2, 2, 3, 3]);
        let period = Period::reporting_year(2026);
        let counted = |talks: &str| {
            let year = year(&[trained.clone(), talk("1", "2026", talks)], period, &Targets::default());
            (year.least, year.hoped)
        };
        assert_eq!((counted("2"), counted("3"), counted("4")), ((0, 0), (1, 0), (1, 1)));
    }

    #[test]
    fn who_is_not_trained_is_new_however_many_conversations() {
        assert_eq!(
            standing(&seat("2026-05-08", "2026-05-20", "60"), 4, &Targets::default()),
            SeatStanding::New
        );
    }

    #[test]
    fn a_seat_counts_in_the_years_in_which_it_was_held_and_once() {
        let old = record(RecordKind::Seat, &[("seat", "7"), ("taken", "2022-05-06"), ("left", "2026-04-01")]);
        let new = record(RecordKind::Seat, &[("seat", "7"), ("taken", "2026-05-08")]);
        let records = [old, new];
        let seats = |from| {
            held(&records, Period::reporting_year(from))
                .iter()
                .map(|one| one.day(IdeaField::Taken))
                .collect::<Vec<_>>()
        };
        assert_eq!(seats(2021), []);
        assert_eq!(seats(2022), [Some(day("2022-05-06"))]);
        assert_eq!(seats(2026), [Some(day("2026-05-08"))], "the last holder of the year");
    }

    #[test]
    fn conversations_of_another_year_or_seat_do_not_count() {
        let records = [talk("1", "2025", "4"), talk("2", "2026", "4"), talk("1", "2026", "2")];
        assert_eq!(talks(&records, 1, Period::reporting_year(2026)), 2);
    }
}
