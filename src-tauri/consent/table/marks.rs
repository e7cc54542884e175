//! The marks of carers who opted out, here and in the list outside the store.

use rusqlite::{Connection, OptionalExtension, params};

use super::lifting;
use crate::consent::opt_out::{Mark, OptOutOf, OptOutPoint, hex};
use crate::store::{self, MarkKey, OptOutMarks, Outside, Writer, coded};
use crate::vocabulary::{Coded, Day, OutwardId, ServiceId};

/// By which an opting out is the same in every copy of the store, and the keys of marks that came in from the list
/// outside it, as hexadecimal figures. Rows older than this are known by their day, point and number.
pub const SAME_EVERYWHERE: &str = "
ALTER TABLE opt_out ADD COLUMN reference TEXT;
UPDATE opt_out SET reference = on_day || ' ' || point || ' ' || id;
CREATE TABLE opt_out_other_key (
    key TEXT PRIMARY KEY NOT NULL CHECK (length(key) = 64)
) STRICT;
";

fn own_key_of(rows: &Connection) -> store::Result<Option<[u8; 32]>> {
    let mut select = rows.prepare_cached("SELECT key FROM opt_out_key")?;
    Ok(select.query_row([], |row| row.get(0)).optional()?)
}

/// The key of this store, made when it is first needed.
fn own_key(writer: &Writer<'_>) -> store::Result<[u8; 32]> {
    if let Some(key) = own_key_of(writer)? {
        return Ok(key);
    }
    let fresh = store::random::<32>()?;
    writer.execute("INSERT INTO opt_out_key (only, key) VALUES (1, ?1)", [fresh])?;
    Ok(fresh)
}

/// Every key under which a mark may have been made: this store's own, and those that came in from the list outside.
pub(super) fn keys(rows: &Connection) -> store::Result<Vec<[u8; 32]>> {
    let mut select = rows.prepare_cached("SELECT unhex(key) FROM opt_out_other_key ORDER BY key")?;
    let others = select.query_map([], |row| row.get(0))?.collect::<Result<Vec<_>, _>>()?;
    Ok(own_key_of(rows)?.into_iter().chain(others).collect())
}

/// Keeps that the carers of a household opted out, by their marks alone, here and outside the store.
pub fn opt_out(
    writer: &Writer<'_>,
    point: OptOutPoint,
    service: ServiceId,
    carers: &[String],
    on: Day,
) -> store::Result<()> {
    let key = own_key(writer)?;
    let mut marks: Vec<String> =
        carers.iter().map(|name| Mark::of(&key, service, name).text().to_owned()).collect();
    marks.sort_unstable();
    marks.dedup();
    let reference = OutwardId::fresh().to_string();
    let one = OptOutMarks { reference, point: point.code().to_owned(), on, marks, lifted: Vec::new() };
    insert(writer, &one)?;
    writer.stands_outside(Outside {
        mark_keys: vec![MarkKey(hex(&key))],
        opt_outs: vec![one],
        ..Outside::default()
    });
    Ok(())
}

fn insert(writer: &Writer<'_>, one: &OptOutMarks) -> store::Result<i64> {
    writer.execute(
        "INSERT INTO opt_out (point, on_day, reference) VALUES (?1, ?2, ?3)",
        params![one.point, one.on, one.reference],
    )?;
    let id = writer.last_insert_rowid();
    let mut insert = writer.prepare_cached("INSERT INTO opt_out_mark (mark, opt_out) VALUES (?1, ?2)")?;
    for mark in &one.marks {
        insert.execute(params![mark, id])?;
    }
    Ok(id)
}

/// Who of these carers opted out at this service and did not change their mind, by their marks, latest first; nobody
/// any more when it is forgotten.
pub fn opted_out(rows: &Connection, service: ServiceId, carers: &[String]) -> store::Result<Vec<OptOutOf>> {
    OptedOut::of(rows)?.met(service, carers)
}

/// Whoever opted out, to be asked about many carers: the keys of the marks are read once.
pub struct OptedOut<'a> {
    rows: &'a Connection,
    keys: Vec<[u8; 32]>,
}

