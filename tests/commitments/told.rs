//! Where the loop is told: in the three reports about a service, in a withdrawal before it happens, and in the pack of a
//! carer.

use gwrando_core::commitments::CommitmentState;
use gwrando_core::commitments::ideas::Idea;
use gwrando_core::commitments::{
    CommitmentForm, EndingForm, MeasureForm, MeasureKind, ProgressForm, Template,
};
use gwrando_core::desk::{Beside, PackWish};
use gwrando_core::language::Words;
use gwrando_core::reports::{ReportKind, ReportRequest};
use gwrando_core::vocabulary::{Coded, Day, Languages, Period};

use super::*;
use crate::ideas::looked_at;

/// The example's service with a cohort of its own.
fn blue_river(desk: &Desk) -> ServiceId {
    let services = desk.services().expect("services");
    services.iter().find(|one| one.name.en == "Blue River Fostering").expect("it is there").id
}

fn request(kind: ReportKind, service: ServiceId, lang: Languages) -> ReportRequest {
    let Period { from, to } = Period::reporting_year(2025);
    // Evidence for an inspection is about half a year.
    let half = Day::of(2025, 10, 1).expect("a day");
    let from = if kind == ReportKind::Inspection { half } else { from };
    ReportRequest { kind, service: Some(service), from, to, lang }
}

/// The pages and the data of a report.
fn made(desk: &mut Desk, request: &ReportRequest) -> (Vec<u8>, String) {
    let name = desk.report_name(request).expect("a name");
    let written = desk.report_bytes(request, std::path::Path::new(&name), Beside::default()).expect("made");
    (written.pdf, written.data.to_string())
}

#[test]
fn three_reports_about_a_service_tell_what_was_asked_and_done() {
    let World { mut desk, folder: _folder, .. } = world();
    desk.make_example(1, 0).expect("the example");
    let home = blue_river(&desk);
    for kind in [ReportKind::Local, ReportKind::Panel, ReportKind::Inspection] {
        for languages in [Languages::Cy, Languages::En, Languages::Both] {
            let (pdf, data) = made(&mut desk, &request(kind, home, languages));
            looked_at(&pdf, &format!("told-{}-{}", kind.code(), languages.code()));
            for (lang, there) in
                [(Lang::Cy, languages != Languages::En), (Lang::En, languages != Languages::Cy)]
            {
                let say = |key: &str| Words::embedded().message(key, lang).expect(key);
                let title = serde_json::json!(say("statement-loop")).to_string();
                assert_eq!(data.contains(&title), there, "{title} in {kind:?} {languages:?}");
                for key in ["statement-state-kept", "statement-answer-in-part"] {
                    let cell = format!(" | {}\"", say(key));
                    assert_eq!(data.contains(&cell), there, "{cell} in {kind:?} {languages:?}");
                }
            }
            assert!(data.contains("P-0001") && data.contains("R-0001"), "{kind:?} {languages:?}");
            for elsewhere in ["P-0004", "P-0005", "R-0002", "R-0005"] {
                assert!(
                    !data.contains(elsewhere),
                    "{elsewhere} in {kind:?} {languages:?}: another service's, or a draft"
                );
            }
            assert!(!data.contains("R-0004"), "what was shared after the period in {kind:?} {languages:?}");
        }
    }
}

#[test]
fn a_withdrawal_names_the_recommendations_it_takes_from_before_it_happens() {
    let mut world = world();
    let home = service(&world.desk, 0);
    let six = households(&mut world.desk, home, 6);
    let id = world.desk.add_recommendation(&form(Some(home))).expect("a draft").recommendation.id;
    world.desk.choose_evidence(id, &whole(&six)).expect("chosen");
    share(&mut world.desk, id).expect("shared");
    let takes = |(_, interview): (CaseId, InterviewId)| taken_back(interview);
    let keys = |desk: &Desk, wish: &Withdrawing| -> Vec<String> {
        let says = desk.preview_withdrawal(wish).expect("a preview").says;
        says.into_iter().map(|one| one.key).filter(|key| key.contains("recommendation")).collect()
    };
    let desk = &mut world.desk;
    assert_eq!(keys(desk, &takes(six[0])), ["consent-effect-recommendation-stands"], "five are left");
    let effect = desk.withdraw(&takes(six[0])).expect("taken back");
    assert!(effect.says.iter().any(|one| format!("{one:?}").contains("R-0001")), "{:?}", effect.says);
    assert!(!desk.recommendation(id).expect("stands").weakened, "the rest still carries it");
    assert_eq!(keys(desk, &takes(six[1])), ["consent-effect-recommendation-falls"], "four are not enough");
    let erased = Withdrawing { whole: true, erase: true, purposes: Vec::new(), ..takes(six[1]) };
    assert_eq!(keys(desk, &erased), ["consent-effect-recommendation-falls"]);
    desk.withdraw(&takes(six[1])).expect("taken back");
    assert!(desk.recommendation(id).expect("stands").weakened);
    let national = Withdrawing { purposes: vec![Purpose::Interview], whole: true, ..takes(six[2]) };
    desk.drop_recommendation(id).expect_err("shared stays");
    assert_eq!(keys(desk, &national).len(), 1);
}

