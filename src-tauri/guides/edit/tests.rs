use proptest::prelude::*;

use super::*;
use crate::guides::{faults, unfit, wordings};

fn both(cy: &str, en: &str) -> Both<String> {
    Both { cy: cy.to_owned(), en: en.to_owned() }
}

fn form(text: Both<String>) -> QuestionForm {
    QuestionForm { text, topic: None, hint: both("", ""), probes: Vec::new(), theme: None }
}

fn counting() -> impl FnMut() -> String {
    let mut last = 0;
    move || {
        last += 1;
        format!("{last:08x}")
    }
}

fn done(guide: &Guide, change: &GuideChange) -> Guide {
    changed(guide, change, &mut counting()).expect("may be changed")
}

fn refused(guide: &Guide, change: &GuideChange) -> Trouble {
    changed(guide, change, &mut counting()).expect_err("refused")
}

fn ids(guide: &Guide, section: &str) -> Vec<String> {
    guide.sections.iter().find(|one| one.id == section).expect("a section").questions.clone()
}

#[test]
fn a_new_question_stands_last_in_its_section_under_an_id_of_its_own() {
    let text = both("  Beth  arall? ", "What else?");
    let next = done(current(), &GuideChange::Add { section: "positives".into(), form: form(text) });
    assert_eq!(ids(&next, "positives"), ["q7", "q8", "q9", "own-00000001"]);
    let at = next.questions.iter().position(|one| one.id == "own-00000001").expect("there");
    assert_eq!(next.questions[at - 1].id, "q9", "questions stand as the sections ask them");
    assert_eq!(next.questions[at].text.cy, "Beth arall?");
    assert!(faults(&next).is_empty() && unfit(&next).is_empty());
}

#[test]
fn moving_keeps_every_id_and_every_word() {
    let to =
        |id: &str, section: &str, to: usize| GuideChange::Move { id: id.into(), section: section.into(), to };
    let next = done(current(), &to("q9", "positives", 0));
    assert_eq!(ids(&next, "positives"), ["q9", "q7", "q8"]);
    let next = done(&next, &to("q17", "journey", 1));
    assert_eq!(ids(&next, "journey"), ["q4", "q17", "q5", "q6"]);
    let moved = next.question("q17").expect("there");
    assert_eq!(
        (moved.section.as_str(), moved.module.is_none()),
        ("journey", true),
        "asked of everyone there"
    );
    assert!(unfit(&next).is_empty());
}

#[test]
fn what_is_counted_or_held_stays_where_it_is() {
    let guide = current();
    for id in ["q1", "q3", "q12", "q13", "q28", "q32", "q36", "q37", "q38", "q39", "q40", "q41"] {
        assert!(matches!(refused(guide, &GuideChange::LeaveOut { id: id.into() }), Trouble::Held(_)), "{id}");
        let away = GuideChange::Move { id: id.into(), section: "journey".into(), to: 0 };
        assert!(matches!(refused(guide, &away), Trouble::Held(_)), "{id}");
    }
    let text = form(both("Beth?", "What?"));
    for section in ["before", "opening", "ratings", "reading-back", "close"] {
        let add = GuideChange::Add { section: section.into(), form: text.clone() };
        assert!(matches!(refused(guide, &add), Trouble::Held(_)), "{section}");
    }
    let shorter = GuideChange::Section { id: "opening".into(), name: both("a", "b"), script: Vec::new() };
    assert!(matches!(refused(guide, &shorter), Trouble::Held(_)), "what must be said is said");
    let nowhere = GuideChange::Move { id: "q4".into(), section: "elsewhere".into(), to: 0 };
    assert!(matches!(refused(guide, &nowhere), Trouble::NoPart(_)));
}

#[test]
fn a_question_that_was_left_out_comes_back_where_it_stood() {
    let out = done(current(), &GuideChange::LeaveOut { id: "q8".into() });
    assert_eq!(ids(&out, "positives"), ["q7", "q9"]);
    assert_eq!(left_out(&out).iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["q8"]);
    let back = done(&out, &GuideChange::BringBack { id: "q8".into() });
    assert_eq!(back, *current());
    assert!(matches!(refused(&back, &GuideChange::BringBack { id: "q8".into() }), Trouble::NoPart(_)));
}

