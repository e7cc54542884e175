//! The findings as they stand today, with their true values, for her own screen alone. Nothing here is released, entered
//! or exported. A year that still runs is shown as if it were over, so that she sees what its end would bring.

mod pictures;

use serde::{Deserialize, Serialize};

use super::cohort::{Allowed, year_of};
use super::counts::{Counts, Household};
use super::disclosure::{Kept, Said};
use super::draft::{self, Closing, Finding, Gathered, ReportRequest, Whose};
use super::gate::{HowFar, Plans};
use super::ledger::ReportKind;
use super::table::Rows;
use super::{Result, making, rules, table};
use crate::language::phrases;
use crate::vocabulary::{Day, Languages, Period, Phrase, ServiceId};

/// What is looked at.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct LiveWish {
    /// One service; none for Wales.
    pub service: Option<ServiceId>,
    /// The first day of a reporting year; none for the newest.
    pub from: Option<Day>,
}

/// The findings of one reporting year, for her own screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct LiveFindings {
    /// The reporting years that can be looked at, newest first.
    pub years: Vec<Period>,
    /// The year that is shown; none where there is no interview at all.
    pub year: Option<Period>,
    /// Its last day, while it has not passed.
    pub open_until: Option<Day>,
    /// The groups that are spoken of, or that wait.
    pub groups: Vec<LiveGroup>,
}

/// One group of households.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct LiveGroup {
    /// Whom it holds.
    pub name: Phrase,
    /// How many households.
    pub households: u32,
    /// Why nothing is said of it at all.
    pub held: Option<LiveHeld>,
    /// What they said, one picture a matter.
    pub pictures: Vec<LivePicture>,
}

/// Why something is not said, and what would change that.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct LiveHeld {
    /// The rule.
    pub why: Phrase,
    /// What would change it, if anything would.
    pub change: Option<Phrase>,
}

/// One picture with its true values.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct LivePicture {
    /// What it shows.
    pub title: Phrase,
    /// What the parts of each bar stand for; empty for plain bars.
    pub parts: Vec<Phrase>,
    /// The bars from top to bottom.
    pub rows: Vec<LiveRow>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct LiveRow {
    /// What it stands for.
    pub label: Phrase,
    /// Its true values, one a part.
    pub values: Vec<u32>,
    /// What a report says of it, if it says anything.
    pub said: Option<Phrase>,
    /// Why a report does not.
    pub held: Option<LiveHeld>,
}

/// A group with everything that is needed to draw it.
struct Seen<'a> {
    whose: Whose,
    counts: &'a Counts,
    said: &'a Said,
    kept: &'a [Kept],
    open_until: Option<Day>,
}

/// The findings that `wish` asks for, as they stand on `today`. `plans` are those made before, and take those made now.
pub fn findings(rows: &Rows, wish: LiveWish, today: Day, plans: &mut Plans) -> Result<LiveFindings> {
    let years = years(rows)?;
    let Some(looked) = looked_at(wish, &years, today) else {
        return Ok(LiveFindings { years, year: None, open_until: None, groups: Vec::new() });
    };
    let Looked { ref request, year, as_on } = looked;
    let (kind, open_until) = (request.kind, (year.to >= today).then_some(year.to));
    let closing = draft::closing(rows, as_on)?;
    let gathered = draft::gather(rows, request, as_on, &closing, plans)?;
    let mut groups: Vec<LiveGroup> =
        spoken(&gathered, kind).map(|finding| group(finding, &gathered, &closing, open_until)).collect();
    groups.extend(waiting(request, &closing, open_until));
    Ok(LiveFindings { years, year: Some(year), open_until, groups })
}

/// Works on the findings for a while, as [`making::prepare`] does on a report.
///
/// # Errors
/// The store's own.
pub fn prepare_findings(
    rows: &Rows,
    wish: LiveWish,
    today: Day,
    plans: &mut Plans,
    most: usize,
) -> Result<HowFar> {
    let Some(looked) = looked_at(wish, &years(rows)?, today) else { return Ok(HowFar::at_its_end()) };
    let closing = draft::closing(rows, looked.as_on)?;
    let gather = |plans: &mut Plans| draft::gather(rows, &looked.request, looked.as_on, &closing, plans);
    making::prepared(plans, most, gather)
}

