//! The only SQL of this room: every version of every wording, what was written to whom and when, and what her
//! calendar was told.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use super::calendar::Told;
use super::{LetterKind, Template, Trouble, seed};
use crate::store::{self, Writer, coded};
use crate::vocabulary::{Both, CaseId, Coded, DeskId, Languages, Moment, OutwardId, coded as closed_list};

/// Wordings, letters, the calendar. A wording is never overwritten; what was written names the version it used.
pub const FIRST: &str = "
CREATE TABLE letter_template (
    kind TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    title_cy TEXT NOT NULL,
    title_en TEXT NOT NULL,
    body_cy TEXT NOT NULL,
    body_en TEXT NOT NULL,
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    made_at TEXT NOT NULL,
    desk TEXT NOT NULL,
    PRIMARY KEY (kind, version)
) STRICT;
CREATE TABLE letter_written (
    exit_case TEXT NOT NULL REFERENCES exit_case (id),
    number INTEGER NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL,
    template_version INTEGER NOT NULL,
    languages TEXT NOT NULL,
    way TEXT NOT NULL,
    made_at TEXT NOT NULL,
    desk TEXT NOT NULL,
    PRIMARY KEY (exit_case, number),
    FOREIGN KEY (kind, template_version) REFERENCES letter_template (kind, version)
) STRICT;
CREATE TABLE calendar_entry (
    exit_case TEXT PRIMARY KEY NOT NULL REFERENCES exit_case (id),
    uid TEXT NOT NULL UNIQUE,
    sequence INTEGER NOT NULL CHECK (sequence >= 0),
    starts TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    place TEXT NOT NULL,
    cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1))
) STRICT;
";

closed_list! {
    /// How a letter left the screen.
    pub enum LetterWay {
        /// A PDF in a folder.
        Pdf = "pdf",
        /// A text file in a folder.
        Text = "text",
        /// Plain text in the clipboard.
        Clipboard = "clipboard",
    }
}

/// A wording with its version.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct TemplateVersion {
    /// Counts up with every change.
    pub version: u32,
    /// Whether it was written at this desk; otherwise it came with the program.
    pub own: bool,
    /// When it was kept; none for the program's wording before a letter used it.
    pub made_at: Option<Moment>,
    /// The wording.
    pub template: Template,
}

/// A letter that was written.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct LetterWritten {
    /// Which of the case's letters it is, from 1.
    pub number: u32,
    /// The kind.
    pub kind: LetterKind,
    /// The version of its wording.
    pub version: u32,
    /// In which languages.
    pub languages: Languages,
    /// How it left.
    pub way: LetterWay,
    /// When.
    pub at: Moment,
}

/// What is remembered of a letter when it is written.
#[derive(Clone, Copy, Debug)]
pub struct LetterWriting {
    /// The case.
    pub case: CaseId,
    /// The kind.
    pub kind: LetterKind,
    /// The version of its wording.
    pub version: u32,
    /// In which languages.
    pub languages: Languages,
    /// How it leaves.
    pub way: LetterWay,
}

/// Every version of a wording, newest first; at the end, or alone, the one that came with the program.
pub fn versions(rows: &Connection, kind: LetterKind) -> store::Result<Vec<TemplateVersion>> {
    let mut select = rows.prepare_cached(
        "SELECT version, own, made_at, title_cy, title_en, body_cy, body_en FROM letter_template
         WHERE kind = ?1 ORDER BY version DESC",
    )?;
    let mut found: Vec<TemplateVersion> =
        select.query_map([kind.code()], version_of)?.collect::<Result<_, _>>()?;
    let template = seed(kind);
    let newest = found.first().map_or(0, |one| one.version);
    let follows = found.first().is_none_or(|one| !one.own && one.template != template);
    if follows {
        // A program that brings another first wording goes on from the one it brought before, and never over hers.
        found.insert(0, TemplateVersion { version: newest + 1, own: false, made_at: None, template });
    }
    Ok(found)
}

/// The wording that a new letter uses.
pub fn current(rows: &Connection, kind: LetterKind) -> Result<TemplateVersion, Trouble> {
    versions(rows, kind)?.into_iter().next().ok_or(Trouble::Broken(kind))
}

/// Keeps an edited wording as the newest version. The same words again are no new version.
pub fn keep_own(
    writer: &Writer<'_>,
    kind: LetterKind,
    template: &Template,
    desk: DeskId,
    at: Moment,
) -> Result<TemplateVersion, Trouble> {
    let newest = current(writer, kind)?;
    if newest.template == *template {
        return Ok(newest);
    }
    keep_used(writer, kind, &newest, desk, at)?;
    let own = TemplateVersion {
        version: newest.version + 1,
        own: true,
        made_at: Some(at),
        template: template.clone(),
    };
    insert(writer, kind, &own, desk, at)?;
    Ok(own)
}

