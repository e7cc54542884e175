//! Commitments: what a service said it would do, what happened, how it ended, and when.

use gwrando_core::commitments::{
    CharterPrinciple, CommitmentForm, CommitmentState, EndingForm, MeasureForm, MeasureKind, ProgressForm,
    Template,
};
use gwrando_core::desk::{CommitmentSheet, YearEntryKind};
use gwrando_core::vocabulary::CommitmentId;

use super::*;

fn measure(kind: MeasureKind, target: Option<u32>) -> MeasureForm {
    MeasureForm { kind, what: both("gofalwyr newydd â mentor", "new carers with a mentor"), target }
}

fn promise(service: Option<ServiceId>, recommendation: Option<RecommendationId>) -> CommitmentForm {
    CommitmentForm {
        template: Template::Promise,
        service,
        recommendation,
        promise: both("Mentor i bob gofalwr newydd.", "A mentor for each new carer."),
        owner: both("y rheolwr maethu", "the fostering manager"),
        starts: "1 Rhagfyr 2026".to_owned(),
        due: "31 March 2027".to_owned(),
        principle: Some(CharterPrinciple::Support),
        measures: vec![measure(MeasureKind::Share, Some(90))],
    }
}

fn report(on: &str, number: u32, of: u32) -> ProgressForm {
    ProgressForm {
        on: on.to_owned(),
        measure: 1,
        number: Some(number),
        of: Some(of),
        yes: None,
        note: both("Hyd yma.", ""),
        evidence: "Papur panel 12".to_owned(),
    }
}

fn ending(state: CommitmentState, on: &str) -> EndingForm {
    EndingForm { state, on: on.to_owned(), why: both("Am ei bod yn anodd.", ""), replaced_by: None }
}

/// A promise of the first service, half a year on.
fn promised(world: &mut World) -> CommitmentSheet {
    let home = service(&world.desk, 0);
    let sheet = world.desk.add_commitment(&promise(Some(home), None), false).expect("kept");
    pass(world, 120);
    sheet
}

fn pass(world: &mut World, days: i64) {
    world.clock.pass_days(days);
    world.desk.lock().expect("locked");
    world.desk.unlock(&crate::world::passphrase()).expect("open");
}

#[test]
fn a_commitment_follows_from_a_yes_or_half_a_yes_and_from_nothing_else() {
    let mut world = world();
    let sheet = shared(&mut world);
    let (id, home) = (sheet.recommendation.id, sheet.recommendation.service);
    let desk = &mut world.desk;
    assert_eq!(code(desk.add_commitment(&promise(home, Some(id)), false)), "not-now", "no answer yet");
    desk.answer_recommendation(id, &answered(AnswerKind::Declined, "2026-11-22"), false).expect("no");
    assert_eq!(code(desk.add_commitment(&promise(home, Some(id)), false)), "not-now");
    assert_eq!(desk.take_back_answer(id).expect("a slip").recommendation.answer, None);
    assert_eq!(code(desk.take_back_answer(id)), "not-now", "there is none");
    desk.answer_recommendation(id, &answered(AnswerKind::InPart, "2026-11-22"), false).expect("in part");
    let elsewhere = Some(service(desk, 1));
    assert_eq!(fields(desk.add_commitment(&promise(elsewhere, Some(id)), false)), ["service"]);
    let kept = desk.add_commitment(&promise(home, Some(id)), false).expect("kept");
    assert_eq!(
        (kept.commitment.number.as_str(), kept.commitment.state),
        ("P-0001", CommitmentState::Planned)
    );
    assert_eq!(desk.recommendation(id).expect("stands").commitments.len(), 1);
    let no = answered(AnswerKind::Declined, "2026-11-22");
    assert_eq!(code(desk.answer_recommendation(id, &no, false)), "not-now", "what was built on stays");
    assert_eq!(code(desk.take_back_answer(id)), "not-now", "and is not taken back");
}

#[test]
fn an_owner_is_a_role_and_never_a_person() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = Some(service(&desk, 0));
    for (cy, en) in [
        ("y rheolwr maethu", "the fostering manager"),
        ("Rheolwr maethu", "Fostering team manager"),
        ("pennaeth y gwasanaethau plant", "head of children’s services"),
        ("y swyddog arweiniol rhianta corfforaethol", "the corporate parenting lead"),
        ("y cydgysylltydd mentora", "the mentoring co-ordinator"),
    ] {
        let form = CommitmentForm { owner: both(cy, en), ..promise(home, None) };
        let kept = desk.add_commitment(&form, false);
        assert!(kept.is_ok(), "{cy} / {en}: {kept:?}");
    }
    for name in ["Siân Enghraifft", "y rheolwr, Mrs Enghraifft", "manager@example.org", "the manager, Tomos"]
    {
        let form = CommitmentForm { owner: both("y rheolwr", name), ..promise(home, None) };
        assert_eq!(
            fields(desk.add_commitment(&form, true)),
            ["ownerEn"],
            "{name}: no looking makes it a role"
        );
    }
}

