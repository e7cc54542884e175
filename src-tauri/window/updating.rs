//! New versions as the window sees them: how this program was installed, and handing a new installer to the system.

use std::path::{Path, PathBuf};

use gwrando_core::desk::{Kind, Result, Trouble, Updates};
use gwrando_core::language::phrases;
use gwrando_core::updates::Installer;
use tauri::utils::config::BundleType;
use tauri::utils::platform::bundle_type;
use tauri::{AppHandle, Manager};
use tauri_plugin_opener::OpenerExt;

use crate::held::Held;
use crate::leaving;
use crate::locking::{self, Haste};

/// What this program knows of new versions.
pub fn updates() -> Updates {
    Updates::of_this_program(installer())
}

/// How this program was installed, as the bundler wrote it into the program.
fn installer() -> Installer {
    match bundle_type() {
        Some(BundleType::Deb) => Installer::Deb,
        Some(BundleType::AppImage) => Installer::AppImage,
        Some(BundleType::Msi) => Installer::Msi,
        Some(BundleType::Dmg | BundleType::App) => Installer::Dmg,
        _ => Installer::USUAL,
    }
}

/// Looks by itself when that is due.
pub fn look(app: &AppHandle) {
    app.state::<Updates>().look_by_itself(&*app.state::<Held>());
}

/// Where downloads lie on this machine, so that a person finds them and the system's installer may read them.
pub fn folder(app: &AppHandle) -> Result<PathBuf> {
    let downloads = app.path().download_dir().or_else(|_| app.path().home_dir());
    downloads.map_err(|_| Trouble::new(Kind::Outside, "no-folder", phrases::updates_trouble_no_folder()))
}

/// Locks the desk, hands the new version to the system and ends. Nothing happens when an interview is under way or the
/// file is not what was signed.
pub fn install(app: &AppHandle) -> Result<()> {
    let updates = app.state::<Updates>();
    let file = updates.to_install(&*app.state::<Held>())?;
    locking::lock(app, Haste::None);
    let handed = match updates.installer() {
        Installer::AppImage => made_to_run(&file).and_then(|()| shown(app, &file)),
        Installer::Deb | Installer::Msi | Installer::Dmg => opened(app, &file),
    };
    match handed {
        Ok(()) => leaving::leave(app),
        // The page was emptied by the lock; it is told when the desk is open again.
        Err(()) => updates.went_wrong(&not_opened()),
    }
    Ok(())
}

fn opened(app: &AppHandle, file: &Path) -> std::result::Result<(), ()> {
    app.opener().open_path(file.to_string_lossy(), None::<&str>).map_err(|_| ())
}

fn shown(app: &AppHandle, file: &Path) -> std::result::Result<(), ()> {
    app.opener().reveal_item_in_dir(file).map_err(|_| ())
}

fn not_opened() -> Trouble {
    Trouble::new(Kind::Outside, "not-opened", phrases::updates_trouble_not_opened())
}

/// A program that is one file has to be one that its owner may run.
#[cfg(unix)]
fn made_to_run(file: &Path) -> std::result::Result<(), ()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o755)).map_err(|_| ())
}

#[cfg(not(unix))]
fn made_to_run(_: &Path) -> std::result::Result<(), ()> {
    Ok(())
}
