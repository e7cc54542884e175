//! The window: commands of a few lines each around the desk, the folders, the timer that locks. It holds no rule.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod folders;
mod held;
mod leaving;
mod list;

use std::time::Duration;

use gwrando_core::desk::stumble_without_words;
use gwrando_core::language::{Words, phrases};
use gwrando_core::vocabulary::Lang;
use tauri::Manager;

use held::Held;

/// How often the desk is asked whether it has waited too long. The wall clock decides, so a machine that slept
/// locks at the first question after it woke.
const ROUND: Duration = Duration::from_secs(5);

fn main() {
    stumble_without_words();
    let Some(home) = folders::home() else {
        // No folder, so no chosen language either: both, Welsh first.
        Lang::BOTH
            .iter()
            .for_each(|lang| eprintln!("{}", Words::embedded().say(&phrases::cli_no_home(), *lang)));
        std::process::exit(5);
    };
    let built = list::with_commands(tauri::Builder::default())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(Held::at(home))
        .on_window_event(leaving::ask_the_screen)
        .setup(|app| {
            every_round(app.handle().clone(), Held::watch);
            every_round(app.handle().clone(), Held::send_by_itself);
            Ok(())
        })
        .build(tauri::generate_context!());
    match built {
        Ok(app) => app.run(|handle, event| {
            if let tauri::RunEvent::Exit = event {
                handle.state::<Held>().leave();
            }
        }),
        Err(_) => std::process::exit(5),
    }
}

/// Does something in each round, on a thread of its own: a place that does not answer must not keep the desk from
/// locking.
fn every_round(app: tauri::AppHandle, what: fn(&Held)) {
    std::thread::spawn(move || {
        loop {
            #[expect(
                clippy::disallowed_methods,
                reason = "a watch that waits for the wall clock and nothing else"
            )]
            std::thread::sleep(ROUND);
            what(&app.state::<Held>());
        }
    });
}
