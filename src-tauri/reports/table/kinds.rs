//! The reports beside the local and the national one: their place in the ledger, and whose voices they may hold.

use std::collections::BTreeSet;

use rusqlite::params;

use super::Rows;
use crate::reports::ledger::ReportKind;
use crate::store::Result;
use crate::vocabulary::{Coded, Period};

/// The ledger takes reports of every kind. The table is made anew because its list of kinds is part of it.
pub const KINDS: &str = "
    CREATE TABLE release_of_every_kind (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('local', 'national', 'management', 'panel', 'inspection')),
        service TEXT REFERENCES service (id),
        from_day TEXT NOT NULL,
        to_day TEXT NOT NULL,
        lang TEXT NOT NULL,
        rules TEXT NOT NULL,
        file TEXT NOT NULL,
        CHECK ((kind IN ('local', 'panel', 'inspection')) = (service IS NOT NULL))
    ) STRICT;
    INSERT INTO release_of_every_kind (id, at, kind, service, from_day, to_day, lang, rules, file)
        SELECT id, at, kind, service, from_day, to_day, lang, rules, file FROM release ORDER BY rowid;
    DROP TABLE release;
    ALTER TABLE release_of_every_kind RENAME TO release;
    CREATE TRIGGER release_kept_1 BEFORE UPDATE ON release BEGIN SELECT RAISE(ABORT, 'released'); END;
    CREATE TRIGGER release_kept_2 BEFORE DELETE ON release BEGIN SELECT RAISE(ABORT, 'released'); END;
";

/// The interviews whose carers allow their words to serve as evidence for an inspection, by their latest answer; none
/// that was taken back whole.
pub fn shared_for_inspection(rows: &Rows) -> Result<BTreeSet<String>> {
    interviews(
        rows,
        "SELECT interview FROM consent_now c WHERE purpose = 'inspection' AND given = 1
             AND NOT EXISTS (SELECT 1 FROM consent_now w
                 WHERE w.interview = c.interview AND w.purpose = 'interview' AND w.given = 0)",
    )
}

/// The interviews about an end of approval that the carers contest, or about which something is still open with the
/// service or the Independent Review Mechanism: a panel reads none of their words (`domain.md` 3).
pub fn contested(rows: &Rows) -> Result<BTreeSet<String>> {
    interviews(
        rows,
        "SELECT i.id FROM interview i JOIN exit_case c ON c.id = i.exit_case
         WHERE c.leave_type = 'termination-contested' OR (c.route <> 'none' AND c.final_decision IS NULL)",
    )
}

/// The periods for which a report of this kind was released, whatever its service.
pub fn released_periods(rows: &Rows, kind: ReportKind) -> Result<Vec<Period>> {
    let mut select = rows.prepare_cached("SELECT DISTINCT from_day, to_day FROM release WHERE kind = ?1")?;
    let found = select.query_map([kind.code()], |row| Ok(Period { from: row.get(0)?, to: row.get(1)? }))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// What the first report of this kind and period printed: what about, and what it said.
pub fn released_lines(rows: &Rows, kind: ReportKind, period: Period) -> Result<Vec<(String, String)>> {
    let mut select = rows.prepare_cached(
        "SELECT about, says FROM release_statement WHERE release = (
             SELECT id FROM release WHERE kind = ?1 AND from_day = ?2 AND to_day = ?3 ORDER BY at, rowid LIMIT 1)",
    )?;
    let found = select
        .query_map(params![kind.code(), period.from, period.to], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn interviews(rows: &Rows, sql: &str) -> Result<BTreeSet<String>> {
    let mut select = rows.prepare_cached(sql)?;
    let found = select.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}
