//! The booked talk as an entry for her calendar. It holds the case's number and no name: calendars are shown to
//! colleagues and copied to telephones.

use chrono::{DateTime, Duration, LocalResult, TimeZone, Utc};
use chrono_tz::Europe::London;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};

use super::Trouble;
use crate::vocabulary::{Day, Moment};

/// What is booked, as far as a calendar may know it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Appointment {
    /// The day, in Wales.
    pub day: Day,
    /// The hour and the minute on the wall, in Wales.
    pub clock: (u32, u32),
    /// How long, in minutes.
    pub minutes: u32,
    /// The line in the calendar: the case's number and what it is.
    pub summary: String,
    /// Where; empty unless she wants it there.
    pub place: String,
}

/// What the calendar was last told, so that the next file moves the same entry and makes no second one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Told {
    /// The entry's own name, random.
    pub uid: String,
    /// Counts up whenever the entry changes (RFC 5545, 3.8.7.4).
    pub sequence: u32,
    /// When it begins, on the wall: `2026-11-23T14:00`.
    pub starts: String,
    /// How long, in minutes.
    pub minutes: u32,
    /// The place that was written into it.
    pub place: String,
    /// Whether it was taken back.
    pub cancelled: bool,
}

impl Told {
    /// What to tell next: the same entry, with a higher number when something changed.
    pub fn next(before: Option<Told>, fresh_uid: impl FnOnce() -> String, now: &Appointment) -> Told {
        let (hour, minute) = now.clock;
        let new = Told {
            uid: String::new(),
            sequence: 0,
            starts: format!("{}T{hour:02}:{minute:02}", now.day),
            minutes: now.minutes,
            place: now.place.clone(),
            cancelled: false,
        };
        match before {
            None => Told { uid: fresh_uid(), ..new },
            Some(before) => {
                let same =
                    Told { uid: before.uid.clone(), sequence: before.sequence, ..new.clone() } == before;
                Told { sequence: before.sequence + u32::from(!same), uid: before.uid, ..new }
            }
        }
    }

    /// Taken back: the same entry, cancelled.
    #[must_use]
    pub fn taken_back(self) -> Told {
        Told { sequence: self.sequence + u32::from(!self.cancelled), cancelled: true, ..self }
    }
}

/// The file for the calendar. Times stand in UTC, so they mean the same hour on every machine and whatever the
/// clocks do in between.
///
/// # Errors
/// [`Trouble::NoSuchHour`] when the clocks jump over the hour. Of an hour that comes twice, the first is meant.
pub fn file(told: &Told, summary: &str, stamp: Moment) -> Result<String, Trouble> {
    let starts = instant(&told.starts)?;
    let ends = starts + Duration::minutes(told.minutes.into());
    let stamp: DateTime<Utc> = stamp.to_string().parse().map_err(|_| Trouble::NoSuchHour)?;
    let mut event = Event::new();
    event.uid(&told.uid).sequence(told.sequence).timestamp(stamp).summary(summary).starts(starts).ends(ends);
    if !told.place.is_empty() {
        event.location(&told.place);
    }
    event.status(if told.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed });
    let mut calendar = Calendar::new();
    calendar.append_property(("METHOD", if told.cancelled { "CANCEL" } else { "PUBLISH" }));
    calendar.push(event.done());
    Ok(calendar.done().to_string())
}

/// A day on which something falls, without an hour.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WholeDay {
    /// The entry's own name, random.
    pub uid: String,
    /// Counts up whenever the entry changes.
    pub sequence: u32,
    /// The day.
    pub on: Day,
    /// The line in the calendar.
    pub summary: String,
}

/// The file for whole days. They stand without a zone: such a day is the same day wherever the calendar is.
///
/// # Errors
/// [`Trouble::NoSuchHour`] when a day or the stamp is none that a calendar can hold.
pub fn whole_days(days: &[WholeDay], stamp: Moment) -> Result<String, Trouble> {
    let stamp: DateTime<Utc> = stamp.to_string().parse().map_err(|_| Trouble::NoSuchHour)?;
    let mut calendar = Calendar::new();
    calendar.append_property(("METHOD", "PUBLISH"));
    for one in days {
        let on: chrono::NaiveDate = one.on.to_string().parse().map_err(|_| Trouble::NoSuchHour)?;
        let mut event = Event::new();
        event.uid(&format!("{}@gwrando", one.uid)).sequence(one.sequence).timestamp(stamp).all_day(on);
        calendar.push(event.summary(&one.summary).status(EventStatus::Confirmed).done());
    }
    Ok(calendar.done().to_string())
}

