//! The wordings that a carer withdrew.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::store::{self, Writer};
use crate::vocabulary::{Moment, QuoteId};

/// Withdrawn wordings by their bare id, which points at nothing once the carer is erased: no report can ever hold
/// one again.
pub const WITHDRAWALS: &str = "
CREATE TABLE withdrawn_quote (
    quote TEXT PRIMARY KEY NOT NULL,
    was TEXT NOT NULL CHECK (was IN ('voice', 'unattributed')),
    decided_at TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE TRIGGER withdrawn_for_good_1 BEFORE DELETE ON withdrawn_quote
    BEGIN SELECT RAISE(ABORT, 'withdrawn'); END;
CREATE TRIGGER withdrawn_for_good_2 BEFORE UPDATE ON withdrawn_quote
    BEGIN SELECT RAISE(ABORT, 'withdrawn'); END;
";

/// What a wording was before it was withdrawn.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WithdrawnWording {
    /// `voice` or `unattributed`.
    pub was: String,
    /// When the carer had approved it.
    pub decided_at: Moment,
    /// When it was withdrawn.
    pub at: Moment,
}

/// Withdraws a wording for good. Withdrawing it again changes nothing.
pub fn withdraw_wording(writer: &Writer<'_>, quote: QuoteId, one: &WithdrawnWording) -> store::Result<()> {
    writer.execute(
        "INSERT INTO withdrawn_quote (quote, was, decided_at, at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (quote) DO NOTHING",
        params![quote, one.was, one.decided_at, one.at],
    )?;
    Ok(())
}

/// Every wording that was withdrawn.
pub fn withdrawn_wordings(rows: &Connection) -> store::Result<BTreeMap<QuoteId, WithdrawnWording>> {
    let mut select = rows.prepare_cached("SELECT quote, was, decided_at, at FROM withdrawn_quote")?;
    let found = select.query_map([], |row| {
        let one =
            WithdrawnWording { was: row.get("was")?, decided_at: row.get("decided_at")?, at: row.get("at")? };
        Ok((row.get("quote")?, one))
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
