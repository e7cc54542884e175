//! No message is kept that nothing says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::build::rust::function_name;
use super::{catalogue, none_of, root};

/// Keys that are put together while the program runs, by their beginning; the file that does it, and its words.
/// Templates such as `cases-state-${…}`, whose fixed part has two words, are found without being listed here.
const PUT_TOGETHER: [(&str, &str, &str); 17] = [
    ("app-menu-", "src-tauri/packaging/gwrando.desktop", "GenericName[cy]="),
    ("app-removed", "src-tauri/packaging/after-removal.sh", "echo "),
    ("guide-feedback-1-", "src-tauri/guides/library.rs", "guide-"),
    ("guide-exit-1-", "src-tauri/guides/library.rs", "guide-"),
    ("help-", "ui/src/frame/Help.svelte", "help-${here}"),
    ("reasons-", "src-tauri/reasons/frame.rs", "reasons-{kind}-"),
    ("frame-day", "ui/src/shared/DateField.svelte", "frame-${part}"),
    ("frame-month", "ui/src/shared/DateField.svelte", "frame-${part}"),
    ("frame-year", "ui/src/shared/DateField.svelte", "frame-${part}"),
    ("interviews-not-applicable", "ui/src/rooms/interviews/Rated.svelte", "interviews-${value}"),
    ("interviews-prefer-not-to-say", "ui/src/rooms/interviews/Rated.svelte", "interviews-${value}"),
    ("undo-did-", "ui/src/rooms/interviews/second-thoughts.ts", "undo-${how}-rating"),
    ("undo-redone-", "ui/src/rooms/findings/CodingPage.svelte", "undo-${how}-${what}"),
    ("undo-undone-", "ui/src/rooms/settings/keeper.svelte.ts", "undo-${how}-settings"),
    ("settings-charity", "ui/src/rooms/settings/Texts.svelte", "settings-${text}"),
    ("settings-contact", "ui/src/rooms/settings/Texts.svelte", "settings-${text}"),
    ("settings-counselling", "ui/src/rooms/settings/Texts.svelte", "settings-${text}"),
];

#[test]
fn every_message_is_said_somewhere() {
    let mut sources = String::new();
    for folder in ["src-tauri", "ui/src"] {
        gather(&root().join(folder), &mut sources);
    }
    let templates = templates(&sources);
    let said = |key: &str| {
        holds(&sources, key)
            || holds(&sources, &function_name(key))
            || templates.iter().any(|beginning| key.starts_with(beginning))
            || PUT_TOGETHER.iter().any(|(beginning, ..)| key.starts_with(beginning))
    };
    let idle = catalogue().promises().into_iter().map(|promise| promise.key).filter(|key| !said(key));
    none_of(
        &idle.collect::<Vec<_>>(),
        "messages that nothing says (delete them, or say where the key is put together)",
    );
}

/// The fixed beginnings of keys in templates, `cases-state-${…}` in a screen and `app-month-{…}` in the program.
fn templates(sources: &str) -> BTreeSet<&str> {
    let part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let before = |place: usize| {
        let rest = sources[..place].trim_end_matches(part);
        rest.ends_with(['`', '"']).then(|| &sources[rest.len()..place])
    };
    ["${", "{"]
        .into_iter()
        .flat_map(|mark| sources.match_indices(mark))
        .filter_map(|(place, _)| before(place))
        .filter(|beginning| beginning.ends_with('-') && beginning.matches('-').count() > 1)
        .collect()
}

#[test]
fn what_puts_keys_together_still_does() {
    for (beginning, place, words) in PUT_TOGETHER {
        let source = fs::read_to_string(root().join(place)).unwrap_or_default();
        assert!(source.contains(words), "{place} no longer makes {beginning}…");
    }
}

#[test]
fn only_messages_that_exist_are_said() {
    let mut sources = String::new();
    for folder in fs::read_dir(root().join("src-tauri")).expect("the rooms").flatten() {
        // The tests of `language` say a key that does not exist, on purpose.
        if folder.file_name() != "language" {
            gather(&folder.path(), &mut sources);
        }
    }
    gather(&root().join("ui/src"), &mut sources);
    let keys: BTreeSet<String> = catalogue().promises().into_iter().map(|promise| promise.key).collect();
    let unknown: BTreeSet<&str> = said(&sources).filter(|key| !keys.contains(*key)).collect();
    none_of(&unknown.into_iter().map(str::to_owned).collect::<Vec<_>>(), "keys that no file of locales/ has");
}

/// The keys that stand whole in `t("…")`, `words("…")` and `Phrase::plain("…")`.
fn said(source: &str) -> impl Iterator<Item = &str> {
    let call = move |name: &'static str| {
        source.match_indices(name).filter_map(move |(place, _)| {
            let within = source[..place].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_');
            let key = source[place + name.len()..].split('"').next()?;
            (!within && key.contains('-')).then_some(key)
        })
    };
    ["t(\"", "words(\"", "plain(\""].into_iter().flat_map(call)
}

/// The text of every source file, the list of all keys and test data left out.
fn gather(folder: &Path, sources: &mut String) {
    let Ok(items) = fs::read_dir(folder) else { return };
    for path in items.flatten().map(|item| item.path()) {
        if path.is_dir() {
            gather(&path, sources);
        } else if is_source(&path) {
            sources.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

fn is_source(path: &Path) -> bool {
    let source = ["rs", "ts", "svelte", "toml"]
        .iter()
        .any(|ending| path.extension().is_some_and(|own| own == *ending));
    let test = path.to_string_lossy().ends_with(".test.ts");
    source && !test && !path.ends_with("ui/src/language/messages.ts")
}

/// Whether `word` stands in the text as a whole, not as the beginning of a longer name.
fn holds(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    text.match_indices(word).any(|(place, _)| {
        let before = text[..place].chars().next_back().is_some_and(part);
        let after = text[place + word.len()..].chars().next().is_some_and(part);
        !before && !after
    })
}

#[test]
fn keys_are_recognised_in_the_source() {
    assert!(holds("say(\"cases-all\")", "cases-all"));
    assert!(!holds("say(\"cases-all-open\")", "cases-all"));
    assert_eq!(said("t(\"cases-all\") split(\"a-b\") t(key)").collect::<Vec<_>>(), ["cases-all"]);
    assert_eq!(templates("t(`cases-state-${x}`) format!(\"a-{x}\")"), BTreeSet::from(["cases-state-"]));
    assert!(!holds("phrases::app_cases_all(", "cases_all"));
}
