//! Letters, guidance, the calendar, and wordings put right.

use std::path::PathBuf;

use gwrando_core::desk::{
    CalendarMade, CaseLetters, FileMade, GuideWordings, LetterPage, LetterWording, Result,
};
use gwrando_core::guides::GuideWording;
use gwrando_core::letters::referral_form::FormWay;
use gwrando_core::letters::{LetterKind, LetterWay, Template};
use gwrando_core::vocabulary::{CaseId, Languages};
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn case_letters(held: State<'_, Held>, case: CaseId) -> Result<CaseLetters> {
    held.touched().case_letters(case)
}

#[tauri::command(async)]
pub fn letter_preview(
    held: State<'_, Held>,
    case: CaseId,
    kind: LetterKind,
    lang: Languages,
) -> Result<Vec<LetterPage>> {
    held.touched().preview_letter(case, kind, lang)
}

#[tauri::command(async)]
pub fn letter_write(
    held: State<'_, Held>,
    case: CaseId,
    kind: LetterKind,
    lang: Languages,
    way: LetterWay,
    folder: PathBuf,
) -> Result<FileMade> {
    held.touched().write_letter(case, kind, lang, way, &folder)
}

#[tauri::command(async)]
pub fn letter_copied(held: State<'_, Held>, case: CaseId, kind: LetterKind, lang: Languages) -> Result<()> {
    held.touched().copied_letter(case, kind, lang)
}

#[tauri::command(async)]
pub fn calendar_make(
    held: State<'_, Held>,
    case: CaseId,
    with_place: bool,
    folder: PathBuf,
) -> Result<CalendarMade> {
    held.touched().calendar_file(case, with_place, &folder)
}

#[tauri::command(async)]
pub fn guidance_print(held: State<'_, Held>, lang: Languages, folder: PathBuf) -> Result<FileMade> {
    held.touched().print_guidance(lang, &folder)
}

#[tauri::command(async)]
pub fn referral_form_make(
    held: State<'_, Held>,
    way: FormWay,
    lang: Languages,
    folder: PathBuf,
) -> Result<FileMade> {
    held.touched().write_referral_form(way, lang, &folder)
}

#[tauri::command(async)]
pub fn letter_wording(held: State<'_, Held>, kind: LetterKind) -> Result<LetterWording> {
    held.touched().letter_wording(kind)
}

#[tauri::command(async)]
pub fn letter_wording_keep(
    held: State<'_, Held>,
    kind: LetterKind,
    template: Template,
) -> Result<LetterWording> {
    held.touched().keep_letter_wording(kind, &template)
}

#[tauri::command(async)]
pub fn letter_wording_restore(
    held: State<'_, Held>,
    kind: LetterKind,
    version: u32,
) -> Result<LetterWording> {
    held.touched().restore_letter_wording(kind, version)
}

#[tauri::command(async)]
pub fn guide_wordings(held: State<'_, Held>) -> Result<GuideWordings> {
    held.touched().guide_wordings()
}

#[tauri::command(async)]
pub fn guide_correct(held: State<'_, Held>, changes: Vec<GuideWording>) -> Result<GuideWordings> {
    held.touched().correct_guide(&changes)
}

#[tauri::command(async)]
pub fn guide_restore(held: State<'_, Held>, version: u32) -> Result<GuideWordings> {
    held.touched().restore_guide(version)
}
