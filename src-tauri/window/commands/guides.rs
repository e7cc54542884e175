//! The guide editor.

use std::path::PathBuf;

use gwrando_core::desk::{FileMade, GuideDraftSheet, GuideShelf, Result};
use gwrando_core::guides::GuideChange;
use gwrando_core::vocabulary::GuideDraftId;
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn guide_shelf(held: State<'_, Held>) -> Result<GuideShelf> {
    held.touched().guide_shelf()
}

#[tauri::command(async)]
pub fn guide_copy(held: State<'_, Held>, version: u32) -> Result<GuideDraftSheet> {
    held.touched().copy_guide(version)
}

#[tauri::command(async)]
pub fn guide_draft(held: State<'_, Held>, draft: GuideDraftId) -> Result<GuideDraftSheet> {
    held.touched().guide_draft(draft)
}

#[tauri::command(async)]
pub fn guide_change(
    held: State<'_, Held>,
    draft: GuideDraftId,
    change: GuideChange,
) -> Result<GuideDraftSheet> {
    held.touched().change_guide(draft, &change)
}

#[tauri::command(async)]
pub fn guide_draft_drop(held: State<'_, Held>, draft: GuideDraftId) -> Result<GuideShelf> {
    held.touched().drop_guide_draft(draft)
}

#[tauri::command(async)]
pub fn guide_publish(held: State<'_, Held>, draft: GuideDraftId, same_meaning: bool) -> Result<GuideShelf> {
    held.touched().publish_guide(draft, same_meaning)
}

#[tauri::command(async)]
pub fn guide_export(held: State<'_, Held>, version: u32, folder: PathBuf) -> Result<FileMade> {
    held.touched().export_guide(version, &folder)
}

#[tauri::command(async)]
pub fn guide_import(held: State<'_, Held>, file: PathBuf) -> Result<GuideDraftSheet> {
    held.touched().import_guide(&file)
}
