//! Who is still approved a year on, of those who were mentored and of those who were not. It is no workflow: it says of people
//! whether they left. So it is guarded against a reader who knows every total exactly and every other number of the report.
//!
//! The two groups share nobody, so what is printed of one says nothing of the other. Everybody together is printed only where
//! the groups are not: a sum beside its parts would pin them.

use crate::reports::rules;

/// How many were newly approved, or are still: those who were mentored, and the others.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Approved {
    /// Whoever was mentored.
    pub mentored: u32,
    /// Whoever was not.
    pub others: u32,
}

impl Approved {
    fn all(self) -> u32 {
        self.mentored + self.others
    }
}

/// How many of them the one service knows that knows the most.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Largest {
    /// Of everybody.
    pub all: u32,
    /// Of those who were mentored.
    pub mentored: u32,
    /// Of the others.
    pub others: u32,
}

/// What is printed of who stayed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Printed {
    /// Of everybody.
    pub all: String,
    /// Of those who were mentored.
    pub mentored: String,
    /// Of the others.
    pub others: String,
}

/// What is printed of those who stayed. Which numbers hangs on the totals alone, so that choosing them tells nothing. A service
/// knows who of its own stayed: what it could learn is of all others together, who must be enough by themselves.
pub fn shown(of: Approved, stayed: Approved, largest: Largest) -> Printed {
    let silence = || rules::WITHHELD.to_owned();
    let (mentored, others) = (bears(of.mentored, largest.mentored), bears(of.others, largest.others));
    if mentored && others {
        let (mentored, others) = (one(stayed.mentored, of.mentored), one(stayed.others, of.others));
        return Printed { all: silence(), mentored, others };
    }
    let all = if bears(of.all(), largest.all) { one(stayed.all(), of.all()) } else { silence() };
    Printed { all, mentored: silence(), others: silence() }
}

/// How many there must be of whom the service does not know that knows the most. The first step is said from ten, and leaves
/// three values (rule 12) from twelve on.
pub const FEWEST_OTHERS: u32 = rules::CAREFUL_FROM + rules::ROUNDED_TO / 2;

/// Whether so many are enough for a number.
fn bears(whole: u32, largest: u32) -> bool {
    whole.saturating_sub(largest) >= FEWEST_OTHERS
}

/// One number, rounded. A last step that would lie above the whole holds one or two values only, and is joined with the step
/// before.
fn one(count: u32, whole: u32) -> String {
    if count < rules::CAREFUL_FROM {
        return rules::WITHHELD.to_owned();
    }
    let step = rules::rounded(count);
    let is_narrow = whole < step && step > rules::CAREFUL_FROM;
    (if is_narrow { step - rules::ROUNDED_TO } else { step }).to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// By every truth, without a rule: the values of each hidden number that print the same. Three are left, or all there are
    /// of one person.
    #[test]
    fn nothing_printed_pins_who_stayed_for_a_reader_who_knows_every_total() {
        let mut said = 0;
        for mentored in 0..=24_u32 {
            for others in 0..=24_u32 {
                let of = Approved { mentored, others };
                let mut by_print = BTreeMap::<[String; 3], [BTreeSet<u32>; 3]>::new();
                for theirs in 0..=mentored {
                    for rest in 0..=others {
                        let print =
                            shown(of, Approved { mentored: theirs, others: rest }, Largest::default());
                        let print = [print.all, print.mentored, print.others];
                        let values = by_print.entry(print).or_default();
                        for (set, value) in values.iter_mut().zip([theirs + rest, theirs, rest]) {
                            set.insert(value);
                        }
                    }
                }
                said += by_print.keys().filter(|print| print.iter().any(|one| one != "*")).count();
                for (print, values) in by_print {
                    for (set, most) in values.iter().zip([mentored + others, mentored, others]) {
                        let wanted = if most < 2 { most + 1 } else { 3 };
                        let left = u32::try_from(set.len()).expect("few");
                        assert!(left >= wanted, "{set:?} of {mentored} and {others}, printed {print:?}");
                    }
                }
            }
        }
        assert!(said > 1000, "what is safe is said");
    }

    #[test]
    fn ten_of_ten_are_not_printed_and_a_number_near_the_whole_is_rounded_down() {
        let of = |still: u32, all: u32| {
            let approved = |others| Approved { mentored: 0, others };
            shown(approved(all), approved(still), Largest::default()).all
        };
        assert_eq!((of(10, 10).as_str(), of(11, 11).as_str()), ("*", "*"));
        assert_eq!((of(12, 12).as_str(), of(9, 30).as_str()), ("10", "*"));
        assert_eq!((of(18, 18).as_str(), of(17, 18).as_str(), of(20, 20).as_str()), ("15", "15", "20"));
    }

    #[test]
    fn the_groups_are_told_apart_where_both_are_large_enough_and_else_everybody_together() {
        let of = |mentored, others| {
            let approved = Approved { mentored, others };
            let print = shown(approved, approved, Largest::default());
            [print.all, print.mentored, print.others].map(|one| one != "*")
        };
        assert_eq!(of(12, 12), [false, true, true]);
        assert_eq!(of(30, 11), [true, false, false]);
        assert_eq!(of(5, 6), [false; 3]);
    }

    #[test]
    fn nothing_is_said_of_fewer_than_twelve_whom_the_largest_service_does_not_know() {
        let of = |mentored: u32, others: u32| {
            let approved = Approved { mentored: 20, others: 20 };
            let print = shown(approved, approved, Largest { all: mentored + others, mentored, others });
            [print.all, print.mentored, print.others].map(|one| one != "*")
        };
        assert_eq!(of(8, 8), [false, true, true]);
        assert_eq!(of(9, 8), [true, false, false]);
        assert_eq!(of(20, 8), [true, false, false]);
        assert_eq!(of(20, 9), [false; 3]);
    }
}
