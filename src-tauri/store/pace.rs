//! How far long work has come, and the wish that it stop. Whoever works tells and asks; whoever waits looks and wishes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use super::{Result, Trouble};

/// Everything that is to be done, in the parts in which a pace is told.
pub const WHOLE: u32 = 1000;

/// The pace of one long piece of work at a time. Clones look at the same work.
#[derive(Clone, Debug, Default)]
pub struct Pace(Arc<Told>);

#[derive(Debug)]
struct Told {
    done: AtomicU32,
    /// From where on the work is to stop; past its end while nobody wishes that.
    stop: AtomicU32,
}

impl Default for Told {
    fn default() -> Told {
        Told { done: AtomicU32::new(0), stop: AtomicU32::new(u32::MAX) }
    }
}

impl Pace {
    /// New work begins: nothing of it is done, and a wish that came too late for the last one is forgotten.
    pub fn begin(&self) {
        self.0.done.store(0, Ordering::Relaxed);
        self.0.stop.store(u32::MAX, Ordering::Relaxed);
    }

    /// Tells that the work has come as far as `done` of [`WHOLE`].
    ///
    /// # Errors
    /// `Stopped` when somebody wishes that it stop. Whoever works undoes what is not whole and passes that on.
    pub fn reach(&self, done: u32) -> Result<()> {
        self.0.done.store(done.min(WHOLE), Ordering::Relaxed);
        if done >= self.0.stop.load(Ordering::Relaxed) { Err(Trouble::Stopped) } else { Ok(()) }
    }

    /// The same while `part` of `all` are done of what lies between two places.
    ///
    /// # Errors
    /// As [`Pace::reach`].
    pub fn between(&self, from: u32, to: u32, part: usize, all: usize) -> Result<()> {
        let along = (to.saturating_sub(from) as usize * part.min(all)) / all.max(1);
        self.reach(from + u32::try_from(along).unwrap_or(0))
    }

    /// How much of [`WHOLE`] is done.
    pub fn done(&self) -> u32 {
        self.0.done.load(Ordering::Relaxed)
    }

    /// Wishes that the work stop at the next place where nothing is changed yet.
    pub fn stop(&self) {
        self.stop_at(0);
    }

    /// Wishes that it stop once it has come as far as `done`.
    pub fn stop_at(&self, done: u32) {
        self.0.stop.store(done, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_to_stop_holds_for_the_work_that_goes_on_and_for_no_other() {
        let pace = Pace::default();
        let other = pace.clone();
        pace.begin();
        assert_eq!(pace.between(200, 600, 1, 4), Ok(()));
        assert_eq!(other.done(), 300);
        other.stop();
        assert_eq!(pace.reach(700), Err(Trouble::Stopped));
        pace.begin();
        assert_eq!((pace.reach(100), other.done()), (Ok(()), 100));
    }

    #[test]
    fn what_has_no_parts_or_more_than_all_stays_within_its_places() {
        let pace = Pace::default();
        assert_eq!(pace.between(400, 800, 3, 0), Ok(()));
        assert_eq!(pace.done(), 400);
        assert_eq!(pace.between(400, 800, 9, 3), Ok(()));
        assert_eq!(pace.done(), 800);
    }
}
