//! The way into the store: its folder, the clock, the passphrase.

use std::io::{BufRead, IsTerminal};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use directories::ProjectDirs;
use gwrando_core::desk::{Desk, Kind, Result, Trouble};
use gwrando_core::language::phrases;
use gwrando_core::store::{KeyCost, Passphrase};
use gwrando_core::vocabulary::{Clock, FixedClock, Phrase, SystemClock};

use crate::arguments::Common;
use crate::say::Say;

/// The variable that may hold the passphrase.
pub const VARIABLE: &str = "GWRANDO_PASSPHRASE";

/// The store's folder.
pub fn home(common: &Common) -> Result<PathBuf> {
    let usual = || ProjectDirs::from("cymru", "", "Gwrando").map(|dirs| dirs.data_dir().to_owned());
    let asked = common.home.clone().or_else(|| std::env::var_os("GWRANDO_HOME").map(PathBuf::from));
    asked.or_else(usual).ok_or_else(|| outside(phrases::cli_no_home()))
}

/// The desk, not opened yet.
pub fn desk(common: &Common) -> Result<Desk> {
    let clock: Arc<dyn Clock> = match common.today {
        Some(today) => Arc::new(FixedClock { today }),
        None => Arc::new(SystemClock),
    };
    Ok(Desk::at(home(common)?, clock, cost()))
}

/// The cost of keys: the standard one, unless a test asks for a cheap one.
fn cost() -> KeyCost {
    match std::env::var_os("GWRANDO_CHEAP_KEYS") {
        Some(_) if cfg!(debug_assertions) => KeyCost::CHEAP_FOR_TESTS,
        _ => KeyCost::STANDARD,
    }
}

/// The desk, opened.
pub fn open(common: &Common, say: &Say) -> Result<Desk> {
    let mut desk = desk(common)?;
    let opened = desk.unlock(&passphrase(common, say)?)?;
    if let Some(aside) = opened.set_aside {
        Say::beside(&say.text(&phrases::cli_set_aside(&aside)));
    }
    Ok(desk)
}

/// The passphrase from the file, the environment or the terminal.
pub fn passphrase(common: &Common, say: &Say) -> Result<Passphrase> {
    let typed = match (&common.passphrase_file, std::env::var(VARIABLE)) {
        (Some(file), _) => first_line(file)?,
        (None, Ok(typed)) => typed,
        (None, Err(_)) => ask(say, &phrases::cli_ask_passphrase())?,
    };
    Ok(Passphrase::new(typed))
}

/// A secret from a file, else from the terminal.
pub fn secret(file: Option<&Path>, say: &Say, question: &Phrase) -> Result<String> {
    match file {
        Some(file) => first_line(file),
        None => ask(say, question),
    }
}

fn ask(say: &Say, question: &Phrase) -> Result<String> {
    if !std::io::stdin().is_terminal() {
        return Err(Trouble::new(
            Kind::Locked,
            "no-passphrase",
            phrases::cli_no_passphrase("--passphrase-file", VARIABLE),
        ));
    }
    let prompt = format!("{} ", say.text(question));
    rpassword::prompt_password(prompt).map_err(|_| {
        Trouble::new(Kind::Locked, "no-passphrase", phrases::cli_no_passphrase("--passphrase-file", VARIABLE))
    })
}

/// The first line of a file that the person named.
pub fn first_line(file: &Path) -> Result<String> {
    let text = read(file)?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// The text of a file that the person named.
pub fn read(file: &Path) -> Result<String> {
    std::fs::read_to_string(file).map_err(|_| unreadable(file))
}

/// The lines of a file that the person named, one at a time.
pub fn lines(file: &Path) -> Result<impl Iterator<Item = Result<String>>> {
    let opened = std::fs::File::open(file).map_err(|_| unreadable(file))?;
    let name = file.to_owned();
    Ok(std::io::BufReader::new(opened).lines().map(move |line| line.map_err(|_| unreadable(&name))))
}

fn unreadable(file: &Path) -> Trouble {
    Trouble::new(Kind::Input, "unreadable", phrases::cli_unreadable(file.display().to_string()))
}

fn outside(phrase: Phrase) -> Trouble {
    Trouble::new(Kind::Outside, "outside", phrase)
}
