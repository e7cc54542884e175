//! What carers may ask about their own record, through the very functions that the window and the terminal call.

use gwrando_core::cases::{CaseForm, Mode};
use gwrando_core::desk::{CaseColumn, CaseFilter, CaseQuery, CaseSort, Desk, PackMark, PackWish, Trouble};
use gwrando_core::interviews::{NoteLang, RatingValue};
use gwrando_core::rights::{RectificationAnswer, RectificationForm, Rectified};
use gwrando_core::store::Key;
use gwrando_core::vocabulary::{CaseId, InterviewId, Lang};
use serde_json::Value;

use crate::world::{World, passphrase, world};

const SAID: &str = "Neb yn ateb y ffôn, a Mrs Marciwr yn gwybod.";

fn code<T: std::fmt::Debug>(result: Result<T, Trouble>) -> String {
    result.expect_err("a refusal").code
}

/// A case of two carers with a joint interview that is over.
fn heard(desk: &mut Desk) -> (CaseId, InterviewId) {
    let form = CaseForm {
        carers: vec!["Siân Enghraifft".to_owned(), "Tomos Enghraifft".to_owned()],
        contact: "01632 960001".to_owned(),
        notice_received: "1 Medi 2026".to_owned(),
        approval_ended: "29 Medi 2026".to_owned(),
        ratified: "10 Hydref 2026".to_owned(),
        panel_date: "10 Hydref 2026".to_owned(),
        ..CaseForm::blank(desk.services().expect("services")[0].id)
    };
    let case = desk.add_case(&form).expect("a case").id;
    let id = desk.start_interview(case, Lang::Cy, Mode::Joint).expect("begins").id;
    desk.answer(id, "q12", SAID, NoteLang::Cy, 0).expect("writes");
    desk.finish(id).expect("ends");
    (case, id)
}

fn asked(about: Option<(InterviewId, &str)>) -> RectificationForm {
    RectificationForm {
        received_on: "2026-11-20".to_owned(),
        interview: about.map(|(id, _)| id),
        question: about.map(|(_, question)| question.to_owned()),
        words: "Fe atebon nhw ddwywaith.".to_owned(),
        lang: Lang::Cy,
    }
}

fn answer(outcome: Rectified, told_on: &str) -> RectificationAnswer {
    RectificationAnswer {
        outcome,
        statement: "Fe atebon nhw ddwywaith, ym mis Mai.".to_owned(),
        reason: "Fel y gofynnwyd.".to_owned(),
        told_on: told_on.to_owned(),
    }
}

fn waiting(desk: &mut Desk) -> u32 {
    let sort = CaseSort { by: CaseColumn::Due, down: false, lang: Lang::Cy };
    let filter = Some(CaseFilter::RectificationDue);
    let query = CaseQuery { filter, search: String::new(), sort, from: 0, count: 9 };
    desk.cases_page(&query).expect("lists").total
}

#[test]
fn a_statement_stands_beside_the_answer_and_the_request_is_open_until_the_carer_was_told() {
    let World { mut desk, folder: _folder, .. } = world();
    let (case, id) = heard(&mut desk);
    let sheet = desk.ask_rectification(case, &asked(Some((id, "q12")))).expect("notes");
    assert_eq!((sheet.requests.len(), sheet.answers.len()), (1, 1));
    assert_eq!(sheet.requests[0].due_on.to_string(), "2026-12-20");
    let due = |desk: &Desk| desk.case(case).expect("stands").row.rectification_due.map(|day| day.to_string());
    assert_eq!((due(&desk).as_deref(), waiting(&mut desk)), (Some("2026-12-20"), 1));

    assert_eq!(code(desk.answer_rectification(case, 1, &answer(Rectified::Corrected, ""))), "form");
    desk.answer_rectification(case, 1, &answer(Rectified::Statement, "")).expect("answers");
    assert_eq!(waiting(&mut desk), 1, "nobody was told yet");
    let sheet = desk.interview(id).expect("is there");
    assert_eq!(sheet.answers["q12"].text, SAID, "what was said stays as it was said");
    assert_eq!(sheet.statements[0].question, "q12");
    assert_eq!(sheet.statements[0].text, "Fe atebon nhw ddwywaith, ym mis Mai.");

    desk.answer_rectification(case, 1, &answer(Rectified::Statement, "2026-11-22")).expect("answers");
    assert_eq!((due(&desk), waiting(&mut desk)), (None, 0));
    assert_eq!(code(desk.answer_rectification(case, 1, &answer(Rectified::Unchanged, ""))), "told");
    assert_eq!(code(desk.answer_rectification(case, 2, &answer(Rectified::Unchanged, ""))), "no-request");
}

