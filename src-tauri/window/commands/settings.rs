//! What this desk prefers.

use gwrando_core::desk::Result;
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
