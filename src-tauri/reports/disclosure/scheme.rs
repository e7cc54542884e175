//! Rule 15 for the mentoring scheme: Wales as a whole, rounded, nothing split by service.

use super::work::{cell, median};
use super::{Cell, Said, Table, just};
use crate::reports::rules;
use crate::reports::scheme::Scheme;

/// What is counted, of what it is a part, and from how many of the whole it is said.
pub const MEASURES: [(&str, Option<&str>, u32); 13] = [
    ("referred", None, rules::SAID_FROM),
    ("first-contact-in-time", Some("referred"), rules::SAID_FROM),
    ("begun", None, rules::SAID_FROM),
    ("completed", None, rules::SAID_FROM),
    ("rematched", None, rules::SAID_FROM),
    ("contacts-due", None, rules::SAID_FROM),
    ("contacts-kept", Some("contacts-due"), rules::SAID_FROM),
    ("tasks", None, rules::SAID_FROM),
    ("tasks-done", Some("tasks"), rules::SAID_FROM),
    // Ten, because leaving within a year is rare and known to the service (`domain.md` 6.5).
    ("a-year-on", None, rules::CAREFUL_FROM),
    ("still-approved", Some("a-year-on"), rules::CAREFUL_FROM),
    ("mentored-a-year-on", Some("a-year-on"), rules::CAREFUL_FROM),
    ("mentored-still-approved", Some("mentored-a-year-on"), rules::CAREFUL_FROM),
];

/// How many values a reader must be left with who knows every whole exactly (rule 12).
const VALUES_LEFT: u32 = 3;

/// The key under which the days of waiting stand among the measures.
pub const WAITED: &str = "days-waited";

/// What is printed of `scheme`.
pub fn scheme(scheme: &Scheme) -> Said {
    let cells = MEASURES.iter().map(|(measure, whole, from)| {
        let count = counted(scheme, measure).unwrap_or(0);
        // Who is still approved is no workflow: it says of people whether they left, and is guarded like a theme.
        let careful = whole.filter(|_| *from == rules::CAREFUL_FROM);
        let left = careful.and_then(|whole| counted(scheme, whole)).is_none_or(|whole| leaves_doubt(count, whole));
        let silent = count < *from || !left;
        cell(measure, if silent { rules::WITHHELD.to_owned() } else { rules::shown(count) }, *from)
    });
    tables(cells.chain([cell(WAITED, median(scheme.median()), rules::NUMBERS_FROM)]).collect())
}

/// The same again, from what the ledger holds of the earlier release.
pub fn scheme_again(lines: &[(String, String)]) -> Said {
    let of = |key: &str| {
        let about = format!("scheme:{key}");
        lines.iter().find(|(one, _)| *one == about).map(|(_, says)| says.clone())
    };
    let measures = MEASURES.iter().map(|(measure, _, from)| (*measure, *from));
    let cells = measures.chain([(WAITED, rules::NUMBERS_FROM)]);
    tables(cells.filter_map(|(key, from)| of(key).map(|shown| cell(key, shown, from))).collect())
}

/// Whether the number printed for `part` leaves values enough to somebody who knows `whole`. Without this, ten of ten would be
/// printed as 10, which can be nothing else.
fn leaves_doubt(part: u32, whole: u32) -> bool {
    let shown = rules::rounded(part);
    let (least, most) = (shown.saturating_sub(2).max(rules::CAREFUL_FROM), (shown + 2).min(whole));
    most + 1 >= least + VALUES_LEFT
}

fn tables(cells: Vec<Cell>) -> Said {
    just(vec![Table { id: "scheme", dimensions: &["measure"], partition: false, cells }])
}

