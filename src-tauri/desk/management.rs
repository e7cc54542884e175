//! How the work went: the true counts for the person at the desk, and the periods that reports may cover.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::register::Register;
use super::{Desk, Result};
use crate::cases::{Case, CaseState, Origin, table};
use crate::consent;
use crate::reports::{self, Course, ReportKind, Work, WorkTable, pdf};
use crate::store::Look;
use crate::vocabulary::{Day, Languages, Period, ServiceId};

/// The true counts of a period, for the screen of the person at the desk.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct WorkSheet {
    /// The period.
    pub period: Period,
    /// The tables.
    pub tables: Vec<WorkTable>,
}

/// A file for the person at the desk alone.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct WorkPrinted {
    /// Where.
    pub file: String,
}

/// The longest period that is counted, in days: a century. Each of its months is a row, so a period that begins in the
/// stone age would be counted for ever.
const MOST_DAYS: i64 = 36_525;

impl Desk {
    /// The true counts of a period. They are shown and never released.
    pub fn work(&self, period: Period) -> Result<WorkSheet> {
        if period.from > period.to {
            return Err(crate::cases::Trouble::PeriodBackwards.into());
        }
        if period.to.days_since(period.from) > MOST_DAYS {
            return Err(reports::Trouble::NotAQuarter.into());
        }
        let tables = reports::tables(&self.work_of(period)?);
        Ok(WorkSheet { period, tables })
    }

    /// The same as pages, marked on each of them as not for release.
    pub fn work_pages(&self, period: Period, lang: Languages) -> Result<Vec<u8>> {
        let sheet = self.work(period)?;
        Ok(pdf::write(&reports::internal(&sheet.tables, period, lang, self.clock.today()))?)
    }

    /// A name for their file.
    pub fn work_name(period: Period, lang: Languages) -> String {
        reports::internal_name(period, lang)
    }

    /// Prints them into `folder`.
    pub fn print_work(&self, period: Period, lang: Languages, folder: &Path) -> Result<WorkPrinted> {
        let pages = self.work_pages(period, lang)?;
        Ok(WorkPrinted { file: Desk::put(folder, &Desk::work_name(period, lang), &pages)? })
    }

    /// The quarters and years of the true counts, the newest first, those that run among them.
    pub fn work_periods(&self) -> Result<Vec<Period>> {
        let today = self.clock.today();
        let Some(first) = self.first_day()? else { return Ok(Vec::new()) };
        let mut periods = reports::quarters(first, today);
        let (from, to) = (Period::reporting_year_of(first), Period::reporting_year_of(today));
        periods.extend((from.from.numbers().0..=to.from.numbers().0).map(Period::reporting_year));
        periods.sort_by_key(|one| std::cmp::Reverse((one.to, one.from)));
        Ok(periods)
    }

    /// The periods that are over and that a report of this kind may cover, newest first.
    pub fn report_periods(&self, kind: ReportKind) -> Result<Vec<Period>> {
        let today = self.clock.today();
        let over = |mut periods: Vec<Period>| {
            periods.retain(|one| one.to < today);
            periods
        };
        match kind {
            ReportKind::Management => Ok(over(self.work_periods()?)),
            ReportKind::Inspection => {
                let month = self.settings()?.review_month;
                let first = self.first_day()?;
                Ok(over(first.map_or_else(Vec::new, |first| reports::half_years(first, today, month))))
            }
            ReportKind::Commitments => {
                let first = self.read(|rows| Ok(reports::first_day(rows)?))?;
                let begins = |day| Period::reporting_year_of(day).from.numbers().0;
                let years =
                    first.map_or_else(Vec::new, |first| (begins(first)..=begins(today)).rev().collect());
                Ok(over(years.into_iter().map(Period::reporting_year).collect()))
            }
            ReportKind::Mentoring => {
                let begins = |day| Period::reporting_year_of(day).from.numbers().0;
                let first = self.first_mentoring_day()?;
                let years =
                    first.map_or_else(Vec::new, |first| (begins(first)..=begins(today)).rev().collect());
                Ok(over(years.into_iter().map(Period::reporting_year).collect()))
            }
            ReportKind::Local | ReportKind::National | ReportKind::Panel => self.report_years(),
        }
    }

    /// The day of the first referral.
    fn first_day(&self) -> Result<Option<Day>> {
        self.read(|reader| Ok(table::arrived(reader)?.into_values().min()))
    }

    /// The true counts, read from every room that knows a part of them.
    pub(super) fn work_of(&self, period: Period) -> Result<Work> {
        let (rules, today) = (self.rules()?, self.clock.today());
        self.read(|rows| {
            let register = Register::of_all(rows, rules, today)?;
            let arrived = table::arrived(rows)?;
            // What was held before and came in from a file was nobody's work here.
            let cases: Vec<Case> =
                table::all(rows)?.into_iter().filter(|case| case.origin == Origin::Referral).collect();
            let course =
                |case: &Case| Some((case.entry.service, register.course(case, *arrived.get(&case.id)?)));
            let mut by_service: BTreeMap<ServiceId, Vec<Course>> = BTreeMap::new();
            for (service, course) in cases.iter().filter_map(course) {
                by_service.entry(service).or_default().push(course);
            }
            let of_services: Vec<Work> =
                by_service.values().map(|courses| Work::of(courses, period, today)).collect();
            let courses: Vec<Course> = by_service.into_values().flatten().collect();
            let mut work = Work::of(&courses, period, today);
            work.set_beside(&of_services);
            work.largest.insert("opted-out", largest_tally(rows, period)?);
            work.overdue.to_invite = to_invite(&register, &cases);
            work.opt_outs = consent::table::opt_outs(rows, period)?;
            let declared = declared(rows, period)?;
            work.declared = (declared.values().sum(), u32::try_from(declared.len()).unwrap_or(u32::MAX));
            work.largest.insert("declared", declared.values().copied().max().unwrap_or(0));
            Ok(work)
        })
    }
}

fn to_invite(register: &Register, cases: &[Case]) -> u32 {
    let ready = cases.iter().filter(|case| register.row(case).state == CaseState::Ready);
    u32::try_from(ready.count()).unwrap_or(u32::MAX)
}

/// What each service declared for exactly this period, in households.
fn declared(rows: &Look, period: Period) -> Result<BTreeMap<ServiceId, u32>> {
    let mut here = table::declarations(rows)?;
    here.retain(|one| (one.from, one.to) == (period.from, period.to));
    Ok(here.iter().map(|one| (one.service, one.leavers)).collect())
}

/// The most households that one service tallied as opting out before a referral. Of those who opted out later nobody keeps
/// which service they left.
fn largest_tally(rows: &Look, period: Period) -> Result<u32> {
    let mut by_service: BTreeMap<ServiceId, u32> = BTreeMap::new();
    for one in consent::table::tallies(rows, period)? {
        *by_service.entry(one.service).or_default() += one.households;
    }
    Ok(by_service.into_values().max().unwrap_or(0))
}
