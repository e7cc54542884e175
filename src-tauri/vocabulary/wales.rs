//! Wall time in Wales. Reports are made and deadlines run where the person is, whatever zone the laptop is set to.

use chrono::{DateTime, NaiveTime, TimeZone, Timelike};
use chrono_tz::Europe::London;

use super::{Day, Moment};

/// The zone of Wales in the public list of zones.
const WALES: chrono_tz::Tz = London;

impl Moment {
    /// The instant at which clocks in Wales show `hour`:`minute` on `day`. An hour that comes twice in autumn is the
    /// first of the two, so that no deadline runs out later than it may; `None` for an hour that spring leaves out
    /// and for numbers that no clock shows.
    pub fn in_wales(day: Day, hour: u32, minute: u32) -> Option<Moment> {
        let time = NaiveTime::from_hms_opt(hour, minute, 0)?;
        let wall = WALES.from_local_datetime(&day.date().and_time(time)).earliest()?;
        Moment::parse(&wall.to_rfc3339())
    }

    /// The calendar day in Wales at this instant.
    pub fn day_in_wales(self) -> Day {
        Day::from(self.wall().date_naive())
    }

    /// What clocks in Wales show at this instant, by 24 hours: `14:05`.
    pub fn clock_in_wales(self) -> String {
        let wall = self.wall();
        format!("{:02}:{:02}", wall.hour(), wall.minute())
    }

    fn wall(self) -> DateTime<chrono_tz::Tz> {
        self.utc().with_timezone(&WALES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    fn at(text: &str) -> Moment {
        Moment::parse(text).expect(text)
    }

    #[test]
    fn clocks_in_wales_are_an_hour_ahead_in_summer() {
        for (on, hour, minute, instant) in [
            ("2026-01-15", 9, 30, "2026-01-15T09:30:00Z"),
            ("2026-07-15", 9, 30, "2026-07-15T08:30:00Z"),
            ("2026-10-25", 1, 30, "2026-10-25T00:30:00Z"),
            ("2026-10-25", 2, 30, "2026-10-25T02:30:00Z"),
        ] {
            assert_eq!(Moment::in_wales(day(on), hour, minute), Some(at(instant)), "{on} {hour}:{minute}");
        }
        assert_eq!(Moment::in_wales(day("2026-03-29"), 1, 30), None, "the hour that is left out");
        assert_eq!(Moment::in_wales(day("2026-03-29"), 24, 0), None);
    }

    #[test]
    fn an_instant_reads_as_the_wall_clock_shows_it() {
        let late = at("2026-06-30T23:30:00Z");
        assert_eq!((late.day_in_wales(), late.clock_in_wales()), (day("2026-07-01"), "00:30".to_owned()));
        let winter = at("2026-12-31T23:59:59Z");
        assert_eq!((winter.day_in_wales(), winter.clock_in_wales()), (day("2026-12-31"), "23:59".to_owned()));
    }
}
