//! What goes with a case, and what stands in its place.

use rusqlite::{Connection, params};

use crate::cases::case::Case;
use crate::store::{self, Erasure, Extent, Writer, coded};
use crate::vocabulary::{Coded, InterviewId, Moment, Period};

/// What was erased: ids that point at nothing any more, so that the gap explains itself, and so that an older copy
/// of this store can be brought to the same state.
pub const ERASURES: &str = "
CREATE TABLE erasure (
    exit_case TEXT NOT NULL,
    household TEXT NOT NULL,
    number TEXT NOT NULL,
    extent TEXT NOT NULL CHECK (extent IN ('everything', 'person', 'contact')),
    at TEXT NOT NULL,
    PRIMARY KEY (exit_case, extent)
) STRICT;
";

/// Interviews that were erased while another one of their case stands.
pub const ERASED_INTERVIEWS: &str = "
CREATE TABLE erased_interview (
    interview TEXT PRIMARY KEY NOT NULL,
    exit_case TEXT NOT NULL,
    household TEXT NOT NULL,
    number TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
";

/// Removes everything about the household's exit. What stands in its place is the number with the day.
pub fn erase(writer: &Writer<'_>, case: &Case, at: Moment) -> store::Result<()> {
    super::forget(writer, case.id)?;
    writer.execute("DELETE FROM exit_case WHERE id = ?1", [case.id])?;
    let left = "SELECT EXISTS (SELECT 1 FROM exit_case WHERE household = ?1)";
    let stays: bool = writer.query_row(left, [case.household], |row| row.get(0))?;
    if !stays {
        writer.execute("DELETE FROM carer WHERE household = ?1", [case.household])?;
        writer.execute("DELETE FROM household WHERE id = ?1", [case.household])?;
    }
    keep_erasure(writer, &erasure_of(case, Extent::Everything, at))
}

/// Removes whatever could tell who it was. What stays is a bare case: its service, category, way of leaving and
/// language, and of its days the reporting year in which the approval ended, as the last day of that year.
pub fn anonymise(writer: &Writer<'_>, case: &Case, at: Moment) -> store::Result<()> {
    super::forget(writer, case.id)?;
    writer.execute("DELETE FROM carer WHERE household = ?1", [case.household])?;
    writer.execute(
        "UPDATE exit_case SET category_reason = '', notice_received = NULL, approval_ended = ?2, ratified = NULL,
             years_fostered = NULL, referred_on = NULL, carer_told = NULL, panel_date = NULL,
             determination_letter = NULL, accepted_in_writing = NULL, route = 'none', lodged_on = NULL,
             final_decision = NULL, stage_a_held = 'unknown', service_reason = '', access_needs = '',
             safe_times = '', language_why_not = '', version = version + 1
         WHERE id = ?1",
        params![case.id, Period::reporting_year_of(case.entry.approval_ended).to],
    )?;
    keep_erasure(writer, &erasure_of(case, Extent::Person, at))
}

/// Removes how the carers can be reached.
pub fn forget_contact(writer: &Writer<'_>, case: &Case, at: Moment) -> store::Result<()> {
    writer.execute("UPDATE carer SET contact = '' WHERE household = ?1", [case.household])?;
    writer.execute("UPDATE exit_case SET access_needs = '', safe_times = '' WHERE id = ?1", [case.id])?;
    writer.execute("DELETE FROM booking WHERE exit_case = ?1", [case.id])?;
    writer.execute("UPDATE contact_attempt SET note = '' WHERE exit_case = ?1", [case.id])?;
    keep_erasure(writer, &erasure_of(case, Extent::Contact, at))
}

/// Keeps that one interview of a case was erased.
pub fn erased_interview(
    writer: &Writer<'_>,
    case: &Case,
    interview: InterviewId,
    at: Moment,
) -> store::Result<()> {
    let one = Erasure { interview: Some(interview), ..erasure_of(case, Extent::Interview, at) };
    keep_erasure(writer, &one)
}

fn erasure_of(case: &Case, extent: Extent, at: Moment) -> Erasure {
    let (number, household) = (case.number.clone(), case.household);
    Erasure { case: case.id, household, number, extent, interview: None, at }
}

/// Keeps an erasure, here and in the list outside the database.
pub fn keep_erasure(writer: &Writer<'_>, one: &Erasure) -> store::Result<()> {
    if let Some(interview) = one.interview {
        writer.execute(
            "INSERT INTO erased_interview (interview, exit_case, household, number, at) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (interview) DO NOTHING",
            params![interview, one.case, one.household, one.number, one.at],
        )?;
        writer.erases(one.clone());
        return Ok(());
    }
    writer.execute(
        "INSERT INTO erasure (exit_case, household, number, extent, at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (exit_case, extent) DO NOTHING",
        params![one.case, one.household, one.number, one.extent.code(), one.at],
    )?;
    writer.erases(one.clone());
    Ok(())
}

/// What was erased in this store, oldest first.
pub fn erasures(rows: &Connection) -> store::Result<Vec<Erasure>> {
    let mut select = rows.prepare_cached(
        "SELECT exit_case, household, number, extent, NULL AS interview, at FROM erasure
         UNION ALL SELECT exit_case, household, number, 'interview', interview, at FROM erased_interview
         ORDER BY at, number",
    )?;
    let found = select
        .query_map([], |row| {
            Ok(Erasure {
                case: row.get("exit_case")?,
                household: row.get("household")?,
                number: row.get("number")?,
                extent: coded(row, "extent")?,
                interview: row.get("interview")?,
                at: row.get("at")?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}
