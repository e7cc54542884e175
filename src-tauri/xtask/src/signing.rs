//! Signing installers, and the list of versions that a program with updates switched on asks for. Both need the secret
//! key's other half to be in the program: `GWRANDO_UPDATE_ADDRESS` and `GWRANDO_UPDATE_KEY` while it is built.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Value, json};

use crate::house::{self, Outcome};
use crate::shell;

/// The secret key as the Tauri tool knows it: itself, or the file it lies in.
const SECRETS: [&str; 2] = ["TAURI_SIGNING_PRIVATE_KEY", "TAURI_SIGNING_PRIVATE_KEY_PATH"];

/// What opens the secret key. A key without a passphrase has an empty one, which the tool would otherwise ask for.
const PASSWORD: &str = "TAURI_SIGNING_PRIVATE_KEY_PASSWORD";

/// How installers end, with the system they are for and their name in the list.
const KINDS: [(&str, &str, &str); 4] = [
    ("deb", "linux", "deb"),
    ("AppImage", "linux", "appimage"),
    ("msi", "windows", "msi"),
    ("dmg", "macos", "dmg"),
];

/// Signs an installer as this very version when a secret key is given; without one it stays unsigned.
pub fn sign(installer: &Path) -> Outcome {
    let given = |name: &&str| env::var_os(name).is_some_and(|value| !value.is_empty());
    if !SECRETS.iter().any(given) {
        return Ok(());
    }
    let mut command = shell::command(&["npx", "--prefix", "ui", "tauri", "signer", "sign", "--app-version"]);
    command.arg(version()?).arg(installer);
    if env::var_os(PASSWORD).is_none() {
        command.env(PASSWORD, "");
    }
    shell::run(command)
}

/// Writes `latest.json` of the installers in `folder` that are signed. It and they belong side by side at the address.
pub fn list(folder: &Path) -> Outcome {
    let entries = fs::read_dir(folder).map_err(|why| format!("{}: {why}", folder.display()))?;
    let mut installers = BTreeMap::new();
    for file in entries.flatten().map(|entry| entry.path()) {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(listed) = listed(&name) {
            installers.insert(listed, installer(&file, &name)?);
        }
    }
    if installers.is_empty() {
        return Err(format!("{} holds no installer", folder.display()));
    }
    let version = version()?;
    let changes = json!({ "cy": changes("cy", &version)?, "en": changes("en", &version)? });
    let list = json!({ "version": version, "made": made(), "changes": changes, "installers": installers });
    let place = folder.join("latest.json");
    fs::write(&place, format!("{list:#}\n")).map_err(|why| format!("{}: {why}", place.display()))?;
    println!(
        "{}: {} for {}",
        place.display(),
        version,
        installers.into_keys().collect::<Vec<_>>().join(", ")
    );
    Ok(())
}

fn installer(file: &Path, name: &str) -> Outcome<Value> {
    let size = fs::metadata(file).map_err(|why| format!("{name}: {why}"))?.len();
    let beside = PathBuf::from(format!("{}.sig", file.display()));
    let signature = fs::read_to_string(&beside).map_err(|why| format!("{}: {why}", beside.display()))?;
    Ok(json!({ "file": name, "bytes": size, "signature": signature.trim() }))
}

/// `Gwrando_0.1.0_amd64.deb` is `linux-x86_64-deb`. None for what is no installer.
fn listed(name: &str) -> Option<String> {
    let (stem, ending) = name.rsplit_once('.')?;
    let (_, system, kind) = KINDS.iter().find(|(known, ..)| *known == ending)?;
    let named = |marks: [&str; 3]| stem.split('_').any(|part| marks.contains(&part));
    // The bundler says x86_64 in three ways, of which one has the sign between parts in it.
    let machine = if named(["aarch64", "arm64", "ARM64"]) { "aarch64" } else { "x86_64" };
    Some(format!("{system}-{machine}-{kind}"))
}

/// The version of the program, as its manifest says.
fn version() -> Outcome<String> {
    let manifest = read("Cargo.toml")?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    line.map(str::to_owned).ok_or_else(|| "Cargo.toml names no version".to_owned())
}

/// The day of the commit that is built.
fn made() -> Option<String> {
    let said = shell::read(&["git", "log", "-1", "--format=%cs"])?;
    Some(said.trim().to_owned()).filter(|day| !day.is_empty())
}

/// The change log of one version in one language, as About in the program shows it.
fn changes(lang: &str, version: &str) -> Outcome<Vec<String>> {
    let words = read(&format!("locales/{lang}/settings.ftl"))?;
    let keys = keys(&read("ui/src/rooms/settings/changes.ts")?, version);
    let found = keys.iter().map(|key| {
        let line = words.lines().find_map(|line| line.strip_prefix(&format!("{key} = ")));
        line.map(str::to_owned).ok_or_else(|| format!("locales/{lang}/settings.ftl has no {key}"))
    });
    found.collect()
}

/// The keys that stand in the change log under `version`.
fn keys(log: &str, version: &str) -> Vec<String> {
    let after = log.split_once(&format!("version: \"{version}\"")).map_or("", |(_, after)| after);
    let lines = after.split_once('[').map_or("", |(_, lines)| lines).split(']').next().unwrap_or_default();
    lines.split('"').filter(|part| part.starts_with("settings-change-")).map(str::to_owned).collect()
}

fn read(file: &str) -> Outcome<String> {
    fs::read_to_string(house::root().join(file)).map_err(|why| format!("{file}: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn installers_are_known_by_their_names() {
        let all = [
            ("Gwrando_0.1.0_amd64.deb", Some("linux-x86_64-deb")),
            ("Gwrando_0.1.0_amd64.AppImage", Some("linux-x86_64-appimage")),
            ("Gwrando_0.1.0_x64_en-US.msi", Some("windows-x86_64-msi")),
            ("Gwrando_0.1.0_aarch64.dmg", Some("macos-aarch64-dmg")),
            ("Gwrando_0.1.0_x64.dmg", Some("macos-x86_64-dmg")),
            ("Gwrando_0.1.0_amd64.deb.sig", None),
            ("Gwrando_0.1.0_amd64.deb.sha256", None),
            ("latest.json", None),
        ];
        for (name, expected) in all {
            assert_eq!(listed(name).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn the_change_log_of_this_version_is_there_in_both_languages() {
        let version = version().expect("a version");
        let (cy, en) = (changes("cy", &version).expect("Welsh"), changes("en", &version).expect("English"));
        assert!(!cy.is_empty() && cy.len() == en.len());
        assert!(cy.iter().zip(&en).all(|(one, other)| one != other));
        assert!(keys("version: \"9.9.9\", lines: [\"settings-change-a\"]", &version).is_empty());
    }

    #[test]
    fn what_is_not_signed_makes_no_list() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(list(folder.path()).is_err(), "nothing is there");
        let package = folder.path().join("Gwrando_0.1.0_amd64.deb");
        fs::write(&package, b"!<arch>").expect("written");
        assert!(list(folder.path()).is_err(), "unsigned");
        fs::write(folder.path().join("Gwrando_0.1.0_amd64.deb.sig"), "abc\n").expect("written");
        list(folder.path()).expect("a list");
        let written = fs::read(folder.path().join("latest.json")).expect("a list");
        let written: Value = serde_json::from_slice(&written).expect("JSON");
        let known = &written["installers"]["linux-x86_64-deb"];
        assert_eq!((&known["bytes"], &known["signature"]), (&json!(7), &json!("abc")));
    }
}
