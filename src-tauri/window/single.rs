//! One window over one store: whoever starts the program again is shown the window that is there. Windows over
//! different stores may stand side by side on Linux; elsewhere the second program always gives way. Where there is
//! nothing to find the first one by, the lock of the store says that it is open already.

use std::path::Path;

use gwrando_core::store::name_of_home;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, Wry};

use crate::walls;

/// Keeps a second program from opening a window of its own over the store in `home`.
pub fn over(home: &Path) -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::Builder::new()
        .callback(|app, _, _| show(app))
        .dbus_id(format!("cymru.gwrando.desk.home{}", name_of_home(home)))
        .build()
}

/// Brings the window to the front.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(walls::MAIN) {
        let _shown_as_far_as_the_system_lets = window.unminimize().and_then(|()| window.show());
        let _as_above = window.set_focus();
    }
}
