//! The window and its walls: it shows the program's own pages and nothing else, opens no other window and takes no
//! file into its hands that the person did not choose in a dialog.

use tauri::utils::config::WindowConfig;
use tauri::webview::NewWindowResponse;
use tauri::{App, Manager, Url, WebviewWindowBuilder};

use crate::held::Held;

/// The name of the one window.
pub const MAIN: &str = "main";

/// Opens the one window as `tauri.conf.json` describes it.
pub fn open(app: &App) -> tauri::Result<()> {
    let config = app.config().app.windows.iter().find(|window| window.label == MAIN);
    let config =
        config.cloned().unwrap_or_else(|| WindowConfig { label: MAIN.into(), ..WindowConfig::default() });
    WebviewWindowBuilder::from_config(app, &config)?
        .initialization_script(at_start(app))
        .on_navigation(is_our_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

/// What the page knows before it asks for anything: where the desk stands, which says nothing of content. A question
/// has to wait for the frame of the isolation pattern, and the first face need not. A desk that cannot say so yet is asked.
fn at_start(app: &App) -> String {
    let state = app.state::<Held>().looked_at().state().ok();
    let told = state.and_then(|state| serde_json::to_string(&state).ok());
    told.map_or_else(String::new, |state| format!("window.deskAtStart = {state};"))
}

/// Whether an address is one of the program's own pages. The frame of the isolation pattern never asks here.
fn is_our_own(address: &Url) -> bool {
    let served_while_building = cfg!(dev) && address.port() == Some(1420);
    match (address.scheme(), address.host_str()) {
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost")) => true,
        ("http", Some("localhost")) => served_while_building,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_may_be_gone_to() {
        let own = |address: &str| is_our_own(&address.parse().expect(address));
        assert!(own("tauri://localhost/") && own("http://tauri.localhost/index.html"));
        for foreign in [
            "https://example.org/",
            "http://localhost:8080/",
            "tauri://example.org/",
            "https://tauri.localhost.example.org/",
            "file:///etc/hostname",
            "data:text/html,x",
            "about:blank",
            "blob:tauri://localhost/x",
        ] {
            assert!(!own(foreign), "{foreign}");
        }
    }
}
