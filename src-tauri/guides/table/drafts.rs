//! Copies of a guide that are being edited.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Guide;
use crate::guides::Trouble;
use crate::vocabulary::{DeskId, GuideDraftId, Moment};

/// Copies of a guide that nobody is asked from yet.
pub const DRAFTS: &str = "
    CREATE TABLE guide_draft (
        id TEXT PRIMARY KEY NOT NULL,
        based_on INTEGER,
        content TEXT NOT NULL CHECK (json_valid(content)),
        made_at TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        desk TEXT NOT NULL
    ) STRICT;";

/// A copy of a guide that is being edited.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct GuideDraft {
    /// Its id.
    pub id: GuideDraftId,
    /// The version that it was copied from; none when it came from a file.
    pub based_on: Option<u32>,
    /// The guide as it stands in it. Words may be missing.
    pub guide: Guide,
    /// When it was made.
    pub made_at: Moment,
    /// When it was changed last.
    pub changed_at: Moment,
}

/// Keeps a new copy.
pub fn begin(
    connection: &Connection,
    guide: &Guide,
    based_on: Option<u32>,
    desk: DeskId,
    at: Moment,
) -> Result<GuideDraftId, Trouble> {
    let id = GuideDraftId::fresh();
    connection.execute(
        "INSERT INTO guide_draft (id, based_on, content, made_at, changed_at, desk) VALUES (?1, ?2, ?3, ?4, ?4, ?5)",
        params![id, based_on, content(guide)?, at, desk],
    )?;
    Ok(id)
}

/// Keeps a copy as it now stands.
pub fn keep(connection: &Connection, id: GuideDraftId, guide: &Guide, at: Moment) -> Result<(), Trouble> {
    let sql = "UPDATE guide_draft SET content = ?2, changed_at = ?3 WHERE id = ?1";
    match connection.execute(sql, params![id, content(guide)?, at])? {
        0 => Err(Trouble::NoDraft),
        _ => Ok(()),
    }
}

/// Removes a copy.
pub fn drop(connection: &Connection, id: GuideDraftId) -> Result<(), Trouble> {
    match connection.execute("DELETE FROM guide_draft WHERE id = ?1", [id])? {
        0 => Err(Trouble::NoDraft),
        _ => Ok(()),
    }
}

/// One copy.
///
/// # Errors
/// [`Trouble::NoDraft`] when there is none, [`Trouble::DraftDamaged`] when what is kept is no guide any more.
pub fn one(connection: &Connection, id: GuideDraftId) -> Result<GuideDraft, Trouble> {
    let sql = "SELECT id, based_on, content, made_at, changed_at FROM guide_draft WHERE id = ?1";
    let found = connection.query_row(sql, [id], raw).optional()?;
    draft(found.ok_or(Trouble::NoDraft)?)
}

/// What is known of a copy without reading the guide in it: its id, the version that it was copied from, and when it
/// was changed last.
pub type Mark = (GuideDraftId, Option<u32>, Moment);

/// Every copy, the one that was changed last first, whether it can still be read or not.
pub fn marks(connection: &Connection) -> Result<Vec<Mark>, Trouble> {
    let sql = "SELECT id, based_on, changed_at FROM guide_draft ORDER BY changed_at DESC, id";
    let mut select = connection.prepare_cached(sql)?;
    let found = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(found.collect::<Result<_, _>>()?)
}

/// Makes of a copy what no guide is.
#[cfg(test)]
pub fn spoil(connection: &Connection, id: GuideDraftId) -> Result<(), Trouble> {
    connection.execute("UPDATE guide_draft SET content = '{}' WHERE id = ?1", [id])?;
    Ok(())
}

type Raw = (GuideDraftId, Option<u32>, String, Moment, Moment);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
}

fn draft((id, based_on, content, made_at, changed_at): Raw) -> Result<GuideDraft, Trouble> {
    let guide = serde_json::from_str(&content).map_err(|_| Trouble::DraftDamaged)?;
    Ok(GuideDraft { id, based_on, guide, made_at, changed_at })
}

fn content(guide: &Guide) -> Result<String, Trouble> {
    serde_json::to_string(guide).map_err(|_| Trouble::DraftDamaged)
}
