//! Locking because of something that happened: nobody was there for too long, the machine goes to sleep, the session
//! was locked. The page saves its last words first and has to answer soon; then the desk is locked whatever the page
//! says, and the page is loaded anew, so that nothing of what it showed is left in it.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tauri::{AppHandle, Emitter, Manager};

use crate::held::Held;
use crate::walls;

/// What the page hears when the desk is about to lock.
const LOCKING: &str = "locking";

/// How long the page may take to save its last words. With what closing the store takes, the desk is locked within a
/// second.
const PATIENCE: Duration = Duration::from_millis(700);

/// How the desk is locked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Haste {
    /// With the copy that belongs to a lock.
    None,
    /// At once and without a copy: the machine is about to sleep.
    Sleep,
}

/// Who waits for the page to have saved its last words.
#[derive(Default)]
pub struct Waiting(Mutex<Option<Sender<()>>>);

impl Waiting {
    fn begin(&self) -> Receiver<()> {
        let (saved, heard) = channel();
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(saved);
        heard
    }

    /// The page says that its words are kept, or that it could not keep them.
    pub fn saved(&self) {
        if let Some(saved) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take() {
            let _nobody_waits_any_more = saved.send(());
        }
    }
}

/// Locks the desk, if it is open.
pub fn lock(app: &AppHandle, haste: Haste) {
    let held = app.state::<Held>();
    if !held.is_open() {
        return;
    }
    let saved = app.state::<Waiting>().begin();
    if app.emit(LOCKING, ()).is_ok() {
        let _waited_long_enough = saved.recv_timeout(PATIENCE);
    }
    held.close(haste);
    empty(app);
}

/// Loads the page anew; what it showed and what its scripts held is gone.
fn empty(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(walls::MAIN) {
        let _the_page_sees_the_lock_by_itself = window.reload();
    }
}

/// Locks when nobody touched the desk for too long; else makes the copy of the day and the whole check when they
/// are due.
pub fn watch(app: &AppHandle) {
    let held = app.state::<Held>();
    if held.looked_at().is_idle() {
        lock(app, Haste::None);
    } else {
        let mut desk = held.looked_at();
        desk.copy_if_due();
        desk.check_if_due();
    }
}
