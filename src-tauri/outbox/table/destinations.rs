//! Destinations and how somebody signs in there. Credentials stand in the encrypted store and nowhere else.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::super::destination::{Account, Address, Login, Pin};
use super::super::kept::{DestinationRow, SignIn, Trouble, Wanted};
use crate::store::{self, Writer, coded, optional_coded};
use crate::vocabulary::{Coded, DeskId, DestinationId, Guarded, Moment};

/// Destinations. One that was removed keeps its name for the receipts and loses everything else.
pub const FIRST: &str = "
CREATE TABLE destination (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('folder', 'webdav', 'sftp')),
    name TEXT NOT NULL,
    place TEXT NOT NULL,
    sign_in TEXT NOT NULL CHECK (sign_in IN ('nobody', 'password', 'key')),
    user TEXT NOT NULL DEFAULT '',
    password TEXT NOT NULL DEFAULT '',
    key TEXT NOT NULL DEFAULT '',
    passphrase TEXT NOT NULL DEFAULT '',
    pin TEXT,
    pinned_at TEXT,
    tested_at TEXT,
    hindrance TEXT,
    made_at TEXT NOT NULL,
    removed_at TEXT,
    desk TEXT NOT NULL,
    CHECK ((pin IS NULL) = (pinned_at IS NULL)),
    CHECK (removed_at IS NULL OR (place = '' AND user = '' AND password = '' AND key = '' AND passphrase = ''))
) STRICT;
";

const ROW: &str = "SELECT id, kind, name, place, sign_in, user, pin, pinned_at, tested_at, hindrance
    FROM destination WHERE removed_at IS NULL";

