//! What a carer may ask about their record, and what has been kept long enough.

use std::path::PathBuf;

use gwrando_core::desk::{
    Erased, ErasureAhead, PackMade, PackMark, PackSheet, PackWish, RectificationSheet, Result,
    RetentionAgreed, RetentionDue,
};
use gwrando_core::rights::{RectificationAnswer, RectificationForm};
use gwrando_core::vocabulary::CaseId;
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn erasure_ahead(held: State<'_, Held>, case: CaseId) -> Result<ErasureAhead> {
    held.touched().erasure_ahead(case)
}

#[tauri::command(async)]
pub fn case_erase(held: State<'_, Held>, case: CaseId, typed: String) -> Result<Erased> {
    held.touched().erase(case, &typed)
}

#[tauri::command(async)]
pub fn retention_due(held: State<'_, Held>) -> Result<RetentionDue> {
    held.touched().retention_due()
}

#[tauri::command(async)]
pub fn retention_apply(held: State<'_, Held>, agreed: RetentionAgreed) -> Result<()> {
    held.touched().retention_apply(&agreed)
}

#[tauri::command(async)]
pub fn rectifications(held: State<'_, Held>, case: CaseId) -> Result<RectificationSheet> {
    held.touched().rectifications(case)
}

#[tauri::command(async)]
pub fn rectification_ask(
    held: State<'_, Held>,
    case: CaseId,
    form: RectificationForm,
) -> Result<RectificationSheet> {
    held.touched().ask_rectification(case, &form)
}

#[tauri::command(async)]
pub fn rectification_answer(
    held: State<'_, Held>,
    case: CaseId,
    number: u32,
    form: RectificationAnswer,
) -> Result<RectificationSheet> {
    held.touched().answer_rectification(case, number, &form)
}

#[tauri::command(async)]
pub fn pack_sheet(held: State<'_, Held>, case: CaseId) -> Result<PackSheet> {
    held.touched().pack_sheet(case)
}

#[tauri::command(async)]
pub fn pack_mark(held: State<'_, Held>, case: CaseId, mark: PackMark) -> Result<PackSheet> {
    held.touched().mark_names_others(case, &mark)
}

#[tauri::command(async)]
pub fn pack_write(held: State<'_, Held>, wish: PackWish, folder: PathBuf) -> Result<PackMade> {
    held.touched().write_pack(&wish, &folder)
}
