//! What is done with a case between the referral and the talk.

use gwrando_core::cases::{
    Attempt, Booking, CaseFlag, ClosedWhy, DraftForm, Gate, IrmDisclosure, LeaveType, Means, Meeting, Move,
    Outcome, Route,
};
use serde_json::json;

use super::*;

fn day(text: &str) -> Day {
    text.parse().expect(text)
}

fn attempt(on: &str) -> Attempt {
    Attempt { day: day(on), means: Means::Phone, outcome: Outcome::NoAnswer, note: " dim ateb ".to_owned() }
}

fn booking(starts: &str) -> Booking {
    let starts = starts.parse().expect("a time");
    Booking { starts, minutes: 75, mode: Mode::Joint, means: Meeting::InPerson, place: "Y gegin".to_owned() }
}

fn fields<T: std::fmt::Debug>(result: Result<T, Trouble>) -> Vec<String> {
    result.expect_err("a refusal").fields.into_iter().map(|one| one.field).collect()
}

impl World {
    /// A termination that the carers contest. Today is 22 November 2026; the letter's 28 days end on the 29th.
    fn contested(&mut self) -> CaseId {
        let form = CaseForm {
            leave_type: LeaveType::TerminationContested,
            determination_letter: "1 Tachwedd 2026".to_owned(),
            ..self.form()
        };
        self.desk.add_case(&form).expect("a good form").id
    }

    fn state(&self, case: CaseId) -> CaseState {
        self.desk.case(case).expect("a case").row.state
    }

    fn start(&mut self, case: CaseId) -> String {
        code(self.desk.start_interview(case, Lang::Cy, Mode::Solo))
    }
}

const DAY: i64 = 24 * 60 * 60;

#[test]
fn a_contested_termination_holds_and_lifts_by_its_days() {
    let mut world = world();
    let case = world.contested();
    let row = world.desk.case(case).expect("a case").row;
    assert_eq!((row.state, row.lifts), (CaseState::OnHold, Some(day("2026-11-30"))));
    assert_eq!(world.start(case), "on-hold");
    assert_eq!(code(world.desk.book(case, &booking("2026-12-01T10:00"))), "not-now");
    world.clock.pass(8 * DAY);
    assert_eq!(world.start(case), "on-hold", "the days are over and the final decision is not recorded");
    let mut form = world.desk.case(case).expect("a case").form;
    form.final_decision = "28 Tachwedd 2026".to_owned();
    assert_eq!(world.desk.correct_case(case, &form).expect("put right").state, CaseState::Ready);
    assert_eq!(world.start(case), "statement-unread");
    let sheet = world.desk.read_statement(case).expect("read");
    assert!(sheet.statement && sheet.row.flags == [CaseFlag::CarerNotTold]);
    world.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("a talk");
    let history = world.desk.case(case).expect("a case").history;
    let moves: Vec<_> = history.iter().map(|one| (one.made, one.overrides)).collect();
    assert_eq!(moves, [(Move::ReadStatement, None), (Move::StartInterview, None)]);
}

#[test]
fn a_hold_is_passed_only_in_writing_and_the_talk_says_so() {
    let mut world = world();
    let case = world.contested();
    assert_eq!(fields(world.desk.override_hold(case, " ", "")), ["writtenOn", "reason"]);
    assert_eq!(fields(world.desk.override_hold(case, "Gofynnodd", "23/11/2026")), ["writtenOn"]);
    assert_eq!(world.state(case), CaseState::OnHold, "a refusal changes nothing");
    let sheet = world.desk.override_hold(case, " Maent yn mynnu. ", "20/11/2026").expect("passed");
    assert_eq!((sheet.row.state, sheet.row.lifts), (CaseState::Ready, None));
    let last = sheet.history.last().expect("a move");
    assert_eq!((last.reason.as_str(), last.written_on), ("Maent yn mynnu.", Some(day("2026-11-20"))));
    assert!(sheet.row.flags.contains(&CaseFlag::HoldOverridden));
    assert!(sheet.gates.iter().all(|gate| !gate.holds), "the gate is still told as it is");
    assert_eq!(code(world.desk.override_hold(case, "Eto", "20/11/2026")), "not-now");
    world.desk.read_statement(case).expect("read");
    world.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("a talk");
    let history = world.desk.case(case).expect("a case").history;
    assert_eq!(history.last().expect("a move").overrides, Some(Gate::Hold));
}

#[test]
fn an_override_of_ratification_does_not_pass_a_hold() {
    let mut world = world();
    let form = CaseForm { leave_type: LeaveType::TerminationAgreed, ..world.form() };
    let case = world.desk.add_case(&form).expect("a good form").id;
    assert_eq!(
        (world.state(case), world.start(case)),
        (CaseState::WaitingRatification, "waiting-ratification".into())
    );
    world.desk.override_hold(case, "Maent yn mynnu.", "20/11/2026").expect("passed");
    assert_eq!(world.state(case), CaseState::Ready);
    let contested = CaseForm { leave_type: LeaveType::TerminationContested, route: Route::Irm, ..form };
    world.desk.correct_case(case, &contested).expect("put right");
    assert_eq!((world.state(case), world.start(case)), (CaseState::OnHold, "on-hold".into()));
}

