//! The little that is written in clear: the language in which the lock screen speaks, whether it is light or dark, and
//! whether it may ask the keyring of the system. None says anything of what the store holds.

use std::path::Path;

use super::home::Home;
use super::{Result, files};
use crate::vocabulary::Lang;

/// The longest word that is read: whatever is longer was not written here.
const LONGEST: usize = 16;

/// The language chosen in this folder, if one was.
pub fn lang_of(folder: &Path) -> Option<Lang> {
    word_in(&Home::at(folder).lang())?.parse().ok()
}

/// Keeps the language, also before there is a store and while it is locked.
///
/// # Errors
/// `DiskFull` or `Io`.
pub fn keep_lang(folder: &Path, lang: Lang) -> Result<()> {
    keep_word(folder, &Home::at(folder).lang(), &lang.to_string())
}

/// How the lock screen looks, in the word of whoever kept it.
pub fn look_of(folder: &Path) -> Option<String> {
    word_in(&Home::at(folder).look())
}

/// Keeps how the lock screen looks.
///
/// # Errors
/// `DiskFull` or `Io`.
pub fn keep_look(folder: &Path, look: &str) -> Result<()> {
    keep_word(folder, &Home::at(folder).look(), look)
}

/// Whether the keyring of the system was given the passphrase of this folder's store.
pub fn in_keyring(folder: &Path) -> bool {
    Home::at(folder).keyring().exists()
}

/// Keeps that it was, or that it is not there any more.
///
/// # Errors
/// `DiskFull` or `Io`.
pub fn mark_keyring(folder: &Path, kept: bool) -> Result<()> {
    let mark = Home::at(folder).keyring();
    if kept { keep_word(folder, &mark, "yes") } else { files::drop_own(&mark) }
}

fn word_in(file: &Path) -> Option<String> {
    let bytes = files::read(file).ok()??;
    let word = std::str::from_utf8(&bytes).ok()?.trim();
    (word.len() <= LONGEST).then(|| word.to_owned())
}

fn keep_word(folder: &Path, file: &Path, word: &str) -> Result<()> {
    files::make_folder(folder)?;
    files::write(file, format!("{word}\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_kept_before_there_is_a_store() {
        let folder = tempfile::tempdir().expect("folder");
        let home = folder.path().join("newydd");
        assert_eq!((lang_of(&home), look_of(&home)), (None, None));
        keep_lang(&home, Lang::Cy).expect("keeps");
        keep_look(&home, "dark").expect("keeps");
        assert_eq!((lang_of(&home), look_of(&home).as_deref()), (Some(Lang::Cy), Some("dark")));
        assert!(!super::super::is_there(&home));
    }

    #[test]
    fn what_was_not_written_here_is_not_read() {
        let folder = tempfile::tempdir().expect("folder");
        keep_look(folder.path(), &"x".repeat(LONGEST + 1)).expect("keeps");
        assert_eq!(look_of(folder.path()), None);
    }
}
