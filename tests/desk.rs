//! What a person does at the desk, through the very functions that the window and the terminal call.

mod apart;
mod checking;
mod every_service;
mod in_parts;
mod leavers;
mod locking;
mod moves;
mod names;
mod papers;
mod quotations;
mod stopping;

use std::path::Path;

use gwrando_core::cases::CaseForm;
use gwrando_core::consent::Purpose;
use gwrando_core::desk::{Beside, CaseState, Deciding, Desk, DeskStage, Line, Trouble};
use gwrando_core::interviews::{Decision, InterviewState, Mode, NoteLang, Skip};
use gwrando_core::reports::{ReportKind, ReportRequest};
use gwrando_core::store::Passphrase;
use gwrando_core::vocabulary::{CaseId, Day, InterviewId, Lang, Languages, Period};
use tempfile::TempDir;

use crate::world::{Told, World, at, passphrase, world};

impl World {
    fn form(&self) -> CaseForm {
        CaseForm {
            carers: vec!["Enghraifft Un".to_owned(), "Enghraifft Dau".to_owned()],
            contact: "01632 960000".to_owned(),
            notice_received: "1 Medi 2026".to_owned(),
            approval_ended: "29 Medi 2026".to_owned(),
            years_fostered: Some(4),
            ..CaseForm::blank(self.desk.services().expect("services")[0].id)
        }
    }

    fn case(&mut self) -> CaseId {
        let form = self.form();
        self.desk.add_case(&form).expect("a good form").id
    }

    fn interview(&mut self) -> InterviewId {
        let case = self.case();
        self.desk.start_interview(case, Lang::Cy, Mode::Joint).expect("an eligible case").id
    }
}

fn code<T: std::fmt::Debug>(result: Result<T, Trouble>) -> String {
    result.expect_err("a refusal").code
}

#[test]
fn the_desk_is_not_ready_before_the_recovery_key_is_typed_back() {
    let folder = TempDir::new().expect("a folder");
    let mut desk = at(folder.path(), &Told::default());
    assert_eq!(desk.state().expect("a state").stage, DeskStage::New);
    let shown = desk.create(&passphrase(), Lang::En).expect("a store").recovery_key;
    assert_eq!(desk.state().expect("a state").stage, DeskStage::Recovery);
    assert_eq!(code(desk.confirm_recovery("AAAA-BBBB")), "recovery-differs");
    drop(desk);
    let mut desk = at(folder.path(), &Told::default());
    let opened = desk.unlock(&passphrase()).expect("the passphrase");
    assert_eq!(opened.state.stage, DeskStage::Recovery, "a crash does not confirm anything");
    assert_eq!(
        code(desk.confirm_recovery(&shown)),
        "recovery-differs",
        "the shown key was lost with the crash"
    );
    let again = desk.new_recovery().expect("a new key").recovery_key;
    assert_eq!(desk.confirm_recovery(&again.to_lowercase()).expect("typed back").stage, DeskStage::Open);
}

#[test]
fn a_short_passphrase_makes_no_store() {
    let folder = TempDir::new().expect("a folder");
    let mut desk = at(folder.path(), &Told::default());
    assert_eq!(code(desk.create(&Passphrase::new("byr iawn".to_owned()), Lang::Cy)), "passphrase-short");
    assert_eq!(desk.state().expect("a state").stage, DeskStage::New);
}

#[test]
fn after_a_crash_the_same_words_cursor_and_language_are_there() {
    let mut world = world();
    let interview = world.interview();
    world.desk.answer(interview, "q12", "Roedd y tŷ'n dawel 🙂", NoteLang::Cy, 7).expect("kept");
    let place = gwrando_core::interviews::InterviewPlace {
        interview,
        question: "q13".to_owned(),
        cursor: 3,
        lang: Lang::En,
    };
    world.desk.place(&place).expect("kept");
    let World { folder, clock, desk } = world;
    drop(desk);
    let mut desk = at(folder.path(), &clock);
    let opened = desk.unlock(&passphrase()).expect("the passphrase");
    assert_eq!(opened.resume, Some(place));
    let sheet = desk.open_interview(interview).expect("the interview");
    assert_eq!(sheet.answers["q12"].text, "Roedd y tŷ'n dawel 🙂");
    assert_eq!(sheet.lang, Lang::En);
}

