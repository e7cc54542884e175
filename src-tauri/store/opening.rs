//! From a folder to an open store.

use std::cell::{Cell, RefCell};
use std::path::Path;

use rusqlite::{Connection, OptionalExtension};

use super::header::Header;
use super::home::Home;
use super::key_files::KeyFiles;
use super::keys::DataKey;
use super::veto::Veto;
use super::{
    Key, KeyCost, Passphrase, RecoveryKey, Result, Step, Store, Trouble, aside, connection, files, install,
    ladder, log, sound, spare,
};
use crate::vocabulary::DeskId;

pub(super) fn create(
    folder: &Path,
    passphrase: &Passphrase,
    cost: KeyCost,
    ladder: &[Step],
) -> Result<(Store, RecoveryKey)> {
    files::make_folder(folder)?;
    let home = Home::at(folder);
    let lock = files::lock(&home.lock())?;
    if home.is_inhabited() {
        return Err(Trouble::StoreThere);
    }
    let (data, recovery) = (DataKey::fresh()?, RecoveryKey::fresh()?);
    let header = Header::seal(&data, passphrase, cost, &recovery)?;
    build(&home, &data, &header, ladder)?;
    install::install(&home, &header)?;
    let store = finish(home, lock, data, header, None, ladder)?;
    Ok((store, recovery))
}

pub(super) fn open(folder: &Path, key: Key<'_>, ladder: &[Step]) -> Result<Store> {
    let home = Home::at(folder);
    if !home.is_inhabited() {
        return Err(Trouble::NoStore);
    }
    let lock = files::lock(&home.lock())?;
    let replaced = install::settle(&home)?;
    let found = KeyFiles::read(&home)?;
    let data = found.header.unseal(key)?;
    let mut store = finish(home, lock, data, found.header.clone(), replaced, ladder)?;
    if let Some(healed) = found.heal(&store.home)? {
        store.set_aside = Some(healed);
    }
    Ok(store)
}

/// Makes a whole database beside the place where it will stand.
fn build(home: &Home, data: &DataKey, header: &Header, ladder: &[Step]) -> Result<()> {
    files::drop_own(&home.next_database())?;
    files::make_own(&home.next_database())?;
    let built = connection::open(&home.next_database(), data, header.salt(), connection::new())?;
    // Without a log: the file is alone in the world and is flushed before it is needed.
    ladder::climb(&built, ladder)?;
    let desk = "INSERT INTO store_fact (name, value) VALUES ('desk', ?1)";
    built.execute(desk, [DeskId::fresh()])?;
    Ok(())
}

fn finish(
    home: Home,
    lock: files::Lock,
    key: DataKey,
    header: Header,
    set_aside: Option<String>,
    ladder: &[Step],
) -> Result<Store> {
    let entered = enter(&home, &key, &header, ladder).and_then(|inside| Ok((desk_of(&inside)?, inside)));
    let (desk, mut connection) = match entered {
        Err(Trouble::Damaged { .. }) => return Err(keep_damaged(&home)?),
        other => other?,
    };
    let veto = Veto::at(&mut connection)?;
    let header = RefCell::new(header);
    Ok(Store {
        beside: RefCell::default(),
        hurt: Cell::default(),
        connection,
        veto,
        home,
        key,
        header,
        desk,
        set_aside,
        _lock: lock,
    })
}

/// Opens the database and verifies as much of it as this opening asks for; only then may the file change. An ordinary
/// opening, of a store that was closed in order, looks at the beginning alone: the rest is checked beside the work, see
/// `beside.rs`.
fn enter(home: &Home, key: &DataKey, header: &Header, ladder: &[Step]) -> Result<Connection> {
    if !home.database().exists() {
        aside::finish_moving(home)?;
        return Err(Trouble::Damaged { aside: None });
    }
    log::refuse_broken(home)?;
    let was_cut_short = std::fs::metadata(home.log()).is_ok_and(|log| log.len() > 0);
    let connection = connection::open(&home.database(), key, header.salt(), connection::existing())?;
    ladder::refuse_newer(&connection, ladder)?;
    // An empty file passes for a new database; here it is the remains of an old one.
    ladder::require_ground(&connection)?;
    connection::settle(&connection)?;
    if home.suspect().exists() {
        sound::examine(&connection)?;
        let _looked_at_again_the_next_time = files::drop_own(&home.suspect());
    } else if was_cut_short || ladder::is_below(&connection, ladder)? {
        sound::verify_pages(&connection)?;
    }
    ladder::climb(&connection, ladder)?;
    // A full disk does without; the spare of the last time stays.
    let _kept_the_next_time = sound::checkpoint(&connection).and_then(|()| spare::keep(home, &connection));
    Ok(connection)
}

/// A missing database leaves nothing to keep.
fn keep_damaged(home: &Home) -> Result<Trouble> {
    let aside = if home.database().exists() { Some(aside::move_database(home)?) } else { None };
    Ok(Trouble::Damaged { aside })
}

fn desk_of(connection: &Connection) -> Result<DeskId> {
    let desk = "SELECT value FROM store_fact WHERE name = 'desk'";
    connection.query_row(desk, [], |row| row.get(0)).optional()?.ok_or(Trouble::Damaged { aside: None })
}