#[test]
fn the_theme_of_a_question_of_the_program_is_not_changed() {
    let q17 = current().question("q17").expect("there");
    let probes = q17.probes.iter().map(|one| ProbeForm { id: Some(one.id.clone()), text: one.text.clone() });
    let same = QuestionForm { probes: probes.collect(), theme: Some("A".into()), ..form(q17.text.clone()) };
    let next = done(current(), &GuideChange::Question { id: "q17".into(), form: same.clone() });
    assert_eq!(next.question("q17").and_then(|one| one.theme.clone()), Some("D".to_owned()));
    let strange = QuestionForm { theme: Some("K".into()), probes: Vec::new(), ..same };
    let add = GuideChange::Add { section: "topics".into(), form: strange };
    assert!(matches!(refused(current(), &add), Trouble::NoPart(_)));
}

#[test]
fn follow_ups_keep_their_ids_and_a_strange_one_is_refused() {
    let q7 = current().question("q7").expect("there");
    let kept = ProbeForm { id: Some("q7-what-else".into()), text: both("Beth eto?", "What more?") };
    let new = ProbeForm { id: None, text: both("Pwy?", "Who?") };
    let empty = ProbeForm { id: None, text: both(" ", "") };
    let with = |probes: Vec<ProbeForm>| GuideChange::Question {
        id: "q7".into(),
        form: QuestionForm { probes, ..form(q7.text.clone()) },
    };
    let next = done(current(), &with(vec![new, kept, empty]));
    let ids: Vec<String> =
        next.question("q7").expect("there").probes.iter().map(|one| one.id.clone()).collect();
    assert_eq!(ids, ["q7-00000001", "q7-what-else"]);
    let strange = ProbeForm { id: Some("q8-how-seen".into()), text: both("a", "b") };
    assert!(matches!(refused(current(), &with(vec![strange])), Trouble::NoPart(_)));
}

fn any_change() -> impl Strategy<Value = GuideChange> {
    let id = || (1_u32..44).prop_map(|number| format!("q{number}"));
    let section =
        || proptest::sample::select(vec!["opening", "journey", "topics", "kept", "ratings", "close"]);
    let words = || ("[a-c ?]{0,6}", "[a-c ?]{0,6}").prop_map(|(cy, en)| Both { cy, en });
    let form = move || {
        (words(), proptest::option::of(words()), proptest::collection::vec(words(), 0..3)).prop_map(
            |(text, topic, probes)| QuestionForm {
                text,
                topic,
                hint: Both::default(),
                probes: probes.into_iter().map(|text| ProbeForm { id: None, text }).collect(),
                theme: None,
            },
        )
    };
    prop_oneof![
        (id(), form()).prop_map(|(id, form)| GuideChange::Question { id, form }),
        (section(), form()).prop_map(|(section, form)| GuideChange::Add { section: section.into(), form }),
        (id(), section(), 0_usize..15).prop_map(|(id, section, to)| GuideChange::Move {
            id,
            section: section.into(),
            to
        }),
        id().prop_map(|id| GuideChange::LeaveOut { id }),
        id().prop_map(|id| GuideChange::BringBack { id }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Whatever is done, in whatever order, the guide stays one that can be followed: only words may be missing.
    #[test]
    fn no_row_of_changes_breaks_a_guide(changes in proptest::collection::vec(any_change(), 0..25)) {
        let mut fresh = counting();
        let mut guide = current().clone();
        for change in &changes {
            if let Ok(next) = changed(&guide, change, &mut fresh) {
                guide = next;
            }
        }
        prop_assert_eq!(unfit(&guide), []);
        let asked: Vec<&String> = guide.sections.iter().flat_map(|one| &one.questions).collect();
        prop_assert_eq!(asked, guide.questions.iter().map(|one| &one.id).collect::<Vec<_>>());
    }

    /// Moving about changes no id and no word of any question.
    #[test]
    fn reordering_keeps_ids_and_words(moves in proptest::collection::vec((0_usize..41, 0_usize..15), 0..25)) {
        let mut guide = current().clone();
        for (which, to) in moves {
            let one = &guide.questions[which];
            let change = GuideChange::Move { id: one.id.clone(), section: one.section.clone(), to };
            guide = changed(&guide, &change, &mut counting()).expect("within its section");
        }
        let sorted = |guide: &Guide| {
            let mut all: Vec<_> = wordings(guide).into_iter().map(|one| (one.place, one.text.cy, one.text.en)).collect();
            all.sort();
            all
        };
        prop_assert_eq!(sorted(&guide), sorted(current()));
    }
}
