//! What can still be read of a damaged store, in a new one. Every page is sealed by itself, so a page is read rightly or
//! not at all: what is taken over is what was written. Nothing is changed in the folder that keeps the damaged file.

mod rows;
mod source;
mod target;

use std::collections::BTreeMap;
use std::path::Path;

use super::home::Home;
use super::key_files::KeyFiles;
use super::{Key, Reader, Result, Step, Trouble, aside, files, install, spare};
pub(super) use source::Source;

/// What became of one table.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Rescued {
    /// Rows that were read and stand in the new store.
    pub kept: u32,
    /// Rows that are known to have been there and could not be read, or belong to such a row.
    pub lost: u32,
    /// More may have been there: nothing that is left tells how many.
    pub perhaps_more: bool,
}

/// What a rescue read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Salvage {
    /// The name of the folder, inside the home, that keeps the damaged file.
    pub aside: String,
    /// Each table by its name.
    pub tables: BTreeMap<String, Rescued>,
}

impl Salvage {
    /// Whether every row that was there was read.
    pub fn is_whole(&self) -> bool {
        self.tables.values().all(|table| table.lost == 0 && !table.perhaps_more)
    }
}

/// Reads the damaged store that was moved aside last, and says what a new store would hold; `read` looks into it.
/// Changes nothing.
///
/// # Errors
/// `StoreThere` when no store is missing; `WrongPassphrase` or `WrongRecoveryKey`; `Damaged` when nothing can be read;
/// `AlreadyOpen`, `NewerProgram`, `DiskFull`, `Io`.
pub fn look<T>(
    folder: &Path,
    key: Key<'_>,
    ladder: &[Step],
    read: impl FnOnce(&Reader<'_>) -> Result<T>,
) -> Result<(Salvage, T)> {
    rescue(folder, key, ladder, read, |_, _| Ok(()))
}

/// The same, and puts the new store into the place that is empty. A power cut leaves it empty or the new store there.
///
/// # Errors
/// As [`look`]; nothing has changed then.
pub fn take(folder: &Path, key: Key<'_>, ladder: &[Step]) -> Result<Salvage> {
    let nothing_more = |_: &Reader<'_>| Ok(());
    let put_in_place = |home: &Home, made: &Path| {
        files::flush(made)?;
        files::rename(made, &home.database())
    };
    Ok(rescue(folder, key, ladder, nothing_more, put_in_place)?.0)
}

fn rescue<T>(
    folder: &Path,
    key: Key<'_>,
    ladder: &[Step],
    read: impl FnOnce(&Reader<'_>) -> Result<T>,
    then: impl FnOnce(&Home, &Path) -> Result<()>,
) -> Result<(Salvage, T)> {
    let home = Home::at(folder);
    let _lock = files::lock(&home.lock())?;
    install::settle(&home)?;
    if home.database().exists() {
        return Err(Trouble::StoreThere);
    }
    let header = KeyFiles::read(&home)?.header;
    let data = header.unseal(key)?;
    aside::finish_moving(&home)?;
    let name = aside::newest_database(&home)?.ok_or(Trouble::Damaged { aside: None })?;
    let scratch = files::scratch(folder)?;
    let damaged = Home::at(&folder.join(&name));
    let mut source = Source::of(&damaged, scratch.path(), &data, header.salt())?;
    spare::lend(&home, &mut source)?;
    let unreadable = || Trouble::Damaged { aside: Some(name.clone()) };
    let (step, top) = (source.step().ok_or_else(unreadable)?, ladder.last().map_or(0, |last| last.number));
    if step > top {
        return Err(Trouble::NewerProgram { file: step, program: top });
    }
    let made = scratch.path().join("salvaged.db");
    let target = target::Target::make(&made, &data, header.salt(), ladder, step)?;
    let (tables, answer) = target.fill(&mut source, read)?;
    if tables.values().all(|table| table.kept == 0) {
        return Err(unreadable());
    }
    then(&home, &made)?;
    Ok((Salvage { aside: name, tables }, answer))
}
