//! Copies of the whole store, each in one encrypted file that needs nothing beside it but the passphrase or
//! the recovery key. A copy that has not been opened and counted is not called one.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::thread;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::header::Header;
use super::home::Home;
use super::keys::DataKey;
use super::{
    Checked, Key, Pace, Result, Rows, Step, Store, Trouble, connection, container, erasures, files, install,
    ladder, sound,
};
use crate::vocabulary::Moment;

/// Pages that are copied between two looks at whether somebody wishes to stop.
const PAGES_AT_ONCE: i32 = 1024;

/// A copy that was opened, verified and counted.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CopyMade {
    /// Where it lies.
    pub file: PathBuf,
    /// When it was made.
    pub at: Moment,
    /// Rows of each table in it.
    pub rows: Rows,
}

impl CopyMade {
    /// How many rows `table` has in the copy.
    pub fn rows_of(&self, table: &str) -> u32 {
        self.rows.get(table).copied().unwrap_or(0)
    }
}

/// A copy that was looked into.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CopySeen {
    /// The copy, every page of it verified.
    pub copy: CopyMade,
    /// Whether the list of erasures that lies beside it is damaged: what that list alone knew to be erased would come
    /// back with the copy.
    pub list_broken: bool,
}

/// What bringing a copy back did.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Restored {
    /// The copy that now stands in the store's place.
    pub copy: CopyMade,
    /// The name of the folder, inside the home, that keeps the store which stood there before.
    pub aside: Option<String>,
}

/// The file name of a copy made at `at`.
pub(super) fn name(at: Moment) -> String {
    let second: String = at.to_string().chars().take(19).map(|c| if c == ':' { '-' } else { c }).collect();
    format!("gwrando-{second}.gwrando-copy")
}

/// The newest of this program's copies in `folder`, by its name. It has not been opened.
pub fn newest_in(folder: &Path) -> Option<PathBuf> {
    let files = std::fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    let ours = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "gwrando-copy");
    files.filter(ours).max()
}

/// Copies the open store, reads the copy back and compares before it takes its name.
pub(super) fn make(store: &Store, file: &Path, at: Moment, pace: &Pace) -> Result<CopyMade> {
    let scratch = files::scratch(store.home.folder())?;
    let header = store.header.borrow();
    let database = still(store, &header, scratch.path(), pace)?;
    let rows = files::write_checked(
        file,
        |into| container::pack(into, &header, &database, at, pace),
        |beside| drill(beside, store, scratch.path(), pace),
    )
    .map_err(|trouble| if of_store(&trouble, store, &database) { damaged_store() } else { trouble })?;
    // Erasures travel with the copies, for the day on which only the copies are left.
    erasures::List::of(&store.home, header.store(), &store.key).lay_beside(files::folder_of(file))?;
    Ok(CopyMade { file: file.to_owned(), at, rows })
}

/// Opens the copy in `file`, verifies every page of it and counts.
///
/// # Errors
/// `NotACopy`; `BadCopy` when it is damaged; `WrongPassphrase` or `WrongRecoveryKey` (a copy opens with the
/// passphrase of the day on which it was made).
pub fn verify(file: &Path, key: Key<'_>) -> Result<CopySeen> {
    let opened = container::open(file)?;
    let (data, at) = (opened.header.unseal(key)?, opened.facts.made_at);
    let scratch = files::scratch(&std::env::temp_dir())?;
    let (home, store, folder) = (Home::at(scratch.path()), opened.header.store(), files::folder_of(file));
    let list_broken = erasures::List::of(&home, store, &data).is_broken_beside(folder)?;
    let checked = examine(opened, &data, &scratch.path().join("copy.db"), None, &Pace::default())?;
    Ok(CopySeen { copy: CopyMade { file: file.to_owned(), at, rows: checked.rows }, list_broken })
}

