//! The interview.

use gwrando_core::consent::{Consent, Purpose};
use gwrando_core::desk::{InterviewSheet, Result, Saved};
use gwrando_core::interviews::{Answer, Counselling, InterviewPlace, Mode, NoteLang, RatingValue, Skip};
use gwrando_core::vocabulary::{CaseId, InterviewId, Lang};
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn interview_start(
    held: State<'_, Held>,
    case: CaseId,
    lang: Lang,
    mode: Mode,
) -> Result<InterviewSheet> {
    held.touched().start_interview(case, lang, mode)
}

#[tauri::command(async)]
pub fn interview_open(held: State<'_, Held>, interview: InterviewId) -> Result<InterviewSheet> {
    held.touched().open_interview(interview)
}

#[tauri::command(async)]
pub fn interview_answer(
    held: State<'_, Held>,
    interview: InterviewId,
    question: String,
    text: String,
    lang: NoteLang,
    cursor: u32,
) -> Result<Saved> {
    held.saving().answer(interview, &question, &text, lang, cursor)
}

#[tauri::command(async)]
pub fn interview_place(
    held: State<'_, Held>,
    interview: InterviewId,
    question: String,
    cursor: u32,
    lang: Lang,
) -> Result<Saved> {
    held.touched().place(&InterviewPlace { interview, question, cursor, lang })
}

#[tauri::command(async)]
pub fn interview_skip(
    held: State<'_, Held>,
    interview: InterviewId,
    question: String,
    why: Option<Skip>,
) -> Result<Answer> {
    held.touched().skip(interview, &question, why)
}

#[tauri::command(async)]
pub fn interview_untouched(held: State<'_, Held>, interview: InterviewId) -> Result<Vec<String>> {
    held.touched().untouched_not_discussed(interview)
}

#[tauri::command(async)]
pub fn interview_come_back(
    held: State<'_, Held>,
    interview: InterviewId,
    question: String,
    on: bool,
) -> Result<Answer> {
    held.touched().come_back(interview, &question, on)
}

#[tauri::command(async)]
pub fn interview_probe(
    held: State<'_, Held>,
    interview: InterviewId,
    question: String,
    probe: String,
    asked: bool,
) -> Result<Answer> {
    held.touched().probe(interview, &question, &probe, asked)
}

#[tauri::command(async)]
pub fn interview_rate(
    held: State<'_, Held>,
    interview: InterviewId,
    item: String,
    value: Option<RatingValue>,
) -> Result<Saved> {
    held.saving().rate(interview, &item, value)
}

#[tauri::command(async)]
pub fn interview_consent(
    held: State<'_, Held>,
    interview: InterviewId,
    purpose: Purpose,
    given: bool,
) -> Result<Consent> {
    held.touched().consent(interview, purpose, given)
}

#[tauri::command(async)]
pub fn interview_counselling(
    held: State<'_, Held>,
    interview: InterviewId,
    counselling: Counselling,
) -> Result<Saved> {
    held.touched().counselling(interview, counselling)
}

#[tauri::command(async)]
pub fn interview_pause(held: State<'_, Held>, interview: InterviewId) -> Result<InterviewSheet> {
    held.touched().pause(interview)
}

#[tauri::command(async)]
pub fn interview_resume(held: State<'_, Held>, interview: InterviewId) -> Result<InterviewSheet> {
    held.touched().resume(interview)
}

#[tauri::command(async)]
pub fn interview_finish(held: State<'_, Held>, interview: InterviewId) -> Result<InterviewSheet> {
    held.touched().finish(interview)
}
