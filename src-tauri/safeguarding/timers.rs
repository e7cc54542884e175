//! The deadlines of reporting, from days and instants alone (`domain.md` 4.2): written within 24 hours of the
//! telephone report, an acknowledgement within 7 working days, the designated officer on the next working day.

use serde::Serialize;

use super::concern::{ConcernState, Facts};
use crate::vocabulary::{Day, Moment, coded};

/// Seconds from the telephone report to the written one. Hours that have passed count, not the hands of a clock: over
/// a change of the hour they are still twenty-four.
const WRITTEN_WITHIN: i64 = 24 * 60 * 60;

/// Working days after the written report in which the authority acknowledges it.
const ACKNOWLEDGED_WITHIN: u32 = 7;

/// Working days in which the designated officer hears of somebody in a position of trust.
const OFFICER_WITHIN: u32 = 1;

coded! {
    /// What is due.
    pub enum DueKind {
        /// The written report after the one by telephone.
        Written = "written",
        /// The authority's acknowledgement; when it does not come, she asks for it.
        Acknowledgement = "acknowledgement",
        /// Telling the Local Authority Designated Officer for Safeguarding.
        Lado = "lado",
    }
}

/// Something that is still due.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Due {
    /// What.
    pub what: DueKind,
    /// The last instant, where hours count; else the whole of `on` is in time.
    pub by: Option<Moment>,
    /// The last day, in Wales.
    pub on: Day,
    /// Whether that has passed.
    pub overdue: bool,
}

/// What is still due of a record at `now`, soonest duty first in the order of reporting. A closed record owes
/// nothing; one that is not reported owes nothing to the officer either.
pub fn dues(facts: &Facts, now: Moment) -> Vec<Due> {
    if facts.state() == ConcernState::Closed {
        return Vec::new();
    }
    [officer(facts, now), written(facts, now), acknowledgement(facts, now)].into_iter().flatten().collect()
}

fn officer(facts: &Facts, now: Moment) -> Option<Due> {
    let wanted = facts.trust && !facts.not_reported() && facts.officer_told.is_none();
    let on = facts.opened_at.day_in_wales().plus_working_days(OFFICER_WITHIN);
    wanted.then(|| by_the_end_of(on, DueKind::Lado, now))
}

fn written(facts: &Facts, now: Moment) -> Option<Due> {
    let by = facts.telephoned?.plus_seconds(WRITTEN_WITHIN);
    let due = Due { what: DueKind::Written, by: Some(by), on: by.day_in_wales(), overdue: now > by };
    facts.written.is_none().then_some(due)
}

fn acknowledgement(facts: &Facts, now: Moment) -> Option<Due> {
    let on = facts.written?.day_in_wales().plus_working_days(ACKNOWLEDGED_WITHIN);
    facts.acknowledged.is_none().then(|| by_the_end_of(on, DueKind::Acknowledgement, now))
}

