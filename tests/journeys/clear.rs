//! Looks for words in clear, byte by byte, in whatever a day at the desk left behind.

use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

/// No file under `folder` holds one of `words`: not in UTF-8, not in UTF-16 of either order, and not in either normal
/// form. What lies in `but` was written to be read. Gives the files that were looked at.
pub fn holds_none_of(folder: &Path, but: &[&Path], words: &[&str]) -> Vec<PathBuf> {
    let files = files_under(folder, but);
    for file in &files {
        let bytes = std::fs::read(file).unwrap_or_default();
        for word in words {
            let held = forms(word).iter().any(|form| holds(&bytes, form));
            assert!(!held, "{} holds in clear: {word}", file.display());
        }
    }
    files
}

/// The bytes in which a word may stand somewhere.
fn forms(word: &str) -> Vec<Vec<u8>> {
    let normal: [String; 2] = [word.nfc().collect(), word.nfd().collect()];
    let written = |text: &String| {
        let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        [text.clone().into_bytes(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)]
    };
    normal.iter().flat_map(written).collect()
}

fn holds(bytes: &[u8], form: &[u8]) -> bool {
    bytes.windows(form.len()).any(|window| window == form)
}

fn files_under(folder: &Path, but: &[&Path]) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let looked_at = entries.filter(|path| !but.contains(&path.as_path()) && !path.is_symlink());
    let (folders, files): (Vec<_>, Vec<_>) = looked_at.partition(|path| path.is_dir());
    files.into_iter().chain(folders.iter().flat_map(|folder| files_under(folder, but))).collect()
}

#[test]
fn a_word_is_found_in_every_form() {
    let found = |bytes: &[u8]| forms("tŷ").iter().any(|form| holds(bytes, form));
    assert!(found("yn y tŷ".as_bytes()) && found("ty\u{302}".as_bytes()));
    assert!(found(&[0, b't', 1, 0x77]) && found(&[b't', 0, 0x77, 1]));
    assert!(!found(b"ty"));
}
