//! The only SQL of this room.

use rusqlite::{Connection, OptionalExtension, params};

use super::coding::{Coding, Contributing};
use crate::store::{self, Writer, coded};
use crate::vocabulary::{Coded, InterviewId, Moment};

/// The coding of interviews.
pub const FIRST: &str = "
CREATE TABLE coding (
    interview TEXT PRIMARY KEY NOT NULL REFERENCES interview (id),
    primary_code TEXT NOT NULL,
    frame_version INTEGER NOT NULL,
    coded_at TEXT NOT NULL
) STRICT;
CREATE TABLE contributing (
    interview TEXT NOT NULL REFERENCES coding (interview) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (interview, code)
) STRICT;
";

/// The coding of an interview, if it has one.
pub fn coding(rows: &Connection, interview: InterviewId) -> store::Result<Option<Coding>> {
    let primary = rows
        .query_row("SELECT primary_code FROM coding WHERE interview = ?1", [interview], |row| row.get(0))
        .optional()?;
    let Some(primary) = primary else { return Ok(None) };
    let mut select =
        rows.prepare_cached("SELECT code, role FROM contributing WHERE interview = ?1 ORDER BY position")?;
    let contributing = select
        .query_map([interview], |row| Ok(Contributing { code: row.get("code")?, role: coded(row, "role")? }))?
        .collect::<Result<_, _>>()?;
    Ok(Some(Coding { primary, contributing }))
}

/// Removes the coding of an interview.
pub fn erase(writer: &Writer<'_>, interview: InterviewId) -> store::Result<()> {
    writer.execute("DELETE FROM contributing WHERE interview = ?1", [interview])?;
    writer.execute("DELETE FROM coding WHERE interview = ?1", [interview])?;
    Ok(())
}

/// The interviews that are coded.
pub fn coded_interviews(rows: &Connection) -> store::Result<Vec<InterviewId>> {
    let mut select = rows.prepare_cached("SELECT interview FROM coding")?;
    let found = select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// Keeps the coding in place of an earlier one.
pub fn keep(
    writer: &Writer<'_>,
    interview: InterviewId,
    coding: &Coding,
    frame_version: u32,
    at: Moment,
) -> store::Result<()> {
    writer.execute("DELETE FROM coding WHERE interview = ?1", [interview])?;
    writer.execute(
        "INSERT INTO coding (interview, primary_code, frame_version, coded_at) VALUES (?1, ?2, ?3, ?4)",
        params![interview, coding.primary, frame_version, at],
    )?;
    let mut insert = writer.prepare_cached(
        "INSERT INTO contributing (interview, position, code, role) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (position, one) in (0_u32..).zip(&coding.contributing) {
        insert.execute(params![interview, position, one.code, one.role.code()])?;
    }
    Ok(())
}
