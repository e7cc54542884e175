//! Servers that are killed at any moment while objects are carried, and started again. `GWRANDO_SERVER_KILLS` asks for
//! more kills than the few of a normal run, and then 200 objects are carried to each server.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use gwrando_core::outbox::destination::{Placed, Seen};
use gwrando_core::outbox::{Destination, Hindrance, Pin, open};

use super::servers::{Program, Server};
use super::{Dice, names, push};

/// Kills of a normal run, to each server.
const KILLS: u64 = 6;

/// Objects of a normal run, to each server.
const OBJECTS: u64 = 12;

/// The verbs of one delivery, of which one is struck.
const VERBS: u64 = 5;

/// The longest time into a verb at which it is struck, in milliseconds.
const INTO: u64 = 12;

/// A destination whose server is killed during one of the next verbs.
struct Struck<'a> {
    to: Box<dyn Destination>,
    server: &'a Mutex<Server>,
    /// Verbs until then, and how far into that one; none when it is spared.
    strike: Option<(u64, Duration)>,
}

impl Struck<'_> {
    fn during<T>(&mut self, verb: impl FnOnce(&mut dyn Destination) -> T) -> T {
        let into = match &mut self.strike {
            Some((0, into)) => *into,
            Some((verbs, _)) => {
                *verbs -= 1;
                return verb(&mut *self.to);
            }
            None => return verb(&mut *self.to),
        };
        self.strike = None;
        let server = self.server;
        thread::scope(|both| {
            both.spawn(move || {
                thread::sleep(into);
                server.lock().expect("the server").kill();
            });
            verb(&mut *self.to)
        })
    }
}

impl Destination for Struck<'_> {
    fn look(&mut self, name: &str) -> Result<Seen, Hindrance> {
        self.during(|to| to.look(name))
    }
    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), Hindrance> {
        self.during(|to| to.put(name, bytes))
    }
    fn place(&mut self, from: &str, to_name: &str) -> Result<Placed, Hindrance> {
        self.during(|to| to.place(from, to_name))
    }
    fn fetch(&mut self, name: &str, at_most: u64) -> Result<Option<Vec<u8>>, Hindrance> {
        self.during(|to| to.fetch(name, at_most))
    }
    fn clear(&mut self, name: &str) -> Result<(), Hindrance> {
        self.during(|to| to.clear(name))
    }
    fn pin(&self) -> Option<Pin> {
        self.to.pin()
    }
}

struct Storm {
    dice: Dice,
    kills: u64,
    wanted: u64,
    tries: u64,
    met: BTreeMap<&'static str, u64>,
}

impl Storm {
    /// Carries one object until it is there, through as many kills as fall on it; says whether it was there before.
    fn deliver(&mut self, server: &Mutex<Server>, named: &str, bytes: &[u8], chance: u64) -> bool {
        loop {
            self.tries += 1;
            let strike = (self.kills < self.wanted && self.dice.below(100) < chance)
                .then(|| (self.dice.below(VERBS), Duration::from_millis(self.dice.below(INTO))));
            let account = server.lock().expect("the server").account(None);
            let to = open(&account).expect("a server that was just started answers");
            let mut struck = Struck { to, server, strike };
            let outcome = push(&mut struck, named, bytes);
            if strike.is_some() && struck.strike.is_none() {
                self.kills += 1;
                server.lock().expect("the server").begin();
            }
            match outcome {
                Ok(delivered) => return delivered.was_there,
                Err(why) => *self.met.entry(gwrando_core::vocabulary::Coded::code(why)).or_default() += 1,
            }
        }
    }
}

fn weather(program: Program) {
    let asked = std::env::var("GWRANDO_SERVER_KILLS").ok().and_then(|set| set.parse().ok());
    let (wanted, objects) = asked.map_or((KILLS, OBJECTS), |kills| (kills, 200));
    let server = Mutex::new(Server::start(program));
    let mut storm = Storm { dice: Dice(11), kills: 0, wanted, tries: 0, met: BTreeMap::new() };
    let mut sent = BTreeMap::new();
    for number in 0..objects {
        let size = usize::try_from(storm.dice.below(600_000)).expect("a size");
        let bytes = storm.dice.bytes(size);
        let named = format!("adroddiad-{number:03}.pdf");
        storm.deliver(&server, &named, &bytes, 60);
        assert!(storm.deliver(&server, &named, &bytes, 40), "{named} was carried twice");
        sent.insert(named, bytes);
    }
    let server = server.into_inner().expect("the server");
    assert_eq!(names(&server.inbox()), sent.keys().cloned().collect::<Vec<_>>(), "{program:?}");
    let wrong = sent
        .iter()
        .filter(|(name, bytes)| std::fs::read(server.inbox().join(name.as_str())).expect("reads") != **bytes);
    assert_eq!(wrong.count(), 0, "{program:?}");
    assert_eq!(storm.kills, wanted, "the kills did not fall into deliveries");
    // Whoever is killed is away; nothing else was ever said.
    assert_eq!(storm.met.keys().copied().collect::<Vec<_>>(), ["offline"], "{program:?}");
    println!(
        "{program:?}: {objects} objects, each pushed twice, {} kills, {} tries, met {:?}: all whole, none twice, no part left",
        storm.kills, storm.tries, storm.met
    );
}

#[test]
fn rclone_over_webdav() {
    weather(Program::RcloneDavTls);
}

#[test]
fn wsgidav() {
    weather(Program::WsgiDav);
}

#[test]
fn openssh() {
    weather(Program::OpenSsh);
}

#[test]
fn rclone_over_sftp() {
    weather(Program::RcloneSftp);
}