/// The instant at which a clock in Wales shows this.
fn instant(wall: &str) -> Result<DateTime<Utc>, Trouble> {
    let wall =
        chrono::NaiveDateTime::parse_from_str(wall, "%Y-%m-%dT%H:%M").map_err(|_| Trouble::NoSuchHour)?;
    match London.from_local_datetime(&wall) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Ok(at.to_utc()),
        LocalResult::None => Err(Trouble::NoSuchHour),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn booked(day: &str, clock: (u32, u32)) -> Appointment {
        let day = day.parse().expect(day);
        Appointment { day, clock, minutes: 90, summary: "Gwrando E-0007".into(), place: String::new() }
    }

    fn written(told: &Told) -> Result<String, Trouble> {
        file(told, "Gwrando E-0007", Moment::parse("2026-03-01T09:00:00Z").expect("a moment"))
    }

    fn first(one: &Appointment) -> Told {
        Told::next(None, || "some-random@gwrando".to_owned(), one)
    }

    /// The value of a property as a reader of calendars finds it.
    fn read(text: &str, name: &str) -> Option<String> {
        let calendar: Calendar = text.parse().expect("a calendar");
        let event =
            calendar.components.into_iter().find_map(|one| one.as_event().cloned()).expect("an event");
        event.property_value(name).map(str::to_owned)
    }

    #[test]
    fn two_o_clock_stays_two_o_clock_when_the_clocks_change() {
        let cases = [
            ("2026-03-28", (14, 0), "20260328T140000Z"),
            ("2026-03-29", (14, 0), "20260329T130000Z"),
            ("2026-10-24", (14, 0), "20261024T130000Z"),
            ("2026-10-25", (14, 0), "20261025T140000Z"),
            ("2026-10-25", (1, 30), "20261025T003000Z"),
            ("2028-02-29", (9, 5), "20280229T090500Z"),
        ];
        for (day, clock, expected) in cases {
            let text = written(&first(&booked(day, clock))).expect("a file");
            assert_eq!(read(&text, "DTSTART").as_deref(), Some(expected), "{day}");
        }
        let skipped = written(&first(&booked("2026-03-29", (1, 30))));
        assert!(matches!(skipped, Err(Trouble::NoSuchHour)), "the clocks jump from one to two");
    }

    #[test]
    fn a_talk_over_the_hour_change_lasts_as_long_as_it_was_booked() {
        let text = written(&first(&booked("2026-10-25", (0, 30)))).expect("a file");
        assert_eq!(read(&text, "DTSTART").as_deref(), Some("20261024T233000Z"));
        assert_eq!(read(&text, "DTEND").as_deref(), Some("20261025T010000Z"));
    }

    #[test]
    fn the_entry_keeps_its_name_and_counts_its_changes() {
        let one = first(&booked("2026-11-23", (14, 0)));
        let again = Told::next(Some(one.clone()), || unreachable!(), &booked("2026-11-23", (14, 0)));
        assert_eq!(again, one, "the same file twice is the same entry");
        let moved = Told::next(Some(one.clone()), || unreachable!(), &booked("2026-11-24", (10, 0)));
        assert_eq!((moved.uid.as_str(), moved.sequence), ("some-random@gwrando", 1));
        let gone = moved.clone().taken_back();
        assert_eq!((gone.sequence, gone.cancelled), (2, true));
        assert_eq!(gone.clone().taken_back(), gone, "taken back once");
        let back = Told::next(Some(gone), || unreachable!(), &booked("2026-11-24", (10, 0)));
        assert_eq!((back.sequence, back.cancelled), (3, false));
    }

    #[test]
    fn a_cancelled_entry_says_so_to_the_calendar() {
        let one = first(&booked("2026-11-23", (14, 0)));
        let text = written(&one.clone().taken_back()).expect("a file");
        assert!(text.contains("METHOD:CANCEL"), "{text}");
        assert_eq!(read(&text, "STATUS").as_deref(), Some("CANCELLED"));
        assert_eq!(read(&text, "SEQUENCE").as_deref(), Some("1"));
        assert_eq!(read(&text, "UID"), read(&written(&one).expect("a file"), "UID"));
    }

    #[test]
    fn the_place_stands_there_only_when_it_was_given() {
        let mut one = booked("2026-11-23", (14, 0));
        assert_eq!(read(&written(&first(&one)).expect("a file"), "LOCATION"), None);
        one.place = "Neuadd, y pentref; llawr 1".to_owned();
        let text = written(&first(&one)).expect("a file");
        assert_eq!(read(&text, "LOCATION").map(|place| place.replace('\\', "")), Some(one.place));
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
    }
}
