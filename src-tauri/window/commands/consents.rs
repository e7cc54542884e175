//! What carers allowed, opting out, withdrawing, and the reports to make again.

use gwrando_core::consent::{Kept, OptOutOf, Tally};
use gwrando_core::desk::{
    ConsentSheet, Erased, LiftForm, OptOutPicture, Result, WithdrawalEffect, Withdrawing,
};
use gwrando_core::reports::Reissue;
use gwrando_core::vocabulary::{CaseId, InterviewId, Period, ReleaseId, ServiceId};
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn consent_sheet(held: State<'_, Held>, case: CaseId) -> Result<ConsentSheet> {
    held.touched().consents(case)
}

#[tauri::command(async)]
pub fn withdrawal_preview(held: State<'_, Held>, withdrawing: Withdrawing) -> Result<WithdrawalEffect> {
    held.touched().preview_withdrawal(&withdrawing)
}

#[tauri::command(async)]
pub fn withdraw(held: State<'_, Held>, withdrawing: Withdrawing) -> Result<WithdrawalEffect> {
    held.touched().withdraw(&withdrawing)
}

#[tauri::command(async)]
pub fn report_reissues(held: State<'_, Held>) -> Result<Vec<Reissue>> {
    held.touched().reissues()
}

#[tauri::command(async)]
pub fn report_called_back(held: State<'_, Held>, release: ReleaseId) -> Result<Vec<Reissue>> {
    held.touched().call_back(release)
}

#[tauri::command(async)]
pub fn opt_outs(held: State<'_, Held>, period: Period) -> Result<OptOutPicture> {
    held.touched().opt_outs(period)
}

#[tauri::command(async)]
pub fn opt_outs_of(held: State<'_, Held>, service: ServiceId, carer: String) -> Result<Vec<OptOutOf>> {
    held.touched().opt_outs_of(service, &carer)
}

#[tauri::command(async)]
pub fn opt_out_lift(held: State<'_, Held>, form: LiftForm) -> Result<()> {
    held.touched().lift_opt_out(&form)
}

#[tauri::command(async)]
pub fn opt_out_tally(held: State<'_, Held>, tally: Tally) -> Result<()> {
    held.touched().tally_opt_outs(&tally)
}

#[tauri::command(async)]
pub fn case_opt_out(held: State<'_, Held>, case: CaseId) -> Result<Erased> {
    held.touched().opt_out(case)
}

#[tauri::command(async)]
pub fn interview_stop(held: State<'_, Held>, interview: InterviewId, kept: Kept) -> Result<()> {
    held.touched().stop_interview(interview, kept)
}
