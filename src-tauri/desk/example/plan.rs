//! What the example store is made of: services, households and interviews that nobody lived, the same for the same
//! seed. Nothing is read or written here but the files inside the program; the desk performs what this plans.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::invent;
use crate::vocabulary::{Both, Day, Lang};

const PLAN: &str = include_str!("example.toml");
const ANSWERS: &str = include_str!("answers.toml");

/// Everything that fills the example store. Services and cases are to be entered in this order.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// What every summary says.
    pub summary: Both<String>,
    /// Independent services to add.
    pub services: Vec<ExampleService>,
    /// What services declare about a year: service, the year in which it begins, households that left.
    pub declared: Vec<(String, i32, u32)>,
    /// The cases: first those that were interviewed, year by year, then those that wait, then those that are ready.
    pub cases: Vec<ExampleCase>,
}

/// A service that exists in the example alone.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ExampleService {
    /// What the rest of the plan calls it.
    pub key: String,
    /// Its name.
    pub name: Both<String>,
    /// The code of its region.
    pub region: String,
}

/// One household's exit. Codes are those of the wire.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleCase {
    /// The service's key.
    pub service: String,
    /// One or two invented carers.
    pub carers: Vec<String>,
    /// A telephone number from the range that is set aside for fiction.
    pub contact: String,
    /// The carers' category.
    pub category: &'static str,
    /// How they left.
    pub leave_type: String,
    /// The language asked for.
    pub language: String,
    /// When the service had their notice.
    pub notice_received: Day,
    /// When the approval ended.
    pub approval_ended: Day,
    /// When the end was ratified, or noted by the panel.
    pub ratified: Option<Day>,
    /// The determination that is contested: the day of its letter, what was lodged, and when.
    pub contested: Option<(Day, &'static str, Day)>,
    /// How it was tried to reach the carers: day, means and outcome.
    pub attempts: Vec<(Day, String, String)>,
    /// Whole years.
    pub years_fostered: u32,
    /// The interview, unless the case is still open.
    pub interview: Option<ExampleInterview>,
}

/// One finished interview, coded.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleInterview {
    /// The day on which it was held and finished.
    pub on: Day,
    /// Its language.
    pub lang: Lang,
    /// `solo` or `joint`.
    pub mode: &'static str,
    /// What was answered, in the order of the guide.
    pub answers: Vec<ExampleAnswer>,
    /// Item or scale, and the value as it is stored.
    pub ratings: Vec<(String, String)>,
    /// Passages marked in the answers.
    pub quotes: Vec<ExampleQuote>,
    /// Purpose, and whether it was allowed.
    pub consents: Vec<(&'static str, bool)>,
    /// The carer's main reason.
    pub primary: String,
    /// What else played a part: the code, and `underlying` or `trigger`.
    pub contributing: Vec<(String, &'static str)>,
}

/// What was said to one question.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleAnswer {
    /// The question's id.
    pub question: String,
    /// The words.
    pub text: String,
    /// `cy`, `en` or `cy+en`.
    pub lang: &'static str,
}

/// A passage, and what the carer decided about it.
#[derive(Clone, Debug, PartialEq)]
pub struct ExampleQuote {
    /// The question whose answer holds it.
    pub question: String,
    /// The first character, counted in Unicode characters.
    pub from: usize,
    /// The character after the last.
    pub to: usize,
    /// The words, which are also the wording approved.
    pub text: String,
    /// `voice`, `unattributed`, `neither` or `undecided`.
    pub decision: &'static str,
    /// The reason theme it speaks of; none for what went well.
    pub theme: Option<String>,
}

/// The file `example.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plan {
    pub(super) service: Vec<ExampleService>,
    pub(super) group: Vec<Group>,
    pub(super) waiting: Vec<Open>,
    pub(super) open: Vec<Open>,
    summary: Both<String>,
    pub(super) names: Both<Vec<String>>,
}

/// One service's finished interviews of one reporting year.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Group {
    pub(super) service: String,
    pub(super) year: i32,
    pub(super) households: usize,
    pub(super) named: BTreeMap<String, usize>,
    #[serde(default)]
    pub(super) kept_local: usize,
    pub(super) voices: usize,
    pub(super) welsh: usize,
    pub(super) leavers: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Open {
    service: String,
    carers: Vec<String>,
    language: String,
    leave_type: String,
    notice_received: Day,
    approval_ended: Day,
    ratified: Option<Day>,
    years_fostered: u32,
    /// The letter of a determination that is before the Independent Review Mechanism, and the day of the application.
    irm: Option<(Day, Day)>,
    #[serde(default)]
    attempts: Vec<(Day, String, String)>,
}

/// An answer that may be given.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Saying {
    pub(super) question: String,
    #[serde(default)]
    pub(super) themes: Vec<String>,
    #[serde(default)]
    pub(super) quote: bool,
    pub(super) cy: String,
    pub(super) en: String,
    pub(super) mixed: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sayings {
    answer: Vec<Saying>,
}

