//! Turns `locales/` into typed phrases, and refuses what is wrong there. Then prepares the window's manifest:
//! the Tauri tool looks for `tauri.conf.json`, `capabilities/` and `gen/` beside
//! the package's manifest, which is the repository root; only the last two are moved into `src-tauri/`.

#[path = "build/mod.rs"]
mod locales;

use std::path::Path;
use std::{env, fs, process};

fn main() {
    words();
    updates();
    #[cfg(feature = "desktop")]
    window();
}

/// Checks the messages and writes `phrases.rs` for the room `language`.
// Not a person's file: a half-written one is written again by the next build.
#[expect(clippy::disallowed_methods)]
fn words() {
    println!("cargo:rerun-if-changed=src-tauri/build.rs");
    println!("cargo:rerun-if-changed=src-tauri/build");
    println!("cargo:rerun-if-changed=locales");
    let (catalogue, mut faults) = match locales::catalogue::Catalogue::read(Path::new("locales")) {
        Ok(read) => read,
        Err(error) => stop(&[format!("locales/ cannot be read: {error}")]),
    };
    faults.extend(locales::check::faults(&catalogue));
    if !faults.is_empty() {
        stop(&faults);
    }
    let place = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join("phrases.rs");
    if let Err(error) = fs::write(&place, locales::rust::phrases(&catalogue)) {
        stop(&[format!("{} cannot be written: {error}", place.display())]);
    }
}

/// Refuses an address for updates that is not `https`, and one without a key or a key without one: such a program would
/// look as if it had no updates, and nobody would know why.
fn updates() {
    println!("cargo:rerun-if-env-changed=GWRANDO_UPDATE_ADDRESS");
    println!("cargo:rerun-if-env-changed=GWRANDO_UPDATE_KEY");
    let given = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
    match (given("GWRANDO_UPDATE_ADDRESS"), given("GWRANDO_UPDATE_KEY")) {
        (None, None) => {}
        (Some(address), Some(_)) if address.starts_with("https://") => {}
        (Some(_), Some(_)) => stop(&["GWRANDO_UPDATE_ADDRESS is no https address"]),
        _ => stop(&["GWRANDO_UPDATE_ADDRESS and GWRANDO_UPDATE_KEY belong together"]),
    }
}

fn stop(reasons: &[impl std::fmt::Display]) -> ! {
    for reason in reasons {
        println!("cargo:error={reason}");
    }
    process::exit(1);
}

#[cfg(feature = "desktop")]
fn window() {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=ui/dist");
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    println!("cargo:rerun-if-changed=ui/isolation");
    // With a list of permissions of its own, the program answers to no command that is not on it.
    let listed = tauri_build::AppManifest::new().permissions_path_pattern("./src-tauri/permissions/**/*");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*")
        .app_manifest(listed);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:error={error:#}");
        process::exit(1);
    }
    keep_the_root_clean();
}

/// Moves what the Tauri tool generates to `src-tauri/gen`, which git ignores.
#[cfg(feature = "desktop")]
#[allow(clippy::disallowed_methods, reason = "a generated folder is moved, no file of a person")]
fn keep_the_root_clean() {
    let Ok(made) = fs::read_dir("gen/schemas") else { return };
    let home = Path::new("src-tauri/gen/schemas");
    let _ = fs::create_dir_all(home);
    for file in made.flatten() {
        let _ = fs::rename(file.path(), home.join(file.file_name()));
    }
    let _ = fs::remove_dir_all("gen");
}
