//! Reports and the printed guide.

use std::path::PathBuf;

use gwrando_core::desk::{
    Beside, EveryReport, EveryWish, QuotationRow, ReportMade, Result, WorkPrinted, WorkSheet,
};
use gwrando_core::guides::Guide;
use gwrando_core::reports::{AuditPart, HowFar, LedgerRow, ReportKind, ReportPreview, ReportRequest};
use gwrando_core::vocabulary::{Languages, Period, QuoteId};
use tauri::State;

use crate::held::Held;

/// A file that was written.
#[derive(serde::Serialize)]
pub struct FileMade {
    file: String,
}

impl FileMade {
    /// At this place.
    pub fn at(file: String) -> FileMade {
        FileMade { file }
    }
}

#[tauri::command(async)]
pub fn report_periods(held: State<'_, Held>, kind: ReportKind) -> Result<Vec<Period>> {
    held.touched().report_periods(kind)
}

#[tauri::command(async)]
pub fn work_periods(held: State<'_, Held>) -> Result<Vec<Period>> {
    held.touched().work_periods()
}

#[tauri::command(async)]
pub fn work_sheet(held: State<'_, Held>, period: Period) -> Result<WorkSheet> {
    held.touched().work(period)
}

#[tauri::command(async)]
pub fn work_print(
    held: State<'_, Held>,
    period: Period,
    lang: Languages,
    folder: PathBuf,
) -> Result<WorkPrinted> {
    held.touched().print_work(period, lang, &folder)
}

#[tauri::command(async)]
pub fn report_preview(held: State<'_, Held>, request: ReportRequest) -> Result<ReportPreview> {
    held.touched().preview_report(&request)
}

#[tauri::command(async)]
pub fn report_prepare(held: State<'_, Held>, request: ReportRequest) -> Result<HowFar> {
    held.touched().prepare_report(&request)
}

#[tauri::command(async)]
pub fn report_make(
    held: State<'_, Held>,
    request: ReportRequest,
    folder: PathBuf,
    as_data: bool,
    certified: bool,
) -> Result<ReportMade> {
    held.touched().make_report(&request, &folder, Beside { data: as_data, certificate: certified })
}

#[tauri::command(async)]
pub fn report_make_every(held: State<'_, Held>, wish: EveryWish, folder: PathBuf) -> Result<EveryReport> {
    held.busy().make_every_report(&wish, &folder)
}

#[tauri::command(async)]
pub fn report_ledger(held: State<'_, Held>) -> Result<Vec<LedgerRow>> {
    held.touched().ledger()
}

#[tauri::command(async)]
pub fn report_audit(held: State<'_, Held>, place: usize) -> Result<AuditPart> {
    held.touched().audit_part(place)
}

#[tauri::command(async)]
pub fn quotations(held: State<'_, Held>) -> Result<Vec<QuotationRow>> {
    held.touched().quotations()
}

#[tauri::command(async)]
pub fn quotation_answer(
    held: State<'_, Held>,
    quote: QuoteId,
    could_tell: bool,
) -> Result<Vec<QuotationRow>> {
    held.touched().answer_quotation(quote, could_tell)
}

#[tauri::command(async)]
pub fn guide_get(held: State<'_, Held>) -> Result<Guide> {
    held.touched().guide()
}

#[tauri::command(async)]
pub fn guide_print(held: State<'_, Held>, lang: Languages, folder: PathBuf) -> Result<FileMade> {
    held.touched().print_guide(lang, &folder).map(FileMade::at)
}
