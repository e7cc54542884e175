//! Calendar days, how people write them, and spans of days.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A calendar day without a time or a zone, written `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct Day(NaiveDate);

/// The text is no day: either no date was recognised, or the calendar has no such day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum NotADay {
    /// Not written in a way that this program reads.
    Unreadable,
    /// Written well, but the calendar has no such day (30 February).
    NotInCalendar,
}

impl NotADay {
    /// The key of the sentence that says so beside the field of a form.
    pub fn key(self) -> &'static str {
        match self {
            NotADay::Unreadable => "trouble-day-unreadable",
            NotADay::NotInCalendar => "trouble-day-not-in-calendar",
        }
    }
}

impl fmt::Display for NotADay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NotADay::Unreadable => "no date was recognised",
            NotADay::NotInCalendar => "the calendar has no such day",
        })
    }
}

/// Beginnings of month names, with the soft-mutated Welsh forms, since people write *4 o Fawrth* as well as
/// *4 Mawrth*. Each is long enough to mean one month in either language.
const MONTHS: [&[&str]; 12] = [
    &["ion", "jan"],
    &["chw", "feb"],
    &["maw", "faw", "mar"],
    &["ebr", "apr"],
    &["mai", "fai", "may"],
    &["meh", "feh", "jun"],
    &["gor", "orff", "jul"],
    &["aws", "aug"],
    &["med", "fed", "sep"],
    &["hyd", "oct"],
    &["tach", "dach", "nov"],
    &["rhag", "rag", "dec"],
];

impl Day {
    /// The day with these numbers, or why there is none.
    pub fn of(year: i32, month: u32, day: u32) -> Result<Day, NotADay> {
        NaiveDate::from_ymd_opt(year, month, day).map(Day).ok_or(NotADay::NotInCalendar)
    }

    /// Reads a day as people in Wales write it: `4/3/2024`, `04-03-24`, `4 Mawrth 2024`, `4 o Fawrth 2024`,
    /// `4 March 2024`, and `2024-03-04`. Day before month, always; a year of two digits is in this century.
    pub fn read(text: &str) -> Result<Day, NotADay> {
        let parts = words_of_date(text);
        let [first, second, third] = parts.as_slice() else { return Err(NotADay::Unreadable) };
        if first.len() == 4 && first.bytes().all(|b| b.is_ascii_digit()) {
            return Day::of(number(first)?, month(second)?, number(third)?);
        }
        let year: i32 = number(third)?;
        let year = if third.len() == 2 { 2000 + year } else { year };
        Day::of(year, month(second)?, number(first)?)
    }

    /// This day moved by whole calendar days, weekends and holidays counted like any other.
    pub fn plus_days(self, days: u64) -> Day {
        Day(self.0.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX))
    }

    /// This day moved by whole months. Where the month is shorter, its last day stands: three months after
    /// 30 November end on 28 or 29 February.
    pub fn plus_months(self, months: u32) -> Day {
        Day(self.0.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX))
    }

    /// The day before.
    pub fn before(self) -> Day {
        Day(self.0.pred_opt().unwrap_or(NaiveDate::MIN))
    }

    /// Year, month (1 to 12) and day of the month.
    pub fn numbers(self) -> (i32, u32, u32) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// Whole days from `earlier` to this day, negative when it lies before.
    pub fn days_since(self, earlier: Day) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    pub(super) fn date(self) -> NaiveDate {
        self.0
    }
}

fn words_of_date(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !matches!(*word, "o" | "of"))
        .map(str::to_lowercase)
        .collect()
}

fn number<N: FromStr>(word: &str) -> Result<N, NotADay> {
    let digits: &str = word.trim_end_matches(char::is_alphabetic);
    digits.parse().map_err(|_| NotADay::Unreadable)
}

fn month(word: &str) -> Result<u32, NotADay> {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return number(word);
    }
    (1..)
        .zip(MONTHS)
        .find(|(_, names)| names.iter().any(|name| word.starts_with(name)))
        .map(|(month, _)| month)
        .ok_or(NotADay::Unreadable)
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Day {
        Day(date)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl FromStr for Day {
    type Err = NotADay;

    /// Reads the form in which days are stored, `YYYY-MM-DD`, and no other.
    fn from_str(text: &str) -> Result<Day, NotADay> {
        stored(text).map(Day).ok_or(NotADay::Unreadable)
    }
}

/// Digit by digit: a parser that is told the form takes it apart anew for each of the days of ten thousand rows.
fn stored(text: &str) -> Option<NaiveDate> {
    let [year @ .., b'-', m, n, b'-', d, e] = text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        let add = |sum: u32, digit: &u8| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0'));
        digits.iter().try_fold(0, add)
    };
    let year = (year.len() == 4).then(|| number(year)).flatten()?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, number(&[*m, *n])?, number(&[*d, *e])?)
}

