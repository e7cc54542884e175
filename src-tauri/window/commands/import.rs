//! Referrals from a file.

use std::path::Path;

use gwrando_core::cases::import::{ColumnMap, Given, ImportPlan};
use gwrando_core::desk::{ImportDone, ImportWish, Result};
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn import_read(
    held: State<'_, Held>,
    file: String,
    sheet: Option<String>,
    map: Option<ColumnMap>,
) -> Result<ImportPlan> {
    held.touched().import_read(Path::new(&file), sheet.as_deref(), given(map.as_ref()))
}

#[tauri::command(async)]
pub fn import_do(held: State<'_, Held>, wish: ImportWish) -> Result<ImportDone> {
    held.busy().import_do(&wish, given(wish.map.as_ref()))
}

/// A screen shows every column, so what it sends is the whole of it.
fn given(map: Option<&ColumnMap>) -> Given<'_> {
    map.map_or(Given::Nothing, Given::Whole)
}
