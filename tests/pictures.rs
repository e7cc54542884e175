//! The README's pictures: taken by a journey, small, in both languages, and described for who cannot see them.

use std::fs;
use std::path::{Path, PathBuf};

/// The largest file, in bytes.
const LARGEST: u64 = 150 * 1024;
/// The least length of a description, in letters.
const SHORTEST: usize = 30;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The description and the file of each picture that a text shows.
fn shown(text: &str) -> Vec<(String, String)> {
    let pictures = text.split("![").skip(1);
    let parts = pictures.filter_map(|rest| {
        let (description, rest) = rest.split_once("](")?;
        Some((description.to_owned(), rest.split_once(')')?.0.to_owned()))
    });
    parts.collect()
}

/// What is wrong with the pictures of a text that stands in `folder`.
fn faults(text: &str, folder: &Path) -> Vec<String> {
    let shown = shown(text);
    let mut faults = Vec::new();
    for (description, file) in &shown {
        if description.chars().count() < SHORTEST {
            faults.push(format!("{file} has no description"));
        }
        match fs::metadata(folder.join(file)) {
            Ok(found) if found.len() > LARGEST => faults.push(format!("{file} has {} bytes", found.len())),
            Ok(_) => {}
            Err(_) => faults.push(format!("{file} is not there")),
        }
        let twin =
            if file.contains("-cy-") { file.replace("-cy-", "-en-") } else { file.replace("-en-", "-cy-") };
        if !shown.iter().any(|(_, other)| *other == twin) {
            faults.push(format!("{file} is shown in one language"));
        }
    }
    faults
}

#[test]
fn the_readme_shows_both_languages_and_says_what_is_seen() {
    let text = fs::read_to_string(root().join("README.md")).expect("the README");
    let found = shown(&text);
    assert!((4..=6).contains(&found.len()), "{} pictures", found.len());
    assert_eq!(faults(&text, &root()), Vec::<String>::new());
    let kept = fs::read_dir(root().join(".github/pictures")).expect("pictures").flatten().count();
    assert_eq!(kept, found.len(), "every picture that is kept is shown");
}

#[test]
fn a_picture_without_words_file_or_twin_is_noticed() {
    let found = faults("![Dim](.github/pictures/nowhere-cy-light.png)", &root());
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(faults("no picture", &root()).is_empty());
}
