//! The list of versions, which is one file with one version in it. Whoever can answer at the address can write anything
//! into it, so nothing of it is believed further than it is checked here: it is short, it names no other place, its words
//! are shown as words and nothing else, and what it points at has to be signed.

use std::collections::BTreeMap;

use semver::Version;
use serde::Deserialize;

use super::line::{self, Awaited};
use super::{Result, Source, Trouble};
use crate::vocabulary::{Both, Day, coded};

/// The longest list that is read, in bytes.
const LONGEST_LIST: u64 = 64 * 1024;

/// The largest installer that is fetched, in bytes. The one for Windows brings the web view along.
const LARGEST: u64 = 600 * 1024 * 1024;

/// How many lines a change log may have.
const MOST_LINES: usize = 40;

/// How long a line of it may be, in characters.
const LONGEST_LINE: usize = 400;

/// How long a version or the name of a file may be.
const LONGEST_NAME: usize = 100;

coded! {
    /// In which way the program is installed.
    pub enum Installer {
        /// Debian's package.
        Deb = "deb",
        /// One file that runs by itself.
        AppImage = "appimage",
        /// The installer of Windows.
        Msi = "msi",
        /// The image of a disk, on a Mac.
        Dmg = "dmg",
    }
}

impl Installer {
    /// The one that this system takes when nothing else is known.
    pub const USUAL: Installer = if cfg!(windows) {
        Installer::Msi
    } else if cfg!(target_os = "macos") {
        Installer::Dmg
    } else {
        Installer::Deb
    };

    /// How its file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Installer::AppImage => "AppImage",
            Installer::Deb => "deb",
            Installer::Msi => "msi",
            Installer::Dmg => "dmg",
        }
    }

    /// How the list calls the installer of this kind for this machine, such as `linux-x86_64-deb`.
    pub fn listed(self) -> String {
        use crate::vocabulary::Coded;
        format!("{}-{}-{}", std::env::consts::OS, std::env::consts::ARCH, self.code())
    }
}

/// A version that may be fetched.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Offer {
    /// Its number.
    pub version: Version,
    /// When it was made.
    pub made: Option<Day>,
    /// What it brings, a line each. Somebody else's words.
    pub changes: Both<Vec<String>>,
    /// Its installer's size in bytes.
    pub bytes: u64,
    pub(super) file: String,
    pub(super) signature: String,
}

/// The list as it is written down.
#[derive(Deserialize)]
struct Written {
    version: String,
    #[serde(default)]
    made: Option<String>,
    #[serde(default)]
    changes: Both<Vec<String>>,
    installers: BTreeMap<String, WrittenInstaller>,
}

#[derive(Deserialize)]
struct WrittenInstaller {
    file: String,
    bytes: u64,
    signature: String,
}

/// Asks the address whether there is a version newer than `running`. None when there is not. Not on a thread of an
/// asynchronous runtime.
///
/// # Errors
/// What stands in the way. An older version than this one is refused: nobody goes back to faults that were put right.
pub fn look(source: &Source, running: &Version, installer: Installer) -> Result<Option<Offer>> {
    let bytes = line::get(source.list(), Awaited::AtMost(LONGEST_LIST), &mut |_| true)?;
    read(&bytes, running, installer)
}

fn read(bytes: &[u8], running: &Version, installer: Installer) -> Result<Option<Offer>> {
    let written: Written = serde_json::from_slice(bytes).map_err(|_| Trouble::NotAList)?;
    let version = version(&written.version)?;
    match version.cmp_precedence(running) {
        std::cmp::Ordering::Less => return Err(Trouble::Older),
        std::cmp::Ordering::Equal => return Ok(None),
        std::cmp::Ordering::Greater => {}
    }
    let Both { cy, en } = &written.changes;
    let lines = cy.iter().chain(en);
    if cy.len().max(en.len()) > MOST_LINES || !lines.into_iter().all(|line| is_a_line(line)) {
        return Err(Trouble::NotAList);
    }
    let mut installers = written.installers;
    let found = installers.remove(&installer.listed()).ok_or(Trouble::NotForThisSystem)?;
    if !is_plain(&found.file, installer) || !(1..=LARGEST).contains(&found.bytes) {
        return Err(Trouble::NotAList);
    }
    let made = written.made.map(|day| Day::read(&day)).transpose().map_err(|_| Trouble::NotAList)?;
    let WrittenInstaller { file, bytes, signature } = found;
    Ok(Some(Offer { version, made, changes: written.changes, bytes, file, signature }))
}

