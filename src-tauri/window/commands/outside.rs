//! What the window asks of the system: a folder to choose, a page to open, to end.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use gwrando_core::desk::{Kind, Result, Trouble};
use gwrando_core::language::phrases;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use crate::leaving;

/// Lets the person choose a folder; nothing when she changes her mind.
#[tauri::command(async)]
pub fn pick_folder(app: AppHandle) -> Option<String> {
    let picked = app.dialog().file().blocking_pick_folder()?;
    Some(picked.into_path().ok()?.display().to_string())
}

/// Lets the person choose a file of referrals; nothing when she changes her mind.
#[tauri::command(async)]
pub fn pick_file(app: AppHandle) -> Option<String> {
    let dialog = app.dialog().file().add_filter("CSV, XLSX", &["csv", "xlsx", "txt", "tsv"]);
    let picked = dialog.blocking_pick_file()?;
    Some(picked.into_path().ok()?.display().to_string())
}

/// Lets the person choose a map of earlier interviews; nothing when she changes her mind.
#[tauri::command(async)]
pub fn pick_map(app: AppHandle) -> Option<String> {
    let dialog = app.dialog().file().add_filter("TOML", &["toml"]);
    let picked = dialog.blocking_pick_file()?;
    Some(picked.into_path().ok()?.display().to_string())
}

/// Lets the person choose a guide from another desk; nothing when she changes her mind.
#[tauri::command(async)]
pub fn pick_guide(app: AppHandle) -> Option<String> {
    let dialog = app.dialog().file().add_filter("gwrando-guide", &["json"]);
    let picked = dialog.blocking_pick_file()?;
    Some(picked.into_path().ok()?.display().to_string())
}

/// Lets the person choose a copy of a store; nothing when she changes her mind.
#[tauri::command(async)]
pub fn pick_copy(app: AppHandle) -> Option<String> {
    let dialog = app.dialog().file().add_filter("gwrando-copy", &["gwrando-copy"]);
    let picked = dialog.blocking_pick_file()?;
    Some(picked.into_path().ok()?.display().to_string())
}

/// Ends the program after the screen has saved its last words.
#[tauri::command(async)]
pub fn desk_leave(app: AppHandle) {
    leaving::leave(&app);
}

/// Opens a page that was written in the system's own viewer. Nothing but a PDF is opened: by its name, by its place
/// on this machine and by its first bytes, since a viewer may go by any of them.
#[tauri::command(async)]
pub fn open_file(app: AppHandle, file: String) -> Result<()> {
    let refused = || Trouble::new(Kind::Outside, "not-opened", phrases::trouble_not_opened());
    if !is_a_page(Path::new(&file)) {
        return Err(refused());
    }
    app.opener().open_path(&file, None::<&str>).map_err(|_| refused())
}

fn is_a_page(file: &Path) -> bool {
    let named = file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"));
    named && file.is_absolute() && file.is_file() && begins_as_pdf(file).unwrap_or(false)
}

fn begins_as_pdf(file: &Path) -> std::io::Result<bool> {
    let mut first = [0; 5];
    File::open(file)?.read_exact(&mut first)?;
    Ok(&first == b"%PDF-")
}
