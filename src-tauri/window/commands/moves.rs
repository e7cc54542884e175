//! What is done with a case between the referral and the talk, and referrals that are not complete yet.

use gwrando_core::cases::{Attempt, Booking, ClosedWhy, DraftForm, DraftRow, IrmDisclosure};
use gwrando_core::desk::{CaseSheet, Result};
use gwrando_core::vocabulary::{CaseId, DraftId};
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn case_invite(held: State<'_, Held>, case: CaseId, attempt: Attempt) -> Result<CaseSheet> {
    held.touched().invite(case, &attempt)
}

#[tauri::command(async)]
pub fn case_book(held: State<'_, Held>, case: CaseId, booking: Booking) -> Result<CaseSheet> {
    held.touched().book(case, &booking)
}

#[tauri::command(async)]
pub fn case_unbook(held: State<'_, Held>, case: CaseId, reason: String) -> Result<CaseSheet> {
    held.touched().unbook(case, &reason)
}

#[tauri::command(async)]
pub fn case_override_hold(
    held: State<'_, Held>,
    case: CaseId,
    reason: String,
    written_on: String,
) -> Result<CaseSheet> {
    held.touched().override_hold(case, &reason, &written_on)
}

#[tauri::command(async)]
pub fn case_read_statement(held: State<'_, Held>, case: CaseId) -> Result<CaseSheet> {
    held.touched().read_statement(case)
}

#[tauri::command(async)]
pub fn case_close(held: State<'_, Held>, case: CaseId, why: ClosedWhy, reason: String) -> Result<CaseSheet> {
    held.touched().close_case(case, why, &reason)
}

#[tauri::command(async)]
pub fn case_reopen(held: State<'_, Held>, case: CaseId, reason: String) -> Result<CaseSheet> {
    held.touched().reopen_case(case, &reason)
}

#[tauri::command(async)]
pub fn case_log_disclosure(
    held: State<'_, Held>,
    case: CaseId,
    disclosure: IrmDisclosure,
) -> Result<CaseSheet> {
    held.touched().log_disclosure(case, &disclosure)
}

#[tauri::command(async)]
pub fn draft_save(held: State<'_, Held>, draft: Option<DraftId>, form: DraftForm) -> Result<DraftRow> {
    held.saving().save_draft(draft, &form)
}

#[tauri::command(async)]
pub fn drafts(held: State<'_, Held>) -> Result<Vec<DraftRow>> {
    held.touched().drafts()
}

#[tauri::command(async)]
pub fn draft_drop(held: State<'_, Held>, draft: DraftId) -> Result<()> {
    held.touched().drop_draft(draft)
}
