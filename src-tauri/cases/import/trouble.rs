//! Why a file cannot be read as referrals at all. What is wrong with single rows is a fault in the plan instead.

use super::sheet::{LARGEST_FILE, MOST_COLUMNS, MOST_ROWS};
use crate::store;
use crate::vocabulary::{Argument, Phrase};

/// A refusal of the whole file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Trouble {
    /// There is nothing in it.
    Empty,
    /// There is no row that is known as a row of headings.
    NoHeadings,
    /// The bytes are no text, no workbook, or a workbook that breaks off.
    NotASheet,
    /// A workbook that asks for a password.
    Encrypted,
    /// A workbook of the kind before 2007.
    OldWorkbook,
    /// The text says that it is UTF-16 or UTF-8 and is not.
    BadEncoding,
    /// A quotation mark that opens on this line is never closed.
    OpenQuote(u32),
    /// More bytes than are read, packed or unpacked.
    TooLarge,
    /// More rows than are read.
    TooManyRows,
    /// More columns than are read.
    TooManyColumns,
    /// The workbook has no such sheet that can be seen.
    NoSheet,
    /// The map is not written as a map: the line, from 1.
    BadMap(u32),
    /// The file is another than the one that was looked at.
    Changed,
    /// Some column that must be there is missing, or two are the same.
    Unmapped,
    /// Rows have faults, and nobody said to leave them out.
    Faulty(i64),
    /// Every row is faulty or a duplicate.
    NothingNew,
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        let number = |key, name, value: usize| {
            Phrase::plain(key).with(name, Argument::Number(i64::try_from(value).unwrap_or(i64::MAX)))
        };
        match self {
            Trouble::Empty => ("import-empty", Phrase::plain("import-trouble-empty")),
            Trouble::NoHeadings => ("import-no-headings", Phrase::plain("import-trouble-no-headings")),
            Trouble::NotASheet => ("import-not-a-sheet", Phrase::plain("import-trouble-not-a-sheet")),
            Trouble::Encrypted => ("import-encrypted", Phrase::plain("import-trouble-encrypted")),
            Trouble::OldWorkbook => ("import-old-workbook", Phrase::plain("import-trouble-old-workbook")),
            Trouble::BadEncoding => ("import-bad-encoding", Phrase::plain("import-trouble-bad-encoding")),
            Trouble::OpenQuote(line) => {
                ("import-open-quote", number("import-trouble-open-quote", "line", *line as usize))
            }
            Trouble::TooLarge => (
                "import-too-large",
                number(
                    "import-trouble-too-large",
                    "megabytes",
                    usize::try_from(LARGEST_FILE >> 20).unwrap_or(0),
                ),
            ),
            Trouble::TooManyRows => {
                ("import-too-many-rows", number("import-trouble-too-many-rows", "rows", MOST_ROWS))
            }
            Trouble::TooManyColumns => (
                "import-too-many-columns",
                number("import-trouble-too-many-columns", "columns", MOST_COLUMNS),
            ),
            Trouble::NoSheet => ("import-no-sheet", Phrase::plain("import-trouble-no-sheet")),
            Trouble::BadMap(line) => {
                ("import-bad-map", number("import-trouble-bad-map", "line", *line as usize))
            }
            Trouble::Changed => ("import-changed", Phrase::plain("import-trouble-changed")),
            Trouble::Unmapped => ("import-unmapped", Phrase::plain("import-trouble-unmapped")),
            Trouble::Faulty(rows) => (
                "import-faulty",
                Phrase::plain("import-trouble-faulty").with("rows", Argument::Number(*rows)),
            ),
            Trouble::NothingNew => ("import-nothing-new", Phrase::plain("import-trouble-nothing-new")),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}
