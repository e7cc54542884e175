//! The rows of what was done with a case. Whatever a list needs is read for all cases at once.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use crate::cases::moves::{Attempt, Booking, IrmDisclosure, MoveRow};
use crate::store::{self, InOrder, Writer};
use crate::vocabulary::{CaseId, Coded, DeskId, Moment};

const SELECT_MOVE: &str =
    "SELECT exit_case, at, made, reason, overrides, written_on, closed_why FROM case_move";
const SELECT_ATTEMPT: &str = "SELECT exit_case, day, means, outcome, note FROM contact_attempt";
const SELECT_BOOKING: &str = "SELECT exit_case, starts, minutes, mode, means, place FROM booking";

/// Keeps a move that was made.
pub fn add_move(writer: &Writer<'_>, case: CaseId, one: &MoveRow, desk: DeskId) -> store::Result<()> {
    writer.execute(
        "INSERT INTO case_move (exit_case, at, desk, made, reason, overrides, written_on, closed_why)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            case,
            one.at,
            desk,
            one.made.code(),
            one.reason,
            one.overrides.map(Coded::code),
            one.written_on,
            one.closed_why.map(Coded::code)
        ],
    )?;
    Ok(())
}

/// Every move of every case, oldest first.
pub fn moves(rows: &Connection) -> store::Result<BTreeMap<CaseId, Vec<MoveRow>>> {
    by_case(rows, &format!("{SELECT_MOVE} ORDER BY number"), [], move_of)
}

/// The moves of one case, oldest first.
pub fn moves_of(rows: &Connection, case: CaseId) -> store::Result<Vec<MoveRow>> {
    of_case(rows, &format!("{SELECT_MOVE} WHERE exit_case = ?1 ORDER BY number"), case, move_of)
}

fn move_of(next: &mut InOrder<'_>) -> rusqlite::Result<MoveRow> {
    Ok(MoveRow {
        at: next.take()?,
        made: next.coded()?,
        reason: next.take()?,
        overrides: next.optional_coded()?,
        written_on: next.take()?,
        closed_why: next.optional_coded()?,
    })
}

/// Keeps an attempt to reach the carers.
pub fn add_attempt(
    writer: &Writer<'_>,
    case: CaseId,
    one: &Attempt,
    desk: DeskId,
    at: Moment,
) -> store::Result<()> {
    writer.execute(
        "INSERT INTO contact_attempt (exit_case, day, means, outcome, note, entered_at, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![case, one.day, one.means.code(), one.outcome.code(), one.note, at, desk],
    )?;
    Ok(())
}

/// Every attempt for every case, by day.
pub fn attempts(rows: &Connection) -> store::Result<BTreeMap<CaseId, Vec<Attempt>>> {
    by_case(rows, &format!("{SELECT_ATTEMPT} ORDER BY day, number"), [], attempt_of)
}

/// The attempts for one case, by day.
pub fn attempts_of(rows: &Connection, case: CaseId) -> store::Result<Vec<Attempt>> {
    of_case(rows, &format!("{SELECT_ATTEMPT} WHERE exit_case = ?1 ORDER BY day, number"), case, attempt_of)
}

fn attempt_of(next: &mut InOrder<'_>) -> rusqlite::Result<Attempt> {
    Ok(Attempt { day: next.take()?, means: next.coded()?, outcome: next.coded()?, note: next.take()? })
}

/// Keeps the time that was agreed, in the place of an earlier one.
pub fn book(writer: &Writer<'_>, case: CaseId, one: &Booking, desk: DeskId, at: Moment) -> store::Result<()> {
    writer.execute(
        "INSERT OR REPLACE INTO booking (exit_case, starts, minutes, mode, means, place, entered_at, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![case, one.starts, one.minutes, one.mode.code(), one.means.code(), one.place, at, desk],
    )?;
    Ok(())
}

/// Takes the agreed time out. That there was one stays among the moves.
pub fn unbook(writer: &Writer<'_>, case: CaseId) -> store::Result<()> {
    writer.execute("DELETE FROM booking WHERE exit_case = ?1", [case])?;
    Ok(())
}

/// The agreed times of all cases.
pub fn bookings(rows: &Connection) -> store::Result<BTreeMap<CaseId, Booking>> {
    let mut select = rows.prepare_cached(SELECT_BOOKING)?;
    let found = select.query_map([], booking_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The agreed time of one case.
pub fn booking(rows: &Connection, case: CaseId) -> store::Result<Option<Booking>> {
    let mut select = rows.prepare_cached(&format!("{SELECT_BOOKING} WHERE exit_case = ?1"))?;
    Ok(select.query_row([case], booking_of).optional()?.map(|(_, one)| one))
}

/// In the order of [`SELECT_BOOKING`].
fn booking_of(row: &Row<'_>) -> rusqlite::Result<(CaseId, Booking)> {
    let mut next = InOrder::of(row);
    let case = next.take()?;
    let booking = Booking {
        starts: next.take()?,
        minutes: next.take()?,
        mode: next.coded()?,
        means: next.coded()?,
        place: next.take()?,
    };
    Ok((case, booking))
}

/// Keeps what was told to the Independent Review Mechanism or the decision-maker.
pub fn add_disclosure(
    writer: &Writer<'_>,
    case: CaseId,
    one: &IrmDisclosure,
    desk: DeskId,
    at: Moment,
) -> store::Result<()> {
    writer.execute(
        "INSERT INTO irm_disclosure (exit_case, day, to_whom, what, why, entered_at, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![case, one.day, one.to_whom, one.what, one.why, at, desk],
    )?;
    Ok(())
}

/// What was told about one case, by day.
pub fn disclosures(rows: &Connection, case: CaseId) -> store::Result<Vec<IrmDisclosure>> {
    let sql = "SELECT exit_case, day, to_whom, what, why FROM irm_disclosure WHERE exit_case = ?1 ORDER BY day, number";
    of_case(rows, sql, case, |next| {
        Ok(IrmDisclosure { day: next.take()?, to_whom: next.take()?, what: next.take()?, why: next.take()? })
    })
}

/// Takes out everything that was recorded about what was done with a case.
pub fn forget(writer: &Writer<'_>, case: CaseId) -> store::Result<()> {
    for table in ["case_move", "contact_attempt", "booking", "irm_disclosure"] {
        writer.execute(&format!("DELETE FROM {table} WHERE exit_case = ?1"), [case])?;
    }
    Ok(())
}

/// The first column names the case, the others are read in their order.
fn by_case<T>(
    rows: &Connection,
    sql: &str,
    given: impl Params,
    read: fn(&mut InOrder<'_>) -> rusqlite::Result<T>,
) -> store::Result<BTreeMap<CaseId, Vec<T>>> {
    let mut select = rows.prepare_cached(sql)?;
    let mut found: BTreeMap<CaseId, Vec<T>> = BTreeMap::new();
    let mut rows = select.query(given)?;
    while let Some(row) = rows.next()? {
        let mut next = InOrder::of(row);
        found.entry(next.take()?).or_default().push(read(&mut next)?);
    }
    Ok(found)
}

/// What [`by_case`] finds of one case.
fn of_case<T>(
    rows: &Connection,
    sql: &str,
    case: CaseId,
    read: fn(&mut InOrder<'_>) -> rusqlite::Result<T>,
) -> store::Result<Vec<T>> {
    Ok(by_case(rows, sql, [case], read)?.remove(&case).unwrap_or_default())
}