impl<'a> OptedOut<'a> {
    /// Whoever opted out, as far as this store knows.
    pub fn of(rows: &'a Connection) -> store::Result<OptedOut<'a>> {
        Ok(OptedOut { rows, keys: keys(rows)? })
    }

    /// Who of these carers opted out at this service, as [`opted_out`] says.
    pub fn met(&self, service: ServiceId, carers: &[String]) -> store::Result<Vec<OptOutOf>> {
        let mut select = self.rows.prepare_cached(
            "SELECT o.id, o.point, o.on_day FROM opt_out o JOIN opt_out_mark m ON m.opt_out = o.id
             WHERE m.mark = ?1
               AND NOT EXISTS (SELECT 1 FROM opt_out_lifted l WHERE l.opt_out = o.id AND l.mark = m.mark)",
        )?;
        let mut found: Vec<OptOutOf> = Vec::new();
        for key in &self.keys {
            for name in carers {
                let met = select.query_map([Mark::of(key, service, name).text()], |row| {
                    Ok(OptOutOf {
                        opt_out: row.get("id")?,
                        point: coded(row, "point")?,
                        on: row.get("on_day")?,
                    })
                })?;
                for one in met {
                    let one = one?;
                    if !found.contains(&one) {
                        found.push(one);
                    }
                }
            }
        }
        found.sort_by_key(|one| std::cmp::Reverse((one.on, one.opt_out)));
        Ok(found)
    }
}

/// How many households' marks were kept before `day`, and so would be forgotten by [`forget_opt_outs`].
pub fn opt_outs_before(rows: &Connection, day: Day) -> store::Result<u32> {
    let sql = "SELECT count(DISTINCT m.opt_out) FROM opt_out_mark m JOIN opt_out o ON o.id = m.opt_out
        WHERE o.on_day < ?1";
    Ok(rows.query_row(sql, [day], |row| row.get(0))?)
}

/// Forgets the marks that were kept before `day` (`domain.md` 4.3: after three years), here and outside the store. The
/// counts stay.
pub fn forget_opt_outs(writer: &Writer<'_>, day: Day) -> store::Result<u32> {
    let count = opt_outs_before(writer, day)?;
    let mut forgotten = known_outside(writer)?.opt_outs;
    forgotten.retain(|one| one.on < day && !one.marks.is_empty());
    for one in &mut forgotten {
        one.let_go();
        forget(writer, one)?;
    }
    writer.stands_outside(Outside { opt_outs: forgotten, ..Outside::default() });
    Ok(count)
}

fn forget(writer: &Writer<'_>, one: &OptOutMarks) -> store::Result<()> {
    let sql = "DELETE FROM opt_out_mark WHERE opt_out IN (SELECT id FROM opt_out WHERE reference = ?1)";
    writer.execute(sql, [&one.reference])?;
    lifting::forget(writer, &one.reference)
}

/// What this store knows of what the list outside holds about opting out.
pub fn known_outside(rows: &Connection) -> store::Result<Outside> {
    let mark_keys = keys(rows)?.iter().map(|key| MarkKey(hex(key))).collect();
    let mut select = rows.prepare_cached("SELECT id, reference, point, on_day FROM opt_out ORDER BY id")?;
    let found: Vec<(i64, OptOutMarks)> = select
        .query_map([], |row| {
            let (reference, point, on) = (row.get("reference")?, row.get("point")?, row.get("on_day")?);
            let one = OptOutMarks { reference, point, on, marks: Vec::new(), lifted: Vec::new() };
            Ok((row.get("id")?, one))
        })?
        .collect::<Result<_, _>>()?;
    let mut marks = rows.prepare_cached("SELECT mark FROM opt_out_mark WHERE opt_out = ?1 ORDER BY mark")?;
    let mut opt_outs = Vec::with_capacity(found.len());
    for (id, one) in found {
        let marks = marks.query_map([id], |row| row.get(0))?.collect::<Result<_, _>>()?;
        opt_outs.push(OptOutMarks { marks, lifted: lifting::of(rows, id)?, ..one });
    }
    Ok(Outside { mark_keys, opt_outs, ..Outside::default() })
}

/// Takes in what the list outside knows of opting out and this store, being older, does not.
pub fn take_in(writer: &Writer<'_>, outside: &Outside) -> store::Result<()> {
    let known = known_outside(writer)?;
    for key in outside.mark_keys.iter().filter(|key| !known.mark_keys.contains(key)) {
        writer.execute("INSERT INTO opt_out_other_key (key) VALUES (?1)", [&key.0])?;
    }
    for one in &outside.opt_outs {
        match known.opt_outs.iter().find(|known| known.reference == one.reference) {
            None => drop(insert(writer, one)?),
            Some(known) if one.marks.is_empty() && !known.marks.is_empty() => forget(writer, one)?,
            Some(_) => {}
        }
        lifting::take_in(writer, one)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_as_long_as_it_must_be_and_only_one_is_the_stores_own() {
        let rows = Connection::open_in_memory().expect("opens");
        rows.execute_batch(
            "CREATE TABLE service (id TEXT PRIMARY KEY); CREATE TABLE interview (id TEXT PRIMARY KEY);",
        )
        .expect("other rooms");
        rows.execute_batch(super::super::OPT_OUTS).expect("tables");
        rows.execute_batch(SAME_EVERYWHERE).expect("tables");
        assert!(rows.execute("INSERT INTO opt_out_key VALUES (1, x'00')", []).is_err());
        rows.execute("INSERT INTO opt_out_key VALUES (1, zeroblob(32))", []).expect("a key");
        assert!(rows.execute("INSERT INTO opt_out_key VALUES (2, zeroblob(32))", []).is_err());
        assert!(rows.execute("INSERT INTO opt_out_other_key VALUES ('00')", []).is_err());
        let other = hex(&[7; 32]);
        rows.execute("INSERT INTO opt_out_other_key VALUES (?1)", [other]).expect("another key");
        assert_eq!(keys(&rows).expect("reads"), [[0; 32], [7; 32]]);
    }
}
