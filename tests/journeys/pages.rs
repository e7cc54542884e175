//! What a report's pages say, by `pdftotext`.

use std::path::Path;
use std::process::Command;

/// The text of a PDF with every run of white space made one space, so that line breaks do not matter.
pub fn text(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg("-enc").arg("UTF-8").arg(pdf).arg("-").output();
    let output = output.expect("pdftotext runs (Debian: poppler-utils)");
    assert!(output.status.success(), "pdftotext reads {}", pdf.display());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
