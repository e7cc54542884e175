//! Earlier interviews count as any other: by their own day, once a household, and under the rules; they are marked, ask
//! for nothing, and can be erased.

use std::collections::{BTreeMap, BTreeSet};

use gwrando_core::desk::{CaseColumn, CaseFilter, CaseQuery, CaseSort, Deciding};
use gwrando_core::interviews::Decision;
use gwrando_core::reasons::frame;
use gwrando_core::vocabulary::Lang;
use serde_json::Value;

use super::everything::{FILE, shown};
use super::survey::{ORGANISATIONS, Truth, survey, survey_map};
use super::{Terminal, map, said, world};

/// The themes that each household of a service named in a year, of those that allowed local themes.
fn named(truths: &[Truth], organisation: &str, year: i32) -> Vec<BTreeSet<String>> {
    let theme: BTreeMap<&str, &str> = frame()
        .codes
        .iter()
        .map(|one| (one.code.as_str(), one.theme.as_deref().unwrap_or_default()))
        .collect();
    let mut households: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for one in truths.iter().filter(|one| one.allowed && one.organisation == organisation && one.year == year)
    {
        let themes = one.reasons.iter().map(|code| theme[code].to_owned());
        households.entry(one.household).or_default().extend(themes);
    }
    households.into_values().collect()
}

#[test]
fn local_and_national_reports_are_made_under_the_rules() {
    let (text, truths) = survey(7);
    let terminal = Terminal::new();
    // Two reporting years over all twelve are enough; each report is attacked together with those before it.
    let rows: Vec<&str> = text.lines().take(307).collect();
    terminal.write("survey.csv", &format!("{}\n", rows.join("\n")));
    let toml = toml::to_string(&survey_map()).expect("a map is written as it is read");
    terminal.write("map.toml", &toml);
    let done = terminal.object(&["interview", "import", "survey.csv", "--map", "map.toml"]);
    assert_eq!(done["imported"]["services"], 12);
    let year = ["--from", "2019-04-01", "--to", "2020-03-31", "--lang", "en"];
    let mut made = 0;
    // One of the largest, one that just stands by itself, and the smallest.
    for (organisation, _) in [0, 6, 11].map(|at| ORGANISATIONS[at]) {
        let words =
            ["report", "local", "--service", organisation, "--out", "local.pdf", "--data", "local.json"];
        let output = terminal.run(&[&words[..], &year].concat());
        match output.status.code() {
            Some(0) => {
                let households = named(&truths, organisation, 2019);
                keeps_the_rule(&data(&terminal, "local.json"), &households);
                made += u32::from(households.len() >= 8);
            }
            Some(1) => {}
            other => panic!("{organisation}: {other:?} {}", said(&output)),
        }
    }
    assert!(made >= 1, "a service that is large enough has its report");
    let words = ["report", "national", "--out", "wales.pdf", "--data", "wales.json"];
    let output = terminal.run(&[&words[..], &year].concat());
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    // Nobody knows here who was referred or offered an interview then, so no band says that fewer were than took part.
    let own = data(&terminal, "wales.json")["own"].clone();
    assert!(own["referred"].is_null() && own["offered"].is_null(), "{own}");
    for cell in data(&terminal, "wales.json")["tables"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|table| table["cells"].as_array().cloned().unwrap_or_default())
    {
        let shown = cell["shown"].as_str().expect("a text");
        let rounded = shown.parse::<u32>().is_ok_and(|number| number >= 5 && number % 5 == 0);
        assert!(rounded || shown == "*", "{cell}");
    }
}

#[test]
fn what_was_imported_is_kept_no_longer_than_the_rules_say() {
    let terminal = Terminal::new();
    let (text, _) = survey(7);
    // Of this the first reporting year is enough, and what is locked with it.
    let rows: Vec<&str> = text.lines().take(160).collect();
    terminal.write("survey.csv", &format!("{}\n", rows.join("\n")));
    terminal.write("map.toml", &toml::to_string(&survey_map()).expect("a map is written as it is read"));
    let done = terminal.object(&["interview", "import", "survey.csv", "--map", "map.toml"]);
    let cases = done["imported"]["cases"].as_array().map(Vec::len);
    let words = [
        "report",
        "national",
        "--out",
        "wales.pdf",
        "--from",
        "2019-04-01",
        "--to",
        "2020-03-31",
        "--lang",
        "en",
    ];
    let made = terminal.run(&words);
    assert_eq!(made.status.code(), Some(0), "{}", said(&made));
    let due = |today: &str| {
        let output = terminal.run_on(today, &["--json", "retention", "due"]);
        let told: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        told["due"]["cases"].as_array().map(Vec::len)
    };
    // Their reporting year and the next are long over, so the rule of passed years holds from the first day.
    assert_eq!(due(super::TODAY), cases);
    let later = "2028-01-01";
    assert!(due(later) > Some(0) && due(later) <= cases, "{:?}", due(later));
    assert!(terminal.run_on(later, &["retention", "apply"]).status.success());
    assert_eq!(due(later), Some(0), "what is gone is not due again");
    let listed = terminal.object(&["case", "list", "--state", "anonymised"]);
    assert!(listed["cases"].as_array().is_some_and(|cases| !cases.is_empty()));
    assert!(listed["cases"][0]["interviews"].as_array().is_some_and(Vec::is_empty), "no word is left");
}

