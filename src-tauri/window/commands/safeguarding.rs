//! Records of concern.

use std::path::PathBuf;

use gwrando_core::desk::{ConcernArea, ConcernNews, ConcernRow, ConcernSheet, ReportMade, Result, Saved};
use gwrando_core::safeguarding::{LineKind, NewLine};
use gwrando_core::vocabulary::{ConcernId, InterviewId, Lang, Languages};
use tauri::State;

use crate::held::Held;

/// Asked again and again by the bar, so it is no touch.
#[tauri::command(async)]
pub fn concern_news(held: State<'_, Held>) -> Result<ConcernNews> {
    held.looked_at().concern_news()
}

#[tauri::command(async)]
pub fn concerns(held: State<'_, Held>) -> Result<Vec<ConcernRow>> {
    held.touched().concerns()
}

#[tauri::command(async)]
pub fn concern_areas(held: State<'_, Held>) -> Result<Vec<ConcernArea>> {
    Ok(held.looked_at().concern_areas())
}

#[tauri::command(async)]
pub fn concern_open(held: State<'_, Held>, interview: Option<InterviewId>) -> Result<ConcernSheet> {
    held.touched().open_concern(interview)
}

#[tauri::command(async)]
pub fn concern_look(held: State<'_, Held>, concern: ConcernId) -> Result<ConcernSheet> {
    held.touched().look_at_concern(concern)
}

#[tauri::command(async)]
pub fn concern_draft(
    held: State<'_, Held>,
    concern: ConcernId,
    kind: LineKind,
    text: String,
    lang: Lang,
) -> Result<Saved> {
    held.saving().draft_concern(concern, kind, &text, lang)
}

#[tauri::command(async)]
pub fn concern_add(held: State<'_, Held>, concern: ConcernId, line: NewLine) -> Result<ConcernSheet> {
    held.touched().add_to_concern(concern, &line)
}

#[tauri::command(async)]
pub fn concern_leave(held: State<'_, Held>, concern: ConcernId) -> Result<()> {
    held.touched().leave_concern(concern)
}

#[tauri::command(async)]
pub fn concern_print(
    held: State<'_, Held>,
    concern: ConcernId,
    lang: Languages,
    folder: PathBuf,
) -> Result<ReportMade> {
    held.touched().print_concern(concern, lang, &folder)
}