fn by_the_end_of(on: Day, what: DueKind, now: Moment) -> Due {
    Due { what, by: None, on, overdue: now.day_in_wales() > on }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::safeguarding::Choice;

    fn at(text: &str) -> Moment {
        Moment::parse(text).expect(text)
    }

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    fn opened(text: &str) -> Facts {
        Facts::none(at(text))
    }

    fn of(facts: &Facts, what: DueKind, now: &str) -> Option<Due> {
        dues(facts, at(now)).into_iter().find(|due| due.what == what)
    }

    #[test]
    fn the_written_report_has_twenty_four_hours_also_over_a_change_of_the_hour() {
        for (telephoned, by) in [
            // An ordinary day, and a weekend: hours count, not working days.
            ("2026-11-20T16:30:00Z", "2026-11-21T16:30:00Z"),
            // 18:00 in Wales on the eve of summer time: due at 19:00 by the clock, 24 hours later.
            ("2026-03-28T18:00:00Z", "2026-03-29T18:00:00Z"),
            // 18:00 in Wales on the eve of winter time: due at 17:00 by the clock, 24 hours later.
            ("2026-10-24T17:00:00Z", "2026-10-25T17:00:00Z"),
        ] {
            let facts = Facts { telephoned: Some(at(telephoned)), ..opened(telephoned) };
            let just = of(&facts, DueKind::Written, by).expect("due");
            assert_eq!(
                (just.by, just.overdue),
                (Some(at(by)), false),
                "{telephoned}: the last instant is in time"
            );
            let after = at(by).plus_seconds(1).to_string();
            assert!(
                of(&facts, DueKind::Written, &after).is_some_and(|due| due.overdue),
                "{telephoned}: a second late"
            );
            let done = Facts { written: Some(at(by)), ..facts };
            assert_eq!(of(&done, DueKind::Written, &after), None, "{telephoned}: written");
        }
        let spring = Facts { telephoned: Some(at("2026-03-28T18:00:00Z")), ..opened("2026-03-28T18:00:00Z") };
        let due = of(&spring, DueKind::Written, "2026-03-28T18:00:00Z").and_then(|due| due.by).expect("due");
        assert_eq!(due.clock_in_wales(), "19:00");
    }

    #[test]
    fn the_acknowledgement_has_seven_working_days() {
        for (written, on) in [
            ("2026-11-23T09:00:00Z", "2026-12-02"),
            // Friday evening; and Sunday, which itself is no working day.
            ("2026-11-20T22:00:00Z", "2026-12-01"),
            ("2026-11-22T09:00:00Z", "2026-12-01"),
            // Over Christmas 2025: 25, 26 December and 1 January are holidays.
            ("2025-12-23T12:00:00Z", "2026-01-06"),
            ("2025-12-24T12:00:00Z", "2026-01-07"),
            // Over Easter 2026: Good Friday 3 April, Monday 6 April.
            ("2026-03-31T12:00:00Z", "2026-04-13"),
            ("2026-04-02T12:00:00Z", "2026-04-15"),
            // Half past midnight in Wales, the evening before in Greenwich.
            ("2026-06-30T23:30:00Z", "2026-07-10"),
        ] {
            let facts = Facts { written: Some(at(written)), ..opened(written) };
            let due = of(&facts, DueKind::Acknowledgement, written).expect("due");
            assert_eq!((due.on, due.by), (day(on), None), "written {written}");
            let last = Moment::in_wales(day(on), 23, 59).expect("a time").to_string();
            assert!(
                of(&facts, DueKind::Acknowledgement, &last).is_some_and(|due| !due.overdue),
                "{on} is in time"
            );
            let next = Moment::in_wales(day(on).plus_days(1), 0, 0).expect("a time").to_string();
            assert!(of(&facts, DueKind::Acknowledgement, &next).is_some_and(|due| due.overdue), "after {on}");
            let done = Facts { acknowledged: Some(at(written)), ..facts };
            assert_eq!(of(&done, DueKind::Acknowledgement, &next), None);
        }
    }

    #[test]
    fn the_officer_hears_on_the_next_working_day() {
        for (came_up, on) in [
            ("2026-11-19T10:00:00Z", "2026-11-20"),
            ("2026-11-20T10:00:00Z", "2026-11-23"),
            ("2026-11-21T10:00:00Z", "2026-11-23"),
            ("2025-12-24T18:00:00Z", "2025-12-29"),
            ("2026-04-02T18:00:00Z", "2026-04-07"),
        ] {
            let facts = Facts { trust: true, ..opened(came_up) };
            let due = of(&facts, DueKind::Lado, came_up).expect("due");
            assert_eq!((due.on, due.overdue), (day(on), false), "came up {came_up}");
            let next = Moment::in_wales(day(on).plus_days(1), 0, 0).expect("a time").to_string();
            assert!(of(&facts, DueKind::Lado, &next).is_some_and(|due| due.overdue), "after {on}");
        }
    }

    #[test]
    fn what_nobody_asked_for_is_not_due() {
        let facts = opened("2026-11-19T10:00:00Z");
        let later = "2027-11-19T10:00:00Z";
        assert_eq!(dues(&facts, at(later)), [], "nothing happened yet");
        let trust = Facts { trust: true, ..facts };
        let decided = Facts { decision: Some(Choice::NoReport), ..trust };
        assert_eq!(dues(&decided, at(later)), [], "decided against a report");
        let told = Facts { officer_told: Some(at(later)), ..trust };
        assert_eq!(dues(&told, at(later)), [], "the officer was told");
        let closed = Facts { closed: true, telephoned: Some(at("2026-11-19T10:00:00Z")), ..trust };
        assert_eq!(dues(&closed, at(later)), [], "closed");
        let spoken = Facts { telephoned: Some(at("2026-11-19T10:00:00Z")), ..decided };
        assert_eq!(
            dues(&spoken, at(later)).len(),
            1,
            "who has telephoned writes, whatever was decided since"
        );
    }
}
