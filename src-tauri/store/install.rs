//! Puts a whole new store in its place, so that a power cut at any point leaves the old store or the new one.
//!
//! The new database is written and flushed first, its key last: from then on the change is due, and the next
//! opening finishes whatever a cut left undone.

use super::header::Header;
use super::home::Home;
use super::{Result, aside, files};

/// Declares the database at `next_database` ready and puts it in its place. Returns the folder into which an
/// older store was moved.
pub(super) fn install(home: &Home, header: &Header) -> Result<Option<String>> {
    files::flush(&home.next_database())?;
    files::write(&home.next_key(), header.text()?.as_bytes())?;
    finish(home)
}

/// Finishes a change that was due, and clears away one that never became due.
pub(super) fn settle(home: &Home) -> Result<Option<String>> {
    files::sweep(home.folder())?;
    if home.next_key().exists() {
        return finish(home);
    }
    files::drop_own(&home.next_database())?;
    Ok(None)
}

fn finish(home: &Home) -> Result<Option<String>> {
    let mut kept = None;
    // Once the database has moved, whatever else is here belongs to it already.
    if home.next_database().exists() {
        kept = aside::move_store(home)?;
        files::rename(&home.next_database(), &home.database())?;
    }
    if let Some(text) = files::read(&home.next_key())? {
        files::write(&home.spare(), &text)?;
        files::rename(&home.next_key(), &home.key())?;
    }
    Ok(kept)
}