/// Puts the copy in `file` in the place of the store in `folder`, which is moved aside first. The copy is
/// verified before anything moves, and a power cut leaves the old store or the copy.
///
/// # Errors
/// As [`verify`], and `AlreadyOpen`, `NewerProgram`, `DiskFull`; the store in `folder` stands untouched then.
pub fn restore(file: &Path, folder: &Path, key: Key<'_>, ladder: &[Step]) -> Result<Restored> {
    restore_at(file, folder, key, ladder, &Pace::default())
}

/// The same, told as it goes on, and stopped where that is wished before anything is moved.
///
/// # Errors
/// As [`restore`], and `Stopped`.
pub fn restore_at(
    file: &Path,
    folder: &Path,
    key: Key<'_>,
    ladder: &[Step],
    pace: &Pace,
) -> Result<Restored> {
    files::make_folder(folder)?;
    let home = Home::at(folder);
    let _lock = files::lock(&home.lock())?;
    install::settle(&home)?;
    let opened = container::open(file)?;
    let (header, at) = (opened.header.clone(), opened.facts.made_at);
    let data = header.unseal(key)?;
    erasures::List::of(&home, header.store(), &data).take_over(files::folder_of(file))?;
    let scratch = files::scratch(folder)?;
    let database = scratch.path().join("copy.db");
    let checked = examine(opened, &data, &database, Some(ladder), pace)?;
    // From here on it goes on to its end.
    pace.reach(900)?;
    files::flush(&database)?;
    files::rename(&database, &home.next_database())?;
    let aside = install::install(&home, &header)?;
    Ok(Restored { copy: CopyMade { file: file.to_owned(), at, rows: checked.rows }, aside })
}

/// A database that holds everything and that nobody changes until the copy is packed. Once the log is carried into it,
/// that is the store's own file: nothing is written while the store is lent to this. Where somebody still reads an older
/// state, as a check beside the work does, the log must stay, and the pages are taken through the database instead, which
/// decrypts and encrypts each of them again.
fn still(store: &Store, header: &Header, scratch: &Path, pace: &Pace) -> Result<PathBuf> {
    if sound::is_carried_over(&store.connection)? {
        return Ok(store.home.database());
    }
    let database = scratch.join("copy.db");
    back_up(&store.connection, &database, &store.key, header, pace)?;
    Ok(database)
}

/// Whether a copy is not whole because the store is not: its pages are taken over as they lie there, a broken one as well.
fn of_store(trouble: &Trouble, store: &Store, packed: &Path) -> bool {
    let is_own = *trouble == Trouble::BadCopy && packed == store.home.database();
    is_own && sound::pages_hold(&store.connection) == Ok(false)
}

fn damaged_store() -> Trouble {
    Trouble::Damaged { aside: None }
}

fn back_up(from: &Connection, to: &Path, key: &DataKey, header: &Header, pace: &Pace) -> Result<()> {
    let mut copy = connection::open(to, key, header.salt(), connection::new())?;
    take_over(&Backup::new(from, &mut copy)?, pace)?;
    close(copy)
}

fn take_over(backup: &Backup<'_, '_>, pace: &Pace) -> Result<()> {
    while backup.step(PAGES_AT_ONCE)? != StepResult::Done {
        let told = backup.progress();
        let pages = |number: i32| usize::try_from(number).unwrap_or(0);
        pace.between(0, 250, pages(told.pagecount - told.remaining), pages(told.pagecount))?;
    }
    pace.reach(250)
}

