//! The only home of a file write: beside its place first, then flushed, then renamed, then the folder flushed.
//! Whoever looks sees the old file or the new one, and a power cut leaves one of the two.

#![expect(clippy::disallowed_methods, reason = "this is their home")]

use std::fs::{self, File, TryLockError};
use std::io::{self, Read, Write};
use std::path::Path;

use tempfile::{NamedTempFile, TempDir, TempPath};

use super::{Result, Trouble};

/// Every change to a file comes through here first; in tests it may be made to fail, see `trials.rs`.
#[cfg(not(test))]
fn step() -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
use super::trials::step;

/// How the name of a file begins that has not taken its place yet.
const BESIDE: &str = ".gwrando-";

/// Writes `bytes` to `path`, replacing the file that is there. A device or a folder is never replaced.
///
/// # Errors
/// `DiskFull`, or `Io` with what the file system said. What was there before stands untouched then.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    write_checked(path, |file| Ok(file.write_all(bytes)?), |_| Ok(()))
}

/// Writes to `path` in pieces, and lets `check` read the flushed file before it takes its place.
pub(super) fn write_checked<T>(
    path: &Path,
    fill: impl FnOnce(&mut File) -> Result<()>,
    check: impl FnOnce(&Path) -> Result<T>,
) -> Result<T> {
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        return Err(io::Error::from(io::ErrorKind::AlreadyExists).into());
    }
    let folder = folder_of(path);
    step()?;
    let mut beside = NamedTempFile::with_prefix_in(BESIDE, folder)?;
    step()?;
    fill(beside.as_file_mut())?;
    step()?;
    beside.as_file().sync_all()?;
    let checked = check(beside.path())?;
    step()?;
    beside.persist(path).map_err(|error| error.error)?;
    flush_folder(folder)?;
    Ok(checked)
}

/// Fills a file in a folder that is thrown away. It is never flushed: nothing of it is wanted after a power cut.
pub(super) fn fill(path: &Path, fill: impl FnOnce(&mut File) -> Result<()>) -> Result<()> {
    step()?;
    let mut file = own(File::options().create_new(true)).open(path)?;
    step()?;
    fill(&mut file)
}

/// Makes `folder` if it is missing, closed to other people of the machine where the system knows that.
pub fn make_folder(folder: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    step()?;
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    Ok(builder.create(folder)?)
}

/// Moves a file and flushes both folders. Nothing may stand at `to`.
pub(super) fn rename(from: &Path, to: &Path) -> Result<()> {
    step()?;
    fs::rename(from, to)?;
    flush_folder(folder_of(to))?;
    flush_folder(folder_of(from))
}

/// Writes `bytes` under a name that says that the file is not in its place yet, and flushes it. What an earlier try left
/// there is written over.
pub(crate) fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    step()?;
    let mut file = File::create(path)?;
    step()?;
    file.write_all(bytes)?;
    Ok(file.sync_all()?)
}

/// Moves what was `put` into its place and flushes the folder. Where something stands already, nothing is changed and
/// the answer is `Io(AlreadyExists)`.
pub(crate) fn place(from: &Path, to: &Path) -> Result<()> {
    step()?;
    let mut file = TempPath::try_from_path(from)?;
    file.disable_cleanup(true);
    match file.persist_noclobber(to).map_err(|error| error.error) {
        Err(error) if knows_no_such_move(error.kind()) => move_after_a_look(from, to)?,
        other => other?,
    }
    flush_folder(folder_of(to))
}

/// Sticks and the folders of some programs that keep them in step know neither a move that replaces nothing nor a
/// second name for a file.
fn knows_no_such_move(kind: io::ErrorKind) -> bool {
    matches!(kind, io::ErrorKind::PermissionDenied | io::ErrorKind::Unsupported)
}

fn move_after_a_look(from: &Path, to: &Path) -> io::Result<()> {
    match fs::symlink_metadata(to) {
        Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => fs::rename(from, to),
        Err(error) => Err(error),
    }
}

