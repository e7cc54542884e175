//! A bit turns over, a page is gone: in every file of the store, at every class of place. Nothing has changed, or
//! everything is there, or what could be read is in a new store and what is missing is said.

use std::collections::BTreeMap;
use std::path::Path;

use gwrando_core::desk::{Desk, LADDER};
use gwrando_core::store::{Key, Salvage, Store, salvage};
use gwrando_power::Chance;

use super::*;

/// Places that an ordinary run tries in each file; `GWRANDO_BIT_FLIPS` asks for more.
const PLACES: usize = 24;
const PAGE: usize = 4096;

/// A home with the example in it and a talk of long notes, stopped in the middle: its log holds the last of them.
struct Stopped {
    home: TempDir,
    interview: InterviewId,
    notes: BTreeMap<&'static str, String>,
}

impl Stopped {
    fn make() -> Stopped {
        let begun = Begun::make();
        let mut desk = unlocked(begun.home.path()).expect("opens");
        let mut notes = BTreeMap::new();
        for turn in 0..12 {
            let question = QUESTIONS[turn % QUESTIONS.len()];
            let text = format!("{turn} {}", "gair hir iawn ".repeat(turn * 97 % 600));
            answer(&mut desk, begun.interview, question, &text).expect("is saved");
            notes.insert(question, text);
        }
        // As the files are when the program is killed: copied while it runs.
        let home = begun.copy();
        Stopped { home, interview: begun.interview, notes }
    }

    /// The same, closed in order: everything is in the one file.
    fn closed() -> Stopped {
        let stopped = Stopped::make();
        drop(unlocked(stopped.home.path()).expect("opens"));
        stopped
    }

    fn harmed(&self, name: &str, at: usize) -> TempDir {
        let home = folder();
        copy_files(self.home.path(), home.path());
        let file = home.path().join(name);
        let mut bytes = fs::read(&file).expect(name);
        bytes[at / 8] ^= 1 << (at % 8);
        fs::write(file, bytes).expect("is written");
        home
    }

    fn holds_all(&self, desk: &Desk) -> bool {
        self.notes.iter().all(|(question, text)| note(desk, self.interview, question).as_ref() == Some(text))
    }
}

/// What became of a store with one bit turned over.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Became {
    Saved,
    SalvagedWhole,
    SalvagedAndSaid,
    RefusedUnchanged,
}

/// Opens the harmed store as a person would: by the passphrase, and if that is refused, by what can be read.
fn became(stopped: &Stopped, home: &Path) -> Became {
    let before = contents(home);
    match unlocked_and_checked(home) {
        Ok(desk) => {
            assert!(stopped.holds_all(&desk), "the store opens and says nothing, but words are missing");
            Became::Saved
        }
        Err(trouble) if trouble.code == "damaged" => match taken(home) {
            Some(taken) => judged(stopped, home, &taken),
            None => Became::RefusedUnchanged,
        },
        Err(trouble) => {
            assert_eq!(contents(home), before, "{} changes nothing", trouble.code);
            Became::RefusedUnchanged
        }
    }
}

fn taken(home: &Path) -> Option<Salvage> {
    salvage::take(home, Key::Passphrase(&passphrase()), LADDER).ok()
}

/// Whatever is not said to be missing is there.
fn judged(stopped: &Stopped, home: &Path, taken: &Salvage) -> Became {
    let store = Store::open(home, Key::Passphrase(&passphrase()), LADDER).expect("the new store opens");
    let rows = store.check().expect("the new store is whole").rows;
    for (table, rescued) in &taken.tables {
        // What opening plants and the indexes of words are not counted here.
        assert!(rows[table] >= rescued.kept || table.starts_with("findable"), "{table}");
    }
    drop(store);
    let desk = unlocked(home).expect("the desk opens");
    if stopped.holds_all(&desk) && taken.is_whole() {
        return Became::SalvagedWhole;
    }
    let missing = stopped
        .notes
        .iter()
        .filter(|(question, text)| note(&desk, stopped.interview, question).as_ref() != Some(*text));
    let missing = u32::try_from(missing.count()).expect("few");
    let told = ["answer", "interview"].map(|table| taken.tables[table]);
    let said: u32 = told.iter().map(|table| table.lost).sum();
    assert!(
        said >= missing.min(1) || told.iter().any(|table| table.perhaps_more),
        "{missing} missing, {told:?}"
    );
    Became::SalvagedAndSaid
}

