//! What a report's pages say, by `pdftotext`.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The text of a PDF with every run of white space made one space, so that line breaks do not matter.
pub fn text(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg("-enc").arg("UTF-8").arg(pdf).arg("-").output();
    let output = output.expect("pdftotext runs (Debian: poppler-utils)");
    assert!(output.status.success(), "pdftotext reads {}", pdf.display());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The checkers of accessibility, of keeping and of reading aloud have nothing to say about these files. `cargo xtask
/// test` brings them in, and says where they are.
pub fn checked(files: &[PathBuf]) {
    let cache = || std::env::home_dir().unwrap_or_default().join(".cache/gwrando/checkers/bin/python");
    let python = std::env::var_os("GWRANDO_CHECKERS").map_or_else(cache, PathBuf::from);
    assert!(python.exists(), "the checkers are not there; `cargo xtask test --only journeys` brings them in");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/checkers/check_pdf.py");
    let output = Command::new(python).arg(script).args(files).output().expect("the checkers run");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert_eq!(said.matches("ua1 ok, a2a ok, outloud ok").count(), files.len(), "{said}");
}
