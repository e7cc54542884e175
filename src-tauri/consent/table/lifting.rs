//! Carers who changed their minds after opting out, and people who only have the name of one who did.

use rusqlite::{Connection, params};

use super::marks::keys;
use crate::consent::opt_out::{Another, Lifted, Mark, OptOutOf, ToldBy};
use crate::store::{self, Lifting, OptOutMarks, Outside, Writer, coded};
use crate::vocabulary::{CaseId, Coded, Day, DeskId, Moment, Period, ServiceId};

/// A lifting is of one carer of a household, by the mark, which goes when the household's marks go; the rest of the
/// row is history. No table here holds a name or a reason.
pub const LIFTED: &str = "
CREATE TABLE opt_out_lifted (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    opt_out INTEGER NOT NULL REFERENCES opt_out (id),
    mark TEXT CHECK (length(mark) = 64),
    told_by TEXT NOT NULL CHECK (told_by IN ('carer', 'service', 'other')),
    told_on TEXT NOT NULL,
    at TEXT NOT NULL,
    desk TEXT NOT NULL,
    UNIQUE (opt_out, at)
) STRICT;
CREATE TABLE opt_out_another (
    exit_case TEXT NOT NULL REFERENCES exit_case (id),
    opt_out INTEGER NOT NULL REFERENCES opt_out (id),
    at TEXT NOT NULL,
    desk TEXT NOT NULL,
    PRIMARY KEY (exit_case, opt_out)
) STRICT;
";

/// Keeps that the carer called `name` changed their mind about `one`, here and outside the store. Another carer of the
/// same household stays opted out.
pub fn lift(
    writer: &Writer<'_>,
    (service, name): (ServiceId, &str),
    one: OptOutOf,
    (told_by, told_on): (ToldBy, Day),
    (at, desk): (Moment, DeskId),
) -> store::Result<()> {
    let marks: Vec<String> =
        keys(writer)?.iter().map(|key| Mark::of(key, service, name).text().to_owned()).collect();
    let sql = "SELECT EXISTS (SELECT 1 FROM opt_out_mark WHERE opt_out = ?1 AND mark = ?2)";
    for mark in marks {
        if writer.query_row(sql, params![one.opt_out, mark], |row| row.get(0))? {
            let told_by = told_by.code().to_owned();
            insert(
                writer,
                i64::from(one.opt_out),
                &Lifting { mark: Some(mark), told_by, told_on, at, desk },
            )?;
        }
    }
    let known = super::known_outside(writer)?;
    writer.stands_outside(Outside { opt_outs: known.opt_outs, ..Outside::default() });
    Ok(())
}

fn insert(writer: &Writer<'_>, opt_out: i64, one: &Lifting) -> store::Result<()> {
    writer.execute(
        "INSERT INTO opt_out_lifted (opt_out, mark, told_by, told_on, at, desk) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (opt_out, at) DO NOTHING",
        params![opt_out, one.mark, one.told_by, one.told_on, one.at, one.desk],
    )?;
    Ok(())
}

/// The liftings of one opting out, in the order of their times.
pub(super) fn of(rows: &Connection, opt_out: i64) -> store::Result<Vec<Lifting>> {
    let mut select = rows.prepare_cached(
        "SELECT mark, told_by, told_on, at, desk FROM opt_out_lifted WHERE opt_out = ?1 ORDER BY at",
    )?;
    let found = select.query_map([opt_out], |row| {
        Ok(Lifting {
            mark: row.get("mark")?,
            told_by: row.get("told_by")?,
            told_on: row.get("told_on")?,
            at: row.get("at")?,
            desk: row.get("desk")?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Takes in the liftings that this store, being older, does not know.
pub(super) fn take_in(writer: &Writer<'_>, one: &OptOutMarks) -> store::Result<()> {
    if one.lifted.is_empty() {
        return Ok(());
    }
    let sql = "SELECT id FROM opt_out WHERE reference = ?1";
    let id: i64 = writer.query_row(sql, [&one.reference], |row| row.get(0))?;
    one.lifted.iter().try_for_each(|lifting| insert(writer, id, lifting))
}

/// Lets go of the marks of liftings; the history stays.
pub(super) fn forget(writer: &Writer<'_>, reference: &str) -> store::Result<()> {
    let sql = "UPDATE opt_out_lifted SET mark = NULL
        WHERE opt_out IN (SELECT id FROM opt_out WHERE reference = ?1)";
    writer.execute(sql, [reference])?;
    Ok(())
}

/// Who changed their minds in a period, latest first.
pub fn lifted(rows: &Connection, period: Period) -> store::Result<Vec<Lifted>> {
    let mut select = rows.prepare_cached(
        "SELECT o.point, o.on_day, l.told_by, l.told_on, l.at FROM opt_out_lifted l
         JOIN opt_out o ON o.id = l.opt_out WHERE l.told_on BETWEEN ?1 AND ?2 ORDER BY l.told_on DESC, l.id DESC",
    )?;
    let found = select.query_map(params![period.from, period.to], |row| {
        Ok(Lifted {
            point: coded(row, "point")?,
            on: row.get("on_day")?,
            told_by: coded(row, "told_by")?,
            told_on: row.get("told_on")?,
            at: row.get("at")?,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Keeps that the carers of a case are other people than those of the same name who opted out.
pub fn another(
    writer: &Writer<'_>,
    case: CaseId,
    met: &[OptOutOf],
    at: Moment,
    desk: DeskId,
) -> store::Result<()> {
    let mut insert = writer.prepare_cached(
        "INSERT INTO opt_out_another (exit_case, opt_out, at, desk) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?;
    for one in met {
        insert.execute(params![case, one.opt_out, at, desk])?;
    }
    Ok(())
}

/// What was answered about a case, with the number of each opting out.
pub fn anothers(rows: &Connection, case: CaseId) -> store::Result<Vec<(u32, Another)>> {
    let mut select = rows.prepare_cached(
        "SELECT o.id, o.on_day, a.at, a.desk FROM opt_out_another a JOIN opt_out o ON o.id = a.opt_out
         WHERE a.exit_case = ?1 ORDER BY a.at, o.id",
    )?;
    let found = select.query_map([case], |row| {
        let another = Another { on: row.get("on_day")?, at: row.get("at")?, desk: row.get("desk")? };
        Ok((row.get("id")?, another))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Removes what was answered about a case that goes.
pub fn forget_another(writer: &Writer<'_>, case: CaseId) -> store::Result<()> {
    writer.execute("DELETE FROM opt_out_another WHERE exit_case = ?1", [case])?;
    Ok(())
}