/// Keeps the wording that a letter uses, so that what was written can be read again. One that is kept stays.
pub fn keep_used(
    writer: &Writer<'_>,
    kind: LetterKind,
    used: &TemplateVersion,
    desk: DeskId,
    at: Moment,
) -> store::Result<()> {
    if used.made_at.is_none() { insert(writer, kind, used, desk, at) } else { Ok(()) }
}

fn insert(
    writer: &Writer<'_>,
    kind: LetterKind,
    one: &TemplateVersion,
    desk: DeskId,
    at: Moment,
) -> store::Result<()> {
    let Template { title, body } = &one.template;
    writer.execute(
        "INSERT INTO letter_template (kind, version, own, made_at, title_cy, title_en, body_cy, body_en, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![kind.code(), one.version, one.own, at, title.cy, title.en, body.cy, body.en, desk],
    )?;
    Ok(())
}

fn version_of(row: &Row<'_>) -> rusqlite::Result<TemplateVersion> {
    Ok(TemplateVersion {
        version: row.get("version")?,
        own: row.get("own")?,
        made_at: Some(row.get("made_at")?),
        template: Template {
            title: Both { cy: row.get("title_cy")?, en: row.get("title_en")? },
            body: Both { cy: row.get("body_cy")?, en: row.get("body_en")? },
        },
    })
}

/// What was written in a case, newest first.
pub fn written(rows: &Connection, case: CaseId) -> store::Result<Vec<LetterWritten>> {
    let mut select = rows.prepare_cached(
        "SELECT number, kind, template_version, languages, way, made_at FROM letter_written
         WHERE exit_case = ?1 ORDER BY number DESC",
    )?;
    let found = select
        .query_map([case], |row| {
            let languages: String = row.get("languages")?;
            Ok(LetterWritten {
                number: row.get("number")?,
                kind: coded(row, "kind")?,
                version: row.get("template_version")?,
                languages: languages.parse().unwrap_or(Languages::Both),
                way: coded(row, "way")?,
                at: row.get("made_at")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

/// Remembers that a letter was written, and says which of the case's letters it is.
pub fn remember(writer: &Writer<'_>, one: LetterWriting, desk: DeskId, at: Moment) -> store::Result<u32> {
    let number = writer.query_row(
        "INSERT INTO letter_written (exit_case, number, kind, template_version, languages, way, made_at, desk)
         VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM letter_written WHERE exit_case = ?1),
                 ?2, ?3, ?4, ?5, ?6, ?7)
         RETURNING number",
        params![one.case, one.kind.code(), one.version, one.languages.code(), one.way.code(), at, desk],
        |row| row.get(0),
    )?;
    Ok(number)
}

/// What her calendar was last told about a case.
pub fn told(rows: &Connection, case: CaseId) -> store::Result<Option<Told>> {
    let sql =
        "SELECT uid, sequence, starts, minutes, place, cancelled FROM calendar_entry WHERE exit_case = ?1";
    let found = rows.query_row(sql, [case], |row| {
        Ok(Told {
            uid: row.get("uid")?,
            sequence: row.get("sequence")?,
            starts: row.get("starts")?,
            minutes: row.get("minutes")?,
            place: row.get("place")?,
            cancelled: row.get("cancelled")?,
        })
    });
    Ok(found.optional()?)
}

/// Keeps what her calendar is told.
pub fn tell(writer: &Writer<'_>, case: CaseId, told: &Told) -> store::Result<()> {
    writer.execute(
        "INSERT INTO calendar_entry (exit_case, uid, sequence, starts, minutes, place, cancelled)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (exit_case) DO UPDATE SET sequence = excluded.sequence, starts = excluded.starts,
             minutes = excluded.minutes, place = excluded.place, cancelled = excluded.cancelled",
        params![case, told.uid, told.sequence, told.starts, told.minutes, told.place, told.cancelled],
    )?;
    Ok(())
}

/// Whether it is known of a case that letters were written or that her calendar was told.
pub fn is_written_to(rows: &Connection, case: CaseId) -> store::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM letter_written WHERE exit_case = ?1)
        OR EXISTS (SELECT 1 FROM calendar_entry WHERE exit_case = ?1)";
    Ok(rows.prepare_cached(sql)?.query_row([case], |row| row.get(0))?)
}

/// Forgets everything of a case: what was written and what the calendar was told. Wordings belong to no case.
pub fn forget(writer: &Writer<'_>, case: CaseId) -> store::Result<()> {
    writer.execute("DELETE FROM letter_written WHERE exit_case = ?1", [case])?;
    writer.execute("DELETE FROM calendar_entry WHERE exit_case = ?1", [case])?;
    Ok(())
}

/// A name for a calendar entry that no other has and that tells nothing.
pub fn fresh_uid() -> String {
    format!("{}@gwrando", OutwardId::fresh())
}
