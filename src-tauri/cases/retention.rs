//! How long what is kept (`domain.md` 4.3): pure arithmetic of days. The spans are settings; what they are counted
//! from is not.

use crate::settings::Keeping;
use crate::vocabulary::{Day, coded};

/// What the rules may know of a case.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Kept {
    /// The day it was closed, when it is closed now.
    pub closed_on: Option<Day>,
    /// The day its reporting year was locked.
    pub year_locked_on: Option<Day>,
    /// Whether an interview was begun.
    pub heard: bool,
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

/// What of a case is due to go on `today`; the farther-reaching where two are due.
pub fn due(kept: &Kept, keeping: Keeping, today: Day) -> Option<Due> {
    let closed = kept.closed_on.map(|day| day.plus_months(keeping.contact_months.into()));
    let locked = kept.year_locked_on.map(|day| day.plus_months(keeping.notes_months.into()));
    let rules = [
        (DueWhy::YearLocked, locked.filter(|_| kept.heard && kept.named)),
        (DueWhy::ClosedUnheard, closed.filter(|_| !kept.heard && kept.named)),
        (DueWhy::Closed, closed.filter(|_| kept.reachable)),
    ];
    let mut due = rules.into_iter().filter_map(|(why, since)| since.map(|since| Due { why, since }));
    due.find(|one| one.since <= today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    fn closed(on: &str) -> Kept {
        Kept { closed_on: Some(day(on)), heard: true, reachable: true, named: true, ..Kept::default() }
    }

    fn locked(on: &str) -> Kept {
        Kept { year_locked_on: Some(day(on)), heard: true, named: true, ..Kept::default() }
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
    fn whoever_was_never_heard_has_no_name_to_keep() {
        let unheard = Kept { heard: false, ..closed("2024-01-15") };
        let found = due(&unheard, Keeping::default(), day("2024-04-15"));
        assert_eq!(found, Some(Due { why: DueWhy::ClosedUnheard, since: day("2024-04-15") }));
        let locked = Kept { heard: false, named: true, ..locked("2024-01-15") };
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
        assert_eq!(due(&bare, Keeping::default(), later), None);
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
