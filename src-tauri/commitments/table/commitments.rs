//! Commitments, their measures, and what happened.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::commitments::{
    Commitment, CommitmentForm, CommitmentState, Ending, Measure, MeasureKind, Progress, Promised, Trouble,
    Value,
};
use crate::store::{self, Writer, coded, optional_coded};
use crate::vocabulary::{Both, Coded, CommitmentId, DeskId, Moment, OutwardId};

/// The state is read off what happened: it is stored only when it ended.
const SELECT: &str = "
SELECT id, number, template, service, recommendation, promise_cy, promise_en, owner_cy, owner_en, starts, due, principle,
    closed_as, closed_on, closing_cy, closing_en, replaced_by,
    EXISTS (SELECT 1 FROM commitment_progress p WHERE p.commitment = commitment.id) AS begun
FROM commitment";

/// The number behind `R-0001` or `P-0001`; the letter and the zeros may be left out.
pub(super) fn read_number(text: &str, letter: char) -> Option<u32> {
    let text = text.trim().to_ascii_uppercase();
    let digits = text.strip_prefix(letter).map_or(text.as_str(), |rest| rest.trim_start_matches('-'));
    digits.parse().ok()
}

/// Keeps a new commitment under the next number.
pub fn add_commitment(
    writer: &Writer<'_>,
    form: &CommitmentForm,
    read: &Promised,
    desk: DeskId,
    at: Moment,
) -> store::Result<CommitmentId> {
    let id = CommitmentId::fresh();
    writer.execute(
        "INSERT INTO commitment (id, number, template, service, recommendation, promise_cy, promise_en, owner_cy,
             owner_en, starts, due, principle, made_at, outward, desk)
         VALUES (?1, (SELECT coalesce(max(number), 0) + 1 FROM commitment), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,
             ?12, ?13, ?14)",
        params![
            id,
            form.template.code(),
            form.service,
            form.recommendation,
            read.promise.cy,
            read.promise.en,
            read.owner.cy,
            read.owner.en,
            read.starts,
            read.due,
            form.principle.map(Coded::code),
            at,
            OutwardId::fresh(),
            desk
        ],
    )?;
    keep_measures(writer, id, &read.measures)?;
    Ok(id)
}

/// Puts a commitment right of which nothing was reported yet.
pub fn correct_commitment(
    writer: &Writer<'_>,
    id: CommitmentId,
    form: &CommitmentForm,
    read: &Promised,
) -> store::Result<()> {
    writer.execute(
        "UPDATE commitment SET promise_cy = ?2, promise_en = ?3, owner_cy = ?4, owner_en = ?5, starts = ?6, due = ?7,
             principle = ?8, version = version + 1 WHERE id = ?1",
        params![
            id,
            read.promise.cy,
            read.promise.en,
            read.owner.cy,
            read.owner.en,
            read.starts,
            read.due,
            form.principle.map(Coded::code)
        ],
    )?;
    writer.execute("DELETE FROM commitment_measure WHERE commitment = ?1", [id])?;
    keep_measures(writer, id, &read.measures)
}

fn keep_measures(writer: &Writer<'_>, id: CommitmentId, measures: &[Measure]) -> store::Result<()> {
    let mut insert = writer.prepare_cached(
        "INSERT INTO commitment_measure (commitment, number, kind, what_cy, what_en, target)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for one in measures {
        insert.execute(params![id, one.number, one.kind.code(), one.what.cy, one.what.en, one.target])?;
    }
    Ok(())
}

/// Removes a commitment of which nothing was reported yet.
pub fn drop_commitment(writer: &Writer<'_>, id: CommitmentId) -> store::Result<()> {
    writer.execute("DELETE FROM commitment WHERE id = ?1", [id])?;
    Ok(())
}

/// Keeps how a commitment ended.
pub fn close(writer: &Writer<'_>, id: CommitmentId, end: &Ending) -> store::Result<()> {
    writer.execute(
        "UPDATE commitment SET closed_as = ?2, closed_on = ?3, closing_cy = ?4, closing_en = ?5, replaced_by = ?6,
             version = version + 1 WHERE id = ?1",
        params![id, end.state.code(), end.on, end.why.cy, end.why.en, end.replaced_by],
    )?;
    Ok(())
}

/// Every commitment, newest number first.
pub fn commitments(rows: &Connection) -> store::Result<Vec<Commitment>> {
    let mut select = rows.prepare_cached(&format!("{SELECT} ORDER BY number DESC"))?;
    let found: Vec<Commitment> = select.query_map([], commitment_of)?.collect::<Result<_, _>>()?;
    found.into_iter().map(|one| with_measures(rows, one)).collect()
}

/// The commitment called `id`.
pub fn commitment(rows: &Connection, id: CommitmentId) -> Result<Commitment, Trouble> {
    one(rows, &format!("{SELECT} WHERE id = ?1"), params![id])
}

/// The commitment with this number, `P-0001`.
pub fn commitment_numbered(rows: &Connection, number: &str) -> Result<Commitment, Trouble> {
    let number = read_number(number, 'P').ok_or(Trouble::NoCommitment)?;
    one(rows, &format!("{SELECT} WHERE number = ?1"), params![number])
}

