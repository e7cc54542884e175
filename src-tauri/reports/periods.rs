//! Which spans of days each kind of report may cover. Only days stand here: no answer and no size decides.

use super::ledger::ReportKind;
use super::{Result, Trouble};
use crate::vocabulary::{Day, Period};

/// Months in a quarter.
const QUARTER: u32 = 3;
/// Months between two reviews of the quality of care.
const HALF: u32 = 6;

/// Refuses a period that this kind of report does not cover, or that is not over on `today`.
pub fn check(kind: ReportKind, period: Period, today: Day) -> Result<()> {
    let year = period.is_reporting_year();
    match kind {
        ReportKind::Management if !year && !is_quarter(period) => Err(Trouble::NotAQuarter),
        ReportKind::Inspection if !lasts(period, HALF) => Err(Trouble::NotHalfAYear),
        ReportKind::Local
        | ReportKind::National
        | ReportKind::Panel
        | ReportKind::Commitments
        | ReportKind::Mentoring
            if !year =>
        {
            Err(Trouble::NotAYear)
        }
        _ if period.to >= today => Err(Trouble::YearOpen(period.to)),
        _ => Ok(()),
    }
}

/// Whether the period is a quarter of a reporting year.
fn is_quarter(period: Period) -> bool {
    lasts(period, QUARTER) && period.from.numbers().1 % QUARTER == 1
}

/// Whether the period is this many whole months.
fn lasts(period: Period, months: u32) -> bool {
    period.from.numbers().2 == 1 && period.to == end(period.from, months)
}

fn end(from: Day, months: u32) -> Day {
    from.plus_months(months).before()
}

/// The quarters from the reporting year of `first` to the one that holds `last`, newest first.
pub fn quarters(first: Day, last: Day) -> Vec<Period> {
    spans(Period::reporting_year_of(first).from, last, QUARTER)
}

/// The half-years from `first` to the last one that has begun by `last`, newest first; each ends with the last day of
/// `month` or of the month half a year from it.
pub fn half_years(first: Day, last: Day, month: u8) -> Vec<Period> {
    let (year, _, _) = first.numbers();
    let begins = Day::of(year - 1, 1, 1).map(|day| day.plus_months(u32::from(month.clamp(1, 12))));
    let all = begins.map_or(Vec::new(), |from| spans(from, last, HALF));
    all.into_iter().filter(|one| one.to >= first).collect()
}

fn spans(from: Day, last: Day, months: u32) -> Vec<Period> {
    let mut spans: Vec<Period> = std::iter::successors(Some(from), |day| Some(day.plus_months(months)))
        .take_while(|day| *day <= last)
        .map(|from| Period { from, to: end(from, months) })
        .collect();
    spans.reverse();
    spans
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    fn period(from: &str, to: &str) -> Period {
        Period { from: day(from), to: day(to) }
    }

    #[test]
    fn only_management_has_quarters_and_only_inspection_half_years() {
        let today = day("2026-11-22");
        let quarter = period("2026-07-01", "2026-09-30");
        let (year, half) = (Period::reporting_year(2025), period("2026-03-01", "2026-08-31"));
        let asked = |kind, period| check(kind, period, today);
        assert_eq!(asked(ReportKind::Management, quarter), Ok(()));
        assert_eq!(asked(ReportKind::Management, year), Ok(()));
        assert_eq!(asked(ReportKind::Management, half), Err(Trouble::NotAQuarter));
        assert_eq!(
            asked(ReportKind::Management, period("2026-06-01", "2026-08-31")),
            Err(Trouble::NotAQuarter)
        );
        assert_eq!(asked(ReportKind::Inspection, half), Ok(()));
        assert_eq!(asked(ReportKind::Inspection, year), Err(Trouble::NotHalfAYear));
        assert_eq!(
            asked(ReportKind::Inspection, period("2026-03-02", "2026-09-01")),
            Err(Trouble::NotHalfAYear)
        );
        for kind in [ReportKind::Local, ReportKind::National, ReportKind::Panel, ReportKind::Commitments] {
            assert_eq!(asked(kind, year), Ok(()));
            assert_eq!(asked(kind, quarter), Err(Trouble::NotAYear));
        }
    }

    #[test]
    fn a_period_is_over_on_the_day_after_its_last() {
        let quarter = period("2026-07-01", "2026-09-30");
        let asked = |today| check(ReportKind::Management, quarter, day(today));
        assert_eq!(asked("2026-09-30"), Err(Trouble::YearOpen(day("2026-09-30"))));
        assert_eq!(asked("2026-10-01"), Ok(()));
    }

    #[test]
    fn quarters_and_half_years_lie_end_to_end_newest_first() {
        let quarters = quarters(day("2025-12-24"), day("2026-05-01"));
        assert_eq!(quarters.first(), Some(&period("2026-04-01", "2026-06-30")));
        assert_eq!(quarters.last(), Some(&period("2025-04-01", "2025-06-30")));
        assert_eq!(quarters.len(), 5);
        let halves = half_years(day("2025-12-24"), day("2026-10-01"), 3);
        assert_eq!(halves.last(), Some(&period("2025-10-01", "2026-03-31")));
        assert_eq!(halves.first(), Some(&period("2026-10-01", "2027-03-31")));
        assert_eq!(
            half_years(day("2025-12-24"), day("2026-10-01"), 8).last(),
            Some(&period("2025-09-01", "2026-02-28"))
        );
        for month in 1..=12 {
            for half in half_years(day("2024-01-01"), day("2026-11-22"), month) {
                assert!(
                    lasts(half, HALF) && half.to.numbers().1 % 6 == u32::from(month) % 6,
                    "{month} {half:?}"
                );
            }
        }
    }
}
