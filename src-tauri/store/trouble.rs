//! What can go wrong with the store, as data.

use std::fmt;
use std::io::ErrorKind;

use rusqlite::ErrorCode;
use rusqlite::ffi::{SQLITE_IOERR_SHMSIZE, SQLITE_MISMATCH, SQLITE_MISUSE, SQLITE_NOTFOUND, SQLITE_TOOBIG};

use crate::language::phrases;
use crate::vocabulary::Phrase;

/// The result of whatever the store does.
pub type Result<T> = std::result::Result<T, Trouble>;

/// Why the store could not do what was asked. Holds codes and file names of this program, never content.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Trouble {
    /// The passphrase does not open the sealed key. The database was not touched.
    WrongPassphrase,
    /// The recovery key is well written, but it is not this store's.
    WrongRecoveryKey,
    /// What was typed cannot be a recovery key: a character is missing or differs.
    NotARecoveryKey,
    /// The store cannot be read. `aside` names the folder in which the damaged file is kept; `None` when it
    /// was left where it is.
    Damaged {
        /// The name of the folder, inside the home, that now holds what was damaged.
        aside: Option<String>,
    },
    /// The file was written by a newer program. It was not changed.
    NewerProgram {
        /// The number of the file's last step.
        file: u32,
        /// The number of the last step that this program knows.
        program: u32,
    },
    /// Another program has the store open.
    AlreadyOpen,
    /// There is no room on the disk. Nothing that was acknowledged is lost.
    DiskFull,
    /// A database is there, but nothing that could open it: both key files are missing.
    NotAStore,
    /// There is no store in this folder.
    NoStore,
    /// There is a store in this folder already.
    StoreThere,
    /// The file is not a copy of a store.
    NotACopy,
    /// The copy was read back and is not what it should be.
    BadCopy,
    /// Somebody wished that it stop, and it did before anything was changed.
    Stopped,
    /// The file system refused.
    Io(ErrorKind),
    /// The database refused, with its code.
    Sql(i32),
}

impl Trouble {
    /// A short name for the wire and for exit codes.
    pub fn code(&self) -> &'static str {
        match self {
            Trouble::WrongPassphrase => "wrong-passphrase",
            Trouble::WrongRecoveryKey => "wrong-recovery-key",
            Trouble::NotARecoveryKey => "not-a-recovery-key",
            Trouble::Damaged { .. } | Trouble::NotAStore => "damaged",
            Trouble::NewerProgram { .. } => "newer-program",
            Trouble::AlreadyOpen => "already-open",
            Trouble::DiskFull => "disk-full",
            Trouble::NoStore => "no-store",
            Trouble::StoreThere => "store-there",
            Trouble::NotACopy => "not-a-copy",
            Trouble::BadCopy => "bad-copy",
            Trouble::Stopped => "stopped",
            Trouble::Io(_) => "io",
            Trouble::Sql(_) => "sql",
        }
    }

    /// The sentence for it.
    pub fn phrase(&self) -> Phrase {
        match self {
            Trouble::WrongPassphrase => phrases::store_wrong_passphrase(),
            Trouble::WrongRecoveryKey => phrases::store_wrong_recovery_key(),
            Trouble::NotARecoveryKey => phrases::store_not_a_recovery_key(),
            Trouble::Damaged { aside: Some(aside) } => phrases::store_damaged_aside(aside),
            Trouble::Damaged { aside: None } => phrases::store_damaged(),
            Trouble::NewerProgram { file, program } => phrases::store_newer_program(*file, *program),
            Trouble::AlreadyOpen => phrases::store_already_open(),
            Trouble::DiskFull => phrases::store_disk_full(),
            Trouble::NotAStore => phrases::store_key_missing(),
            Trouble::NoStore => phrases::store_no_store(),
            Trouble::StoreThere => phrases::store_store_there(),
            Trouble::NotACopy => phrases::store_not_a_copy(),
            Trouble::BadCopy => phrases::store_bad_copy(),
            Trouble::Stopped => phrases::store_stopped(),
            Trouble::Io(kind) => phrases::store_io(format!("{kind:?}")),
            Trouble::Sql(code) => phrases::store_sql(code),
        }
    }

    /// Whether this says that what stands in the file is not to be trusted.
    pub(super) fn is_damage(&self) -> bool {
        matches!(self, Trouble::Damaged { .. })
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Trouble {}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Trouble::DiskFull,
            kind => Trouble::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for Trouble {
    /// Keeps the code and drops the text, which may hold what was being written.
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(failure, _) => from_failure(failure),
            rusqlite::Error::QueryReturnedNoRows => Trouble::Sql(SQLITE_NOTFOUND),
            rusqlite::Error::FromSqlConversionFailure(..) | rusqlite::Error::InvalidColumnType(..) => {
                Trouble::Sql(SQLITE_MISMATCH)
            }
            rusqlite::Error::IntegralValueOutOfRange(..) => Trouble::Sql(SQLITE_TOOBIG),
            _ => Trouble::Sql(SQLITE_MISUSE),
        }
    }
}

fn from_failure(failure: rusqlite::ffi::Error) -> Trouble {
    match failure.code {
        ErrorCode::DiskFull => Trouble::DiskFull,
        // The index of the log could not grow, which SQLite reports as an input error.
        _ if failure.extended_code == SQLITE_IOERR_SHMSIZE => Trouble::DiskFull,
        ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Trouble::Damaged { aside: None },
        _ => Trouble::Sql(failure.extended_code),
    }
}
