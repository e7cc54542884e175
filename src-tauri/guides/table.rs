//! Where guides are kept, each version whole: those that interviews used, and those whose words were put right here.

pub mod drafts;

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

use super::{Guide, Trouble, current};
use crate::store;
use crate::vocabulary::{DeskId, Moment};

/// The first step of this room.
pub const FIRST: &str = "
    CREATE TABLE guide (
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        hash TEXT NOT NULL,
        content TEXT NOT NULL,
        first_used_at TEXT NOT NULL,
        PRIMARY KEY (id, version)
    ) STRICT;";

/// Guides whose words were put right at this desk. The program's own stays beside them.
pub const SECOND: &str = "
    CREATE TABLE guide_corrected (
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        hash TEXT NOT NULL,
        content TEXT NOT NULL,
        made_at TEXT NOT NULL,
        desk TEXT NOT NULL,
        PRIMARY KEY (id, version)
    ) STRICT;";

/// A version of the guide.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct GuideVersion {
    /// Its number.
    pub version: u32,
    /// Whether its words were put right at this desk; otherwise it came with the program.
    pub own: bool,
    /// When they were put right.
    pub made_at: Option<Moment>,
}

/// The guide that a new interview uses: the newest one corrected here, else the program's.
///
/// # Errors
/// [`Trouble::Changed`] when what is kept is no longer what was kept.
pub fn newest(connection: &Connection) -> Result<Guide, Trouble> {
    let sql = "SELECT version FROM guide_corrected WHERE id = ?1 ORDER BY version DESC LIMIT 1";
    let version = connection.query_row(sql, [&current().id], |row| row.get(0)).optional()?;
    version.map_or_else(|| Ok(current().clone()), |version| corrected(connection, version))
}

/// Every version that a new interview could use, newest first, the program's own at the end.
pub fn versions(connection: &Connection) -> store::Result<Vec<GuideVersion>> {
    let sql = "SELECT version, made_at FROM guide_corrected WHERE id = ?1 ORDER BY version DESC";
    let mut select = connection.prepare_cached(sql)?;
    let mut found: Vec<GuideVersion> = select
        .query_map([&current().id], |row| {
            Ok(GuideVersion { version: row.get(0)?, own: true, made_at: Some(row.get(1)?) })
        })?
        .collect::<Result<_, _>>()?;
    found.push(GuideVersion { version: current().version, own: false, made_at: None });
    Ok(found)
}

/// The guide of that version, as it was corrected here or as it came with the program.
///
/// # Errors
/// [`Trouble::Missing`] when there is none, [`Trouble::Changed`] when it is no longer what was kept.
pub fn version(connection: &Connection, version: u32) -> Result<Guide, Trouble> {
    match corrected(connection, version) {
        Err(Trouble::Missing(_)) if version == current().version => Ok(current().clone()),
        found => found,
    }
}

/// Keeps `guide` as a new version, under the next number that no interview and no correction has.
pub fn keep_corrected(
    connection: &Connection,
    guide: &Guide,
    desk: DeskId,
    at: Moment,
) -> Result<Guide, Trouble> {
    let sql = "SELECT max(version) FROM (SELECT version FROM guide WHERE id = ?1
               UNION ALL SELECT version FROM guide_corrected WHERE id = ?1)";
    let highest: Option<u32> = connection.query_row(sql, [&guide.id], |row| row.get(0))?;
    let version = highest.unwrap_or(0).max(current().version) + 1;
    let next = Guide { version, ..guide.clone() };
    let content = serde_json::to_string(&next).map_err(|_| Trouble::Changed(version))?;
    connection.execute(
        "INSERT INTO guide_corrected (id, version, hash, content, made_at, desk) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![next.id, version, next.hash(), content, at, desk],
    )?;
    Ok(next)
}

