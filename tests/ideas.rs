//! The five ideas and the annual statement, through the very functions that the window and the terminal call.

use std::collections::BTreeMap;
use std::fs;

use gwrando_core::cases::{CaseForm, Mode};
use gwrando_core::commitments::ideas::evidence::EvidenceMap;
use gwrando_core::commitments::ideas::{FeedbackForm, Form, Idea, IdeaField, IdeaState, RecordKind, Targets};
use gwrando_core::commitments::{
    About, AnswerForm, AnswerKind, Audience, CommitmentForm, EvidenceRef, MeasureForm, MeasureKind,
    ProgressForm, RecommendationForm, Template, Wording,
};
use gwrando_core::consent::Purpose;
use gwrando_core::desk::{Beside, Desk, EvidenceWish, IdeaSheet, ShareForm, Trouble};
use gwrando_core::reasons::Coding;
use gwrando_core::reports::{ReportKind, ReportRequest};
use gwrando_core::vocabulary::{Both, IdeaRecordId, InterviewId, Lang, Languages, Period, ServiceId};

use crate::pdf::{invariants, reader};
use crate::world::{Told, World, world, world_at};

fn code<T: std::fmt::Debug>(result: Result<T, Trouble>) -> String {
    result.expect_err("a refusal").code
}

fn service(desk: &Desk, place: usize) -> ServiceId {
    desk.services().expect("services")[place].id
}

fn form(values: &[(IdeaField, &str)]) -> Form {
    let values = values.iter().map(|(field, text)| (*field, (*text).to_owned()));
    Form { values: values.collect(), reference: String::new() }
}

fn keep(desk: &mut Desk, kind: RecordKind, values: &[(IdeaField, &str)]) -> Result<IdeaRecordId, Trouble> {
    let home = service(desk, 0);
    desk.keep_idea_record(home, kind, None, &form(values))
}

fn idea(desk: &Desk, idea: Idea) -> IdeaSheet {
    let sheet = desk.ideas(service(desk, 0), None).expect("a sheet");
    sheet.ideas.into_iter().find(|one| one.template.idea == idea).expect("the idea")
}

const SEAT: &[(IdeaField, &str)] = &[(IdeaField::Seat, "1"), (IdeaField::Taken, "8 Mai 2026")];

#[test]
fn every_idea_is_off_until_it_is_switched_on_and_then_for_that_service_alone() {
    let World { mut desk, folder: _folder, .. } = world();
    let (home, other) = (service(&desk, 0), service(&desk, 1));
    assert!(desk.ideas(home, None).expect("a sheet").ideas.iter().all(|one| !one.on));
    assert_eq!(code(keep(&mut desk, RecordKind::Seat, SEAT)), "idea-off");
    desk.switch_idea(home, Idea::Parenting, true).expect("on");
    keep(&mut desk, RecordKind::Seat, SEAT).expect("kept");
    let on = |desk: &Desk, service| {
        desk.ideas(service, None).expect("a sheet").ideas.iter().filter(|one| one.on).count()
    };
    assert_eq!((on(&desk, home), on(&desk, other)), (1, 0));
    desk.switch_idea(home, Idea::Parenting, false).expect("off");
    assert_eq!(idea(&desk, Idea::Parenting).records.len(), 1, "what was entered stays");
}

#[test]
fn a_record_is_put_right_and_removed_and_nothing_that_rests_on_it_is_left_behind() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = service(&desk, 0);
    desk.switch_idea(home, Idea::Parenting, true).expect("on");
    let seat = keep(&mut desk, RecordKind::Seat, SEAT).expect("kept");
    assert_eq!(code(keep(&mut desk, RecordKind::Seat, SEAT)), "idea-twice");
    let talks = [(IdeaField::Seat, "1"), (IdeaField::Year, "2026"), (IdeaField::Talks, "3")];
    let talks = keep(&mut desk, RecordKind::Talks, &talks).expect("kept");
    assert_eq!(code(desk.remove_idea_record(seat)), "idea-holds-others");
    let trained = [SEAT, &[(IdeaField::Trained, "2026-06-01"), (IdeaField::Minutes, "180")]].concat();
    desk.keep_idea_record(home, RecordKind::Seat, Some(seat), &form(&trained)).expect("put right");
    let state = |desk: &Desk| idea(desk, Idea::Parenting).records[0].state;
    assert_eq!(state(&desk), Some(IdeaState::TargetMet));
    desk.set_idea_targets(Targets { half_day: 240, ..Targets::default() }).expect("set");
    assert_eq!(state(&desk), Some(IdeaState::New), "half a day is a setting");
    desk.remove_idea_record(talks).expect("gone");
    desk.remove_idea_record(seat).expect("gone");
    assert!(idea(&desk, Idea::Parenting).records.is_empty());
}

