//! What the screens show of the five ideas.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::cases;
use crate::commitments::ideas::{
    FeedbackLine, Ground, Idea, IdeaField, IdeaState, IdeaTemplate, Record, RecordKind, Seen, Targets, Told,
    shown, table, takes_forms,
};
use crate::desk::{Desk, Result};
use crate::guides::feedback;
use crate::store::Look;
use crate::vocabulary::{Coded, Day, IdeaRecordId, Period, ServiceId};

/// The five ideas at one service, for one reporting year.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct IdeasSheet {
    /// Which service.
    pub service: ServiceId,
    /// The year.
    pub period: Period,
    /// The years that can be chosen, newest first.
    pub years: Vec<Period>,
    /// What counts as done.
    pub targets: Targets,
    /// The ideas, in order.
    pub ideas: Vec<IdeaSheet>,
}

/// One idea at a service.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct IdeaSheet {
    /// Its words and what it counts.
    pub template: IdeaTemplate,
    /// Whether it is switched on.
    pub on: bool,
    /// What it says for the year.
    pub told: Vec<Told>,
    /// What wants attention.
    pub seen: Vec<Seen>,
    /// Its records, whatever the year.
    pub records: Vec<IdeaRow>,
    /// Its cycles, when it is the third.
    pub cycles: Vec<FeedbackCycle>,
}

/// A record with how far it has come.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct IdeaRow {
    /// The record.
    pub record: Record,
    /// How far it has come; none where nothing follows from it.
    pub state: Option<IdeaState>,
}

/// The forms of one cycle.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct FeedbackCycle {
    /// Which cycle.
    pub cycle: IdeaRecordId,
    /// The day it was opened.
    pub opened: Option<Day>,
    /// Whether it still takes forms.
    pub takes_forms: bool,
    /// How many were handed in here.
    pub forms: u32,
    /// What may be shown of them.
    pub lines: Vec<FeedbackLine>,
}

impl Desk {
    /// The five ideas at a service, for a reporting year; the one that runs when none is given.
    pub fn ideas(&self, service: ServiceId, year: Option<i32>) -> Result<IdeasSheet> {
        let today = self.clock.today();
        let period = year.map_or_else(|| self.this_year(), Period::reporting_year);
        self.read(|rows| {
            cases::table::service(rows, service)?;
            let on = table::switched_on(rows, service)?;
            let records = table::records(rows, service)?;
            let (targets, voices) = (table::targets(rows)?, table::voices(rows)?);
            let ground = Ground { records: &records, voices: &voices, targets: &targets, period, today };
            let sheet = |idea: &Idea| {
                let row =
                    |record: &&Record| IdeaRow { record: (*record).clone(), state: ground.state(record) };
                let here = records.iter().filter(|record| record.kind.idea() == *idea);
                Ok(IdeaSheet {
                    template: idea.template(),
                    on: on.contains(idea),
                    told: ground.told(*idea),
                    seen: ground.seen(*idea),
                    records: in_order(here).iter().map(row).collect(),
                    cycles: if *idea == Idea::Feedback {
                        cycles(rows, &records, &voices)?
                    } else {
                        Vec::new()
                    },
                })
            };
            let ideas = Idea::ALL.iter().map(sheet).collect::<Result<_>>()?;
            Ok(IdeasSheet { service, period, years: years(&records, today), targets, ideas })
        })
    }
}

/// By what they are known by, so that a table reads in the order of its seats, years and days.
fn in_order<'a>(records: impl Iterator<Item = &'a Record>) -> Vec<&'a Record> {
    let mut records: Vec<&Record> = records.collect();
    records.sort_by_key(|record| (record.kind, record.identity()));
    records
}

fn cycles(
    rows: &Look,
    records: &[Record],
    voices: &BTreeMap<IdeaRecordId, u32>,
) -> Result<Vec<FeedbackCycle>> {
    let of = |record: &Record| {
        let forms = voices.get(&record.id).copied().unwrap_or(0);
        Ok(FeedbackCycle {
            cycle: record.id,
            opened: record.day(IdeaField::Opened),
            takes_forms: takes_forms(record),
            forms,
            lines: shown(record, forms, &table::totals(rows, record.id)?, feedback()),
        })
    };
    let cycles = in_order(records.iter().filter(|record| record.kind == RecordKind::Cycle));
    cycles.into_iter().map(of).collect()
}

/// The reporting years from the first that any record tells of to the one that runs, newest first.
fn years(records: &[Record], today: Day) -> Vec<Period> {
    let days = records.iter().flat_map(|one| one.values.keys().filter_map(|field| one.day(*field)));
    let told = days.map(|day| Period::reporting_year_of(day).from.numbers().0);
    let named = records.iter().filter_map(|one| i32::try_from(one.count(IdeaField::Year)?).ok());
    let last = Period::reporting_year_of(today).from.numbers().0;
    let first = told.chain(named).min().unwrap_or(last).clamp(last - 20, last);
    (first..=last).rev().map(Period::reporting_year).collect()
}
