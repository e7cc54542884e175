//! Every single change to a file fails once, and from there on, while the store is made, rekeyed, copied, restored,
//! erased from and rescued: it is as it was before, or as it should be afterwards, and it opens.

use std::cell::Cell;
use std::io;
use std::path::{Path, PathBuf};

use super::copies::{restore, verify};
use super::*;
use crate::vocabulary::{CaseId, HouseholdId, Moment};

thread_local! {
    /// Changes that still go well, and whether all go badly from then on.
    static FAULT: Cell<Option<(u32, bool)>> = const { Cell::new(None) };
}

/// What stands in front of each change to a file.
pub(super) fn step() -> io::Result<()> {
    match FAULT.get() {
        Some((0, stays)) => {
            FAULT.set(stays.then_some((0, true)));
            Err(io::ErrorKind::PermissionDenied.into())
        }
        Some((left, stays)) => {
            FAULT.set(Some((left - 1, stays)));
            Ok(())
        }
        None => Ok(()),
    }
}

const LADDER: &[Step] = &[Step {
    number: 1,
    what: "answers",
    sql: "CREATE TABLE answer (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;",
    readable_by_older: false,
}];

fn words(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned())
}

fn now() -> Moment {
    Moment::parse("2026-03-01T09:30:00Z").expect("a moment")
}

fn opened(home: &Path, with: &str) -> Result<Store> {
    Store::open(home, Key::Passphrase(&words(with)), LADDER)
}

fn put(store: &Store, text: &str) -> Result<()> {
    let write = |tx: &Writer<'_>| {
        tx.execute("INSERT INTO answer (text) VALUES (?1)", [text])?;
        Ok::<_, Trouble>(())
    };
    store.act(Act::RecordAnswer, now(), write).map(|_| ())
}

fn texts(store: &Store) -> Vec<String> {
    let read = store.read(|reader| {
        let mut all = reader.prepare("SELECT text FROM answer ORDER BY id")?;
        let rows = all.query_map([], |row| row.get(0))?;
        Ok::<_, Trouble>(rows.collect::<rusqlite::Result<_>>()?)
    });
    read.expect("reads")
}

/// A home with a store of one answer, a copy beside it, and a second answer that is newer than the copy.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn make() -> Place {
        // In memory where the system has such a folder: it is not the disk that is tried.
        let folder = tempfile::TempDir::new_in("/dev/shm").or_else(|_| tempfile::TempDir::new());
        let folder = folder.expect("a folder");
        let home = folder.path().join("home");
        let cost = KeyCost::CHEAP_FOR_TESTS;
        let (store, _) = Store::create(&home, &words("hen eiriau hir"), cost, LADDER).expect("creates");
        put(&store, "un").expect("writes");
        store.copy_as(&folder.path().join("copi"), now()).expect("copies");
        put(&store, "dau").expect("writes");
        Place { folder }
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    fn copy(&self) -> PathBuf {
        self.folder.path().join("copi")
    }
}

/// Lets every change of `work` fail, once and for good, until none is left; `judge` looks at the place afterwards and
/// is told whether the work called itself done.
fn every_change(
    prepare: impl Fn(&Place),
    work: impl Fn(&Place) -> Result<()>,
    judge: impl Fn(&Place, bool),
) -> u32 {
    let mut faults = 0;
    for stays in [false, true] {
        for number in 0.. {
            let place = Place::make();
            prepare(&place);
            FAULT.set(Some((number, stays)));
            let done = work(&place);
            let left = FAULT.take();
            judge(&place, done.is_ok());
            if left.is_some_and(|(left, _)| left > 0) {
                break;
            }
            faults += 1;
            assert!(number < 500, "the work never ends");
        }
    }
    faults
}

fn nothing(_: &Place) {}

#[test]
fn a_passphrase_is_the_old_one_or_the_new_one() {
    let change = |place: &Place| {
        let store = opened(&place.home(), "hen eiriau hir")?;
        let (old, new) = (words("hen eiriau hir"), words("geiriau newydd"));
        store.change_passphrase(Key::Passphrase(&old), &new, KeyCost::CHEAP_FOR_TESTS, now())?;
        Ok(())
    };
    let faults = every_change(nothing, change, |place, done| {
        let new = opened(&place.home(), "geiriau newydd").map(|store| texts(&store));
        let old = opened(&place.home(), "hen eiriau hir").map(|store| texts(&store));
        assert!(!done || new.is_ok(), "what was called done is done");
        assert_eq!(new.or(old), Ok(vec!["un".to_owned(), "dau".to_owned()]));
    });
    assert!(faults > 20, "{faults}");
}

