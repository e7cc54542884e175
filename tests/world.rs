//! A desk of its own for each test, and a clock that goes only when it is told to.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use gwrando_core::desk::Desk;
use gwrando_core::store::{KeyCost, Passphrase};
use gwrando_core::vocabulary::{Clock, Day, Lang, Moment};
use tempfile::TempDir;

/// A clock that goes only when it is told to, from nine in the morning of a Sunday unless another moment is given.
#[derive(Clone)]
pub struct Told {
    from: Moment,
    passed: Arc<AtomicI64>,
}

impl Told {
    pub fn at(moment: &str) -> Told {
        Told { from: Moment::parse(moment).expect("an instant"), passed: Arc::default() }
    }

    pub fn pass(&self, seconds: i64) {
        self.passed.fetch_add(seconds, Ordering::SeqCst);
    }

    pub fn pass_days(&self, days: i64) {
        self.pass(days * 24 * 60 * 60);
    }
}

impl Default for Told {
    fn default() -> Told {
        Told::at("2026-11-22T09:00:00Z")
    }
}

impl Clock for Told {
    fn now(&self) -> Moment {
        self.from.plus_seconds(self.passed.load(Ordering::SeqCst))
    }

    fn today(&self) -> Day {
        self.now().day()
    }
}

/// A desk in a folder of its own, open and ready.
pub struct World {
    pub folder: TempDir,
    pub clock: Told,
    pub desk: Desk,
}

pub fn passphrase() -> Passphrase {
    Passphrase::new("pedwar gair bach hir".to_owned())
}

/// The desk of `folder` as the program finds it at its start.
pub fn at(folder: &Path, clock: &Told) -> Desk {
    Desk::at(folder.to_owned(), Arc::new(clock.clone()), KeyCost::CHEAP_FOR_TESTS)
}

/// A desk in `folder` with a new store, open and ready.
pub fn ready(folder: &Path, clock: &Told) -> Desk {
    let mut desk = at(folder, clock);
    let key = desk.create(&passphrase(), Lang::Cy).expect("a store").recovery_key;
    desk.confirm_recovery(&key).expect("the key that was shown");
    desk
}

pub fn world() -> World {
    world_at(Told::default())
}

pub fn world_at(clock: Told) -> World {
    let folder = TempDir::new().expect("a folder");
    let desk = ready(folder.path(), &clock);
    World { folder, clock, desk }
}

impl World {
    /// The program stops without a word, and is started again.
    pub fn killed(self) -> World {
        let World { folder, clock, desk } = self;
        drop(desk);
        let mut desk = at(folder.path(), &clock);
        desk.unlock(&passphrase()).expect("the same passphrase");
        World { folder, clock, desk }
    }
}
