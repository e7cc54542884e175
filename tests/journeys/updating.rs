//! A new version: switched on in the settings, looked for at a server, downloaded, and handed to the system, which here is
//! a script that writes down what it was asked to open.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use gwrando_core::desk::Desk;
use gwrando_core::language::{Words, phrases};
use gwrando_core::store::{KeyCost, Passphrase};
use gwrando_core::updates::Installer;
use gwrando_core::vocabulary::{Lang, Phrase, SystemClock};
use minisign::KeyPair;
use serde_json::json;

use crate::begin;
use crate::hand::words;
use crate::update_server::{Reply, Server};

/// What stands for an installer.
const INSTALLER: &[u8] = b"!<arch>\nnot a program, and never opened by one\n";

#[tokio::test]
async fn a_new_version_is_found_downloaded_and_handed_to_the_system() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, downloads) = (folder.path().join("home"), folder.path().join("downloads"));
    begin::store(&home);
    let opened = stand_in_for_the_system(folder.path(), &downloads);
    let (server, key) = server();
    let path = std::env::var("PATH").unwrap_or_default();
    let variables = [
        ("PATH", format!("{}:{path}", folder.path().join("bin").display())),
        ("GWRANDO_UPDATE_ADDRESS", server.url("/latest.json")),
        ("GWRANDO_UPDATE_KEY", key),
    ];
    let window = begin::unlocked_with(&home, &variables).await;
    window.press(&words("settings-title", Lang::Cy)).await;
    window.reads(&server.url("/latest.json")).await;
    assert_eq!(server.asked().len(), 0, "nothing is asked before it is switched on");
    window.click("//input[@id='set-updates']").await;
    window.press(&words("updates-look", Lang::Cy)).await;
    window.reads(&say(&phrases::updates_found("0.9.0"))).await;
    window.reads("Yn gynt").await;
    window.look_at_all("updates-found", Lang::Cy).await;
    window.press(&words("updates-download", Lang::Cy)).await;
    window.reads(&say(&phrases::updates_ready("0.9.0"))).await;
    window.press(&words("updates-install", Lang::Cy)).await;
    window.reads(&words("updates-install-records", Lang::Cy)).await;
    assert!(!opened.exists(), "nothing happens before she says yes");
    window.press(&words("updates-install-yes", Lang::Cy)).await;

    let end = Instant::now() + Duration::from_secs(30);
    while !opened.exists() {
        assert!(Instant::now() < end, "the system was not asked");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let file = downloads.join("Gwrando-0.9.0.deb");
    assert_eq!(fs::read_to_string(&opened).expect("written down").trim(), file.display().to_string());
    assert_eq!(fs::read(&file).expect("downloaded"), INSTALLER);
    opens_again(&home, end).await;
}

/// The program has ended and let go of the store.
async fn opens_again(home: &Path, end: Instant) {
    let passphrase = Passphrase::new(begin::PASSPHRASE.to_owned());
    loop {
        let mut desk = Desk::at(home.to_owned(), Arc::new(SystemClock), KeyCost::CHEAP_FOR_TESTS);
        match desk.unlock(&passphrase) {
            Ok(_) => return assert!(desk.settings().expect("settings").updates, "and what was set is kept"),
            Err(why) => assert!(Instant::now() < end, "the store is not let go of: {why:?}"),
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

/// A folder for downloads that the system names, and a script in the place of what opens files.
fn stand_in_for_the_system(folder: &Path, downloads: &Path) -> std::path::PathBuf {
    let (bin, config, opened) = (folder.join("bin"), folder.join("config"), folder.join("opened"));
    for made in [downloads, &bin, &config] {
        fs::create_dir_all(made).expect("a folder");
    }
    let named = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    fs::write(config.join("user-dirs.dirs"), named).expect("written");
    let script = bin.join("xdg-open");
    fs::write(
        &script,
        format!("#!/bin/sh\necho \"$1\" > '{0}.part' && mv '{0}.part' '{0}'\n", opened.display()),
    )
    .expect("written");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("runs");
    opened
}

/// A server with a signed version, and the key for it as a build is given it.
fn server() -> (Server, String) {
    let keys = KeyPair::generate_unencrypted_keypair().expect("keys");
    let comment = Some("timestamp:1\tfile:a.deb\tversion:0.9.0");
    let signature = minisign::sign(Some(&keys.pk), &keys.sk, INSTALLER, comment, None).expect("a signature");
    let list = json!({
        "version": "0.9.0",
        "made": "2026-11-20",
        "changes": { "cy": ["Yn gynt"], "en": ["Faster"] },
        "installers": { Installer::Deb.listed(): {
            "file": "Gwrando_0.9.0_amd64.deb",
            "bytes": INSTALLER.len(),
            "signature": BASE64_STANDARD.encode(signature.to_string()),
        } },
    });
    let server = Server::start();
    server.set("/latest.json", Reply::file(list.to_string().as_bytes()));
    server.set("/Gwrando_0.9.0_amd64.deb", Reply::file(INSTALLER));
    (server, BASE64_STANDARD.encode(keys.pk.to_box().expect("a key").to_string()))
}

fn say(phrase: &Phrase) -> String {
    Words::embedded().say(phrase, Lang::Cy)
}
