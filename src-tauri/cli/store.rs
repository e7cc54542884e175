//! `init`, `example`, `check`, `backup`, `passphrase`, `recovery`.

use std::path::{Path, PathBuf};

use clap::Subcommand;
use gwrando_core::desk::{Checked, CopyMade, CopyRestored, Desk, RescueSheet, Result, Trouble};
use gwrando_core::language::phrases;
use gwrando_core::store::{Key, Passphrase, files};
use gwrando_core::vocabulary::{Argument, Coded as _, Phrase};
use serde_json::json;
use zeroize::Zeroizing;

use crate::Ended;
use crate::arguments::Common;
use crate::say::Say;
use crate::way_in;

/// What can be done with copies.
#[derive(Debug, Subcommand)]
pub enum Backup {
    /// Makes a copy, opens it, verifies and counts it.
    Create {
        /// The file.
        file: PathBuf,
    },
    /// Opens a copy, verifies and counts it; changes nothing.
    Verify {
        /// The file.
        file: PathBuf,
    },
    /// Puts a copy in the store's place; what stood there is kept aside.
    Restore {
        /// The file.
        file: PathBuf,
    },
}

/// What can be done with the passphrase.
#[derive(Debug, Subcommand)]
pub enum PassphraseWhat {
    /// Changes it.
    Change {
        /// The file whose first line is the new passphrase (else a prompt).
        #[arg(long)]
        new_file: Option<PathBuf>,
    },
}

/// What can be done with the recovery key.
#[derive(Debug, Subcommand)]
pub enum RecoveryWhat {
    /// Opens the store with it and sets the passphrase.
    Use {
        /// The file whose first line is the recovery key (else a prompt).
        #[arg(long)]
        key_file: Option<PathBuf>,
    },
}

/// Makes the store. Whoever runs this keeps the recovery key, so it counts as written down.
pub fn init(common: &Common, recovery_file: Option<&Path>, say: &Say) -> Ended {
    let mut desk = way_in::desk(common)?;
    let key = make(&mut desk, common, say)?;
    match recovery_file {
        Some(file) => {
            files::write(file, Zeroizing::new(format!("{}\n", key.as_str())).as_bytes())?;
            say.done(&json!({"made": true}), &[phrases::cli_made()]);
        }
        None => say.done(
            &json!({"made": true, "recoveryKey": key.as_str()}),
            &[phrases::cli_made(), phrases::cli_recovery_key(key.as_str())],
        ),
    }
    Ok(())
}

fn make(desk: &mut Desk, common: &Common, say: &Say) -> gwrando_core::desk::Result<Zeroizing<String>> {
    let key = desk.create(&way_in::passphrase(common, say)?, say.lang)?.recovery_key;
    desk.confirm_recovery(&key)?;
    Ok(key)
}

/// Makes the example store, or fills an empty one.
pub fn example(common: &Common, seed: u64, cases: usize, say: &Say) -> Ended {
    let mut desk = way_in::desk(common)?;
    if gwrando_core::store::is_there(&way_in::home(common)?) {
        desk.unlock(&way_in::passphrase(common, say)?)?;
    } else {
        make(&mut desk, common, say)?;
    }
    desk.make_example(seed, cases)?;
    let held = desk.cases()?.len();
    say.done(&json!({"example": true, "cases": held}), &[phrases::cli_example_made(held)]);
    Ok(())
}

/// Verifies everything.
pub fn check(common: &Common, say: &Say) -> Ended {
    let passphrase = way_in::passphrase(common, say)?;
    let mut desk = way_in::desk(common)?;
    desk.unlock(&passphrase)?;
    let checked: Checked = desk.check().or_else(|trouble| put_aside(&mut desk, &passphrase, trouble))?;
    say.done(
        &json!({
            "sound": true, "pages": checked.pages, "rooms": checked.rows, "schema": checked.schema,
            "searchInStep": checked.search_in_step,
        }),
        &[phrases::cli_sound(checked.pages)],
    );
    Ok(())
}

/// A damaged store is put aside by the door, which says where it is kept.
fn put_aside<T>(desk: &mut Desk, passphrase: &Passphrase, trouble: Trouble) -> Result<T> {
    if desk.state()?.damaged {
        desk.lock_at_once()?;
        desk.unlock(passphrase)?;
    }
    Err(trouble)
}

