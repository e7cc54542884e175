//! What carers may ask about their own record, through the very functions that the window and the terminal call.

use gwrando_core::cases::{CaseForm, Mode};
use gwrando_core::desk::{CaseColumn, CaseFilter, CaseQuery, CaseSort, Desk, Trouble};
use gwrando_core::interviews::NoteLang;
use gwrando_core::rights::{RectificationAnswer, RectificationForm, Rectified};
use gwrando_core::vocabulary::{CaseId, InterviewId, Lang};

use crate::world::{World, world};

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