#[test]
fn the_hours_after_a_crash_are_not_talk() {
    let mut world = world();
    let interview = world.interview();
    world.clock.pass(600);
    world.desk.answer(interview, "q1", "Cymraeg", NoteLang::Cy, 7).expect("kept");
    world.clock.pass(5 * 3600);
    let mut world = world.killed();
    world.desk.open_interview(interview).expect("the interview");
    world.clock.pass(60);
    assert_eq!(world.desk.interview(interview).expect("the interview").elapsed_seconds, 660);
}

#[test]
fn a_passage_moves_with_its_words_and_comes_back_with_an_undo() {
    let mut world = world();
    let interview = world.interview();
    let mut keep = |text: &str| {
        world.desk.answer(interview, "q16", text, NoteLang::Cy, 0).expect("kept");
    };
    keep("Neb yn ateb y ffôn.");
    let quote = world.desk.quote(interview, "q16", 0, 12).expect("a passage");
    assert_eq!((quote.text.as_str(), quote.theme.as_deref()), ("Neb yn ateb ", Some("C")));
    let texts =
        |world: &World| world.desk.interview(interview).expect("the interview").quotes[0].text.clone();
    let stretch = |world: &World| {
        let quote = world.desk.interview(interview).expect("the interview").quotes[0].clone();
        (quote.from, quote.to)
    };
    world.desk.answer(interview, "q16", "Wel, neb? Neb yn ateb y ffôn.", NoteLang::Cy, 0).expect("kept");
    assert_eq!(stretch(&world), (10, 22));
    world.desk.answer(interview, "q16", "Wel, neb? y ffôn.", NoteLang::Cy, 0).expect("kept");
    assert_eq!(stretch(&world).0, stretch(&world).1, "deleted words leave an empty passage");
    world.desk.answer(interview, "q16", "Wel, neb? Neb yn ateb y ffôn.", NoteLang::Cy, 0).expect("kept");
    assert_eq!((stretch(&world), texts(&world).as_str()), ((10, 22), "Neb yn ateb "));
}

#[test]
fn not_discussed_and_chose_not_to_answer_stay_apart() {
    let mut world = world();
    let interview = world.interview();
    world.desk.skip(interview, "q24", Some(Skip::ChoseNotToAnswer)).expect("kept");
    world.desk.answer(interview, "q1", "Cymraeg", NoteLang::Cy, 0).expect("kept");
    let rest = world.desk.untouched_not_discussed(interview).expect("the rest");
    assert_eq!(rest.len(), 39);
    let answers = world.desk.interview(interview).expect("the interview").answers;
    assert_eq!(answers["q24"].skip, Some(Skip::ChoseNotToAnswer));
    assert_eq!(answers["q1"].skip, None);
    assert_eq!(answers["q2"].skip, Some(Skip::NotDiscussed));
}

#[test]
fn what_was_read_back_does_not_change_afterwards() {
    let mut world = world();
    let interview = world.interview();
    world.desk.answer(interview, "q12", "Diffyg cymorth.", NoteLang::Cy, 0).expect("kept");
    assert_eq!(world.desk.finish(interview).expect("finished").state, InterviewState::Finished);
    assert_eq!(code(world.desk.answer(interview, "q12", "Arall", NoteLang::Cy, 0)), "finished");
    assert_eq!(
        world.desk.interview(interview).expect("the interview").answers["q12"].text,
        "Diffyg cymorth."
    );
}

#[test]
fn an_unknown_question_item_or_probe_is_refused_by_its_id() {
    let mut world = world();
    let interview = world.interview();
    assert_eq!(code(world.desk.answer(interview, "q99", "", NoteLang::Cy, 0)), "no-question");
    assert_eq!(code(world.desk.rate(interview, "R99", None)), "no-item");
    let six = Some(gwrando_core::interviews::RatingValue::Number(6));
    assert_eq!(code(world.desk.rate(interview, "R1", six)), "off-the-scale");
    assert!(world.desk.rate(interview, "S1", six).is_ok());
    assert_eq!(code(world.desk.probe(interview, "q16", "none", true)), "no-probe");
}

