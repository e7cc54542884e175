//! Whether the file is what was written.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{Result, Trouble, ladder};

/// Rows of each table, by the table's name.
pub type Rows = BTreeMap<String, u32>;

/// What a full examination found, when it found nothing wrong.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Checked {
    /// Pages of the database, each of them verified.
    pub pages: u32,
    /// Rows of each table.
    pub rows: Rows,
    /// The number of the file's last step.
    pub step: u32,
}

/// Verifies every page, as after a crash. A full disk stops the verifying, not the opening.
pub(super) fn verify_pages(connection: &Connection) -> Result<()> {
    match checkpoint(connection) {
        Ok(()) => {}
        Err(Trouble::DiskFull) => return Ok(()),
        Err(other) => return Err(other),
    }
    if pages_hold(connection)? {
        return Ok(());
    }
    // A torn page that no table uses fails its check too. Then all content reads well, and writing the
    // file afresh leaves that page behind.
    structure_holds(connection)?;
    connection.execute_batch("VACUUM;")?;
    checkpoint(connection)?;
    if pages_hold(connection)? { Ok(()) } else { Err(damaged()) }
}

/// Verifies every page, every index and every key, and counts.
pub(super) fn examine(connection: &Connection) -> Result<Checked> {
    verify_pages(connection)?;
    structure_holds(connection)?;
    keys_hold(connection)?;
    let pages = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    Ok(Checked { pages, rows: count(connection)?, step: ladder::number_of(connection)? })
}

/// Carries the log into the database and empties it. The page check reads the database alone: before this it
/// would report pages that the log repairs.
pub(super) fn checkpoint(connection: &Connection) -> Result<()> {
    Ok(connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
}

/// Carries the log into the database as far as that goes without waiting for anybody, and says whether all of it is there.
/// It is not while somebody reads an older state, nor while somebody else carries it: then no length is told.
pub(super) fn is_carried_over(connection: &Connection) -> Result<bool> {
    let told =
        |row: &rusqlite::Row<'_>| Ok((row.get::<_, bool>(0)?, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?));
    let (is_busy, written, carried) = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], told)?;
    Ok(!is_busy && written == carried)
}

/// Writes the file afresh and empties the log. A deleted row is overwritten where it stood, but pages that were
/// parted or joined before may hold what is left of it; in a fresh file there is only what still counts.
pub(super) fn scour(connection: &Connection) -> Result<()> {
    connection.execute_batch("VACUUM;")?;
    checkpoint(connection)
}

/// Rows of each table. An index of words and the tables that it keeps for itself hold nothing of their own.
pub(super) fn count(connection: &Connection) -> Result<Rows> {
    let tables = "SELECT name FROM pragma_table_list
                  WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
    let mut tables = connection.prepare(tables)?;
    let names = tables.query_map([], |row| row.get::<_, String>(0))?;
    names.map(|name| count_one(connection, name?)).collect()
}

fn count_one(connection: &Connection, table: String) -> Result<(String, u32)> {
    let quoted = table.replace('"', "\"\"");
    let sql = format!("SELECT count(*) FROM \"{quoted}\"");
    Ok((table, connection.query_row(&sql, [], |row| row.get(0))?))
}

/// Whether every page of the file bears the seal under which it was written.
pub(super) fn pages_hold(connection: &Connection) -> Result<bool> {
    let mut broken = connection.prepare("PRAGMA cipher_integrity_check")?;
    Ok(!broken.exists([])?)
}

/// Refuses a file in which a page, an index or a row is not as it should be. Every page in use is read and its seal
/// with it.
pub(super) fn structure_holds(connection: &Connection) -> Result<()> {
    let answer: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if answer == "ok" { Ok(()) } else { Err(damaged()) }
}

/// Refuses a file in which a key points at no row.
pub(super) fn keys_hold(connection: &Connection) -> Result<()> {
    if ladder::keys_hold(connection)? { Ok(()) } else { Err(damaged()) }
}

fn damaged() -> Trouble {
    Trouble::Damaged { aside: None }
}
