//! `destination`: places to which reports may go.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use gwrando_core::desk::{Desk, Kind, Result, Trouble};
use gwrando_core::language::phrases;
use gwrando_core::outbox::{DestinationForm, DestinationKind, DestinationRow, Pin, SignIn, kept};
use gwrando_core::vocabulary::Coded;
use serde_json::json;

use crate::Ended;
use crate::arguments::Common;
use crate::say::Say;
use crate::way_in;

/// What can be done with destinations.
#[derive(Debug, Subcommand)]
pub enum DestinationWhat {
    /// Every destination.
    List,
    /// Sets a destination.
    Add {
        /// folder, webdav or sftp.
        #[arg(long)]
        kind: DestinationKind,
        /// What it is called.
        #[arg(long)]
        name: String,
        /// The folder or the address.
        #[arg(long)]
        place: String,
        /// The user name.
        #[arg(long, default_value = "")]
        user: String,
        /// The file whose first line is the server's password.
        #[arg(long, conflicts_with = "sign_in_key")]
        password_from: Option<PathBuf>,
        /// The file that holds the private key.
        #[arg(long)]
        sign_in_key: Option<PathBuf>,
        /// The file whose first line opens that key.
        #[arg(long, requires = "sign_in_key")]
        key_password_from: Option<PathBuf>,
    },
    /// Goes there and tries everything that a delivery needs.
    Test {
        /// Its id or its name.
        destination: String,
    },
    /// Believes another key or certificate from now on. Binding.
    Accept {
        /// Its id or its name.
        destination: String,
        /// The fingerprint as the test showed it.
        fingerprint: String,
    },
    /// Removes a destination with its password or key.
    Remove {
        /// Its id or its name.
        destination: String,
    },
}

/// Destinations.
pub fn destination(common: &Common, what: DestinationWhat, say: &Say) -> Ended {
    let mut desk = way_in::open(common, say)?;
    match what {
        DestinationWhat::List => {
            let all = desk.destinations()?;
            let lines: Vec<String> = all.iter().map(|one| line(one, say)).collect();
            say.lines(&json!({"destinations": all}), lines);
        }
        DestinationWhat::Add { kind, name, place, user, password_from, sign_in_key, key_password_from } => {
            let secret = |file: Option<&Path>| file.map(way_in::first_line).transpose();
            let password = secret(password_from.as_deref())?;
            let key = sign_in_key.as_deref().map(way_in::read).transpose()?;
            let sign_in = match (&password, &key) {
                (_, Some(_)) => SignIn::Key,
                (Some(_), None) => SignIn::Password,
                (None, None) => SignIn::Nobody,
            };
            let passphrase = secret(key_password_from.as_deref())?.unwrap_or_default();
            let (password, key) = (password.unwrap_or_default(), key.unwrap_or_default());
            let form = DestinationForm {
                kind,
                name,
                place,
                sign_in,
                user,
                password: password.into(),
                key: key.into(),
                passphrase: passphrase.into(),
            };
            let added = desk.add_destination(&form)?;
            say.done(&json!({"destination": added}), &[phrases::destinations_kept()]);
        }
        DestinationWhat::Test { destination } => test(&mut desk, &destination, say)?,
        DestinationWhat::Accept { destination, fingerprint } => {
            let id = find(&desk, &destination)?.id;
            let kept = desk.accept_destination_key(id, &Pin::shown(fingerprint.trim()))?;
            say.done(&json!({"destination": kept}), &[phrases::destinations_accepted()]);
        }
        DestinationWhat::Remove { destination } => {
            let id = find(&desk, &destination)?.id;
            desk.remove_destination(id)?;
            say.done(&json!({"removed": id}), &[phrases::destinations_removed()]);
        }
    }
    Ok(())
}

/// Says what the test found. What stands in the way ends the command with its own sentence, after what the server shows.
fn test(desk: &mut Desk, asked: &str, say: &Say) -> Ended {
    let before = find(desk, asked)?;
    let found = desk.test_destination(before.id)?;
    if let Some(shown) = &found.shown {
        Say::beside(&format!("{}: {shown}", say.text(&phrases::destinations_pin())));
    }
    if let Some(why) = found.hindrance {
        Say::beside(&say.text(&why.remedy()));
        return Err(Trouble::new(Kind::Outside, why.code(), why.phrase()));
    }
    let mut words = vec![phrases::destinations_well()];
    if before.pin.is_none() && found.shown.is_some() {
        words.push(phrases::destinations_pin_first());
    }
    words.extend(found.lacks.iter().map(|lack| lack.phrase()));
    say.done(&json!({"tested": found}), &words);
    Ok(())
}

fn line(one: &DestinationRow, say: &Say) -> String {
    format!("{}\t{}\t{}\t{}", one.id, say.word("destinations-kind", one.kind), one.name, one.place)
}

/// The destination with this id, or with this name.
fn find(desk: &Desk, asked: &str) -> Result<DestinationRow> {
    let named = |one: &DestinationRow| one.id.to_string() == asked || one.name.eq_ignore_ascii_case(asked);
    desk.destinations()?.into_iter().find(named).ok_or_else(|| kept::Trouble::NoDestination.into())
}