/// The true count of a measure; none of the days, which are no count.
pub fn counted(scheme: &Scheme, measure: &str) -> Option<u32> {
    Some(match measure {
        "referred" => scheme.referred,
        "first-contact-in-time" => scheme.in_time,
        "begun" => scheme.begun,
        "completed" => scheme.completed,
        "rematched" => scheme.rematched,
        "contacts-due" => scheme.due,
        "contacts-kept" => scheme.kept,
        "tasks" => scheme.tasks,
        "tasks-done" => scheme.tasks_done,
        "a-year-on" => scheme.a_year_on,
        "still-approved" => scheme.still_approved,
        "mentored-a-year-on" => scheme.mentored_a_year_on,
        "mentored-still-approved" => scheme.mentored_still_approved,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_on_is_said_from_ten_and_everything_else_from_five() {
        let of = |count: u32| {
            let said = scheme(&Scheme { referred: count, a_year_on: count, ..Scheme::default() });
            let shown = |key: &str| said.tables()[0].at(&[Some(key)]).to_owned();
            (shown("referred"), shown("a-year-on"))
        };
        assert_eq!(of(4), ("*".to_owned(), "*".to_owned()));
        assert_eq!(of(5), ("5".to_owned(), "*".to_owned()));
        assert_eq!(of(9), ("10".to_owned(), "*".to_owned()));
        assert_eq!(of(10), ("10".to_owned(), "10".to_owned()));
    }

    /// A reader who knows how many were approved, and how many of them were mentored, tries every way in which they may have
    /// stayed: each way that would be printed alike is possible.
    #[test]
    fn nothing_printed_pins_who_stayed_for_a_reader_who_knows_every_total() {
        for all in 0..=36_u32 {
            for mentored in 0..=all {
                for told in alike(all, mentored).into_values() {
                    let hidden: [(&str, &dyn Fn(&(u32, u32)) -> u32, u32); 4] = [
                        ("still approved", &|(still, _)| *still, all),
                        ("mentored and still approved", &|(_, theirs)| *theirs, mentored),
                        ("mentored and left", &|(_, theirs)| mentored - theirs, mentored),
                        ("not mentored, still approved", &|(still, theirs)| still - theirs, all - mentored),
                    ];
                    for (what, of, most) in hidden {
                        let values: std::collections::BTreeSet<u32> = told.iter().map(of).collect();
                        // Of one or two people there are no three values to be had.
                        let wanted = usize::try_from(VALUES_LEFT.min(most + 1)).expect("few");
                        assert!(values.len() >= wanted, "{what}: {values:?} of {all}, {mentored} mentored");
                    }
                }
            }
        }
    }

    /// Every way in which some of so many stayed, by what is printed of it.
    fn alike(all: u32, mentored: u32) -> std::collections::BTreeMap<Vec<String>, Vec<(u32, u32)>> {
        let mut found = std::collections::BTreeMap::<_, Vec<_>>::new();
        for theirs in 0..=mentored {
            for others in 0..=all - mentored {
                let said = scheme(&Scheme {
                    a_year_on: all,
                    mentored_a_year_on: mentored,
                    still_approved: theirs + others,
                    mentored_still_approved: theirs,
                    ..Scheme::default()
                });
                let shown = said.tables()[0].cells.iter().map(|cell| cell.shown.clone()).collect();
                found.entry(shown).or_default().push((theirs + others, theirs));
            }
        }
        found
    }

    #[test]
    fn days_of_waiting_are_said_from_twenty_mentees() {
        let of = |mentees: u32| {
            let waited = (0..mentees).map(|_| 17).collect();
            scheme(&Scheme { waited, ..Scheme::default() }).tables()[0].at(&[Some(WAITED)]).to_owned()
        };
        assert_eq!((of(19), of(20)), ("*".to_owned(), "15".to_owned()));
    }

    #[test]
    fn a_report_made_again_says_the_same() {
        let first = scheme(&Scheme { referred: 12, begun: 8, a_year_on: 30, ..Scheme::default() });
        let lines: Vec<(String, String)> = first.tables()[0]
            .cells
            .iter()
            .map(|cell| {
                let key = cell.key[0].clone().unwrap_or_default();
                (format!("scheme:{key}"), cell.shown.clone())
            })
            .collect();
        assert_eq!(scheme_again(&lines).tables(), first.tables());
    }
}
