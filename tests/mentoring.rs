//! The mentoring scheme, through the very functions that the window and the terminal call.

use std::collections::BTreeSet;

use gwrando_core::cases::{CaseForm, LeaveType, Mode};
use gwrando_core::consent::Purpose;
use gwrando_core::desk::{BreakForm, Desk, MatchStep, MentoringSheet, Proposal, Trouble};
use gwrando_core::mentoring::{
    AGREEMENT_VERSION, BreakGround, Channel, Contact, Fields, HardStop, Issue, MatchState, MenteeForm,
    MentorForm, MentorWord, NotWorkingReason, Rhythm, Side, Stage, Standing, TaskKind, TaskLine, TaskStatus,
    Travel, WillingAs, WishedLanguage,
};
use gwrando_core::vocabulary::{Lang, MatchId};
use proptest::prelude::*;

use crate::world::{World, world};

fn code<T: std::fmt::Debug>(result: Result<T, Trouble>) -> String {
    result.expect_err("a refusal").code
}

fn mentor(name: &str, years: u8) -> MentorForm {
    MentorForm {
        name: name.to_owned(),
        lives_with: None,
        service: None,
        area: "gwynedd".to_owned(),
        travel: Travel::Beside,
        languages: BTreeSet::from([Lang::Cy, Lang::En]),
        years,
        fields: Fields { issues: BTreeSet::from([Issue::School]), ..Fields::default() },
        style: None,
        ways: BTreeSet::new(),
        capacity: 1,
        standing: Standing::Active,
        word: MentorWord::Mentor,
        availability: "gyda'r nos".to_owned(),
        trained_on: String::new(),
    }
}

fn mentee(name: &str) -> MenteeForm {
    MenteeForm {
        name: name.to_owned(),
        lives_with: None,
        service: None,
        area: "conwy".to_owned(),
        stage: Stage::Applicant,
        referred_on: "2 Tachwedd 2026".to_owned(),
        approved_on: String::new(),
        ended_on: String::new(),
        specific_issue: String::new(),
        language: WishedLanguage::Cy,
        needs: Fields { issues: BTreeSet::from([Issue::School]), ..Fields::default() },
        style: None,
        ways: BTreeSet::new(),
        tasks: BTreeSet::from([TaskKind::SupportGroup]),
    }
}

/// A desk with the scheme switched on, two mentors, the better one first, and somebody referred.
fn scheme() -> (World, MentoringSheet) {
    let mut world = world();
    switch(&mut world.desk, true);
    world.desk.save_mentor(None, &mentor("Huw Enghraifft", 10)).expect("a mentor");
    world.desk.save_mentor(None, &mentor("Nia Enghraifft", 2)).expect("a mentor");
    let sheet = world.desk.save_mentee(None, &mentee("Mari Enghraifft")).expect("a mentee");
    (world, sheet)
}

fn switch(desk: &mut Desk, on: bool) {
    let mut settings = desk.settings().expect("settings");
    settings.mentoring = on;
    desk.set_settings(&settings).expect("kept");
}

fn proposal(sheet: &MentoringSheet, mentor: usize, reason: &str) -> Proposal {
    Proposal {
        mentee: sheet.mentees[0].id,
        mentor: sheet.mentors[mentor].id,
        rhythm: Rhythm::Weekly,
        reason: reason.to_owned(),
    }
}

fn sign(side: Side) -> MatchStep {
    MatchStep::Sign { side, version: AGREEMENT_VERSION, signed_on: "22/11/2026".to_owned() }
}

fn begun(desk: &mut Desk, sheet: &MentoringSheet) -> MatchId {
    let id = desk.propose_match(&proposal(sheet, 0, "")).expect("proposed").matches.last().expect("one").id;
    for step in [
        MatchStep::Agree { side: Side::Mentor },
        MatchStep::Agree { side: Side::Mentee },
        sign(Side::Mentee),
        sign(Side::Mentor),
        MatchStep::Begin,
    ] {
        desk.step_match(id, &step).expect("goes");
    }
    id
}

fn contact(on: &str, needs_coordinator: bool) -> Contact {
    let on = on.parse().expect("a day");
    let tasks = vec![TaskKind::SupportGroup];
    Contact { on, channel: Channel::Phone, minutes: 25, tasks, needs_coordinator }
}

#[test]
fn nothing_of_the_scheme_is_there_until_it_is_switched_on() {
    let mut world = world();
    assert_eq!(code(world.desk.mentoring()), "off");
    assert_eq!(code(world.desk.save_mentor(None, &mentor("Huw Enghraifft", 3))), "off");
    switch(&mut world.desk, true);
    assert!(world.desk.mentoring().expect("a sheet").mentors.is_empty());
}

