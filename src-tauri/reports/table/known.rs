//! What a reader of every report knows, read back for the attack on the next one.

use std::collections::{BTreeMap, BTreeSet};

use super::Rows;
use crate::reports::ledger::Line;
use crate::store::Result;
use crate::vocabulary::{HouseholdId, QuoteId, ServiceId};

/// A household that is known to name a theme, by its own approved voice.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct KnownVoice {
    /// Whose.
    pub household: HouseholdId,
    /// The service it left.
    pub service: ServiceId,
    /// The theme.
    pub theme: String,
    /// The number of its cohort, if it is locked.
    pub cohort: Option<u32>,
}

/// Everything that was ever said or printed about groups, once each.
pub fn lines(rows: &Rows) -> Result<Vec<Line>> {
    let mut select =
        rows.prepare("SELECT DISTINCT cohorts, about, says, k FROM release_statement ORDER BY 1, 2, 3")?;
    let lines = select.query_map([], |row| {
        Ok(Line { cohorts: row.get(0)?, about: row.get(1)?, says: row.get(2)?, k: row.get(3)? })
    })?;
    Ok(lines.collect::<rusqlite::Result<_>>()?)
}

/// The households whose released voices, or these, stand under a theme that they name, once for each theme.
pub fn known_voices(rows: &Rows, also: &[QuoteId]) -> Result<BTreeSet<KnownVoice>> {
    let mut select = rows.prepare(
        "SELECT q.id, c.household, c.service, q.theme, h.number, EXISTS (SELECT 1 FROM release_voice WHERE quote = q.id)
         FROM quote q JOIN interview i ON i.id = q.interview JOIN exit_case c ON c.id = i.exit_case
             LEFT JOIN cohort_member m ON m.household = c.household LEFT JOIN cohort h ON h.id = m.cohort
         WHERE q.theme IS NOT NULL",
    )?;
    let mut found = select.query([])?;
    let mut known = BTreeSet::new();
    while let Some(row) = found.next()? {
        let (quote, released): (QuoteId, bool) = (row.get(0)?, row.get(5)?);
        if released || also.contains(&quote) {
            let (household, service) = (row.get(1)?, row.get(2)?);
            known.insert(KnownVoice { household, service, theme: row.get(3)?, cohort: row.get(4)? });
        }
    }
    Ok(known)
}

/// The sector and the region of every service, by its id. Both are public.
pub fn sides(rows: &Rows) -> Result<BTreeMap<String, BTreeSet<String>>> {
    let mut select = rows.prepare("SELECT id, kind, region FROM service")?;
    let mut found = select.query([])?;
    let mut sides: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    while let Some(row) = found.next()? {
        let service: ServiceId = row.get(0)?;
        let of = sides.entry(service.to_string()).or_default();
        of.extend([row.get::<_, String>(1)?, row.get(2)?]);
    }
    Ok(sides)
}
