//! The only SQL of this room. Answers are added, never overwritten: the newest counts, the older ones show what
//! was allowed when.

mod lifting;
mod marks;
mod opt_outs;
mod withdrawals;

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};

pub use self::lifting::{LIFTED, another, anothers, forget_another, lift, lifted};
pub use self::marks::{
    OptedOut, SAME_EVERYWHERE, forget_opt_outs, known_outside, opt_out, opt_outs_before, opted_out, take_in,
};
pub use self::opt_outs::{OPT_OUTS, opt_outs, stop, stopped, tallies, tally};
pub use self::withdrawals::{WITHDRAWALS, WithdrawnWording, withdraw_wording, withdrawn_wordings};
use super::allowed::{Answered, mark_withdrawals};
use super::purpose::{Consent, NOTICE, Purpose};
use crate::store::{self, Writer, coded};
use crate::vocabulary::{Coded, Day, InterviewId, Moment};

/// Answers about purposes.
pub const FIRST: &str = "
CREATE TABLE consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interview TEXT NOT NULL REFERENCES interview (id),
    purpose TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    at TEXT NOT NULL,
    notice TEXT NOT NULL
) STRICT;
CREATE INDEX consent_by_interview ON consent (interview, purpose, id);
CREATE VIEW consent_now AS
SELECT interview, purpose, given, at FROM consent
WHERE id IN (SELECT max(id) FROM consent GROUP BY interview, purpose);
";

/// What was allowed in cases that are erased: for six years it can be shown that what was counted and released had
/// been allowed (`domain.md` 4.3). Nothing here leads to a person; the number points at no case any more.
pub const RECORDS: &str = "
CREATE TABLE consent_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_number TEXT NOT NULL,
    purpose TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    answered_on TEXT NOT NULL,
    notice TEXT NOT NULL,
    kept_from TEXT NOT NULL
) STRICT;
";

/// Removes the answers of an interview and keeps, under the number of its case, what was allowed on which day.
pub fn erase(writer: &Writer<'_>, interview: InterviewId, number: &str, on: Day) -> store::Result<()> {
    writer.execute(
        "INSERT INTO consent_record (case_number, purpose, given, answered_on, notice, kept_from)
         SELECT ?2, purpose, given, substr(at, 1, 10), notice, ?3 FROM consent WHERE interview = ?1 ORDER BY id",
        params![interview, number, on],
    )?;
    writer.execute("DELETE FROM consent WHERE interview = ?1", [interview])?;
    writer.execute("DELETE FROM stopped_interview WHERE interview = ?1", [interview])?;
    Ok(())
}

/// Answers kept without a case that are due: the rest of their case went on `last` or earlier.
pub fn records_until(rows: &Connection, last: Day) -> store::Result<u32> {
    Ok(rows
        .query_row("SELECT count(*) FROM consent_record WHERE kept_from <= ?1", [last], |row| row.get(0))?)
}

/// Removes them.
pub fn forget_records_until(writer: &Writer<'_>, last: Day) -> store::Result<()> {
    writer.execute("DELETE FROM consent_record WHERE kept_from <= ?1", [last])?;
    Ok(())
}

/// Keeps an answer. The same answer again adds nothing, so that a script may be replayed.
pub fn answer(
    writer: &Writer<'_>,
    interview: InterviewId,
    purpose: Purpose,
    given: bool,
    at: Moment,
) -> store::Result<Consent> {
    let now = current(writer, interview)?.into_iter().find(|one| one.purpose == purpose);
    if let Some(same) = now.filter(|one| one.given == given) {
        return Ok(same);
    }
    writer.execute(
        "INSERT INTO consent (interview, purpose, given, at, notice) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![interview, purpose.code(), given, at, NOTICE],
    )?;
    Ok(Consent { purpose, given, at })
}

/// Keeps what was allowed in an interview that was held before this program was there, under the notice of then.
pub fn allowed_before(
    writer: &Writer<'_>,
    interview: InterviewId,
    purposes: &BTreeSet<Purpose>,
    notice: &str,
    at: Moment,
) -> store::Result<()> {
    let mut insert = writer.prepare_cached(
        "INSERT INTO consent (interview, purpose, given, at, notice) VALUES (?1, ?2, 1, ?3, ?4)",
    )?;
    for purpose in purposes {
        insert.execute(params![interview, purpose.code(), at, notice])?;
    }
    Ok(())
}

/// What this interview's carer allows now, in the order of the list.
pub fn current(rows: &Connection, interview: InterviewId) -> store::Result<Vec<Consent>> {
    // The view would look through the answers of all interviews for the newest ones.
    let mut select = rows.prepare_cached(
        "SELECT purpose, given, at FROM consent
         WHERE id IN (SELECT max(id) FROM consent WHERE interview = ?1 GROUP BY purpose)",
    )?;
    let mut consents: Vec<Consent> = select
        .query_map([interview], |row| {
            Ok(Consent { purpose: coded(row, "purpose")?, given: row.get("given")?, at: row.get("at")? })
        })?
        .collect::<Result<_, _>>()?;
    consents.sort_by_key(|consent| consent.purpose);
    Ok(consents)
}

/// Every answer that was ever given for this interview, oldest first.
pub fn history(rows: &Connection, interview: InterviewId) -> store::Result<Vec<Answered>> {
    let mut select = rows
        .prepare_cached("SELECT purpose, given, at, notice FROM consent WHERE interview = ?1 ORDER BY id")?;
    let mut history: Vec<Answered> = select
        .query_map([interview], |row| {
            Ok(Answered {
                purpose: coded(row, "purpose")?,
                given: row.get("given")?,
                at: row.get("at")?,
                notice: row.get("notice")?,
                withdraws: false,
            })
        })?
        .collect::<Result<_, _>>()?;
    mark_withdrawals(&mut history);
    Ok(history)
}

/// Whether its carer withdrew the interview as a whole.
pub fn is_withdrawn(rows: &Connection, interview: InterviewId) -> store::Result<bool> {
    let mut select = rows.prepare_cached(
        "SELECT given = 0 FROM consent WHERE interview = ?1 AND purpose = 'interview' ORDER BY id DESC LIMIT 1",
    )?;
    Ok(select.query_row([interview], |row| row.get(0)).optional()?.unwrap_or(false))
}

/// The interviews that their carer withdrew as a whole. Few are, so whether an answer is the last one is asked of those
/// alone that say no.
pub fn withdrawn(rows: &Connection) -> store::Result<BTreeSet<InterviewId>> {
    let mut select = rows.prepare_cached(
        "SELECT interview FROM consent AS said WHERE purpose = 'interview' AND given = 0 AND NOT EXISTS (
             SELECT 1 FROM consent AS later
             WHERE later.interview = said.interview AND later.purpose = said.purpose AND later.id > said.id)",
    )?;
    let found = select.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(found)
}
