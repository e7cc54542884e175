//! The only SQL of this room. Lines are added and never changed: the database itself refuses to overwrite or delete
//! one. No column refers to a table of another room, so what is deleted there leaves a record as it is.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::concern::{Arose, Concern};
use super::line::{Draft, Line, LineKind, Reading};
use super::trouble::Trouble;
use crate::store::{self, Writer, coded, optional_coded};
use crate::vocabulary::{Coded, ConcernId, DeskId, Lang, Moment, OutwardId};

/// Records, their lines, what is being written, and which record lies open.
pub const FIRST: &str = "
CREATE TABLE safeguarding_record (
    id TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL UNIQUE,
    opened_at TEXT NOT NULL,
    exit_case TEXT,
    interview TEXT,
    outward TEXT NOT NULL UNIQUE,
    desk TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE safeguarding_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    record TEXT NOT NULL REFERENCES safeguarding_record (id),
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    choice TEXT,
    area TEXT,
    happened_at TEXT,
    whom TEXT NOT NULL,
    text TEXT NOT NULL,
    lang TEXT NOT NULL,
    corrects INTEGER REFERENCES safeguarding_line (id)
) STRICT;
CREATE INDEX safeguarding_line_by_record ON safeguarding_line (record, id);
CREATE TABLE safeguarding_draft (
    record TEXT NOT NULL REFERENCES safeguarding_record (id),
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    lang TEXT NOT NULL,
    began_at TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (record, kind)
) STRICT;
CREATE TABLE safeguarding_open (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    record TEXT NOT NULL REFERENCES safeguarding_record (id)
) STRICT;
CREATE TRIGGER safeguarding_line_stays BEFORE UPDATE ON safeguarding_line
BEGIN SELECT RAISE (ABORT, 'a line stays as it was written'); END;
CREATE TRIGGER safeguarding_line_is_not_replaced BEFORE INSERT ON safeguarding_line
WHEN EXISTS (SELECT 1 FROM safeguarding_line WHERE id = NEW.id)
BEGIN SELECT RAISE (ABORT, 'a line stays as it was written'); END;
CREATE TRIGGER safeguarding_line_is_kept BEFORE DELETE ON safeguarding_line
BEGIN SELECT RAISE (ABORT, 'a line is kept'); END;
CREATE TRIGGER safeguarding_record_is_kept BEFORE DELETE ON safeguarding_record
BEGIN SELECT RAISE (ABORT, 'a record is kept'); END;
";

/// Opens a record.
pub fn open(writer: &Writer<'_>, arose: Arose, desk: DeskId, at: Moment) -> store::Result<ConcernId> {
    let id = ConcernId::fresh();
    writer.execute(
        "INSERT INTO safeguarding_record (id, number, opened_at, exit_case, interview, outward, desk)
         VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM safeguarding_record), ?2, ?3, ?4, ?5, ?6)",
        params![id, at, arose.case, arose.interview, OutwardId::fresh(), desk],
    )?;
    Ok(id)
}

const SELECT: &str = "SELECT id, number, opened_at, exit_case, interview FROM safeguarding_record";

/// One record.
pub fn record(rows: &Connection, id: ConcernId) -> Result<Concern, Trouble> {
    let mut select = rows.prepare_cached(&format!("{SELECT} WHERE id = ?1")).map_err(store::Trouble::from)?;
    let found = select.query_row([id], concern_of).optional().map_err(store::Trouble::from)?;
    found.ok_or(Trouble::NoConcern)
}

