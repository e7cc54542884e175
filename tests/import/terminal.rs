//! `case import`.

use std::process::{Command, Output, Stdio};

use serde_json::Value;

use super::{BAD, GOOD, text};

struct Terminal(tempfile::TempDir);

impl Terminal {
    fn new() -> Terminal {
        let terminal = Terminal(tempfile::TempDir::new().expect("a folder"));
        assert!(terminal.run(&["init"]).status.success());
        terminal
    }

    fn run(&self, words: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gwrando-cli"));
        command.arg("--home").arg(self.0.path().join("home")).args(words).current_dir(self.0.path());
        command.env("GWRANDO_PASSPHRASE", "pedwar gair bach hir").env("GWRANDO_CHEAP_KEYS", "1");
        command.env("LC_ALL", "C").stdin(Stdio::null()).output().expect("gwrando-cli starts")
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.0.path().join(name), text).expect("writes");
    }

    fn cases(&self) -> usize {
        let listed = object(&self.run(&["--json", "case", "list"]));
        listed["cases"].as_array().map_or(0, Vec::len)
    }
}

/// The one object on standard output.
fn object(output: &Output) -> Value {
    let text = String::from_utf8(output.stdout.clone()).expect("UTF-8");
    assert_eq!(text.lines().count(), 1, "one object: {text}");
    serde_json::from_str(&text).expect("JSON")
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

#[test]
fn faults_are_told_by_file_line_and_column_and_nothing_is_taken_in() {
    let terminal = Terminal::new();
    terminal.write("mawrth.csv", &text(&[GOOD[0], BAD]));
    for words in [&["case", "import", "mawrth.csv"][..], &["case", "import", "mawrth.csv", "--dry-run"]] {
        let output = terminal.run(words);
        assert_eq!(output.status.code(), Some(2), "{}", said(&output));
        assert!(said(&output).contains("mawrth.csv:3:6: "), "{}", said(&output));
        assert!(!said(&output).contains("Ddychmygol"), "no sentence repeats a name");
    }
    let told = object(&terminal.run(&["--json", "case", "import", "mawrth.csv"]));
    assert_eq!(told["trouble"]["code"], "import-faulty");
    assert_eq!(told["trouble"]["fields"][0]["field"], "mawrth.csv:3:6");
    assert_eq!(terminal.cases(), 0);
}

#[test]
fn a_dry_run_says_what_would_happen_and_a_real_one_does_it() {
    let terminal = Terminal::new();
    terminal.write("mawrth.csv", &text(&GOOD));
    let plan = object(&terminal.run(&["--json", "case", "import", "mawrth.csv", "--dry-run"]));
    assert_eq!((plan["plan"]["news"].as_u64(), terminal.cases()), (Some(3), 0));
    let done = object(&terminal.run(&["--json", "case", "import", "mawrth.csv"]));
    assert_eq!(done["imported"]["cases"].as_array().map(Vec::len), Some(3));
    assert_eq!(terminal.cases(), 3);
    let again = terminal.run(&["case", "import", "mawrth.csv"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(said(&again).contains("E-0002"), "duplicates are told: {}", said(&again));
}

#[test]
fn a_map_and_leaving_out_work_together() {
    let terminal = Terminal::new();
    let file = text(&[GOOD[0], BAD]).replace("Gofalwr", "Pwy aeth").replace("Ymddeol", "Wedi blino");
    terminal.write("mawrth.csv", &file);
    terminal.write(
        "map.toml",
        "[columns]\n\"Pwy aeth\" = \"carer\"\n[values.leave-type]\n\"Wedi blino\" = \"resigned-stopping\"\n",
    );
    let unmapped = terminal.run(&["case", "import", "mawrth.csv"]);
    assert_eq!(unmapped.status.code(), Some(2));
    assert!(said(&unmapped).contains("  carer: "), "{}", said(&unmapped));
    let words = ["--json", "case", "import", "mawrth.csv", "--map", "map.toml", "--skip-faulty"];
    let done = object(&terminal.run(&words));
    assert_eq!((done["imported"]["faulty"].as_u64(), terminal.cases()), (Some(1), 1));
    let beside = done["imported"]["faultyFile"].as_str().expect("a file");
    assert!(terminal.0.path().join(beside).exists());
    terminal.write("map.toml", "[columns]\n\"Pwy aeth\" = \"nobody\"\n");
    let bad = terminal.run(&["case", "import", "mawrth.csv", "--map", "map.toml"]);
    assert_eq!(bad.status.code(), Some(2));
    assert!(said(&bad).starts_with("import-bad-map: "), "{}", said(&bad));
}

#[test]
fn the_form_that_the_terminal_makes_is_one_that_it_reads() {
    let terminal = Terminal::new();
    let made = terminal.run(&["referral", "form", "--out", "ffurflen.xlsx"]);
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    let plan = object(&terminal.run(&["--json", "case", "import", "ffurflen.xlsx", "--dry-run"]));
    assert_eq!(plan["plan"]["missing"].as_array().map(Vec::len), Some(0), "{plan}");
    let paper = terminal.run(&["--lang", "cy", "referral", "form", "--out", "ffurflen.pdf"]);
    assert_eq!(paper.status.code(), Some(0), "{}", said(&paper));
    let bytes = std::fs::read(terminal.0.path().join("ffurflen.pdf")).expect("the file");
    assert!(bytes.starts_with(b"%PDF"));
    let other = terminal.run(&["referral", "form", "--out", "ffurflen.docx"]);
    assert_eq!(other.status.code(), Some(2), "{}", said(&other));
    assert!(!terminal.0.path().join("ffurflen.docx").exists());
}
