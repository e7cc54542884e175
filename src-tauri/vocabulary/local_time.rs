//! A time on the wall clock: what two people agree on when they book a talk.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDateTime, Timelike};
use serde::{Deserialize, Serialize};

use super::Day;

const WRITTEN: &str = "%Y-%m-%dT%H:%M";

/// A day with hour and minute as the clock on a wall in Wales shows them, written `2026-11-23T14:00`. It has no
/// zone: two o'clock stays two o'clock when the clocks change in between.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct LocalTime(NaiveDateTime);

/// The text is no time of this form.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NotATime;

impl fmt::Display for NotATime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YYYY-MM-DDTHH:MM")
    }
}

impl LocalTime {
    /// The calendar day.
    pub fn day(self) -> Day {
        Day::from(self.0.date())
    }

    /// Hour (0 to 23) and minute (0 to 59).
    pub fn clock(self) -> (u32, u32) {
        (self.0.hour(), self.0.minute())
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format(WRITTEN))
    }
}

impl FromStr for LocalTime {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<LocalTime, NotATime> {
        let time = NaiveDateTime::parse_from_str(text, WRITTEN).map(LocalTime).map_err(|_| NotATime)?;
        if time.to_string() == text { Ok(time) } else { Err(NotATime) }
    }
}

impl TryFrom<String> for LocalTime {
    type Error = NotATime;

    fn try_from(text: String) -> Result<LocalTime, NotATime> {
        text.parse()
    }
}

impl From<LocalTime> for String {
    fn from(time: LocalTime) -> String {
        time.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_reads_back_as_it_is_written() {
        let time: LocalTime = "2026-11-23T14:05".parse().expect("a time");
        assert_eq!(time.to_string(), "2026-11-23T14:05");
        assert_eq!((time.day().to_string(), time.clock()), ("2026-11-23".to_owned(), (14, 5)));
    }

    #[test]
    fn another_form_is_refused() {
        for text in [
            "2026-11-23",
            "2026-11-23T24:00",
            "2026-02-30T10:00",
            "2026-11-23T14:05:00",
            "2026-11-23T9:05",
            "",
        ] {
            assert_eq!(text.parse::<LocalTime>(), Err(NotATime), "{text}");
        }
    }
}