fn version(text: &str) -> Result<Version> {
    let short = Some(text).filter(|text| text.len() <= LONGEST_NAME);
    short.and_then(|text| Version::parse(text).ok()).ok_or(Trouble::NotAList)
}

/// Words that can stand in a line: nothing that moves the cursor, turns the direction of writing or hides.
fn is_a_line(line: &str) -> bool {
    let moves = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    line.chars().count() <= LONGEST_LINE && !line.chars().any(moves)
}

/// The name of a file beside the list, that ends as such an installer does.
fn is_plain(file: &str, installer: Installer) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let ends =
        file.strip_suffix(installer.ending()).is_some_and(|stem| stem.len() > 1 && stem.ends_with('.'));
    file.len() <= LONGEST_NAME && !file.starts_with('.') && file.chars().all(plain) && ends
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn sound() -> Value {
        json!({
            "version": "0.3.0",
            "made": "2026-11-22",
            "changes": { "cy": ["Gwell"], "en": ["Better"] },
            "installers": {
                Installer::Deb.listed(): { "file": "Gwrando_0.3.0.deb", "bytes": 10, "signature": "abc" },
            },
        })
    }

    fn told(list: &Value) -> Result<Option<Offer>> {
        read(list.to_string().as_bytes(), &Version::new(0, 2, 0), Installer::Deb)
    }

    fn with(change: impl FnOnce(&mut Value)) -> Result<Option<Offer>> {
        let mut list = sound();
        change(&mut list);
        told(&list)
    }

    #[test]
    fn a_newer_version_is_offered() {
        let offer = told(&sound()).expect("a list").expect("an offer");
        assert_eq!((offer.version.to_string().as_str(), offer.bytes), ("0.3.0", 10));
        assert_eq!(offer.changes.cy, ["Gwell"]);
        assert_eq!(offer.made.map(|day| day.to_string()).as_deref(), Some("2026-11-22"));
    }

    #[test]
    fn the_same_version_is_no_news_and_an_older_one_is_refused() {
        assert_eq!(with(|list| list["version"] = json!("0.2.0")), Ok(None));
        for older in ["0.1.9", "0.2.0-rc.1", "0.0.1"] {
            assert_eq!(with(|list| list["version"] = json!(older)), Err(Trouble::Older), "{older}");
        }
    }

    #[test]
    fn another_system_is_not_served() {
        assert_eq!(with(|list| list["installers"] = json!({})), Err(Trouble::NotForThisSystem));
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for bad in [&b""[..], b"{}", b"[]", b"<html>", b"{\"version\": 3}", b"\xff\xfe", b"null"] {
            assert_eq!(read(bad, &Version::new(0, 2, 0), Installer::Deb), Err(Trouble::NotAList), "{bad:?}");
        }
        let listed = Installer::Deb.listed();
        let at = |field: &str, value: Value| with(|list| list["installers"][&listed][field] = value);
        for file in [
            "../a.deb",
            "a/b.deb",
            "https://elsewhere.example/a.deb",
            "a.desktop",
            ".deb",
            "",
            "a deb",
            "a.deb\n",
        ] {
            assert_eq!(at("file", json!(file)), Err(Trouble::NotAList), "{file:?}");
        }
        for bytes in [json!(0), json!(-1), json!(LARGEST + 1), json!("10")] {
            assert_eq!(at("bytes", bytes.clone()), Err(Trouble::NotAList), "{bytes}");
        }
        for line in ["a\u{1b}[2J", "a\nb", "a\u{202e}b", &"a".repeat(LONGEST_LINE + 1)] {
            assert_eq!(
                with(|list| list["changes"]["cy"] = json!([line])),
                Err(Trouble::NotAList),
                "{line:?}"
            );
        }
        let many = vec!["a"; MOST_LINES + 1];
        assert_eq!(with(|list| list["changes"]["en"] = json!(many)), Err(Trouble::NotAList));
        assert_eq!(with(|list| list["made"] = json!("yesterday")), Err(Trouble::NotAList));
        assert_eq!(with(|list| list["version"] = json!("new")), Err(Trouble::NotAList));
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(128))]

        /// Whatever is sent, it is refused or it is sound; it never stops the program.
        #[test]
        fn no_list_stops_the_program(bytes: Vec<u8>, at in 0..400usize, with: u8) {
            let running = Version::new(0, 2, 0);
            let _ = read(&bytes, &running, Installer::Deb);
            let mut harmed = sound().to_string().into_bytes();
            let place = at % harmed.len();
            harmed[place] = with;
            if let Ok(Some(offer)) = read(&harmed, &running, Installer::Deb) {
                proptest::prop_assert!(offer.version > running && is_plain(&offer.file, Installer::Deb));
            }
        }
    }
}