#[test]
fn a_form_says_field_by_field_what_is_wrong() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = Some(service(&desk, 0));
    let mut wrong = |change: fn(&mut CommitmentForm)| {
        let mut form = promise(home, None);
        change(&mut form);
        fields(desk.add_commitment(&form, false))
    };
    assert_eq!(wrong(|form| form.promise.cy.clear()), ["promiseCy"]);
    assert_eq!(wrong(|form| form.due = "30 Tachwedd 2026".to_owned()), ["due"]);
    assert_eq!(wrong(|form| form.starts = "32/1/2026".to_owned()), ["starts"]);
    assert_eq!(wrong(|form| form.measures.clear()), ["measures"]);
    for (kind, target) in [
        (MeasureKind::Share, Some(101)),
        (MeasureKind::Share, None),
        (MeasureKind::Number, Some(0)),
        (MeasureKind::Dates, None),
        (MeasureKind::YesNo, Some(1)),
    ] {
        let mut form = promise(home, None);
        form.measures = vec![measure(MeasureKind::YesNo, None), measure(kind, target)];
        assert_eq!(fields(desk.add_commitment(&form, false)), ["measure2Target"], "{kind:?} {target:?}");
    }
}

#[test]
fn the_first_entry_sets_it_under_way_and_a_slip_is_taken_back() {
    let mut world = world();
    let id = promised(&mut world).commitment.id;
    let desk = &mut world.desk;
    assert_eq!(fields(desk.add_progress(id, &report("2026-11-30", 1, 2), false)), ["on"], "before it began");
    assert_eq!(fields(desk.add_progress(id, &report("2027-01-31", 3, 2), false)), ["value"]);
    let sheet = desk.add_progress(id, &report("2027-01-31", 8, 9), false).expect("kept");
    assert_eq!(sheet.commitment.state, CommitmentState::UnderWay);
    assert_eq!(
        (sheet.reached[0].now, sheet.reached[0].reached),
        (Some(88), false),
        "88.9 per cent is not 89"
    );
    let sheet = desk.add_progress(id, &report("2027-02-28", 9, 10), false).expect("kept");
    assert!(sheet.reached[0].reached, "ninety of ninety");
    assert_eq!(code(desk.correct_commitment(id, &promise(sheet.commitment.service, None), false)), "not-now");
    assert_eq!(desk.take_back_progress(id).expect("back").reached[0].now, Some(88));
    let sheet = desk.take_back_progress(id).expect("back");
    assert_eq!(sheet.commitment.state, CommitmentState::Planned);
    assert_eq!(code(desk.take_back_progress(id)), "not-now");
    let mut other = promise(sheet.commitment.service, None);
    other.due = "30 Ebrill 2027".to_owned();
    let sheet = desk.correct_commitment(id, &other, false).expect("put right");
    assert_eq!(sheet.commitment.due.to_string(), "2027-04-30");
    desk.drop_commitment(id).expect("dropped");
    assert_eq!(code(desk.commitment(id)), "no-commitment");
}

#[test]
fn the_day_itself_is_in_time_and_the_next_is_not() {
    let mut world = world();
    let id = promised(&mut world).commitment.id;
    pass(&mut world, 9);
    let overdue = |world: &World| world.desk.commitment(id).expect("stands").overdue;
    assert!(!overdue(&world), "31 March 2027");
    pass(&mut world, 1);
    assert!(overdue(&world));
    world.desk.close_commitment(id, &ending(CommitmentState::NotKept, "2027-04-01"), false).expect("ended");
    assert!(!overdue(&world), "what ended is late no more");
}

