//! New versions of the program.

use gwrando_core::desk::{Result, UpdateNews, Updates};
use tauri::{AppHandle, State};

use crate::held::Held;
use crate::updating;

#[tauri::command(async)]
pub fn update_news(held: State<'_, Held>, updates: State<'_, Updates>) -> Result<UpdateNews> {
    held.looked_at().settings()?;
    Ok(updates.news())
}

/// The desk is free for other commands while the address is waited for.
#[tauri::command(async)]
pub fn update_look(held: State<'_, Held>, updates: State<'_, Updates>) -> Result<UpdateNews> {
    held.touched().state()?;
    updates.look(&*held)
}

#[tauri::command(async)]
pub fn update_fetch(
    app: AppHandle,
    held: State<'_, Held>,
    updates: State<'_, Updates>,
) -> Result<UpdateNews> {
    held.touched().state()?;
    updates.fetch(&*held, &updating::folder(&app)?)
}

#[tauri::command(async)]
pub fn update_stop(updates: State<'_, Updates>) -> UpdateNews {
    updates.stop()
}

#[tauri::command(async)]
pub fn update_install(app: AppHandle, held: State<'_, Held>) -> Result<()> {
    held.touched().state()?;
    updating::install(&app)
}