#[test]
fn the_oldest_open_request_says_when_a_case_is_due() {
    let World { mut desk, folder: _folder, .. } = world();
    let (case, _) = heard(&mut desk);
    desk.ask_rectification(case, &asked(None)).expect("notes");
    let older = RectificationForm { received_on: "31 Hydref 2026".to_owned(), ..asked(None) };
    desk.ask_rectification(case, &older).expect("notes");
    let due = |desk: &Desk| desk.case(case).expect("stands").row.rectification_due.map(|day| day.to_string());
    assert_eq!(due(&desk).as_deref(), Some("2026-11-30"));
    desk.answer_rectification(case, 2, &answer(Rectified::Corrected, "2026-11-22")).expect("answers");
    assert_eq!(due(&desk).as_deref(), Some("2026-12-20"));
}

#[test]
fn a_request_is_about_an_answer_that_is_there() {
    let World { mut desk, folder: _folder, .. } = world();
    let (case, id) = heard(&mut desk);
    let (other, _) = heard(&mut desk);
    assert_eq!(code(desk.ask_rectification(case, &asked(Some((id, "q13"))))), "no-question");
    assert_eq!(code(desk.ask_rectification(other, &asked(Some((id, "q12"))))), "no-question");
    assert_eq!(code(desk.ask_rectification(CaseId::fresh(), &asked(None))), "no-case");
}

/// What only the interviewer may read, what a second carer said alone, and words about somebody else.
const OWN_NOTE: &str = "Nodyn preifat marcnodyn";
const ALONE: &str = "Rhywbeth ar wahân marcunigol";
const ABOUT_ANOTHER: &str = "Mrs Marciwr";

struct Packed {
    data: Value,
    text: String,
}

fn packed(desk: &mut Desk, wish: &PackWish) -> Packed {
    let folder = tempfile::TempDir::new().expect("a folder");
    let made = desk.write_pack(wish, folder.path()).expect("a pack");
    let text = std::fs::read_to_string(&made.data).expect("reads");
    let pages = std::fs::read(&made.file).expect("reads");
    assert!(pages.starts_with(b"%PDF-"), "pages");
    Packed { data: serde_json::from_str(&text).expect("JSON"), text }
}

/// A case of two carers: a joint interview, and one with the second carer alone.
fn two_interviews(desk: &mut Desk) -> (CaseId, InterviewId, InterviewId) {
    let (case, joint) = heard(desk);
    desk.keep_debrief(joint, OWN_NOTE).expect("writes");
    desk.rate(joint, "R1", Some(RatingValue::Number(4))).expect_err("over");
    let alone = desk.start_interview(case, Lang::Cy, Mode::Solo).expect("begins").id;
    desk.answer(alone, "q13", ALONE, NoteLang::Cy, 0).expect("writes");
    desk.rate(alone, "R1", Some(RatingValue::Number(4))).expect("rates");
    desk.finish(alone).expect("ends");
    (case, joint, alone)
}

#[test]
fn a_pack_holds_what_was_said_and_neither_the_own_note_nor_the_other_carers_interview() {
    let World { mut desk, folder: _folder, .. } = world();
    let (case, joint, alone) = two_interviews(&mut desk);
    desk.ask_rectification(case, &asked(Some((joint, "q12")))).expect("notes");
    desk.answer_rectification(case, 1, &answer(Rectified::Statement, "")).expect("answers");
    let sheet = desk.pack_sheet(case).expect("looks");
    let shared: Vec<bool> = sheet.interviews.iter().map(|one| one.shared).collect();
    assert_eq!((sheet.carers.len(), shared), (2, vec![true, false]));

    let first = packed(&mut desk, &PackWish { case, carers: vec![0], interviews: vec![joint] });
    assert!(first.text.contains("Neb yn ateb y ffôn"), "the answer");
    assert!(first.text.contains("Fe atebon nhw ddwywaith, ym mis Mai."), "the statement beside it");
    assert!(first.text.contains("01632 960001"), "how they are reached");
    for hidden in [OWN_NOTE, "marcunigol", "Tomos Enghraifft"] {
        assert!(!first.text.contains(hidden), "{hidden}");
    }
    assert_eq!(first.data["madeFor"], serde_json::json!(["Siân Enghraifft"]));
    let notes = first.data["notes"].to_string();
    assert!(notes.contains("bryder am ddiogelwch") && notes.contains("reviewed separately"), "{notes}");

    let second = packed(&mut desk, &PackWish { case, carers: vec![1], interviews: vec![joint, alone] });
    assert!(second.text.contains("marcunigol") && !second.text.contains("marcnodyn"));
    assert!(second.text.contains("4: "), "a rating with what it is called");
}

