//! Opting out at four points, withdrawing before and after a release, and what follows an interview, through the
//! very functions that the window and the terminal call.

use std::collections::BTreeSet;
use std::path::Path;

use gwrando_core::cases::{CaseForm, LeaveType};
use gwrando_core::consent::{Kept, OptOuts, Purpose, Tally};
use gwrando_core::desk::{
    Beside, CaseColumn, CaseFilter, CaseQuery, CaseRow, CaseSort, CaseState, Deciding, Desk, RetentionAgreed,
    Trouble, Withdrawing,
};
use gwrando_core::interviews::{AftercareForm, CounsellingTaken, Decision, Mode, NoteLang};
use gwrando_core::language::Words;
use gwrando_core::reasons::Coding;
use gwrando_core::reports::{ReportKind, ReportRequest, Settled};
use gwrando_core::store::Key;
use gwrando_core::vocabulary::{CaseId, Clock, InterviewId, Lang, Languages, Period, QuoteId, ServiceId};
use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::world::{Told, passphrase, ready};

mod changed_minds;
mod inspections;
mod older_copies;

fn desk(folder: &Path) -> Desk {
    ready(folder, &Told::default())
}

fn example(folder: &Path) -> Desk {
    let mut desk = desk(folder);
    desk.make_example(1, 0).expect("the example");
    desk
}

fn folder() -> TempDir {
    TempDir::new().expect("a folder")
}

fn code<T: std::fmt::Debug>(result: Result<T, Trouble>) -> String {
    result.expect_err("a refusal").code
}

fn form(service: ServiceId) -> CaseForm {
    CaseForm {
        carers: vec!["Siân Ŵyn Enghraifft".to_owned(), "Tomos Enghraifft".to_owned()],
        notice_received: "1 Medi 2026".to_owned(),
        approval_ended: "29 Medi 2026".to_owned(),
        ratified: "10 Hydref 2026".to_owned(),
        panel_date: "10 Hydref 2026".to_owned(),
        ..CaseForm::blank(service)
    }
}

fn services(desk: &Desk) -> [ServiceId; 2] {
    let all = desk.services().expect("services");
    [all[0].id, all[1].id]
}

fn this_year() -> Period {
    Period::reporting_year(2026)
}

fn counts(desk: &Desk) -> OptOuts {
    desk.opt_outs(this_year()).expect("counts").counts
}

#[test]
fn before_the_referral_only_a_number_is_kept() {
    let home = folder();
    let mut desk = desk(home.path());
    let tally = Tally {
        month: "2026-10".to_owned(),
        service: services(&desk)[0],
        leave_type: LeaveType::ResignedStopping,
        households: 3,
    };
    desk.tally_opt_outs(&tally).expect("keeps");
    desk.tally_opt_outs(&Tally { households: 4, ..tally.clone() }).expect("replaces");
    assert_eq!(counts(&desk).before_referral, 4);
    let last_year = Period::reporting_year(2025);
    assert_eq!(desk.opt_outs(last_year).expect("counts").counts, OptOuts::default());
    desk.tally_opt_outs(&Tally { households: 0, ..tally.clone() }).expect("takes away");
    assert_eq!(counts(&desk).before_referral, 0);
    assert_eq!(code(desk.tally_opt_outs(&Tally { month: "2026-12".to_owned(), ..tally })), "form");
}

