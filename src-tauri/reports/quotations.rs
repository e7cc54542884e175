//! Quotations without a name (`protection.md` A.3): what must hold before one may stand in a report, as rules over what is
//! known of it. Whoever is in doubt leaves it out: what was printed cannot be taken back.

use super::disclosure::{About, Said};
use super::rules;
use crate::language::names::{Known, details};
use crate::vocabulary::{Day, QuoteId, coded};

/// How many months lie between the end of the interview and the first report that may hold a quotation from it: a
/// quarter, so that nobody lays it beside the day on which somebody left.
const MONTHS: u32 = 3;

coded! {
    /// Why a quotation stands in no report.
    pub enum Absent {
        /// The carer's approval was withdrawn.
        Withdrawn = "withdrawn",
        /// It is under no theme.
        NoTheme = "no-theme",
        /// The wording tells the story apart: a name, a date, an age, a role, how many children.
        Tells = "tells",
        /// It was not asked yet whether their social worker could tell.
        NotAsked = "not-asked",
        /// Their social worker could tell.
        CouldTell = "could-tell",
        /// Less than a quarter has passed since the interview.
        TooSoon = "too-soon",
    }
}

/// What is known of a quotation; its approval is what makes it one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Quotation {
    /// The passage it comes from.
    pub quote: QuoteId,
    /// The approved wording.
    pub text: String,
    /// `cy`, `en` or `cy+en`.
    pub lang: String,
    /// The theme it was put under.
    pub theme: Option<String>,
    /// The day on which the interview ended.
    pub finished_on: Day,
    /// Whether the wording or the interview was withdrawn.
    pub withdrawn: bool,
    /// The answer to the question, when it was asked of this wording.
    pub could_tell: Option<bool>,
}

/// The first day on which a quotation from an interview that ended on `finished_on` may be printed.
pub fn free_from(finished_on: Day) -> Day {
    finished_on.plus_months(MONTHS)
}

/// Everything that keeps a quotation out of every report on `today`; nothing when it may stand where its theme is
/// named.
pub fn absent(one: &Quotation, today: Day) -> Vec<Absent> {
    let tells = !details(&one.text, &Known::default()).is_empty();
    let reasons = [
        (one.withdrawn, Absent::Withdrawn),
        (one.theme.is_none(), Absent::NoTheme),
        (tells, Absent::Tells),
        (one.could_tell.is_none(), Absent::NotAsked),
        (one.could_tell == Some(true), Absent::CouldTell),
        (today < free_from(one.finished_on), Absent::TooSoon),
    ];
    reasons.into_iter().filter(|(holds, _)| *holds).map(|(_, reason)| reason).collect()
}

/// Whether what is said of a group names the theme: in words, or by a number that is printed.
pub fn names(said: &Said, theme: &str) -> bool {
    let in_words =
        said.statements().iter().any(|one| matches!(&one.about, About::Theme(code) if code == theme));
    let in_numbers = said.table("theme").is_some_and(|table| table.at(&[Some(theme)]) != rules::WITHHELD);
    in_words || in_numbers
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    fn good() -> Quotation {
        Quotation {
            quote: QuoteId::fresh(),
            text: "Nobody told us what would happen to the child.".to_owned(),
            lang: "en".to_owned(),
            theme: Some("C".to_owned()),
            finished_on: day("2026-01-31"),
            withdrawn: false,
            could_tell: Some(false),
        }
    }

    fn kept_by(change: impl FnOnce(&mut Quotation), today: &str) -> Vec<Absent> {
        let mut one = good();
        change(&mut one);
        absent(&one, day(today))
    }

    #[test]
    fn each_condition_keeps_a_quotation_out_by_itself() {
        let late = "2026-11-22";
        assert_eq!(kept_by(|_| (), late), []);
        assert_eq!(kept_by(|one| one.withdrawn = true, late), [Absent::Withdrawn]);
        assert_eq!(kept_by(|one| one.theme = None, late), [Absent::NoTheme]);
        assert_eq!(kept_by(|one| one.could_tell = None, late), [Absent::NotAsked]);
        assert_eq!(kept_by(|one| one.could_tell = Some(true), late), [Absent::CouldTell]);
        for text in [
            "They took him in 2024.",
            "Roedd hi'n saith oed.",
            "As a teacher I knew.",
            "We lost two boys.",
            "Dafydd was gone.",
        ] {
            assert_eq!(kept_by(|one| one.text = text.to_owned(), late), [Absent::Tells], "{text}");
        }
    }

    #[test]
    fn a_quarter_passes_first() {
        assert_eq!(kept_by(|_| (), "2026-04-29"), [Absent::TooSoon]);
        assert_eq!(kept_by(|_| (), "2026-04-30"), [], "the last day of a shorter month");
        let ends = |one: &mut Quotation| one.finished_on = day("2025-11-30");
        assert_eq!(kept_by(ends, "2026-02-27"), [Absent::TooSoon]);
        assert_eq!(kept_by(ends, "2026-02-28"), []);
    }

    proptest! {
        #[test]
        fn nothing_but_a_plain_no_lets_one_out(asked in prop::option::of(any::<bool>()), days in 0u64..400) {
            let one = Quotation { could_tell: asked, ..good() };
            let out = absent(&one, one.finished_on.plus_days(days)).is_empty();
            prop_assert_eq!(out, asked == Some(false) && one.finished_on.plus_days(days) >= day("2026-04-30"));
        }
    }
}
