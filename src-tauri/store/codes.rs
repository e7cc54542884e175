//! Reading members of closed lists out of rows.

use rusqlite::types::{FromSql, Type};
use rusqlite::{Row, RowIndex};

use crate::vocabulary::Coded;

/// The member whose code stands in `column`. A code that no member has is damage, not a default.
pub fn coded<T: Coded>(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<T> {
    optional_coded(row, column)?.ok_or_else(|| unknown_code(row, column))
}

/// The same where the column may be empty.
pub fn optional_coded<T: Coded>(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Result<Option<T>> {
    let code: Option<String> = row.get(column)?;
    code.map(|code| T::from_code(&code).ok_or_else(|| unknown_code(row, column))).transpose()
}

fn unknown_code(row: &Row<'_>, column: impl RowIndex) -> rusqlite::Error {
    let index = column.idx(row.as_ref()).unwrap_or(0);
    let name = row.as_ref().column_name(index).unwrap_or_default();
    rusqlite::Error::InvalidColumnType(index, name.to_owned(), Type::Text)
}

/// Takes the columns of a row one after the other, in the order in which the statement names them. By its name a column
/// is looked for among all others, in each row anew: over a list of ten thousand cases that cost a quarter of its time.
pub struct InOrder<'a> {
    row: &'a Row<'a>,
    next: usize,
}

impl<'a> InOrder<'a> {
    /// From the first column on.
    pub fn of(row: &'a Row<'a>) -> InOrder<'a> {
        InOrder { row, next: 0 }
    }

    /// The next column.
    pub fn take<T: FromSql>(&mut self) -> rusqlite::Result<T> {
        let at = self.at();
        self.row.get(at)
    }

    /// The member whose code stands in the next column.
    pub fn coded<T: Coded>(&mut self) -> rusqlite::Result<T> {
        let at = self.at();
        coded(self.row, at)
    }

    /// The same where the column may be empty.
    pub fn optional_coded<T: Coded>(&mut self) -> rusqlite::Result<Option<T>> {
        let at = self.at();
        optional_coded(self.row, at)
    }

    fn at(&mut self) -> usize {
        self.next += 1;
        self.next - 1
    }
}
