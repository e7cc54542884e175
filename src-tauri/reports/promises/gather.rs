//! Reads the loop from the rooms that keep it, and keeps out what may not be told.

use std::collections::{BTreeMap, BTreeSet};

use super::years::{self, is_told, state_on, stood_on};
use super::{Asked, IdeaYears, Measured, PromiseTold, Promises};
use crate::commitments::ideas::{self, Figure, Gauge, Ground, Idea};
use crate::commitments::{self, Audience, Commitment, Progress, Recommendation};
use crate::reports::cohort::Group;
use crate::reports::table::{self, Rows};
use crate::settings::{self, Settings};
use crate::store::Result;
use crate::vocabulary::{Coded, Day, Lang, Period, ServiceId};

type Followed = (Commitment, Vec<Progress>);

/// What a report about a service tells, or one about Wales when none is given, as it stood on the last day of `period`.
pub fn gather(rows: &Rows, service: Option<ServiceId>, period: Period) -> Result<Promises> {
    let all = followed(rows, service)?;
    let asked = asked(rows, service, period, &all)?;
    let told: BTreeSet<&str> =
        asked.iter().flat_map(|one| one.kept.iter().map(|kept| kept.number.as_str())).collect();
    let left = all.iter().filter(|(one, _)| is_told(one, period) && !told.contains(one.number.as_str()));
    let own = left.map(|one| kept(one, period)).collect();
    let first = all.iter().map(|(one, _)| one.starts).min();
    let years = first.map_or_else(Vec::new, |first| years::years(first, period));
    Ok(Promises {
        own,
        years: years::states(&all, &years),
        measured: years::measured(&all, &years),
        ideas: idea_years(rows, service, period)?,
        asked,
    })
}

/// The first day of which there is anything to tell; none when there is nothing.
pub fn first_day(rows: &Rows) -> Result<Option<Day>> {
    let shared =
        commitments::table::recommendations(rows)?.into_iter().filter_map(|one| Some(one.shared?.on)).min();
    let started = commitments::table::commitments(rows)?.into_iter().map(|one| one.starts).min();
    let mut entered = None;
    for service in ideas::table::everywhere(rows)?.keys() {
        let records = ideas::table::records(rows, *service)?;
        entered = records.iter().flat_map(told_days).chain(entered).min();
    }
    Ok([shared, started, entered].into_iter().flatten().min())
}

fn told_days(record: &ideas::Record) -> impl Iterator<Item = Day> + '_ {
    record.values.keys().filter_map(|field| record.day(*field))
}

/// The commitments of a service, or all, oldest first, with what happened.
fn followed(rows: &Rows, service: Option<ServiceId>) -> Result<Vec<Followed>> {
    let mut all = commitments::table::commitments(rows)?;
    all.retain(|one| service.is_none() || one.service == service);
    all.sort_by(|one, other| one.number.cmp(&other.number));
    all.into_iter().map(|one| Ok((one.clone(), commitments::table::progress(rows, one.id)?))).collect()
}

/// Whether a recommendation is told in a report about `service`, or about Wales. What was addressed to one service is
/// told to that service alone; about Wales its words are not repeated (rule 1).
fn is_addressed(one: &Recommendation, service: Option<ServiceId>) -> bool {
    match (one.audience, service) {
        (Audience::Service | Audience::Councillors, Some(_)) => one.service == service,
        (Audience::Nation | Audience::Region, None) => true,
        _ => false,
    }
}

fn asked(rows: &Rows, service: Option<ServiceId>, period: Period, all: &[Followed]) -> Result<Vec<Asked>> {
    let days = settings::table::read(rows, &Settings::defaults(Lang::En))?.answer_days;
    let released = released_themes(rows, service, period)?;
    let mut found = commitments::table::recommendations(rows)?;
    found.sort_by(|one, other| one.number.cmp(&other.number));
    let mut told = Vec::new();
    for mut one in found.into_iter().filter(|one| is_addressed(one, service)) {
        let Some(shared) = one.shared.filter(|shared| shared.on <= period.to) else { continue };
        if !still_carried(rows, &one)? {
            continue;
        }
        one.answer = one.answer.filter(|answer| answer.on <= period.to);
        let state = one.state(period.to, days);
        let follows = all.iter().filter(|(commitment, _)| commitment.recommendation == Some(one.id));
        let kept: Vec<PromiseTold> =
            follows.filter(|(one, _)| is_told(one, period)).map(|one| kept(one, period)).collect();
        let moved =
            shared.on >= period.from || one.answer.as_ref().is_some_and(|answer| answer.on >= period.from);
        if !moved && kept.is_empty() && one.answer.is_some() {
            continue;
        }
        let themes = one.about.themes.iter().filter(|theme| released.contains(*theme)).cloned().collect();
        told.push(Asked {
            number: one.number,
            wording: one.wording,
            themes,
            shared_on: shared.on,
            state,
            answer: one.answer.map(|answer| (answer.kind, answer.on, answer.words)),
            kept,
        });
    }
    Ok(told)
}

