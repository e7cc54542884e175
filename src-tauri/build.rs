//! Prepares the window's manifest. The Tauri tool looks for `tauri.conf.json`, `capabilities/` and `gen/` beside
//! the package's manifest, which is the repository root; only the last two are moved into `src-tauri/`.

fn main() {
    #[cfg(feature = "desktop")]
    window();
}

#[cfg(feature = "desktop")]
fn window() {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=ui/dist");
    let attributes =
        tauri_build::Attributes::new().capabilities_path_pattern("./src-tauri/capabilities/**/*");
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo:error={error:#}");
        std::process::exit(1);
    }
    keep_the_root_clean();
}

/// Moves what the Tauri tool generates to `src-tauri/gen`, which git ignores.
#[cfg(feature = "desktop")]
fn keep_the_root_clean() {
    use std::{fs, path::Path};
    let Ok(made) = fs::read_dir("gen/schemas") else { return };
    let home = Path::new("src-tauri/gen/schemas");
    let _ = fs::create_dir_all(home);
    for file in made.flatten() {
        let _ = fs::rename(file.path(), home.join(file.file_name()));
    }
    let _ = fs::remove_dir_all("gen");
}
