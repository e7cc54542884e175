//! Referrals that are not complete yet: kept as typed, taken up again, dropped.

use super::{Desk, Result};
use crate::cases::{DraftForm, DraftRow, table};
use crate::store::Act;
use crate::vocabulary::DraftId;

impl Desk {
    /// Keeps a form as it was typed, complete or not; a draft that is known is written over.
    pub fn save_draft(&mut self, draft: Option<DraftId>, form: &DraftForm) -> Result<DraftRow> {
        let id = draft.unwrap_or_else(DraftId::fresh);
        self.act(Act::KeepDraft, |hand| {
            table::save_draft(hand.writer, id, form, hand.desk, hand.at)?;
            Ok(DraftRow { id, saved_at: hand.at, form: form.clone() })
        })
    }

    /// Every draft, the last one written first.
    pub fn drafts(&self) -> Result<Vec<DraftRow>> {
        self.read(|reader| Ok(table::drafts(reader)?))
    }

    /// Drops a draft.
    pub fn drop_draft(&mut self, draft: DraftId) -> Result<()> {
        self.act(Act::DropDraft, |hand| Ok(table::drop_draft(hand.writer, draft)?))
    }
}
