//! A store that is there before the window opens, so that a journey can begin where it has something to say.

use std::path::Path;
use std::sync::Arc;

use gwrando_core::desk::Desk;
use gwrando_core::settings::Settings;
use gwrando_core::store::{KeyCost, Passphrase};
use gwrando_core::vocabulary::{Lang, SystemClock};

use crate::hand::words;
use crate::window::Window;

/// The passphrase of such a store.
pub const PASSPHRASE: &str = "pedwar gair tawel iawn";

/// Makes an empty store in `home`, in Welsh, and locks it.
pub fn store(home: &Path) {
    let mut desk = Desk::at(home.to_owned(), Arc::new(SystemClock), KeyCost::CHEAP_FOR_TESTS);
    let shown = desk.create(&Passphrase::new(PASSPHRASE.to_owned()), Lang::Cy).expect("a store");
    desk.confirm_recovery(&shown.recovery_key).expect("the key is confirmed");
    desk.lock().expect("the desk locks");
}

/// Opens the window over `home` and unlocks it. It then stands at the cases.
pub async fn unlocked(home: &Path) -> Window {
    unlocked_with(home, &[]).await
}

/// The same with further variables of the environment.
pub async fn unlocked_with(home: &Path, variables: &[(&str, String)]) -> Window {
    let window = Window::open_with(home, variables).await;
    window.put("lock-passphrase", PASSPHRASE).await;
    window.press(&words("desk-open", Lang::Cy)).await;
    window.find(&format!("//h1[normalize-space(.)=\"{}\"]", words("cases-title", Lang::Cy))).await;
    window
}

/// Makes a store filled with the example in `home`, in Welsh, and hands over its desk, still open.
pub fn example(home: &Path) -> Desk {
    let mut desk = Desk::at(home.to_owned(), Arc::new(SystemClock), KeyCost::CHEAP_FOR_TESTS);
    let shown = desk.create(&Passphrase::new(PASSPHRASE.to_owned()), Lang::Cy).expect("a store");
    desk.confirm_recovery(&shown.recovery_key).expect("the key is confirmed");
    desk.make_example(1, 0).expect("the example");
    desk
}

/// The same, with the folder `reports`, which it makes, for the reports.
pub fn example_with_reports(home: &Path, reports: &Path) -> Desk {
    std::fs::create_dir_all(reports).expect("a folder for reports");
    let mut desk = example(home);
    let settings = desk.settings().expect("settings");
    let report_folder = Some(reports.display().to_string());
    desk.set_settings(&Settings { report_folder, ..settings }).expect("keeps");
    desk
}