/// What is looked at: the report that would speak of it, and the day on which its year is over.
struct Looked {
    request: ReportRequest,
    year: Period,
    as_on: Day,
}

fn looked_at(wish: LiveWish, years: &[Period], today: Day) -> Option<Looked> {
    let wanted = wish.from.map(Period::reporting_year_of);
    let year = wanted.or_else(|| years.first().copied())?;
    let kind = if wish.service.is_some() { ReportKind::Local } else { ReportKind::National };
    let request =
        ReportRequest { kind, service: wish.service, from: year.from, to: year.to, lang: Languages::Both };
    Some(Looked { request, year, as_on: today.max(year.to.plus_days(1)) })
}

/// Every reporting year with an interview, also the one that still runs, newest first.
fn years(rows: &Rows) -> Result<Vec<Period>> {
    let mut years: Vec<i32> = table::interviewed_days(rows)?.into_iter().map(year_of).collect();
    years.extend(table::cohort_years(rows)?.into_iter().flat_map(|(from, to)| from..=to));
    years.sort_unstable_by(|one, other| other.cmp(one));
    years.dedup();
    Ok(years.into_iter().map(Period::reporting_year).collect())
}

/// The groups that the page is about: the service's own or its pool, or Wales.
fn spoken(gathered: &Gathered, kind: ReportKind) -> impl Iterator<Item = &Finding> {
    let wales = kind == ReportKind::National;
    gathered.draft.findings.iter().filter(move |one| (one.whose == Whose::Wales) == wales)
}

fn group(finding: &Finding, gathered: &Gathered, closing: &Closing, open_until: Option<Day>) -> LiveGroup {
    let cohorts = closing.cohorts.iter().filter(|one| finding.said.cohorts().contains(&one.number));
    let counts = Counts::sum(cohorts.map(|one| &one.counts));
    let seen =
        Seen { whose: finding.whose, counts: &counts, said: &finding.said, kept: &gathered.kept, open_until };
    LiveGroup {
        name: making::name(finding),
        households: counts.households(),
        held: None,
        pictures: pictures::of(&seen),
    }
}

/// The households that no group takes at the end of the year: too few, and no pool.
fn waiting(request: &ReportRequest, closing: &Closing, open_until: Option<Day>) -> Option<LiveGroup> {
    let due = |one: &&Household| {
        one.waiting().is_some_and(|waiting| {
            let allowed = match request.service {
                Some(_) => waiting.allowed != Allowed::National,
                None => waiting.allowed != Allowed::Service,
            };
            allowed
                && waiting.year <= year_of(request.from)
                && request.service.is_none_or(|id| id == one.service)
        })
    };
    let left: Vec<Household> = closing.left.iter().filter(due).cloned().collect();
    let allowed = if request.service.is_some() { Allowed::Service } else { Allowed::National };
    let counts = Counts::of(&left, allowed, &draft::frame().reasons);
    if counts.households() == 0 {
        return None;
    }
    let (said, whose) = (Said::default(), if request.service.is_some() { Whose::Own } else { Whose::Wales });
    let seen = Seen { whose, counts: &counts, said: &said, kept: &[], open_until };
    Some(LiveGroup {
        name: phrases::findings_live_waiting(),
        households: counts.households(),
        held: Some(too_few(request, &counts)),
        pictures: pictures::of(&seen),
    })
}

fn too_few(request: &ReportRequest, counts: &Counts) -> LiveHeld {
    let more = rules::COHORT_LEAST.saturating_sub(counts.households());
    let change = match (request.service, more) {
        (Some(_), more) if more > 0 => phrases::findings_live_change_cohort(more),
        (Some(_), _) => phrases::findings_live_change_next(),
        (None, _) => phrases::findings_live_change_pool(),
    };
    LiveHeld { why: phrases::reports_why_cohort(), change: Some(change) }
}
