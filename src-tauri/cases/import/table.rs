//! The maps that are kept for the next file with the same headings.

use rusqlite::{Connection, OptionalExtension, params};

use super::map::ColumnMap;
use crate::store::{self, Writer};
use crate::vocabulary::Moment;

/// One map for each set of headings.
pub const MAPS: &str = "
CREATE TABLE import_map (
    headings TEXT PRIMARY KEY NOT NULL,
    map TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT;
";

/// The map that was kept for these headings. One that this program no longer reads counts as none: the headings are
/// asked again.
pub fn map(rows: &Connection, headings: &str) -> store::Result<Option<ColumnMap>> {
    let mut select = rows.prepare_cached("SELECT map FROM import_map WHERE headings = ?1")?;
    let found: Option<String> = select.query_row([headings], |row| row.get(0)).optional()?;
    Ok(found.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Keeps the map for these headings, over the one before.
pub fn keep(writer: &Writer<'_>, headings: &str, map: &ColumnMap, at: Moment) -> store::Result<()> {
    let text = serde_json::to_string(map).unwrap_or_default();
    writer.execute(
        "INSERT INTO import_map (headings, map, kept_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (headings) DO UPDATE SET map = excluded.map, kept_at = excluded.kept_at",
        params![headings, text, at],
    )?;
    Ok(())
}
