//! The outbox.

use std::path::PathBuf;

use gwrando_core::desk::{Outbox, OutboxNews, PhraseShown, Result, SavedEnvelope, send_due};
use gwrando_core::outbox::RecipientForm;
use gwrando_core::vocabulary::Languages;
use tauri::State;

use super::reports::FileMade;
use crate::held::Held;

#[tauri::command(async)]
pub fn outbox_get(held: State<'_, Held>) -> Result<Outbox> {
    held.looked_at().outbox()
}

#[tauri::command(async)]
pub fn outbox_news(held: State<'_, Held>) -> Result<OutboxNews> {
    held.looked_at().outbox_news()
}

/// The desk is free for other commands while a place is waited for.
#[tauri::command(async)]
pub fn outbox_send(held: State<'_, Held>) -> Result<Outbox> {
    held.touched().state()?;
    send_due(&*held, true, |_| {})?;
    held.looked_at().outbox()
}

#[tauri::command(async)]
pub fn outbox_recipient(held: State<'_, Held>, form: RecipientForm) -> Result<Outbox> {
    held.touched().set_recipient(&form)
}

#[tauri::command(async)]
pub fn outbox_signing_key(held: State<'_, Held>) -> Result<Outbox> {
    held.touched().signing_key()
}

#[tauri::command(async)]
pub fn outbox_lock(held: State<'_, Held>, number: u32) -> Result<PhraseShown> {
    held.touched().lock_envelope(number)
}

#[tauri::command(async)]
pub fn outbox_save(held: State<'_, Held>, number: u32, folder: PathBuf) -> Result<SavedEnvelope> {
    held.touched().save_envelope(number, &folder)
}

#[tauri::command(async)]
pub fn outbox_confirm(held: State<'_, Held>, number: u32) -> Result<Outbox> {
    let mut desk = held.touched();
    desk.confirm_envelope(number)?;
    desk.outbox()
}

#[tauri::command(async)]
pub fn outbox_recall(held: State<'_, Held>, number: u32) -> Result<Outbox> {
    let mut desk = held.touched();
    desk.recall_envelope(number)?;
    desk.outbox()
}

#[tauri::command(async)]
pub fn outbox_never_sent(held: State<'_, Held>, number: u32) -> Result<Outbox> {
    let mut desk = held.touched();
    desk.never_sent(number)?;
    desk.outbox()
}

#[tauri::command(async)]
pub fn outbox_receipt(
    held: State<'_, Held>,
    number: u32,
    lang: Languages,
    folder: PathBuf,
) -> Result<FileMade> {
    held.touched().print_receipt(number, lang, &folder).map(FileMade::at)
}