#[test]
fn a_name_is_refused_wherever_it_is_typed_and_no_error_repeats_it() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = service(&desk, 0);
    for one in [Idea::Parenting, Idea::Village, Idea::Feedback, Idea::Procurement, Idea::Training] {
        desk.switch_idea(home, one, true).expect("on");
    }
    for kind in [
        RecordKind::Seat,
        RecordKind::Talks,
        RecordKind::Plan,
        RecordKind::Cycle,
        RecordKind::Tender,
        RecordKind::Pledge,
        RecordKind::Session,
    ] {
        let values: BTreeMap<IdeaField, String> =
            kind.fields().iter().map(|field| (*field, "Siân Prydderch".to_owned())).collect();
        let reference = "adborth gan Siân Prydderch".to_owned();
        let refused =
            desk.keep_idea_record(home, kind, None, &Form { values, reference }).expect_err("refused");
        assert_eq!(refused.fields.len(), kind.fields().len() + 1, "{kind:?}: every box and the reference");
        assert!(!format!("{refused:?}").contains("Prydderch"), "{kind:?}");
    }
}

fn cycle(desk: &mut Desk, stage: &str, old: Option<IdeaRecordId>) -> Result<IdeaRecordId, Trouble> {
    let home = service(desk, 0);
    let values = [
        (IdeaField::Opened, "2026-09-01"),
        (IdeaField::Stage, stage),
        (IdeaField::Appraisals, "8"),
        (IdeaField::Heard, "3"),
    ];
    desk.keep_idea_record(home, RecordKind::Cycle, old, &form(&values))
}

fn voice(value: u8) -> FeedbackForm {
    FeedbackForm { ratings: [("F1".to_owned(), value), ("F2".to_owned(), 5)].into() }
}

#[test]
fn forms_are_totals_only_and_nothing_is_seen_before_the_third_and_the_end() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = service(&desk, 0);
    desk.switch_idea(home, Idea::Feedback, true).expect("on");
    let id = cycle(&mut desk, "invited", None).expect("a cycle");
    assert_eq!(code(desk.add_feedback(id, &FeedbackForm::default())), "idea-empty-form");
    desk.add_feedback(id, &voice(5)).expect("a form");
    desk.add_feedback(id, &voice(1)).expect("a form");
    assert!(idea(&desk, Idea::Feedback).cycles[0].lines.is_empty());
    desk.add_feedback(id, &voice(3)).expect("a form");
    assert!(idea(&desk, Idea::Feedback).cycles[0].lines.is_empty(), "the cycle still takes forms");
    cycle(&mut desk, "gathered", Some(id)).expect("closed to forms");
    assert_eq!(code(desk.add_feedback(id, &voice(3))), "idea-cycle-closed");
    let seen = idea(&desk, Idea::Feedback).cycles.remove(0);
    let first = &seen.lines[0];
    assert_eq!((seen.forms, first.agreed, first.between, first.disagreed), (3, 1, 1, 1));
    assert_eq!(
        code(cycle(&mut desk, "invited", Some(id))),
        "idea-cycle-closed",
        "what was seen is not added to"
    );
    assert_eq!(code(desk.remove_idea_record(id)), "idea-holds-others");
}

#[test]
fn two_forms_are_never_shown() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = service(&desk, 0);
    desk.switch_idea(home, Idea::Feedback, true).expect("on");
    let id = cycle(&mut desk, "invited", None).expect("a cycle");
    desk.add_feedback(id, &voice(5)).expect("a form");
    desk.add_feedback(id, &voice(1)).expect("a form");
    cycle(&mut desk, "closed", Some(id)).expect("closed");
    let sheet = idea(&desk, Idea::Feedback);
    assert!(sheet.cycles[0].lines.is_empty());
    assert!(format!("{:?}", sheet.told).contains("Withheld"), "{:?}", sheet.told);
}

#[test]
fn the_feedback_form_is_printed_in_either_language_and_in_both() {
    let World { desk, folder: _folder, .. } = world();
    for languages in [Languages::Cy, Languages::En, Languages::Both] {
        looked_at(&desk.feedback_pdf(languages).expect("pages"), &format!("feedback-{}", languages.code()));
    }
}

