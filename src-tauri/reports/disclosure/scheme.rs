//! Rule 15 for the mentoring scheme: Wales as a whole, rounded, nothing split by service.

pub use super::stayed::FEWEST_OTHERS;
use super::stayed::{self, Approved, Largest};
use super::work::{cell, median};
use super::{Cell, Said, Table, just};
use crate::reports::rules;
use crate::reports::scheme::Scheme;

/// What is counted, of what it is a part, and from how many of the whole it is said.
pub const MEASURES: [(&str, Option<&str>, u32); 15] = [
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
    ("others-a-year-on", Some("a-year-on"), rules::CAREFUL_FROM),
    ("others-still-approved", Some("others-a-year-on"), rules::CAREFUL_FROM),
];

/// Who is still approved: everybody, or the two groups, and never both.
pub const STAYED: [&str; 3] = ["still-approved", "mentored-still-approved", "others-still-approved"];

/// The key under which the days of waiting stand among the measures.
pub const WAITED: &str = "days-waited";

/// What is printed of `scheme`.
pub fn scheme(scheme: &Scheme) -> Said {
    let (of, stayed) = (scheme.approved(), scheme.stayed());
    let most = |measure: &str| scheme.largest.get(measure).copied().unwrap_or(0);
    let largest = Largest {
        all: most("a-year-on"),
        mentored: most("mentored-a-year-on"),
        others: most("others-a-year-on"),
    };
    let printed = stayed::shown(of, stayed, largest);
    let cells = MEASURES.iter().map(|(measure, _, from)| {
        let count = counted(scheme, measure).unwrap_or(0);
        let shown = match *measure {
            "still-approved" => printed.all.clone(),
            "mentored-still-approved" => printed.mentored.clone(),
            "others-still-approved" => printed.others.clone(),
            _ if count < *from => rules::WITHHELD.to_owned(),
            _ => rules::shown_of_wales(count, most(measure)),
        };
        cell(measure, shown, *from)
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

fn tables(cells: Vec<Cell>) -> Said {
    just(vec![Table { id: "scheme", dimensions: &["measure"], partition: false, cells }])
}

impl Scheme {
    /// Newly approved a year before.
    fn approved(&self) -> Approved {
        let mentored = self.mentored_a_year_on;
        Approved { mentored, others: self.a_year_on.saturating_sub(mentored) }
    }

    /// Those of them who are still approved.
    fn stayed(&self) -> Approved {
        let mentored = self.mentored_still_approved;
        Approved { mentored, others: self.still_approved.saturating_sub(mentored) }
    }
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
        "others-a-year-on" => scheme.approved().others,
        "others-still-approved" => scheme.stayed().others,
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

    #[test]
    fn a_number_that_is_nearly_one_services_is_not_said() {
        let of = |key: &'static str, largest: u32| {
            let mut all = Scheme { referred: 12, a_year_on: 30, still_approved: 25, ..Scheme::default() };
            all.largest = [("referred", largest), ("a-year-on", largest)].into();
            scheme(&all).tables()[0].at(&[Some(key)]).to_owned()
        };
        assert_eq!([0, 5, 6, 12].map(|most| of("referred", most)), ["10", "10", "*", "*"]);
        assert_eq!(
            [18, 19].map(|most| of("still-approved", most)),
            ["25", "*"],
            "twelve others, eleven others"
        );
        assert_eq!([25, 26].map(|most| of("a-year-on", most)), ["30", "*"]);
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
