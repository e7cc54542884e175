//! The damaged file, read through connections that are thrown away as soon as they meet a page that fails.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::store::home::Home;
use crate::store::keys::DataKey;
use crate::store::{Result, connection, files, ladder, log};

/// A copy of the damaged file in a folder of its own, with its log as it must have been.
pub(in crate::store) struct Source<'a> {
    database: PathBuf,
    key: &'a DataKey,
    salt: &'a str,
    open: Option<Connection>,
}

impl<'a> Source<'a> {
    /// Copies what lies in `damaged`, still encrypted, into `scratch`.
    pub(super) fn of(damaged: &Home, scratch: &Path, key: &'a DataKey, salt: &'a str) -> Result<Source<'a>> {
        let database = scratch.join("damaged.db");
        files::write(&database, &files::read(&damaged.database())?.unwrap_or_default())?;
        if let Some(log) = files::read(&damaged.log())? {
            files::write(&scratch.join("damaged.db-wal"), &log::mended(&log))?;
        }
        Ok(Source { database, key, salt, open: None })
    }

    /// Asks the file. Nothing when a page on the way cannot be read; the next question finds a fresh connection, since
    /// this one would refuse everything from now on.
    pub(super) fn ask<T>(&mut self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Option<T> {
        let connection = match self.open.take() {
            Some(open) => open,
            None => connection::open(&self.database, self.key, self.salt, connection::existing()).ok()?,
        };
        let answer = work(&connection).ok()?;
        self.open = Some(connection);
        Some(answer)
    }

    /// The number of the file's last step; nothing when the file does not open at all.
    pub(super) fn step(&mut self) -> Option<u32> {
        let opened = |connection: &Connection| {
            ladder::require_ground(connection).and_then(|()| ladder::number_of(connection))
        };
        self.ask(|connection| Ok(opened(connection).ok()))?
    }

    /// Whether the file opens and its tables are known.
    pub(in crate::store) fn opens(&mut self) -> bool {
        self.step().is_some()
    }

    /// Where the copy of the file lies, with no connection to it.
    pub(in crate::store) fn closed(&mut self) -> &Path {
        self.open = None;
        &self.database
    }
}
