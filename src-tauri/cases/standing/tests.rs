//! Each state with what brings it about, and the law that no talk begins while a gate is shut.

use proptest::prelude::*;

use super::*;
use crate::cases::hold::irm_deadline;
use crate::cases::{CaseForm, ClosedWhy, LeaveType, Means, Route};
use crate::vocabulary::{Coded, Moment, ServiceId};

fn day(text: &str) -> Day {
    text.parse().expect(text)
}

fn rules() -> Rules {
    let terms = Terms { service_start: day("2023-06-01"), approval_from: day("2023-04-01") };
    Rules { terms, attempts: 3 }
}

fn form(leave_type: LeaveType) -> CaseForm {
    CaseForm {
        carers: vec!["Enghraifft Un".to_owned()],
        approval_ended: "2024-02-01".to_owned(),
        leave_type,
        ..CaseForm::blank(ServiceId::fresh())
    }
}

fn entry(leave_type: LeaveType) -> Entry {
    form(leave_type).entry().expect("a good form")
}

fn made(which: Move) -> MoveRow {
    MoveRow::plain(which, Moment::at_start_of(day("2024-02-02")))
}

fn attempt(outcome: Outcome) -> Attempt {
    Attempt { day: day("2024-02-02"), means: Means::Phone, outcome, note: String::new() }
}

fn stands(facts: &Facts<'_>) -> CaseState {
    standing(facts, rules(), day("2024-02-10"))
}

#[test]
fn a_case_moves_along_as_things_are_done() {
    let resigned = entry(LeaveType::ResignedStopping);
    let fresh = Facts::fresh(&resigned);
    assert_eq!(stands(&fresh), CaseState::Ready);
    let tried = [attempt(Outcome::NoAnswer), attempt(Outcome::Sent), attempt(Outcome::LeftMessage)];
    assert_eq!(stands(&Facts { attempts: &tried[..2], ..fresh }), CaseState::Invited);
    assert_eq!(stands(&Facts { attempts: &tried, ..fresh }), CaseState::NoReply);
    let spoken = [tried[0].clone(), tried[1].clone(), attempt(Outcome::Reached)];
    assert_eq!(stands(&Facts { attempts: &spoken, ..fresh }), CaseState::Invited);
    assert_eq!(stands(&Facts { attempts: &tried, booked: true, ..fresh }), CaseState::Booked);
    for (talks, summary, state) in [
        (Talks::GoingOn, Summary::None, CaseState::InProgress),
        (Talks::Over, Summary::None, CaseState::Interviewed),
        (Talks::Over, Summary::Sent, CaseState::SummarySent),
        (Talks::Over, Summary::Agreed, CaseState::SummaryAgreed),
        (Talks::Coded, Summary::None, CaseState::Coded),
    ] {
        assert_eq!(stands(&Facts { talks, summary, booked: true, ..fresh }), state);
    }
}

#[test]
fn what_cannot_be_undone_goes_before_everything_else() {
    let resigned = entry(LeaveType::ResignedStopping);
    let closed = [made(Move::Close)];
    let all = Facts {
        moves: &closed,
        talks: Talks::Coded,
        locked: true,
        withdrawn: true,
        opted_out: true,
        anonymised: true,
        ..Facts::fresh(&resigned)
    };
    assert_eq!(stands(&all), CaseState::Anonymised);
    let all = Facts { anonymised: false, ..all };
    assert_eq!(stands(&all), CaseState::Locked);
    let all = Facts { locked: false, ..all };
    assert_eq!(stands(&all), CaseState::Withdrawn);
    let all = Facts { withdrawn: false, ..all };
    assert_eq!(stands(&all), CaseState::OptedOut);
    assert_eq!(stands(&Facts { opted_out: false, ..all }), CaseState::Closed);
}

#[test]
fn gates_keep_a_case_waiting_and_eligibility_goes_first() {
    assert_eq!(stands(&Facts::fresh(&entry(LeaveType::TerminationAgreed))), CaseState::WaitingRatification);
    assert_eq!(stands(&Facts::fresh(&entry(LeaveType::TerminationContested))), CaseState::OnHold);
    let early = CaseForm { approval_ended: "2023-03-31".to_owned(), ..form(LeaveType::TerminationContested) };
    assert_eq!(stands(&Facts::fresh(&early.entry().expect("a form"))), CaseState::NotEligible);
}

#[test]
fn a_closed_case_may_only_be_taken_up_again() {
    let resigned = entry(LeaveType::ResignedStopping);
    let moves = [made(Move::Close)];
    let facts = Facts { moves: &moves, ..Facts::fresh(&resigned) };
    assert_eq!(allowed(&facts, rules(), day("2024-02-10")), [Move::Reopen]);
    let moves = [made(Move::Close), made(Move::Reopen)];
    let facts = Facts { moves: &moves, ..Facts::fresh(&resigned) };
    assert_eq!(stands(&facts), CaseState::Ready);
}

#[test]
fn after_the_third_attempt_nobody_is_approached_again() {
    let resigned = entry(LeaveType::ResignedStopping);
    let tried = [attempt(Outcome::NoAnswer), attempt(Outcome::NoAnswer), attempt(Outcome::Reached)];
    let ask = |attempts| {
        may(Move::Invite, &Facts { attempts, ..Facts::fresh(&resigned) }, rules(), day("2024-02-10"))
    };
    assert!(ask(&tried[..2]).is_ok());
    assert!(matches!(ask(&tried), Err(Trouble::AttemptsSpent)));
}

