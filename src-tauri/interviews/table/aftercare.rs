//! The rows of what follows an interview.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::interviews::aftercare::Aftercare;
use crate::store::{self, InOrder, Writer};
use crate::vocabulary::{Coded, InterviewId, Moment};

/// Aftercare, and the interviewer's own debrief. The debrief has a table to itself so that no statement that
/// reads interviews or aftercare for a pack, a report, a letter or the search can meet it.
pub const AFTERCARE: &str = "
CREATE TABLE aftercare (
    interview TEXT PRIMARY KEY NOT NULL REFERENCES interview (id),
    summary TEXT NOT NULL,
    lang TEXT NOT NULL,
    sent_on TEXT,
    agreed_on TEXT CHECK (agreed_on IS NULL OR sent_on <= agreed_on),
    amended TEXT CHECK (amended IS NULL OR agreed_on IS NOT NULL),
    counselling_taken TEXT NOT NULL DEFAULT 'not-known',
    followed_up_on TEXT,
    follow_up_note TEXT NOT NULL DEFAULT '',
    saved_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE debrief (
    interview TEXT PRIMARY KEY NOT NULL REFERENCES interview (id),
    text TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;
";

const SELECT: &str = "SELECT interview, summary, lang, sent_on, agreed_on, amended, counselling_taken,
    followed_up_on, follow_up_note FROM aftercare";

/// What is known about the time after each interview; an interview without an entry has had nothing done yet.
pub fn aftercare(rows: &Connection) -> store::Result<BTreeMap<InterviewId, Aftercare>> {
    let mut select = rows.prepare_cached(SELECT)?;
    let found = select.query_map([], entry)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// What is known about the time after one interview.
pub fn aftercare_of(rows: &Connection, id: InterviewId) -> store::Result<Option<Aftercare>> {
    let mut select = rows.prepare_cached(&format!("{SELECT} WHERE interview = ?1"))?;
    Ok(select.query_row([id], entry).optional()?.map(|(_, aftercare)| aftercare))
}

/// In the order of [`SELECT`].
fn entry(row: &Row<'_>) -> rusqlite::Result<(InterviewId, Aftercare)> {
    let mut next = InOrder::of(row);
    let interview = next.take()?;
    let aftercare = Aftercare {
        summary: next.take()?,
        lang: next.take()?,
        sent_on: next.take()?,
        agreed_on: next.take()?,
        amended: next.take()?,
        counselling_taken: next.coded()?,
        followed_up_on: next.take()?,
        follow_up_note: next.take()?,
    };
    Ok((interview, aftercare))
}

/// Keeps what is known about the time after an interview.
pub fn keep_aftercare(
    writer: &Writer<'_>,
    id: InterviewId,
    one: &Aftercare,
    at: Moment,
) -> store::Result<()> {
    writer.execute(
        "INSERT INTO aftercare (interview, summary, lang, sent_on, agreed_on, amended, counselling_taken,
             followed_up_on, follow_up_note, saved_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (interview) DO UPDATE SET summary = excluded.summary, lang = excluded.lang,
             sent_on = excluded.sent_on, agreed_on = excluded.agreed_on, amended = excluded.amended,
             counselling_taken = excluded.counselling_taken, followed_up_on = excluded.followed_up_on,
             follow_up_note = excluded.follow_up_note, saved_at = excluded.saved_at, version = version + 1",
        params![
            id,
            one.summary,
            one.lang,
            one.sent_on,
            one.agreed_on,
            one.amended,
            one.counselling_taken.code(),
            one.followed_up_on,
            one.follow_up_note,
            at
        ],
    )?;
    Ok(())
}

/// The interviewer's own note about how the interview was for her; empty when there is none. For her eyes on
/// the sheet alone.
pub fn debrief(rows: &Connection, id: InterviewId) -> store::Result<String> {
    let mut select = rows.prepare_cached("SELECT text FROM debrief WHERE interview = ?1")?;
    Ok(select.query_row([id], |row| row.get(0)).optional()?.unwrap_or_default())
}

/// Keeps that note; an empty one is taken away.
pub fn keep_debrief(writer: &Writer<'_>, id: InterviewId, text: &str, at: Moment) -> store::Result<()> {
    if text.trim().is_empty() {
        writer.execute("DELETE FROM debrief WHERE interview = ?1", [id])?;
        return Ok(());
    }
    writer.execute(
        "INSERT INTO debrief (interview, text, saved_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (interview) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at",
        params![id, text, at],
    )?;
    Ok(())
}
