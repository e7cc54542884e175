//! The smallest window that Tauri makes: one line on a page. What the program's own start is measured against.

fn main() {
    let context = tauri::generate_context!("tests/bench/empty/tauri.conf.json");
    tauri::Builder::default().run(context).expect("an empty window");
}