#[test]
fn after_the_referral_the_rest_goes_and_the_same_carers_are_not_referred_again() {
    let home = folder();
    let mut desk = desk(home.path());
    let [own, other] = services(&desk);
    let case = desk.add_case(&form(own)).expect("a case");
    assert_eq!(desk.opt_out(case.id).expect("opts out").number, case.number);
    assert_eq!(code(desk.case(case.id)), "no-case");
    let again = |carers: &[&str]| CaseForm {
        carers: carers.iter().map(|name| (*name).to_owned()).collect(),
        ..form(own)
    };
    for carers in [&["Enghraifft Sian Wyn"][..], &["Rhywun Arall", "TOMOS ENGHRAIFFT"]] {
        let refused = desk.add_case(&again(carers)).expect_err("a refusal");
        assert_eq!(refused.code, "opted-out");
        let told = serde_json::to_string(&refused).expect("says").to_lowercase();
        assert!(told.contains("2026-11-22") && !told.contains("enghraifft") && !told.contains("tomos"));
    }
    desk.add_case(&again(&["Siôn Wyn Enghraifft"])).expect("somebody else");
    desk.add_case(&form(other)).expect("another service");
    assert_eq!(counts(&desk), OptOuts { after_referral: 1, ..OptOuts::default() });
    let interviewed = desk.example_like_interview(own);
    assert_eq!(code(desk.opt_out(interviewed.0)), "interviewed");
}

/// What tests of one interview begin with.
trait Begin {
    fn example_like_interview(&mut self, service: ServiceId) -> (CaseId, InterviewId);
    fn answered(&mut self, service: ServiceId) -> (CaseId, InterviewId, QuoteId);
}

impl Begin for Desk {
    fn example_like_interview(&mut self, service: ServiceId) -> (CaseId, InterviewId) {
        let carers = vec!["Mair Ddychmygol".to_owned()];
        let case = self.add_case(&CaseForm { carers, ..form(service) }).expect("a case").id;
        (case, self.start_interview(case, Lang::Cy, Mode::Solo).expect("begins").id)
    }

    fn answered(&mut self, service: ServiceId) -> (CaseId, InterviewId, QuoteId) {
        let (case, id) = self.example_like_interview(service);
        self.answer(id, "q12", "Neb yn ateb y ffôn.", NoteLang::Cy, 0).expect("writes");
        let quote = self.quote(id, "q12", 0, 19).expect("marks").id;
        let deciding = Deciding {
            decision: Decision::Voice,
            wording: Some("Neb yn ateb y ffôn.".to_owned()),
            theme: Some("C".to_owned()),
        };
        self.decide_quote(id, quote, &deciding).expect("approves");
        self.consent(id, Purpose::LocalThemes, true).expect("allows");
        (case, id, quote)
    }
}

#[test]
fn in_the_middle_everything_so_far_is_kept_or_nothing() {
    let home = folder();
    let mut desk = desk(home.path());
    let [own, other] = services(&desk);
    let (case, id, _) = desk.answered(own);
    desk.stop_interview(id, Kept::Everything).expect("stops");
    let sheet = desk.interview(id).expect("is there");
    assert_eq!(sheet.answers["q12"].text, "Neb yn ateb y ffôn.");
    assert_eq!(code(desk.answer(id, "q12", "Mwy", NoteLang::Cy, 0)), "finished");
    assert_eq!(code(desk.stop_interview(id, Kept::Nothing)), "over");
    let row = desk.case(case).expect("stands").row;
    assert_eq!((row.state, row.summary_due), (CaseState::OptedOut, None), "nobody approaches them again");
    assert_eq!(code(desk.start_interview(case, Lang::Cy, Mode::Solo)), "not-now");
    let stopped = desk.consents(case).expect("consents").interviews[0].stopped_on;
    assert_eq!(stopped, Some(Told::default().today()));
    let (gone, id, _) = desk.answered(other);
    desk.stop_interview(id, Kept::Nothing).expect("stops");
    assert_eq!(code(desk.case(gone)), "no-case");
    assert_eq!(code(desk.interview(id)), "no-interview");
    assert_eq!(counts(&desk), OptOuts { during: 2, ..OptOuts::default() });
}

