//! The only home of the current time.

use std::fmt;

use chrono::{DateTime, Local, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use super::Day;

/// An instant, kept in UTC to the millisecond and written as RFC 3339.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct Moment(DateTime<Utc>);

impl Moment {
    /// Reads an RFC 3339 instant; `None` when it is not one.
    pub fn parse(text: &str) -> Option<Moment> {
        DateTime::parse_from_rfc3339(text).ok().map(|instant| Moment(instant.to_utc()))
    }

    /// Whole seconds from `earlier` to this moment; negative when the clock was set back in between.
    pub fn seconds_since(self, earlier: Moment) -> i64 {
        (self.0 - earlier.0).num_seconds()
    }

    /// The calendar day of this instant in UTC.
    pub fn day(self) -> Day {
        Day::from(self.0.date_naive())
    }

    /// The first instant of `day` in UTC.
    pub fn at_start_of(day: Day) -> Moment {
        Moment(day.date().and_time(chrono::NaiveTime::MIN).and_utc())
    }

    pub(super) fn utc(self) -> DateTime<Utc> {
        self.0
    }

    /// This instant moved by `seconds`.
    pub fn plus_seconds(self, seconds: i64) -> Moment {
        Moment(self.0 + chrono::Duration::seconds(seconds))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

impl TryFrom<String> for Moment {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Moment::parse(&text).ok_or("not an instant")
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> String {
        moment.to_string()
    }
}

/// Where the time comes from. Rules never ask it: the desk reads it once for an act and hands the value in.
pub trait Clock: Send + Sync {
    /// The instant, for records.
    fn now(&self) -> Moment;
    /// The day on the wall calendar of this place, for dated rules.
    fn today(&self) -> Day;
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        #[expect(clippy::disallowed_methods, reason = "the one home of the time")]
        let now = Utc::now();
        Moment(DateTime::from_timestamp_millis(now.timestamp_millis()).unwrap_or(now))
    }

    fn today(&self) -> Day {
        #[expect(clippy::disallowed_methods, reason = "the one home of the time")]
        let now = Local::now();
        Day::from(now.date_naive())
    }
}

/// The machine's clock with the calendar held at one day, so that dated rules can be tried.
#[derive(Clone, Copy, Debug)]
pub struct FixedClock {
    /// The day that stands still.
    pub today: Day,
}

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        let real = SystemClock.now().0;
        Moment(self.today.date().and_time(real.time()).and_utc())
    }

    fn today(&self) -> Day {
        self.today
    }
}
