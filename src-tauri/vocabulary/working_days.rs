//! Working days in Wales: Monday to Friday without bank holidays. Legal spans of calendar days
//! ([`Day::plus_days`]) know neither.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use chrono::{Datelike, Weekday};
use serde::Deserialize;

use super::Day;

#[derive(Deserialize)]
struct BankHolidays {
    /// Goes up with every change of the list.
    #[serde(rename = "version")]
    _version: u32,
    until: Day,
    days: BTreeSet<Day>,
}

fn bank_holidays() -> &'static BankHolidays {
    static READ: OnceLock<BankHolidays> = OnceLock::new();
    READ.get_or_init(|| {
        toml::from_str(include_str!("bank-holidays.toml"))
            .expect("the bank holidays inside the program are well formed")
    })
}

impl Day {
    /// Whether offices in Wales work on this day. After [`Day::holidays_known_until`] every weekday counts.
    pub fn is_working_day(self) -> bool {
        !matches!(self.date().weekday(), Weekday::Sat | Weekday::Sun) && !bank_holidays().days.contains(&self)
    }

    /// The `count`th working day after this one, which itself is never counted; this day for a count of nought.
    pub fn plus_working_days(self, count: u32) -> Day {
        (0..count).fold(self, |day, _| day.next_working_day())
    }

    /// The last day whose bank holidays this program knows.
    pub fn holidays_known_until() -> Day {
        bank_holidays().until
    }

    fn next_working_day(self) -> Day {
        let mut next = self.plus_days(1);
        // The end of the calendar is its own successor: no day after it could end the walk.
        while !next.is_working_day() && next != next.plus_days(1) {
            next = next.plus_days(1);
        }
        next
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
    fn weekends_and_bank_holidays_are_not_counted() {
        for (from, count, to) in [
            ("2024-03-28", 1, "2024-04-02"),
            ("2024-03-28", 5, "2024-04-08"),
            ("2023-05-05", 1, "2023-05-09"),
            ("2024-02-28", 2, "2024-03-01"),
            ("2025-12-24", 7, "2026-01-07"),
            ("2027-12-24", 1, "2027-12-29"),
            ("2026-11-22", 1, "2026-11-23"),
            ("2026-11-20", 0, "2026-11-20"),
        ] {
            assert_eq!(day(from).plus_working_days(count), day(to), "{count} after {from}");
        }
    }

    #[test]
    fn every_bank_holiday_is_a_weekday_that_would_else_be_worked() {
        for holiday in &bank_holidays().days {
            assert!(!matches!(holiday.date().weekday(), Weekday::Sat | Weekday::Sun), "{holiday}");
            assert!(*holiday <= Day::holidays_known_until());
        }
    }

    /// Every year has New Year's Day, two days at Easter, one or more in May, one in August and two at Christmas.
    #[test]
    fn every_known_year_has_at_least_eight() {
        for year in 2023..=Day::holidays_known_until().numbers().0 {
            let count = bank_holidays().days.iter().filter(|day| day.numbers().0 == year).count();
            assert!(count >= 8, "{year}: {count}");
        }
    }

    #[test]
    fn the_end_of_the_calendar_ends_the_walk() {
        let last = Day::from(chrono::NaiveDate::MAX);
        assert_eq!(last.plus_working_days(3), last);
    }

    proptest! {
        #[test]
        fn a_working_day_follows_and_walking_on_is_walking_further(days in 0u64..2_190, first in 0u32..15, then in 0u32..15) {
            let start = day("2023-01-01").plus_days(days);
            let there = start.plus_working_days(first);
            prop_assert!(first == 0 || there.is_working_day());
            prop_assert_eq!(there.plus_working_days(then), start.plus_working_days(first + then));
        }
    }
}