#[test]
fn nothing_of_one_interview_leaves_the_other_carers_interview_as_it_is() {
    let home = folder();
    let mut desk = desk(home.path());
    let own = services(&desk)[0];
    let (case, first, _) = desk.answered(own);
    desk.finish(first).expect("ends");
    let second = desk.start_interview(case, Lang::En, Mode::Solo).expect("begins").id;
    desk.answer(second, "q12", "Nothing to keep.", NoteLang::En, 0).expect("writes");
    let stick = folder();
    let copy = desk.copy_to(stick.path()).expect("copies").file;
    desk.stop_interview(second, Kept::Nothing).expect("stops");
    let only_the_first = |desk: &Desk| {
        assert_eq!(code(desk.interview(second)), "no-interview");
        assert_eq!(desk.interview(first).expect("stands").answers["q12"].text, "Neb yn ateb y ffôn.");
        assert!(desk.case(case).is_ok());
    };
    only_the_first(&desk);
    for _ in 0..2 {
        let key = passphrase();
        desk.restore_copy(Path::new(&copy), Key::Passphrase(&key)).expect("restores");
        desk.unlock(&key).expect("opens");
        only_the_first(&desk);
    }
}

#[test]
fn an_interview_that_its_carer_stopped_is_never_coded() {
    let home = folder();
    let mut desk = desk(home.path());
    let (case, id, _) = desk.answered(services(&desk)[0]);
    desk.stop_interview(id, Kept::Everything).expect("stops");
    let coding = Coding { primary: "C1".to_owned(), contributing: Vec::new() };
    assert_eq!(code(desk.code(id, &coding)), "stopped");
    let row = desk.case(case).expect("stands").row;
    assert!(row.interviews[0].stopped);
    let sort = CaseSort { by: CaseColumn::Number, down: false, lang: Lang::Cy };
    let query =
        CaseQuery { filter: Some(CaseFilter::ToCode), search: String::new(), sort, from: 0, count: 9 };
    assert_eq!(desk.cases_page(&query).expect("lists").total, 0, "it waits for nothing");
    let (_, other, _) = desk.answered(services(&desk)[1]);
    desk.finish(other).expect("ends");
    assert_eq!(desk.code(other, &coding).expect("codes"), coding, "one that went to its end is coded");
}

fn whole(interview: InterviewId, erase: bool) -> Withdrawing {
    Withdrawing { interview, whole: true, erase, purposes: vec![], wordings: vec![] }
}

fn part(interview: InterviewId, purposes: &[Purpose], wordings: &[QuoteId]) -> Withdrawing {
    let (purposes, wordings) = (purposes.to_vec(), wordings.to_vec());
    Withdrawing { interview, whole: false, erase: false, purposes, wordings }
}

#[test]
fn a_whole_withdrawal_leaves_nothing_allowed_and_cannot_be_talked_round() {
    let home = folder();
    let mut desk = desk(home.path());
    let own = services(&desk)[0];
    let (case, id, quote) = desk.answered(own);
    assert_eq!(code(desk.withdraw(&whole(id, false))), "not-over");
    desk.finish(id).expect("ends");
    assert_eq!(code(desk.consent(id, Purpose::Interview, false)), "ask-withdrawal");
    let before = desk.preview_withdrawal(&whole(id, false)).expect("says");
    let after = desk.withdraw(&whole(id, false)).expect("withdraws");
    assert_eq!(before.says, after.says, "it did what it said it would");
    assert!(after.says.iter().any(|one| one.key == "consent-effect-in-no-figure"));
    let consents = desk.consents(case).expect("consents").interviews.remove(0);
    assert!(consents.withdrawn && consents.allowed.is_empty());
    assert_eq!(
        consents.history.iter().filter(|one| one.withdraws).count(),
        2,
        "the interview and the themes"
    );
    assert_eq!(consents.wordings[0].decision, Decision::Voice, "what it had been");
    assert!(consents.wordings[0].withdrawn_at.is_some());
    assert_eq!(desk.case(case).expect("stands").row.state, CaseState::Withdrawn);
    assert_eq!(code(desk.consent(id, Purpose::NationalFindings, true)), "withdrawn");
    let again = Deciding { decision: Decision::Voice, wording: Some("Eto".to_owned()), theme: None };
    assert_eq!(code(desk.decide_quote(id, quote, &again)), "withdrawn");
    assert_eq!(code(desk.withdraw(&whole(id, false))), "withdrawn");
    assert_eq!(counts(&desk), OptOuts { after: 1, ..OptOuts::default() }, "in time it is an opt-out");
    desk.withdraw(&whole(id, true)).expect("the record may still be erased");
    assert_eq!(code(desk.case(case)), "no-case");
    assert_eq!(counts(&desk).after, 1, "counted once");
}

