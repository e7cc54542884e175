//! How long what is kept (`domain.md` 4.3): pure arithmetic of days. The spans are settings; what they are counted
//! from is not.

use crate::settings::Keeping;
use crate::vocabulary::{Day, Period, coded};

/// What the rules may know of a case.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Kept {
    /// The day it was closed, when it is closed now.
    pub closed_on: Option<Day>,
    /// The day its reporting year was locked.
    pub year_locked_on: Option<Day>,
    /// The last day on which somebody was heard in an interview; none when none was begun.
    pub heard_on: Option<Day>,
    /// Whether it is still known how the carers can be reached.
    pub reachable: bool,
    /// Whether it is still known who they were.
    pub named: bool,
}

coded! {
    /// Why something of a case is due to go.
    pub enum DueWhy {
        /// The case was closed long enough ago: how to reach the carers goes.
        Closed = "closed",
        /// It was closed long enough ago without an interview: nothing keeps the name.
        ClosedUnheard = "closed-unheard",
        /// Its reporting year was locked long enough ago: whatever tells who it was goes.
        YearLocked = "year-locked",
        /// Its reporting year is over and so is the next one, in which it might still have been counted: whatever
        /// tells who it was goes.
        YearPassed = "year-passed",
    }
}

/// What is due, and since which day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Due {
    /// Why.
    pub why: DueWhy,
    /// The first day on which it was due.
    pub since: Day,
}

/// The day on which the reporting year of `heard_on` is taken for locked when nothing was ever locked: the first one
/// after the year that follows it. Whoever is too few in a year waits to be counted with the next (`protection.md`,
/// rule 6); after that no rule asks for notes with a person.
pub fn year_passed_on(heard_on: Day) -> Day {
    let next = Period::reporting_year_of(heard_on).to.plus_days(1);
    Period::reporting_year_of(next).to.plus_days(1)
}

/// Every rule that will let something of this case go, with its day. A rule whose day is not known yet is left out.
pub fn ahead(kept: &Kept, keeping: Keeping) -> Vec<Due> {
    let heard = kept.heard_on.is_some();
    let closed = kept.closed_on.map(|day| day.plus_months(keeping.contact_months.into()));
    let after = |day: Day| day.plus_months(keeping.notes_months.into());
    let locked = kept.year_locked_on.map(after).filter(|_| heard);
    let passed = kept.heard_on.map(|day| after(year_passed_on(day)));
    let rules = [
        (DueWhy::YearLocked, locked.filter(|_| kept.named)),
        (DueWhy::YearPassed, passed.filter(|_| kept.named)),
        (DueWhy::ClosedUnheard, closed.filter(|_| !heard && kept.named)),
        (DueWhy::Closed, closed.filter(|_| kept.reachable)),
    ];
    rules.into_iter().filter_map(|(why, since)| since.map(|since| Due { why, since })).collect()
}

/// What of a case is due to go on `today`; the farther-reaching where two are due.
pub fn due(kept: &Kept, keeping: Keeping, today: Day) -> Option<Due> {
    ahead(kept, keeping).into_iter().find(|one| one.since <= today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    fn closed(on: &str) -> Kept {
        let heard_on = Some(day("2024-01-10"));
        Kept { closed_on: Some(day(on)), heard_on, reachable: true, named: true, ..Kept::default() }
    }

    fn locked(on: &str) -> Kept {
        let heard_on = Some(day("2024-01-10"));
        Kept { year_locked_on: Some(day(on)), heard_on, named: true, ..Kept::default() }
    }

    fn first_day(kept: Kept) -> Day {
        let mut one = day("2023-01-01");
        while due(&kept, Keeping::default(), one).is_none() {
            one = one.plus_days(1);
        }
        one
    }

    #[test]
    fn contact_goes_three_months_after_the_case_was_closed() {
        for (closed_on, gone_on) in [
            ("2024-01-15", "2024-04-15"),
            ("2023-11-30", "2024-02-29"),
            ("2024-11-30", "2025-02-28"),
            ("2024-11-29", "2025-02-28"),
            ("2024-02-29", "2024-05-29"),
            ("2025-03-31", "2025-06-30"),
            ("2025-12-31", "2026-03-31"),
        ] {
            assert_eq!(first_day(closed(closed_on)), day(gone_on), "{closed_on}");
        }
        assert_eq!(due(&closed("2024-01-15"), Keeping::default(), day("2024-04-14")), None);
    }

    #[test]
    fn notes_lose_their_person_a_year_after_their_reporting_year_was_locked() {
        for (locked_on, gone_on) in
            [("2024-04-02", "2025-04-02"), ("2024-02-29", "2025-02-28"), ("2023-02-28", "2024-02-28")]
        {
            assert_eq!(first_day(locked(locked_on)), day(gone_on), "{locked_on}");
        }
    }

    #[test]
    fn a_year_that_nothing_locks_passes_a_year_after_its_end() {
        for (heard_on, passed_on) in [
            ("2023-04-01", "2025-04-01"),
            ("2024-02-29", "2025-04-01"),
            ("2024-03-31", "2025-04-01"),
            ("2024-04-01", "2026-04-01"),
        ] {
            assert_eq!(year_passed_on(day(heard_on)), day(passed_on), "{heard_on}");
        }
        let never_locked = Kept { heard_on: Some(day("2024-03-31")), named: true, ..Kept::default() };
        assert_eq!(first_day(never_locked), day("2026-04-01"));
        let found = due(&never_locked, Keeping::default(), day("2026-04-01")).map(|due| due.why);
        assert_eq!(found, Some(DueWhy::YearPassed));
        let gone = Kept { named: false, ..never_locked };
        assert_eq!(due(&gone, Keeping::default(), day("2030-01-01")), None);
    }

    #[test]
    fn whoever_was_never_heard_has_no_name_to_keep() {
        let unheard = Kept { heard_on: None, ..closed("2024-01-15") };
        let found = due(&unheard, Keeping::default(), day("2024-04-15"));
        assert_eq!(found, Some(Due { why: DueWhy::ClosedUnheard, since: day("2024-04-15") }));
        let locked = Kept { heard_on: None, named: true, ..locked("2024-01-15") };
        assert_eq!(
            due(&locked, Keeping::default(), day("2030-01-01")),
            None,
            "an open case is not closed by a year"
        );
    }

    #[test]
    fn what_is_gone_is_not_due_again() {
        let later = day("2030-01-01");
        let bare = Kept { reachable: false, ..closed("2024-01-15") };
        assert_eq!(due(&bare, Keeping::default(), day("2026-03-31")), None);
        let nameless = Kept { named: false, ..locked("2024-01-15") };
        assert_eq!(due(&nameless, Keeping::default(), later), None);
        assert_eq!(due(&Kept::default(), Keeping::default(), later), None);
    }

    #[test]
    fn the_farther_reaching_rule_stands_where_two_are_due() {
        let both = Kept { year_locked_on: Some(day("2024-04-02")), ..closed("2024-01-15") };
        let why = |on| due(&both, Keeping::default(), day(on)).map(|due| due.why);
        assert_eq!(why("2024-06-01"), Some(DueWhy::Closed));
        assert_eq!(why("2025-04-02"), Some(DueWhy::YearLocked));
    }

    #[test]
    fn another_span_moves_the_day() {
        let keeping = Keeping { contact_months: 1, ..Keeping::default() };
        let found = due(&closed("2024-01-31"), keeping, day("2024-02-29"));
        assert_eq!(found.map(|due| due.since), Some(day("2024-02-29")));
    }
}
