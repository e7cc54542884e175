//! The keyring of the system: putting the passphrase there, opening with it, taking it out.

use gwrando_core::desk::{DeskState, Kind, Opened, Result, Trouble};
use gwrando_core::language::phrases;
use gwrando_core::store::Passphrase;
use gwrando_core::vocabulary::Guarded;
use tauri::State;

use crate::held::Held;
use crate::keyring;

#[tauri::command(async)]
pub fn keyring_keep(held: State<'_, Held>, passphrase: String) -> Result<DeskState> {
    held.touched().prove(&Passphrase::new(passphrase.clone()))?;
    if !keyring::keep(held.name(), Guarded::new(passphrase)) {
        return Err(Trouble::new(Kind::Outside, "keyring", phrases::keyring_not_kept()));
    }
    held.touched().mark_keyring(true)
}

#[tauri::command(async)]
pub fn keyring_forget(held: State<'_, Held>) -> Result<DeskState> {
    keyring::forget(held.name());
    held.touched().mark_keyring(false)
}

#[tauri::command(async)]
pub fn keyring_open(held: State<'_, Held>) -> Result<Opened> {
    let refused = |phrase| Trouble::new(Kind::Outside, "keyring", phrase);
    let found = keyring::find(held.name()).ok_or_else(|| refused(phrases::keyring_silent()))?;
    let opened = held.touched().unlock(&Passphrase::new(found.reveal().clone()));
    opened.map_err(|trouble| match trouble.code.as_str() {
        "wrong-passphrase" => refused(phrases::keyring_stale()),
        _ => trouble,
    })
}
