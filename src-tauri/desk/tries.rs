//! Wrong keys make the next try wait, for the colleague who sits down at a locked laptop. Three may be wrong by a
//! slip of the hand; then the wait doubles from five seconds to five minutes. It is counted while the program runs:
//! whoever can start it again, or take the file away, is kept out by the cost of each try (`store/keys.rs`).

use crate::vocabulary::Moment;

/// Wrong keys that cost no wait.
const FREE: u32 = 3;
/// The first wait, in seconds.
const FIRST_WAIT: i64 = 5;
/// The longest, in seconds.
const LONGEST_WAIT: i64 = 300;

/// The wrong keys since the last right one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tries {
    wrong: u32,
    last: Option<Moment>,
}

impl Tries {
    /// Another key was wrong.
    pub(super) fn wrong(&mut self, now: Moment) {
        self.wrong = self.wrong.saturating_add(1);
        self.last = Some(now);
    }

    /// Seconds to wait from `now`; none when a key may be tried. A clock that was set back makes nobody wait longer
    /// than the whole wait.
    pub(super) fn wait(&self, now: Moment) -> Option<i64> {
        let doubled = self.wrong.checked_sub(FREE)?.min(10);
        let whole = (FIRST_WAIT << doubled).min(LONGEST_WAIT);
        let passed = now.seconds_since(self.last?).max(0);
        (passed < whole).then(|| whole - passed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Moment {
        Moment::parse("2026-11-22T09:00:00Z").expect("a moment").plus_seconds(seconds)
    }

    fn after(wrong: u32) -> Tries {
        (0..wrong).fold(Tries::default(), |mut tries, _| {
            tries.wrong(at(0));
            tries
        })
    }

    #[test]
    fn three_slips_are_free_and_then_the_wait_doubles_to_five_minutes() {
        let waits: Vec<_> = (0..=11).map(|wrong| after(wrong).wait(at(0))).collect();
        let doubling = [5, 10, 20, 40, 80, 160, 300, 300, 300].map(Some);
        assert_eq!(waits, [&[None; 3][..], &doubling].concat());
        assert_eq!(after(40).wait(at(0)), Some(300));
    }

    #[test]
    fn the_wait_runs_down_and_ends() {
        let tries = after(4);
        assert_eq!([at(3), at(9), at(10), at(11)].map(|now| tries.wait(now)), [Some(7), Some(1), None, None]);
    }

    #[test]
    fn a_clock_that_was_set_back_makes_nobody_wait_longer() {
        assert_eq!(after(4).wait(at(-100_000)), Some(10));
    }
}