#[test]
fn a_draft_that_nobody_was_given_is_not_named_by_a_withdrawal() {
    let World { mut desk, folder: _folder, .. } = world();
    let (_, five) = drafted(&mut desk);
    let wish = Withdrawing {
        interview: five[0].1,
        whole: true,
        erase: false,
        purposes: Vec::new(),
        wordings: Vec::new(),
    };
    let says = desk.preview_withdrawal(&wish).expect("a preview").says;
    assert!(says.iter().all(|one| !one.key.contains("recommendation")), "{says:?}");
}

#[test]
fn words_whose_ground_was_taken_back_are_repeated_by_no_report() {
    let mut world = world();
    let sheet = shared(&mut world);
    let home = sheet.recommendation.service.expect("a service");
    pass(&mut world, 200);
    let year = Period::reporting_year(2026);
    let wish = ReportRequest {
        kind: ReportKind::Commitments,
        service: Some(home),
        from: year.from,
        to: year.to,
        lang: Languages::En,
    };
    let words = "Offer a mentor within four weeks";
    assert!(made(&mut world.desk, &wish).1.contains(words));
    let interview = sheet.evidence[0].of.interview;
    world.desk.withdraw(&taken_back(interview)).expect("taken back");
    let refused = world.desk.preview_report(&wish).expect("a preview").refusal.map(|one| one.key);
    assert_eq!(refused.as_deref(), Some("statement-nothing"), "four households carry nothing");
}

#[test]
fn a_pack_tells_which_recommendations_were_built_on_the_carers_words() {
    let mut world = world();
    let sheet = shared(&mut world);
    let (case, interview) = (sheet.evidence[0].case, sheet.evidence[0].of.interview);
    let home = sheet.recommendation.service;
    let draft = world.desk.add_recommendation(&form(home)).expect("a draft").recommendation.id;
    let quote = voice(&mut world.desk, interview);
    let chosen = [EvidenceRef { interview, quote: Some(quote) }];
    world.desk.choose_evidence(draft, &chosen).expect("chosen");
    let mut packed = |interviews: Vec<InterviewId>| {
        let out = world.folder.path().join(format!("pack-{}", interviews.len()));
        std::fs::create_dir_all(&out).expect("a folder");
        let made =
            world.desk.write_pack(&PackWish { case, carers: vec![0], interviews }, &out).expect("a pack");
        std::fs::read_to_string(made.data).expect("reads")
    };
    let data = packed(vec![interview]);
    for said in ["R-0001", "Offer a mentor within four weeks", "R-0002", "built on words that you approved"] {
        assert!(data.contains(said), "{said}: {data}");
    }
    assert!(!packed(Vec::new()).contains("R-0001"), "an interview that is not in the pack links nothing");
}

/// Every kind of commitment of the five ideas, with a name in one of its free texts.
#[test]
fn no_free_text_of_a_commitment_takes_a_name_unseen() {
    let World { mut desk, folder: _folder, .. } = world();
    let home = Some(service(&desk, 0));
    let named = || both("ar gyfer Siân Prydderch", "for Siân Prydderch");
    let plain = || both("i bob person ifanc", "for every young person");
    for template in [
        Template::CorporateParenting,
        Template::Village,
        Template::Feedback,
        Template::Procurement,
        Template::Training,
    ] {
        let idea = Idea::of(template).expect("an idea");
        let form = |promise: Both<String>, what: Both<String>| CommitmentForm {
            template,
            service: home,
            recommendation: None,
            promise,
            owner: both("arweinydd dysgu", "learning lead"),
            starts: "1 Ebrill 2026".to_owned(),
            due: "31 Mawrth 2027".to_owned(),
            principle: None,
            measures: vec![MeasureForm { kind: MeasureKind::YesNo, what, target: None }],
        };
        assert_eq!(code(desk.add_commitment(&form(plain(), plain()), false)), "idea-off");
        desk.switch_idea(service(&desk, 0), idea, true).expect("on");
        let of_wales = CommitmentForm { service: None, ..form(plain(), plain()) };
        assert_eq!(code(desk.add_commitment(&of_wales, false)), "idea-off", "an idea is a service's");
        assert_eq!(fields(desk.add_commitment(&form(named(), plain()), false)), ["promiseCy", "promiseEn"]);
        assert_eq!(
            fields(desk.add_commitment(&form(plain(), named()), false)),
            ["measure1What", "measure1What"]
        );
        let id = desk.add_commitment(&form(plain(), plain()), false).expect("kept").commitment.id;
        let progress = |note: Both<String>, evidence: &str| ProgressForm {
            on: "2026-05-01".to_owned(),
            measure: 1,
            number: None,
            of: None,
            yes: Some(true),
            note,
            evidence: evidence.to_owned(),
        };
        assert_eq!(fields(desk.add_progress(id, &progress(named(), ""), false)), ["noteCy", "noteEn"]);
        assert!(
            fields(desk.add_progress(id, &progress(Both::default(), "gan Siân Prydderch"), false))
                .iter()
                .all(|field| field == "evidence")
        );
        let ending = EndingForm {
            state: CommitmentState::NotKept,
            on: "2026-06-01".to_owned(),
            why: named(),
            replaced_by: None,
        };
        assert_eq!(fields(desk.close_commitment(id, &ending, false)), ["whyCy", "whyEn"]);
    }
}
