//! Where things lie on this machine.

use std::path::PathBuf;

use directories::ProjectDirs;

/// The store's folder: `GWRANDO_HOME` when it is set, else the person's data folder.
pub fn home() -> Option<PathBuf> {
    let asked = std::env::var_os("GWRANDO_HOME").map(PathBuf::from);
    asked.or_else(|| ProjectDirs::from("cymru", "", "Gwrando").map(|dirs| dirs.data_dir().to_owned()))
}
