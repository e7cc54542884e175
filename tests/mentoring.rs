//! The mentoring scheme, through the very functions that the window and the terminal call.

use std::collections::BTreeSet;

use gwrando_core::cases::{CaseForm, LeaveType, Mode};
use gwrando_core::consent::Purpose;
use gwrando_core::desk::{BreakForm, Desk, MatchStep, MentoringSheet, Proposal, Trouble};
use gwrando_core::mentoring::{
    AGREEMENT_VERSION, ApplicantsForm, BreakGround, Channel, Contact, Fields, HardStop, Issue, MatchState, MenteeForm,
    MentorForm, MentorWord, NotWorkingReason, Rhythm, Side, Stage, Standing, TaskKind, TaskLine, TaskStatus,
    Travel, WillingAs, WishedLanguage,
};
use gwrando_core::vocabulary::{Lang, MatchId};
use proptest::prelude::*;

use crate::world::{World, passphrase, world};

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
        referred_by: String::new(),
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

#[test]
fn everybody_who_applies_is_referred_from_one_list_that_may_come_twice() {
    let (mut world, _) = scheme();
    let list = |names: &str, on: &str| ApplicantsForm {
        service: None,
        area: "conwy".to_owned(),
        referred_on: on.to_owned(),
        names: names.to_owned(),
    };
    let names = "mari enghraifft\nOwain Enghraifft\n\nSiân  Enghraifft\n";
    let done = world.desk.refer_applicants(&list(names, "20/11/2026")).expect("referred");
    assert_eq!((done.added, done.known, done.sheet.mentees.len()), (2, 1, 3));
    let owain = done.sheet.mentees.iter().find(|one| one.form.name == "Owain Enghraifft").expect("there");
    assert!(owain.waiting && owain.form.stage == Stage::Applicant);
    assert_eq!(owain.tasks.len(), TaskKind::OF_APPLICANTS.len());
    let again = world.desk.refer_applicants(&list(names, "20/11/2026")).expect("referred");
    assert_eq!((again.added, again.known), (0, 3));
    assert_eq!(code(world.desk.refer_applicants(&list(names, "23/11/2026"))), "form", "still to come");
    let nobody = world.desk.refer_applicants(&list("Non Enghraifft", "in June"));
    assert_eq!(nobody.expect_err("a fault").fields[0].field, "referredOn");
    assert_eq!(world.desk.mentoring().expect("a sheet").mentees.len(), 3, "nothing was changed");
}

/// A hundred mentors of two places each, a hundred applicants: all are served, and nobody has more than they take.
#[test]
fn a_hundred_applicants_are_paired_with_a_hundred_mentors_at_once() {
    let mut world = world();
    switch(&mut world.desk, true);
    let areas = ["gwynedd", "conwy", "cardiff", "newport", "powys"];
    for at in 0..100_u8 {
        let area = areas[usize::from(at) % areas.len()].to_owned();
        let form = MentorForm { area, capacity: 2, ..mentor(&format!("Huw Enghraifft {at}"), at % 20) };
        world.desk.save_mentor(None, &form).expect("a mentor");
    }
    let names = (0..100).map(|at| format!("Mari Enghraifft {at}\n")).collect();
    let (area, referred_on) = ("conwy".to_owned(), "20/11/2026".to_owned());
    let list = ApplicantsForm { service: None, area, referred_on, names };
    let sheet = world.desk.refer_applicants(&list).expect("referred").sheet;
    let waiting: Vec<_> = sheet.mentees.iter().map(|one| one.id).collect();
    let paired = world.desk.pair_mentees(&waiting).expect("paired");
    assert_eq!(paired.len(), 100);
    let mut each = std::collections::BTreeMap::new();
    for one in &paired {
        *each.entry(one.mentor.expect("somebody for everybody")).or_insert(0) += 1;
    }
    assert!(each.values().all(|some| *some <= 2));
}

