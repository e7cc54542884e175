//! The whole check. Copies: making one, looking into one, bringing one back; and what can be read of a damaged store.

use std::path::PathBuf;

use gwrando_core::desk::{
    CheckNews, CopyMade, CopyNews, CopyRestored, CopySeen, Rescue, RescueSheet, Result,
};
use gwrando_core::store::{Key, Passphrase, RecoveryKey};
use gwrando_core::vocabulary::Guarded;
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn check_news(held: State<'_, Held>) -> Result<CheckNews> {
    held.looked_at().check_news()
}

#[tauri::command(async)]
pub fn check_begin(held: State<'_, Held>) -> Result<CheckNews> {
    held.touched().begin_check()
}

/// How far whatever the desk is busy with has come, in thousandths. Asks nothing of the desk, which is busy.
#[tauri::command(async)]
pub fn work_news(held: State<'_, Held>) -> Result<u32> {
    Ok(held.pace().done())
}

/// Wishes that it stop. It does so before anything is changed, or goes on to its end.
#[tauri::command(async)]
pub fn work_stop(held: State<'_, Held>) -> Result<()> {
    held.pace().stop();
    Ok(())
}

#[tauri::command(async)]
pub fn copy_make(held: State<'_, Held>, folder: PathBuf) -> Result<CopyMade> {
    held.busy().copy_watched(&folder)
}

#[tauri::command(async)]
pub fn copy_news(held: State<'_, Held>) -> Result<CopyNews> {
    held.touched().copy_news()
}

#[tauri::command(async)]
pub fn copy_look(held: State<'_, Held>, file: PathBuf, key: String, recovery: bool) -> Result<CopySeen> {
    let mut desk = held.touched();
    with_key(key, recovery, |key| desk.verify_copy(&file, key))
}

#[tauri::command(async)]
pub fn copy_restore(
    held: State<'_, Held>,
    file: PathBuf,
    key: String,
    recovery: bool,
) -> Result<CopyRestored> {
    let mut desk = held.busy();
    with_key(key, recovery, |key| desk.restore_copy(&file, key))
}

#[tauri::command(async)]
pub fn rescue_look(held: State<'_, Held>, key: String, recovery: bool) -> Result<RescueSheet> {
    let mut desk = held.touched();
    with_key(key, recovery, |key| desk.rescue_look(key))
}

#[tauri::command(async)]
pub fn rescue_take(held: State<'_, Held>, key: String, recovery: bool) -> Result<Rescue> {
    let mut desk = held.touched();
    with_key(key, recovery, |key| desk.rescue_take(key))
}

/// What was typed as the key it is meant to be.
fn with_key<T>(typed: String, recovery: bool, open: impl FnOnce(Key<'_>) -> Result<T>) -> Result<T> {
    if recovery {
        open(Key::Recovery(&RecoveryKey::read(Guarded::new(typed).reveal())?))
    } else {
        open(Key::Passphrase(&Passphrase::new(typed)))
    }
}
