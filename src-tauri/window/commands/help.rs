//! The handbook.

use std::path::PathBuf;

use gwrando_core::desk::{FileMade, Result};
use gwrando_core::vocabulary::Languages;
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn handbook_print(held: State<'_, Held>, lang: Languages, folder: PathBuf) -> Result<FileMade> {
    held.touched().print_handbook(lang, &folder)
}
