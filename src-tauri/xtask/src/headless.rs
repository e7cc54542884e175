//! The main job without a window: an example store, two interviews replayed, reports as PDF.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::house::{self, Outcome};
use crate::shell;
use crate::tally::Count;
use crate::test::Trouble;

/// The scripted interviews, with the mark each holds in place of a case's number.
const SCRIPTS: [(&str, &str); 2] = [("cyfweliad-cy", "E-READY-1"), ("interview-en", "E-READY-2")];

/// The reports that are written: kind with what is asked besides, and the year or half-year it is about. Each is written
/// in every language.
const REPORTS: [(&[&str], [&str; 4]); 8] = [
    // First, because the others repeat what it says of the steps to an interview.
    (&["management"], YEAR),
    (&["local"], YEAR),
    (&["national"], YEAR),
    (&["panel"], YEAR),
    (&["commitments"], YEAR),
    (&["inspection"], HALF_YEAR),
    (&["management", "--internal"], YEAR),
    (&["mentoring"], YEAR),
];

/// Those that get a certificate too.
const CERTIFIED: [&str; 3] = ["local", "national", "management"];

const LANGUAGES: [&str; 3] = ["cy", "en", "both"];

/// The closed reporting year of the example store.
const YEAR: [&str; 4] = ["--from", "2025-04-01", "--to", "2026-03-31"];

/// Its second half, for what is about six months.
const HALF_YEAR: [&str; 4] = ["--from", "2025-10-01", "--to", "2026-03-31"];

/// The service of the example store that closed that year with nine households.
const SERVICE: &str = "Gwasanaeth Maethu Afon Las";

/// The passphrase of a home that is thrown away when the job is done.
const PASSPHRASE: &str = "tŷ bach twt, a throw-away home";

/// Which network the job has.
#[derive(Clone, Copy)]
pub enum Net {
    /// The machine's own.
    Open,
    /// A namespace of its own in which only the loopback exists.
    Loopback,
}

/// Builds the command line and does the main job; gives back the reports.
pub fn run() -> Outcome<Vec<PathBuf>> {
    build(&[])?;
    let reports = job(Net::Open)?;
    println!("The reports lie here:");
    for report in &reports {
        println!("  {}", report.display());
    }
    Ok(reports)
}

/// The job as a suite: each interview and each report is a check.
///
/// It is built together with the tests, because what the tests need of shared crates is then built once and not
/// twice.
pub fn tally(net: Net) -> Outcome<Count> {
    build(&["--tests"])?;
    let reports = job(net)?;
    let count = u32::try_from(SCRIPTS.len() + reports.len()).unwrap_or(u32::MAX);
    Ok(Count { passed: count, failed: 0 })
}

/// The job with no network but the loopback, where this machine lets a program make such a place.
pub fn loopback() -> Result<Count, Trouble> {
    if !shell::answers(&["unshare", "-rn", "true"]) {
        return Err(Trouble::NotPermitted("this machine permits no network namespace".to_owned()));
    }
    Ok(tally(Net::Loopback)?)
}

fn build(besides: &[&str]) -> Outcome {
    let words = ["cargo", "build", "--quiet", "--no-default-features", "--bin", "gwrando-cli"];
    shell::run(shell::command(&[&words, besides].concat()))
}

fn job(net: Net) -> Outcome<Vec<PathBuf>> {
    let home = tempfile::tempdir().map_err(|why| format!("no throw-away home: {why}"))?;
    let desk = Desk { home: home.path().join("home"), net };
    desk.call(&["example"])?;
    let ready = desk.ready()?;
    for ((script, mark), number) in SCRIPTS.iter().zip(ready) {
        let filled = home.path().join(format!("{script}.jsonl"));
        fill(script, mark, &number, &filled)?;
        desk.call(&["interview", "replay", &filled.to_string_lossy()])?;
    }
    let out = emptied(house::under_target("headless")?)?;
    let mut written = vec![desk.facts(&out)?];
    for (what, period) in REPORTS {
        for lang in LANGUAGES {
            written.extend(desk.report(what, &period, lang, &out)?);
        }
    }
    for lang in LANGUAGES {
        written.push(desk.agreement(lang, &out)?);
        written.push(desk.handbook(lang, &out)?);
    }
    Ok(written)
}

/// Takes out what an older run left, which would otherwise be checked in place of what is made now.
fn emptied(folder: PathBuf) -> Outcome<PathBuf> {
    let anew = fs::remove_dir_all(&folder).and_then(|()| fs::create_dir_all(&folder));
    match anew {
        Ok(()) => Ok(folder),
        Err(why) => Err(format!("{}: {why}", folder.display())),
    }
}

