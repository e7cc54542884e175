//! A locked store, so that the start of the window leads to the lock screen.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use gwrando_core::desk::Desk;
use gwrando_core::store::KeyCost;
use gwrando_core::vocabulary::{Lang, SystemClock};
use serde_json::{Value, json};

use super::stores;

/// Makes it as `home` in the folder and says where; one that an earlier run left is replaced.
pub fn make(folder: &Path) -> Value {
    let home = folder.join("home");
    if home.exists() {
        fs::remove_dir_all(&home).expect("the store of an earlier run");
    }
    let mut desk = Desk::at(home.clone(), Arc::new(SystemClock), KeyCost::STANDARD);
    let shown = desk.create(&stores::passphrase(), Lang::Cy).expect("a store");
    desk.confirm_recovery(&shown.recovery_key).expect("the key that was shown");
    desk.lock().expect("locks");
    json!(home)
}
