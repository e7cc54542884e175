//! Invents cases from the plan. Chance comes from SplitMix64, a generator of a few lines whose numbers depend on the
//! seed alone, so that the same seed gives the same store on every machine and in every version of the program.

use super::plan::{
    ExampleAnswer, ExampleCase, ExampleInterview, ExampleQuote, ExampleService, Group, Plan, Saying,
};
use crate::guides::current;
use crate::reasons::{Standing, frame};
use crate::vocabulary::{Both, Day, Lang, Period};

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, not including, `end`. The slight unevenness of the remainder does not matter here.
    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(1);
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for place in (1..items.len()).rev() {
            items.swap(place, self.below(place + 1));
        }
    }
}

/// Every extra service takes this many cases; the last takes what is left.
const CASES_OF_AN_EXTRA_SERVICE: usize = 10;

/// Services and groups for `extra` cases beyond the plan, in turn for either year.
pub(super) fn more_services(extra: usize) -> (Vec<ExampleService>, Vec<Group>) {
    (1..=extra.div_ceil(CASES_OF_AN_EXTRA_SERVICE))
        .map(|number| {
            let before = (number - 1) * CASES_OF_AN_EXTRA_SERVICE;
            let service = extra_service(number);
            let group = extra_group(&service.key, number, CASES_OF_AN_EXTRA_SERVICE.min(extra - before));
            (service, group)
        })
        .unzip()
}

fn extra_service(number: usize) -> ExampleService {
    let name = Both { cy: format!("Maethu Enghraifft {number}"), en: format!("Example Fostering {number}") };
    ExampleService { key: format!("extra-{number}"), name, region: "west-wales".into() }
}

fn extra_group(service: &str, number: usize, households: usize) -> Group {
    let named = [("C", 6), ("D", 5), ("E", 3), ("G", 3), ("B", 2)];
    Group {
        service: service.to_owned(),
        year: if number.is_multiple_of(2) { 2024 } else { 2025 },
        households,
        named: named.into_iter().map(|(theme, count)| (theme.to_owned(), count.min(households))).collect(),
        kept_local: 0,
        voices: 1,
        welsh: households / 2,
        leavers: u32::try_from(households * 2).unwrap_or(0),
    }
}

/// The interviewed cases of the whole plan. Each group draws from a chance of its own, so that a group more or
/// less changes no other.
pub(super) fn interviewed(plan: &Plan, sayings: &[Saying], seed: u64) -> Vec<ExampleCase> {
    let mut cases = Vec::new();
    for group in &plan.group {
        let own =
            group.service.bytes().fold(seed, |mixed, byte| mixed.wrapping_mul(31).wrapping_add(byte.into()));
        let mut chance = Chance(own.wrapping_add(u64::from(group.year.unsigned_abs())));
        cases.extend(group_cases(plan, group, sayings, cases.len(), &mut chance));
    }
    cases
}

fn group_cases(
    plan: &Plan,
    group: &Group,
    sayings: &[Saying],
    before: usize,
    chance: &mut Chance,
) -> Vec<ExampleCase> {
    let mut themes = themes_of(group);
    chance.shuffle(&mut themes);
    themes.iter_mut().for_each(|hand| chance.shuffle(hand));
    let mut voices = group.voices;
    themes
        .into_iter()
        .enumerate()
        .map(|(place, themes)| {
            let lang = if place < group.welsh { Lang::Cy } else { Lang::En };
            let mut case = case_of(plan, group, before + place, lang, chance);
            let mut interview = interview_of(&case, &themes, lang, sayings, chance);
            interview.consents = consents(place >= group.kept_local, chance);
            decide(&mut interview.quotes, &mut voices, chance);
            case.interview = Some(interview);
            case
        })
        .collect()
}

/// Which themes each household names: the quotas are dealt round the table one after another, so that each theme
/// is named by exactly as many households as the plan says and nobody is left without one.
fn themes_of(group: &Group) -> Vec<Vec<String>> {
    let mut hands: Vec<Vec<String>> = vec![Vec::new(); group.households];
    let mut turn = 0;
    for (theme, count) in &group.named {
        for _ in 0..*count {
            hands[turn % group.households].push(theme.clone());
            turn += 1;
        }
    }
    hands
}

fn case_of(plan: &Plan, group: &Group, number: usize, lang: Lang, chance: &mut Chance) -> ExampleCase {
    let year = Period::reporting_year(group.year);
    let approval_ended = year.from.plus_days(chance.below(240) as u64);
    let leave_types =
        ["resigned-stopping", "resigned-stopping", "resigned-transferring", "termination-agreed"];
    ExampleCase {
        service: group.service.clone(),
        carers: carers(plan, number, lang, chance),
        contact: contact(number),
        category: "mainstream",
        leave_type: chance.pick(&leave_types).copied().unwrap_or("resigned-stopping").to_owned(),
        language: if chance.one_in(6) { "both".into() } else { lang.code().into() },
        notice_received: days_before(approval_ended, 28),
        approval_ended,
        ratified: Some(approval_ended.plus_days(7 + chance.below(14) as u64)),
        contested: None,
        attempts: Vec::new(),
        years_fostered: u32::try_from(1 + chance.below(24)).unwrap_or(1),
        interview: None,
    }
}

fn days_before(day: Day, days: usize) -> Day {
    (0..days).fold(day, |day, _| day.before())
}

fn carers(plan: &Plan, number: usize, lang: Lang, chance: &mut Chance) -> Vec<String> {
    let surname = if lang == Lang::Cy { "Enghraifft" } else { "Example" };
    let given = plan.names.get(lang);
    let first = chance.below(given.len());
    let names =
        [first, first + 1].map(|place| format!("{} {surname} {}", given[place % given.len()], number + 1));
    names.into_iter().take(1 + chance.below(2)).collect()
}

