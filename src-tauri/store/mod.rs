//! The encrypted file. Opens it and moves it forward, performs acts, keeps copies and brings them back. Knows
//! no room: what the tables mean is said in each room's `table.rs`, which is handed in here as a ladder of
//! steps.
//!
//! A home is a folder: `gwrando.db` (with `-wal`) is SQLCipher under a random data key; `gwrando.key` and its
//! spare hold that key, sealed once under the passphrase and once under the recovery key; `gwrando.lock` keeps
//! a second program out; `gwrando.pages` spares the pages that say where each table begins; `gwrando.suspect`, an empty
//! file, asks the next opening to check everything at the door; `gwrando-erased-…` lists
//! what was erased, sealed under the data key; `gwrando.lang` and `gwrando.look` are the two clear words: in which
//! language the lock screen speaks, and whether it is light or dark. A file that cannot be read is never deleted: it is
//! moved into `gwrando-aside-1`, `-2`, … and its place is told.

mod act;
mod aside;
mod beside;
mod checked;
mod codes;
mod columns;
mod connection;
mod container;
pub mod copies;
mod erasures;
pub mod files;
mod gate;
mod header;
mod home;
mod install;
pub mod journal;
mod key_files;
mod keys;
mod ladder;
mod log;
mod opening;
mod outside;
mod pace;
mod preference;
mod recovery_key;
pub mod salvage;
#[cfg(test)]
mod scans;
mod sound;
mod spare;
mod thinning;
#[cfg(test)]
mod trials;
mod trouble;
mod veto;

pub use act::{Act, Done};
pub use codes::{InOrder, coded, optional_coded};
pub use connection::{Look, Reader, Writer};
pub use copies::{CopyMade, Restored};
pub use erasures::{Erasure, Extent};
pub use gate::Store;
pub use home::{is_suspect, is_there, name_of_home, set_aside};
pub use keys::{Key, KeyCost, Passphrase, random};
pub use ladder::{Step, is_numbered};
pub use outside::{Lifting, MarkKey, OptOutMarks, Outside};
pub use pace::{Pace, WHOLE};
pub use preference::{in_keyring, keep_lang, keep_look, lang_of, look_of, mark_keyring};
pub use recovery_key::RecoveryKey;
pub use salvage::{Rescued, Salvage};
pub use sound::{Checked, Rows};
pub use trouble::{Result, Trouble};
