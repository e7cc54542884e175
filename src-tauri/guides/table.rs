//! Where used guides are kept, each version whole.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Guide, Trouble};
use crate::vocabulary::Moment;

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
    let (hash, content) = row(connection, id, version)?.ok_or(Trouble::Missing(version))?;
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
        connection.execute_batch(FIRST).expect("the table");
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
    fn a_guide_that_was_touched_in_the_file_is_not_used() {
        let store = store();
        keep(&store, current(), at("2026-04-01T09:00:00Z")).expect("kept");
        let changed =
            store.execute("UPDATE guide SET content = replace(content, 'proudest', 'happiest')", []);
        assert_eq!(changed, Ok(1));
        assert!(matches!(stored(&store, "exit-1", 1), Err(Trouble::Changed(1))));
    }
}
