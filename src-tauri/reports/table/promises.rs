//! What the ledger knows for the annual statement, and its place in it.

use rusqlite::params;

use super::Rows;
use crate::store::Result;
use crate::vocabulary::{Day, ServiceId};

/// The ledger takes the statements of commitments, which are about one service or about Wales, and the report of
/// mentoring, which is about Wales. The table is made anew because its list of kinds is part of it.
pub const STATEMENTS: &str = "
    CREATE TABLE release_with_statements (
        id TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('local', 'national', 'management', 'panel', 'inspection', 'mentoring',
            'commitments')),
        service TEXT REFERENCES service (id),
        from_day TEXT NOT NULL,
        to_day TEXT NOT NULL,
        lang TEXT NOT NULL,
        rules TEXT NOT NULL,
        file TEXT NOT NULL,
        CHECK (kind = 'commitments'
            OR (kind IN ('local', 'panel', 'inspection')) = (service IS NOT NULL))
    ) STRICT;
    INSERT INTO release_with_statements (id, at, kind, service, from_day, to_day, lang, rules, file)
        SELECT id, at, kind, service, from_day, to_day, lang, rules, file FROM release ORDER BY rowid;
    DROP TABLE release;
    ALTER TABLE release_with_statements RENAME TO release;
    CREATE TRIGGER release_kept_1 BEFORE UPDATE ON release BEGIN SELECT RAISE(ABORT, 'released'); END;
    CREATE TRIGGER release_kept_2 BEFORE DELETE ON release BEGIN SELECT RAISE(ABORT, 'released'); END;
";

/// The cohorts and the codes of themes that were named in reports up to `until`: in words or as a printed number. Of a
/// service its local reports, of Wales the national ones.
pub fn released_themes(rows: &Rows, service: Option<ServiceId>, until: Day) -> Result<Vec<(String, String)>> {
    let mut select = rows.prepare_cached(
        "SELECT DISTINCT s.cohorts, replace(replace(s.about, 'says:theme:', ''), 'theme:', '')
         FROM release r JOIN release_statement s ON s.release = r.id
         WHERE r.to_day <= ?2 AND r.kind = CASE WHEN ?1 IS NULL THEN 'national' ELSE 'local' END
             AND (?1 IS NULL OR r.service = ?1)
             AND ((s.about LIKE 'says:theme:%' AND s.says IN ('five-or-more', 'ten-or-more'))
                 OR (s.about LIKE 'theme:_' AND s.says GLOB '[0-9]*'))",
    )?;
    let found = select.query_map(params![service, until], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
