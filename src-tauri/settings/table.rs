//! The only SQL of this room: one row for each setting that differs from its default.

use rusqlite::{Connection, params};
use serde_json::{Map, Value};

use super::preferences::Settings;
use crate::store::{self, Writer};

/// Settings, each as JSON.
pub const FIRST: &str = "
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
";

/// The settings: `defaults` with what she changed. A value that this program cannot read falls back to its
/// default and stays in the store for the program that can.
pub fn read(rows: &Connection, defaults: &Settings) -> store::Result<Settings> {
    let mut fields = fields_of(defaults);
    let mut select = rows.prepare_cached("SELECT key, value FROM setting ORDER BY key")?;
    let kept: Vec<(String, String)> =
        select.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
    for (key, value) in kept {
        let Ok(value) = serde_json::from_str(&value) else { continue };
        let before = fields.insert(key.clone(), value);
        if before.is_none() {
            fields.remove(&key);
        } else if read_fields(&fields).is_none()
            && let Some(before) = before
        {
            fields.insert(key, before);
        }
    }
    Ok(read_fields(&fields).unwrap_or_else(|| defaults.clone()))
}

/// Keeps what differs from `defaults` and forgets what does not.
pub fn write(writer: &Writer<'_>, settings: &Settings, defaults: &Settings) -> store::Result<()> {
    let usual = fields_of(defaults);
    for (key, value) in fields_of(settings) {
        if usual.get(&key) == Some(&value) {
            writer.execute("DELETE FROM setting WHERE key = ?1", [&key])?;
        } else {
            mark(writer, &key, &value)?;
        }
    }
    Ok(())
}

/// Keeps one value that is no preference, such as whether the recovery key was typed back.
pub fn mark(writer: &Writer<'_>, key: &str, value: &Value) -> store::Result<()> {
    writer.execute(
        "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        params![key, value.to_string()],
    )?;
    Ok(())
}

/// A value kept by [`mark`].
pub fn marked(rows: &Connection, key: &str) -> store::Result<Option<Value>> {
    let mut select = rows.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
    let found: Option<String> = select.query_map([key], |row| row.get(0))?.next().transpose()?;
    Ok(found.and_then(|text| serde_json::from_str(&text).ok()))
}

fn fields_of(settings: &Settings) -> Map<String, Value> {
    match serde_json::to_value(settings) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn read_fields(fields: &Map<String, Value>) -> Option<Settings> {
    serde_json::from_value(Value::Object(fields.clone())).ok()
}