/// What a commitment is called outside, and which version it is.
pub fn outward_commitment(rows: &Connection, id: CommitmentId) -> store::Result<(String, u32)> {
    let sql = "SELECT outward, version FROM commitment WHERE id = ?1";
    Ok(rows.prepare_cached(sql)?.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

fn one(rows: &Connection, sql: &str, by: &[&dyn rusqlite::ToSql]) -> Result<Commitment, Trouble> {
    let found = rows
        .prepare_cached(sql)
        .and_then(|mut select| select.query_row(by, commitment_of).optional())
        .map_err(store::Trouble::from)?;
    Ok(with_measures(rows, found.ok_or(Trouble::NoCommitment)?)?)
}

fn with_measures(rows: &Connection, one: Commitment) -> store::Result<Commitment> {
    let mut select = rows.prepare_cached(
        "SELECT number, kind, what_cy, what_en, target FROM commitment_measure WHERE commitment = ?1 ORDER BY number",
    )?;
    let measure = |row: &Row<'_>| {
        Ok(Measure {
            number: row.get("number")?,
            kind: coded(row, "kind")?,
            what: both(row, "what")?,
            target: row.get("target")?,
        })
    };
    let measures = select.query_map([one.id], measure)?.collect::<Result<_, _>>()?;
    Ok(Commitment { measures, ..one })
}

fn both(row: &Row<'_>, name: &str) -> rusqlite::Result<Both<String>> {
    Ok(Both { cy: row.get(format!("{name}_cy").as_str())?, en: row.get(format!("{name}_en").as_str())? })
}

fn commitment_of(row: &Row<'_>) -> rusqlite::Result<Commitment> {
    let number: u32 = row.get("number")?;
    let begun: bool = row.get("begun")?;
    let going_on = if begun { CommitmentState::UnderWay } else { CommitmentState::Planned };
    Ok(Commitment {
        id: row.get("id")?,
        number: format!("P-{number:04}"),
        template: coded(row, "template")?,
        service: row.get("service")?,
        recommendation: row.get("recommendation")?,
        promise: both(row, "promise")?,
        owner: both(row, "owner")?,
        starts: row.get("starts")?,
        due: row.get("due")?,
        principle: optional_coded(row, "principle")?,
        measures: Vec::new(),
        state: optional_coded(row, "closed_as")?.unwrap_or(going_on),
        closed_on: row.get("closed_on")?,
        closing: both(row, "closing")?,
        replaced_by: row.get("replaced_by")?,
    })
}

/// Keeps an entry.
pub fn add_progress(
    writer: &Writer<'_>,
    id: CommitmentId,
    one: &Progress,
    desk: DeskId,
    at: Moment,
) -> store::Result<()> {
    let (reached, of, yes) = match one.value {
        Value::Number { number } => (Some(number), None, None),
        Value::Share { number, of } => (Some(number), Some(of), None),
        Value::YesNo { yes } => (None, None, Some(yes)),
        Value::Dates { .. } => (None, None, None),
    };
    writer.execute(
        "INSERT INTO commitment_progress (commitment, number, on_day, measure, reached, out_of, yes, note_cy, note_en,
             evidence, entered_at, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            id,
            one.number,
            one.on,
            one.measure,
            reached,
            of,
            yes,
            one.note.cy,
            one.note.en,
            one.evidence,
            at,
            desk
        ],
    )?;
    Ok(())
}

/// Everything that was reported of a commitment, in the order in which it was entered.
pub fn progress(rows: &Connection, id: CommitmentId) -> store::Result<Vec<Progress>> {
    let mut select = rows.prepare_cached(
        "SELECT p.number, p.on_day, p.measure, p.reached, p.out_of, p.yes, p.note_cy, p.note_en, p.evidence, m.kind
         FROM commitment_progress p
         JOIN commitment_measure m ON m.commitment = p.commitment AND m.number = p.measure
         WHERE p.commitment = ?1 ORDER BY p.number",
    )?;
    let found = select.query_map([id], progress_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

fn progress_of(row: &Row<'_>) -> rusqlite::Result<Progress> {
    let value = match coded(row, "kind")? {
        MeasureKind::Number => Value::Number { number: row.get("reached")? },
        MeasureKind::Share => Value::Share { number: row.get("reached")?, of: row.get("out_of")? },
        MeasureKind::YesNo => Value::YesNo { yes: row.get("yes")? },
        MeasureKind::Dates => Value::Dates { day: row.get("on_day")? },
    };
    Ok(Progress {
        number: row.get("number")?,
        on: row.get("on_day")?,
        measure: row.get("measure")?,
        value,
        note: both(row, "note")?,
        evidence: row.get("evidence")?,
    })
}

/// Takes the entry back that was entered last, and says whether there was one.
pub fn take_back_progress(writer: &Writer<'_>, id: CommitmentId) -> store::Result<bool> {
    let gone = writer.execute(
        "DELETE FROM commitment_progress WHERE commitment = ?1
         AND number = (SELECT max(number) FROM commitment_progress WHERE commitment = ?1)",
        [id],
    )?;
    Ok(gone > 0)
}
