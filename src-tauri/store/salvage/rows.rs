//! Every row of a table that can be read, around pages that cannot.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{Connection, Row};

use super::source::Source;

/// How often reading one table may fail before the rest of it is given up: a bad page costs a few dozen.
const PATIENCE: u32 = 3000;
/// The same where nothing tells which rows there are.
const LESS_PATIENCE: u32 = 400;

/// A table as both files know it.
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<String>,
    /// Indexes that hold every row.
    pub(super) indexes: Vec<String>,
}

/// One row: its number in the table, and its values in the order of the columns.
pub(super) type Held = (i64, Vec<Value>);

/// What was read of a table.
pub(super) struct Read {
    pub(super) rows: Vec<Held>,
    /// Rows that an index knows and the table does not give.
    pub(super) lost: u32,
    pub(super) perhaps_more: bool,
}

/// Reads what can be read.
pub(super) fn read(source: &mut Source<'_>, table: &Table) -> Read {
    let select = table.select();
    let whole = source.ask(|open| between(open, &select, (i64::MIN, i64::MAX), &mut Vec::new()));
    if let Some(rows) = whole {
        return Read { rows, lost: 0, perhaps_more: false };
    }
    let (known, all_known) = known(source, table);
    let ends = known.first().zip(known.last()).filter(|_| all_known);
    let (range, patience) =
        ends.map_or(((i64::MIN, i64::MAX), LESS_PATIENCE), |(first, last)| ((*first, *last), PATIENCE));
    let rows = around(source, &select, range, patience);
    let read: BTreeSet<i64> = rows.iter().map(|(number, _)| *number).collect();
    let lost = u32::try_from(known.difference(&read).count()).unwrap_or(u32::MAX);
    Read { rows, lost, perhaps_more: !all_known }
}

/// Reads a range; where a page fails, halves what is left until only its own rows are missing.
fn around(source: &mut Source<'_>, select: &str, range: (i64, i64), mut patience: u32) -> Vec<Held> {
    let (mut rows, mut open) = (Vec::new(), vec![range]);
    while let Some((first, last)) = open.pop() {
        let mut before = Vec::new();
        let whole = source.ask(|connection| between(connection, select, (first, last), &mut before));
        let failed = whole.is_none();
        rows.extend(whole.unwrap_or(before));
        if !failed {
            continue;
        }
        let next = rows.last().map(|(number, _)| *number).filter(|number| *number >= first);
        let from = next.map_or(first, |number| number.saturating_add(1));
        if patience == 0 || from >= last {
            continue;
        }
        patience -= 1;
        let middle = from.midpoint(last);
        open.push((middle + 1, last));
        open.push((from, middle));
    }
    rows
}

/// The rows of a range. Those that were read before a page failed are left in `before`.
fn between(
    connection: &Connection,
    select: &str,
    (first, last): (i64, i64),
    before: &mut Vec<Held>,
) -> rusqlite::Result<Vec<Held>> {
    let mut select = connection.prepare(select)?;
    let columns = select.column_count();
    let mut found = select.query([first, last])?;
    while let Some(row) = found.next()? {
        before.push(held(row, columns)?);
    }
    Ok(std::mem::take(before))
}

fn held(row: &Row<'_>, columns: usize) -> rusqlite::Result<Held> {
    let values = (1..columns).map(|column| row.get(column)).collect::<rusqlite::Result<_>>()?;
    Ok((row.get(0)?, values))
}

/// The numbers of rows that the indexes know, and whether one of them could be read to its end.
fn known(source: &mut Source<'_>, table: &Table) -> (BTreeSet<i64>, bool) {
    let (mut all, mut to_the_end) = (BTreeSet::new(), false);
    for index in &table.indexes {
        let sql = format!(
            "SELECT rowid FROM {} INDEXED BY {} WHERE rowid > ?1",
            quoted(&table.name),
            quoted(index)
        );
        let numbers = source.ask(|connection| {
            let mut select = connection.prepare(&sql)?;
            let rows = select.query_map([i64::MIN], |row| row.get(0))?;
            rows.collect::<rusqlite::Result<Vec<i64>>>()
        });
        to_the_end |= numbers.is_some();
        all.extend(numbers.unwrap_or_default());
    }
    (all, to_the_end)
}

impl Table {
    fn select(&self) -> String {
        let columns: Vec<String> = self.columns.iter().map(|column| quoted(column)).collect();
        format!(
            "SELECT rowid, {} FROM {} NOT INDEXED WHERE rowid BETWEEN ?1 AND ?2 ORDER BY rowid",
            columns.join(", "),
            quoted(&self.name)
        )
    }
}

/// A name as SQL takes it, whatever stands in it.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_quotes() {
        assert_eq!(quoted("a\"; DROP TABLE b"), "\"a\"\"; DROP TABLE b\"");
    }
}
