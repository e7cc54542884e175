//! What follows an interview.

use gwrando_core::desk::{AftercareSheet, Result, Saved};
use gwrando_core::interviews::AftercareForm;
use gwrando_core::vocabulary::InterviewId;
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn aftercare_get(held: State<'_, Held>, interview: InterviewId) -> Result<AftercareSheet> {
    held.touched().aftercare(interview)
}

#[tauri::command(async)]
pub fn aftercare_set(
    held: State<'_, Held>,
    interview: InterviewId,
    form: AftercareForm,
) -> Result<AftercareSheet> {
    held.touched().keep_aftercare(interview, &form)
}

#[tauri::command(async)]
pub fn debrief_get(held: State<'_, Held>, interview: InterviewId) -> Result<String> {
    held.touched().debrief(interview)
}

#[tauri::command(async)]
pub fn debrief_set(held: State<'_, Held>, interview: InterviewId, text: String) -> Result<Saved> {
    held.saving().keep_debrief(interview, &text)
}