#[test]
fn evidence_is_taken_in_by_a_map_that_is_kept_for_the_next_file() {
    let World { mut desk, folder, .. } = world();
    let home = service(&desk, 0);
    desk.switch_idea(home, Idea::Parenting, true).expect("on");
    let file = folder.path().join("cyngor.csv");
    fs::write(&file, "Sedd,Dechrau\n1,8/5/2026\n2,8/5/2026\nCyng. Siân Prydderch,8/5/2026\n")
        .expect("written");
    let toml = format!(
        "kind = \"seat\"\nservice = \"{home}\"\n[columns]\n\"Sedd\" = \"seat\"\n\"Dechrau\" = \"taken\"\n"
    );
    let map = EvidenceMap::read(&toml).expect("a map");
    assert_eq!(code(desk.evidence_read(&file, None, None)), "idea-unmapped");
    let plan = desk.evidence_read(&file, None, Some(&map)).expect("a plan");
    assert_eq!((plan.news, plan.faulty), (2, 1));
    let mut wish = EvidenceWish {
        file: file.display().to_string(),
        sheet: None,
        map,
        hash: plan.hash,
        skip_faulty: false,
    };
    assert_eq!(code(desk.evidence_do(&wish)), "idea-faulty");
    assert!(idea(&desk, Idea::Parenting).records.is_empty(), "all or nothing");
    wish.skip_faulty = true;
    let done = desk.evidence_do(&wish).expect("taken in");
    assert_eq!((done.news, done.faulty), (2, 1));
    let beside = fs::read_to_string(done.faulty_file.expect("a file")).expect("reads");
    assert!(beside.contains("Prydderch") && !beside.contains("\n2,"), "{beside}");
    let again = desk.evidence_read(&file, None, None).expect("by the map that was kept");
    assert_eq!((again.remembered, again.news, again.already), (true, 0, 2));
}

fn both(cy: &str, en: &str) -> Both<String> {
    Both { cy: cy.to_owned(), en: en.to_owned() }
}

/// A household that left the service, was heard, and was coded.
fn heard(desk: &mut Desk, service: ServiceId, name: &str) -> InterviewId {
    let form = CaseForm {
        carers: vec![format!("{name} Marciwr")],
        notice_received: "1 Mawrth 2024".to_owned(),
        approval_ended: "29 Mawrth 2024".to_owned(),
        ratified: "10 Ebrill 2024".to_owned(),
        panel_date: "10 Ebrill 2024".to_owned(),
        ..CaseForm::blank(service)
    };
    let case = desk.add_case(&form).expect("a case").id;
    let id = desk.start_interview(case, Lang::Cy, Mode::Solo).expect("begins").id;
    desk.consent(id, Purpose::LocalThemes, true).expect("allowed");
    desk.finish(id).expect("ends");
    desk.code(id, &Coding { primary: "C5".to_owned(), contributing: Vec::new() }).expect("coded");
    id
}

/// A recommendation to the service that rests on these interviews, shared and answered.
fn asked(
    desk: &mut Desk,
    home: ServiceId,
    rests_on: &[InterviewId],
    kind: AnswerKind,
) -> gwrando_core::vocabulary::RecommendationId {
    let form = RecommendationForm {
        audience: Audience::Service,
        service: Some(home),
        region: None,
        wording: Wording {
            context: both("Roedd gofalwyr ar eu pen eu hunain.", "Carers were on their own."),
            idea: both("Cynnig mentor o fewn pedair wythnos.", "Offer a mentor within four weeks."),
            effect: both("Bydd gofalwyr yn aros yn hirach.", "Carers will stay for longer."),
        },
        about: About { themes: vec!["C".to_owned()], reasons: Vec::new() },
    };
    let id = desk.add_recommendation(&form).expect("a draft").recommendation.id;
    let whole: Vec<EvidenceRef> =
        rests_on.iter().map(|interview| EvidenceRef { interview: *interview, quote: None }).collect();
    desk.choose_evidence(id, &whole).expect("chosen");
    desk.check_recommendation(id, true).expect("checked");
    let share = ShareForm { on: "2024-05-01".to_owned(), names_looked_at: true };
    desk.share_recommendation(id, &share).expect("shared");
    let answer = AnswerForm {
        kind,
        on: "2024-05-01".to_owned(),
        words: both("Y rheswm a roddwyd.", "The reason that was given."),
    };
    desk.answer_recommendation(id, &answer, true).expect("answered");
    id
}

fn progress(on: &str, number: u32) -> ProgressForm {
    ProgressForm {
        on: on.to_owned(),
        measure: 1,
        number: Some(number),
        of: None,
        yes: None,
        note: Both::default(),
        evidence: String::new(),
    }
}