#[test]
fn a_record_is_not_erased_while_another_interview_of_the_household_stands() {
    let home = folder();
    let mut desk = desk(home.path());
    let own = services(&desk)[0];
    let (case, first, _) = desk.answered(own);
    desk.finish(first).expect("ends");
    let second = desk.start_interview(case, Lang::En, Mode::Solo).expect("begins").id;
    desk.finish(second).expect("ends");
    assert_eq!(code(desk.withdraw(&whole(first, true))), "other-stands");
    desk.withdraw(&whole(second, false)).expect("withdraws the other");
    desk.withdraw(&whole(first, true)).expect("now it may go");
    assert_eq!(code(desk.case(case)), "no-case");
}

fn request(kind: ReportKind, service: Option<ServiceId>, year: i32) -> ReportRequest {
    let Period { from, to } = Period::reporting_year(year);
    ReportRequest { kind, service, from, to, lang: Languages::Both }
}

fn released(desk: &mut Desk, request: &ReportRequest) -> serde_json::Value {
    desk.report_bytes(request, Path::new("adroddiad.pdf"), Beside::default()).expect("a report").data
}

/// The rows of the example's service with this English name.
fn rows(desk: &Desk, service: &str) -> Vec<CaseRow> {
    let all = desk.cases().expect("cases");
    all.into_iter().filter(|row| row.service_name.en == service).collect()
}

/// An interview of the service whose voice the report of 2025 prints, with that voice.
fn voice_of(desk: &Desk, service: &str) -> (CaseRow, InterviewId, QuoteId, String) {
    let year = Period::reporting_year(2025);
    let found = rows(desk, service).into_iter().find_map(|row| {
        let consents = desk.consents(row.id).expect("consents");
        let one = consents.interviews.into_iter().next()?;
        one.finished_on.filter(|day| year.holds(*day))?;
        let voice = one.wordings.into_iter().find(|wording| wording.decision == Decision::Voice)?;
        Some((row, one.interview, voice.quote, voice.text))
    });
    found.expect("a voice of the example")
}

/// A service of the example with a cohort of its own in 2025, and voices.
const OWN: &str = "Blue River Fostering";

#[test]
fn after_a_release_exactly_the_reports_that_held_the_words_are_listed_and_made_again_without_them() {
    let home = folder();
    let mut desk = example(home.path());
    let (row, id, quote, text) = voice_of(&desk, OWN);
    let (with, without) =
        (request(ReportKind::Local, Some(row.service), 2025), request(ReportKind::National, None, 2025));
    let first = released(&mut desk, &with);
    released(&mut desk, &without);
    assert!(first["text"].to_string().contains(&text));
    let decided = Deciding { decision: Decision::Neither, wording: None, theme: None };
    assert_eq!(code(desk.decide_quote(id, quote, &decided)), "wording-sent", "not behind her back");
    assert_eq!(code(desk.unquote(id, quote)), "wording-sent");

    let effect = desk.withdraw(&part(id, &[], &[quote])).expect("withdraws");
    let held: Vec<_> = effect.held.iter().map(|one| (one.release.kind, one.wordings)).collect();
    assert_eq!(held, [(ReportKind::Local, 1)], "the national report holds no voice");
    let open = desk.reissues().expect("reissues");
    assert_eq!(open.iter().map(|one| one.settled).collect::<Vec<_>>(), [None]);

    let second = released(&mut desk, &with);
    assert!(!second["text"].to_string().contains(&text), "never printed again");
    assert_eq!(first["statements"], second["statements"], "the figures stay");
    assert_eq!(first["tables"], second["tables"]);
    let voices = |data: &serde_json::Value| -> BTreeSet<String> {
        data["voices"].as_array().expect("voices").iter().map(|one| one["text"].to_string()).collect()
    };
    let lost: Vec<_> = voices(&first).difference(&voices(&second)).cloned().collect();
    assert_eq!(lost, [serde_json::json!(text).to_string()], "nothing else is missing");
    assert!(voices(&second).is_subset(&voices(&first)), "and nothing was added");
    let settled = desk.reissues().expect("reissues");
    assert_eq!(settled.iter().map(|one| one.settled).collect::<Vec<_>>(), [Some(Settled::MadeAgain)]);
    let again = Deciding { decision: Decision::Voice, wording: Some(text), theme: None };
    assert_eq!(code(desk.decide_quote(id, quote, &again)), "wording-withdrawn");
}