#[test]
fn nothing_is_called_kept_of_which_nothing_was_reported_and_an_end_stays() {
    let mut world = world();
    let id = promised(&mut world).commitment.id;
    let desk = &mut world.desk;
    for state in [CommitmentState::Kept, CommitmentState::Partly, CommitmentState::UnderWay] {
        assert_eq!(fields(desk.close_commitment(id, &ending(state, "2027-03-20"), false)), ["state"]);
    }
    desk.add_progress(id, &report("2027-01-31", 9, 10), false).expect("kept");
    let silent = EndingForm { why: Both::default(), ..ending(CommitmentState::Partly, "2027-03-20") };
    assert_eq!(fields(desk.close_commitment(id, &silent, false)), ["why"]);
    let kept = EndingForm { why: Both::default(), ..ending(CommitmentState::Kept, "2027-03-20") };
    let sheet = desk.close_commitment(id, &kept, false).expect("kept");
    assert_eq!((sheet.commitment.state, sheet.endings.len()), (CommitmentState::Kept, 0));
    assert_eq!(code(desk.close_commitment(id, &kept, false)), "not-now");
    assert_eq!(code(desk.add_progress(id, &report("2027-02-28", 1, 1), false)), "not-now");
}

#[test]
fn another_commitment_of_the_same_service_takes_its_place() {
    let mut world = world();
    let id = promised(&mut world).commitment.id;
    let (home, away) = (Some(service(&world.desk, 0)), Some(service(&world.desk, 1)));
    let next = world.desk.add_commitment(&promise(home, None), false).expect("kept").commitment.id;
    let foreign = world.desk.add_commitment(&promise(away, None), false).expect("kept").commitment.id;
    let replaced = |by: Option<CommitmentId>| EndingForm {
        replaced_by: by,
        ..ending(CommitmentState::Replaced, "2027-03-20")
    };
    for by in [None, Some(id), Some(foreign)] {
        assert_eq!(fields(world.desk.close_commitment(id, &replaced(by), false)), ["replacedBy"]);
    }
    let sheet = world.desk.close_commitment(id, &replaced(Some(next)), false).expect("replaced");
    assert_eq!(sheet.replaced_by.map(|row| row.number).as_deref(), Some("P-0002"));
    assert_eq!(code(world.desk.drop_commitment(next)), "not-now", "something points at it");
}

#[test]
fn dates_count_and_yes_may_become_no() {
    let mut world = world();
    let home = Some(service(&world.desk, 0));
    let measures = vec![measure(MeasureKind::Dates, Some(2)), measure(MeasureKind::YesNo, None)];
    let form = CommitmentForm { measures, ..promise(home, None) };
    let id = world.desk.add_commitment(&form, false).expect("kept").commitment.id;
    pass(&mut world, 120);
    let mut enter = |on: &str, measure: u32, yes: Option<bool>| {
        let form = ProgressForm { measure, yes, number: None, of: None, ..report(on, 0, 1) };
        world.desk.add_progress(id, &form, false).expect("kept").reached
    };
    assert!(!enter("2027-01-10", 1, None)[0].reached);
    assert!(enter("2027-01-05", 1, None)[0].reached, "two days, in whichever order they were entered");
    assert!(enter("2027-02-01", 2, Some(true))[1].reached);
    assert!(!enter("2027-03-01", 2, Some(false))[1].reached, "the latest day counts");
    assert!(!enter("2027-02-15", 2, Some(true))[1].reached);
}

#[test]
fn a_year_shows_every_day_in_its_month_and_the_calendar_no_service() {
    let mut world = world();
    let sheet = shared(&mut world);
    let home = sheet.recommendation.service;
    let name = sheet.addressee.expect("a name");
    world.desk.add_commitment(&promise(home, None), false).expect("kept");
    let year = world.desk.commitment_year(None).expect("a year");
    assert_eq!(year.months.len(), 12);
    let found = |kind| {
        let entries = |at: usize| year.months[at].entries.iter().any(|one| one.kind == kind);
        (0..12).filter(|at| entries(*at)).collect::<Vec<_>>()
    };
    assert_eq!(found(YearEntryKind::ReplyDue), [8], "22 December");
    assert_eq!(found(YearEntryKind::Starts), [8], "1 December");
    assert_eq!(found(YearEntryKind::Due), [11], "31 March");
    let made = world.desk.commitment_days(world.folder.path()).expect("written");
    let text = std::fs::read_to_string(made.file).expect("reads");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
    assert!(
        text.contains("DTSTART;VALUE=DATE:20270331") && text.contains("DTSTART;VALUE=DATE:20261222"),
        "{text}"
    );
    assert!(text.contains("P-0001") && text.contains("R-0001"));
    assert!(!text.contains(&name.cy) && !text.contains("Mentor"), "{text}");
}