#[test]
fn a_voice_needs_the_wording_that_was_approved() {
    let mut world = world();
    let interview = world.interview();
    world.desk.answer(interview, "q16", "Neb yn ateb y ffôn.", NoteLang::Cy, 0).expect("kept");
    let quote = world.desk.quote(interview, "q16", 0, 18).expect("a passage");
    let deciding = |wording: &str| Deciding {
        decision: Decision::Voice,
        wording: Some(wording.to_owned()),
        theme: Some("C".to_owned()),
    };
    assert_eq!(code(world.desk.decide_quote(interview, quote.id, &deciding("  "))), "wording-missing");
    let decided =
        world.desk.decide_quote(interview, quote.id, &deciding("Doedd neb yn ateb y ffôn.")).expect("kept");
    assert_eq!(decided.wording.as_deref(), Some("Doedd neb yn ateb y ffôn."));
}

#[test]
fn a_case_that_is_not_eligible_is_not_interviewed() {
    let mut world = world();
    let mut form = world.form();
    form.approval_ended = "31 Mawrth 2023".to_owned();
    form.notice_received = String::new();
    let row = world.desk.add_case(&form).expect("a good form");
    assert_eq!(row.state, CaseState::NotEligible);
    assert_eq!(code(world.desk.start_interview(row.id, Lang::Cy, Mode::Solo)), "not-eligible");
}

#[test]
fn a_mistaken_case_goes_with_a_reason_and_its_number_is_not_used_again() {
    let mut world = world();
    let first = world.case();
    assert_eq!(code(world.desk.delete_case(first, " ")), "reason-missing");
    world.desk.delete_case(first, "Wedi'i rhoi ddwywaith").expect("deleted");
    let form = world.form();
    assert_eq!(world.desk.add_case(&form).expect("a good form").number, "E-0002");
    let interview = world.interview();
    let held = world.desk.interview(interview).expect("the interview").case;
    assert_eq!(code(world.desk.delete_case(held, "Camgymeriad")), "has-interview");
}

#[test]
fn the_desk_locks_by_the_wall_clock_and_waits_longer_while_she_listens() {
    let mut world = world();
    world.clock.pass(9 * 60);
    assert!(!world.desk.lock_if_idle());
    world.clock.pass(60);
    assert!(world.desk.lock_if_idle());
    assert_eq!(code(world.desk.cases()), "locked");
    world.desk.unlock(&passphrase()).expect("the passphrase");
    world.interview();
    world.clock.pass(29 * 60);
    assert!(!world.desk.lock_if_idle(), "listening is no absence");
    world.clock.pass(60);
    assert!(world.desk.lock_if_idle());
}

#[test]
fn a_clock_set_back_locks() {
    let mut world = world();
    world.clock.pass(-3600);
    assert!(world.desk.lock_if_idle());
}

#[test]
fn consent_is_remembered_answer_by_answer() {
    let mut world = world();
    let interview = world.interview();
    world.desk.consent(interview, Purpose::LocalThemes, true).expect("kept");
    world.desk.consent(interview, Purpose::LocalThemes, false).expect("kept");
    let consents = world.desk.interview(interview).expect("the interview").consents;
    assert_eq!(consents.len(), 1, "the newest answer counts");
    assert!(!consents[0].given);
}

