//! Services and cases.

use gwrando_core::cases::{
    CaseForm, Declaration, DeclaredWay, Eligibility, LanguageOffer, NewService, ServiceRow,
};
use gwrando_core::desk::{CasePage, CaseQuery, CaseRow, CaseSheet, Found, Result};
use gwrando_core::vocabulary::{CaseId, DraftId, Period, ServiceId};
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn services(held: State<'_, Held>) -> Result<Vec<ServiceRow>> {
    held.touched().services()
}

#[tauri::command(async)]
pub fn service_add(held: State<'_, Held>, service: NewService) -> Result<ServiceRow> {
    held.touched().add_service(&service)
}

#[tauri::command(async)]
pub fn declarations(held: State<'_, Held>) -> Result<Vec<Declaration>> {
    held.touched().declarations()
}

#[tauri::command(async)]
pub fn declare(held: State<'_, Held>, declaration: Declaration) -> Result<Declaration> {
    held.touched().declare(declaration)
}

#[tauri::command(async)]
pub fn declared_by(held: State<'_, Held>, service: ServiceId, period: Period) -> Result<Vec<DeclaredWay>> {
    held.touched().declared_by(service, period)
}

#[tauri::command(async)]
pub fn declare_by(
    held: State<'_, Held>,
    declaration: Declaration,
    ways: Vec<DeclaredWay>,
) -> Result<Declaration> {
    let ways = ways.into_iter().map(|one| (one.way, one.leavers)).collect();
    held.touched().declare_in_full(declaration, &ways)
}

#[tauri::command(async)]
pub fn cases(held: State<'_, Held>) -> Result<Vec<CaseRow>> {
    held.touched().cases()
}

#[tauri::command(async)]
pub fn cases_page(held: State<'_, Held>, query: CaseQuery) -> Result<CasePage> {
    held.touched().cases_page(&query)
}

#[tauri::command(async)]
pub fn search_all(held: State<'_, Held>, text: String) -> Result<Vec<Found>> {
    held.touched().search_all(&text)
}

#[tauri::command(async)]
pub fn case_get(held: State<'_, Held>, case: CaseId) -> Result<CaseSheet> {
    held.touched().case(case)
}

#[tauri::command(async)]
pub fn case_decide(held: State<'_, Held>, form: CaseForm) -> Result<Eligibility> {
    held.touched().decide(&form)
}

#[tauri::command(async)]
pub fn case_add(
    held: State<'_, Held>,
    form: CaseForm,
    draft: Option<DraftId>,
    others: bool,
) -> Result<CaseRow> {
    held.touched().add_case_from(&form, draft, others)
}

#[tauri::command(async)]
pub fn case_correct(held: State<'_, Held>, case: CaseId, form: CaseForm, others: bool) -> Result<CaseRow> {
    held.touched().correct_case_of(case, &form, others)
}

#[tauri::command(async)]
pub fn case_delete(held: State<'_, Held>, case: CaseId, reason: String) -> Result<()> {
    held.touched().delete_case(case, &reason)
}

#[tauri::command(async)]
pub fn case_language(held: State<'_, Held>, case: CaseId, offer: LanguageOffer) -> Result<CaseSheet> {
    held.touched().record_language(case, &offer)
}