#[test]
fn whoever_finished_waits_no_longer_and_whoever_was_declined_waits_again() {
    let (mut world, sheet) = scheme();
    let waits = |desk: &Desk| {
        let mentee = desk.mentoring().expect("a sheet").mentees.remove(0);
        (mentee.waiting, mentee.current.is_some())
    };
    assert_eq!(waits(&world.desk), (true, false));
    let first = world.desk.propose_match(&proposal(&sheet, 0, "")).expect("proposed").matches[0].id;
    assert_eq!(waits(&world.desk), (false, true));
    world.desk.step_match(first, &MatchStep::Decline).expect("goes");
    assert_eq!(waits(&world.desk), (true, false));
    // The one who was declined was matched last, so at the same points somebody else might come first.
    let id = begun(&mut world.desk, &sheet);
    world.desk.step_match(id, &MatchStep::Complete).expect("goes");
    assert_eq!(waits(&world.desk), (false, false));
    world.clock.pass_days(30);
    let now = world.desk.mentoring().expect("a sheet");
    assert!(!now.mentees[0].first_contact_late, "nobody is late who has finished");
    assert_eq!(now.mentors[0].signed_on.map(|day| day.to_string()), Some("2026-11-22".to_owned()));
    assert_eq!(now.mentors[1].signed_on, None);
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

/// Anything that a person can ask of the scheme, about people and matches by their place in the list.
#[derive(Clone, Debug)]
enum Command {
    Propose { mentee: usize, mentor: usize },
    Step { of: usize, step: MatchStep },
    Contact { of: usize },
    Break { of: usize },
    Conflict { mentee: usize, mentor: usize, stands: bool },
    Rest { mentor: usize },
    ForgetMentor { mentor: usize },
    ForgetMentee { mentee: usize },
    SwitchOffAndOn,
    LockAndOpen,
}

fn any_command() -> impl Strategy<Value = Command> {
    let (mentee, mentor) = (|| 0..2_usize, || 0..2_usize);
    prop_oneof![
        4 => (mentee(), mentor()).prop_map(|(mentee, mentor)| Command::Propose { mentee, mentor }),
        20 => (0..4_usize, any_step()).prop_map(|(of, step)| Command::Step { of, step }),
        2 => (0..4_usize).prop_map(|of| Command::Contact { of }),
        1 => (0..4_usize).prop_map(|of| Command::Break { of }),
        1 => (mentee(), mentor(), any::<bool>())
            .prop_map(|(mentee, mentor, stands)| Command::Conflict { mentee, mentor, stands }),
        1 => mentor().prop_map(|mentor| Command::Rest { mentor }),
        1 => mentor().prop_map(|mentor| Command::ForgetMentor { mentor }),
        1 => mentee().prop_map(|mentee| Command::ForgetMentee { mentee }),
        1 => Just(Command::SwitchOffAndOn),
        1 => Just(Command::LockAndOpen),
    ]
}

/// Who signed which match, as the desk accepted it.
type Signed = BTreeSet<(MatchId, Side)>;

/// Does what is asked, whether or not it is refused, and remembers each signature that was accepted.
fn give(world: &mut World, first: &MentoringSheet, command: &Command, signed: &mut Signed) {
    let now = world.desk.mentoring().expect("a sheet");
    let one = |of: usize| now.matches.get(of).map(|row| row.id);
    let ids = |mentee: usize, mentor: usize| (first.mentors[mentor].id, first.mentees[mentee].id);
    let desk = &mut world.desk;
    match command {
        Command::Propose { mentee, mentor } => {
            let (mentor, mentee) = ids(*mentee, *mentor);
            let reason = "a reason".to_owned();
            let _refused = desk.propose_match(&Proposal { mentee, mentor, rhythm: Rhythm::Weekly, reason });
        }
        Command::Step { of, step } => {
            let Some(id) = one(*of) else { return };
            if let (Ok(_), MatchStep::Sign { side, .. }) = (desk.step_match(id, step), step) {
                signed.insert((id, *side));
            }
        }
        Command::Contact { of } => {
            let _refused = one(*of).map(|id| desk.log_contact(id, &contact("2026-11-22", false)));
        }
        Command::Break { of } => {
            let (ground, told) = (BreakGround::ServiceAtRisk, "Y tîm".to_owned());
            let form = BreakForm { ground, told, told_on: "22/11/2026".to_owned() };
            let _refused = one(*of).map(|id| desk.break_confidence(id, &form));
        }
        Command::Conflict { mentee, mentor, stands } => {
            let (mentor, mentee) = ids(*mentee, *mentor);
            let _refused = desk.set_mentoring_conflict(mentor, mentee, *stands);
        }
        Command::Rest { mentor: at } => {
            let form = MentorForm { standing: Standing::Resting, ..mentor("Huw Enghraifft", 3) };
            let _refused = desk.save_mentor(Some(first.mentors[*at].id), &form);
        }
        Command::ForgetMentor { mentor } => {
            let _refused = desk.forget_mentor(first.mentors[*mentor].id);
        }
        Command::ForgetMentee { mentee } => {
            let _refused = desk.forget_mentee(first.mentees[*mentee].id);
        }
        Command::SwitchOffAndOn => {
            switch(desk, false);
            switch(desk, true);
        }
        Command::LockAndOpen => {
            desk.lock().expect("locks");
            desk.unlock(&passphrase()).expect("opens");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever commands come in whatever order, about whichever match, nobody begins whom both signatures do not bind; and
    /// no signature is there that nobody gave.
    #[test]
    fn no_sequence_of_commands_begins_a_match_without_both_signatures(
        commands in proptest::collection::vec(any_command(), 0..60),
    ) {
        let (mut world, _) = scheme();
        let first = world.desk.save_mentee(None, &mentee("Owain Enghraifft")).expect("a mentee");
        let mut signed = Signed::new();
        for command in commands {
            give(&mut world, &first, &command, &mut signed);
            for one in world.desk.mentoring().expect("a sheet").matches {
                let sides: BTreeSet<Side> = one.course.signed.iter().map(|one| one.side).collect();
                for side in &sides {
                    prop_assert!(signed.contains(&(one.id, *side)), "a signature that nobody gave");
                }
                let meets = [MatchState::Signed, MatchState::Active, MatchState::Review, MatchState::Completed];
                prop_assert!(sides.len() == 2 || !meets.contains(&one.course.state));
                prop_assert!(one.began_on.is_none() || sides.len() == 2);
                prop_assert!(one.contacts.is_empty() || sides.len() == 2, "they met before they had signed");
            }
        }
    }
}
