//! What this desk prefers, and copies.

use std::path::PathBuf;

use gwrando_core::desk::{CopyMade, CopyNews, Result};
use gwrando_core::settings::Settings;
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn settings_get(held: State<'_, Held>) -> Result<Settings> {
    held.touched().settings()
}

#[tauri::command(async)]
pub fn settings_set(held: State<'_, Held>, settings: Settings) -> Result<Settings> {
    held.touched().set_settings(&settings)
}

#[tauri::command(async)]
pub fn copy_make(held: State<'_, Held>, folder: PathBuf) -> Result<CopyMade> {
    held.touched().copy_to(&folder)
}

#[tauri::command(async)]
pub fn copy_news(held: State<'_, Held>) -> Result<CopyNews> {
    held.touched().copy_news()
}
