//! A destination as it is kept and as it is typed.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::destination::{Address, DestinationKind, Hindrance, KeyFault, Pin, check_key};
use crate::store;
use crate::vocabulary::{DestinationId, FieldTrouble, Guarded, Moment, Phrase, coded};

/// The longest name of a destination, in characters.
const LONGEST_NAME: usize = 60;

coded! {
    /// How somebody signs in.
    pub enum SignIn {
        /// Nobody is asked: a folder, or a server that is open to all.
        Nobody = "nobody",
        /// With a name and a password.
        Password = "password",
        /// With a name and a key of one's own (SFTP).
        Key = "key",
    }
}

/// A destination as it is shown. Nothing secret is in it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct DestinationRow {
    /// The destination.
    pub id: DestinationId,
    /// What kind of place it is.
    pub kind: DestinationKind,
    /// What the person calls it.
    pub name: String,
    /// The folder or the address.
    pub place: String,
    /// How somebody signs in.
    pub sign_in: SignIn,
    /// Who signs in; empty where nobody does.
    pub user: String,
    /// By what the server is known again; none for a folder and before the first time.
    pub pin: Option<Pin>,
    /// Since when.
    pub pinned_at: Option<Moment>,
    /// When it was last tested.
    pub tested_at: Option<Moment>,
    /// What stood in the way then; none when all was well.
    pub hindrance: Option<Hindrance>,
}

/// A destination as it is typed. What is empty of the secrets stays as it was, as long as the place and the name of
/// whoever signs in stay.
#[derive(Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct DestinationForm {
    /// What kind of place it is.
    pub kind: DestinationKind,
    /// What the person calls it.
    pub name: String,
    /// The folder or the address.
    pub place: String,
    /// How somebody signs in.
    pub sign_in: SignIn,
    /// Who signs in.
    pub user: String,
    /// The password.
    #[cfg_attr(test, ts(type = "string"))]
    pub password: Zeroizing<String>,
    /// The key as OpenSSH keeps it in a file.
    #[cfg_attr(test, ts(type = "string"))]
    pub key: Zeroizing<String>,
    /// What opens the key; empty when nothing is needed.
    #[cfg_attr(test, ts(type = "string"))]
    pub passphrase: Zeroizing<String>,
}

/// A form that was understood.
pub struct Wanted {
    /// What kind of place it is.
    pub kind: DestinationKind,
    /// What the person calls it.
    pub name: String,
    /// The folder or the address as it was typed.
    pub place: String,
    /// How somebody signs in.
    pub sign_in: SignIn,
    /// Who signs in.
    pub user: String,
    /// The secrets; none where those that are kept stay.
    pub secrets: Option<Secrets>,
}

/// What signs in; empty where it is not needed.
pub struct Secrets {
    /// A password.
    pub password: Guarded<String>,
    /// A key.
    pub key: Guarded<String>,
    /// What opens the key.
    pub passphrase: Guarded<String>,
}

impl DestinationForm {
    /// Understands the form, for a new destination or in place of `before`.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(&self, before: Option<&DestinationRow>) -> Result<Wanted, Vec<FieldTrouble>> {
        let mut troubles = Vec::new();
        let mut wrong = |field: &str, key: &str| troubles.push(FieldTrouble::new(field, Phrase::plain(key)));
        let (name, place) = (self.name.trim(), self.place.trim());
        if name.is_empty() {
            wrong("name", "destinations-trouble-name");
        } else if name.chars().count() > LONGEST_NAME {
            wrong("name", "destinations-trouble-name-long");
        }
        if let Err(why) = Address::read(self.kind, place) {
            wrong("place", &why.key);
        }
        let sign_in = self.sign_in();
        let user = if sign_in == SignIn::Nobody { "" } else { self.user.trim() };
        if user.is_empty() && sign_in != SignIn::Nobody {
            wrong("user", "destinations-trouble-user");
        }
        // A secret is never told to another server than the one for which it was typed.
        let same = |row: &DestinationRow| {
            row.kind == self.kind && row.place == place && row.user == user && row.sign_in == sign_in
        };
        let typed = match sign_in {
            SignIn::Nobody => true,
            SignIn::Password => !self.password.is_empty(),
            SignIn::Key => !self.key.trim().is_empty(),
        };
        let stays = !typed && before.is_some_and(same);
        match sign_in {
            _ if stays => {}
            SignIn::Nobody => {}
            SignIn::Password if !typed => wrong("password", "destinations-trouble-password"),
            SignIn::Password => {}
            SignIn::Key if !typed => wrong("key", "destinations-trouble-key"),
            SignIn::Key => match check_key(&self.key, &self.passphrase) {
                Ok(()) => {}
                Err(KeyFault::NotAKey) => wrong("key", "destinations-trouble-key"),
                Err(KeyFault::OtherKind) => wrong("key", "destinations-trouble-key-kind"),
                Err(KeyFault::Passphrase) => wrong("passphrase", "destinations-trouble-passphrase"),
            },
        }
        if !troubles.is_empty() {
            return Err(troubles);
        }
        let secrets = (!stays).then(|| self.secrets(sign_in));
        Ok(Wanted {
            kind: self.kind,
            name: name.to_owned(),
            place: place.to_owned(),
            sign_in,
            user: user.to_owned(),
            secrets,
        })
    }

    /// A folder asks nobody, and only SFTP knows keys.
    fn sign_in(&self) -> SignIn {
        match (self.kind, self.sign_in) {
            (DestinationKind::Folder, _) => SignIn::Nobody,
            (DestinationKind::WebDav, SignIn::Key) => SignIn::Password,
            (_, sign_in) => sign_in,
        }
    }

    fn secrets(&self, sign_in: SignIn) -> Secrets {
        let only = |at: SignIn, text: &str| {
            Guarded::new(if at == sign_in { text.to_owned() } else { String::new() })
        };
        Secrets {
            password: only(SignIn::Password, &self.password),
            key: only(SignIn::Key, &self.key),
            passphrase: only(SignIn::Key, &self.passphrase),
        }
    }
}

