//! The rows of referrals that are not complete yet.

use rusqlite::types::Type;
use rusqlite::{Connection, Row, params};

use crate::cases::draft::{DraftForm, DraftRow};
use crate::store::{self, Writer};
use crate::vocabulary::{DeskId, DraftId, Moment};

/// Keeps a draft as it now stands.
pub fn save_draft(
    writer: &Writer<'_>,
    id: DraftId,
    form: &DraftForm,
    desk: DeskId,
    at: Moment,
) -> store::Result<()> {
    writer.execute(
        "INSERT INTO draft_referral (id, form, saved_at, desk) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET form = excluded.form, saved_at = excluded.saved_at",
        params![id, serde_json::Value::Object(form.0.clone()).to_string(), at, desk],
    )?;
    Ok(())
}

/// Every draft, the last one written first.
pub fn drafts(rows: &Connection) -> store::Result<Vec<DraftRow>> {
    let mut select =
        rows.prepare_cached("SELECT id, form, saved_at FROM draft_referral ORDER BY saved_at DESC, id DESC")?;
    let found = select.query_map([], draft_of)?.collect::<Result<_, _>>()?;
    Ok(found)
}

fn draft_of(row: &Row<'_>) -> rusqlite::Result<DraftRow> {
    let form: String = row.get("form")?;
    let form: DraftForm = serde_json::from_str(&form)
        .map_err(|_| rusqlite::Error::InvalidColumnType(1, "form".to_owned(), Type::Text))?;
    Ok(DraftRow { id: row.get("id")?, saved_at: row.get("saved_at")?, form })
}

/// Drops a draft. One that is not there is dropped already.
pub fn drop_draft(writer: &Writer<'_>, id: DraftId) -> store::Result<()> {
    writer.execute("DELETE FROM draft_referral WHERE id = ?1", [id])?;
    Ok(())
}
