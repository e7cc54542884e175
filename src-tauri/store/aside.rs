//! Keeps what cannot be used. Nothing here deletes.

use std::path::{Path, PathBuf};

use super::home::Home;
use super::{Result, files};

/// Moves the database with its log into a fresh folder of the home, with copies of the key files beside it so
/// that whatever can be rescued later can be opened. Returns the folder's name.
pub(super) fn move_database(home: &Home) -> Result<String> {
    let (name, folder) = fresh(home)?;
    for key in [home.key(), home.spare()] {
        if let Some(bytes) = files::read(&key)? {
            files::write(&inside(&folder, &key), &bytes)?;
        }
    }
    move_all(&[home.database(), home.log(), home.index()], &folder)?;
    Ok(name)
}

/// Moves a whole store into a fresh folder of the home and returns the folder's name; `None` when there was
/// nothing to move.
pub(super) fn move_store(home: &Home) -> Result<Option<String>> {
    let store = [home.database(), home.log(), home.index(), home.key(), home.spare()];
    if !store.iter().any(|file| file.exists()) {
        return Ok(None);
    }
    let (name, folder) = fresh(home)?;
    move_all(&store, &folder)?;
    Ok(Some(name))
}

/// Moves one file into a fresh folder of the home and returns the folder's name.
pub(super) fn move_file(home: &Home, file: PathBuf) -> Result<String> {
    let (name, folder) = fresh(home)?;
    move_all(&[file], &folder)?;
    Ok(name)
}

/// Gives a file that cannot be read another name where it lies, which may be on another disk than the home.
pub(super) fn rename_in_place(file: &Path) -> Result<()> {
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    files::rename(file, &first_free(|number| file.with_file_name(format!("{name}.damaged-{number}"))).1)
}

/// Finishes a move that a power cut interrupted: a log whose database is gone follows it. Beside another database it
/// would be taken for that one's log.
pub(super) fn finish_moving(home: &Home) -> Result<()> {
    if home.database().exists() || !home.log().exists() {
        return Ok(());
    }
    let kept = newest_database(home)?.map(|name| home.folder().join(name));
    let folder = match kept.filter(|folder| !inside(folder, &home.log()).exists()) {
        Some(folder) => folder,
        None => fresh(home)?.1,
    };
    move_all(&[home.log(), home.index()], &folder)
}

/// The folder of the home that was made last and keeps a database.
pub(super) fn newest_database(home: &Home) -> Result<Option<String>> {
    let mut newest = None;
    for number in 1_u32.. {
        let name = numbered(number);
        let folder = home.folder().join(&name);
        if !folder.exists() {
            break;
        }
        if inside(&folder, &home.database()).exists() {
            newest = Some(name);
        }
    }
    Ok(newest)
}

fn fresh(home: &Home) -> Result<(String, PathBuf)> {
    let (number, folder) = first_free(|number| home.folder().join(numbered(number)));
    files::make_folder(&folder)?;
    Ok((numbered(number), folder))
}

fn numbered(number: u32) -> String {
    format!("{}{number}", super::home::ASIDE)
}

/// The first number whose path is free, and that path.
fn first_free(path: impl Fn(u32) -> PathBuf) -> (u32, PathBuf) {
    let mut number = 1;
    loop {
        let free = path(number);
        if !free.exists() {
            return (number, free);
        }
        number += 1;
    }
}

fn move_all(all: &[PathBuf], folder: &Path) -> Result<()> {
    for file in all.iter().filter(|file| file.exists()) {
        files::rename(file, &inside(folder, file))?;
    }
    Ok(())
}

fn inside(folder: &Path, file: &Path) -> PathBuf {
    folder.join(file.file_name().unwrap_or(file.as_os_str()))
}
