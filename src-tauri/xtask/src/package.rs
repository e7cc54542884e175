//! `cargo xtask package`: the installer of this system, and on Debian the proof that it installs, starts and goes.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::house::{self, Outcome};
use crate::{notices, screens, shell, signing, suites, system};

/// The name under which Debian knows the package.
const NAME: &str = "gwrando";

/// An installer as the bundler knows it.
struct Installer {
    /// The bundler's name for it, which is that of its folder too.
    bundle: &'static str,
    /// How its file ends.
    ending: &'static str,
}

const DEB: Installer = Installer { bundle: "deb", ending: "deb" };
/// For every other Linux. The bundler fetches its tools for it.
const APP_IMAGE: Installer = Installer { bundle: "appimage", ending: "AppImage" };
const MSI: Installer = Installer { bundle: "msi", ending: "msi" };
const DMG: Installer = Installer { bundle: "dmg", ending: "dmg" };

/// Makes the installer of this system.
pub fn run() -> Outcome {
    made(&own()).map(|_| ())
}

/// Makes every installer that can be made on this system; one of them may need a network.
pub fn all() -> Outcome {
    made(&own())?;
    if cfg!(target_os = "linux") { made(&APP_IMAGE).map(|_| ()) } else { Ok(()) }
}

fn own() -> Installer {
    if cfg!(windows) {
        MSI
    } else if cfg!(target_os = "macos") {
        DMG
    } else {
        DEB
    }
}

/// Makes the package and installs it below an empty folder: it starts there, does the main job in its window, and goes
/// without a trace but for what the person wrote.
pub fn tried() -> Outcome {
    system::for_the_tests()?;
    let package = made(&DEB)?;
    let system = tempfile::tempdir().map_err(|why| format!("no throw-away folder: {why}"))?;
    dpkg(system.path(), &["--install", &package.to_string_lossy()])?;
    let window = system.path().join("usr/bin/gwrando");
    journey(&window)?;
    dpkg(system.path(), &["--purge", NAME])?;
    let left = [
        window,
        system.path().join("usr/bin/gwrando-cli"),
        system.path().join("usr/share/applications/Gwrando.desktop"),
    ];
    match left.iter().find(|file| file.exists()) {
        Some(file) => Err(format!("{} is still there after the package was taken out", file.display())),
        None => {
            println!("{} installs, does the main job and goes.", package.display());
            Ok(())
        }
    }
}

fn made(installer: &Installer) -> Outcome<PathBuf> {
    system::for_the_window()?;
    screens::packages()?;
    let mut command = shell::command(&["npx", "--prefix", "ui", "tauri", "build", "--ci", "--bundles"]);
    command.args([installer.bundle, "--config"]).arg(config(&papers()?).to_string());
    shell::run(command)?;
    let package = newest(&house::target().join("release/bundle").join(installer.bundle), installer.ending)?;
    signing::sign(&package)?;
    let size = fs::metadata(&package).map_err(|why| format!("{}: {why}", package.display()))?.len();
    println!("{}: {:.1} MB to fetch", package.display(), megabytes(size));
    Ok(package)
}

/// What the installers hold besides the program. On Windows the web view comes along whole: the machine of a person who
/// has no signal may never have had one.
fn config(papers: &Path) -> Value {
    let notices = papers.join("third-party.txt");
    let deb = json!({
        "/usr/share/man": papers.join("man"),
        "/usr/share/doc/gwrando/third-party.txt": notices,
        "/usr/share/doc/gwrando/copyright": house::root().join("LICENSE-MIT"),
    });
    let elsewhere = json!({ notices.to_string_lossy().into_owned(): "third-party.txt" });
    json!({ "bundle": {
        "resources": if cfg!(target_os = "linux") { json!({}) } else { elsewhere },
        "linux": { "deb": { "files": deb } },
        "windows": { "webviewInstallMode": { "type": "offlineInstaller" } },
    } })
}

fn megabytes(bytes: u64) -> f64 {
    f64::from(u32::try_from(bytes / 1024).unwrap_or(u32::MAX)) / 1024.0
}

/// The pages of the manual and the notices of what the program is built from.
fn papers() -> Outcome<PathBuf> {
    let papers = house::under_target("package")?;
    let man = papers.join("man");
    shell::run(shell::command(&[
        "cargo",
        "run",
        "--quiet",
        "--no-default-features",
        "--bin",
        "gwrando-cli",
        "--",
        "manual",
        "--out",
        &man.to_string_lossy(),
    ]))?;
    fs::write(papers.join("third-party.txt"), notices::text()?)
        .map_err(|why| format!("third-party.txt: {why}"))?;
    if cfg!(unix) {
        for_everybody(&papers, &man)?;
    }
    Ok(papers)
}

/// Packs the manual as Debian keeps it, and lets everybody read what the terminal wrote for its owner alone.
fn for_everybody(papers: &Path, man: &Path) -> Outcome {
    for page in ["man1/gwrando-cli.1", "cy/man1/gwrando-cli.1"] {
        shell::run(shell::command(&[
            "gzip",
            "-9",
            "--no-name",
            "--force",
            &man.join(page).to_string_lossy(),
        ]))?;
    }
    shell::run(shell::command(&["chmod", "-R", "a+rX", &papers.to_string_lossy()]))
}

fn newest(folder: &Path, ending: &str) -> Outcome<PathBuf> {
    let entries = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let packages =
        entries.flatten().filter(|entry| entry.path().extension().is_some_and(|found| found == ending));
    let newest = packages.max_by_key(|entry| entry.metadata().and_then(|known| known.modified()).ok());
    newest.map(|entry| entry.path()).ok_or_else(|| format!("{} holds no package", folder.display()))
}

/// Debian's own tool, over a system of which there is only the folder. What the package needs besides lies in the real
/// one, where it was built.
fn dpkg(system: &Path, words: &[&str]) -> Outcome {
    for folder in ["var/lib/dpkg/info", "var/lib/dpkg/updates"] {
        fs::create_dir_all(system.join(folder)).map_err(|why| format!("{folder}: {why}"))?;
    }
    let known = system.join("var/lib/dpkg/status");
    if !known.exists() {
        fs::write(&known, "").map_err(|why| format!("{}: {why}", known.display()))?;
    }
    let root = format!("--root={}", system.display());
    let mut command =
        shell::command(&["dpkg", &root, "--force-depends", "--force-script-chrootless", "--force-not-root"]);
    command.args(words);
    shell::run(command)
}

/// The journey of the main job, in the window that was installed.
fn journey(window: &Path) -> Outcome {
    let mut command = shell::command(&suites::JOURNEYS);
    command.arg("main_job::").env("GWRANDO_WINDOW", window);
    shell::run(command)
}