/// Every destination that was not removed, by name.
pub fn all(rows: &Connection) -> store::Result<Vec<DestinationRow>> {
    let mut select = rows.prepare_cached(&format!("{ROW} ORDER BY name, id"))?;
    let found = select.query_map([], row_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// One destination.
pub fn one(rows: &Connection, id: DestinationId) -> Result<DestinationRow, Trouble> {
    let mut select = rows.prepare_cached(&format!("{ROW} AND id = ?1")).map_err(store::Trouble::from)?;
    let found = select.query_row([id], row_of).optional().map_err(store::Trouble::from)?;
    found.ok_or(Trouble::NoDestination)
}

/// The name of a destination, also of one that was removed.
pub fn name(rows: &Connection, id: DestinationId) -> store::Result<Option<String>> {
    let mut select = rows.prepare_cached("SELECT name FROM destination WHERE id = ?1")?;
    Ok(select.query_row([id], |row| row.get(0)).optional()?)
}

fn row_of(row: &Row<'_>) -> rusqlite::Result<DestinationRow> {
    Ok(DestinationRow {
        id: row.get("id")?,
        kind: coded(row, "kind")?,
        name: row.get("name")?,
        place: row.get("place")?,
        sign_in: coded(row, "sign_in")?,
        user: row.get("user")?,
        pin: pin_of(row)?,
        pinned_at: row.get("pinned_at")?,
        tested_at: row.get("tested_at")?,
        hindrance: optional_coded(row, "hindrance")?,
    })
}

fn pin_of(row: &Row<'_>) -> rusqlite::Result<Option<Pin>> {
    let shown: Option<String> = row.get("pin")?;
    Ok(shown.as_deref().map(Pin::shown))
}

/// Everything that is needed to go to a destination, credentials too.
pub fn account(rows: &Connection, id: DestinationId) -> Result<Account, Trouble> {
    let kept = one(rows, id)?;
    let address = Address::read(kept.kind, &kept.place).map_err(|_| Trouble::NoDestination)?;
    let login = rows
        .prepare_cached("SELECT user, password, key, passphrase FROM destination WHERE id = ?1")
        .and_then(|mut select| select.query_row([id], |row| login_of(row, kept.sign_in)))
        .map_err(store::Trouble::from)?;
    Ok(Account { address, login, pin: kept.pin })
}

fn login_of(row: &Row<'_>, sign_in: SignIn) -> rusqlite::Result<Option<Login>> {
    let user: String = row.get("user")?;
    let secret = |column: &str| Ok::<_, rusqlite::Error>(Guarded::new(row.get::<_, String>(column)?));
    Ok(match sign_in {
        SignIn::Nobody => None,
        SignIn::Password => Some(Login::Password { user, password: secret("password")? }),
        SignIn::Key => Some(Login::Key { user, key: secret("key")?, passphrase: secret("passphrase")? }),
    })
}

/// Keeps a new destination.
pub fn add(
    writer: &Writer<'_>,
    id: DestinationId,
    one: &Wanted,
    desk: DeskId,
    at: Moment,
) -> store::Result<()> {
    writer.execute(
        "INSERT INTO destination (id, kind, name, place, sign_in, made_at, desk) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![id, one.kind.code(), one.name, one.place, one.sign_in.code(), at, desk],
    )?;
    keep_secrets(writer, id, one)
}

/// Keeps what was put right. Another place is another server: what was known of the first one is forgotten.
pub fn correct(writer: &Writer<'_>, id: DestinationId, one: &Wanted) -> store::Result<()> {
    writer.execute(
        "UPDATE destination SET pin = NULL, pinned_at = NULL, tested_at = NULL, hindrance = NULL
         WHERE id = ?1 AND (place <> ?2 OR kind <> ?3)",
        params![id, one.place, one.kind.code()],
    )?;
    writer.execute(
        "UPDATE destination SET kind = ?2, name = ?3, place = ?4, sign_in = ?5 WHERE id = ?1",
        params![id, one.kind.code(), one.name, one.place, one.sign_in.code()],
    )?;
    keep_secrets(writer, id, one)
}

fn keep_secrets(writer: &Writer<'_>, id: DestinationId, one: &Wanted) -> store::Result<()> {
    writer.execute("UPDATE destination SET user = ?2 WHERE id = ?1", params![id, one.user])?;
    if let Some(secrets) = &one.secrets {
        writer.execute(
            "UPDATE destination SET password = ?2, key = ?3, passphrase = ?4 WHERE id = ?1",
            params![id, secrets.password.reveal(), secrets.key.reveal(), secrets.passphrase.reveal()],
        )?;
    }
    Ok(())
}

/// Keeps by what the server is known again.
pub fn pin(writer: &Writer<'_>, id: DestinationId, pin: &Pin, at: Moment) -> store::Result<()> {
    writer.execute(
        "UPDATE destination SET pin = ?2, pinned_at = ?3 WHERE id = ?1",
        params![id, pin.as_str(), at],
    )?;
    Ok(())
}

/// Keeps how a test went: none when all was well.
pub fn tested(
    writer: &Writer<'_>,
    id: DestinationId,
    hindrance: Option<super::super::Hindrance>,
    at: Moment,
) -> store::Result<()> {
    writer.execute(
        "UPDATE destination SET tested_at = ?2, hindrance = ?3 WHERE id = ?1",
        params![id, at, hindrance.map(Coded::code)],
    )?;
    Ok(())
}

/// Keeps what stood in the way of the last delivery: none when nothing did. When it was tested stays.
pub fn met(
    writer: &Writer<'_>,
    id: DestinationId,
    hindrance: Option<super::super::Hindrance>,
) -> store::Result<()> {
    writer.execute(
        "UPDATE destination SET hindrance = ?2 WHERE id = ?1 AND removed_at IS NULL",
        params![id, hindrance.map(Coded::code)],
    )?;
    Ok(())
}

/// Removes a destination: its name stays for the receipts, everything else goes.
pub fn remove(writer: &Writer<'_>, id: DestinationId, at: Moment) -> store::Result<()> {
    writer.execute(
        "UPDATE destination SET place = '', sign_in = 'nobody', user = '', password = '', key = '', passphrase = '',
             pin = NULL, pinned_at = NULL, tested_at = NULL, hindrance = NULL, removed_at = ?2
         WHERE id = ?1",
        params![id, at],
    )?;
    Ok(())
}