#[test]
fn words_about_somebody_else_are_left_out_and_the_pack_says_so() {
    let World { mut desk, folder: _folder, .. } = world();
    let (case, id) = heard(&mut desk);
    desk.quote(id, "q12", 20, 44).expect("marks a passage");
    let wish = PackWish { case, carers: vec![0, 1], interviews: vec![id] };
    assert!(packed(&mut desk, &wish).text.contains(ABOUT_ANOTHER), "nothing is marked yet");

    let mark = |names_others, wording: &str| PackMark {
        interview: Some(id),
        place: "q12".to_owned(),
        names_others,
        wording: wording.to_owned(),
    };
    desk.mark_names_others(case, &mark(true, "")).expect("marks");
    let held_back = packed(&mut desk, &wish);
    assert!(!held_back.text.contains(ABOUT_ANOTHER) && !held_back.text.contains("Neb yn ateb"));
    assert!(held_back.text.contains("\"namesOthers\": true"));

    let sheet = desk.mark_names_others(case, &mark(true, "Neb yn ateb y ffôn.")).expect("marks");
    let marked = sheet.passages.iter().find(|one| one.place == "q12").expect("the passage");
    assert!(marked.names_others && marked.text == SAID, "she still reads all of it");
    let reworded = packed(&mut desk, &wish);
    assert!(reworded.text.contains("Neb yn ateb y ffôn.") && !reworded.text.contains(ABOUT_ANOTHER));

    desk.mark_names_others(case, &mark(false, "")).expect("takes it off");
    assert!(packed(&mut desk, &wish).text.contains(ABOUT_ANOTHER));
    let nowhere = PackMark { place: "q40".to_owned(), ..mark(true, "") };
    assert_eq!(code(desk.mark_names_others(case, &nowhere)), "no-passage");
}

#[test]
fn a_pack_is_for_somebody_of_the_case_and_of_its_own_interviews() {
    let World { mut desk, folder, .. } = world();
    let (case, id) = heard(&mut desk);
    let (_, strange) = heard(&mut desk);
    let made = |desk: &mut Desk, carers: &[u32], interviews: &[InterviewId]| {
        let wish = PackWish { case, carers: carers.to_vec(), interviews: interviews.to_vec() };
        desk.write_pack(&wish, folder.path()).map(|made| made.file)
    };
    assert_eq!(code(made(&mut desk, &[], &[id])), "form");
    assert_eq!(code(made(&mut desk, &[2], &[id])), "form");
    assert_eq!(code(made(&mut desk, &[0], &[strange])), "no-interview");
    let file = made(&mut desk, &[1], &[id]).expect("a pack");
    assert!(file.ends_with("E-0001-pecyn-2.pdf"), "{file}");
}

#[test]
fn a_character_that_no_font_shows_does_not_keep_a_pack_from_being_made() {
    let World { mut desk, folder: _folder, .. } = world();
    let (case, _) = heard(&mut desk);
    let id = desk.start_interview(case, Lang::Cy, Mode::Joint).expect("begins").id;
    desk.answer(id, "q12", "Diolch 🙂 am bopeth", NoteLang::Cy, 0).expect("writes");
    let made = packed(&mut desk, &PackWish { case, carers: vec![0], interviews: vec![id] });
    assert!(made.text.contains("Diolch 🙂 am bopeth"), "the data holds it as it is");
}

#[test]
fn an_erased_case_is_gone_from_list_and_search_and_no_copy_brings_it_back() {
    let World { mut desk, folder: _folder, .. } = world();
    let (case, _) = heard(&mut desk);
    let number = desk.case(case).expect("stands").row.number;
    let stick = tempfile::TempDir::new().expect("a folder");
    let copy = desk.copy_to(stick.path()).expect("copies").file;
    let found = |desk: &mut Desk| desk.search_all("Marciwr").expect("searches").len();
    assert_eq!(found(&mut desk), 1, "it is found before");
    desk.erase(case, &number).expect("erases");
    let gone = |desk: &mut Desk| {
        assert_eq!((desk.cases().expect("lists").len(), found(desk)), (0, 0));
        assert_eq!(code(desk.pack_sheet(case)), "no-case");
    };
    gone(&mut desk);
    let key = passphrase();
    desk.restore_copy(std::path::Path::new(&copy), Key::Passphrase(&key)).expect("restores");
    desk.unlock(&key).expect("opens");
    gone(&mut desk);
}