impl TryFrom<String> for Day {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Day, NotADay> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

/// A span of days, both ends included.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Period {
    /// Whether `day` lies in the span.
    pub fn holds(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// The reporting year that `day` falls in: 1 April to 31 March, the financial year of public bodies.
    pub fn reporting_year_of(day: Day) -> Period {
        let (year, month, _) = day.numbers();
        Period::reporting_year(if month < 4 { year - 1 } else { year })
    }

    /// The reporting year that begins on 1 April of `year`.
    pub fn reporting_year(year: i32) -> Period {
        let day =
            |year, month, day| NaiveDate::from_ymd_opt(year, month, day).map_or(Day(NaiveDate::MAX), Day);
        Period { from: day(year, 4, 1), to: day(year + 1, 3, 31) }
    }

    /// Whether the span is exactly one reporting year.
    pub fn is_reporting_year(self) -> bool {
        self == Period::reporting_year_of(self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    #[test]
    fn reads_days_as_people_write_them() {
        for text in [
            "4/3/2024",
            "04.03.2024",
            "4-3-24",
            "4 Mawrth 2024",
            "4 o Fawrth 2024",
            "4ydd o Fawrth, 2024",
            "4 Maw 2024",
            "4 March 2024",
            "2024-03-04",
            " 4\u{a0}Mar 2024 ",
        ] {
            assert_eq!(Day::read(text), Ok(day("2024-03-04")), "{text}");
        }
    }

    #[test]
    fn tells_an_impossible_day_from_no_date_at_all() {
        assert_eq!(Day::read("30/2/2024"), Err(NotADay::NotInCalendar));
        assert_eq!(Day::read("29/2/2023"), Err(NotADay::NotInCalendar));
        assert_eq!(Day::read("wythnos nesaf"), Err(NotADay::Unreadable));
        assert_eq!(Day::read("3/2024"), Err(NotADay::Unreadable));
        assert_eq!(Day::read(""), Err(NotADay::Unreadable));
    }

    #[test]
    fn every_month_name_means_its_own_month() {
        let names = [
            "Ionawr",
            "Chwefror",
            "Mawrth",
            "Ebrill",
            "Mai",
            "Mehefin",
            "Gorffennaf",
            "Awst",
            "Medi",
            "Hydref",
            "Tachwedd",
            "Rhagfyr",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Ionawr",
            "Chwefror",
            "Fawrth",
            "Ebrill",
            "Fai",
            "Fehefin",
            "Orffennaf",
            "Awst",
            "Fedi",
            "Hydref",
            "Dachwedd",
            "Ragfyr",
        ];
        for (index, name) in names.iter().enumerate() {
            let expected = u32::try_from(index % 12).unwrap_or(0) + 1;
            assert_eq!(
                Day::read(&format!("1 {name} 2024")).map(|day| day.numbers().1),
                Ok(expected),
                "{name}"
            );
        }
    }

    #[test]
    fn twenty_eight_calendar_days_run_over_leap_days_and_holidays() {
        assert_eq!(day("2024-02-05").plus_days(28), day("2024-03-04"));
        assert_eq!(day("2023-04-03").plus_days(28), day("2023-05-01"));
    }

    #[test]
    fn a_reporting_year_turns_on_the_first_of_april() {
        assert_eq!(Period::reporting_year_of(day("2024-03-31")), Period::reporting_year(2023));
        assert_eq!(Period::reporting_year_of(day("2024-04-01")), Period::reporting_year(2024));
        assert!(Period::reporting_year(2024).is_reporting_year());
        assert!(!Period { from: day("2024-04-01"), to: day("2025-03-30") }.is_reporting_year());
    }

    #[test]
    fn only_the_stored_form_is_read_as_stored() {
        for other in [
            "2024-3-4",
            "24-03-04",
            "+2024-03-04",
            "2024-03-0x",
            "2024/03/04",
            " 2024-03-04",
            "2024-02-30",
            "2024-03-04-",
            "2024-03-\u{663}4",
            "",
        ] {
            assert_eq!(other.parse::<Day>(), Err(NotADay::Unreadable), "{other}");
        }
    }

    proptest! {
        #[test]
        fn a_stored_day_reads_back(days in 0u64..40_000) {
            let one = day("1990-01-01").plus_days(days);
            prop_assert_eq!(one.to_string().parse(), Ok(one));
            prop_assert_eq!(Day::read(&one.to_string()), Ok(one));
            prop_assert!(Period::reporting_year_of(one).holds(one));
        }
    }
}
