//! The program is killed in the middle of sending, again and again: nothing is lost, nothing arrives twice, nothing half
//! stays, and no state is out of order.

use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use super::*;

/// Kills of a normal run; `GWRANDO_KILL_ROUNDS` asks for more.
const ROUNDS: u32 = 12;

const PASSPHRASE: &str = "pedwar gair bach hir";

/// For how many services a normal run releases; more rounds take all of them.
const SERVICES: usize = 8;

/// Periods and languages that make envelopes of their own.
const YEARS: [i32; 2] = [2024, 2025];

struct Terminal {
    home: PathBuf,
}

impl Terminal {
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gwrando-cli"));
        command.arg("--home").arg(&self.home).arg("--json").args(words);
        command.env("GWRANDO_PASSPHRASE", PASSPHRASE).env("GWRANDO_CHEAP_KEYS", "1");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn outbox(&self) -> Vec<Value> {
        let output = self.command(&["outbox", "list"]).output().expect("starts");
        let listed: Value = serde_json::from_slice(&output.stdout).expect("one object");
        listed["outbox"]["envelopes"].as_array().expect("envelopes").clone()
    }

    /// Lets a sending run for `wait` and kills it.
    fn killed_after(&self, wait: Duration) {
        let mut child = self.command(&["outbox", "retry"]).spawn().expect("starts");
        std::thread::sleep(wait);
        child.kill().expect("is killed");
        child.wait().expect("ends");
    }
}

fn state(row: &Value) -> &str {
    row["state"].as_str().expect("a state")
}

/// Fills the outbox with reports for every service that has something to say, and says how each receives.
fn filled(bench: &mut Bench, many: usize) {
    fs::create_dir(bench.shared()).expect("a folder");
    let place = bench.destination();
    let services = bench.desk().services().expect("services");
    for service in services.into_iter().take(many) {
        let own = RecipientForm {
            service: Some(service.id),
            form: SealForm::Plain,
            words: Lang::Cy,
            public_key: String::new(),
            destination: Some(place),
        };
        for year in YEARS {
            let Period { from, to } = Period::reporting_year(year);
            for lang in [Languages::Cy, Languages::En] {
                let kind = ReportKind::Local;
                let request = ReportRequest { kind, service: Some(service.id), from, to, lang };
                let made = bench.desk().report_bytes(&request, Path::new("a.pdf"), false);
                if made.is_err() {
                    break;
                }
                bench.desk().set_recipient(&own).expect("keeps");
            }
        }
    }
}

#[test]
fn a_program_that_is_killed_while_it_sends_loses_and_doubles_nothing() {
    let mut bench = Bench::new();
    let rounds = std::env::var("GWRANDO_KILL_ROUNDS").ok().and_then(|set| set.parse().ok()).unwrap_or(ROUNDS);
    filled(&mut bench, if rounds > ROUNDS { usize::MAX } else { SERVICES });
    let (home, shared) = (bench.world.folder.path().to_owned(), bench.shared());
    let World { folder, desk, .. } = bench.world;
    drop(desk);
    let terminal = Terminal { home };
    let all = terminal.outbox();
    assert!(all.len() >= 6, "{} envelopes", all.len());
    let (mut before, mut midway) = (all.clone(), 0);
    for round in 0..rounds {
        terminal.killed_after(Duration::from_millis(u64::from(20 + round * 37 % 260)));
        let now = terminal.outbox();
        for (row, old) in now.iter().zip(&before) {
            assert!(state(old) != "delivered" || row == old, "round {round}: a delivery changed");
            assert_eq!(row["sha256"], old["sha256"]);
        }
        let arrived = now.iter().filter(|row| state(row) == "delivered").count();
        midway += u32::from(arrived > 0 && arrived < now.len());
        before = now;
    }
    let last = terminal.command(&["outbox", "retry"]).output().expect("starts");
    assert!(last.status.success(), "{}", String::from_utf8_lossy(&last.stderr));
    let rows = terminal.outbox();
    let mut expected: Vec<String> = Vec::new();
    for row in &rows {
        assert_eq!(state(row), "delivered");
        let name = row["delivery"]["name"].as_str().expect("a name").to_owned();
        let bytes = fs::read(shared.join(&name)).expect("is there");
        assert_eq!(sha256(&bytes), row["delivery"]["sha256"].as_str().expect("a hash"));
        assert_eq!(sha256(&bytes), row["sha256"].as_str().expect("a hash"), "as it was released");
        expected.push(name);
    }
    expected.sort_unstable();
    assert_eq!(names(&shared), expected, "none twice, none missing, no part left");
    println!("{rounds} kills, {midway} while some had arrived, {} envelopes", rows.len());
    drop(folder);
}
