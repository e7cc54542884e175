//! Coding.

use gwrando_core::desk::Result;
use gwrando_core::reasons::{Coding, Frame};
use gwrando_core::reports::{HowFar, LiveFindings, LiveWish};
use gwrando_core::vocabulary::InterviewId;
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn frame(held: State<'_, Held>) -> Result<Frame> {
    Ok(held.touched().frame().clone())
}

#[tauri::command(async)]
pub fn find_reasons(held: State<'_, Held>, text: String) -> Result<Vec<String>> {
    Ok(held.touched().find_reasons(&text))
}

#[tauri::command(async)]
pub fn coding_get(held: State<'_, Held>, interview: InterviewId) -> Result<Option<Coding>> {
    held.touched().coding(interview)
}

#[tauri::command(async)]
pub fn coding_set(held: State<'_, Held>, interview: InterviewId, coding: Coding) -> Result<Coding> {
    held.touched().code(interview, &coding)
}

#[tauri::command(async)]
pub fn coding_clear(held: State<'_, Held>, interview: InterviewId) -> Result<()> {
    held.touched().uncode(interview)
}

#[tauri::command(async)]
pub fn findings_prepare(held: State<'_, Held>, wish: LiveWish) -> Result<HowFar> {
    held.touched().prepare_findings(wish)
}

#[tauri::command(async)]
pub fn findings_live(held: State<'_, Held>, wish: LiveWish) -> Result<LiveFindings> {
    held.touched().findings(wish)
}