fn contents(home: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = fs::read_dir(home).expect("lists").flatten().filter(|entry| entry.path().is_file());
    let named = files.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()));
    let lasting = named.filter(|(name, _)| !name.ends_with("-shm"));
    lasting.map(|(name, path)| (name, fs::read(path).expect("reads"))).collect()
}

/// Turns one bit over at `places` of the file, the same places in each run.
fn flips(stopped: &Stopped, name: &str, places: impl Iterator<Item = usize>) -> BTreeMap<Became, usize> {
    let mut all = BTreeMap::new();
    for at in places {
        let home = stopped.harmed(name, at);
        let outcome = std::panic::catch_unwind(|| became(stopped, home.path()));
        let outcome = outcome.unwrap_or_else(|why| {
            eprintln!("{name}, bit {} of byte {}", at % 8, at / 8);
            std::panic::resume_unwind(why)
        });
        *all.entry(outcome).or_default() += 1;
    }
    println!("{name}: {all:?}");
    all
}

fn anywhere(length: usize, seed: u64) -> impl Iterator<Item = usize> {
    let mut chance = Chance::of(seed);
    (0..rounds("GWRANDO_BIT_FLIPS", PLACES)).map(move |_| chance.below(length * 8))
}

fn length(stopped: &Stopped, name: &str) -> usize {
    fs::metadata(stopped.home.path().join(name)).map_or(0, |file| usize::try_from(file.len()).unwrap_or(0))
}

#[test]
fn a_flipped_bit_in_the_store_costs_at_most_its_page_and_is_said() {
    let stopped = Stopped::closed();
    let all = flips(&stopped, "gwrando.db", anywhere(length(&stopped, "gwrando.db"), 11));
    assert!(!all.contains_key(&Became::RefusedUnchanged), "something can always be read: {all:?}");
}

#[test]
fn every_page_of_the_store_may_fail() {
    let stopped = Stopped::closed();
    let pages = length(&stopped, "gwrando.db") / PAGE;
    let step = if std::env::var_os("GWRANDO_BIT_FLIPS").is_some() { 1 } else { 9 };
    // The first page, those of the schema and single ones of every kind.
    let places = (0..pages).filter(|page| *page < 6 || page % step == 0).map(|page| (page * PAGE + 1000) * 8);
    let all = flips(&stopped, "gwrando.db", places);
    assert!(!all.contains_key(&Became::RefusedUnchanged), "{all:?}");
    assert!(!all.contains_key(&Became::Saved), "a page that fails is noticed: {all:?}");
}

#[test]
fn a_flipped_bit_in_the_log_never_takes_acts_away_unsaid() {
    let stopped = Stopped::make();
    let log = length(&stopped, "gwrando.db-wal");
    assert!(log > 10 * PAGE, "the acts are in the log");
    let head = (0..32 * 8).step_by(17);
    let first_frame = (32 * 8..56 * 8).step_by(13);
    let last_frame = ((log - 4120) * 8..(log - 4096) * 8).step_by(7);
    let all =
        flips(&stopped, "gwrando.db-wal", head.chain(first_frame).chain(last_frame).chain(anywhere(log, 12)));
    assert!(!all.contains_key(&Became::RefusedUnchanged), "{all:?}");
    assert!(all.contains_key(&Became::SalvagedWhole), "most of the log is mended: {all:?}");
}

/// Found by the long run: a bit of a frame's check passed for a bit of the next frame's page number, and that page was
/// put where nobody looks for it.
#[test]
fn a_flipped_bit_in_a_check_of_the_log_moves_no_page() {
    let stopped = Stopped::make();
    let frame = 32 + 40 * (24 + PAGE);
    let all = flips(&stopped, "gwrando.db-wal", ((frame + 16) * 8..(frame + 24) * 8).step_by(3));
    assert_eq!(all.keys().copied().collect::<Vec<_>>(), [Became::SalvagedWhole], "{all:?}");
}

#[test]
fn a_flipped_bit_in_any_other_file_costs_nothing() {
    let stopped = Stopped::make();
    for name in ["gwrando.key", "gwrando.key.copy", "gwrando.pages", "gwrando.db-shm", "gwrando.lang"] {
        let all = flips(&stopped, name, anywhere(length(&stopped, name), 13));
        assert_eq!(all.keys().copied().collect::<Vec<_>>(), [Became::Saved], "{name}");
    }
}