#[test]
fn a_match_goes_from_the_referral_to_its_end_and_a_rematch_leaves_out_who_did_not_suit() {
    let (mut world, sheet) = scheme();
    let she = sheet.mentees[0].id;
    let ranking = world.desk.rank_mentors(she).expect("ranked");
    let order: Vec<_> = ranking.fit.iter().map(|one| one.mentor).collect();
    assert_eq!(order, [sheet.mentors[0].id, sheet.mentors[1].id]);
    let id = begun(&mut world.desk, &sheet);
    let now = world.desk.log_contact(id, &contact("2026-11-22", true)).expect("noted");
    assert!(now.matches[0].needs_coordinator);
    assert_eq!(now.matches[0].next_contact_on.map(|day| day.to_string()), Some("2026-11-29".to_owned()));
    assert_eq!(now.mentees[0].current, Some(id));
    world.clock.pass_days(20);
    assert!(world.desk.mentoring().expect("a sheet").matches[0].missed);
    world.desk.step_match(id, &MatchStep::Review).expect("goes");
    let reason = NotWorkingReason::Time;
    world.desk.step_match(id, &MatchStep::NotWorking { reason }).expect("goes");
    let again = world.desk.rank_mentors(she).expect("ranked");
    assert_eq!(again.fit.iter().map(|one| one.mentor).collect::<Vec<_>>(), [sheet.mentors[1].id]);
    assert_eq!(
        (again.barred[0].mentor, again.barred[0].stops.clone()),
        (order[0], vec![HardStop::DidNotWork])
    );
    assert_eq!(code(world.desk.propose_match(&proposal(&sheet, 0, "a reason"))), "barred");
    let second = world.desk.propose_match(&proposal(&sheet, 1, "")).expect("proposed").matches[1].id;
    assert_eq!(code(world.desk.step_match(second, &MatchStep::Begin)), "no-step");
    world.desk.step_match(second, &MatchStep::Agree { side: Side::Mentor }).expect("goes");
    world.desk.step_match(second, &MatchStep::Agree { side: Side::Mentee }).expect("goes");
    for side in [Side::Mentor, Side::Mentee] {
        let signed_on = "12/12/2026".to_owned();
        let step = MatchStep::Sign { side, version: AGREEMENT_VERSION, signed_on };
        world.desk.step_match(second, &step).expect("goes");
    }
    world.desk.step_match(second, &MatchStep::Begin).expect("goes");
    let ended = world.desk.step_match(second, &MatchStep::Complete).expect("goes");
    assert_eq!(ended.matches[1].course.state, MatchState::Completed);
    assert_eq!(ended.matches[0].course.signed.len(), 2, "the agreement outlives the match");
}

#[test]
fn somebody_who_was_not_ranked_first_needs_a_reason_and_nobody_has_two_matches() {
    let (mut world, sheet) = scheme();
    assert_eq!(code(world.desk.propose_match(&proposal(&sheet, 1, " "))), "no-reason");
    let kept =
        world.desk.propose_match(&proposal(&sheet, 1, "Mae'r ddwy yn nabod ei gilydd")).expect("proposed");
    assert_eq!(kept.matches[0].override_reason, "Mae'r ddwy yn nabod ei gilydd");
    assert_eq!(code(world.desk.propose_match(&proposal(&sheet, 0, ""))), "has-match");
    let other = world.desk.save_mentee(None, &mentee("Owain Enghraifft")).expect("a mentee").mentees;
    let taken = Proposal {
        mentee: other.iter().find(|one| one.current.is_none()).expect("free").id,
        ..proposal(&sheet, 1, "a reason")
    };
    assert_eq!(code(world.desk.propose_match(&taken)), "barred", "a proposal takes the mentor's one place");
}

#[test]
fn contacts_are_noted_only_while_they_meet_and_never_ahead() {
    let (mut world, sheet) = scheme();
    let id = begun(&mut world.desk, &sheet);
    let field =
        |result: Result<MentoringSheet, Trouble>| result.expect_err("a fault").fields[0].field.clone();
    assert_eq!(field(world.desk.log_contact(id, &contact("2026-11-23", false))), "on");
    assert_eq!(field(world.desk.log_contact(id, &contact("2026-11-21", false))), "on", "before it began");
    let endless = Contact { minutes: 24 * 60 + 1, ..contact("2026-11-22", false) };
    assert_eq!(field(world.desk.log_contact(id, &endless)), "minutes");
    world.desk.step_match(id, &MatchStep::Complete).expect("goes");
    assert_eq!(field(world.desk.log_contact(id, &contact("2026-11-22", false))), "on", "after its end");
}

#[test]
fn the_first_contact_is_late_after_twenty_working_days_without_one() {
    let (mut world, sheet) = scheme();
    assert_eq!(sheet.mentees[0].first_contact_by.to_string(), "2026-11-30");
    assert!(!sheet.mentees[0].first_contact_late);
    world.clock.pass_days(9);
    assert!(world.desk.mentoring().expect("a sheet").mentees[0].first_contact_late);
    let task = TaskLine { kind: TaskKind::SupportGroup, status: TaskStatus::Done };
    let now = world.desk.set_mentoring_task(sheet.mentees[0].id, task).expect("kept");
    assert_eq!(now.mentees[0].tasks, [task]);
}

