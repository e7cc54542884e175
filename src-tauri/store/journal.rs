//! The journal: who did which act when, and never with what content.

use rusqlite::Connection;

use super::{Result, Writer};
use crate::vocabulary::{Day, Moment};

/// Lines written on `last` or earlier.
///
/// # Errors
/// The database's own.
pub fn lines_until(rows: &Connection, last: Day) -> Result<u32> {
    let before = Moment::at_start_of(last.plus_days(1));
    Ok(rows.query_row("SELECT count(*) FROM journal WHERE at < ?1", [before], |row| row.get(0))?)
}

/// Removes the lines written on `last` or earlier: the journal, too, is kept for a span and not for ever.
///
/// # Errors
/// The database's own.
pub fn forget_until(writer: &Writer<'_>, last: Day) -> Result<()> {
    let before = Moment::at_start_of(last.plus_days(1));
    writer.execute("DELETE FROM journal WHERE at < ?1", [before])?;
    Ok(())
}
