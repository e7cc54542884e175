//! The rules of what may leave, seen from outside: what no source file of reports may do, and what no report of
//! the example store may say. The rules themselves are tried at the foot of each file in `src-tauri/reports`.

mod mains;
mod oracle;
mod outside;
mod pages;
mod reader;

use std::fs;
use std::path::{Path, PathBuf};

use crate::same_facts::outline;

/// Every Rust file of reports, without the PDF writer's, as text without its tests.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for item in fs::read_dir(folder).expect("a folder").map(|item| item.expect("an entry").path()) {
            if item.is_dir() {
                walk(&item, found);
            } else if item.extension().is_some_and(|ending| ending == "rs") && !item.ends_with("tests.rs") {
                found.push(item);
            }
        }
    }
    let mut files = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/reports"), &mut files);
    files.sort();
    files
        .into_iter()
        .filter(|file| !file.components().any(|part| part.as_os_str() == "pdf"))
        .map(|file| {
            let text = fs::read_to_string(&file).expect("a source file");
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
            (file, code)
        })
        .collect()
}

fn files_with(word: &str) -> Vec<String> {
    let names = |(file, code): (PathBuf, String)| {
        code.contains(word).then(|| file.file_name().unwrap_or_default().to_string_lossy().into_owned())
    };
    sources().into_iter().filter_map(names).collect()
}

#[test]
fn no_setting_and_no_variable_reaches_a_threshold() {
    assert!(sources().len() > 10, "the sources are where this test looks");
    for word in ["FROM setting", "std::env", "env!(", "option_env"] {
        assert_eq!(files_with(word), [""; 0], "{word}");
    }
    // One setting reaches a report, and no threshold: after how many days a service is said not to have replied.
    assert_eq!(files_with("settings"), ["gather.rs"]);
    let reads = |(_, code): (PathBuf, String)| code.contains("settings::table::read").then_some(code);
    for code in sources().into_iter().filter_map(reads) {
        let said =
            code.matches("settings::table::read(rows, &Settings::defaults(Lang::En))?.answer_days").count();
        assert_eq!((said, code.matches("settings::table").count()), (1, 1));
    }
}

#[test]
fn nothing_but_a_unit_test_switches_protection_off() {
    assert_eq!(files_with("switched_off"), ["disclosure.rs", "gate.rs", "rules.rs"]);
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri/reports/rules.rs");
    let rules = fs::read_to_string(place).expect("the rules");
    let product = "#[cfg(not(test))]\npub(super) const fn switched_off() -> bool {\n    false\n}";
    assert!(rules.contains(product), "in every program it is a constant");
    let others = rules.replace(product, "");
    for one in others.match_indices("fn switched_off").chain(others.match_indices("fn without_protection")) {
        let before = others[..one.0].trim_end_matches("pub(super) ");
        assert!(before.ends_with("#[cfg(test)]\n"), "{}", &others[one.0..one.0 + 40]);
    }
}

#[test]
fn only_disclosure_control_makes_what_may_leave() {
    assert_eq!(files_with("Released(document)"), ["disclosure.rs"]);
    assert_eq!(files_with("Entered(ReleaseId)"), ["ledger.rs"]);
    assert_eq!(files_with("not_for_release("), ["disclosure.rs", "internal.rs"]);
    assert_eq!(
        files_with("Said {"),
        ["scheme.rs", "work.rs", "disclosure.rs"],
        "what may be said is decided in one place"
    );
}

#[test]
fn pages_and_data_never_see_a_true_count() {
    for word in ["Counts", "counts::", "Kept", "table::", "Locked", "work::Work", "Work,", "&Work"] {
        let seen: Vec<String> = sources()
            .into_iter()
            .filter(|(file, code)| {
                let page =
                    file.components().any(|part| part.as_os_str() == "pages") || file.ends_with("data.rs");
                page && code.contains(word)
            })
            .map(|(file, _)| file.display().to_string())
            .collect();
        assert_eq!(seen, [""; 0], "{word}");
    }
}

#[test]
fn the_rows_of_reports_hold_no_name_and_no_answer() {
    let code: String = sources().into_iter().map(|(_, code)| code).collect();
    for word in [
        "FROM carer",
        "JOIN carer",
        "FROM answer",
        "JOIN answer",
        "q.text",
        "first_text",
        ".contact,",
        "contact FROM",
    ] {
        assert!(!code.contains(word), "{word}");
    }
}

#[test]
fn no_release_word_says_all_none_or_most() {
    let reports = |lang: &str| {
        let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang).join("reports.ftl");
        let text = fs::read_to_string(place).expect("the words of reports");
        let said = |line: &&str| {
            ["reports-themes-", "reports-items-", "reports-coverage-", "reports-said-"]
                .iter()
                .any(|key| line.starts_with(key))
        };
        text.lines().filter(said).map(str::to_lowercase).collect::<Vec<_>>()
    };
    for (lang, words) in
        [("en", ["none", "nobody", "most often", "everyone"]), ("cy", ["neb", "pawb", "amlaf", "bob aelwyd"])]
    {
        let lines = reports(lang);
        assert!(lines.len() > 10, "the words are where this test looks");
        for line in lines {
            assert!(!words.iter().any(|word| line.contains(word)), "{line}");
        }
    }
}
