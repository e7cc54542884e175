//! The only SQL of this room: which rows were imported, which households they were of, and the maps.

use std::collections::BTreeMap;

use hmac::{Hmac, KeyInit, Mac};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::Sha256;

use super::map::EarlierMap;
use crate::store::{self, Writer};
use crate::vocabulary::{CaseId, HouseholdId, Moment, ServiceId};

/// A row that was imported is known again by a mark that tells nothing without the key in this same encrypted store. It
/// leads to no case and outlives it, so that what was erased does not come back with its file. What a file called a
/// household is kept the same way, with the case, and goes with it.
pub const FIRST: &str = "
CREATE TABLE earlier_key (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
CREATE TABLE earlier_row (
    mark TEXT PRIMARY KEY NOT NULL CHECK (length(mark) = 64)
) STRICT;
CREATE TABLE earlier_household (
    mark TEXT NOT NULL CHECK (length(mark) = 64),
    service TEXT NOT NULL REFERENCES service (id),
    household TEXT NOT NULL REFERENCES household (id),
    exit_case TEXT NOT NULL REFERENCES exit_case (id),
    PRIMARY KEY (mark, service)
) STRICT;
CREATE INDEX earlier_household_by_case ON earlier_household (exit_case);
CREATE TABLE earlier_map (
    source TEXT PRIMARY KEY NOT NULL,
    map TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT;
";

/// The key of this store's marks.
#[derive(Clone, Copy)]
pub struct Key([u8; 32]);

impl Key {
    fn mark(&self, kind: &str, source: &str, words: &str) -> String {
        // The library takes a key of a whole block; a shorter one is filled up with zeros, as RFC 2104 says.
        let mut block = [0; 64];
        block[..self.0.len()].copy_from_slice(&self.0);
        let mut hmac = Hmac::<Sha256>::new(&block.into());
        for part in [kind, source, words] {
            hmac.update(&(part.len() as u64).to_be_bytes());
            hmac.update(part.as_bytes());
        }
        hmac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The key, if anything was ever imported.
pub fn key(rows: &Connection) -> store::Result<Option<Key>> {
    let found = rows.query_row("SELECT key FROM earlier_key", [], |row| row.get(0)).optional()?;
    Ok(found.map(Key))
}

/// The key, made when it is first needed.
pub fn own_key(writer: &Writer<'_>) -> store::Result<Key> {
    if let Some(key) = key(writer)? {
        return Ok(key);
    }
    let fresh = store::random::<32>()?;
    writer.execute("INSERT INTO earlier_key (only, key) VALUES (1, ?1)", [fresh])?;
    Ok(Key(fresh))
}

/// Whether this row of this source was imported before.
pub fn is_imported(rows: &Connection, key: Key, source: &str, identity: &str) -> store::Result<bool> {
    let mut select = rows.prepare_cached("SELECT EXISTS (SELECT 1 FROM earlier_row WHERE mark = ?1)")?;
    Ok(select.query_row([key.mark("row", source, identity)], |row| row.get(0))?)
}

/// Keeps that it was.
pub fn keep_row(writer: &Writer<'_>, key: Key, source: &str, identity: &str) -> store::Result<()> {
    let mut insert = writer.prepare_cached("INSERT OR IGNORE INTO earlier_row (mark) VALUES (?1)")?;
    insert.execute([key.mark("row", source, identity)])?;
    Ok(())
}

/// A household that is here already, with its cases by service.
pub type There = (HouseholdId, BTreeMap<ServiceId, CaseId>);

/// The household that a source calls so, with its cases by service.
pub fn household(rows: &Connection, key: Key, source: &str, known_by: &str) -> store::Result<Option<There>> {
    let mut select =
        rows.prepare_cached("SELECT household, service, exit_case FROM earlier_household WHERE mark = ?1")?;
    let mark = key.mark("household", source, known_by);
    let found: Vec<(HouseholdId, ServiceId, CaseId)> = select
        .query_map([mark], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    let household = found.first().map(|(household, ..)| *household);
    Ok(household.map(|one| (one, found.into_iter().map(|(_, service, case)| (service, case)).collect())))
}

/// Keeps what a source calls a household.
pub fn keep_household(
    writer: &Writer<'_>,
    key: Key,
    named: (&str, &str),
    of: (ServiceId, HouseholdId, CaseId),
) -> store::Result<()> {
    let mut insert = writer.prepare_cached(
        "INSERT INTO earlier_household (mark, service, household, exit_case) VALUES (?1, ?2, ?3, ?4)",
    )?;
    insert.execute(params![key.mark("household", named.0, named.1), of.0, of.1, of.2])?;
    Ok(())
}

/// Forgets what a source called the household of a case.
pub fn forget(writer: &Writer<'_>, case: CaseId) -> store::Result<()> {
    writer.execute("DELETE FROM earlier_household WHERE exit_case = ?1", [case])?;
    Ok(())
}

/// The maps that were kept, by source. One that this program no longer reads is passed over.
pub fn maps(rows: &Connection) -> store::Result<Vec<EarlierMap>> {
    let mut select = rows.prepare_cached("SELECT map FROM earlier_map ORDER BY source")?;
    let texts: Vec<String> = select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(texts.iter().filter_map(|text| serde_json::from_str(text).ok()).collect())
}

/// Keeps a map under its source, over the one before.
pub fn keep_map(writer: &Writer<'_>, map: &EarlierMap, at: Moment) -> store::Result<()> {
    let text = serde_json::to_string(map).unwrap_or_default();
    writer.execute(
        "INSERT INTO earlier_map (source, map, kept_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (source) DO UPDATE SET map = excluded.map, kept_at = excluded.kept_at",
        params![map.source, text, at],
    )?;
    Ok(())
}