#[test]
fn a_whole_withdrawal_after_the_lock_lists_what_counts_the_household_and_the_figures_stay() {
    let home = folder();
    let mut desk = example(home.path());
    let (row, id, ..) = voice_of(&desk, OWN);
    let national = request(ReportKind::National, None, 2025);
    let other_year = request(ReportKind::National, None, 2024);
    // First, because a national report repeats what was printed of the years before it.
    released(&mut desk, &other_year);
    let first = released(&mut desk, &national);
    assert_eq!(desk.case(row.id).expect("a case").row.state, CaseState::Locked);
    let effect = desk.withdraw(&whole(id, true)).expect("withdraws and erases");
    let held: Vec<_> =
        effect.held.iter().map(|one| (one.release.period.from, one.wordings, one.counted)).collect();
    assert_eq!(held, [(national.from, 0, true)], "the other year does not count it");
    assert!(effect.says.iter().any(|one| one.key == "consent-effect-locked"));
    assert!(desk.reissues().expect("reissues").is_empty(), "figures are not made again");
    assert_eq!(released(&mut desk, &national)["tables"], first["tables"]);
    let none = OptOuts::default();
    assert_eq!(counts(&desk), none, "after the lock it is no opt-out");
}

#[test]
fn a_household_that_withdrew_in_time_enters_no_cohort() {
    let counted = |withdraw: bool| {
        let home = folder();
        let mut desk = example(home.path());
        let (row, id, ..) = voice_of(&desk, OWN);
        if withdraw {
            desk.withdraw(&whole(id, false)).expect("withdraws");
        }
        released(&mut desk, &request(ReportKind::National, None, 2025));
        desk.case(row.id).expect("a case").row.state
    };
    assert_eq!(counted(false), CaseState::Locked);
    assert_eq!(counted(true), CaseState::Withdrawn);
}

#[test]
fn opting_out_changes_no_count_of_reasons() {
    let data = |opt_out: bool| {
        let home = folder();
        let mut desk = example(home.path());
        if opt_out {
            let open: Vec<CaseId> = desk
                .cases()
                .expect("cases")
                .into_iter()
                .filter(|row| row.interviews.is_empty())
                .map(|row| row.id)
                .collect();
            assert!(!open.is_empty());
            for case in open {
                desk.opt_out(case).expect("opts out");
            }
            let service = services(&desk)[0];
            let leave_type = LeaveType::ResignedStopping;
            let tally = Tally { month: "2026-03".to_owned(), service, leave_type, households: 40 };
            desk.tally_opt_outs(&tally).expect("tallies");
        }
        let made = released(&mut desk, &request(ReportKind::National, None, 2025));
        (made["tables"].clone(), made["statements"].clone(), made["text"].clone())
    };
    assert_eq!(data(false), data(true));
}

#[test]
fn a_report_that_would_say_nothing_without_the_words_is_called_back() {
    let home = folder();
    let mut desk = example(home.path());
    let (row, id, quote, _) = voice_of(&desk, OWN);
    released(&mut desk, &request(ReportKind::Local, Some(row.service), 2025));
    desk.withdraw(&part(id, &[], &[quote])).expect("withdraws");
    let open = desk.reissues().expect("reissues").remove(0);
    let settled = desk.call_back(open.release.id).expect("is called back");
    assert_eq!(settled[0].settled, Some(Settled::CalledBack));
    assert_eq!(code(desk.call_back(open.release.id)), "nothing-chosen");
    let released = released(&mut desk, &request(ReportKind::Local, Some(row.service), 2025));
    assert!(released["voices"].is_array());
    assert_eq!(desk.reissues().expect("reissues")[0].settled, Some(Settled::CalledBack));
}

