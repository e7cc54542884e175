//! Reading members of closed lists out of rows.

use rusqlite::Row;
use rusqlite::types::Type;

use crate::vocabulary::Coded;

/// The member whose code stands in `column`. A code that no member has is damage, not a default.
pub fn coded<T: Coded>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    optional_coded(row, column)?.ok_or_else(|| unknown_code(row, column))
}

/// The same where the column may be empty.
pub fn optional_coded<T: Coded>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>> {
    let code: Option<String> = row.get(column)?;
    code.map(|code| T::from_code(&code).ok_or_else(|| unknown_code(row, column))).transpose()
}

fn unknown_code(row: &Row<'_>, column: &str) -> rusqlite::Error {
    let index = row.as_ref().column_index(column).unwrap_or(0);
    rusqlite::Error::InvalidColumnType(index, column.to_owned(), Type::Text)
}
