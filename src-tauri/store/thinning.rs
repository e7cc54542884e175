//! Which old copies go. Every copy of the last two days stays, then one a day for a fortnight, then one a week, and
//! after ninety days none: that is how long a carer's words may outlive their erasure (`domain.md` 4.3). The
//! newest copy always stays, however old it is.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Result, container, copies, files};
use crate::vocabulary::{Day, Moment, OutwardId};

/// Days in which every copy stays.
const EVERY_COPY: i64 = 2;
/// Days in which one copy a day stays.
const ONE_A_DAY: i64 = 14;
/// Days in which one copy a week stays. No copy gets older.
const ONE_A_WEEK: i64 = 90;

/// What only the newest of several copies is kept for.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Slot {
    /// This very copy.
    Moment(Moment),
    /// Its day.
    Day(Day),
    /// Its calendar week, Monday to Sunday. Weeks that moved along with today would push every copy out at the
    /// fortnight: the one behind it would always be the newer one of its week.
    Week(i64),
}

/// Those of `copies` that go, by the moments at which they were made. A copy from the future stays: a clock that was
/// set back must not cost anybody a copy.
fn to_let_go(copies: &[Moment], now: Moment) -> BTreeSet<Moment> {
    let mut newest_first = copies.to_vec();
    newest_first.sort_unstable_by(|one, other| other.cmp(one));
    let mut taken = BTreeSet::new();
    let keeps = |(place, made): &(usize, Moment)| {
        slot(*made, now).map_or(*place == 0, |slot| taken.insert(slot) || *place == 0)
    };
    let kept: BTreeSet<Moment> =
        newest_first.into_iter().enumerate().filter(keeps).map(|(_, at)| at).collect();
    copies.iter().copied().filter(|made| !kept.contains(made)).collect()
}

/// The slot that a copy made at `made` may fill; none when it is too old.
fn slot(made: Moment, now: Moment) -> Option<Slot> {
    let day = made.day_in_wales();
    match now.day_in_wales().days_since(day) {
        ..EVERY_COPY => Some(Slot::Moment(made)),
        EVERY_COPY..ONE_A_DAY => Some(Slot::Day(day)),
        ONE_A_DAY..ONE_A_WEEK => Some(Slot::Week(week(day))),
        _ => None,
    }
}

/// A number for the calendar week of `day`.
fn week(day: Day) -> i64 {
    // Reckoned from year 1, whose first day was a Monday; before it nobody made copies.
    Day::of(1, 1, 1).map_or(0, |monday| day.days_since(monday).div_euclid(7))
}

/// Removes those copies of `store` in `folder` that go, and says how many went. Only files that carry the name
/// this program gives, open as copies and belong to this very store are ever touched.
pub(super) fn thin(folder: &Path, store: OutwardId, now: Moment) -> Result<usize> {
    let ours = copies_of(folder, store)?;
    let go = to_let_go(&ours.iter().map(|(made, _)| *made).collect::<Vec<_>>(), now);
    let mut gone = 0;
    for (_, file) in ours.iter().filter(|(made, _)| go.contains(made)) {
        files::drop_own(file)?;
        gone += 1;
    }
    Ok(gone)
}

fn copies_of(folder: &Path, store: OutwardId) -> Result<Vec<(Moment, PathBuf)>> {
    let mut ours = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        // A file that cannot be opened as a copy is not ours to judge.
        let Ok(opened) = container::open(&file) else { continue };
        let made = opened.facts.made_at;
        let named_by_us = file.file_name().is_some_and(|name| name.to_string_lossy() == copies::name(made));
        if named_by_us && opened.header.store() == store {
            ours.push((made, file));
        }
    }
    Ok(ours)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn now() -> Moment {
        Moment::parse("2026-06-30T18:00:00Z").expect("a moment")
    }

    fn ago(days: i64, hours: i64) -> Moment {
        now().plus_seconds(-(days * 24 + hours) * 3600)
    }

    #[test]
    fn two_days_whole_a_fortnight_daily_then_weekly_and_none_after_ninety_days() {
        let kept =
            [ago(0, 1), ago(0, 2), ago(1, 3), ago(1, 9), ago(3, 0), ago(13, 0), ago(21, 0), ago(89, 0)];
        let gone = [ago(3, 5), ago(13, 2), ago(22, 0), ago(90, 0), ago(400, 0)];
        assert_eq!(to_let_go(&[&kept[..], &gone].concat(), now()), BTreeSet::from(gone));
    }

    #[test]
    fn the_newest_stays_however_old_and_one_from_the_future_too() {
        assert_eq!(to_let_go(&[ago(500, 0), ago(400, 0)], now()), BTreeSet::from([ago(500, 0)]));
        assert_eq!(to_let_go(&[ago(-30, 0), ago(0, 1)], now()), BTreeSet::new());
    }

    proptest! {
        #[test]
        fn the_newest_stays_nothing_outlives_ninety_days_and_thinning_twice_takes_no_more(
            hours in prop::collection::btree_set(0i64..24 * 200, 0..60),
        ) {
            let made: Vec<Moment> = hours.iter().map(|hours| ago(0, *hours)).collect();
            let go = to_let_go(&made, now());
            let kept: Vec<Moment> = made.iter().copied().filter(|one| !go.contains(one)).collect();
            prop_assert_eq!(kept.iter().max(), made.iter().max());
            let old = |one: &&Moment| now().day_in_wales().days_since(one.day_in_wales()) >= 90;
            prop_assert!(kept.iter().filter(old).count() <= 1);
            prop_assert!(to_let_go(&kept, now()).is_empty());
        }

        /// Thinning each day never leaves a gap longer than a week in the last ninety days, beside the edges of slots.
        #[test]
        fn day_by_day_there_is_always_a_copy_near(start in 100i64..300) {
            let mut kept: Vec<Moment> = Vec::new();
            for day in 0..start {
                let today = ago(start - day, 0);
                kept.push(today);
                let go = to_let_go(&kept, today);
                kept.retain(|one| !go.contains(one));
            }
            let last = ago(1, 0);
            let mut ages: Vec<i64> = kept.iter().map(|one| last.day_in_wales().days_since(one.day_in_wales())).collect();
            ages.sort_unstable();
            prop_assert!(ages.windows(2).all(|pair| pair[1] - pair[0] <= 13), "{ages:?}");
            prop_assert!(ages.iter().any(|age| *age >= 60), "{ages:?}");
        }
    }
}
