//! The window: commands of a few lines each around the desk, the folders, the timer that locks. It holds no rule.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod engine;
mod folders;
mod held;
mod keyring;
mod leaving;
mod list;
mod locking;
mod single;
mod system;
mod updating;
mod walls;

use std::time::Duration;

use gwrando_core::desk::stumble_without_words;
use gwrando_core::language::{Words, phrases};
use gwrando_core::vocabulary::Lang;
use tauri::Manager;

use held::Held;
use locking::Waiting;

/// How often the desk is asked whether it has waited too long. The wall clock decides, so a machine that slept
/// locks at the first question after it woke.
const ROUND: Duration = Duration::from_secs(5);

fn main() {
    engine::does_without();
    stumble_without_words();
    let Some(home) = folders::home() else {
        // No folder, so no chosen language either: both, Welsh first.
        Lang::BOTH
            .iter()
            .for_each(|lang| eprintln!("{}", Words::embedded().say(&phrases::cli_no_home(), *lang)));
        std::process::exit(5);
    };
    // The first of the plugins: a second program must end before it opens anything.
    let builder = tauri::Builder::default().plugin(single::over(&home));
    let built = list::with_commands(builder)
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .manage(Held::at(home))
        .manage(Waiting::default())
        .manage(updating::updates())
        .on_window_event(leaving::ask_the_screen)
        .setup(|app| {
            walls::open(app)?;
            system::listen(app.handle());
            every_round(app.handle().clone(), locking::watch);
            every_round(app.handle().clone(), |app| app.state::<Held>().send_by_itself());
            every_round(app.handle().clone(), updating::look);
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
fn every_round(app: tauri::AppHandle, what: fn(&tauri::AppHandle)) {
    std::thread::spawn(move || {
        loop {
            #[expect(
                clippy::disallowed_methods,
                reason = "a watch that waits for the wall clock and nothing else"
            )]
            std::thread::sleep(ROUND);
            what(&app);
        }
    });
}
