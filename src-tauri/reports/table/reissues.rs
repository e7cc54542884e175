//! Which releases held a withdrawn wording or counted a household, and which of them must be made again.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::params;

use super::Rows;
use crate::reports::draft::ReportRequest;
use crate::reports::ledger::LedgerRow;
use crate::reports::reissue::{Reissue, Settled};
use crate::store::{Result, optional_coded};
use crate::vocabulary::{Coded, HouseholdId, Languages, Moment, QuoteId, ReleaseId};

/// What must be made again, and the last wall: the ledger takes no withdrawn wording.
pub const REISSUES: &str = "
    CREATE TABLE reissue (
        release TEXT PRIMARY KEY NOT NULL REFERENCES release (id),
        wordings INTEGER NOT NULL CHECK (wordings > 0),
        asked_at TEXT NOT NULL,
        settled TEXT CHECK (settled IN ('made-again', 'called-back')),
        settled_at TEXT,
        CHECK ((settled IS NULL) = (settled_at IS NULL))
    ) STRICT;
    CREATE TRIGGER voice_withdrawn BEFORE INSERT ON release_voice
        WHEN EXISTS (SELECT 1 FROM withdrawn_quote WHERE quote = NEW.quote)
        BEGIN SELECT RAISE(ABORT, 'withdrawn'); END;
";

/// How many of these wordings each release holds; a release that holds none is left out.
pub fn holding(rows: &Rows, quotes: &BTreeSet<QuoteId>) -> Result<BTreeMap<ReleaseId, u32>> {
    let mut select = rows.prepare_cached("SELECT release FROM release_voice WHERE quote = ?1")?;
    let mut held: BTreeMap<ReleaseId, u32> = BTreeMap::new();
    for quote in quotes {
        for release in select.query_map([quote], |row| row.get(0))? {
            *held.entry(release?).or_default() += 1;
        }
    }
    Ok(held)
}

/// The releases that say or print something about a group in which the household is counted.
pub fn counting(rows: &Rows, household: HouseholdId) -> Result<BTreeSet<ReleaseId>> {
    // A group is written `c1+c12`: with a plus on either side, no c1 is found in c12.
    let mut select = rows.prepare_cached(
        "SELECT DISTINCT s.release FROM release_statement s
         WHERE EXISTS (SELECT 1 FROM cohort_member m JOIN cohort c ON c.id = m.cohort
             WHERE m.household = ?1 AND instr('+' || s.cohorts || '+', '+c' || c.number || '+') > 0)",
    )?;
    let found = select.query_map([household], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// Asks for a release to be made again without `wordings` of its wordings. Asked again, they add up, and what
/// was settled is open again.
pub fn ask(rows: &Rows, release: ReleaseId, wordings: u32, at: Moment) -> Result<()> {
    rows.execute(
        "INSERT INTO reissue (release, wordings, asked_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (release) DO UPDATE SET wordings = wordings + excluded.wordings, asked_at = excluded.asked_at,
             settled = NULL, settled_at = NULL WHERE settled IS NULL OR settled = 'made-again'",
        params![release, wordings, at],
    )?;
    Ok(())
}

/// Everything that was asked to be made again: what is open first, then the newest.
pub fn reissues(rows: &Rows) -> Result<Vec<Reissue>> {
    let releases: BTreeMap<ReleaseId, LedgerRow> =
        super::released(rows)?.into_iter().map(|row| (row.id, row)).collect();
    let mut select = rows.prepare_cached(
        "SELECT release, wordings, asked_at, settled, settled_at FROM reissue
         ORDER BY settled IS NOT NULL, asked_at DESC, release",
    )?;
    let mut found = select.query([])?;
    let mut all = Vec::new();
    while let Some(row) = found.next()? {
        let Some(release) = releases.get(&row.get::<_, ReleaseId>("release")?) else { continue };
        all.push(Reissue {
            release: release.clone(),
            wordings: row.get("wordings")?,
            asked_at: row.get("asked_at")?,
            settled: optional_coded(row, "settled")?,
            settled_at: row.get("settled_at")?,
        });
    }
    Ok(all)
}

/// Settles what was open for the same report: one that was made again after the withdrawal, in the same
/// languages or more, stands in its place.
pub fn settle_made(rows: &Rows, request: &ReportRequest, made: ReleaseId, at: Moment) -> Result<()> {
    rows.execute(
        "UPDATE reissue SET settled = 'made-again', settled_at = ?1
         WHERE settled IS NULL AND release <> ?2 AND release IN (
             SELECT id FROM release WHERE kind = ?3 AND service IS ?4 AND from_day = ?5 AND to_day = ?6
                 AND (lang = ?7 OR ?7 = ?8))",
        params![
            at,
            made,
            request.kind.code(),
            request.service,
            request.from,
            request.to,
            request.lang.code(),
            Languages::Both.code()
        ],
    )?;
    Ok(())
}

/// Settles one by hand: the report was called back and none is made in its place. Whether there was one to settle.
pub fn settle_called_back(rows: &Rows, release: ReleaseId, at: Moment) -> Result<bool> {
    let changed = rows.execute(
        "UPDATE reissue SET settled = ?2, settled_at = ?3 WHERE release = ?1 AND settled IS NULL",
        params![release, Settled::CalledBack.code(), at],
    )?;
    Ok(changed > 0)
}