/// Removes a file that this program made itself and that holds nothing which is not elsewhere.
pub(crate) fn drop_own(path: &Path) -> Result<()> {
    step()?;
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Clears away what a power cut left of this program's own half-written files in `folder`, all of them encrypted
/// and none of them ever acknowledged.
pub(super) fn sweep(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(BESIDE) {
            let place = entry.path();
            if place.is_dir() { fs::remove_dir_all(place)? } else { fs::remove_file(place)? }
        }
    }
    Ok(())
}

/// Flushes a file that somebody else wrote.
pub(super) fn flush(path: &Path) -> Result<()> {
    step()?;
    Ok(File::options().read(true).write(true).open(path)?.sync_all()?)
}

/// A folder that is gone when it is dropped, for files that are encrypted already.
pub(super) fn scratch(beside: &Path) -> Result<TempDir> {
    Ok(tempfile::Builder::new().prefix(BESIDE).tempdir_in(beside)?)
}

/// Holds a lock until it is dropped.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing alone would leave the lock to a program that is just being started and has not yet let go of
        // our files. Should unlocking fail, closing still follows.
        let _ = self.0.unlock();
    }
}

/// Takes the lock at `path`, or says that another program has it.
pub(super) fn lock(path: &Path) -> Result<Lock> {
    let file = own(File::options().create(true)).open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => Err(Trouble::AlreadyOpen),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Makes an empty file that nobody but its owner may read. What is written into it later keeps that.
pub(super) fn make_own(path: &Path) -> Result<()> {
    step()?;
    own(File::options().create_new(true)).open(path)?;
    Ok(())
}

#[cfg(unix)]
fn own(options: &mut fs::OpenOptions) -> &mut fs::OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    options.truncate(false).write(true).mode(0o600)
}

/// Elsewhere a file takes the rights of the person's own folder.
#[cfg(not(unix))]
fn own(options: &mut fs::OpenOptions) -> &mut fs::OpenOptions {
    options.truncate(false).write(true)
}

/// What is in the file, or `None` when there is none.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What is in the file, but never more than `at_most` bytes of it, or `None` when there is none.
pub(crate) fn read_at_most(path: &Path, at_most: u64) -> Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    match File::open(path) {
        Ok(file) => file.take(at_most).read_to_end(&mut bytes)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    Ok(Some(bytes))
}

/// The folder in which a file lies.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(unix)]
fn flush_folder(folder: &Path) -> Result<()> {
    step()?;
    match File::open(folder)?.sync_all() {
        // Some network folders cannot be flushed; the file itself has been.
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        other => Ok(other?),
    }
}

/// Elsewhere the system offers no such flush: a rename is durable once it returns.
#[cfg(not(unix))]
fn flush_folder(_: &Path) -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_what_was_there_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("adroddiad.pdf");
        write(&path, b"hen").expect("writes");
        write(&path, b"newydd").expect("writes");
        assert_eq!(fs::read(&path).expect("reads"), b"newydd");
        assert_eq!(fs::read_dir(folder.path()).expect("lists").count(), 1);
    }

    #[test]
    fn a_failed_check_leaves_the_old_file() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("copi");
        write(&path, b"hen").expect("writes");
        let refused: Result<()> =
            write_checked(&path, |file| Ok(file.write_all(b"newydd")?), |_| Err(Trouble::BadCopy));
        assert_eq!(refused, Err(Trouble::BadCopy));
        assert_eq!(fs::read(&path).expect("reads"), b"hen");
        assert_eq!(fs::read_dir(folder.path()).expect("lists").count(), 1);
    }

    #[test]
    fn the_second_lock_is_refused_until_the_first_is_gone() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("clo");
        let first = lock(&path).expect("locks");
        assert!(matches!(lock(&path), Err(Trouble::AlreadyOpen)));
        // What a program that is just being started holds for a moment.
        let inherited = first.0.try_clone().expect("duplicates");
        drop(first);
        assert!(lock(&path).is_ok());
        drop(inherited);
    }
}
