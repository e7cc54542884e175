//! The only SQL of the five ideas. The schema itself has no place for a name: values are days of a fixed shape, whole
//! numbers and members of closed lists, and the one text, where evidence lies, is short and looked through for names
//! before it is kept.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::feedback::{FeedbackForm, Totals};
use super::field::{IdeaField, Value};
use super::kind::Idea;
use super::record::Record;
use super::targets::Targets;
use super::trouble::Trouble;
use crate::store::{self, Writer, coded, optional_coded};
use crate::vocabulary::{Coded, DeskId, IdeaRecordId, Moment, ServiceId};

/// Switches, targets, records, and the totals of feedback forms.
pub const FIRST: &str = "
CREATE TABLE idea_switched_on (
    service TEXT NOT NULL REFERENCES service (id),
    idea TEXT NOT NULL CHECK (idea IN ('t1', 't2', 't3', 't4', 't5')),
    switched_at TEXT NOT NULL,
    desk TEXT NOT NULL,
    PRIMARY KEY (service, idea)
) STRICT;
CREATE TABLE idea_targets (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    half_day INTEGER NOT NULL CHECK (half_day BETWEEN 60 AND 480),
    trained_within INTEGER NOT NULL CHECK (trained_within BETWEEN 1 AND 365),
    report_within INTEGER NOT NULL CHECK (report_within BETWEEN 0 AND 12)
) STRICT;
CREATE TABLE idea_record (
    id TEXT PRIMARY KEY,
    service TEXT NOT NULL REFERENCES service (id),
    kind TEXT NOT NULL CHECK (kind IN ('seat', 'talks', 'plan', 'cycle', 'tender', 'pledge', 'session')),
    reference TEXT NOT NULL DEFAULT '' CHECK (length(reference) <= 80),
    entered_at TEXT NOT NULL,
    desk TEXT NOT NULL
) STRICT;
CREATE INDEX idea_record_by_service ON idea_record (service, kind);
CREATE TABLE idea_value (
    record TEXT NOT NULL REFERENCES idea_record (id),
    field TEXT NOT NULL CHECK (field IN (
        'seat', 'taken', 'trained', 'minutes', 'left', 'met-carer', 'year', 'talks', 'agreed', 'report-due', 'published',
        'community', 'business', 'advisers', 'objectives', 'offered', 'taken-up', 'until-age', 'beyond-25', 'opened',
        'closed', 'appraisals', 'heard', 'voices', 'tender', 'let', 'clause', 'badge', 'lapses', 'option', 'pledged',
        'due', 'delivered', 'verified', 'held', 'stage', 'audience', 'topic', 'attendees', 'trainers', 'supported',
        'paid', 'asked-before', 'knew-before', 'asked-after', 'knew-after')),
    on_day TEXT CHECK (on_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    number INTEGER CHECK (number BETWEEN 0 AND 99999),
    choice TEXT CHECK (choice IN (
        'opened', 'invited', 'gathered', 'discussed', 'closed', 'designed', 'booked', 'delivered', 'followed-up',
        'placement', 'apprenticeship', 'mentoring', 'group-support', 'professionals', 'education', 'community',
        'business', 'rights', 'listening', 'leaving-care', 'living-in-care')),
    PRIMARY KEY (record, field),
    CHECK ((on_day IS NOT NULL) + (number IS NOT NULL) + (choice IS NOT NULL) = 1)
) STRICT;
CREATE TABLE feedback_cycle (
    record TEXT PRIMARY KEY REFERENCES idea_record (id),
    guide_version INTEGER NOT NULL,
    voices INTEGER NOT NULL CHECK (voices > 0)
) STRICT;
CREATE TABLE feedback_total (
    record TEXT NOT NULL REFERENCES idea_record (id),
    item TEXT NOT NULL CHECK (item GLOB 'F[1-9]' OR item GLOB 'F[1-9][0-9]'),
    answer INTEGER NOT NULL CHECK (answer BETWEEN 1 AND 5),
    voices INTEGER NOT NULL CHECK (voices > 0),
    PRIMARY KEY (record, item, answer)
) STRICT;
CREATE TABLE idea_map (
    headings TEXT PRIMARY KEY NOT NULL,
    map TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT;
";

/// The ideas that are switched on for a service. None is until somebody does it.
pub fn switched_on(rows: &Connection, service: ServiceId) -> store::Result<BTreeSet<Idea>> {
    let mut select = rows.prepare_cached("SELECT idea FROM idea_switched_on WHERE service = ?1")?;
    let found = select.query_map([service], |row| coded(row, "idea"))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The services for which any idea is switched on, with those ideas.
pub fn everywhere(rows: &Connection) -> store::Result<BTreeMap<ServiceId, BTreeSet<Idea>>> {
    let mut select = rows.prepare_cached("SELECT service, idea FROM idea_switched_on")?;
    let mut found: BTreeMap<ServiceId, BTreeSet<Idea>> = BTreeMap::new();
    for one in select.query_map([], |row| Ok((row.get("service")?, coded(row, "idea")?)))? {
        let (service, idea) = one?;
        found.entry(service).or_default().insert(idea);
    }
    Ok(found)
}

/// Switches an idea on or off for a service. What was entered stays.
pub fn switch(
    writer: &Writer<'_>,
    service: ServiceId,
    idea: Idea,
    on: bool,
    (at, desk): (Moment, DeskId),
) -> store::Result<()> {
    if on {
        writer.execute(
            "INSERT INTO idea_switched_on (service, idea, switched_at, desk) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (service, idea) DO NOTHING",
            params![service, idea.code(), at, desk],
        )?;
    } else {
        let sql = "DELETE FROM idea_switched_on WHERE service = ?1 AND idea = ?2";
        writer.execute(sql, params![service, idea.code()])?;
    }
    Ok(())
}

/// What counts as done at this desk.
pub fn targets(rows: &Connection) -> store::Result<Targets> {
    let sql = "SELECT half_day, trained_within, report_within FROM idea_targets";
    let read = |row: &Row<'_>| {
        Ok(Targets { half_day: row.get(0)?, trained_within: row.get(1)?, report_within: row.get(2)? })
    };
    Ok(rows.query_row(sql, [], read).optional()?.unwrap_or_default())
}

/// Keeps what counts as done.
pub fn keep_targets(writer: &Writer<'_>, targets: &Targets) -> store::Result<()> {
    writer.execute(
        "INSERT INTO idea_targets (only, half_day, trained_within, report_within) VALUES (1, ?1, ?2, ?3)
         ON CONFLICT (only) DO UPDATE SET half_day = excluded.half_day, trained_within = excluded.trained_within,
         report_within = excluded.report_within",
        params![targets.half_day, targets.trained_within, targets.report_within],
    )?;
    Ok(())
}

/// Every record of a service, by kind, in the order in which they were entered.
pub fn records(rows: &Connection, service: ServiceId) -> store::Result<Vec<Record>> {
    let mut select = rows
        .prepare_cached("SELECT id, kind, reference FROM idea_record WHERE service = ?1 ORDER BY kind, id")?;
    let mut found: Vec<Record> = select
        .query_map([service], |row| {
            Ok(Record {
                id: row.get("id")?,
                kind: coded(row, "kind")?,
                values: BTreeMap::new(),
                reference: row.get("reference")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    let places: BTreeMap<IdeaRecordId, usize> =
        found.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
    let mut select = rows.prepare_cached(
        "SELECT record, field, on_day, number, choice FROM idea_value
         WHERE record IN (SELECT id FROM idea_record WHERE service = ?1)",
    )?;
    for one in select.query_map([service], value_of)? {
        let (record, field, value) = one?;
        if let Some(record) = places.get(&record).and_then(|at| found.get_mut(*at)) {
            record.values.insert(field, value);
        }
    }
    Ok(found)
}

fn value_of(row: &Row<'_>) -> rusqlite::Result<(IdeaRecordId, IdeaField, Value)> {
    let number: Option<u32> = row.get("number")?;
    let value = match (row.get("on_day")?, number, optional_coded(row, "choice")?) {
        (Some(day), _, _) => Value::Day(day),
        (_, _, Some(choice)) => Value::Choice(choice),
        (_, number, _) => Value::Count(number.unwrap_or(0)),
    };
    Ok((row.get("record")?, coded(row, "field")?, value))
}

/// The service that a record belongs to.
pub fn service_of(rows: &Connection, record: IdeaRecordId) -> Result<ServiceId, Trouble> {
    let mut select =
        rows.prepare_cached("SELECT service FROM idea_record WHERE id = ?1").map_err(store::Trouble::from)?;
    let found = select.query_row([record], |row| row.get(0)).optional().map_err(store::Trouble::from)?;
    found.ok_or(Trouble::NoRecord)
}

/// Keeps a record whole, in place of what stood under its id.
pub fn keep(
    writer: &Writer<'_>,
    service: ServiceId,
    record: &Record,
    (at, desk): (Moment, DeskId),
) -> store::Result<()> {
    writer.execute(
        "INSERT INTO idea_record (id, service, kind, reference, entered_at, desk) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET reference = excluded.reference",
        params![record.id, service, record.kind.code(), record.reference, at, desk],
    )?;
    writer.execute("DELETE FROM idea_value WHERE record = ?1", [record.id])?;
    for (field, value) in &record.values {
        let (day, number, choice) = match value {
            Value::Day(day) => (Some(*day), None, None),
            Value::Count(count) => (None, Some(*count), None),
            Value::Choice(choice) => (None, None, Some(choice.code())),
        };
        writer.execute(
            "INSERT INTO idea_value (record, field, on_day, number, choice) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![record.id, field.code(), day, number, choice],
        )?;
    }
    Ok(())
}

/// Removes a record that holds no forms.
pub fn remove(writer: &Writer<'_>, record: IdeaRecordId) -> store::Result<()> {
    writer.execute("DELETE FROM idea_value WHERE record = ?1", [record])?;
    writer.execute("DELETE FROM idea_record WHERE id = ?1", [record])?;
    Ok(())
}

/// Adds a form to the totals of its cycle. The form itself is not kept.
pub fn add_form(
    writer: &Writer<'_>,
    cycle: IdeaRecordId,
    form: &FeedbackForm,
    guide_version: u32,
) -> store::Result<()> {
    writer.execute(
        "INSERT INTO feedback_cycle (record, guide_version, voices) VALUES (?1, ?2, 1)
         ON CONFLICT (record) DO UPDATE SET voices = voices + 1",
        params![cycle, guide_version],
    )?;
    for (item, answer) in &form.ratings {
        writer.execute(
            "INSERT INTO feedback_total (record, item, answer, voices) VALUES (?1, ?2, ?3, 1)
             ON CONFLICT (record, item, answer) DO UPDATE SET voices = voices + 1",
            params![cycle, item, answer],
        )?;
    }
    Ok(())
}

/// How many forms were handed in here, by cycle.
pub fn voices(rows: &Connection) -> store::Result<BTreeMap<IdeaRecordId, u32>> {
    let mut select = rows.prepare_cached("SELECT record, voices FROM feedback_cycle")?;
    let found = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The totals of a cycle.
pub fn totals(rows: &Connection, cycle: IdeaRecordId) -> store::Result<Totals> {
    let mut select =
        rows.prepare_cached("SELECT item, answer, voices FROM feedback_total WHERE record = ?1")?;
    let found = select
        .query_map([cycle], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

/// Whether a record is of this kind, by its id.
pub fn record(rows: &Connection, id: IdeaRecordId) -> Result<(ServiceId, Record), Trouble> {
    let service = service_of(rows, id)?;
    let found = records(rows, service)?.into_iter().find(|one| one.id == id).ok_or(Trouble::NoRecord)?;
    Ok((service, found))
}

/// The map that was kept for these headings, as JSON.
pub fn map(rows: &Connection, headings: &str) -> store::Result<Option<String>> {
    let sql = "SELECT map FROM idea_map WHERE headings = ?1";
    Ok(rows.query_row(sql, [headings], |row| row.get(0)).optional()?)
}

/// Keeps the map for the next file with these headings, over the one before.
pub fn keep_map(writer: &Writer<'_>, headings: &str, map: &str, at: Moment) -> store::Result<()> {
    writer.execute(
        "INSERT INTO idea_map (headings, map, kept_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (headings) DO UPDATE SET map = excluded.map, kept_at = excluded.kept_at",
        params![headings, map, at],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests;