#[test]
fn a_confidence_is_broken_on_four_grounds_and_three_of_them_open_a_record() {
    let (mut world, sheet) = scheme();
    let id = begun(&mut world.desk, &sheet);
    let form =
        |ground| BreakForm { ground, told: "Y tîm diogelu".to_owned(), told_on: "22/11/2026".to_owned() };
    for (ground, opens) in [
        (BreakGround::IllegalAct, true),
        (BreakGround::ChildAtRisk, true),
        (BreakGround::AdultAtRisk, true),
        (BreakGround::ServiceAtRisk, false),
    ] {
        let before = world.desk.concerns().expect("records").len();
        let opened = world.desk.break_confidence(id, &form(ground)).expect("noted");
        assert_eq!(opened.is_some(), opens);
        assert_eq!(world.desk.concerns().expect("records").len(), before + usize::from(opens));
    }
    let nobody = BreakForm { told: " ".to_owned(), ..form(BreakGround::IllegalAct) };
    assert_eq!(code(world.desk.break_confidence(id, &nobody)), "form");
    assert_eq!(world.desk.mentoring().expect("a sheet").matches[0].breaks.len(), 4);
}

#[test]
fn who_is_let_go_leaves_no_name_and_the_match_stays_counted() {
    let (mut world, sheet) = scheme();
    let id = begun(&mut world.desk, &sheet);
    let (them, she) = (sheet.mentors[0].id, sheet.mentees[0].id);
    assert_eq!(code(world.desk.forget_mentor(them)), "still-matched");
    assert_eq!(code(world.desk.forget_mentee(she)), "still-matched");
    world.desk.step_match(id, &MatchStep::EndEarly).expect("goes");
    world.desk.forget_mentee(she).expect("gone");
    let now = world.desk.forget_mentor(them).expect("gone");
    assert_eq!((now.mentors.len(), now.mentees.len(), now.matches.len()), (1, 0, 1));
    let wire = serde_json::to_string(&now).expect("a text");
    assert!(!wire.contains("Huw") && !wire.contains("Mari"), "no name is left");
}

#[test]
fn a_card_stands_while_consent_does_and_never_where_a_service_ended_the_approval() {
    let mut world = world();
    switch(&mut world.desk, true);
    let mut heard = |leave_type: LeaveType, carer: &str| {
        let service = world.desk.services().expect("services")[0].id;
        let form = CaseForm {
            carers: vec![carer.to_owned()],
            leave_type,
            notice_received: "1 Medi 2026".to_owned(),
            approval_ended: "29 Medi 2026".to_owned(),
            ratified: "10 Hydref 2026".to_owned(),
            panel_date: "10 Hydref 2026".to_owned(),
            ..CaseForm::blank(service)
        };
        let case = world.desk.add_case(&form).expect("a case").id;
        world.desk.start_interview(case, Lang::Cy, Mode::Solo).expect("begins").id
    };
    let speaker = heard(LeaveType::ResignedStopping, "Non Enghraifft");
    let ended = heard(LeaveType::TerminationAgreed, "Carol Example");
    for id in [speaker, ended] {
        world.desk.consent(id, Purpose::Mentoring, true).expect("kept");
    }
    let cards = world.desk.mentoring().expect("a sheet").willing;
    assert_eq!(cards.len(), 1);
    assert_eq!(
        (cards[0].carers.clone(), cards[0].could),
        (vec!["Non Enghraifft".to_owned()], WillingAs::Speaker)
    );
    world.desk.consent(speaker, Purpose::Mentoring, false).expect("kept");
    assert!(world.desk.mentoring().expect("a sheet").willing.is_empty());
}

fn any_step() -> impl Strategy<Value = MatchStep> {
    let side = || proptest::sample::select(vec![Side::Mentor, Side::Mentee]);
    prop_oneof![
        3 => side().prop_map(|side| MatchStep::Agree { side }),
        1 => Just(MatchStep::Decline),
        3 => side().prop_map(sign),
        1 => (side(), 0..3_u32).prop_map(|(side, version)| MatchStep::Sign {
            side,
            version,
            signed_on: "1 Ionawr 2026".to_owned()
        }),
        3 => Just(MatchStep::Begin),
        1 => Just(MatchStep::Review),
        1 => Just(MatchStep::GoOn),
        1 => Just(MatchStep::Complete),
        1 => Just(MatchStep::EndEarly),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever commands come in whatever order, nobody begins whom both signatures do not bind.
    #[test]
    fn no_sequence_of_commands_begins_a_match_without_both_signatures(
        steps in proptest::collection::vec(any_step(), 0..25),
    ) {
        let (mut world, sheet) = scheme();
        let id = world.desk.propose_match(&proposal(&sheet, 0, "")).expect("proposed").matches[0].id;
        for step in steps {
            // A step that cannot be taken is refused; what matters is where the match then stands.
            let _refused_or_taken = world.desk.step_match(id, &step);
            let now = world.desk.mentoring().expect("a sheet").matches.remove(0);
            let signed: BTreeSet<_> = now.course.signed.iter().map(|one| one.side).collect();
            let meets = [MatchState::Signed, MatchState::Active, MatchState::Review, MatchState::Completed];
            prop_assert!(signed.len() == 2 || !meets.contains(&now.course.state));
            prop_assert!(now.began_on.is_none() || signed.len() == 2);
        }
    }
}