/// Says what can still be read of a damaged store; makes a new one of it unless only `look` was asked for.
pub fn rescue(common: &Common, look: bool, say: &Say) -> Ended {
    let passphrase = way_in::passphrase(common, say)?;
    let key = Key::Passphrase(&passphrase);
    let mut desk = way_in::desk(common)?;
    if look {
        let sheet = desk.rescue_look(key)?;
        say.done(&json!({"readable": sheet}), &rescued(&sheet));
    } else {
        let sheet = desk.rescue_take(key)?.sheet;
        let words = [vec![phrases::cli_rescued()], rescued(&sheet)].concat();
        say.done(&json!({"rescued": sheet}), &words);
    }
    Ok(())
}

fn rescued(sheet: &RescueSheet) -> Vec<Phrase> {
    let mut words = vec![phrases::rescue_kept_in(&sheet.aside)];
    words.extend(sheet.whole.then(phrases::rescue_whole));
    words.extend(sheet.rows.iter().map(|row| {
        let (kept, lost) = (Argument::Number(row.kept.into()), Argument::Number(row.lost.into()));
        Phrase::plain(&format!("rescue-thing-{}", row.thing.code())).with("kept", kept).with("lost", lost)
    }));
    words.extend(sheet.rows.iter().any(|row| row.perhaps_more).then(phrases::rescue_perhaps_more));
    words.extend(sheet.concerns.then(phrases::rescue_concerns));
    words.extend(
        sheet.copy.as_ref().map(|copy| phrases::cli_copy_beside(copy.cases, &copy.file, copy.interviews)),
    );
    words
}

/// Makes, verifies or restores a copy.
pub fn backup(common: &Common, what: Backup, say: &Say) -> Ended {
    match what {
        Backup::Create { file } => told(say, &way_in::open(common, say)?.copy_as(&file)?),
        Backup::Verify { file } => {
            let passphrase = way_in::passphrase(common, say)?;
            let seen = way_in::desk(common)?.verify_copy(&file, Key::Passphrase(&passphrase))?;
            let mut words = vec![phrases::cli_copy(seen.copy.cases, seen.copy.interviews)];
            words.extend(seen.list_broken.then(phrases::desk_bring_list_broken));
            say.done(&json!({"copy": seen.copy, "listBroken": seen.list_broken}), &words);
        }
        Backup::Restore { file } => {
            let passphrase = way_in::passphrase(common, say)?;
            let CopyRestored { copy, aside } =
                way_in::desk(common)?.restore_copy(&file, Key::Passphrase(&passphrase))?;
            let mut words = vec![phrases::cli_copy(copy.cases, copy.interviews)];
            words.extend(aside.as_deref().map(phrases::cli_set_aside));
            say.done(&json!({"restored": copy, "aside": aside}), &words);
        }
    }
    Ok(())
}

fn told(say: &Say, copy: &CopyMade) {
    say.done(&json!({"copy": copy}), &[phrases::cli_copy(copy.cases, copy.interviews)]);
}

/// Changes the passphrase.
pub fn passphrase(common: &Common, what: &PassphraseWhat, say: &Say) -> Ended {
    let PassphraseWhat::Change { new_file } = what;
    let mut desk = way_in::open(common, say)?;
    let old = way_in::passphrase(common, say)?;
    let new = way_in::secret(new_file.as_deref(), say, &phrases::cli_ask_new_passphrase())?;
    let new = Passphrase::new(new.reveal().clone());
    desk.change_passphrase(&old, &new)?;
    say.done(&json!({"changed": true}), &[phrases::cli_passphrase_changed()]);
    Ok(())
}

/// Opens the store with the recovery key and sets the passphrase.
pub fn recovery(common: &Common, what: RecoveryWhat, say: &Say) -> Ended {
    let RecoveryWhat::Use { key_file } = what;
    let key = way_in::secret(key_file.as_deref(), say, &phrases::cli_ask_recovery_key())?;
    way_in::desk(common)?.recover(key.reveal(), &way_in::passphrase(common, say)?)?;
    say.done(&json!({"changed": true}), &[phrases::cli_passphrase_changed()]);
    Ok(())
}
