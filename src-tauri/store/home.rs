//! Where everything of one store lies.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::checked::hex;
use crate::vocabulary::OutwardId;

/// How the name of a folder begins that keeps what was set aside.
pub(super) const ASIDE: &str = "gwrando-aside-";

/// The name of the list of what was erased from `store`.
pub(super) fn erased_name(store: OutwardId) -> String {
    format!("gwrando-erased-{}", store.to_string().get(..8).unwrap_or_default())
}

/// The folder of one store and the names in it.
#[derive(Clone, Debug)]
pub(super) struct Home(PathBuf);

impl Home {
    pub(super) fn at(folder: &Path) -> Home {
        Home(folder.to_owned())
    }

    pub(super) fn folder(&self) -> &Path {
        &self.0
    }

    pub(super) fn database(&self) -> PathBuf {
        self.0.join("gwrando.db")
    }

    /// What was committed and not yet carried into the database.
    pub(super) fn log(&self) -> PathBuf {
        self.0.join("gwrando.db-wal")
    }

    /// The index of the log; holds no content and is made anew whenever it is missing.
    pub(super) fn index(&self) -> PathBuf {
        self.0.join("gwrando.db-shm")
    }

    pub(super) fn key(&self) -> PathBuf {
        self.0.join("gwrando.key")
    }

    pub(super) fn spare(&self) -> PathBuf {
        self.0.join("gwrando.key.copy")
    }

    pub(super) fn lock(&self) -> PathBuf {
        self.0.join("gwrando.lock")
    }

    /// The spare of the pages that say where each table begins.
    pub(super) fn pages(&self) -> PathBuf {
        self.0.join("gwrando.pages")
    }

    /// Says that something seemed damaged, so that the next opening checks everything at the door.
    pub(super) fn suspect(&self) -> PathBuf {
        self.0.join("gwrando.suspect")
    }

    pub(super) fn lang(&self) -> PathBuf {
        self.0.join("gwrando.lang")
    }

    /// Whether the lock screen is light or dark.
    pub(super) fn look(&self) -> PathBuf {
        self.0.join("gwrando.look")
    }

    /// That the keyring of the system was given the passphrase.
    pub(super) fn keyring(&self) -> PathBuf {
        self.0.join("gwrando.keyring")
    }

    /// The two places of the list of what was erased from the store called `store`. A store that was set aside
    /// goes by the list of the home that it lies in.
    pub(super) fn erased(&self, store: OutwardId) -> [PathBuf; 2] {
        let lies_aside = self.0.file_name().is_some_and(|name| name.to_string_lossy().starts_with(ASIDE));
        let folder = self.0.parent().filter(|_| lies_aside).unwrap_or(&self.0);
        let name = erased_name(store);
        [folder.join(&name), folder.join(name + ".copy")]
    }

    /// A database that is whole and waits to take its place.
    pub(super) fn next_database(&self) -> PathBuf {
        self.0.join("gwrando.db.next")
    }

    /// Its key. While this file exists the change is due.
    pub(super) fn next_key(&self) -> PathBuf {
        self.0.join("gwrando.key.next")
    }

    /// Whether any part of a store is here.
    pub(super) fn is_inhabited(&self) -> bool {
        [self.database(), self.key(), self.spare(), self.next_key()].iter().any(|file| file.exists())
    }
}

/// Whether a store is in `folder`, whole or not. Where there is one, a new one is never made over it.
pub fn is_there(folder: &Path) -> bool {
    Home::at(folder).is_inhabited()
}

/// Whether something in `folder` seemed damaged: the next opening checks everything at the door. A store that was found
/// damaged there, and of which no new one was made yet, stays suspect.
pub fn is_suspect(folder: &Path) -> bool {
    let home = Home::at(folder);
    home.suspect().exists() || (home.key().exists() && !home.database().exists())
}

/// A name for `folder` that tells nothing of it: the same for every program that works there.
pub fn name_of_home(folder: &Path) -> String {
    let place = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let hash = Sha256::digest(place.as_os_str().as_encoded_bytes());
    hex(hash.get(..8).unwrap_or_default())
}

/// Moves the whole store of `folder` into a folder of its own beside it, whose name is returned; `None` when
/// there was no store. The store must be closed.
///
/// # Errors
/// `Trouble::Io` when the file system refuses; then nothing has changed, or the rest is moved the next time.
pub fn set_aside(folder: &Path) -> super::Result<Option<String>> {
    super::aside::move_store(&Home::at(folder))
}
