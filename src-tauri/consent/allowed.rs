//! What is allowed now, from every answer that was ever given.

use std::collections::BTreeSet;

use serde::Serialize;

use super::purpose::Purpose;
use crate::vocabulary::Moment;

/// One answer as it was given. Answers are added, never overwritten.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Answered {
    /// What was asked.
    pub purpose: Purpose,
    /// Yes or no.
    pub given: bool,
    /// When.
    pub at: Moment,
    /// The version of the notice under which it was given.
    pub notice: String,
    /// Whether this no takes back what was allowed before.
    pub withdraws: bool,
}

/// The purposes for which this interview may be used now: the last answer for each counts. Without the interview
/// itself nothing is allowed; it stands from the beginning, for without it there would be no interview, until it
/// is taken back (`domain.md` 4.1).
pub fn allowed(history: &[Answered]) -> BTreeSet<Purpose> {
    let mut now = BTreeSet::from([Purpose::Interview]);
    for one in history {
        if one.given {
            now.insert(one.purpose);
        } else {
            now.remove(&one.purpose);
        }
    }
    if now.contains(&Purpose::Interview) { now } else { BTreeSet::new() }
}

/// The purposes that were never asked about, in the order of the list.
pub fn unsettled(history: &[Answered]) -> Vec<Purpose> {
    use crate::vocabulary::Coded;
    let asked: BTreeSet<Purpose> = history.iter().map(|one| one.purpose).collect();
    Purpose::ALL.iter().copied().filter(|purpose| !asked.contains(purpose)).collect()
}

/// Marks each no that takes back an earlier yes. Taking back the interview itself always does: it stood before.
pub fn mark_withdrawals(history: &mut [Answered]) {
    let mut standing = BTreeSet::from([Purpose::Interview]);
    for one in history {
        one.withdraws = !one.given && standing.contains(&one.purpose);
        if one.given {
            standing.insert(one.purpose);
        } else {
            standing.remove(&one.purpose);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::vocabulary::Coded;

    fn answered(purpose: Purpose, given: bool) -> Answered {
        let at = Moment::parse("2026-11-22T10:00:00Z").expect("a moment");
        Answered { purpose, given, at, notice: "1".to_owned(), withdraws: false }
    }

    fn history() -> impl Strategy<Value = Vec<Answered>> {
        let one = (0..Purpose::ALL.len(), any::<bool>())
            .prop_map(|(place, given)| answered(Purpose::ALL[place], given));
        prop::collection::vec(one, 0..40)
    }

    #[test]
    fn before_any_answer_only_the_talk_itself_is_allowed() {
        assert_eq!(allowed(&[]), BTreeSet::from([Purpose::Interview]));
        assert_eq!(unsettled(&[]).len(), Purpose::ALL.len());
    }

    #[test]
    fn a_no_after_a_yes_is_a_withdrawal_and_a_first_no_is_not() {
        let mut history = [
            answered(Purpose::Inspection, false),
            answered(Purpose::LocalThemes, true),
            answered(Purpose::LocalThemes, false),
            answered(Purpose::LocalThemes, false),
            answered(Purpose::Interview, false),
        ];
        mark_withdrawals(&mut history);
        let marks: Vec<bool> = history.iter().map(|one| one.withdraws).collect();
        assert_eq!(marks, [false, false, true, false, true]);
    }

    proptest! {
        #[test]
        fn no_sequence_leaves_a_withdrawn_purpose_allowed(history in history()) {
            let now = allowed(&history);
            for purpose in Purpose::ALL {
                let last = history.iter().rfind(|one| one.purpose == *purpose).map(|one| one.given);
                if last == Some(false) {
                    prop_assert!(!now.contains(purpose));
                }
                if last.is_none() && *purpose != Purpose::Interview {
                    prop_assert!(!now.contains(purpose), "never asked, never allowed");
                }
            }
        }

        #[test]
        fn without_the_interview_nothing_is_allowed(mut history in history(), after in history()) {
            history.push(answered(Purpose::Interview, false));
            history.extend(after.into_iter().filter(|one| one.purpose != Purpose::Interview));
            prop_assert_eq!(allowed(&history), BTreeSet::new());
        }

        #[test]
        fn whoever_says_yes_last_allows_it(history in history(), place in 1..Purpose::ALL.len()) {
            let mut history: Vec<_> = history.into_iter().filter(|one| one.purpose != Purpose::Interview).collect();
            history.push(answered(Purpose::ALL[place], true));
            prop_assert!(allowed(&history).contains(&Purpose::ALL[place]));
        }
    }
}
