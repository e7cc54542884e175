//! A folder of this machine. One that is missing is a stick that is not plugged in or a disk that is not there; it is
//! never made, because what was written into it then would lie on the wrong disk.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{Destination, Hindrance, Placed, Result, Seen};
use crate::store::{self, files};

/// A folder that is there.
#[derive(Debug)]
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn open(folder: &Path) -> Result<Folder> {
        match folder.is_dir() {
            true => Ok(Folder(folder.to_owned())),
            false => Err(Hindrance::Offline),
        }
    }

    /// What a fault means here. When the folder itself has gone, that is what happened.
    fn fault(&self, trouble: &store::Trouble) -> Hindrance {
        match trouble {
            store::Trouble::DiskFull => Hindrance::Full,
            _ if !self.0.is_dir() => Hindrance::Offline,
            store::Trouble::Io(ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
                Hindrance::Forbidden
            }
            store::Trouble::Io(ErrorKind::FileTooLarge) => Hindrance::Full,
            _ => Hindrance::Broken,
        }
    }
}

impl Destination for Folder {
    fn look(&mut self, name: &str) -> Result<Seen> {
        match std::fs::metadata(self.0.join(name)) {
            Ok(there) => Ok(Seen::File(Some(there.len()))),
            // Of a folder that has gone nothing is known.
            Err(error) if error.kind() == ErrorKind::NotFound && self.0.is_dir() => Ok(Seen::Nothing),
            Err(error) => Err(self.fault(&error.into())),
        }
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        files::put(&self.0.join(name), bytes).map_err(|trouble| self.fault(&trouble))
    }

    fn place(&mut self, from: &str, to: &str) -> Result<Placed> {
        match files::place(&self.0.join(from), &self.0.join(to)) {
            Ok(()) => Ok(Placed::Moved),
            Err(store::Trouble::Io(ErrorKind::AlreadyExists)) => Ok(Placed::Taken),
            Err(trouble) => Err(self.fault(&trouble)),
        }
    }

    fn fetch(&mut self, name: &str, at_most: u64) -> Result<Option<Vec<u8>>> {
        files::read_at_most(&self.0.join(name), at_most).map_err(|trouble| self.fault(&trouble))
    }

    fn clear(&mut self, name: &str) -> Result<()> {
        files::drop_own(&self.0.join(name)).map_err(|trouble| self.fault(&trouble))
    }
}