#[test]
fn the_summary_is_due_sent_agreed_and_the_own_note_stays_apart() {
    let home = folder();
    let mut desk = desk(home.path());
    let own = services(&desk)[0];
    let (case, id, _) = desk.answered(own);
    assert_eq!(code(desk.aftercare(id)), "not-finished");
    desk.finish(id).expect("ends");
    let row = |desk: &Desk| desk.case(case).expect("a case").row;
    assert_eq!(row(&desk).summary_due, Some("2026-11-27".parse().expect("a day")));
    assert_eq!(row(&desk).follow_up_due, Some("2026-12-06".parse().expect("a day")));
    let form = AftercareForm {
        summary: "Crynodeb".to_owned(),
        sent_on: "22/11/2026".to_owned(),
        counselling_taken: CounsellingTaken::Yes,
        ..desk.aftercare(id).expect("a form").form
    };
    desk.keep_aftercare(id, &form).expect("keeps");
    assert_eq!((row(&desk).state, row(&desk).summary_due), (CaseState::SummarySent, None));
    let agreed = AftercareForm { agreed_on: "22/11/2026".to_owned(), ..form };
    desk.keep_aftercare(id, &agreed).expect("keeps");
    assert_eq!(row(&desk).state, CaseState::SummaryAgreed);
    desk.keep_debrief(id, "Roedd yn anodd i mi.").expect("keeps");
    assert_eq!(desk.debrief(id).expect("reads"), "Roedd yn anodd i mi.");
    for seen in [
        serde_json::to_string(&desk.aftercare(id).expect("a sheet")),
        serde_json::to_string(&desk.case(case).expect("a case")),
        serde_json::to_string(&desk.interview(id).expect("an interview")),
        serde_json::to_string(&desk.consents(case).expect("consents")),
    ] {
        assert!(!seen.expect("says").contains("anodd i mi"));
    }
    desk.keep_debrief(id, " ").expect("takes away");
    assert!(!desk.aftercare(id).expect("a sheet").debriefed);
}

/// Withdrawing is once for all for the desk itself: whatever is asked afterwards, no purpose is allowed again.
#[test]
fn no_answer_after_a_whole_withdrawal_allows_anything() {
    let home = folder();
    let mut desk = desk(home.path());
    let own = services(&desk)[0];
    let (case, id, _) = desk.answered(own);
    desk.finish(id).expect("ends");
    desk.withdraw(&whole(id, false)).expect("withdraws");
    for purpose in
        [Purpose::Interview, Purpose::SpecialCategory, Purpose::NationalFindings, Purpose::LocalThemes]
    {
        assert_eq!(code(desk.consent(id, purpose, true)), "withdrawn");
    }
    assert_eq!(desk.consents(case).expect("consents").interviews[0].allowed, []);
}

/// Carers answered under these words. Other words are another version, with a line of its own here.
#[test]
fn a_notice_that_was_read_to_carers_never_changes() {
    assert_eq!(gwrando_core::consent::NOTICE, "1");
    let hash = |lang| {
        let said =
            (1..=8).filter_map(|at| Words::embedded().message(&format!("consent-notice-1-{at}"), lang));
        let text: Vec<String> = said.collect();
        let hash = Sha256::digest(text.join("\n").as_bytes());
        hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    assert_eq!(hash(Lang::Cy), "aaf7606a523d69e7dd3ce9bc8daef35147547a77fdfb68d08cf34b565927091e");
    assert_eq!(hash(Lang::En), "30b41409724876a83d1a685ce3af1a121b9ff2e806f4dcf64659c063ca1feaad");
}
