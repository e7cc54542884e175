//! The only SQL of this room.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::rectification::{Asked, Rectification, Settled, Statement, due_on};
use super::trouble::Trouble;
use crate::store::{self, Writer, optional_coded};
use crate::vocabulary::{CaseId, Coded, Day, DeskId, InterviewId, Moment};

/// Requests to put something right, and passages that speak of somebody else.
pub const FIRST: &str = "
CREATE TABLE rectification (
    exit_case TEXT NOT NULL REFERENCES exit_case (id),
    number INTEGER NOT NULL CHECK (number > 0),
    received_on TEXT NOT NULL,
    interview TEXT REFERENCES interview (id),
    question TEXT,
    words TEXT NOT NULL,
    lang TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('corrected', 'statement', 'unchanged')),
    statement TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    settled_at TEXT,
    told_on TEXT CHECK (told_on IS NULL OR outcome IS NOT NULL),
    entered_at TEXT NOT NULL,
    desk TEXT NOT NULL,
    PRIMARY KEY (exit_case, number),
    CHECK ((interview IS NULL) = (question IS NULL))
) STRICT;
CREATE INDEX rectification_by_interview ON rectification (interview);
CREATE TABLE names_others (
    exit_case TEXT NOT NULL REFERENCES exit_case (id),
    interview TEXT REFERENCES interview (id),
    place TEXT NOT NULL,
    wording TEXT NOT NULL,
    marked_at TEXT NOT NULL,
    desk TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX names_others_once ON names_others (exit_case, coalesce(interview, ''), place);
";

const SELECT: &str =
    "SELECT number, received_on, interview, question, words, lang, outcome, statement, reason, told_on
    FROM rectification";

/// Keeps a request, and says which of the case's it is.
pub fn ask(writer: &Writer<'_>, case: CaseId, one: &Asked, desk: DeskId, at: Moment) -> store::Result<u32> {
    let (interview, question) = one.answer.clone().unzip();
    let number = writer.query_row(
        "INSERT INTO rectification (exit_case, number, received_on, interview, question, words, lang, entered_at, desk)
         VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM rectification WHERE exit_case = ?1),
                 ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         RETURNING number",
        params![case, one.received_on, interview, question, one.words, one.lang, at, desk],
        |row| row.get(0),
    )?;
    Ok(number)
}

/// Keeps what was done about a request, in place of what was noted before.
pub fn settle(
    writer: &Writer<'_>,
    case: CaseId,
    number: u32,
    one: &Settled,
    at: Moment,
) -> store::Result<()> {
    writer.execute(
        "UPDATE rectification SET outcome = ?3, statement = ?4, reason = ?5, told_on = ?6, settled_at = ?7
         WHERE exit_case = ?1 AND number = ?2",
        params![case, number, one.outcome.code(), one.statement, one.reason, one.told_on, at],
    )?;
    Ok(())
}

