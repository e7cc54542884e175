//! What the build refuses, each with the file, the line and the key.

use std::fs;

use super::build::catalogue::{Catalogue, Fault};
use super::build::{check, rust, typescript};

#[expect(clippy::disallowed_methods)]
fn read(name: &str, cy: &str, en: &str) -> (Catalogue, Vec<Fault>) {
    let folder = tempfile::tempdir().expect("a folder");
    for (code, text) in [("cy", cy), ("en", en)] {
        fs::create_dir(folder.path().join(code)).expect("a folder");
        fs::write(folder.path().join(code).join(name), text).expect("a file");
    }
    Catalogue::read(folder.path()).expect("readable")
}

/// The faults of a `locales/` that holds one file in each language.
fn faults(name: &str, cy: &str, en: &str) -> Vec<String> {
    let (catalogue, mut faults) = read(name, cy, en);
    faults.extend(check::faults(&catalogue));
    faults.iter().map(ToString::to_string).collect()
}

fn refuses(name: &str, cy: &str, en: &str, expected: &str) {
    let found = faults(name, cy, en);
    assert!(found.iter().any(|fault| fault.contains(expected)), "{expected:?} is not among {found:#?}");
}

const CY: &str = "\
# $count (number)
cases-all =
    { $count ->
        [zero] dim achosion
        [one] { $count } achos
        [two] { $count } achos
        [few] { $count } achos
        [many] { $count } achos
       *[other] { $count } achos
    }
cases-ended = Daeth i ben ar { $day }
    .label = Dyddiad
";
const EN: &str = "\
cases-all =
    { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }
# $day (day)
cases-ended = Ended on { $day }
    .label = Date
";

#[test]
fn what_is_right_passes() {
    assert_eq!(faults("cases.ftl", CY, EN), Vec::<String>::new());
    assert_eq!(
        faults("guide-exit-1.ftl", "guide-exit-1-q1 = Pam?", "guide-exit-1-q1 = Why?"),
        Vec::<String>::new()
    );
}

#[test]
fn a_message_missing_in_either_language() {
    refuses("cases.ftl", "cases-a = Un", "", "locales/cy/cases.ftl:1: cases-a: is missing in English");
    refuses("cases.ftl", "", "\ncases-a = One", "locales/en/cases.ftl:2: cases-a: is missing in Welsh");
    refuses(
        "cases.ftl",
        &CY.replace("    .label = Dyddiad\n", ""),
        EN,
        "cases.ftl:8: cases-ended.label: is missing in Welsh",
    );
}

#[test]
fn different_variables() {
    refuses(
        "cases.ftl",
        &CY.replace("ar { $day }", "ar y dydd"),
        EN,
        "locales/cy/cases.ftl:11: cases-ended: has other variables than the English: none and $day",
    );
}

#[test]
fn a_key_without_its_files_name() {
    refuses(
        "cases.ftl",
        "case-a = Un",
        "case-a = One",
        "cases.ftl:1: case-a: does not begin with its file's name, \"cases-\"",
    );
}

#[test]
fn a_key_that_is_there_twice() {
    refuses(
        "cases.ftl",
        "cases-a = Un\ncases-a = Dau",
        "cases-a = One",
        "locales/cy/cases.ftl:2: cases-a: is there twice",
    );
    refuses(
        "cases.ftl",
        "cases-a-b = Un\ncases-a = Dau\n    .b = Tri",
        "cases-a-b = One\ncases-a = Two\n    .b = Three",
        "same function",
    );
}

#[test]
fn a_welsh_choice_without_all_six_categories() {
    for category in ["zero", "one", "two", "few", "many"] {
        let line = CY.lines().find(|line| line.contains(&format!("[{category}]"))).expect("a line");
        let expected = format!("locales/cy/cases.ftl:2: cases-all: chooses by $count without {category}");
        refuses("cases.ftl", &CY.replace(&format!("{line}\n"), ""), EN, &expected);
    }
}

#[test]
fn an_english_choice_that_english_never_makes() {
    refuses(
        "cases.ftl",
        CY,
        &EN.replace("[one]", "[zero] none\n        [one]"),
        "with zero, which this language never chooses",
    );
    assert_eq!(
        faults("cases.ftl", CY, &EN.replace("[one]", "[0] none\n        [one]")),
        Vec::<String>::new()
    );
}

#[test]
fn a_choice_by_number_of_what_is_no_number() {
    let month = |end: &str| format!("# $month (id)\ncases-a = {{ $month ->\n        [m1] Un\n        *{end}\n    }}");
    assert_eq!(faults("cases.ftl", &month("[m2] Dau"), &month("[m2] Two")), Vec::<String>::new());
    let expected = "cases-a: chooses by $month with the number 2, and it is no number";
    refuses("cases.ftl", &month("[2] Dau"), &month("[2] Two"), expected);
}

#[test]
fn an_argument_of_no_known_kind() {
    refuses(
        "cases.ftl",
        &CY.replace("(number)", "number"),
        EN,
        "cases-all: $count has no comment that says its kind",
    );
    refuses(
        "cases.ftl",
        &CY.replace("(number)", "(count)"),
        EN,
        "cases-all: $count (count): a kind is number, day, id or text",
    );
    refuses(
        "cases.ftl",
        CY,
        &EN.replace("cases-all =", "# $count (id)\ncases-all ="),
        "$count is of another kind in the other language",
    );
}

#[test]
fn what_is_not_fluent() {
    refuses("cases.ftl", "cases-a = Un\n\ncases-b\n", "cases-a = One", "locales/cy/cases.ftl:");
    refuses("cases.ftl", "cases-a = { cases-b }", "cases-a = One", "borrows what does not exist: cases-b");
    refuses("cases.ftl", "# $n (number)\ncases-a = { NUMBER($n) }", "cases-a = One", "calls NUMBER");
}

#[test]
fn what_is_right_becomes_functions_and_types() {
    let (catalogue, _) = read("cases.ftl", CY, EN);
    let written = rust::phrases(&catalogue);
    for part in [
        "#[doc = \"{ $count } cases\"]",
        "pub fn cases_all(count: impl TryInto<i64>) -> Phrase {",
        ".with(\"count\", number(count))",
        "pub fn cases_ended(day: Day) -> Phrase {",
        "pub fn cases_ended_label() -> Phrase {\n    Phrase::plain(\"cases-ended.label\")",
        "\"/locales/cy/cases.ftl\"",
    ] {
        assert!(written.contains(part), "{part} is not in\n{written}");
    }
    let written = typescript::messages(&catalogue);
    for part in [
        "/** Ended on { $day } */\n  \"cases-ended\": { \"day\": { day: string } };",
        "\"cases-ended.label\": Record<",
    ] {
        assert!(written.contains(part), "{part} is not in\n{written}");
    }
}
