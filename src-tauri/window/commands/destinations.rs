//! Places to which reports may go. While the network is waited for, nobody holds the desk.

use gwrando_core::desk::Result;
use gwrando_core::outbox::{DestinationForm, DestinationRow, Pin, Trial, trial};
use gwrando_core::vocabulary::DestinationId;
use tauri::State;

use crate::held::Held;

#[tauri::command(async)]
pub fn destinations(held: State<'_, Held>) -> Result<Vec<DestinationRow>> {
    held.touched().destinations()
}

#[tauri::command(async)]
pub fn destination_add(held: State<'_, Held>, form: DestinationForm) -> Result<DestinationRow> {
    held.touched().add_destination(&form)
}

#[tauri::command(async)]
pub fn destination_correct(
    held: State<'_, Held>,
    id: DestinationId,
    form: DestinationForm,
) -> Result<DestinationRow> {
    held.touched().correct_destination(id, &form)
}

#[tauri::command(async)]
pub fn destination_test(held: State<'_, Held>, id: DestinationId) -> Result<Trial> {
    let account = held.touched().destination_account(id)?;
    let found = trial(&account);
    held.touched().keep_trial(id, &found)?;
    Ok(found)
}

#[tauri::command(async)]
pub fn destination_accept(held: State<'_, Held>, id: DestinationId, shown: Pin) -> Result<DestinationRow> {
    held.touched().accept_destination_key(id, &shown)
}

#[tauri::command(async)]
pub fn destination_remove(held: State<'_, Held>, id: DestinationId) -> Result<()> {
    held.touched().remove_destination(id)
}
