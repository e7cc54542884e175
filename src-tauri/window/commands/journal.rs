//! The journal, the facts about data protection.

use std::path::PathBuf;

use gwrando_core::desk::{FileMade, JournalSheet, JournalWish, MarkFound, Result};
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn journal(held: State<'_, Held>, wish: JournalWish) -> Result<JournalSheet> {
    held.touched().journal(&wish)
}

#[tauri::command(async)]
pub fn journal_mark(held: State<'_, Held>, mark: String) -> Result<MarkFound> {
    held.touched().find_mark(&mark)
}

#[tauri::command(async)]
pub fn journal_write(held: State<'_, Held>, wish: JournalWish, folder: PathBuf) -> Result<FileMade> {
    held.touched().write_journal(&wish, &folder)
}

#[tauri::command(async)]
pub fn facts_write(held: State<'_, Held>, folder: PathBuf) -> Result<FileMade> {
    held.touched().write_facts(&folder)
}
