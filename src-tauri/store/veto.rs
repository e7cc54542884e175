//! Keeps whoever only looks from writing. The database itself refuses: at the end of whatever was written it asks whether that may
//! stay, and undoes it.
//!
//! `PRAGMA query_only` would do the same, but setting it makes SQLite prepare every statement anew, those kept ready as well: a
//! fifth of each search went into that.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::Connection;

use super::{Result, Trouble};

/// Says of a connection whether what is written through it may stay.
#[derive(Debug)]
pub(super) struct Veto(Arc<AtomicBool>);

/// Nothing that is written stays while this lives.
#[derive(Debug)]
pub(super) struct Looking<'a> {
    connection: &'a Connection,
    veto: &'a AtomicBool,
    before: bool,
}

impl Veto {
    /// Stands at `connection` from now on, and lets everything pass.
    pub fn at(connection: &mut Connection) -> Result<Veto> {
        let veto = Arc::new(AtomicBool::new(false));
        let asked = Arc::clone(&veto);
        connection.commit_hook(Some(move || asked.load(Ordering::Relaxed)))?;
        Ok(Veto(veto))
    }

    /// Begins to look. Within an act it is refused: there nothing ends, so nothing would be asked, and one looks through the
    /// act's own writer.
    pub fn look<'a>(&'a self, connection: &'a Connection) -> Result<Looking<'a>> {
        if !connection.is_autocommit() {
            return Err(Trouble::Sql(rusqlite::ffi::SQLITE_MISUSE));
        }
        Ok(Looking { connection, veto: &self.0, before: self.0.swap(true, Ordering::Relaxed) })
    }
}

impl Drop for Looking<'_> {
    fn drop(&mut self) {
        if !self.connection.is_autocommit() {
            // Somebody who only looks began something and did not end it.
            let _undone = self.connection.execute_batch("ROLLBACK");
        }
        self.veto.store(self.before, Ordering::Relaxed);
    }
}
