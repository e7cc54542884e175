//! Earlier interviews from a file.

use std::path::Path;

use gwrando_core::desk::{EarlierDone, EarlierStart, EarlierWish, Result};
use gwrando_core::earlier::{EarlierMap, EarlierPlan};
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn earlier_start(held: State<'_, Held>) -> Result<EarlierStart> {
    held.touched().earlier_start()
}

#[tauri::command(async)]
pub fn earlier_map(held: State<'_, Held>, file: String) -> Result<EarlierMap> {
    held.touched().earlier_map(Path::new(&file))
}

#[tauri::command(async)]
pub fn earlier_read(
    held: State<'_, Held>,
    file: String,
    sheet: Option<String>,
    map: EarlierMap,
) -> Result<EarlierPlan> {
    held.touched().earlier_read(Path::new(&file), sheet.as_deref(), &map)
}

#[tauri::command(async)]
pub fn earlier_do(held: State<'_, Held>, wish: EarlierWish) -> Result<EarlierDone> {
    held.busy().earlier_do(&wish)
}