/// A number from the range that the regulator keeps free for drama; it repeats after a thousand cases.
pub(super) fn contact(number: usize) -> String {
    format!("07700 900{:03}", number % 1000)
}

fn interview_of(
    case: &ExampleCase,
    themes: &[String],
    lang: Lang,
    sayings: &[Saying],
    chance: &mut Chance,
) -> ExampleInterview {
    let said = what_is_said(themes, sayings, chance);
    let codes: Vec<String> = themes.iter().filter_map(|theme| code_in(theme, chance)).collect();
    ExampleInterview {
        on: case.ratified.unwrap_or(case.approval_ended).plus_days(5 + chance.below(60) as u64),
        lang,
        mode: if case.carers.len() == 2 { "joint" } else { "solo" },
        answers: said.iter().map(|saying| answer_of(saying, lang, chance)).collect(),
        quotes: Vec::new(),
        ratings: ratings(chance),
        consents: Vec::new(),
        primary: codes.first().cloned().unwrap_or_default(),
        contributing: codes.into_iter().skip(1).zip(["underlying", "trigger"].into_iter().cycle()).collect(),
    }
    .with_passages(&said, themes)
}

impl ExampleInterview {
    fn with_passages(mut self, said: &[&Saying], themes: &[String]) -> ExampleInterview {
        let marked = said.iter().zip(&self.answers).filter(|(saying, _)| saying.quote);
        self.quotes = marked.map(|(saying, answer)| quote_of(saying, answer, themes)).collect();
        self
    }
}

/// What this household says, in the order of the guide. The main reason is always told; of the other questions about
/// a quarter stay without an answer, as in life.
fn what_is_said<'a>(themes: &[String], sayings: &'a [Saying], chance: &mut Chance) -> Vec<&'a Saying> {
    let fits = |saying: &Saying| {
        saying.themes.is_empty() || saying.themes.iter().any(|theme| themes.contains(theme))
    };
    let mut said = Vec::new();
    for question in &current().questions {
        let main = question.id == MAIN_REASON;
        let wanted: Vec<&Saying> = sayings
            .iter()
            .filter(|saying| saying.question == question.id && fits(saying))
            .filter(|saying| !main || themes.first().is_some_and(|theme| saying.themes.contains(theme)))
            .collect();
        if main || !chance.one_in(4) {
            said.extend(chance.pick(&wanted));
        }
    }
    said
}

/// The question that asks for the main reason.
const MAIN_REASON: &str = "q12";

fn code_in(theme: &str, chance: &mut Chance) -> Option<String> {
    let usable = |standing, sensitivity| standing == Standing::Counted && sensitivity < 2;
    let codes: Vec<&str> = frame()
        .codes
        .iter()
        .filter(|code| code.theme.as_deref() == Some(theme) && usable(code.standing, code.sensitivity))
        .map(|code| code.code.as_str())
        .collect();
    chance.pick(&codes).map(|code| (*code).to_owned())
}

fn answer_of(saying: &Saying, lang: Lang, chance: &mut Chance) -> ExampleAnswer {
    let mixed = saying.mixed.as_ref().filter(|_| lang == Lang::Cy && chance.one_in(2));
    let (text, lang) = match (mixed, lang) {
        (Some(mixed), _) => (mixed, "cy+en"),
        (None, Lang::Cy) => (&saying.cy, "cy"),
        (None, Lang::En) => (&saying.en, "en"),
    };
    ExampleAnswer { question: saying.question.clone(), text: text.clone(), lang }
}

/// The first sentence of the answer.
fn quote_of(saying: &Saying, answer: &ExampleAnswer, themes: &[String]) -> ExampleQuote {
    let ends = |letter: char| matches!(letter, '.' | '!' | '?');
    let to = answer.text.chars().position(ends).map_or(answer.text.chars().count(), |place| place + 1);
    ExampleQuote {
        question: saying.question.clone(),
        from: 0,
        to,
        text: answer.text.chars().take(to).collect(),
        decision: "neither",
        theme: saying.themes.iter().find(|theme| themes.contains(theme)).cloned(),
    }
}

fn ratings(chance: &mut Chance) -> Vec<(String, String)> {
    let items = current().items.iter().map(|item| item.id.clone());
    let mut rated: Vec<(String, String)> = items.map(|item| (item, rating(chance))).collect();
    rated.extend(current().scales.iter().map(|scale| (scale.id.clone(), chance.below(11).to_string())));
    rated
}

fn rating(chance: &mut Chance) -> String {
    match chance.below(20) {
        0 => "not-applicable".into(),
        1 => "prefer-not-to-say".into(),
        drawn => (1 + drawn % 5).to_string(),
    }
}

fn consents(local: bool, chance: &mut Chance) -> Vec<(&'static str, bool)> {
    vec![
        ("interview", true),
        ("special-category", !chance.one_in(3)),
        ("national-findings", true),
        ("local-themes", local),
        ("inspection", chance.one_in(3)),
        ("recontact", chance.one_in(2)),
        ("mentoring", chance.one_in(4)),
    ]
}

/// One voice a household while the group has voices left, if possible about why they left; of the rest, some may be
/// used without saying whose they are.
fn decide(quotes: &mut [ExampleQuote], voices: &mut usize, chance: &mut Chance) {
    for quote in quotes.iter_mut() {
        quote.decision = if chance.one_in(3) { "unattributed" } else { "neither" };
    }
    let last = quotes.iter().rposition(|quote| quote.theme.is_some()).unwrap_or(0);
    if let Some(voice) = quotes.get_mut(last).filter(|_| *voices > 0) {
        voice.decision = "voice";
        *voices -= 1;
    }
}