fn data(terminal: &Terminal, name: &str) -> Value {
    let text = std::fs::read_to_string(terminal.0.path().join(name)).expect("data beside the report");
    serde_json::from_str(&text).expect("JSON")
}

/// What is said of a service's own cohort is true of its households, and of neither all nor too few of them.
fn keeps_the_rule(data: &Value, households: &[BTreeSet<String>]) {
    // A service that is too small counts in a pool, of which the test of pools knows more.
    if households.len() < 8 {
        return;
    }
    let cohorts = data["cohorts"].as_array().expect("cohorts");
    let own = cohorts.first().cloned().unwrap_or_default();
    for said in data["statements"].as_array().into_iter().flatten() {
        let Some(theme) = said["about"]["theme"].as_str().filter(|_| said["cohort"] == own) else { continue };
        let naming = households.iter().filter(|themes| themes.contains(theme)).count();
        if cohorts.len() == 1 {
            assert!((5..households.len()).contains(&naming), "{naming} of {}: {said}", households.len());
        }
    }
}

#[test]
fn nothing_is_asked_for_and_all_of_it_can_be_erased() {
    let mut world = world();
    let file = world.write("gadawyr.csv", FILE.as_bytes());
    world.import(&file, &map(&shown()), true).expect("imports");
    let page = |world: &mut super::World, filter| {
        let sort = CaseSort { by: CaseColumn::Number, down: false, lang: Lang::Cy };
        let query = CaseQuery { filter: Some(filter), search: String::new(), sort, from: 0, count: 50 };
        world.desk.cases_page(&query).expect("a page").total
    };
    for filter in [
        CaseFilter::ToInvite,
        CaseFilter::SummaryDue,
        CaseFilter::FollowUpDue,
        CaseFilter::NoReply,
        CaseFilter::WaitingRatification,
        CaseFilter::HoldLifts,
        CaseFilter::MayBegin,
    ] {
        assert_eq!(page(&mut world, filter), 0, "{filter:?}");
    }
    assert_eq!(page(&mut world, CaseFilter::Held), 2);

    let rows = world.rows();
    let case = world.desk.case_numbered("E-0001").expect("a case");
    assert_eq!(case.row.interviews.len(), 2);
    let mut form = case.form.clone();
    form.carers = vec!["Enw Dychmygol".to_owned()];
    assert_eq!(
        world.desk.correct_case(case.row.id, &form).expect_err("no name is added").code,
        "earlier-not-changed"
    );
    let begun = world.desk.start_interview(case.row.id, Lang::Cy, gwrando_core::interviews::Mode::Solo);
    assert_eq!(begun.expect_err("it is over").code, "not-now");
    world.desk.erase(case.row.id, "E-0001").expect("erases");
    let left = world.rows();
    let gone: BTreeMap<&str, u32> =
        ["exit_case", "household", "interview", "answer", "rating", "coding", "earlier_household"]
            .into_iter()
            .map(|table| (table, rows[table] - left[table]))
            .collect();
    let expected = BTreeMap::from([
        ("exit_case", 1),
        ("household", 1),
        ("interview", 2),
        ("answer", 2),
        ("rating", 3),
        ("coding", 2),
        ("earlier_household", 1),
    ]);
    assert_eq!(gone, expected);
    let again = world.plan(&file, &map(&shown()));
    assert_eq!((again.already, again.news), (3, 0), "what was erased does not come back with its file");
}

#[test]
fn a_later_row_of_a_household_joins_its_case() {
    let mut world = world();
    let map = map(&shown());
    let lines: Vec<&str> = FILE.lines().collect();
    let part = |rows: &[usize]| {
        let rows: Vec<&str> = [0, 1].iter().chain(rows).map(|at| lines[*at]).collect();
        format!("{}\n", rows.join("\n"))
    };
    let first = world.write("un.csv", part(&[2]).as_bytes());
    assert_eq!(world.import(&first, &map, false).expect("one").cases, ["E-0001"]);
    let both = world.write("dau.csv", part(&[2, 3]).as_bytes());
    let done = world.import(&both, &map, false).expect("the other carer");
    assert_eq!((done.cases.len(), done.interviews, done.already), (0, 1, 1));
    assert_eq!(world.desk.case_numbered("E-0001").expect("a case").row.interviews.len(), 2);
}

#[test]
fn without_a_stated_consent_nothing_is_counted_and_no_word_is_passed_on() {
    let mut world = world();
    let mut map = map(&shown());
    map.columns.remove("May we use this?");
    map.consent.given.clear();
    let file = world.write("gadawyr.csv", FILE.as_bytes());
    let plan = world.plan(&file, &map);
    assert_eq!((plan.uncounted, plan.allowed.len()), (plan.news, 0));
    world.import(&file, &map, true).expect("imports");
    let interview = world.desk.case_numbered("E-0001").expect("a case").row.interviews[0].id;
    let quote = world.desk.quote(interview, "q27", 0, 4).expect("marks are hers alone");
    let voice = |decision| Deciding {
        decision,
        wording: Some("More breaks".to_owned()),
        theme: Some("B".to_owned()),
    };
    let refused = world.desk.decide_quote(interview, quote.id, &voice(Decision::Voice));
    assert_eq!(refused.expect_err("nothing was allowed").code, "earlier-nothing-allowed");
    world.desk.decide_quote(interview, quote.id, &voice(Decision::Undecided)).expect("nothing is passed on");
}
