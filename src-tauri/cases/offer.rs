//! The Active Offer: which language was asked for, which was delivered, and why not (`domain.md` 5.1).

use serde::{Deserialize, Serialize};

use super::case::{Delivered, Entry, LanguageChoice};
use super::form::tidy;
use crate::vocabulary::{FieldTrouble, Phrase};

/// What is recorded of the Active Offer, as it stands now.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct LanguageOffer {
    /// The language they asked for when it was last offered.
    pub requested: LanguageChoice,
    /// The language that the talk was in.
    pub delivered: Delivered,
    /// Why it was not the one they had asked for.
    pub why_not: String,
}

impl LanguageOffer {
    /// Writes the offer into an entry, or says that a language that was missed has no reason.
    pub fn into_entry(&self, entry: &mut Entry) -> Result<(), Vec<FieldTrouble>> {
        let why_not = tidy(&self.why_not);
        if self.requested.missed_by(self.delivered) && why_not.is_empty() {
            let missing = Phrase::plain("trouble-case-language-why-missing");
            return Err(vec![FieldTrouble::new("languageWhyNot", missing)]);
        }
        entry.language_requested = self.requested;
        entry.language_delivered = self.delivered;
        entry.language_why_not = why_not;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::CaseForm;
    use crate::vocabulary::ServiceId;

    fn offered(requested: LanguageChoice, delivered: Delivered, why_not: &str) -> Result<Entry, Vec<String>> {
        let form = CaseForm {
            carers: vec!["Enghraifft Un".to_owned()],
            approval_ended: "2025-01-31".to_owned(),
            ..CaseForm::blank(ServiceId::fresh())
        };
        let mut entry = form.entry().expect("a good form");
        let offer = LanguageOffer { requested, delivered, why_not: why_not.to_owned() };
        offer
            .into_entry(&mut entry)
            .map(|()| entry)
            .map_err(|troubles| troubles.into_iter().map(|one| one.field).collect())
    }

    #[test]
    fn a_language_that_was_missed_needs_its_reason() {
        let missed = || Err(vec!["languageWhyNot".to_owned()]);
        assert_eq!(offered(LanguageChoice::Cy, Delivered::En, " "), missed());
        assert_eq!(offered(LanguageChoice::En, Delivered::Cy, ""), missed());
        let entry = offered(LanguageChoice::Cy, Delivered::En, " Salwch ").expect("a reason is given");
        assert_eq!((entry.language_delivered, entry.language_why_not.as_str()), (Delivered::En, "Salwch"));
        assert_eq!(entry.form().entry().as_ref(), Ok(&entry), "and it reads back from its form");
    }

    #[test]
    fn nothing_is_missed_before_a_talk_nor_by_who_asked_for_both() {
        for delivered in [Delivered::Unknown, Delivered::Cy, Delivered::Both] {
            assert!(offered(LanguageChoice::Cy, delivered, "").is_ok());
        }
        for delivered in [Delivered::Cy, Delivered::En, Delivered::Both] {
            assert!(offered(LanguageChoice::Both, delivered, "").is_ok());
        }
    }
}