/// Every request of a case, in the order in which they were entered.
pub fn requests(rows: &Connection, case: CaseId) -> store::Result<Vec<Rectification>> {
    let mut select = rows.prepare_cached(&format!("{SELECT} WHERE exit_case = ?1 ORDER BY number"))?;
    let found = select.query_map([case], request_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// One request of a case.
pub fn request(rows: &Connection, case: CaseId, number: u32) -> Result<Rectification, Trouble> {
    let mut select = rows
        .prepare_cached(&format!("{SELECT} WHERE exit_case = ?1 AND number = ?2"))
        .map_err(store::Trouble::from)?;
    let found =
        select.query_row(params![case, number], request_of).optional().map_err(store::Trouble::from)?;
    found.ok_or(Trouble::NoRequest)
}

fn request_of(row: &Row<'_>) -> rusqlite::Result<Rectification> {
    let received_on: Day = row.get("received_on")?;
    Ok(Rectification {
        number: row.get("number")?,
        received_on,
        due_on: due_on(received_on),
        interview: row.get("interview")?,
        question: row.get("question")?,
        words: row.get("words")?,
        lang: row.get("lang")?,
        outcome: optional_coded(row, "outcome")?,
        statement: row.get("statement")?,
        reason: row.get("reason")?,
        told_on: row.get("told_on")?,
    })
}

/// The day on which the oldest request of each case is due of which the carer was not told yet.
pub fn due(rows: &Connection) -> store::Result<BTreeMap<CaseId, Day>> {
    let mut select = rows.prepare_cached(
        "SELECT exit_case, min(received_on) FROM rectification WHERE told_on IS NULL GROUP BY exit_case",
    )?;
    let day = |row: &Row<'_>| Ok((row.get(0)?, due_on(row.get(1)?)));
    let found = select.query_map([], day)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The same of one case.
pub fn due_of(rows: &Connection, case: CaseId) -> store::Result<Option<Day>> {
    let sql = "SELECT min(received_on) FROM rectification WHERE told_on IS NULL AND exit_case = ?1";
    let oldest: Option<Day> = rows.prepare_cached(sql)?.query_row([case], |row| row.get(0))?;
    Ok(oldest.map(due_on))
}

/// The statements that stand beside answers of an interview, oldest first.
pub fn statements(rows: &Connection, interview: InterviewId) -> store::Result<Vec<Statement>> {
    let mut select = rows.prepare_cached(
        "SELECT question, statement, lang, received_on FROM rectification
         WHERE interview = ?1 AND outcome = 'statement' ORDER BY number",
    )?;
    let found = select
        .query_map([interview], |row| {
            Ok(Statement {
                question: row.get("question")?,
                text: row.get("statement")?,
                lang: row.get("lang")?,
                received_on: row.get("received_on")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

/// A passage that speaks of somebody else than the carer.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct NamesOthers {
    /// The interview it stands in; none when it stands in the case as it was entered.
    pub interview: Option<InterviewId>,
    /// Where it stands: the id of a question, or the name of a field.
    pub place: String,
}

/// Marks a passage as speaking of somebody else, with the wording in which it may be handed over; an empty one holds
/// the whole passage back.
pub fn mark(
    writer: &Writer<'_>,
    case: CaseId,
    one: &NamesOthers,
    wording: &str,
    desk: DeskId,
    at: Moment,
) -> store::Result<()> {
    unmark(writer, case, one)?;
    writer.execute(
        "INSERT INTO names_others (exit_case, interview, place, wording, marked_at, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![case, one.interview, one.place, wording, at, desk],
    )?;
    Ok(())
}

/// Takes such a mark away.
pub fn unmark(writer: &Writer<'_>, case: CaseId, one: &NamesOthers) -> store::Result<()> {
    writer.execute(
        "DELETE FROM names_others WHERE exit_case = ?1 AND interview IS ?2 AND place = ?3",
        params![case, one.interview, one.place],
    )?;
    Ok(())
}

/// Every marked passage of a case, with the wording in which it may be handed over.
pub fn marked(rows: &Connection, case: CaseId) -> store::Result<BTreeMap<NamesOthers, String>> {
    let mut select =
        rows.prepare_cached("SELECT interview, place, wording FROM names_others WHERE exit_case = ?1")?;
    let of = |row: &Row<'_>| Ok((NamesOthers { interview: row.get(0)?, place: row.get(1)? }, row.get(2)?));
    let found = select.query_map([case], of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// Forgets what was asked and marked about one interview.
pub fn forget_interview(writer: &Writer<'_>, interview: InterviewId) -> store::Result<()> {
    writer.execute("DELETE FROM rectification WHERE interview = ?1", [interview])?;
    writer.execute("DELETE FROM names_others WHERE interview = ?1", [interview])?;
    Ok(())
}

/// Forgets everything that was asked and marked in a case.
pub fn forget(writer: &Writer<'_>, case: CaseId) -> store::Result<()> {
    writer.execute("DELETE FROM rectification WHERE exit_case = ?1", [case])?;
    writer.execute("DELETE FROM names_others WHERE exit_case = ?1", [case])?;
    Ok(())
}
