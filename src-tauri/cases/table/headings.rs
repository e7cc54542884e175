//! What stands above cases, read for many at once: forty places that were found are two statements and not eighty.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::written_number;
use crate::cases::case::Heading;
use crate::store;
use crate::vocabulary::{Both, CaseId};

/// The headings of these cases; of a case that is gone there is none.
pub fn headings(rows: &Connection, cases: &[CaseId]) -> store::Result<BTreeMap<CaseId, Heading>> {
    let wanted = serde_json::json!(cases).to_string();
    let mut select = rows.prepare_cached(
        "SELECT exit_case.id, exit_case.number, service.name_cy, service.name_en
         FROM json_each(?1) AS wanted CROSS JOIN exit_case ON exit_case.id = wanted.value
              JOIN service ON service.id = exit_case.service",
    )?;
    let found = select.query_map([&wanted], |row| {
        let service_name = Both { cy: row.get(2)?, en: row.get(3)? };
        let number = written_number(row.get(1)?);
        Ok((row.get(0)?, Heading { number, service_name, carers: Vec::new() }))
    })?;
    let mut headings: BTreeMap<CaseId, Heading> = found.collect::<Result<_, _>>()?;
    let mut select = rows.prepare_cached(
        "SELECT exit_case.id, carer.name
         FROM json_each(?1) AS wanted CROSS JOIN exit_case ON exit_case.id = wanted.value
              CROSS JOIN carer ON carer.household = exit_case.household
         ORDER BY carer.position",
    )?;
    let mut found = select.query([&wanted])?;
    while let Some(row) = found.next()? {
        if let Some(heading) = headings.get_mut(&row.get(0)?) {
            heading.carers.push(row.get(1)?);
        }
    }
    Ok(headings)
}
