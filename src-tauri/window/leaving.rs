//! Closing the window: the screen saves its last words first, and then the program ends.

use std::sync::atomic::{AtomicBool, Ordering};

use tauri::{AppHandle, Emitter, Window, WindowEvent};

/// What the screen hears when the window is to close.
const LEAVING: &str = "leaving";

/// Whether the screen was asked already. Whoever closes twice means it, and a screen that hangs cannot keep the
/// window open.
static ASKED: AtomicBool = AtomicBool::new(false);

/// Asks the screen to save its last words. It answers with [`leave`], or says what could not be saved.
pub fn ask_the_screen(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    if !ASKED.swap(true, Ordering::SeqCst) && window.emit(LEAVING, ()).is_ok() {
        api.prevent_close();
    }
}

/// Ends the program; the desk is locked on the way out.
pub fn leave(app: &AppHandle) {
    app.exit(0);
}
