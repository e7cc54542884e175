//! How each service receives, and the key with which this desk signs.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::outbox::machine::DeskKey;
use crate::outbox::recipient::Way;
use crate::outbox::{Result, Trouble};
use crate::store::{self, Writer, coded};
use crate::vocabulary::{Coded, ServiceId};

/// Recipients, and the one key of this desk. What is released about Wales has no service.
pub const RECIPIENTS: &str = "
CREATE TABLE recipient (
    service TEXT UNIQUE REFERENCES service (id),
    form TEXT NOT NULL CHECK (form IN ('plain', 'password', 'machine')),
    words TEXT NOT NULL,
    public_key TEXT NOT NULL,
    destination TEXT,
    entered_at TEXT NOT NULL,
    desk TEXT NOT NULL,
    CHECK ((form = 'machine') = (public_key <> ''))
) STRICT;
CREATE UNIQUE INDEX recipient_once ON recipient (coalesce(service, ''));
CREATE TABLE signing_key (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    made_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER signing_key_kept_1 BEFORE UPDATE ON signing_key BEGIN SELECT RAISE(ABORT, 'kept'); END;
CREATE TRIGGER signing_key_kept_2 BEFORE DELETE ON signing_key BEGIN SELECT RAISE(ABORT, 'kept'); END;
";

/// How every recipient receives that was set up.
pub fn all(rows: &Connection) -> store::Result<BTreeMap<Option<ServiceId>, Way>> {
    let mut select =
        rows.prepare_cached("SELECT service, form, words, public_key, destination FROM recipient")?;
    let found = select.query_map([], |row| Ok((row.get(0)?, way(row)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// How one recipient receives.
pub fn one(rows: &Connection, service: Option<ServiceId>) -> store::Result<Option<Way>> {
    let mut select = rows.prepare_cached(
        "SELECT service, form, words, public_key, destination FROM recipient WHERE service IS ?1",
    )?;
    Ok(select.query_row([service], way).optional()?)
}

fn way(row: &Row<'_>) -> rusqlite::Result<Way> {
    Ok(Way {
        form: coded(row, "form")?,
        words: row.get("words")?,
        public_key: row.get("public_key")?,
        destination: row.get("destination")?,
    })
}

/// Keeps how a recipient receives. What waits for it and was sealed otherwise is sealed anew, and tried anew.
pub fn set(writer: &Writer<'_>, service: Option<ServiceId>, way: &Way) -> store::Result<()> {
    let before = one(writer, service)?;
    if before.as_ref() == Some(way) {
        return Ok(());
    }
    writer.execute("DELETE FROM recipient WHERE service IS ?1", [service])?;
    writer.execute(
        "INSERT INTO recipient (service, form, words, public_key, destination, entered_at, desk)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            service,
            way.form.code(),
            way.words,
            way.public_key,
            way.destination,
            writer.at(),
            writer.desk()
        ],
    )?;
    let same_seal = before.is_some_and(|old| (old.form, &old.public_key) == (way.form, &way.public_key));
    super::envelopes::begin_anew(writer, service, !same_seal)
}

/// The key with which this desk signs, if it was needed before.
pub fn signing_key(rows: &Connection) -> Result<Option<DeskKey>> {
    let mut select = rows.prepare_cached("SELECT secret FROM signing_key").map_err(store::Trouble::from)?;
    let found: Option<Vec<u8>> =
        select.query_row([], |row| row.get(0)).optional().map_err(store::Trouble::from)?;
    found
        .map(|bytes| bytes.try_into().map(|bytes| DeskKey::of(&bytes)).map_err(|_| Trouble::Damaged))
        .transpose()
}

/// The key with which this desk signs; made when it is needed for the first time.
pub fn need_signing_key(writer: &Writer<'_>) -> Result<DeskKey> {
    if let Some(key) = signing_key(writer)? {
        return Ok(key);
    }
    let key = DeskKey::fresh()?;
    let secret = key.reveal();
    writer
        .execute(
            "INSERT INTO signing_key (only, secret, made_at) VALUES (1, ?1, ?2)",
            params![secret.reveal(), writer.at()],
        )
        .map_err(store::Trouble::from)?;
    Ok(key)
}
