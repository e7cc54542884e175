//! The five ideas for care.

use std::path::PathBuf;

use gwrando_core::commitments::ideas::evidence::{EvidenceMap, EvidencePlan};
use gwrando_core::commitments::ideas::{FeedbackForm, Form, Idea, RecordKind, Targets};
use gwrando_core::desk::{EvidenceDone, EvidenceWish, IdeasSheet, Result};
use gwrando_core::guides::Guide;
use gwrando_core::vocabulary::{IdeaRecordId, Languages, ServiceId};
use tauri::State;

use crate::commands::reports::FileMade;
use crate::held::Held;

#[tauri::command(async)]
pub fn ideas(held: State<'_, Held>, service: ServiceId, year: Option<i32>) -> Result<IdeasSheet> {
    held.touched().ideas(service, year)
}

#[tauri::command(async)]
pub fn idea_switch(held: State<'_, Held>, service: ServiceId, idea: Idea, on: bool) -> Result<IdeasSheet> {
    let mut desk = held.touched();
    desk.switch_idea(service, idea, on)?;
    desk.ideas(service, None)
}

#[tauri::command(async)]
pub fn idea_targets_set(held: State<'_, Held>, targets: Targets) -> Result<Targets> {
    held.touched().set_idea_targets(targets)
}

#[tauri::command(async)]
pub fn idea_keep(
    held: State<'_, Held>,
    service: ServiceId,
    kind: RecordKind,
    old: Option<IdeaRecordId>,
    form: Form,
) -> Result<IdeaRecordId> {
    held.touched().keep_idea_record(service, kind, old, &form)
}

#[tauri::command(async)]
pub fn idea_remove(held: State<'_, Held>, record: IdeaRecordId) -> Result<()> {
    held.touched().remove_idea_record(record)
}

#[tauri::command(async)]
pub fn feedback_form(held: State<'_, Held>) -> Result<Guide> {
    Ok(held.touched().feedback_form())
}

#[tauri::command(async)]
pub fn feedback_add(held: State<'_, Held>, cycle: IdeaRecordId, form: FeedbackForm) -> Result<()> {
    held.touched().add_feedback(cycle, &form)
}

#[tauri::command(async)]
pub fn feedback_print(held: State<'_, Held>, lang: Languages, folder: PathBuf) -> Result<FileMade> {
    held.touched().print_feedback(lang, &folder).map(FileMade::at)
}

#[tauri::command(async)]
pub fn evidence_read(
    held: State<'_, Held>,
    file: PathBuf,
    sheet: Option<String>,
    map: Option<EvidenceMap>,
) -> Result<EvidencePlan> {
    held.touched().evidence_read(&file, sheet.as_deref(), map.as_ref())
}

#[tauri::command(async)]
pub fn evidence_do(held: State<'_, Held>, wish: EvidenceWish) -> Result<EvidenceDone> {
    held.touched().evidence_do(&wish)
}
