//! The smallest window that Tauri makes: one line on a page. What the program's own start and memory are measured against:
//! as it comes, or, when `GWRANDO_AS_OURS` is set, with an engine that does without what ours does without.

#[path = "../../src-tauri/window/engine.rs"]
mod engine;

fn main() {
    if std::env::var_os("GWRANDO_AS_OURS").is_some() {
        engine::does_without();
    }
    let context = tauri::generate_context!("tests/bench/empty/tauri.conf.json");
    tauri::Builder::default().run(context).expect("an empty window");
}
