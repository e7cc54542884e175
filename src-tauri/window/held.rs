//! The desk, held for the commands.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use gwrando_core::desk::{Desk, Lends, send_due};
use gwrando_core::store::{KeyCost, Pace, name_of_home};
use gwrando_core::vocabulary::{Clock, Day, FixedClock, SystemClock};

use crate::locking::Haste;

/// The one desk of this program.
pub struct Held {
    desk: Mutex<Desk>,
    name: String,
    pace: Pace,
}

impl Held {
    /// The desk whose store lies in `home`.
    pub fn at(home: PathBuf) -> Held {
        let name = name_of_home(&home);
        let desk = Desk::at(home, clock(), cost());
        let pace = desk.pace();
        Held { desk: Mutex::new(desk), name, pace }
    }

    /// How far long work has come. It is looked at and stopped while the desk is busy with it.
    pub fn pace(&self) -> &Pace {
        &self.pace
    }

    /// A name for the store that tells nothing of it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The desk for something that a person does, which counts as a touch.
    pub fn touched(&self) -> MutexGuard<'_, Desk> {
        let mut desk = self.looked_at();
        desk.touch();
        desk
    }

    /// The desk for long work that can be looked at and stopped.
    pub fn busy(&self) -> MutexGuard<'_, Desk> {
        let desk = self.touched();
        self.pace.begin();
        desk
    }

    /// The desk for a look that is no touch. A command that panicked did nothing: the store rolled it back, so
    /// the desk is used on.
    pub fn looked_at(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The desk for words that are being kept. They count as a touch, but when the desk has waited too long they are
    /// kept all the same: a machine that slept in the middle of a word still has the word to save. The watch locks
    /// right afterwards.
    pub fn saving(&self) -> MutexGuard<'_, Desk> {
        let mut desk = self.looked_at();
        desk.touch_to_save();
        desk
    }

    /// Whether there is anything to lock.
    pub fn is_open(&self) -> bool {
        self.looked_at().is_open()
    }

    /// Locks. A copy that fails here is told at the next opening.
    pub fn close(&self, haste: Haste) {
        let mut desk = self.looked_at();
        let _told_next_time = match haste {
            Haste::None => desk.lock(),
            Haste::Sleep => desk.lock_at_once(),
        };
    }

    /// Sends what is due, if she allowed that. Goes only to places for which something waits; what stands in the way is
    /// kept with the envelope and shown there.
    pub fn send_by_itself(&self) {
        let allowed = self.looked_at().sends_by_itself();
        if allowed {
            // Locked in between: what was on its way is looked for at the next try.
            let _tried_again = send_due(self, false, |_| {});
        }
    }

    /// Locks at the end of the program. What is durable is durable already; a copy that fails here is told by
    /// its age at the next opening.
    pub fn leave(&self) {
        let _told_next_time = self.looked_at().lock();
    }
}

impl Lends for Held {
    fn lend<T>(&self, what: impl FnOnce(&mut Desk) -> T) -> T {
        what(&mut self.looked_at())
    }
}

/// The machine's clock, unless a test of an unoptimised build holds the calendar at a day.
fn clock() -> Arc<dyn Clock> {
    let asked = std::env::var("GWRANDO_TODAY").ok().filter(|_| cfg!(debug_assertions));
    match asked.and_then(|day| Day::read(&day).ok()) {
        Some(today) => Arc::new(FixedClock { today }),
        None => Arc::new(SystemClock),
    }
}

/// The standard cost of keys, unless a test of an unoptimised build asks for a cheap one.
fn cost() -> KeyCost {
    match std::env::var_os("GWRANDO_CHEAP_KEYS") {
        Some(_) if cfg!(debug_assertions) => KeyCost::CHEAP_FOR_TESTS,
        _ => KeyCost::STANDARD,
    }
}