/// Whether what a shared recommendation was built from still carries it. Its words are not repeated when something of
/// that was erased or taken back, or when so few still allow it that it could not be shared today.
fn still_carried(rows: &Rows, one: &Recommendation) -> Result<bool> {
    let chosen = commitments::table::evidence(rows, one.id)?;
    Ok(one.is_carried(&chosen) && !commitments::table::has_lost(rows, one.id)?)
}

fn kept((one, progress): &Followed, period: Period) -> PromiseTold {
    let state = state_on(one, progress, period.to);
    let measured = |measure: &commitments::Measure| Measured {
        what: measure.what.clone(),
        kind: measure.kind,
        target: measure.target,
        now: stood_on(measure, progress, period.to),
    };
    PromiseTold {
        number: one.number.clone(),
        promise: one.promise.clone(),
        owner: one.owner.clone(),
        due: one.due,
        state,
        overdue: state.is_open() && period.to > one.due,
        closing: if state.is_open() { crate::vocabulary::Both::default() } else { one.closing.clone() },
        measures: one.measures.iter().map(measured).collect(),
    }
}

/// The themes that local reports of this service, or national ones, have named about the group itself: its own cohort
/// or its pool, for Wales the whole. Read from the ledger, so nothing new is said.
fn released_themes(rows: &Rows, service: Option<ServiceId>, period: Period) -> Result<BTreeSet<String>> {
    let groups: BTreeMap<u32, Group> =
        table::cohorts(rows)?.into_iter().map(|one| (one.number, one.group)).collect();
    let is_theirs = |cohorts: &str| {
        let groups: Vec<Option<&Group>> = cohorts
            .split('+')
            .map(|one| one.strip_prefix('c').and_then(|number| groups.get(&number.parse().ok()?)))
            .collect();
        let own = |group: &Option<&Group>| match (group, service) {
            (Some(Group::Service(one)), Some(service)) => *one == service,
            (Some(group), Some(_)) => group.is_pool(),
            (group, _) => group.is_some() && service.is_none(),
        };
        // A pool is one cohort; several with a pool among them are Wales as a whole.
        let one = groups.len() == 1 || groups.iter().all(|group| matches!(group, Some(Group::Service(_))));
        groups.iter().all(own) && (service.is_none() || one)
    };
    let lines = table::released_themes(rows, service, period.to)?;
    Ok(lines.into_iter().filter(|(cohorts, _)| is_theirs(cohorts)).map(|(_, theme)| theme).collect())
}

/// The five ideas over the years, for one service or summed over all.
fn idea_years(rows: &Rows, service: Option<ServiceId>, period: Period) -> Result<Vec<IdeaYears>> {
    let on = ideas::table::everywhere(rows)?;
    let (targets, voices) = (ideas::table::targets(rows)?, ideas::table::voices(rows)?);
    let mut records = BTreeMap::new();
    for one in on.keys().filter(|one| service.is_none_or(|service| **one == service)) {
        records.insert(*one, ideas::table::records(rows, *one)?);
    }
    let Some(first) = records.values().flatten().flat_map(told_days).min() else { return Ok(Vec::new()) };
    let years = years::years(first.min(period.from), period);
    let mut found = Vec::new();
    for idea in Idea::ALL {
        let mut gauges: BTreeMap<Gauge, Vec<Option<Figure>>> = BTreeMap::new();
        for (at, year) in years.iter().enumerate() {
            let here =
                records.iter().filter(|(service, _)| on.get(service).is_some_and(|on| on.contains(idea)));
            for (_, records) in here {
                let ground =
                    Ground { records, voices: &voices, targets: &targets, period: *year, today: period.to };
                for told in ground.told(*idea) {
                    let row = gauges.entry(told.gauge).or_insert_with(|| vec![None; years.len()]);
                    row[at] = Some(added(row[at], told.figure, service.is_none()));
                }
            }
        }
        if !gauges.is_empty() {
            found.push(IdeaYears { idea: *idea, years: years.clone(), gauges: gauges.into_iter().collect() });
        }
    }
    Ok(found)
}

/// One service's figure added to those before it. Yes becomes one of so many services; what one withholds is withheld
/// for all, so that it cannot be found by taking the others away.
fn added(before: Option<Figure>, figure: Figure, many: bool) -> Figure {
    let figure = match figure {
        Figure::YesNo { yes } if many => Figure::Of { part: u32::from(yes), whole: 1 },
        other => other,
    };
    match (before, figure) {
        (Some(Figure::Of { part, whole }), Figure::Of { part: p, whole: w }) => {
            Figure::Of { part: part + p, whole: whole + w }
        }
        (Some(Figure::Count { count }), Figure::Count { count: c }) => Figure::Count { count: count + c },
        (Some(withheld @ Figure::Withheld { .. }), _) | (_, withheld @ Figure::Withheld { .. }) => withheld,
        (_, figure) => figure,
    }
}
