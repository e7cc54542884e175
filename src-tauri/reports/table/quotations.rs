//! The rows of quotations without a name, and in which cohort their household is.

use std::collections::BTreeMap;

use super::Rows;
use crate::reports::quotations::Quotation;
use crate::store::Result;
use crate::vocabulary::HouseholdId;

/// Every wording that a carer approved for use without a name, with its household, in an order that tells nothing: by theme
/// and words. Whether it may stand anywhere is not decided here.
pub fn quotations(rows: &Rows) -> Result<Vec<(HouseholdId, Quotation)>> {
    let mut statement = rows.prepare(
        "SELECT c.household, q.id, q.wording, q.lang, q.theme, i.finished_on,
                (SELECT could_tell FROM quotation_asked a WHERE a.quote = q.id AND a.approved_at = q.decided_at
                    ORDER BY a.id DESC LIMIT 1) AS could_tell,
                NOT coalesce((SELECT given FROM consent WHERE interview = i.id AND purpose = 'interview'
                    ORDER BY rowid DESC LIMIT 1), 1)
                    OR EXISTS (SELECT 1 FROM withdrawn_quote w WHERE w.quote = q.id) AS withdrawn
         FROM quote q JOIN interview i ON i.id = q.interview JOIN exit_case c ON c.id = i.exit_case
         WHERE q.decision = 'unattributed' AND trim(coalesce(q.wording, '')) <> ''
             AND i.state = 'finished' AND i.finished_on IS NOT NULL
         ORDER BY q.theme, q.wording, q.id",
    )?;
    let found = statement.query_map([], |row| {
        let quotation = Quotation {
            quote: row.get("id")?,
            text: row.get("wording")?,
            lang: row.get("lang")?,
            theme: row.get("theme")?,
            finished_on: row.get("finished_on")?,
            withdrawn: row.get("withdrawn")?,
            could_tell: row.get("could_tell")?,
        };
        Ok((row.get("household")?, quotation))
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// The number of the cohort of each household that is locked.
pub fn members(rows: &Rows) -> Result<BTreeMap<HouseholdId, u32>> {
    let mut statement =
        rows.prepare("SELECT m.household, c.number FROM cohort_member m JOIN cohort c ON c.id = m.cohort")?;
    let found = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
