//! The new store: laid out as the damaged one was, filled with what could be read, and made whole.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, params_from_iter};

use super::Rescued;
use super::rows::{self, Held, Table, quoted};
use super::source::Source;
use crate::store::keys::DataKey;
use crate::store::{Reader, Result, Step, connection, files, ladder, sound};
use crate::vocabulary::DeskId;

/// Tables of the store itself that are laid out anew and not taken over.
const OWN: [&str; 1] = ["store_step"];

/// The new store.
pub(super) struct Target<'a> {
    connection: Connection,
    ladder: &'a [Step],
    /// What keeps watch over rows, and is laid by while they are put in.
    triggers: Vec<(String, String)>,
}

impl<'a> Target<'a> {
    /// Lays out an empty store as `step` of the ladder left it.
    pub(super) fn make(
        file: &Path,
        key: &DataKey,
        salt: &str,
        ladder: &'a [Step],
        step: u32,
    ) -> Result<Target<'a>> {
        files::make_own(file)?;
        let connection = connection::open(file, key, salt, connection::new())?;
        let taken: Vec<Step> = ladder.iter().filter(|one| one.number <= step).copied().collect();
        ladder::climb(&connection, &taken)?;
        connection.pragma_update(None, "foreign_keys", false)?;
        connection.execute_batch("BEGIN IMMEDIATE")?;
        let triggers = take_down_triggers(&connection)?;
        Ok(Target { connection, ladder, triggers })
    }

    /// Puts in everything that can be read, lets go of rows whose own record is missing, and climbs to the top. Gives
    /// what became of each table and what `read` saw.
    pub(super) fn fill<T>(
        self,
        source: &mut Source<'_>,
        read: impl FnOnce(&Reader<'_>) -> Result<T>,
    ) -> Result<(BTreeMap<String, Rescued>, T)> {
        let mut tables = BTreeMap::new();
        for table in self.tables()? {
            let rescued = self.take_over(source, &table)?;
            tables.insert(table.name, rescued);
        }
        self.let_go_of_orphans(&mut tables)?;
        self.name_the_desk()?;
        for (_, sql) in &self.triggers {
            self.connection.execute_batch(sql)?;
        }
        self.connection.execute_batch("COMMIT")?;
        ladder::climb(&self.connection, self.ladder)?;
        sound::examine(&self.connection)?;
        let answer = read(&Reader(&self.connection))?;
        self.connection.close().map_err(|(_, error)| error)?;
        Ok((tables, answer))
    }

    fn tables(&self) -> Result<Vec<Table>> {
        let names = "SELECT name FROM pragma_table_list
                     WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
        let names = texts(&self.connection, names, "")?;
        names.into_iter().filter(|name| !OWN.contains(&name.as_str())).map(|name| self.table(name)).collect()
    }

    fn table(&self, name: String) -> Result<Table> {
        let columns = "SELECT name FROM pragma_table_xinfo(?1) WHERE hidden = 0 ORDER BY cid";
        let indexes = "SELECT name FROM pragma_index_list(?1) WHERE partial = 0";
        Ok(Table {
            columns: texts(&self.connection, columns, &name)?,
            indexes: texts(&self.connection, indexes, &name)?,
            name,
        })
    }

    fn take_over(&self, source: &mut Source<'_>, table: &Table) -> Result<Rescued> {
        let read = rows::read(source, table);
        // What the steps planted is in the damaged store too, if it can be read.
        self.connection.execute(&format!("DELETE FROM {}", quoted(&table.name)), [])?;
        let mut rescued = Rescued { kept: 0, lost: read.lost, perhaps_more: read.perhaps_more };
        for row in read.rows {
            if self.put(table, row)? { rescued.kept += 1 } else { rescued.lost += 1 }
        }
        Ok(rescued)
    }

    /// Whether the row could be put in. One that a rule of the table refuses was not written by this program.
    fn put(&self, table: &Table, (number, values): Held) -> Result<bool> {
        let columns: Vec<String> = table.columns.iter().map(|column| quoted(column)).collect();
        let places: Vec<String> = (1..=columns.len() + 1).map(|place| format!("?{place}")).collect();
        let sql = format!(
            "INSERT OR IGNORE INTO {} ({}, rowid) VALUES ({})",
            quoted(&table.name),
            columns.join(", "),
            places.join(", ")
        );
        let values = values.into_iter().chain([number.into()]);
        Ok(self.connection.prepare_cached(&sql)?.execute(params_from_iter(values))? == 1)
    }

    /// A row that belongs to one that could not be read would break the store; it stays readable in the damaged file.
    fn let_go_of_orphans(&self, tables: &mut BTreeMap<String, Rescued>) -> Result<()> {
        loop {
            let orphans = orphans(&self.connection)?;
            if orphans.is_empty() {
                return Ok(());
            }
            for (table, number) in orphans {
                let gone = format!("DELETE FROM {} WHERE rowid = ?1", quoted(&table));
                let gone = u32::try_from(self.connection.execute(&gone, [number])?).unwrap_or(0);
                let rescued = tables.entry(table).or_default();
                rescued.kept = rescued.kept.saturating_sub(gone);
                rescued.lost += gone;
            }
        }
    }

    /// Should the desk's own name be among what is missing, it gets another.
    fn name_the_desk(&self) -> Result<()> {
        let desk = "INSERT OR IGNORE INTO store_fact (name, value) VALUES ('desk', ?1)";
        self.connection.execute(desk, [DeskId::fresh()])?;
        Ok(())
    }
}

fn orphans(connection: &Connection) -> Result<Vec<(String, i64)>> {
    let mut select = connection.prepare("SELECT DISTINCT \"table\", rowid FROM pragma_foreign_key_check")?;
    let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn take_down_triggers(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut select = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")?;
    let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let triggers: Vec<(String, String)> = rows.collect::<rusqlite::Result<_>>()?;
    for (name, _) in &triggers {
        connection.execute_batch(&format!("DROP TRIGGER {}", quoted(name)))?;
    }
    Ok(triggers)
}

fn texts(connection: &Connection, sql: &str, of: &str) -> Result<Vec<String>> {
    let mut select = connection.prepare(sql)?;
    let of = &[of][..select.parameter_count().min(1)];
    let rows = select.query_map(params_from_iter(of), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
