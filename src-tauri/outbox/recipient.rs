//! How each fostering service receives what is released to it, as the person at the desk set it up with them.

use serde::{Deserialize, Serialize};

use super::machine::MachineKey;
use crate::vocabulary::{DestinationId, FieldTrouble, Lang, Phrase, ServiceId, coded};

coded! {
    /// In which form a report leaves.
    pub enum SealForm {
        /// The accessible PDF as it is, for a folder or a mail system that is closed already.
        Plain = "plain",
        /// The same PDF under a passphrase that is told by telephone.
        Password = "password",
        /// Encrypted to the key of a machine, and signed. No officer's program opens that.
        Machine = "machine",
    }
}

/// How one recipient receives.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Way {
    /// In which form.
    pub form: SealForm,
    /// The language of the words of a passphrase.
    pub words: Lang,
    /// The machine's public key; empty for every other form.
    pub public_key: String,
    /// To which place it is carried; none when she hands it over herself, such as in the council's own secure mail.
    pub destination: Option<DestinationId>,
}

/// How a recipient receives, as it is chosen on the screen.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RecipientForm {
    /// The service; none for what is released about Wales as a whole.
    pub service: Option<ServiceId>,
    /// In which form.
    pub form: SealForm,
    /// The language of the words of a passphrase.
    pub words: Lang,
    /// The machine's public key as it was typed.
    pub public_key: String,
    /// To which place.
    pub destination: Option<DestinationId>,
}

impl RecipientForm {
    /// Reads what was chosen, or says at which field it cannot be kept.
    pub fn read(&self) -> Result<Way, Vec<FieldTrouble>> {
        let key = match self.form {
            SealForm::Machine => MachineKey::read(&self.public_key).map(|key| key.show()),
            SealForm::Plain | SealForm::Password => Some(String::new()),
        };
        let wrong = || vec![FieldTrouble::new("publicKey", Phrase::plain("outbox-trouble-key"))];
        Ok(Way {
            form: self.form,
            words: self.words,
            public_key: key.ok_or_else(wrong)?,
            destination: self.destination,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(form: SealForm, key: &str) -> RecipientForm {
        RecipientForm { service: None, form, words: Lang::Cy, public_key: key.to_owned(), destination: None }
    }

    #[test]
    fn only_a_machine_needs_a_key_and_it_must_be_one() {
        assert_eq!(form(SealForm::Plain, "dim byd").read().expect("reads").public_key, "");
        let wrong = form(SealForm::Machine, "dim byd").read().expect_err("is no key");
        assert_eq!(wrong[0].field, "publicKey");
        let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
        assert_eq!(form(SealForm::Machine, &format!(" {key} ")).read().expect("reads").public_key, key);
    }
}