impl Example {
    /// The example for `seed`. `extra` finished cases are added in services of their own, so that the counts that
    /// `example.toml` promises stay what they are.
    ///
    /// # Panics
    /// When the plan inside the program cannot be read, which no build that passed its tests does.
    pub fn new(seed: u64, extra: usize) -> Example {
        let mut plan = plan();
        let (services, groups) = invent::more_services(extra);
        plan.service.extend(services);
        plan.group.extend(groups);
        plan.group.sort_by_key(|group| group.year);
        let mut cases = invent::interviewed(&plan, &sayings(), seed);
        let first_free = cases.len();
        let open = plan.waiting.iter().chain(&plan.open);
        cases.extend(open.zip(first_free..).map(|(open, number)| open_case(open, number)));
        let declared =
            plan.group.iter().map(|group| (group.service.clone(), group.year, group.leavers)).collect();
        Example { summary: plan.summary, services: plan.service, declared, cases }
    }
}

fn open_case(open: &Open, number: usize) -> ExampleCase {
    ExampleCase {
        service: open.service.clone(),
        carers: open.carers.clone(),
        contact: invent::contact(number),
        category: "mainstream",
        leave_type: open.leave_type.clone(),
        language: open.language.clone(),
        notice_received: open.notice_received,
        approval_ended: open.approval_ended,
        ratified: open.ratified,
        contested: open.irm.map(|(letter, lodged)| (letter, "irm", lodged)),
        attempts: open.attempts.clone(),
        years_fostered: open.years_fostered,
        interview: None,
    }
}

fn plan() -> Plan {
    toml::from_str(PLAN).expect("the example's plan is well formed")
}

