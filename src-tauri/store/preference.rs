//! The one thing that is written in clear: the language in which the lock screen speaks.

use std::path::Path;

use super::home::Home;
use super::{Result, files};
use crate::vocabulary::Lang;

/// The language chosen in this folder, if one was.
pub fn lang_of(folder: &Path) -> Option<Lang> {
    let bytes = files::read(&Home::at(folder).lang()).ok()??;
    std::str::from_utf8(&bytes).ok()?.trim().parse().ok()
}

/// Keeps the language, also before there is a store and while it is locked.
///
/// # Errors
/// `DiskFull` or `Io`.
pub fn keep_lang(folder: &Path, lang: Lang) -> Result<()> {
    files::make_folder(folder)?;
    files::write(&Home::at(folder).lang(), format!("{lang}\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_kept_before_there_is_a_store() {
        let folder = tempfile::tempdir().expect("folder");
        let home = folder.path().join("newydd");
        assert_eq!(lang_of(&home), None);
        keep_lang(&home, Lang::Cy).expect("keeps");
        assert_eq!(lang_of(&home), Some(Lang::Cy));
        assert!(!super::super::is_there(&home));
    }
}