/// What can go wrong with a kept destination.
#[derive(Debug)]
pub enum Trouble {
    /// What was typed needs putting right.
    Form(Vec<FieldTrouble>),
    /// There is no such destination.
    NoDestination,
    /// The fingerprint that is to be accepted is the one that is believed already, or none was believed.
    NothingChanged,
    /// The store could not do it.
    Store(store::Trouble),
}

impl Trouble {
    /// The code on the wire and the sentence for it.
    pub fn told(&self) -> (&'static str, Phrase) {
        match self {
            Trouble::Form(_) => ("form", Phrase::plain("trouble-form")),
            Trouble::NoDestination => ("no-destination", Phrase::plain("destinations-trouble-none")),
            Trouble::NothingChanged => ("nothing-changed", Phrase::plain("destinations-trouble-unchanged")),
            Trouble::Store(trouble) => (trouble.code(), trouble.phrase()),
        }
    }
}

impl From<store::Trouble> for Trouble {
    fn from(trouble: store::Trouble) -> Self {
        Trouble::Store(trouble)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> DestinationForm {
        DestinationForm {
            kind: DestinationKind::WebDav,
            name: "Cyngor Enghraifft".to_owned(),
            place: "https://cwmwl.example/mewn/".to_owned(),
            sign_in: SignIn::Password,
            user: "non".to_owned(),
            password: "cyfrinach".to_owned().into(),
            key: Zeroizing::default(),
            passphrase: Zeroizing::default(),
        }
    }

    fn kept() -> DestinationRow {
        let form = form();
        DestinationRow {
            id: DestinationId::fresh(),
            kind: form.kind,
            name: form.name,
            place: form.place,
            sign_in: form.sign_in,
            user: form.user,
            pin: None,
            pinned_at: None,
            tested_at: None,
            hindrance: None,
        }
    }

    fn fields(form: &DestinationForm, before: Option<&DestinationRow>) -> Vec<String> {
        form.read(before).err().unwrap_or_default().into_iter().map(|one| one.field).collect()
    }

    #[test]
    fn a_secret_is_not_told_to_another_server_than_the_one_it_was_typed_for() {
        let silent = DestinationForm { password: Zeroizing::default(), ..form() };
        assert_eq!(fields(&silent, None), ["password"]);
        assert!(silent.read(Some(&kept())).is_ok_and(|wanted| wanted.secrets.is_none()));
        let renamed = DestinationForm { name: "Arall".to_owned(), ..silent.clone() };
        assert!(renamed.read(Some(&kept())).is_ok());
        let moved = DestinationForm { place: "https://arall.example/".to_owned(), ..silent.clone() };
        let other = DestinationForm { user: "bob".to_owned(), ..silent };
        assert_eq!(fields(&moved, Some(&kept())), ["password"]);
        assert_eq!(fields(&other, Some(&kept())), ["password"]);
    }

    #[test]
    fn each_field_says_what_is_wrong_with_it() {
        let bare = DestinationForm {
            name: " ".to_owned(),
            place: "cwmwl".to_owned(),
            user: String::new(),
            password: Zeroizing::default(),
            ..form()
        };
        assert_eq!(fields(&bare, None), ["name", "place", "user", "password"]);
        let key = DestinationForm {
            kind: DestinationKind::Sftp,
            place: "sftp://a.example".to_owned(),
            sign_in: SignIn::Key,
            key: "ssh-ed25519 AAAA non@desg".to_owned().into(),
            ..form()
        };
        assert_eq!(fields(&key, None), ["key"], "the public half is no key");
    }

    #[test]
    fn a_folder_asks_nobody() {
        let folder =
            DestinationForm { kind: DestinationKind::Folder, place: "/cof/mewn".to_owned(), ..form() };
        let wanted = folder.read(None).unwrap_or_else(|_| panic!("sound"));
        assert_eq!((wanted.sign_in, wanted.user.as_str()), (SignIn::Nobody, ""));
        assert!(wanted.secrets.is_some_and(|secrets| secrets.password.reveal().is_empty()));
    }
}
