//! The question that is asked of each quotation without a name: could their social worker tell?

use rusqlite::{Connection, Row, params};

use crate::interviews::interview::NoteLang;
use crate::interviews::trouble::Trouble;
use crate::store::{self, Writer, coded};
use crate::vocabulary::{CaseId, DeskId, InterviewId, Moment, QuoteId};

/// Each answer as it was given, with the moment at which the wording had been approved: a wording that is approved
/// again is asked about again.
pub const QUOTATIONS: &str = "
CREATE TABLE quotation_asked (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quote TEXT NOT NULL REFERENCES quote (id),
    approved_at TEXT NOT NULL,
    could_tell INTEGER NOT NULL CHECK (could_tell IN (0, 1)),
    at TEXT NOT NULL,
    desk TEXT NOT NULL
) STRICT;
CREATE INDEX quotation_asked_by_quote ON quotation_asked (quote);
";

/// An answer to the question.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Asked {
    /// Whether their social worker could tell who said it.
    pub could_tell: bool,
    /// When it was answered.
    pub at: Moment,
}

/// A wording that a carer approved for use without a name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Unattributed {
    /// The passage.
    pub quote: QuoteId,
    /// The interview in which it was said.
    pub interview: InterviewId,
    /// Its case.
    pub case: CaseId,
    /// The wording.
    pub wording: String,
    /// Its language.
    pub lang: NoteLang,
    /// The theme it was put under.
    pub theme: Option<String>,
    /// When the carer approved it.
    pub approved_at: Moment,
    /// The last answer to the question, given for this wording.
    pub asked: Option<Asked>,
}

/// Every wording of a finished interview that its carer approved for use without a name, the oldest approval first.
pub fn unattributed(rows: &Connection) -> store::Result<Vec<Unattributed>> {
    let mut select = rows.prepare_cached(
        "SELECT q.id, q.interview, i.exit_case, q.wording, q.lang, q.theme, q.decided_at,
                (SELECT could_tell FROM quotation_asked a WHERE a.quote = q.id AND a.approved_at = q.decided_at
                    ORDER BY a.id DESC LIMIT 1) AS could_tell,
                (SELECT at FROM quotation_asked a WHERE a.quote = q.id AND a.approved_at = q.decided_at
                    ORDER BY a.id DESC LIMIT 1) AS asked_at
         FROM quote q JOIN interview i ON i.id = q.interview
         WHERE q.decision = 'unattributed' AND trim(coalesce(q.wording, '')) <> '' AND i.state = 'finished'
             AND q.decided_at IS NOT NULL
         ORDER BY q.decided_at, q.interview, q.number",
    )?;
    let found = select.query_map([], unattributed_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

fn unattributed_of(row: &Row<'_>) -> rusqlite::Result<Unattributed> {
    let (could_tell, at): (Option<bool>, Option<Moment>) = (row.get("could_tell")?, row.get("asked_at")?);
    Ok(Unattributed {
        quote: row.get("id")?,
        interview: row.get("interview")?,
        case: row.get("exit_case")?,
        wording: row.get("wording")?,
        lang: coded(row, "lang")?,
        theme: row.get("theme")?,
        approved_at: row.get("decided_at")?,
        asked: could_tell.zip(at).map(|(could_tell, at)| Asked { could_tell, at }),
    })
}

/// Keeps an answer for the wording as it was approved at `approved_at`.
///
/// # Errors
/// `NoQuote` when the passage stands no more as it was approved then.
pub fn answer_unattributed(
    writer: &Writer<'_>,
    one: &Unattributed,
    could_tell: bool,
    at: Moment,
    desk: DeskId,
) -> Result<(), Trouble> {
    let kept = writer
        .execute(
            "INSERT INTO quotation_asked (quote, approved_at, could_tell, at, desk)
             SELECT id, decided_at, ?3, ?4, ?5 FROM quote
             WHERE id = ?1 AND decided_at = ?2 AND decision = 'unattributed'",
            params![one.quote, one.approved_at, could_tell, at, desk],
        )
        .map_err(store::Trouble::from)?;
    if kept == 0 { Err(Trouble::NoQuote) } else { Ok(()) }
}

/// Forgets the answers about one passage, or about all of an interview.
pub(super) fn forget_answers(
    writer: &Writer<'_>,
    interview: InterviewId,
    quote: Option<QuoteId>,
) -> store::Result<()> {
    writer.execute(
        "DELETE FROM quotation_asked WHERE quote IN
             (SELECT id FROM quote WHERE interview = ?1 AND (?2 IS NULL OR id = ?2))",
        params![interview, quote],
    )?;
    Ok(())
}
