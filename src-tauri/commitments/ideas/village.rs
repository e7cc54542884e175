//! T2, it takes a village: the plan of a year, and the report that is due on it.

use super::field::IdeaField;
use super::record::Record;
use super::targets::{CLIFF, Targets};
use crate::vocabulary::{Day, Period, coded};

coded! {
    /// How far a plan has come.
    pub enum PlanStage {
        /// Written, not agreed.
        Drafted = "drafted",
        /// Agreed, before its year begins.
        Agreed = "agreed",
        /// Its year runs, or its report is awaited.
        InYear = "in-year",
        /// The report on it was published.
        ReportPublished = "report-published",
    }
}

/// The reporting year that a plan is for.
pub fn year_of(plan: &Record) -> Period {
    Period::reporting_year(i32::try_from(plan.number(IdeaField::Year)).unwrap_or(0))
}

/// The last day for its report: the agreed one, else so many months after its year has ended.
pub fn report_due(plan: &Record, targets: &Targets) -> Day {
    plan.day(IdeaField::ReportDue).unwrap_or_else(|| year_of(plan).to.plus_months(targets.report_within))
}

/// How far it has come on `today`.
pub fn stage(plan: &Record, today: Day) -> PlanStage {
    let published = plan.day(IdeaField::Published).is_some_and(|day| day <= today);
    match plan.day(IdeaField::Agreed) {
        _ if published => PlanStage::ReportPublished,
        Some(agreed) if agreed <= today && today >= year_of(plan).from => PlanStage::InYear,
        Some(_) => PlanStage::Agreed,
        None => PlanStage::Drafted,
    }
}

/// Whether its report should have been published before `today` and was not.
pub fn is_overdue(plan: &Record, targets: &Targets, today: Day) -> bool {
    let published = plan.day(IdeaField::Published).is_some_and(|day| day <= today);
    !published && today > report_due(plan, targets)
}

/// Whether the support that the plan promises goes on past the 25th year. Support until 25 ends at the cliff.
pub fn goes_beyond(plan: &Record) -> bool {
    plan.count(IdeaField::UntilAge).is_some_and(|age| age > CLIFF)
}

#[cfg(test)]
mod tests {
    use super::super::kind::RecordKind;
    use super::super::sample::{day, record};
    use super::*;

    fn plan(more: &[(&str, &str)]) -> Record {
        record(RecordKind::Plan, &[&[("year", "2025")], more].concat())
    }

    #[test]
    fn a_report_is_overdue_on_the_day_after_its_last_one() {
        let of = |more: &[(&str, &str)], today| is_overdue(&plan(more), &Targets::default(), day(today));
        assert!(!of(&[], "2026-06-30"), "three months after 31 March 2026");
        assert!(of(&[], "2026-07-01"));
        assert!(!of(&[("report-due", "2026-09-30")], "2026-09-30"));
        assert!(of(&[("report-due", "2026-09-30")], "2026-10-01"));
        assert!(!of(&[("published", "2026-07-01")], "2026-07-01"), "late and there");
    }

    #[test]
    fn a_plan_comes_from_draft_to_report() {
        let of = |more: &[(&str, &str)], today| stage(&plan(more), day(today));
        let agreed = ("agreed", "2025-02-01");
        assert_eq!(of(&[], "2025-06-01"), PlanStage::Drafted);
        assert_eq!(of(&[agreed], "2025-03-31"), PlanStage::Agreed);
        assert_eq!(of(&[agreed], "2025-04-01"), PlanStage::InYear);
        assert_eq!(of(&[agreed, ("published", "2026-05-01")], "2026-05-01"), PlanStage::ReportPublished);
        assert_eq!(of(&[agreed, ("published", "2026-05-01")], "2026-04-30"), PlanStage::InYear);
    }

    #[test]
    fn support_until_twenty_five_ends_at_the_cliff() {
        assert!(!goes_beyond(&plan(&[("until-age", "25")])));
        assert!(goes_beyond(&plan(&[("until-age", "26")])));
        assert!(!goes_beyond(&plan(&[])), "nothing promised");
    }
}
