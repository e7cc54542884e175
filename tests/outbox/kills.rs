//! The program is killed in the middle of sending, and the servers to which it sends are killed too, again and again; and
//! then everything is sent once more from an older copy of the store. Nothing is lost, nothing arrives twice, nothing
//! half stays, and no state is out of order.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::*;
use crate::destinations::Dice;
use crate::destinations::servers::{Program, Server};

/// Kills of the program in a normal run; `GWRANDO_SENDING_KILLS` asks for more, and then for 200 envelopes.
const ROUNDS: u32 = 8;

/// The envelopes of a long run, at least.
const MANY: usize = 200;

const PASSPHRASE: &str = "pedwar gair bach hir";

/// For how many services a normal run releases; more rounds take all of them.
const SERVICES: usize = 8;

/// Periods and languages that make envelopes of their own. What holds both languages comes first, or it would stand in
/// the place of the others.
const YEARS: std::ops::RangeInclusive<i32> = 2019..=2025;
const LANGUAGES: [Languages; 3] = [Languages::Both, Languages::Cy, Languages::En];

/// The servers, beside a folder. They differ in everything that matters.
const PROGRAMS: [Program; 3] = [Program::RcloneDavTls, Program::WsgiDav, Program::OpenSsh];

struct Terminal {
    home: PathBuf,
}

impl Terminal {
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gwrando-cli"));
        command.arg("--home").arg(&self.home).args(words);
        command.env("GWRANDO_PASSPHRASE", PASSPHRASE).env("GWRANDO_CHEAP_KEYS", "1");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        command
    }

    fn outbox(&self) -> Vec<Value> {
        let output = self.command(&["--json", "outbox", "list"]).output().expect("starts");
        let listed: Value = serde_json::from_slice(&output.stdout).expect("one object");
        listed["outbox"]["envelopes"].as_array().expect("envelopes").clone()
    }

    /// Lets a sending run until it has told of `many` envelopes, and `further` into the next one; then kills it. Says
    /// whether it was still running then.
    fn killed_after(&self, many: u64, further: Duration) -> bool {
        let mut child = self.command(&["outbox", "retry"]).spawn().expect("starts");
        let mut told = BufReader::new(child.stdout.take().expect("its words"));
        let mut line = String::new();
        for _ in 0..many {
            line.clear();
            if told.read_line(&mut line).expect("reads") == 0 {
                break;
            }
        }
        thread::sleep(further);
        let running = child.try_wait().expect("looks").is_none();
        ended(&mut child);
        running
    }
}

fn ended(child: &mut Child) {
    child.kill().expect("is killed");
    child.wait().expect("ends");
}

fn state(row: &Value) -> &str {
    row["state"].as_str().expect("a state")
}

/// Fills the outbox with reports for services that have something to say, and says how each receives: in turn at each of
/// the places.
fn filled(bench: &mut Bench, servers: &[Mutex<Server>], services: usize, enough: usize) {
    fs::create_dir(bench.shared()).expect("a folder");
    let mut places = vec![bench.destination()];
    for server in servers {
        let form = server.lock().expect("the server").form();
        places.push(bench.desk().add_destination(&form).expect("a place").id);
    }
    let all = bench.desk().services().expect("services");
    let mut made = 0;
    for (service, place) in all.into_iter().take(services).zip(places.into_iter().cycle()) {
        let own = RecipientForm {
            service: Some(service.id),
            form: SealForm::Plain,
            words: Lang::Cy,
            public_key: String::new(),
            destination: Some(place),
        };
        bench.desk().set_recipient(&own).expect("keeps");
        for (year, lang) in YEARS.rev().flat_map(|year| LANGUAGES.map(|lang| (year, lang))) {
            let Period { from, to } = Period::reporting_year(year);
            let request =
                ReportRequest { kind: ReportKind::Local, service: Some(service.id), from, to, lang };
            let released = bench.desk().report_bytes(&request, Path::new("a.pdf"), Beside::default());
            made += usize::from(released.is_ok());
            if made == enough {
                return;
            }
        }
    }
}

/// Kills servers at random and starts them again, for as long as there is something to do.
fn weather(servers: &[Mutex<Server>], going: &AtomicBool, kills: &AtomicU32) {
    let mut dice = Dice(23);
    while going.load(Ordering::SeqCst) {
        thread::sleep(Duration::from_millis(20 + dice.below(200)));
        let one = usize::try_from(dice.below(servers.len() as u64)).expect("one of them");
        let mut server = servers[one].lock().expect("the server");
        server.kill();
        kills.fetch_add(1, Ordering::SeqCst);
        thread::sleep(Duration::from_millis(dice.below(60)));
        server.begin();
    }
}