/// Puts the case's number in the place that the script keeps for it.
fn fill(script: &str, mark: &str, number: &str, to: &Path) -> Outcome {
    let from = house::root().join(format!("src-tauri/desk/example/{script}.jsonl"));
    let text = fs::read_to_string(&from).map_err(|why| format!("{}: {why}", from.display()))?;
    if !text.contains(mark) {
        return Err(format!("{} holds no {mark}", from.display()));
    }
    fs::write(to, text.replace(mark, number)).map_err(|why| format!("{}: {why}", to.display()))
}

/// A desk in a throw-away home, spoken to through the command line.
struct Desk {
    home: PathBuf,
    net: Net,
}

impl Desk {
    fn command(&self, words: &[&str]) -> Command {
        let program = house::built("gwrando-cli");
        let mut command = match self.net {
            Net::Open => Command::new(program),
            Net::Loopback => {
                let mut command = Command::new("unshare");
                // In a fresh namespace even the loopback is down; nothing else exists.
                let up = "ip link set lo up 2>/dev/null; exec \"$@\"";
                command.args(["-rn", "sh", "-c", up, "sh"]).arg(program);
                command
            }
        };
        command.arg("--home").arg(&self.home).args(words);
        command.env("GWRANDO_PASSPHRASE", PASSPHRASE).current_dir(house::root()).stdin(Stdio::null());
        command
    }

    /// Runs one command of the desk; its standard output comes back.
    fn call(&self, words: &[&str]) -> Outcome<String> {
        eprintln!("$ gwrando-cli {}", words.join(" "));
        let output = self.command(words).output().map_err(|why| format!("gwrando-cli: {why}"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        Err(format!("`gwrando-cli {}` stopped with {}\n{said}", words.join(" "), output.status))
    }

    fn json(&self, words: &[&str]) -> Outcome<Value> {
        let mut all = vec!["--json"];
        all.extend(words);
        let said = self.call(&all)?;
        serde_json::from_str(&said).map_err(|why| format!("`{}` wrote no JSON: {why}", words.join(" ")))
    }

    /// The numbers of cases whose interview may begin.
    fn ready(&self) -> Outcome<Vec<String>> {
        let list = self.json(&["case", "list", "--state", "ready"])?;
        let cases = list["cases"].as_array().cloned().unwrap_or_default();
        let numbers: Vec<String> =
            cases.iter().filter_map(|case| case["number"].as_str().map(str::to_owned)).collect();
        if numbers.len() < SCRIPTS.len() {
            return Err(format!("the example store holds {} cases that are ready", numbers.len()));
        }
        Ok(numbers)
    }

    /// Writes one report, and its certificate where there is one.
    fn report(&self, what: &[&str], period: &[&str; 4], lang: &str, out: &Path) -> Outcome<Vec<PathBuf>> {
        let name = what.join("-").replace("---", "-");
        let pages = out.join(format!("{name}-{lang}.pdf"));
        let certificate = out.join(format!("{name}-certificate-{lang}.pdf"));
        let (pages_words, certificate_words) = (pages.to_string_lossy(), certificate.to_string_lossy());
        let mut words = [&["report"], what, &["--lang", lang, "--out", &pages_words], period].concat();
        if ["local", "panel", "inspection", "commitments"].contains(&what[0]) {
            words.extend(["--service", SERVICE]);
        }
        let certified = CERTIFIED.contains(&name.as_str());
        if certified {
            words.extend(["--certificate", &certificate_words]);
        }
        self.call(&words)?;
        let files = [pages].into_iter().chain(certified.then_some(certificate));
        files.map(is_pdf).collect()
    }

    /// Writes the agreement that a mentor and a mentee sign.
    fn agreement(&self, lang: &str, out: &Path) -> Outcome<PathBuf> {
        let pages = out.join(format!("agreement-{lang}.pdf"));
        self.call(&["match", "agreement", "--lang", lang, "--out", &pages.to_string_lossy()])?;
        is_pdf(pages)
    }

    /// Writes the handbook, which is made of the help.
    fn handbook(&self, lang: &str, out: &Path) -> Outcome<PathBuf> {
        let pages = out.join(format!("handbook-{lang}.pdf"));
        self.call(&["handbook", "--lang", lang, "--out", &pages.to_string_lossy()])?;
        is_pdf(pages)
    }

    /// Writes the facts about data protection.
    fn facts(&self, out: &Path) -> Outcome<PathBuf> {
        let said = self.json(&["journal", "facts", "--out", &out.to_string_lossy()])?;
        let file = said["written"]["file"].as_str().ok_or("the facts name no file")?;
        is_pdf(PathBuf::from(file))
    }
}

fn is_pdf(file: PathBuf) -> Outcome<PathBuf> {
    let written = fs::read(&file).map_err(|why| format!("{}: {why}", file.display()))?;
    if written.starts_with(b"%PDF-") { Ok(file) } else { Err(format!("{} is no PDF", file.display())) }
}
