//! Recommendations, answers and commitments, through the very functions that the window and the terminal call.

#[path = "commitments/keeping.rs"]
mod keeping;
#[path = "commitments/sharing.rs"]
mod sharing;
#[path = "commitments/told.rs"]
mod told;

use gwrando_core::cases::{CaseForm, Mode};
use gwrando_core::commitments::{
    About, AnswerForm, AnswerKind, Audience, EvidenceRef, NotYet, RecommendationForm, RecommendationState,
    RestsOn, Wording,
};
use gwrando_core::consent::Purpose;
use gwrando_core::desk::{
    Deciding, Desk, RecommendationSheet, RecommendationStart, ShareForm, Trouble, Withdrawing,
};
use gwrando_core::interviews::{Decision, NoteLang};
use gwrando_core::reasons::Coding;
use gwrando_core::vocabulary::{Both, CaseId, InterviewId, Lang, QuoteId, RecommendationId, ServiceId};

use crate::world::{World, world};

fn code<T: std::fmt::Debug>(result: Result<T, Trouble>) -> String {
    result.expect_err("a refusal").code
}

fn fields<T: std::fmt::Debug>(result: Result<T, Trouble>) -> Vec<String> {
    result.expect_err("a refusal").fields.into_iter().map(|one| one.field).collect()
}

fn both(cy: &str, en: &str) -> Both<String> {
    Both { cy: cy.to_owned(), en: en.to_owned() }
}

fn service(desk: &Desk, place: usize) -> ServiceId {
    desk.services().expect("services")[place].id
}

/// A household that left `service`, was heard, and was coded with the reason `C5`.
fn heard(desk: &mut Desk, service: ServiceId, name: &str, allowed: &[Purpose]) -> (CaseId, InterviewId) {
    let form = CaseForm {
        carers: vec![format!("{name} Marciwr")],
        notice_received: "1 Medi 2026".to_owned(),
        approval_ended: "29 Medi 2026".to_owned(),
        ratified: "10 Hydref 2026".to_owned(),
        panel_date: "10 Hydref 2026".to_owned(),
        ..CaseForm::blank(service)
    };
    let case = desk.add_case(&form).expect("a case").id;
    let id = desk.start_interview(case, Lang::Cy, Mode::Solo).expect("begins").id;
    desk.answer(id, "q12", "Neb i'w holi, ddydd na nos.", NoteLang::Cy, 0).expect("writes");
    for purpose in allowed {
        desk.consent(id, *purpose, true).expect("allowed");
    }
    desk.finish(id).expect("ends");
    desk.code(id, &Coding { primary: "C5".to_owned(), contributing: Vec::new() }).expect("coded");
    (case, id)
}

/// So many such households, each of another name.
fn households(desk: &mut Desk, service: ServiceId, count: usize) -> Vec<(CaseId, InterviewId)> {
    let names = ["Aeddan", "Buddug", "Caradog", "Dyddgu", "Einion", "Ffraid"];
    names[..count].iter().map(|name| heard(desk, service, name, &[Purpose::LocalThemes])).collect()
}

fn wording() -> Wording {
    Wording {
        context: both("Dywedodd gofalwyr eu bod ar eu pen eu hunain.", "Carers said that they were alone."),
        idea: both("Cynnig mentor o fewn pedair wythnos.", "Offer a mentor within four weeks."),
        effect: both("Bydd gofalwyr yn aros yn hirach.", "Carers stay for longer."),
    }
}

fn form(service: Option<ServiceId>) -> RecommendationForm {
    RecommendationForm {
        audience: if service.is_some() { Audience::Service } else { Audience::Nation },
        service,
        region: None,
        wording: wording(),
        about: About { themes: vec!["C".to_owned()], reasons: Vec::new() },
    }
}

fn whole(interviews: &[(CaseId, InterviewId)]) -> Vec<EvidenceRef> {
    interviews.iter().map(|(_, interview)| EvidenceRef { interview: *interview, quote: None }).collect()
}

/// A wording in this interview that its carer approved for the service.
fn voice(desk: &mut Desk, interview: InterviewId) -> QuoteId {
    let quote = desk.quote(interview, "q12", 0, 11).expect("marked").id;
    let deciding = Deciding {
        decision: Decision::Voice,
        wording: Some("Doedd neb i'w holi.".to_owned()),
        theme: Some("C".to_owned()),
    };
    desk.decide_quote(interview, quote, &deciding).expect("approved");
    quote
}

fn share(desk: &mut Desk, id: RecommendationId) -> Result<RecommendationSheet, Trouble> {
    desk.check_recommendation(id, false)?;
    let today = ShareForm { on: "2026-11-22".to_owned(), names_looked_at: false };
    desk.share_recommendation(id, &today)
}

/// A draft for the first service, and the five households behind it.
fn drafted(desk: &mut Desk) -> (RecommendationId, Vec<(CaseId, InterviewId)>) {
    let home = service(desk, 0);
    let five = households(desk, home, 5);
    let id = desk.add_recommendation(&form(Some(home))).expect("a draft").recommendation.id;
    desk.choose_evidence(id, &whole(&five)).expect("chosen");
    (id, five)
}

/// A recommendation to the first service that was shared, on five households.
fn shared(world: &mut World) -> RecommendationSheet {
    let (id, _) = drafted(&mut world.desk);
    share(&mut world.desk, id).expect("shared")
}

/// A carer takes back that the service may hear of its themes.
fn taken_back(interview: InterviewId) -> Withdrawing {
    let purposes = vec![Purpose::LocalThemes];
    Withdrawing { interview, whole: false, erase: false, purposes, wordings: Vec::new() }
}

/// Days pass, in which the desk is locked.
fn pass(world: &mut World, days: i64) {
    world.clock.pass_days(days);
    world.desk.lock().expect("locked");
    world.desk.unlock(&crate::world::passphrase()).expect("open");
}

fn answered(kind: AnswerKind, on: &str) -> AnswerForm {
    AnswerForm { kind, on: on.to_owned(), words: both("Y rhan gyntaf.", "The first part.") }
}
