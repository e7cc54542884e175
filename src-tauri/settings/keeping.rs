//! For how long things are kept.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Day, Period};

/// The spans for which things are kept.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Keeping {
    /// Months for which it is kept how carers can be reached, from the day their case was closed. Referrals that
    /// were begun and never entered are kept as long, from the day they were last touched.
    pub contact_months: u8,
    /// Months for which a conversation is kept with the person who had it, from the day its reporting year was locked.
    pub notes_months: u8,
    /// Years for which it is kept what was allowed, from the day the rest of the case went.
    pub consent_years: u8,
    /// Years for which an opt-out is kept as a fingerprint.
    pub opt_out_years: u8,
    /// Years for which the journal is kept, which holds no content.
    pub journal_years: u8,
}

impl Default for Keeping {
    fn default() -> Self {
        Keeping { contact_months: 3, notes_months: 12, consent_years: 6, opt_out_years: 3, journal_years: 6 }
    }
}

impl Keeping {
    /// The longest span that is taken for one: nothing here is kept for a lifetime.
    const MOST: [u8; 5] = [24, 60, 12, 12, 12];

    /// Whether every span is at least one and none is beyond measure.
    pub fn is_bearable(self) -> bool {
        let spans = [
            self.contact_months,
            self.notes_months,
            self.consent_years,
            self.opt_out_years,
            self.journal_years,
        ];
        spans.into_iter().zip(Keeping::MOST).all(|(span, most)| (1..=most).contains(&span))
    }

    /// The last day of which everything is due on `today` that is kept for `years`.
    pub fn years_before(today: Day, years: u8) -> Day {
        let (year, month, day) = today.numbers();
        let long_ago = Period::reporting_year(1900).from;
        let mut last = Day::of(year - i32::from(years), month, day.min(28)).unwrap_or(long_ago);
        // 29 February has its anniversary on 28 February of a common year.
        while last.plus_days(1).plus_months(u32::from(years) * 12) <= today {
            last = last.plus_days(1);
        }
        last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    #[test]
    fn years_are_counted_to_the_anniversary() {
        for (today, years, from) in [
            ("2026-11-22", 6, "2020-11-22"),
            ("2024-02-29", 3, "2021-02-28"),
            ("2027-02-28", 3, "2024-02-29"),
            ("2027-02-27", 3, "2024-02-27"),
            ("2027-03-01", 3, "2024-03-01"),
            ("2028-02-29", 4, "2024-02-29"),
        ] {
            assert_eq!(Keeping::years_before(day(today), years), day(from), "{today} {years}");
        }
    }

    #[test]
    fn spans_of_nothing_or_of_a_lifetime_are_refused() {
        assert!(Keeping::default().is_bearable());
        assert!(!Keeping { contact_months: 0, ..Keeping::default() }.is_bearable());
        assert!(!Keeping { journal_years: 99, ..Keeping::default() }.is_bearable());
    }
}
