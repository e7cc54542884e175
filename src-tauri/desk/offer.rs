//! The Active Offer, recorded when the carers are invited and when a talk begins.

use super::{CaseSheet, Desk, Result};
use crate::cases::{LanguageOffer, Trouble, table};
use crate::store::Act;
use crate::vocabulary::CaseId;

impl Desk {
    /// Records which language was asked for and which was delivered. Refused, with the field, while a language that
    /// was missed has no reason.
    pub fn record_language(&mut self, case: CaseId, offer: &LanguageOffer) -> Result<CaseSheet> {
        self.act(Act::RecordLanguage, |hand| {
            let case = table::case(hand.writer, case)?;
            let mut entry = case.entry.clone();
            offer.into_entry(&mut entry).map_err(Trouble::Form)?;
            Ok(table::correct(hand.writer, &case, &entry)?)
        })?;
        self.case(case)
    }
}