/// Reads a copy that was just written from its file, and compares it with the open store. Its hash must be that of what was
/// packed, every page must bear its seal and every table hold as many rows. Whether that hangs together within is asked of
/// the store itself, every day and at each bringing back, and not of each copy again.
fn drill(copy: &Path, store: &Store, scratch: &Path, pace: &Pace) -> Result<Rows> {
    pace.reach(500)?;
    let opened = container::open(copy)?;
    let (salt, database) = (opened.header.salt().to_owned(), scratch.join("drill.db"));
    let connection = taken_out(opened, &store.key, &database, pace)?;
    ladder::require_ground(&connection).map_err(bad)?;
    let again = connection::open(&database, &store.key, &salt, connection::existing()).map_err(bad)?;
    // Each goes through all pages and none waits for what another finds, so the seals are looked at beside the counts.
    let (sealed, rows, live) = thread::scope(|both| {
        let seals = both.spawn(move || sound::pages_hold(&again));
        let (rows, live) = (sound::count(&connection), sound::count(&store.connection));
        (seals.join().unwrap_or(Err(Trouble::Io(ErrorKind::Other))), rows, live)
    });
    close(connection)?;
    pace.reach(900)?;
    let (sealed, rows, live) = (sealed.map_err(bad)?, rows.map_err(bad)?, live?);
    if sealed && rows == live { Ok(live) } else { Err(Trouble::BadCopy) }
}

/// Takes the database out to `database`, where it is only looked at, and opens it.
fn taken_out(opened: container::Opened, data: &DataKey, database: &Path, pace: &Pace) -> Result<Connection> {
    let salt = opened.header.salt().to_owned();
    files::fill(database, |into| opened.unpack(into, pace))?;
    pace.reach(600)?;
    connection::open(database, data, &salt, connection::existing()).map_err(bad)
}

/// Takes the database out to `database`, verifies and counts it, and closes it again.
fn examine(
    opened: container::Opened,
    data: &DataKey,
    database: &Path,
    ladder: Option<&[Step]>,
    pace: &Pace,
) -> Result<Checked> {
    let connection = taken_out(opened, data, database, pace)?;
    if let Some(ladder) = ladder {
        ladder::refuse_newer(&connection, ladder)?;
    }
    ladder::require_ground(&connection).map_err(bad)?;
    let checked = sound::examine(&connection).map_err(bad)?;
    close(connection)?;
    Ok(checked)
}

fn close(connection: Connection) -> Result<()> {
    Ok(connection.close().map_err(|(_, error)| error)?)
}

