//! No statement on which somebody waits reads a whole table that grows with the cases.

use std::path::Path;
use std::sync::Arc;

use super::{CaseColumn, CaseFilter, CaseQuery, CaseSort, Desk};
use crate::interviews::{self, InterviewPlace, Mode, NoteLang, Skip};
use crate::store::{Act, KeyCost, Passphrase};
use crate::vocabulary::{InterviewId, Lang, SystemClock};

/// Cases beyond the example's own.
const CASES: usize = 240;

/// There are fewer services, settings and questions than this, and the smallest of the tables that grow holds more rows.
const MOST: i32 = 100;

fn example(home: &Path) -> (Desk, InterviewId) {
    let passphrase = Passphrase::new("pedwar gair tawel iawn".to_owned());
    let mut desk = Desk::at(home.to_owned(), Arc::new(SystemClock), KeyCost::CHEAP_FOR_TESTS);
    let key = desk.create(&passphrase, Lang::Cy).expect("a store").recovery_key;
    desk.confirm_recovery(&key).expect("the key that was shown");
    desk.make_example(1, CASES).expect("an example");
    let rows = desk.cases().expect("cases");
    assert!(rows.len() > 2 * MOST.unsigned_abs() as usize, "a scan would show: {}", rows.len());
    let free = rows.iter().find(|row| row.interviews.is_empty()).expect("a case without an interview").id;
    let interview = desk.start_interview(free, Lang::Cy, Mode::Solo).expect("an interview").id;
    (desk, interview)
}

/// What was heard of while `work` was done and stepped over more than so many rows.
fn scans(desk: &mut Desk, work: impl FnOnce(&mut Desk)) -> Vec<String> {
    let scans = desk.open.as_mut().expect("open").store.count_scans();
    work(desk);
    assert!(scans.heard() > 0, "something was heard of");
    scans.beyond(MOST, &desk.open.as_ref().expect("open").store)
}

fn page(desk: &mut Desk, filter: Option<CaseFilter>, search: &str) {
    let sort = CaseSort { by: CaseColumn::Service, down: false, lang: Lang::Cy };
    let query = CaseQuery { filter, search: search.to_owned(), sort, from: 0, count: 50 };
    desk.cases_page(&query).expect("a page");
}

#[test]
fn nothing_that_somebody_waits_for_scans_a_table_that_grows() {
    let home = tempfile::tempdir().expect("a folder");
    let (mut desk, interview) = example(home.path());
    // The first look at the list makes its rows, all of them.
    page(&mut desk, None, "");
    let found = scans(&mut desk, |desk| {
        for text in ["Roedd y", "Roedd y gath", "Roedd y gath ar y bwrdd"] {
            desk.answer(interview, "q5", text, NoteLang::Cy, 0).expect("an answer");
        }
        let place = InterviewPlace { interview, question: "q6".to_owned(), cursor: 0, lang: Lang::Cy };
        desk.place(&place).expect("a place");
        desk.skip(interview, "q6", Some(Skip::NotDiscussed)).expect("a skip");
        desk.interview(interview).expect("the screen of the interview");
        page(desk, None, "");
        page(desk, Some(CaseFilter::ToInvite), "");
        page(desk, None, "gaer");
        for typed in ["gath", "enghraifft", "nghaerdydd"] {
            desk.search_all(typed).expect("a search");
        }
        desk.read(|rows| Ok(interviews::table::going_on(rows)?)).expect("where she was");
        desk.state().expect("the state");
    });
    assert!(found.is_empty(), "{}", found.join("\n\n"));
}

#[test]
fn a_scan_is_seen_also_within_a_trigger() {
    let home = tempfile::tempdir().expect("a folder");
    let (mut desk, interview) = example(home.path());
    let found = scans(&mut desk, |desk| {
        let planted = "SELECT count(*) FROM answer WHERE text LIKE '%gath%'";
        desk.read(|rows| Ok(interviews::table::planted(rows, planted)?)).expect("runs");
    });
    assert!(found.iter().any(|one| one.contains("SCAN answer")), "{found:?}");
    let found = scans(&mut desk, |desk| {
        let planted = "CREATE TEMP TRIGGER planted AFTER UPDATE ON main.answer BEGIN
                           UPDATE service SET code = code WHERE (SELECT count(*) FROM answer WHERE text = 'x') > 9; END;";
        desk.act(Act::KeepPlace, |hand| Ok(interviews::table::planted(hand.writer, planted)?)).expect("runs");
        desk.answer(interview, "q5", "Roedd y", NoteLang::Cy, 0).expect("an answer");
        desk.answer(interview, "q5", "Roedd y gath", NoteLang::Cy, 0).expect("an answer");
    });
    assert!(found.iter().any(|one| one.contains("INTO answer")), "{found:?}");
}