/// Sends with so many kills of the program, then in peace until all is there. Says how many kills fell while some had
/// arrived and others had not.
fn storm(terminal: &Terminal, servers: &[Mutex<Server>], rounds: u32, server_kills: &AtomicU32) -> u32 {
    let going = AtomicBool::new(true);
    let mut midway = 0;
    thread::scope(|both| {
        both.spawn(|| weather(servers, &going, server_kills));
        let (mut dice, mut before, mut killed) = (Dice(5), terminal.outbox(), 0);
        let pace = 2 * before.len() as u64 / u64::from(rounds.max(1)) + 2;
        while killed < rounds {
            let running = terminal.killed_after(dice.below(pace), Duration::from_millis(dice.below(60)));
            killed += 1;
            let now = terminal.outbox();
            for (row, old) in now.iter().zip(&before) {
                assert!(state(old) != "delivered" || row == old, "kill {killed}: a delivery changed");
                assert_eq!(row["sha256"], old["sha256"]);
            }
            let arrived = now.iter().filter(|row| state(row) == "delivered").count();
            midway += u32::from(running && arrived > 0 && arrived < now.len());
            before = now;
        }
        going.store(false, Ordering::SeqCst);
    });
    let peace = || terminal.command(&["outbox", "retry"]).status().expect("starts").success();
    assert!((0..3).any(|_| peace()), "all that is left goes when nobody is killed");
    midway
}

/// What each place holds, by its name; checked against what was released.
fn arrived(terminal: &Terminal, inboxes: &BTreeMap<String, PathBuf>) -> BTreeMap<String, Vec<String>> {
    let mut expected: BTreeMap<String, Vec<String>> =
        inboxes.keys().map(|place| (place.clone(), Vec::new())).collect();
    for row in terminal.outbox() {
        assert_eq!(state(&row), "delivered");
        let said = |field: &str| row["delivery"][field].as_str().expect(field).to_owned();
        let (name, place) = (said("name"), said("place"));
        let bytes = fs::read(inboxes[&place].join(&name)).expect("is there");
        assert_eq!(sha256(&bytes), said("sha256"));
        assert_eq!(sha256(&bytes), row["sha256"].as_str().expect("a hash"), "as it was released");
        expected.entry(place).or_default().push(name);
    }
    for (place, inbox) in inboxes {
        let there = expected.get_mut(place).expect("a place");
        there.sort_unstable();
        assert_eq!(&names(inbox), there, "{place}: none twice, none missing, no part left");
    }
    expected
}

#[test]
fn a_program_and_servers_that_are_killed_while_it_sends_lose_and_double_nothing() {
    let asked = std::env::var("GWRANDO_SENDING_KILLS").ok().and_then(|set| set.parse().ok());
    let (rounds, services, enough) = asked.map_or((ROUNDS, SERVICES, 24), |all| (all, usize::MAX, MANY));
    let servers: Vec<Mutex<Server>> = PROGRAMS.map(|program| Mutex::new(Server::start(program))).into();
    let mut bench = Bench::new();
    filled(&mut bench, &servers, services, enough);
    let (home, shared) = (bench.world.folder.path().to_owned(), bench.shared());
    let World { folder, desk, .. } = bench.world;
    drop(desk);
    let older = tempfile::tempdir().expect("a folder");
    let copied = Command::new("cp").arg("-a").arg(&home).arg(older.path().join("home")).status();
    assert!(copied.expect("cp is there").success());

    let mut inboxes = BTreeMap::from([("Ffolder y cyngor".to_owned(), shared)]);
    for server in &servers {
        let server = server.lock().expect("the server");
        inboxes.insert(server.form().name, server.inbox());
    }
    let terminal = Terminal { home };
    let many = terminal.outbox().len();
    assert!(many >= enough / 2, "{many} envelopes");
    let server_kills = AtomicU32::new(0);
    let first = storm(&terminal, &servers, rounds / 2, &server_kills);
    let once = arrived(&terminal, &inboxes);
    let terminal = Terminal { home: older.path().join("home") };
    let second = storm(&terminal, &servers, rounds - rounds / 2, &server_kills);
    assert_eq!(arrived(&terminal, &inboxes), once, "pushed again from an older copy, nothing is there twice");
    println!(
        "{many} envelopes pushed twice to {} places: {rounds} kills of the program ({} while some had arrived), {} kills of servers",
        inboxes.len(),
        first + second,
        server_kills.load(Ordering::SeqCst)
    );
    drop(folder);
}