fn bad(trouble: Trouble) -> Trouble {
    if trouble.is_damage() { Trouble::BadCopy } else { trouble }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Act, KeyCost, Passphrase};

    const STEP: Step = Step {
        number: 1,
        what: "a",
        sql: "CREATE TABLE a (x TEXT NOT NULL) STRICT; INSERT INTO a (x) VALUES ('un');",
        readable_by_older: false,
    };

    fn made(folder: &Path) -> Store {
        let passphrase = Passphrase::new("copi da".to_owned());
        Store::create(folder, &passphrase, KeyCost::CHEAP_FOR_TESTS, &[STEP]).expect("creates").0
    }

    #[test]
    fn the_drill_refuses_a_flipped_bit_and_a_missing_row() {
        let folder = tempfile::tempdir().expect("folder");
        let store = made(folder.path());
        let at = Moment::parse("2026-03-01T09:30:00Z").expect("a moment");
        let copy = store.copy_as(&folder.path().join("copi"), at).expect("copies").file;
        let drilled = || drill(&copy, &store, tempfile::tempdir().expect("scratch").path(), &Pace::default());
        assert!(drilled().is_ok());

        let whole = std::fs::read(&copy).expect("reads");
        let mut flipped = whole.clone();
        let middle = flipped.len() / 2;
        flipped[middle] ^= 1;
        files::write(&copy, &flipped).expect("writes");
        assert_eq!(drilled().err(), Some(Trouble::BadCopy));

        files::write(&copy, &whole).expect("writes");
        let more = |tx: &crate::store::Writer<'_>| Ok::<_, Trouble>(tx.execute_batch("DELETE FROM a")?);
        store.act(Act::AddCase, at, more).expect("acts");
        assert_eq!(drilled().err(), Some(Trouble::BadCopy), "the copy no longer holds what the store holds");
    }

    #[test]
    fn the_drill_refuses_a_page_that_no_count_reads() {
        let folder = tempfile::tempdir().expect("folder");
        let store = made(folder.path());
        let at = Moment::parse("2026-03-01T09:30:00Z").expect("a moment");
        let long = |tx: &crate::store::Writer<'_>| {
            Ok::<_, Trouble>(tx.execute("INSERT INTO a (x) VALUES (?1)", ["hir ".repeat(50_000)])?)
        };
        store.act(Act::AddCase, at, long).expect("acts");
        assert_eq!(sound::is_carried_over(&store.connection), Ok(true));
        let packed = |name: &str, bytes: &[u8]| {
            let (database, copy) = (folder.path().join(format!("{name}.db")), folder.path().join(name));
            files::write(&database, bytes).expect("writes");
            let header = store.header.borrow();
            files::fill(&copy, |into| container::pack(into, &header, &database, at, &Pace::default()))
                .expect("packs");
            drill(&copy, &store, tempfile::tempdir().expect("scratch").path(), &Pace::default())
        };
        let mut bytes = std::fs::read(store.home.database()).expect("reads");
        assert!(packed("cyfan", &bytes).is_ok());
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        assert_eq!(packed("niwed", &bytes).err(), Some(Trouble::BadCopy));
    }

    #[test]
    fn a_broken_page_of_the_store_is_not_blamed_on_the_copy() {
        let folder = tempfile::tempdir().expect("folder");
        let store = made(folder.path());
        let at = Moment::parse("2026-03-01T09:30:00Z").expect("a moment");
        let long = |tx: &crate::store::Writer<'_>| {
            Ok::<_, Trouble>(tx.execute("INSERT INTO a (x) VALUES (?1)", ["hir ".repeat(50_000)])?)
        };
        store.act(Act::AddCase, at, long).expect("acts");
        let copy = || store.copy_as(&folder.path().join("copi"), at);
        assert!(copy().is_ok());
        let mut file = std::fs::OpenOptions::new().write(true).open(store.home.database()).expect("opens");
        let middle = file.metadata().expect("a length").len() / 2;
        std::io::Seek::seek(&mut file, std::io::SeekFrom::Start(middle)).expect("a place");
        std::io::Write::write_all(&mut file, b"niwed").expect("writes");
        assert_eq!(copy().err(), Some(Trouble::Damaged { aside: None }));
    }

    #[test]
    fn a_copy_holds_everything_while_somebody_still_reads_an_older_state() {
        let folder = tempfile::tempdir().expect("folder");
        let store = made(folder.path());
        let at = Moment::parse("2026-03-01T09:30:00Z").expect("a moment");
        let salt = store.header.borrow().salt().to_owned();
        let opened = connection::open(&store.home.database(), &store.key, &salt, connection::existing());
        let reading = opened.expect("a second look");
        reading.execute_batch("BEGIN; SELECT count(*) FROM a;").expect("reads");
        let more = |tx: &crate::store::Writer<'_>| {
            Ok::<_, Trouble>(tx.execute_batch("INSERT INTO a (x) VALUES ('dau')")?)
        };
        store.act(Act::AddCase, at, more).expect("acts");
        assert_eq!(sound::is_carried_over(&store.connection), Ok(false));
        let copy = store.copy_as(&folder.path().join("copi"), at).expect("copies");
        assert_eq!(copy.rows_of("a"), 2);
        drop(reading);
        assert_eq!(sound::is_carried_over(&store.connection), Ok(true));
        let copy = store.copy_as(&folder.path().join("copi"), at).expect("copies");
        assert_eq!(copy.rows_of("a"), 2, "and from the store's own file");
    }

    #[test]
    fn a_copy_is_named_for_its_moment_and_works_on_every_system() {
        let at = Moment::parse("2026-03-01T09:30:59.123Z").expect("a moment");
        assert_eq!(name(at), "gwrando-2026-03-01T09-30-59.gwrando-copy");
    }
}
