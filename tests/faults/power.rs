//! The power goes at any moment of a talk: the store opens, and everything that was called safe is in it.

use std::collections::BTreeMap;
use std::path::Path;

use gwrando_core::desk::LADDER;
use gwrando_core::store::{Act, Erasure, Extent, Key, Store, Trouble, Writer};
use gwrando_core::vocabulary::{CaseId, HouseholdId, Moment};
use gwrando_power::{Chance, Cut, Images, Op, watch};

use super::*;

/// Images of an ordinary run; `GWRANDO_POWER_CUTS` asks for more.
const CUTS: usize = 160;
/// Acts between two beginnings of a new recording.
const ACTS: u64 = 120;
/// Images of one recording.
const IMAGES_A_TALK: usize = 1000;
/// Images of each control. Some cuts come where even a careless store has just flushed.
const CONTROLS: usize = 60;

/// What one crash image came to.
#[derive(Debug, PartialEq)]
enum Found {
    Whole,
    /// Something that was called safe is missing.
    Lost,
    /// It does not open, or is not whole.
    Broken,
}

/// A talk as it was recorded: the files at its beginning and everything that was written since.
struct Recorded {
    files: BTreeMap<String, Vec<u8>>,
    log: Vec<Op>,
}

/// Writes into the store under `synchronous`, says what is safe, empties the log and scours now and then.
fn recorded(begun: &Begun, synchronous: &str, acts: u64) -> Recorded {
    let home = begun.copy();
    let watch = watch(home.path());
    let store = open(home.path()).expect("opens");
    let careless = format!("PRAGMA synchronous = {synchronous}; PRAGMA wal_autocheckpoint = 40;");
    store.read(|reader| Ok::<_, Trouble>(reader.execute_batch(&careless)?)).expect("is set");
    let mut files = watch.remember();
    files.retain(|name, _| !name.ends_with("-shm"));
    for number in 1..=acts {
        write(&store, number).expect("writes");
        watch.said(number);
        if number % 50 == 0 {
            store.check().expect("is whole");
        }
    }
    Recorded { files, log: watch.log() }
}

fn open(home: &Path) -> Result<Store, Trouble> {
    Store::open(home, Key::Passphrase(&passphrase()), LADDER)
}

fn now() -> Moment {
    Moment::parse("2026-11-22T09:00:00Z").expect("a moment")
}

/// Answers one question after the other, in notes of every length, and erases something now and then.
fn write(store: &Store, number: u64) -> Result<(), Trouble> {
    let text = format!("{number} {}", "gair ".repeat(usize::try_from(number * 37 % 900).unwrap_or(0)));
    let erases = number.is_multiple_of(43);
    let work = |tx: &Writer<'_>| {
        let question = QUESTIONS[usize::try_from(number).unwrap_or(0) % QUESTIONS.len()];
        tx.execute("UPDATE answer SET text = ?1 WHERE question = ?2", [text.as_str(), question])?;
        if erases {
            tx.erases(Erasure {
                case: CaseId::fresh(),
                household: HouseholdId::fresh(),
                number: "E-9999".to_owned(),
                extent: Extent::Contact,
                interview: None,
                at: now(),
            });
        }
        Ok::<_, Trouble>(())
    };
    store.act(Act::RecordAnswer, now(), work).map(|_| ())
}

/// Opens an image as the program would after the cut, and compares it with what was called safe.
fn judged(image: &BTreeMap<String, Vec<u8>>, said: u64) -> Found {
    let home = folder();
    for (name, bytes) in image {
        fs::write(home.path().join(name), bytes).expect("writes");
    }
    let Ok(store) = open(home.path()) else { return Found::Broken };
    let numbers = store.read(|reader| {
        let mut all = reader.prepare("SELECT question, text FROM answer")?;
        let rows = all.query_map([], |row| {
            let text: String = row.get(1)?;
            let number = text.split(' ').next().and_then(|word| word.parse().ok()).unwrap_or(u64::MAX);
            Ok((row.get(0)?, number))
        })?;
        Ok::<_, Trouble>(rows.collect::<Result<BTreeMap<String, u64>, _>>()?)
    });
    let (Ok(numbers), true) = (numbers, store.check().is_ok()) else { return Found::Broken };
    let newest = numbers.values().copied().max().unwrap_or(0);
    if numbers != notes_after(newest) {
        return Found::Broken;
    }
    if newest < said { Found::Lost } else { Found::Whole }
}

/// Which number each question's note bears once `newest` acts are done.
fn notes_after(newest: u64) -> BTreeMap<String, u64> {
    let mut notes: BTreeMap<String, u64> = QUESTIONS.iter().map(|one| ((*one).to_owned(), 0)).collect();
    for number in 1..=newest {
        let question = QUESTIONS[usize::try_from(number).unwrap_or(0) % QUESTIONS.len()];
        notes.insert(question.to_owned(), number);
    }
    notes
}

/// Cuts the power `count` times at random places of the recording.
fn cut(recorded: &Recorded, count: usize, chance: &mut Chance) -> Vec<(Cut, Found)> {
    let mut places: Vec<usize> = (0..count).map(|_| chance.below(recorded.log.len() + 1)).collect();
    places.sort_unstable();
    let mut images = Images::new(&recorded.log, recorded.files.clone());
    let judge = |(number, place): (usize, usize)| {
        images.go_to(place);
        let cut = Cut::ALL[number % Cut::ALL.len()];
        (cut, judged(&images.cut(cut, chance), images.said()))
    };
    places.into_iter().enumerate().map(judge).collect()
}

#[test]
fn no_power_cut_loses_what_was_called_safe() {
    let (begun, all) = (Begun::make(), rounds("GWRANDO_POWER_CUTS", CUTS));
    let (mut chance, mut done, mut bad) = (Chance::of(1), 0, Vec::new());
    while done < all {
        let recorded = recorded(&begun, "FULL", ACTS + chance.below(40) as u64);
        let count = IMAGES_A_TALK.min(all - done);
        bad.extend(
            cut(&recorded, count, &mut chance).into_iter().filter(|(_, found)| *found != Found::Whole),
        );
        done += count;
    }
    println!("{done} power cuts: {} lost", bad.len());
    assert!(bad.is_empty(), "{bad:?}");
}

/// The harness has teeth: what the usual settings risk is seen.
#[test]
fn careless_settings_lose_words_and_are_caught() {
    let begun = Begun::make();
    for (synchronous, expected) in [("NORMAL", Found::Lost), ("OFF", Found::Broken)] {
        let found = cut(&recorded(&begun, synchronous, ACTS), CONTROLS, &mut Chance::of(2));
        let count = found.iter().filter(|(_, found)| *found == expected).count();
        assert!(count > 0, "with {synchronous} of {CONTROLS} cuts none was {expected:?}");
        println!("control {synchronous}: {count} of {CONTROLS} cuts were {expected:?}");
    }
}

/// A store whose log went too early would be seen as well: without its log an image is not called whole.
#[test]
fn a_missing_log_is_a_loss() {
    let recorded = recorded(&Begun::make(), "FULL", 30);
    let mut images = Images::new(&recorded.log, recorded.files.clone());
    let mut seen = false;
    for (place, _) in recorded.log.iter().enumerate().filter(|(_, op)| matches!(op, Op::Said(_))) {
        images.go_to(place + 1);
        let mut image = images.cut(Cut::Dropped, &mut Chance::of(3));
        image.remove("gwrando.db-wal");
        seen |= judged(&image, images.said()) != Found::Whole;
    }
    assert!(seen, "no image missed its log");
}