#[test]
fn a_script_says_line_and_column_and_may_be_replayed_again() {
    let mut world = world();
    world.case();
    let good = [
        r#"{"act":"start","case":"E-0001","guide":"exit-1","lang":"cy"}"#,
        r#"{"act":"answer","question":"q12","text":"Diffyg cymorth.","lang":"cy"}"#,
        r#"{"act":"quote","question":"q12","from":0,"to":6}"#,
        r#"{"act":"finish"}"#,
    ];
    for _ in 0..2 {
        let mut interview = None;
        for (number, text) in (1..).zip(good) {
            interview = Some(world.desk.replay(Line { number, text }, interview).expect(text).interview);
        }
    }
    let row = &world.desk.cases().expect("cases")[0];
    assert_eq!(row.interviews.len(), 1);
    assert_eq!(world.desk.interview(row.interviews[0].id).expect("the interview").quotes.len(), 1);
    let faulty =
        world.desk.replay(Line { number: 5, text: r#"{"act":"dance"}"# }, Some(row.interviews[0].id));
    assert_eq!(code(faulty), "script-line");
}

#[test]
fn the_example_fills_an_empty_store_only_and_is_kept_aside_when_left() {
    let mut world = world();
    let state = world.desk.make_example(1, 0).expect("an empty store");
    assert!(state.example && !state.empty);
    assert_eq!(code(world.desk.make_example(1, 0)), "not-empty");
    assert_eq!(world.desk.leave_example().expect("left").stage, DeskStage::New);
    assert!(world.folder.path().join("gwrando-aside-1/gwrando.db").exists(), "kept, not deleted");
}

#[test]
fn the_example_has_a_mentoring_scheme_with_a_match_under_way() {
    let mut world = world();
    world.desk.make_example(1, 0).expect("an empty store");
    let sheet = world.desk.mentoring().expect("the scheme is on");
    assert_eq!((sheet.mentors.len(), sheet.mentees.len(), sheet.matches.len()), (3, 14, 1));
    assert!(sheet.matches[0].began_on.is_some() && sheet.matches[0].course.signed.len() == 2);
    assert_eq!(sheet.mentees.iter().filter(|one| one.waiting).count(), 13);
}

#[test]
fn the_same_seed_gives_the_same_example() {
    let content = |seed| {
        let mut world = world();
        world.desk.make_example(seed, 3).expect("an empty store");
        let cases = world.desk.cases().expect("cases");
        cases.into_iter().map(|row| (row.number, row.carers, row.approval_ended)).collect::<Vec<_>>()
    };
    assert_eq!(content(7), content(7));
    assert_ne!(content(7), content(8));
}

fn local(desk: &Desk, service: &str) -> ReportRequest {
    let found = desk.services().expect("services").into_iter().find(|one| one.name.en == service);
    let Period { from, to } = Period::reporting_year(2025);
    let service = Some(found.expect(service).id);
    ReportRequest { kind: ReportKind::Local, service, from, to, lang: Languages::En }
}

#[test]
fn nine_households_let_their_year_be_said_and_seven_do_not() {
    let mut world = world();
    world.desk.make_example(1, 0).expect("an empty store");
    let mut said = |service: &str| {
        let request = local(&world.desk, service);
        let data = world
            .desk
            .report_bytes(&request, Path::new("report.pdf"), Beside::default())
            .expect("a report")
            .data;
        data["statements"]
            .as_array()
            .expect("statements")
            .iter()
            .filter(|one| one["about"]["theme"] == "C")
            .count()
    };
    assert_eq!(said("Blue River Fostering"), 1);
    assert_eq!(said("Gorse Hill Fostering"), 0);
}

#[test]
fn a_locked_household_says_so_in_its_case() {
    let mut world = world();
    world.desk.make_example(1, 0).expect("an empty store");
    let locked = |world: &World| {
        world.desk.cases().expect("cases").iter().filter(|row| row.state == CaseState::Locked).count()
    };
    assert_eq!(locked(&world), 0);
    let request = local(&world.desk, "Blue River Fostering");
    world.desk.report_bytes(&request, Path::new("report.pdf"), Beside::default()).expect("a report");
    assert!(locked(&world) >= 40, "the years that are over are closed with the first report");
}

#[test]
fn a_copy_at_lock_is_proven_and_brings_everything_back() {
    let mut world = world();
    let copies = TempDir::new().expect("a folder");
    let mut settings = world.desk.settings().expect("settings");
    settings.copy_folder = Some(copies.path().display().to_string());
    world.desk.set_settings(&settings).expect("kept");
    let case = world.case();
    world.desk.lock().expect("locked with a copy");
    let file =
        std::fs::read_dir(copies.path()).expect("the folder").next().expect("a copy").expect("a copy").path();
    world.desk.unlock(&passphrase()).expect("the passphrase");
    assert_eq!(world.desk.copy_news().expect("news").last.expect("a copy").cases, 1);
    world.desk.delete_case(case, "Camgymeriad").expect("deleted");
    let restored = world
        .desk
        .restore_copy(&file, gwrando_core::store::Key::Passphrase(&passphrase()))
        .expect("restored");
    assert_eq!((restored.copy.cases, restored.aside.is_some()), (1, true));
    world.desk.unlock(&passphrase()).expect("the passphrase");
    assert_eq!(world.desk.cases().expect("cases").len(), 1);
}

#[test]
fn a_copy_that_fails_never_keeps_the_desk_open() {
    let mut world = world();
    let mut settings = world.desk.settings().expect("settings");
    settings.copy_folder = Some(world.folder.path().join("gwrando.db/nowhere").display().to_string());
    world.desk.set_settings(&settings).expect("kept");
    assert_eq!(world.desk.lock().expect("locked all the same").stage, DeskStage::Locked);
    world.desk.unlock(&passphrase()).expect("the passphrase");
    assert!(world.desk.copy_news().expect("news").trouble.is_some(), "and it is told at the next opening");
}

#[test]
fn settings_survive_and_only_differences_are_kept() {
    let mut world = world();
    let mut settings = world.desk.settings().expect("settings");
    settings.note_size = 26;
    settings.lang = Lang::En;
    world.desk.set_settings(&settings).expect("kept");
    let world = world.killed();
    assert_eq!(world.desk.settings().expect("settings"), settings);
    settings.note_size = 99;
    let mut world = world;
    assert_eq!(code(world.desk.set_settings(&settings)), "form");
}

#[test]
fn wrong_keys_make_the_next_try_wait_and_the_right_one_too() {
    let mut world = world();
    world.desk.lock().expect("locks");
    let wrong = Passphrase::new("nid hwn yw'r un".to_owned());
    for _ in 0..3 {
        assert_eq!(code(world.desk.unlock(&wrong)), "wrong-passphrase");
    }
    assert_eq!(code(world.desk.unlock(&passphrase())), "wait");
    assert_eq!(code(world.desk.recover("nid allwedd", &passphrase())), "not-a-recovery-key");
    world.clock.pass(5);
    assert_eq!(code(world.desk.unlock(&wrong)), "wrong-passphrase");
    world.clock.pass(9);
    assert_eq!(code(world.desk.unlock(&passphrase())), "wait");
    world.clock.pass(1);
    world.desk.unlock(&passphrase()).expect("the wait is over");
    world.desk.lock().expect("locks");
    assert_eq!(code(world.desk.unlock(&wrong)), "wrong-passphrase", "a right key clears the count");
    world.desk.unlock(&passphrase()).expect("no wait after one slip");
}

#[test]
fn a_copy_that_is_a_day_old_is_followed_by_another_while_nobody_works() {
    let mut world = world();
    let stick = TempDir::new().expect("a folder");
    let mut settings = world.desk.settings().expect("settings");
    settings.copy_folder = Some(stick.path().display().to_string());
    world.desk.set_settings(&settings).expect("kept");
    let copies = || std::fs::read_dir(stick.path()).expect("lists").filter(is_copy).count();
    assert!(!world.desk.copy_if_due(), "somebody has just touched the desk");
    world.clock.pass(60);
    assert!(world.desk.copy_if_due(), "there was no copy at all");
    assert_eq!(copies(), 1);
    for _ in 0..23 * 12 {
        world.clock.pass(300);
        assert!(!world.desk.copy_if_due());
        world.desk.touch();
    }
    world.clock.pass(3590);
    assert!(!world.desk.copy_if_due());
    world.clock.pass(10);
    assert!(world.desk.copy_if_due());
    assert_eq!(copies(), 2);
}

fn is_copy(entry: &std::io::Result<std::fs::DirEntry>) -> bool {
    entry.as_ref().is_ok_and(|one| one.path().extension().is_some_and(|end| end == "gwrando-copy"))
}