fn sayings() -> Vec<Saying> {
    let read: Sayings = toml::from_str(ANSWERS).expect("the example's answers are well formed");
    read.answer
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::guides::current;
    use crate::reasons::frame;
    use crate::vocabulary::Period;

    fn interviewed(example: &Example) -> Vec<(&ExampleCase, &ExampleInterview)> {
        example.cases.iter().filter_map(|case| Some((case, case.interview.as_ref()?))).collect()
    }

    fn names(interview: &ExampleInterview, theme: &str) -> bool {
        let codes = interview.contributing.iter().map(|(code, _)| code).chain([&interview.primary]);
        codes.into_iter().any(|code| code.starts_with(theme))
    }

    /// Households of a service and a year that allow local themes, and how many of them name each theme.
    fn counted(example: &Example, service: &str, year: i32) -> (usize, Vec<usize>) {
        let here: Vec<_> = interviewed(example)
            .into_iter()
            .filter(|(case, one)| case.service == service && Period::reporting_year(year).holds(one.on))
            .filter(|(_, one)| one.consents.contains(&("local-themes", true)))
            .collect();
        let themes = "ABCDEFGHI".chars();
        (
            here.len(),
            themes
                .map(|theme| here.iter().filter(|(_, one)| names(one, &theme.to_string())).count())
                .collect(),
        )
    }

    #[test]
    fn the_promised_counts_hold_for_any_seed() {
        for seed in [0, 1, 7, u64::MAX] {
            let example = Example::new(seed, 30);
            assert_eq!(counted(&example, "afon-las", 2025), (9, vec![0, 2, 6, 5, 3, 0, 2, 0, 0]), "{seed}");
            let (seven, themes) = counted(&example, "bryn-eithin", 2025);
            assert_eq!((seven, themes[2]), (7, 7));
            assert_eq!(counted(&example, "cwm-gwynt", 2025).0, 1);
            assert_eq!(counted(&example, "dyffryn-aur", 2025).0, 8);
            assert_eq!(counted(&example, "traeth-arian", 2025).0, 8, "two of ten keep to national use");
        }
    }

    #[test]
    fn wales_has_twenty_households_a_year_and_forty_in_two() {
        let example = Example::new(1, 0);
        let in_year = |year| {
            let national = |one: &ExampleInterview| one.consents.contains(&("national-findings", true));
            interviewed(&example)
                .iter()
                .filter(|(_, one)| Period::reporting_year(year).holds(one.on) && national(one))
                .count()
        };
        assert_eq!([in_year(2024), in_year(2025)], [29, 35]);
        assert_eq!(example.cases.len(), 29 + 35 + 4 + 4);
    }

    #[test]
    fn the_open_cases_come_last_and_are_ready_early_in_the_running_year() {
        let example = Example::new(1, 50);
        let open: Vec<bool> = example.cases.iter().map(|case| case.interview.is_none()).collect();
        assert_eq!(open.iter().filter(|open| **open).count(), 4 + 4);
        assert!(open[open.len() - 8..].iter().all(|open| *open));
        let year = Period::reporting_year(2026);
        assert!(example.cases[open.len() - 4..].iter().all(|case| year.holds(case.approval_ended)));
        assert_eq!(example.cases[open.len() - 4].language, "cy");
        assert_eq!(example.cases[open.len() - 3].language, "en");
    }

    #[test]
    fn the_same_seed_makes_the_same_store_and_another_another() {
        assert_eq!(Example::new(3, 40), Example::new(3, 40));
        assert_ne!(Example::new(3, 0), Example::new(4, 0));
    }

    #[test]
    fn extra_cases_are_added_and_change_no_other() {
        let (plain, more) = (Example::new(5, 0), Example::new(5, 45));
        assert_eq!(more.cases.len(), plain.cases.len() + 45);
        for service in &plain.services {
            for year in [2024, 2025] {
                assert_eq!(counted(&plain, &service.key, year), counted(&more, &service.key, year));
            }
        }
    }

    #[test]
    fn days_follow_one_another_and_years_are_right() {
        for case in &Example::new(11, 200).cases {
            assert_eq!(case.notice_received.plus_days(28), case.approval_ended);
            assert!(case.ratified.is_none_or(|ratified| case.approval_ended < ratified));
            let Some(interview) = &case.interview else { continue };
            assert!(case.ratified.is_some_and(|ratified| ratified < interview.on));
            assert!([2024, 2025].into_iter().any(|year| Period::reporting_year(year).holds(interview.on)));
        }
    }

    #[test]
    fn passages_quote_what_their_answers_say() {
        let example = Example::new(2, 100);
        let mut seen = BTreeSet::new();
        for (_, interview) in interviewed(&example) {
            for quote in &interview.quotes {
                let answer =
                    interview.answers.iter().find(|one| one.question == quote.question).expect("an answer");
                let words: String =
                    answer.text.chars().skip(quote.from).take(quote.to - quote.from).collect();
                assert_eq!(words, quote.text);
                assert!(words.ends_with(['.', '!', '?']), "{words}");
                assert!(
                    quote.theme.iter().all(|theme| names(interview, theme)),
                    "a voice speaks of a theme that its household names"
                );
                seen.insert(quote.decision);
            }
        }
        assert_eq!(seen, BTreeSet::from(["neither", "unattributed", "voice"]));
        let voices = interviewed(&Example::new(2, 0))
            .iter()
            .flat_map(|(_, one)| one.quotes.clone())
            .collect::<Vec<_>>();
        assert_eq!(voices.iter().filter(|quote| quote.decision == "voice").count(), 12);
    }

    #[test]
    fn ids_are_those_of_the_guide_and_the_frame() {
        let items: BTreeSet<&str> = current()
            .items
            .iter()
            .map(|item| item.id.as_str())
            .chain(current().scales.iter().map(|scale| scale.id.as_str()))
            .collect();
        for (_, interview) in interviewed(&Example::new(1, 20)) {
            let codes: Vec<&String> =
                interview.contributing.iter().map(|(code, _)| code).chain([&interview.primary]).collect();
            assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), codes.len(), "no code twice");
            assert!(codes.len() <= 6 && codes.iter().all(|code| frame().code(code).is_some()));
            assert!(interview.answers.iter().all(|answer| current().question(&answer.question).is_some()));
            assert_eq!(
                interview.ratings.iter().map(|(item, _)| item.as_str()).collect::<BTreeSet<_>>(),
                items
            );
        }
    }

    #[test]
    fn the_pool_is_wide_enough_in_both_languages() {
        let pool = sayings();
        assert!(pool.len() >= 40);
        let different = |pick: fn(&Saying) -> &str| pool.iter().map(pick).collect::<BTreeSet<_>>().len();
        assert_eq!([different(|one| &one.cy), different(|one| &one.en)], [pool.len(); 2]);
        for theme in &frame().themes {
            assert!(
                pool.iter().any(|one| one.question == "q12" && one.themes.contains(&theme.code)),
                "{}",
                theme.code
            );
        }
        assert!(pool.iter().all(|one| current().question(&one.question).is_some()));
    }

    #[test]
    fn every_language_is_spoken() {
        let example = Example::new(1, 0);
        let spoken: BTreeSet<&str> = interviewed(&example)
            .iter()
            .flat_map(|(_, one)| one.answers.iter().map(|answer| answer.lang))
            .collect();
        assert_eq!(spoken, BTreeSet::from(["cy", "cy+en", "en"]));
        let welsh = interviewed(&example).iter().filter(|(_, one)| one.lang == Lang::Cy).count();
        assert_eq!(welsh, 29);
    }

    #[test]
    fn nobody_has_a_name_twice_and_every_name_says_that_it_is_an_example() {
        let example = Example::new(1, 300);
        let carers: Vec<&String> = example.cases.iter().flat_map(|case| &case.carers).collect();
        assert!(carers.iter().all(|name| name.contains("Enghraifft") || name.contains("Example")));
        assert_eq!(carers.iter().collect::<BTreeSet<_>>().len(), carers.len());
    }
}
