//! When a delivery is tried again: soon at first, then less and less often, never later than after six hours, and never
//! not at all. Pure: the number of tries and the jitter come in.

use std::time::Duration;

/// The longest wait before the first new try.
const FIRST: Duration = Duration::from_secs(30);

/// The longest wait of all.
const LONGEST: Duration = Duration::from_hours(6);

/// How long to wait after `tries` tries that failed, at least one. The wait doubles with each try up to six hours;
/// `jitter` out of 65,535 chooses within its upper half, so that desks that lost the same server do not come back at
/// the same moment.
pub fn wait(tries: u32, jitter: u16) -> Duration {
    let doubled = 2_u32.saturating_pow(tries.saturating_sub(1));
    let span = FIRST.saturating_mul(doubled).min(LONGEST);
    span / 2 + span / 2 * u32::from(jitter) / u32::from(u16::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn half_a_minute_then_a_minute_then_six_hours_for_ever() {
        assert_eq!(wait(1, u16::MAX), Duration::from_secs(30));
        assert_eq!(wait(2, u16::MAX), Duration::from_mins(1));
        assert_eq!(wait(2, 0), Duration::from_secs(30));
        assert_eq!(wait(40, u16::MAX), Duration::from_hours(6));
    }

    proptest! {
        #[test]
        fn every_try_is_followed_by_another_within_six_hours(tries in any::<u32>(), jitter in any::<u16>()) {
            let wait = wait(tries, jitter);
            prop_assert!(wait >= FIRST / 2 && wait <= LONGEST);
        }

        #[test]
        fn a_later_try_never_waits_less_by_the_same_jitter(tries in 0_u32..100, jitter in any::<u16>()) {
            prop_assert!(wait(tries + 1, jitter) >= wait(tries, jitter));
        }

        #[test]
        fn jitter_spreads_over_half_of_the_wait(tries in any::<u32>(), jitter in any::<u16>()) {
            prop_assert!(wait(tries, jitter) >= wait(tries, u16::MAX) / 2);
            prop_assert!(wait(tries, jitter) <= wait(tries, u16::MAX));
        }
    }
}
