//! The only SQL of this room. Answers are added, never overwritten: the newest counts, the older ones show what
//! was allowed when.

use rusqlite::{Connection, params};

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

/// What this interview's carer allows now, in the order of the list.
pub fn current(rows: &Connection, interview: InterviewId) -> store::Result<Vec<Consent>> {
    let mut select =
        rows.prepare_cached("SELECT purpose, given, at FROM consent_now WHERE interview = ?1")?;
    let mut consents: Vec<Consent> = select
        .query_map([interview], |row| {
            Ok(Consent { purpose: coded(row, "purpose")?, given: row.get("given")?, at: row.get("at")? })
        })?
        .collect::<Result<_, _>>()?;
    consents.sort_by_key(|consent| consent.purpose);
    Ok(consents)
}