/// Two years: one recommendation accepted in part and followed by a promise, one declined, and an idea switched on.
fn two_years() -> (World, ServiceId) {
    let mut world = world_at(Told::at("2024-05-01T09:00:00Z"));
    let desk = &mut world.desk;
    let home = service(desk, 0);
    let five: Vec<InterviewId> =
        ["Aeddan", "Buddug", "Caradog", "Dyddgu", "Einion"].map(|name| heard(desk, home, name)).to_vec();
    let accepted = asked(desk, home, &five, AnswerKind::InPart);
    asked(desk, home, &five, AnswerKind::Declined);
    let promise = CommitmentForm {
        template: Template::Promise,
        service: Some(home),
        recommendation: Some(accepted),
        promise: both("Mentor i bob gofalwr newydd", "A mentor for every new carer"),
        owner: both("rheolwr maethu", "fostering manager"),
        starts: "2024-05-01".to_owned(),
        due: "2026-12-31".to_owned(),
        principle: None,
        measures: vec![MeasureForm {
            kind: MeasureKind::Number,
            what: both("Gofalwyr newydd â mentor", "New carers with a mentor"),
            target: Some(12),
        }],
    };
    let id = desk.add_commitment(&promise, true).expect("promised").commitment.id;
    desk.switch_idea(home, Idea::Parenting, true).expect("on");
    world.clock.pass_days(714);
    for (on, number) in [("2025-03-01", 4), ("2026-03-01", 9)] {
        world.desk.add_progress(id, &progress(on, number), true).expect("reported");
    }
    let seat = [(IdeaField::Seat, "1"), (IdeaField::Taken, "2025-05-08")];
    keep(&mut world.desk, RecordKind::Seat, &seat).expect("a seat");
    (world, home)
}

fn wish(service: Option<ServiceId>, year: i32, lang: Languages) -> ReportRequest {
    let period = Period::reporting_year(year);
    ReportRequest { kind: ReportKind::Commitments, service, from: period.from, to: period.to, lang }
}

fn made(world: &mut World, request: &ReportRequest) -> (Vec<u8>, String) {
    let name = world.desk.report_name(request).expect("a name");
    let written = world
        .desk
        .report_bytes(request, std::path::Path::new(&name), Beside { certificate: true, data: true })
        .expect("made");
    let sheets = written.sheets.as_ref().expect("tables");
    assert!(sheets.xlsx.starts_with(b"PK") && sheets.csv.len() > 2 && written.certificate.is_some());
    (written.pdf, written.data.to_string())
}

/// Keeps the pages to be looked at, and holds them against what every file of this product keeps.
pub fn looked_at(bytes: &[u8], name: &str) {
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("looks");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join(name).with_extension("pdf"), bytes).expect("written");
    assert_eq!(invariants::wrong(&reader::open(bytes)), Vec::<String>::new(), "{name}");
}

#[test]
fn two_years_of_progress_become_the_annual_statement_in_every_language() {
    let (mut world, home) = two_years();
    for lang in [Languages::Cy, Languages::En, Languages::Both] {
        let (pdf, data) = made(&mut world, &wish(Some(home), 2025, lang));
        looked_at(&pdf, &format!("statement-{}", lang.code()));
        let (told, agreed, happened) = ("Dywedoch chi wrthym", "Cytunwyd", "Beth ddigwyddodd");
        let welsh = lang != Languages::En;
        for heading in [told, agreed, happened] {
            assert_eq!(data.contains(heading), welsh, "{heading} in {lang:?}");
        }
        let english = lang != Languages::Cy;
        assert_eq!(data.contains("You told us"), english);
        assert!(!data.contains("The recommendation was declined"), "that was told in its own year");
        assert_eq!(data.contains("The recommendation was accepted in part"), english);
        assert_eq!(data.contains("New carers with a mentor: 9; the aim is 12"), english);
    }
    assert_eq!(world.desk.ledger().expect("a ledger").len(), 3);
}

#[test]
fn a_statement_tells_how_things_stood_at_the_end_of_its_year() {
    let (mut world, home) = two_years();
    let (_, first) = made(&mut world, &wish(Some(home), 2024, Languages::En));
    assert!(first.contains("New carers with a mentor: 4; the aim is 12"), "{first}");
    assert!(first.contains("The recommendation was declined"), "a no stands as plainly as a yes");
    assert!(first.contains("The reason that was given."));
    assert!(!first.contains("a mentor: 9"));
}

#[test]
fn a_theme_that_no_report_has_named_is_not_named_by_the_statement() {
    let (mut world, home) = two_years();
    let (_, data) = made(&mut world, &wish(Some(home), 2025, Languages::En));
    assert!(data.contains("\"themes\":[]"), "{data}");
    assert!(!data.contains("Themes that an earlier report named"));
}

