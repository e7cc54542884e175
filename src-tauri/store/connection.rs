//! The connection to the encrypted file, and the two ways in which rooms see it.

use std::cell::RefCell;
use std::ops::Deref;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::checked::hex;
use super::keys::DataKey;
use super::{Act, Erasure, Outside, Result, Trouble};
use crate::vocabulary::{DeskId, Moment};

/// What both a [`Reader`] and a [`Writer`] can be looked through.
pub type Look = Connection;

/// The connection inside an act: whatever is written is kept whole or not at all.
pub struct Writer<'a> {
    connection: &'a Connection,
    act: Act,
    at: Moment,
    desk: DeskId,
    outside: RefCell<Outside>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(connection: &'a Connection, act: Act, at: Moment, desk: DeskId) -> Writer<'a> {
        Writer { connection, act, at, desk, outside: RefCell::default() }
    }

    /// Says that `erasure` is being done. It stands in the list outside the database before the act is kept, and
    /// what is left of the rows is scoured out of the file afterwards.
    pub fn erases(&self, erasure: Erasure) {
        self.outside.borrow_mut().erasures.push(erasure);
    }

    /// Says what else must stand in the list outside the database before the act is kept.
    pub fn stands_outside(&self, more: Outside) {
        self.outside.borrow_mut().join(more);
    }

    pub(super) fn outside(&self) -> Outside {
        self.outside.take()
    }

    /// The act that is being done.
    pub fn act(&self) -> Act {
        self.act
    }

    /// When it is being done.
    pub fn at(&self) -> Moment {
        self.at
    }

    /// The desk that does it, for the records it writes.
    pub fn desk(&self) -> DeskId {
        self.desk
    }
}

impl Deref for Writer<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

/// The connection for looking: the database itself refuses to write through it.
pub struct Reader<'a>(pub(super) &'a Connection);

impl Deref for Reader<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.0
    }
}

/// Opens the database at `path` without changing a byte of it, or makes one that does not exist yet.
pub(super) fn open(path: &Path, key: &DataKey, salt: &str, flags: OpenFlags) -> Result<Connection> {
    let had_log = path.with_extension("db-wal").exists();
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // It would otherwise write what it could not read to standard error.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    unlock(&connection, key, salt)?;
    // A file that turns out to be newer or damaged keeps its log as it is.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, had_log)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

/// Flags for a database that must be there.
pub(super) fn existing() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_WRITE
}

/// Flags for a database that is made.
pub(super) fn new() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE
}

fn unlock(connection: &Connection, key: &DataKey, salt: &str) -> Result<()> {
    let cipher: Option<String> = connection.query_row("PRAGMA cipher_version", [], |row| row.get(0)).ok();
    if cipher.is_none_or(|version| version.is_empty()) {
        // Built against plain SQLite, the pragma below would do nothing and the file would be clear text.
        return Err(Trouble::Io(std::io::ErrorKind::Unsupported));
    }
    let raw = Zeroizing::new(hex(key.reveal()));
    let statement = Zeroizing::new(format!("PRAGMA key = \"x'{}{salt}'\";", raw.as_str()));
    Ok(connection.execute_batch(&statement)?)
}

/// How many statements are kept ready. A burst of typing needs ten, the search four, and one room must not cost another its own.
const STATEMENTS: usize = 64;

/// Makes the connection durable and strict. From here on the file may change.
///
/// 32 MiB of pages are kept as they are when decrypted, a store of some years whole: each page that is read again from the
/// file is decrypted and verified anew, which costs four times what reading it costs.
///
/// `synchronous = FULL` because the usual `NORMAL` loses the last answer in one power cut of four; the two
/// `fullfsync` do the same on macOS, where a plain flush stops at the drive's cache.
pub(super) fn settle(connection: &Connection) -> Result<()> {
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cell_size_check = ON;
         PRAGMA cache_size = -32768;
         PRAGMA trusted_schema = OFF;
         PRAGMA foreign_keys = ON;",
    )?;
    // Without this the number after a LIMIT counts as part of the plan, and another number prepares the statement anew.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}
