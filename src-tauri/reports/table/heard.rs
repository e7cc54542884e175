//! What counting may know of interviews: no name, no answer and no other free text.

use std::collections::BTreeMap;

use rusqlite::Row;

use super::Rows;
use crate::reasons::Role;
use crate::reports::cohort::Allowed;
use crate::reports::counts::{Heard, Household};
use crate::store::{Result, coded};

/// The latest answer to a purpose in interview `i`. Consent to the interview itself counts as given unless it
/// was taken back, for without it there would be no interview.
const ALLOWED: &str = "
    coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'interview' ORDER BY rowid DESC LIMIT 1), 1)
        AS interview_stands,
    coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'local-themes' ORDER BY rowid DESC LIMIT 1), 0)
        AS local,
    coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'national-findings' ORDER BY rowid DESC LIMIT 1), 0)
        AS national";

/// Every household with a finished interview that is in no cohort yet. An interview that its carer stopped is never
/// counted: they opted out, and what they let be kept is kept for themselves (`domain.md` 1.2).
pub fn waiting(rows: &Rows) -> Result<Vec<Household>> {
    let (codings, roles, ratings) = (primaries(rows)?, roles(rows)?, ratings(rows)?);
    let mut statement = rows.prepare(&format!(
        "SELECT i.id, c.household, c.service, c.leave_type, i.finished_on, i.mode, i.carer_position, i.lang,
             s.region, s.kind, c.category, c.language_requested, c.years_fostered, {ALLOWED}
         FROM interview i JOIN exit_case c ON c.id = i.exit_case JOIN service s ON s.id = c.service
         WHERE i.state = 'finished' AND i.finished_on IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM cohort_member m WHERE m.household = c.household)
             AND NOT EXISTS (SELECT 1 FROM stopped_interview t WHERE t.interview = i.id)
         ORDER BY c.household, i.finished_on, i.id"
    ))?;
    let mut found = statement.query([])?;
    let mut households: Vec<Household> = Vec::new();
    while let Some(row) = found.next()? {
        let interview: String = row.get(0)?;
        let heard = Heard {
            finished_on: row.get(4)?,
            joint: row.get::<_, String>(5)? == "joint",
            carer: row.get::<_, Option<i64>>(6)?.unwrap_or(i64::MAX),
            lang: row.get(7)?,
            allowed: allowed(row)?,
            primary: codings.get(&interview).cloned(),
            contributing: roles.get(&interview).into_iter().flat_map(BTreeMap::keys).cloned().collect(),
            roles: roles.get(&interview).cloned().unwrap_or_default(),
            ratings: ratings.get(&interview).cloned().unwrap_or_default(),
        };
        take(&mut households, left(row, heard)?);
    }
    Ok(households)
}

/// The household of one row with its interview.
fn left(row: &Row<'_>, heard: Heard) -> rusqlite::Result<Household> {
    Ok(Household {
        household: row.get(1)?,
        service: row.get(2)?,
        region: coded(row, "region")?,
        sector: coded(row, "kind")?,
        leave_type: row.get(3)?,
        category: row.get("category")?,
        requested: row.get("language_requested")?,
        years_fostered: row.get("years_fostered")?,
        heard: vec![heard],
    })
}

/// Adds an interview to its household. A household that left two services counts with the later one.
fn take(households: &mut Vec<Household>, one: Household) {
    match households.last_mut().filter(|last| last.household == one.household) {
        Some(last) if last.service == one.service => {
            let earlier = std::mem::take(&mut last.heard);
            *last = Household { heard: earlier.into_iter().chain(one.heard).collect(), ..one };
        }
        Some(last) => *last = one,
        None => households.push(one),
    }
}

fn allowed(row: &Row<'_>) -> rusqlite::Result<Option<Allowed>> {
    let stands: bool = row.get("interview_stands")?;
    Ok(match (row.get("local")?, row.get("national")?) {
        _ if !stands => None,
        (true, true) => Some(Allowed::Both),
        (true, false) => Some(Allowed::Service),
        (false, true) => Some(Allowed::National),
        (false, false) => None,
    })
}

fn primaries(rows: &Rows) -> Result<BTreeMap<String, String>> {
    let mut statement = rows.prepare("SELECT interview, primary_code FROM coding")?;
    let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(pairs.collect::<rusqlite::Result<_>>()?)
}

fn roles(rows: &Rows) -> Result<BTreeMap<String, BTreeMap<String, Role>>> {
    let mut statement = rows.prepare("SELECT interview, code, role FROM contributing")?;
    let mut all: BTreeMap<String, BTreeMap<String, Role>> = BTreeMap::new();
    for row in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, coded(row, "role")?)))? {
        let (interview, code, role): (String, String, Role) = row?;
        all.entry(interview).or_default().insert(code, role);
    }
    Ok(all)
}

fn ratings(rows: &Rows) -> Result<BTreeMap<String, BTreeMap<String, u8>>> {
    let mut statement = rows.prepare("SELECT interview, item, value FROM rating")?;
    let mut all: BTreeMap<String, BTreeMap<String, u8>> = BTreeMap::new();
    for row in statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))? {
        let (interview, item, value): (String, String, String) = row?;
        if let Ok(number) = value.parse() {
            all.entry(interview).or_default().insert(item, number);
        }
    }
    Ok(all)
}