#[test]
fn about_wales_no_words_to_one_service_are_repeated() {
    let (mut world, _) = two_years();
    let (_, data) = made(&mut world, &wish(None, 2025, Languages::En));
    assert!(!data.contains("Offer a mentor within four weeks"), "{data}");
    assert!(data.contains("A mentor for every new carer"), "promises are the services' public doings");
}

#[test]
fn another_service_has_nothing_to_tell_and_a_running_year_waits() {
    let (world, home) = two_years();
    let other = service(&world.desk, 1);
    let refused =
        |request| world.desk.preview_report(&request).expect("a preview").refusal.map(|one| one.key);
    assert_eq!(refused(wish(Some(other), 2025, Languages::Cy)).as_deref(), Some("statement-nothing"));
    assert_eq!(refused(wish(Some(home), 2026, Languages::Cy)).as_deref(), Some("reports-year-open"));
    assert_eq!(refused(wish(Some(home), 2025, Languages::Cy)), None);
}

#[test]
fn the_statement_tells_no_carers_name_and_counts_no_carer() {
    let (mut world, home) = two_years();
    let (_, data) = made(&mut world, &wish(Some(home), 2025, Languages::Both));
    for name in ["Marciwr", "Aeddan", "Buddug", "C5"] {
        assert!(!data.contains(name), "{name}");
    }
}

#[test]
fn every_measure_of_every_idea_reads_the_same_in_both_languages() {
    let (mut world, home) = two_years();
    use IdeaField as F;
    let all = [
        (RecordKind::Talks, vec![(F::Seat, "1"), (F::Year, "2025"), (F::Talks, "4")]),
        (
            RecordKind::Plan,
            vec![
                (F::Year, "2025"),
                (F::Agreed, "2025-03-01"),
                (F::Community, "4"),
                (F::Business, "2"),
                (F::Advisers, "6"),
                (F::Objectives, "5"),
                (F::Offered, "9"),
                (F::TakenUp, "7"),
                (F::UntilAge, "30"),
                (F::Beyond25, "11"),
            ],
        ),
        (
            RecordKind::Cycle,
            vec![
                (F::Opened, "2025-05-01"),
                (F::Stage, "closed"),
                (F::Appraisals, "8"),
                (F::Heard, "6"),
                (F::Voices, "21"),
            ],
        ),
        (RecordKind::Tender, vec![(F::Tender, "1"), (F::Let, "2025-06-01"), (F::Clause, "yes")]),
        (
            RecordKind::Pledge,
            vec![
                (F::Tender, "1"),
                (F::Option, "placement"),
                (F::Pledged, "3"),
                (F::Due, "2026-01-31"),
                (F::Delivered, "2"),
            ],
        ),
        (
            RecordKind::Pledge,
            vec![(F::Tender, "1"), (F::Option, "apprenticeship"), (F::Pledged, "1"), (F::Due, "2026-01-31")],
        ),
        (
            RecordKind::Pledge,
            vec![(F::Tender, "1"), (F::Option, "mentoring"), (F::Pledged, "4"), (F::Due, "2026-01-31")],
        ),
        (
            RecordKind::Pledge,
            vec![(F::Tender, "1"), (F::Option, "group-support"), (F::Pledged, "2"), (F::Due, "2026-01-31")],
        ),
        (
            RecordKind::Session,
            vec![
                (F::Held, "2025-06-01"),
                (F::Stage, "delivered"),
                (F::Audience, "education"),
                (F::Attendees, "30"),
                (F::Trainers, "3"),
                (F::Supported, "3"),
                (F::Paid, "2"),
                (F::AskedBefore, "20"),
                (F::KnewBefore, "6"),
                (F::AskedAfter, "18"),
                (F::KnewAfter, "15"),
            ],
        ),
    ];
    for (kind, values) in all {
        world.desk.switch_idea(home, kind.idea(), true).expect("on");
        keep(&mut world.desk, kind, &values).unwrap_or_else(|trouble| panic!("{kind:?}: {trouble:?}"));
    }
    for whom in [Some(home), None] {
        let (pdf, data) = made(&mut world, &wish(whom, 2025, Languages::Both));
        for told in ["6 of 8", "5 of 6", "7 of 9", "2 of 3", "15 of 18", "6 o 8"] {
            assert!(data.contains(told), "{told}");
        }
        looked_at(&pdf, if whom.is_some() { "statement-service" } else { "statement-wales" });
    }
}