#[test]
fn a_copy_is_whole_or_not_there_and_the_store_is_as_it_was() {
    let copy = |place: &Place| {
        let store = opened(&place.home(), "hen eiriau hir")?;
        store.copy_as(&place.folder.path().join("ail"), now())?;
        Ok(())
    };
    every_change(nothing, copy, |place, done| {
        let second = place.folder.path().join("ail");
        assert!(!done || second.exists());
        if second.exists() {
            let made = verify(&second, Key::Passphrase(&words("hen eiriau hir"))).expect("the copy is whole");
            assert_eq!(made.copy.rows["answer"], 2);
        }
        assert_eq!(texts(&opened(&place.home(), "hen eiriau hir").expect("opens")), ["un", "dau"]);
    });
}

#[test]
fn after_a_restore_the_old_store_or_the_copy_stands_there() {
    let bring_back = |place: &Place| {
        restore(&place.copy(), &place.home(), Key::Passphrase(&words("hen eiriau hir")), LADDER).map(|_| ())
    };
    every_change(nothing, bring_back, |place, done| {
        let there = texts(&opened(&place.home(), "hen eiriau hir").expect("opens"));
        assert!(there == ["un"] || (there == ["un", "dau"] && !done), "{there:?}");
    });
}

#[test]
fn an_erasure_stands_in_the_list_when_it_is_done() {
    let erase = |place: &Place| {
        let store = opened(&place.home(), "hen eiriau hir")?;
        let act = |tx: &Writer<'_>| {
            tx.execute("DELETE FROM answer WHERE text = 'un'", [])?;
            tx.erases(Erasure {
                case: CaseId::fresh(),
                household: HouseholdId::fresh(),
                number: "E-0001".to_owned(),
                extent: Extent::Everything,
                interview: None,
                at: now(),
            });
            Ok::<_, Trouble>(())
        };
        store.act(Act::EraseCase, now(), act).map(|_| ())
    };
    every_change(nothing, erase, |place, done| {
        let store = opened(&place.home(), "hen eiriau hir").expect("opens");
        let (gone, listed) =
            (texts(&store) == ["dau"], !store.outside().expect("the list").erasures.is_empty());
        assert!(!done || gone, "what was called done is done");
        assert!(!gone || listed, "what is gone stands in the list");
        assert!(gone || texts(&store) == ["un", "dau"]);
    });
}

#[test]
fn a_rescue_is_done_or_can_be_done_again() {
    let damage = |place: &Place| {
        opened(&place.home(), "hen eiriau hir").expect("opens").suspect();
        let file = place.home().join("gwrando.db");
        let mut bytes = std::fs::read(&file).expect("reads");
        let last = bytes.len() - 100;
        bytes[last] ^= 1;
        files::write(&file, &bytes).expect("writes");
    };
    let rescue = |place: &Place| {
        let refused = opened(&place.home(), "hen eiriau hir").err();
        if !matches!(refused, Some(Trouble::Damaged { .. })) {
            return Err(refused.unwrap_or(Trouble::StoreThere));
        }
        salvage::take(&place.home(), Key::Passphrase(&words("hen eiriau hir")), LADDER).map(|_| ())
    };
    let kept_somewhere = |place: &Place| {
        let mut homes = vec![place.home()];
        homes.extend((1..9).map(|number| place.home().join(format!("gwrando-aside-{number}"))));
        homes.iter().any(|home| home.join("gwrando.db").exists())
    };
    every_change(damage, rescue, |place, done| {
        assert!(kept_somewhere(place), "nothing deletes a damaged file");
        if !done {
            assert!(opened(&place.home(), "hen eiriau hir").is_ok() || rescue(place).is_ok(), "and again");
        }
        opened(&place.home(), "hen eiriau hir").expect("opens").check().expect("is whole");
    });
}

#[test]
fn a_store_that_could_not_be_made_is_not_there() {
    let make = |place: &Place| {
        let home = place.folder.path().join("arall");
        Store::create(&home, &words("geiriau eraill"), KeyCost::CHEAP_FOR_TESTS, LADDER).map(|_| ())
    };
    every_change(nothing, make, |place, done| {
        let home = place.folder.path().join("arall");
        let opened = opened(&home, "geiriau eraill");
        assert!(!done || opened.is_ok());
        let told = opened.err();
        // Where its key had already been laid down, the next opening finishes it.
        assert!(matches!(told, None | Some(Trouble::NoStore | Trouble::Io(_))), "{told:?}");
    });
}
