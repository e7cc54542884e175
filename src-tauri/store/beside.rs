//! The whole check while the person works: in a thread, on a connection of its own, over the pages as they stood when it
//! began. It holds nobody up, and what is being written meanwhile is not in its way.
//!
//! It reads every page that is in use through the tree that uses it, each by its seal. So it needs no empty log, as the
//! page check at the door does, and pages that nothing uses raise no alarm. As long as it reads, the log cannot be
//! emptied: whoever has to empty it ends the check first.

use std::thread::{self, JoinHandle};

use rusqlite::{Connection, InterruptHandle};

use super::header::Header;
use super::home::Home;
use super::keys::DataKey;
use super::{Result, Trouble, connection, sound};

/// A check that goes on, or has ended and was not asked for yet.
pub(super) struct Beside {
    stop: InterruptHandle,
    thread: Option<JoinHandle<Result<()>>>,
}

impl std::fmt::Debug for Beside {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Beside")
    }
}

impl Beside {
    /// Begins over the pages as they stand now.
    pub(super) fn begin(home: &Home, key: &DataKey, header: &Header) -> Result<Beside> {
        let connection = connection::open(&home.database(), key, header.salt(), connection::existing())?;
        connection.execute_batch(
            "PRAGMA query_only = ON; PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; BEGIN;",
        )?;
        // The first look fixes which state is looked at.
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        let stop = connection.get_interrupt_handle();
        let thread = thread::Builder::new().name("check".to_owned()).spawn(move || whole(&connection))?;
        Ok(Beside { stop, thread: Some(thread) })
    }

    /// Whether it has come to its end.
    pub(super) fn is_done(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// Waits for the end: `Damaged` when anything is not as it was written, another trouble when it could not be told.
    pub(super) fn end(mut self) -> Result<()> {
        self.joined()
    }

    fn joined(&mut self) -> Result<()> {
        let Some(thread) = self.thread.take() else { return Ok(()) };
        thread.join().unwrap_or(Err(Trouble::Io(std::io::ErrorKind::Other)))
    }
}

impl Drop for Beside {
    /// Ends at the next page; what it found is not heard any more.
    fn drop(&mut self) {
        self.stop.interrupt();
        let _not_heard_any_more = self.joined();
    }
}

/// Every page in use, every index, every key that points at a row.
fn whole(connection: &Connection) -> Result<()> {
    sound::structure_holds(connection)?;
    sound::keys_hold(connection)
}
