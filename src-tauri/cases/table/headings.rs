//! What stands above cases, read for many at once: forty places that were found are two statements and not eighty.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::written_number;
use crate::cases::case::Heading;
use crate::store;
use crate::vocabulary::{Both, CaseId};

/// The headings of these cases, without their carers; of a case that is gone there is none.
pub fn headings(rows: &Connection, cases: &BTreeSet<CaseId>) -> store::Result<BTreeMap<CaseId, Heading>> {
    let wanted = serde_json::json!(cases).to_string();
    let mut select = rows.prepare_cached(
        "SELECT exit_case.id, exit_case.number, service.name_cy, service.name_en
         FROM json_each(?1) AS wanted CROSS JOIN exit_case ON exit_case.id = wanted.value
              JOIN service ON service.id = exit_case.service",
    )?;
    let found = select.query_map([&wanted], |row| {
        let service_name = Both { cy: row.get(2)?, en: row.get(3)? };
        Ok((row.get(0)?, Heading { number: written_number(row.get(1)?), service_name }))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// The names of the carers of these cases, in the order in which they were entered.
pub fn carers(rows: &Connection, cases: &BTreeSet<CaseId>) -> store::Result<BTreeMap<CaseId, Vec<String>>> {
    let wanted = serde_json::json!(cases).to_string();
    let mut select = rows.prepare_cached(
        "SELECT exit_case.id, carer.name
         FROM json_each(?1) AS wanted CROSS JOIN exit_case ON exit_case.id = wanted.value
              CROSS JOIN carer ON carer.household = exit_case.household
         ORDER BY carer.position",
    )?;
    let mut found = select.query([&wanted])?;
    let mut carers: BTreeMap<CaseId, Vec<String>> = BTreeMap::new();
    while let Some(row) = found.next()? {
        carers.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(carers)
}