/// Every record, newest first.
pub fn all(rows: &Connection) -> store::Result<Vec<Concern>> {
    let mut select = rows.prepare_cached(&format!("{SELECT} ORDER BY number DESC"))?;
    let found = select.query_map([], concern_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

fn concern_of(row: &Row<'_>) -> rusqlite::Result<Concern> {
    Ok(Concern {
        id: row.get("id")?,
        number: row.get("number")?,
        opened_at: row.get("opened_at")?,
        arose: Arose { case: row.get("exit_case")?, interview: row.get("interview")? },
    })
}

/// The lines of a record, oldest first.
pub fn lines(rows: &Connection, id: ConcernId) -> store::Result<Vec<Line>> {
    let mut select = rows.prepare_cached(
        "SELECT id, kind, at, choice, area, happened_at, whom, text, lang, corrects
         FROM safeguarding_line WHERE record = ?1 ORDER BY id",
    )?;
    let found = select.query_map([id], line_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

fn line_of(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        id: row.get("id")?,
        kind: coded(row, "kind")?,
        at: row.get("at")?,
        choice: optional_coded(row, "choice")?,
        area: row.get("area")?,
        happened: row.get("happened_at")?,
        whom: row.get("whom")?,
        text: row.get("text")?,
        lang: row.get("lang")?,
        corrects: row.get("corrects")?,
    })
}

/// Adds a line; what was being written for it is no draft any more.
pub fn add(writer: &Writer<'_>, id: ConcernId, line: &Reading, at: Moment) -> store::Result<()> {
    let mut insert = writer.prepare_cached(
        "INSERT INTO safeguarding_line (record, kind, at, choice, area, happened_at, whom, text, lang, corrects)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    insert.execute(params![
        id,
        line.kind.code(),
        at,
        line.choice.map(Coded::code),
        line.area,
        line.happened,
        line.whom,
        line.text,
        line.lang,
        line.corrects
    ])?;
    drop_draft(writer, id, line.kind)?;
    writer.execute("UPDATE safeguarding_record SET version = version + 1 WHERE id = ?1", [id])?;
    Ok(())
}

/// What is being written into a record.
pub fn drafts(rows: &Connection, id: ConcernId) -> store::Result<Vec<Draft>> {
    let mut select = rows.prepare_cached(
        "SELECT kind, text, lang, began_at, saved_at FROM safeguarding_draft WHERE record = ?1 ORDER BY began_at, kind",
    )?;
    let found = select.query_map([id], draft_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

fn draft_of(row: &Row<'_>) -> rusqlite::Result<Draft> {
    Ok(Draft {
        kind: coded(row, "kind")?,
        text: row.get("text")?,
        lang: row.get("lang")?,
        began_at: row.get("began_at")?,
        saved_at: row.get("saved_at")?,
    })
}

/// Keeps what is being written as it stands. An empty one is no draft.
pub fn keep_draft(
    writer: &Writer<'_>,
    id: ConcernId,
    kind: LineKind,
    text: &str,
    lang: Lang,
    at: Moment,
) -> store::Result<()> {
    if text.is_empty() {
        return drop_draft(writer, id, kind);
    }
    let mut upsert = writer.prepare_cached(
        "INSERT INTO safeguarding_draft (record, kind, text, lang, began_at, saved_at) VALUES (?1, ?2, ?3, ?4, ?5, ?5)
         ON CONFLICT (record, kind) DO UPDATE SET text = excluded.text, lang = excluded.lang,
             saved_at = excluded.saved_at",
    )?;
    upsert.execute(params![id, kind.code(), text, lang, at])?;
    Ok(())
}

fn drop_draft(writer: &Writer<'_>, id: ConcernId, kind: LineKind) -> store::Result<()> {
    writer.execute(
        "DELETE FROM safeguarding_draft WHERE record = ?1 AND kind = ?2",
        params![id, kind.code()],
    )?;
    Ok(())
}

/// The record that lies open on the desk, also after the program stopped without a word.
pub fn lying_open(rows: &Connection) -> store::Result<Option<ConcernId>> {
    let found = rows.query_row("SELECT record FROM safeguarding_open", [], |row| row.get(0)).optional()?;
    Ok(found)
}

/// Lays a record open on the desk, or puts away the one that lies there.
pub fn lay_open(writer: &Writer<'_>, id: Option<ConcernId>) -> store::Result<()> {
    writer.execute("DELETE FROM safeguarding_open", [])?;
    if let Some(id) = id {
        writer.execute("INSERT INTO safeguarding_open (only, record) VALUES (1, ?1)", [id])?;
    }
    Ok(())
}
