//! Opening, locking, the first run.

use std::path::PathBuf;

use gwrando_core::desk::{DeskState, FileMade, Opened, RecoveryShown, Result};
use gwrando_core::store::Passphrase;
use gwrando_core::vocabulary::{Guarded, Lang};
use tauri::{AppHandle, Manager, State};

use crate::held::Held;
use crate::keyring;
use crate::locking::Waiting;

/// The window always shows the same example.
const EXAMPLE_SEED: u64 = 1;

#[tauri::command(async)]
pub fn desk_state(held: State<'_, Held>) -> Result<DeskState> {
    held.looked_at().state()
}

#[tauri::command(async)]
pub fn desk_create(held: State<'_, Held>, passphrase: String, lang: Lang) -> Result<RecoveryShown> {
    held.touched().create(&Passphrase::new(passphrase), lang)
}

#[tauri::command(async)]
pub fn desk_confirm_recovery(held: State<'_, Held>, typed: String) -> Result<DeskState> {
    held.touched().confirm_recovery(Guarded::new(typed).reveal())
}

#[tauri::command(async)]
pub fn desk_new_recovery(held: State<'_, Held>) -> Result<RecoveryShown> {
    held.touched().new_recovery()
}

#[tauri::command(async)]
pub fn recovery_sheet_write(held: State<'_, Held>, folder: PathBuf) -> Result<FileMade> {
    held.touched().write_recovery_sheet(&folder)
}

#[tauri::command(async)]
pub fn desk_unlock(held: State<'_, Held>, passphrase: String) -> Result<Opened> {
    held.touched().unlock(&Passphrase::new(passphrase))
}

#[tauri::command(async)]
pub fn desk_recover(held: State<'_, Held>, recovery_key: String, passphrase: String) -> Result<Opened> {
    held.touched().recover(Guarded::new(recovery_key).reveal(), &Passphrase::new(passphrase))
}

#[tauri::command(async)]
pub fn desk_lock(held: State<'_, Held>) -> Result<DeskState> {
    held.touched().lock()
}

/// The page has saved its last words, or could not; the desk may lock.
#[tauri::command(async)]
pub fn desk_saved(app: AppHandle) {
    app.state::<Waiting>().saved();
}

#[tauri::command(async)]
pub fn desk_language(held: State<'_, Held>, lang: Lang) -> Result<DeskState> {
    held.touched().choose_language(lang)
}

#[tauri::command(async)]
pub fn desk_make_example(held: State<'_, Held>) -> Result<DeskState> {
    held.touched().make_example(EXAMPLE_SEED, 0)
}

#[tauri::command(async)]
pub fn desk_leave_example(held: State<'_, Held>) -> Result<DeskState> {
    held.touched().leave_example()
}

#[tauri::command(async)]
pub fn passphrase_change(held: State<'_, Held>, old: String, new: String) -> Result<DeskState> {
    let changed = held.touched().change_passphrase(&Passphrase::new(old), &Passphrase::new(new.clone()))?;
    if changed.keyring {
        // Should the keyring not take it, opening with it says that it holds an older one.
        let _kept_or_said_later = keyring::keep(held.name(), Guarded::new(new));
    }
    Ok(changed)
}