#[test]
fn an_override_opens_the_gate_it_was_made_for_and_no_other() {
    let contested = entry(LeaveType::TerminationContested);
    let agreed = entry(LeaveType::TerminationAgreed);
    let insisted = MoveRow { overrides: Some(Gate::Ratification), ..made(Move::OverrideHold) };
    let moves = [insisted, made(Move::ReadStatement)];
    let start = |entry| {
        may(Move::StartInterview, &Facts { moves: &moves, ..Facts::fresh(entry) }, rules(), day("2024-02-10"))
    };
    assert!(start(&agreed).is_ok());
    assert!(matches!(start(&contested), Err(Trouble::Held(Gate::Hold))));
}

#[test]
fn a_contested_termination_is_talked_about_only_after_the_statement() {
    let accepted = CaseForm {
        determination_letter: "2024-02-01".to_owned(),
        accepted_in_writing: "2024-02-03".to_owned(),
        ..form(LeaveType::TerminationContested)
    };
    let entry = accepted.entry().expect("a form");
    let fresh = Facts::fresh(&entry);
    let start = |facts: &Facts<'_>| may(Move::StartInterview, facts, rules(), day("2024-02-10"));
    assert!(matches!(start(&fresh), Err(Trouble::StatementUnread)));
    assert_eq!(flags(&fresh), [CaseFlag::StatementUnread, CaseFlag::CarerNotTold]);
    let moves = [made(Move::ReadStatement)];
    assert!(start(&Facts { moves: &moves, ..fresh }).is_ok());
}

/// What happens next in a life of a case: a move is tried, the form is put right, or days go by.
#[derive(Clone, Debug)]
enum Step {
    Try(Move),
    Correct {
        leave: usize,
        letter: u64,
        accepted: Option<u64>,
        route: usize,
        decided: Option<u64>,
        ratified: Option<u64>,
    },
    Wait(u64),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let ahead = || proptest::option::of(0u64..90);
    let correct = (0..LeaveType::ALL.len(), 0u64..60, ahead(), 0..Route::ALL.len(), ahead(), ahead())
        .prop_map(|(leave, letter, accepted, route, decided, ratified)| Step::Correct {
            leave,
            letter,
            accepted,
            route,
            decided,
            ratified,
        });
    let step = prop_oneof![
        4 => (0..Move::ALL.len()).prop_map(|at| Step::Try(Move::ALL[at])),
        2 => correct,
        1 => (0u64..20).prop_map(Step::Wait),
    ];
    proptest::collection::vec(step, 1..40)
}

/// The gate in the words of `domain.md` 1.2, written down a second time.
fn live_hold(entry: &Entry, today: Day) -> bool {
    let over = |day: Option<Day>| day.is_some_and(|day| day <= today);
    if entry.leave_type != LeaveType::TerminationContested || over(entry.accepted_in_writing) {
        return false;
    }
    let passed = entry.determination_letter.is_some_and(|letter| today > irm_deadline(letter));
    !(over(entry.final_decision) && (passed || entry.route != Route::None))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_sequence_of_moves_reaches_a_talk_while_a_hold_is_live_without_an_override(steps in steps()) {
        let start = day("2024-02-10");
        let mut today = start;
        let mut entry = entry(LeaveType::TerminationContested);
        let (mut moves, mut attempts): (Vec<MoveRow>, Vec<Attempt>) = (Vec::new(), Vec::new());
        let (mut booked, mut talks) = (false, Talks::None);
        for step in steps {
            match step {
                Step::Wait(days) => today = today.plus_days(days),
                Step::Correct { leave, letter, accepted, route, decided, ratified } => {
                    let letter = start.plus_days(letter);
                    let after = |days: Option<u64>| days.map(|days| letter.plus_days(days));
                    entry.leave_type = LeaveType::ALL[leave];
                    entry.determination_letter = Some(letter);
                    entry.accepted_in_writing = after(accepted);
                    entry.route = Route::ALL[route];
                    entry.final_decision = after(decided);
                    entry.ratified = after(ratified);
                }
                Step::Try(which) => {
                    let facts = Facts { moves: &moves, attempts: &attempts, booked, talks, ..Facts::fresh(&entry) };
                    let offered = allowed(&facts, rules(), today).contains(&which);
                    prop_assert_eq!(offered, may(which, &facts, rules(), today).is_ok());
                    if !offered {
                        continue;
                    }
                    let gate = facts.held(today);
                    let mut row = made(which);
                    match which {
                        Move::StartInterview => {
                            let overridden = moves.iter().any(|one| one.overrides == Some(Gate::Hold));
                            prop_assert!(!live_hold(&entry, today) || overridden);
                            prop_assert!(entry.leave_type != LeaveType::TerminationContested
                                || moves.iter().any(|one| one.made == Move::ReadStatement));
                            talks = Talks::GoingOn;
                        }
                        Move::OverrideHold => row.overrides = gate,
                        Move::Invite => attempts.push(attempt(Outcome::NoAnswer)),
                        Move::Book => booked = true,
                        Move::Unbook | Move::Close => booked = false,
                        Move::Reopen | Move::ReadStatement | Move::LogDisclosure => (),
                    }
                    row.closed_why = (which == Move::Close).then_some(ClosedWhy::Done);
                    moves.push(row);
                }
            }
            prop_assert!(attempts.len() <= 3);
        }
    }
}