#[test]
fn carers_are_approached_three_times_and_then_left_in_peace() {
    let mut world = world();
    let case = world.case();
    assert_eq!(fields(world.desk.invite(case, &attempt("2026-11-23"))), ["day"]);
    for on in ["2026-11-01", "2026-11-08", "2026-11-20"] {
        world.desk.invite(case, &attempt(on)).expect("an attempt");
    }
    assert_eq!(code(world.desk.invite(case, &attempt("2026-11-21"))), "attempts-spent");
    let sheet = world.desk.case(case).expect("a case");
    assert_eq!((sheet.row.state, sheet.row.attempts), (CaseState::NoReply, 3));
    assert_eq!(
        (sheet.row.last_attempt, sheet.attempts[0].note.as_str()),
        (Some(day("2026-11-20")), "dim ateb")
    );
    let closed = world.desk.close_case(case, ClosedWhy::NoReply, "").expect("closed");
    assert_eq!((closed.row.state, closed.allowed), (CaseState::Closed, vec![Move::Reopen]));
    assert_eq!(world.start(case), "not-now");
    assert_eq!(fields(world.desk.reopen_case(case, "")), ["reason"]);
    world.desk.reopen_case(case, "Ffoniodd y gofalwyr.").expect("taken up again");
    world.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("a talk");
}

#[test]
fn a_time_is_agreed_moved_and_taken_out() {
    let mut world = world();
    let case = world.case();
    let mut bad = booking("2026-11-21T10:00");
    bad.minutes = 0;
    assert_eq!(fields(world.desk.book(case, &bad)), ["starts", "minutes"]);
    world.desk.book(case, &booking("2026-11-25T10:00")).expect("agreed");
    let sheet = world.desk.book(case, &booking("2026-11-26T14:30")).expect("moved");
    assert_eq!(sheet.row.state, CaseState::Booked);
    assert_eq!(sheet.row.booked_for.map(|time| time.to_string()).as_deref(), Some("2026-11-26T14:30"));
    let sheet = world.desk.unbook(case, "Salwch").expect("taken out");
    assert_eq!((sheet.row.state, sheet.booking), (CaseState::Ready, None));
    assert_eq!(code(world.desk.unbook(case, "")), "not-now");
    world.desk.book(case, &booking("2026-11-26T14:30")).expect("agreed");
    assert_eq!(world.desk.close_case(case, ClosedWhy::Declined, "").expect("closed").booking, None);
}

#[test]
fn the_log_of_what_the_mechanism_was_told_belongs_to_contested_terminations() {
    let mut world = world();
    let (contested, resigned) = (world.contested(), world.case());
    let one = |what: &str| IrmDisclosure {
        day: day("2026-11-20"),
        to_whom: "IRM Cymru".to_owned(),
        what: what.to_owned(),
        why: "Ar gais y gofalwyr".to_owned(),
    };
    assert_eq!(fields(world.desk.log_disclosure(contested, &one(" "))), ["what"]);
    assert_eq!(code(world.desk.log_disclosure(resigned, &one("Dyddiad"))), "not-now");
    let sheet = world.desk.log_disclosure(contested, &one("Dyddiad")).expect("logged");
    assert_eq!(sheet.disclosures, [one("Dyddiad")]);
}

#[test]
fn a_draft_is_given_back_as_it_was_typed_and_goes_with_the_case_it_becomes() {
    let mut world = world();
    let typed = |value: serde_json::Value| DraftForm(value.as_object().expect("an object").clone());
    let half = typed(json!({"service": "", "carers": ["Enghra"], "approvalEnded": "29/"}));
    let draft = world.desk.save_draft(None, &half).expect("kept");
    world.clock.pass(60);
    let more = typed(json!({"service": "", "carers": ["Enghraifft Un"]}));
    world.desk.save_draft(Some(draft.id), &more).expect("kept");
    let mut world = world.killed();
    let kept = world.desk.drafts().expect("drafts");
    assert_eq!((kept.len(), &kept[0].form), (1, &more));
    let bad = CaseForm { approval_ended: String::new(), ..world.form() };
    assert_eq!(code(world.desk.add_case_from(&bad, Some(draft.id), false)), "form");
    assert_eq!(world.desk.drafts().expect("drafts").len(), 1, "a refusal drops nothing");
    let form = world.form();
    world.desk.add_case_from(&form, Some(draft.id), false).expect("a case");
    assert!(world.desk.drafts().expect("drafts").is_empty());
    let other = world.desk.save_draft(None, &half).expect("kept").id;
    world.desk.drop_draft(other).expect("dropped");
    assert!(world.desk.drafts().expect("drafts").is_empty());
}

#[test]
fn a_mistake_is_deleted_with_everything_that_was_done() {
    let mut world = world();
    let case = world.contested();
    world.desk.override_hold(case, "Maent yn mynnu.", "20/11/2026").expect("passed");
    world.desk.invite(case, &attempt("2026-11-20")).expect("an attempt");
    world.desk.book(case, &booking("2026-11-26T14:30")).expect("agreed");
    world.desk.delete_case(case, "ddwywaith").expect("deleted");
    assert_eq!(code(world.desk.case(case)), "no-case");
}