fn corrected(connection: &Connection, version: u32) -> Result<Guide, Trouble> {
    let sql = "SELECT hash, content FROM guide_corrected WHERE id = ?1 AND version = ?2";
    let found = connection
        .query_row(sql, params![current().id, version], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    whole(version, found.ok_or(Trouble::Missing(version))?)
}

/// Keeps `guide` because an interview uses it from now on. A version that is kept already stays as it is, with the
/// moment of its first use.
///
/// # Errors
/// [`Trouble::Changed`] when this version was used before with other words.
pub fn keep(connection: &Connection, guide: &Guide, at: Moment) -> Result<(), Trouble> {
    let content = serde_json::to_string(guide).map_err(|_| Trouble::Changed(guide.version))?;
    let sql = "INSERT INTO guide (id, version, hash, content, first_used_at) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (id, version) DO NOTHING";
    connection.execute(sql, params![guide.id, guide.version, guide.hash(), content, at])?;
    match row(connection, &guide.id, guide.version)? {
        Some((hash, _)) if hash == guide.hash() => Ok(()),
        _ => Err(Trouble::Changed(guide.version)),
    }
}

/// The guide as it stood when an interview first used it.
///
/// # Errors
/// [`Trouble::Missing`] when no interview used this version, [`Trouble::Changed`] when what is kept is no longer
/// what was kept.
pub fn stored(connection: &Connection, id: &str, version: u32) -> Result<Guide, Trouble> {
    whole(version, row(connection, id, version)?.ok_or(Trouble::Missing(version))?)
}

/// The guide behind a hash and a content that fit together.
fn whole(version: u32, (hash, content): (String, String)) -> Result<Guide, Trouble> {
    let guide: Guide = serde_json::from_str(&content).map_err(|_| Trouble::Changed(version))?;
    if guide.hash() == hash { Ok(guide) } else { Err(Trouble::Changed(version)) }
}

fn row(connection: &Connection, id: &str, version: u32) -> Result<Option<(String, String)>, Trouble> {
    let sql = "SELECT hash, content FROM guide WHERE id = ?1 AND version = ?2";
    Ok(connection.query_row(sql, params![id, version], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        Trouble::Store(error.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guides::current;

    fn store() -> Connection {
        let connection = Connection::open_in_memory().expect("memory");
        connection.execute_batch(&format!("{FIRST}{SECOND}")).expect("the tables");
        connection
    }

    fn at(text: &str) -> Moment {
        Moment::parse(text).expect(text)
    }

    #[test]
    fn a_used_guide_comes_back_whole() {
        let store = store();
        keep(&store, current(), at("2026-04-01T09:00:00Z")).expect("kept");
        assert_eq!(stored(&store, "exit-1", 1).expect("stored"), *current());
        assert!(matches!(stored(&store, "exit-1", 2), Err(Trouble::Missing(2))));
    }

    #[test]
    fn keeping_again_keeps_the_first_use() {
        let store = store();
        for moment in ["2026-04-01T09:00:00Z", "2026-05-01T09:00:00Z"] {
            keep(&store, current(), at(moment)).expect("kept");
        }
        let kept: (u32, Moment) = store
            .query_row("SELECT count(*), min(first_used_at) FROM guide", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .expect("a row");
        assert_eq!(kept, (1, at("2026-04-01T09:00:00Z")));
    }

    #[test]
    fn a_used_version_never_changes() {
        let store = store();
        let first = at("2026-04-01T09:00:00Z");
        keep(&store, current(), first).expect("kept");
        let mut other = current().clone();
        other.questions[0].text.cy.push('?');
        assert!(matches!(keep(&store, &other, first), Err(Trouble::Changed(1))));
        assert_eq!(stored(&store, "exit-1", 1).expect("stored"), *current(), "the old words stay");
        other.version = 2;
        keep(&store, &other, first).expect("a new version is another guide");
        assert_eq!(stored(&store, "exit-1", 2).expect("stored"), other);
    }

    #[test]
    fn a_corrected_guide_is_the_newest_and_the_older_ones_stay() {
        let store = store();
        let (desk, when) = (DeskId::fresh(), at("2026-04-01T09:00:00Z"));
        assert_eq!(newest(&store).expect("the program's"), *current());
        keep(&store, current(), when).expect("used");
        let mut other = current().clone();
        other.questions[0].text.cy.push('?');
        let second = keep_corrected(&store, &other, desk, when).expect("kept");
        assert_eq!((second.version, newest(&store).expect("newest")), (2, second.clone()));
        let third = keep_corrected(&store, current(), desk, when).expect("back to the old words");
        assert_eq!(third, Guide { version: 3, ..current().clone() });
        assert_eq!(version(&store, 2).expect("the second"), second);
        assert_eq!(version(&store, 1).expect("the first"), *current());
        assert!(matches!(version(&store, 9), Err(Trouble::Missing(9))));
        let numbers: Vec<u32> = versions(&store).expect("all").iter().map(|one| one.version).collect();
        assert_eq!(numbers, [3, 2, 1]);
    }

    #[test]
    fn a_corrected_guide_that_was_touched_in_the_file_is_not_used() {
        let store = store();
        keep_corrected(&store, current(), DeskId::fresh(), at("2026-04-01T09:00:00Z")).expect("kept");
        store.execute("UPDATE guide_corrected SET hash = 'x'", []).expect("touched");
        assert!(matches!(newest(&store), Err(Trouble::Changed(2))));
    }

    #[test]
    fn a_guide_that_was_touched_in_the_file_is_not_used() {
        let store = store();
        keep(&store, current(), at("2026-04-01T09:00:00Z")).expect("kept");
        let changed =
            store.execute("UPDATE guide SET content = replace(content, 'proudest', 'happiest')", []);
        assert_eq!(changed, Ok(1));
        assert!(matches!(stored(&store, "exit-1", 1), Err(Trouble::Changed(1))));
    }
}
