//! Recommendations, the answers to them, and commitments.

use std::path::PathBuf;

use gwrando_core::commitments::{
    AnswerForm, CommitmentForm, EndingForm, EvidenceRef, ProgressForm, RecommendationForm, Wording,
};
use gwrando_core::desk::{
    CalendarMade, CommitmentRow, CommitmentSheet, CommitmentYear, FileMade, FoundPromise, NotePassage,
    Presented, RecommendationRow, RecommendationSheet, RecommendationStart, Result, ShareForm,
};
use gwrando_core::language::names::Spotted;
use gwrando_core::vocabulary::{CommitmentId, Day, Languages, RecommendationId};
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn recommendations(held: State<'_, Held>) -> Result<Vec<RecommendationRow>> {
    held.touched().recommendations()
}

#[tauri::command(async)]
pub fn recommendation_get(
    held: State<'_, Held>,
    recommendation: RecommendationId,
) -> Result<RecommendationSheet> {
    held.touched().recommendation(recommendation)
}

#[tauri::command(async)]
pub fn recommendation_begin(
    held: State<'_, Held>,
    start: RecommendationStart,
) -> Result<RecommendationSheet> {
    held.touched().begin_recommendation(&start)
}

#[tauri::command(async)]
pub fn recommendation_add(held: State<'_, Held>, form: RecommendationForm) -> Result<RecommendationSheet> {
    held.touched().add_recommendation(&form)
}

#[tauri::command(async)]
pub fn recommendation_keep(
    held: State<'_, Held>,
    recommendation: RecommendationId,
    form: RecommendationForm,
) -> Result<RecommendationSheet> {
    held.touched().keep_recommendation(recommendation, &form)
}

#[tauri::command(async)]
pub fn recommendation_evidence(
    held: State<'_, Held>,
    recommendation: RecommendationId,
    chosen: Vec<EvidenceRef>,
) -> Result<RecommendationSheet> {
    held.touched().choose_evidence(recommendation, &chosen)
}

#[tauri::command(async)]
pub fn recommendation_drop(held: State<'_, Held>, recommendation: RecommendationId) -> Result<()> {
    held.touched().drop_recommendation(recommendation)
}

#[tauri::command(async)]
pub fn recommendation_names(
    held: State<'_, Held>,
    recommendation: Option<RecommendationId>,
    passages: Vec<NotePassage>,
) -> Result<Vec<Vec<Spotted>>> {
    held.touched().names_in_words(recommendation, &passages)
}

#[tauri::command(async)]
pub fn recommendation_check(
    held: State<'_, Held>,
    recommendation: RecommendationId,
    names_looked_at: bool,
) -> Result<RecommendationSheet> {
    held.touched().check_recommendation(recommendation, names_looked_at)
}

#[tauri::command(async)]
pub fn recommendation_share(
    held: State<'_, Held>,
    recommendation: RecommendationId,
    form: ShareForm,
) -> Result<RecommendationSheet> {
    held.touched().share_recommendation(recommendation, &form)
}

#[tauri::command(async)]
pub fn recommendation_answer(
    held: State<'_, Held>,
    recommendation: RecommendationId,
    form: AnswerForm,
    names_looked_at: bool,
) -> Result<RecommendationSheet> {
    held.touched().answer_recommendation(recommendation, &form, names_looked_at)
}

#[tauri::command(async)]
pub fn recommendation_answer_back(
    held: State<'_, Held>,
    recommendation: RecommendationId,
) -> Result<RecommendationSheet> {
    held.touched().take_back_answer(recommendation)
}

#[tauri::command(async)]
pub fn recommendation_print(
    held: State<'_, Held>,
    recommendation: RecommendationId,
    lang: Languages,
    folder: PathBuf,
) -> Result<FileMade> {
    held.touched().print_recommendation(recommendation, lang, &folder)
}

#[tauri::command(async)]
pub fn recommendation_present(held: State<'_, Held>, recommendation: RecommendationId) -> Result<Presented> {
    held.touched().present_recommendation(recommendation)
}

#[tauri::command(async)]
pub fn recommendation_write(
    held: State<'_, Held>,
    recommendation: RecommendationId,
    wording: Wording,
) -> Result<Presented> {
    held.touched().write_presented(recommendation, &wording)
}

#[tauri::command(async)]
pub fn commitments(held: State<'_, Held>) -> Result<Vec<CommitmentRow>> {
    held.touched().commitments()
}

#[tauri::command(async)]
pub fn commitment_get(held: State<'_, Held>, commitment: CommitmentId) -> Result<CommitmentSheet> {
    held.touched().commitment(commitment)
}

#[tauri::command(async)]
pub fn commitment_add(
    held: State<'_, Held>,
    form: CommitmentForm,
    names_looked_at: bool,
) -> Result<CommitmentSheet> {
    held.touched().add_commitment(&form, names_looked_at)
}

#[tauri::command(async)]
pub fn commitment_correct(
    held: State<'_, Held>,
    commitment: CommitmentId,
    form: CommitmentForm,
    names_looked_at: bool,
) -> Result<CommitmentSheet> {
    held.touched().correct_commitment(commitment, &form, names_looked_at)
}

#[tauri::command(async)]
pub fn commitment_drop(held: State<'_, Held>, commitment: CommitmentId) -> Result<()> {
    held.touched().drop_commitment(commitment)
}

#[tauri::command(async)]
pub fn commitment_progress(
    held: State<'_, Held>,
    commitment: CommitmentId,
    form: ProgressForm,
    names_looked_at: bool,
) -> Result<CommitmentSheet> {
    held.touched().add_progress(commitment, &form, names_looked_at)
}

#[tauri::command(async)]
pub fn commitment_progress_back(held: State<'_, Held>, commitment: CommitmentId) -> Result<CommitmentSheet> {
    held.touched().take_back_progress(commitment)
}

#[tauri::command(async)]
pub fn commitment_close(
    held: State<'_, Held>,
    commitment: CommitmentId,
    form: EndingForm,
    names_looked_at: bool,
) -> Result<CommitmentSheet> {
    held.touched().close_commitment(commitment, &form, names_looked_at)
}

#[tauri::command(async)]
pub fn commitment_year(held: State<'_, Held>, of: Option<Day>) -> Result<CommitmentYear> {
    held.touched().commitment_year(of)
}

#[tauri::command(async)]
pub fn commitment_days(held: State<'_, Held>, folder: PathBuf) -> Result<CalendarMade> {
    held.touched().commitment_days(&folder)
}

#[tauri::command(async)]
pub fn search_promises(held: State<'_, Held>, text: String) -> Result<Vec<FoundPromise>> {
    held.touched().search_promises(&text)
}
