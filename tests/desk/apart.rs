//! The reason that the service recorded is kept apart until the carers' own is coded.

use gwrando_core::reasons::Coding;

use super::*;

const REASON: &str = "Symud i Loegr";

fn coding() -> Coding {
    Coding { primary: "A1".to_owned(), contributing: Vec::new() }
}

#[test]
fn no_sheet_tells_it_before_every_talk_is_coded() {
    let mut world = world();
    let form = CaseForm { service_reason: REASON.to_owned(), ..world.form() };
    let case = world.desk.add_case(&form).expect("a good form").id;
    let shown = |world: &World| {
        let sheet = world.desk.case(case).expect("a case");
        (sheet.form.service_reason, sheet.reason_apart)
    };
    let apart = (String::new(), true);
    assert_eq!(shown(&world), apart, "before any talk");
    let first = world.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("begun").id;
    assert_eq!(shown(&world), apart, "while the talk goes on");
    world.desk.finish(first).expect("over");
    let second = world.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("begun").id;
    world.desk.finish(second).expect("over");
    world.desk.code(first, &coding()).expect("coded");
    assert_eq!(shown(&world), apart, "one of two talks is not coded yet");
    world.desk.code(second, &coding()).expect("coded");
    assert_eq!(shown(&world), (REASON.to_owned(), false));
}

#[test]
fn a_first_coding_that_was_a_slip_leaves_the_talk_waiting_again() {
    let mut world = world();
    let form = CaseForm { service_reason: REASON.to_owned(), ..world.form() };
    let case = world.desk.add_case(&form).expect("a good form").id;
    let talk = world.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("begun").id;
    world.desk.finish(talk).expect("over");
    world.desk.code(talk, &coding()).expect("coded");
    world.desk.uncode(talk).expect("taken off");
    assert_eq!(world.desk.coding(talk).expect("read"), None);
    assert!(world.desk.case(case).expect("a case").reason_apart, "as before any coding");
    world.desk.code(talk, &coding()).expect("coded again");
    assert_eq!(world.desk.coding(talk).expect("read"), Some(coding()));
}

#[test]
fn correcting_a_case_without_having_seen_it_takes_nothing_away() {
    let mut world = world();
    let form = CaseForm { service_reason: REASON.to_owned(), ..world.form() };
    let case = world.desk.add_case(&form).expect("a good form").id;
    let shown = world.desk.case(case).expect("a case").form;
    world.desk.correct_case(case, &CaseForm { contact: "01632 960111".to_owned(), ..shown }).expect("kept");
    let talk = world.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("begun").id;
    world.desk.finish(talk).expect("over");
    world.desk.code(talk, &coding()).expect("coded");
    let seen = world.desk.case(case).expect("a case").form;
    assert_eq!(seen.service_reason, REASON, "it was kept");
    let emptied = CaseForm { service_reason: String::new(), ..seen };
    world.desk.correct_case(case, &emptied).expect("kept");
    let sheet = world.desk.case(case).expect("a case");
    assert_eq!(
        (sheet.form.service_reason.as_str(), sheet.reason_apart),
        ("", false),
        "who sees it may empty it"
    );
}

#[test]
fn what_is_written_over_it_unseen_takes_its_place() {
    let mut world = world();
    let form = CaseForm { service_reason: REASON.to_owned(), ..world.form() };
    let case = world.desk.add_case(&form).expect("a good form").id;
    let over = CaseForm { service_reason: "Ymddeol".to_owned(), ..world.form() };
    world.desk.correct_case(case, &over).expect("kept");
    let talk = world.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("begun").id;
    world.desk.finish(talk).expect("over");
    world.desk.code(talk, &coding()).expect("coded");
    assert_eq!(world.desk.case(case).expect("a case").form.service_reason, "Ymddeol");
}
