//! Carers who opted out and changed their minds, and other people of the same name.

use gwrando_core::consent::ToldBy;
use gwrando_core::desk::LiftForm;

use super::older_copies::{back_to, copy};
use super::*;

const SIAN: &str = "Sian Wyn Enghraifft";

/// A desk where Siân and Tomos opted out at a service.
fn opted_out(home: &Path) -> (Desk, ServiceId) {
    let mut desk = desk(home);
    let own = services(&desk)[0];
    let case = desk.add_case(&form(own)).expect("a case").id;
    desk.opt_out(case).expect("opts out");
    (desk, own)
}

fn lift(desk: &mut Desk, service: ServiceId, carer: &str, told_on: &str) -> Result<(), Trouble> {
    let opt_out = desk.opt_outs_of(service, carer)?.first().map_or(0, |one| one.opt_out);
    let (carer, told_on) = (carer.to_owned(), told_on.to_owned());
    desk.lift_opt_out(&LiftForm { service, carer, opt_out, told_by: ToldBy::Carer, told_on })
}

fn named(service: ServiceId, carer: &str) -> CaseForm {
    CaseForm { carers: vec![carer.to_owned()], ..form(service) }
}

#[test]
fn a_carer_who_changed_their_mind_may_be_referred_and_the_other_one_may_not() {
    let home = folder();
    let (mut desk, own) = opted_out(home.path());
    assert_eq!(code(lift(&mut desk, own, "Neb o'r Enw", "22 Tachwedd 2026")), "not-opted-out");
    let other = services(&desk)[1];
    assert_eq!(code(lift(&mut desk, other, SIAN, "22 Tachwedd 2026")), "not-opted-out");
    for (told_on, why) in [
        ("21/11/2026", "trouble-lift-before"),
        ("23/11/2026", "trouble-lift-future"),
        ("", "trouble-day-unreadable"),
    ] {
        let refused = lift(&mut desk, own, SIAN, told_on).expect_err("a refusal");
        assert_eq!(refused.fields[0].phrase.key, why, "{told_on}");
    }
    lift(&mut desk, own, SIAN, "22 Tachwedd 2026").expect("lifts");
    assert_eq!(code(lift(&mut desk, own, SIAN, "22 Tachwedd 2026")), "not-opted-out");
    assert_eq!(code(desk.add_case(&form(own))), "opted-out", "Tomos said nothing");
    desk.add_case(&named(own, SIAN)).expect("she may be referred");
    let picture = desk.opt_outs(this_year()).expect("counts");
    assert_eq!(picture.counts.after_referral, 1, "that they opted out stays counted");
    assert_eq!(picture.lifted.len(), 1);
    assert_eq!(picture.lifted[0].told_by, ToldBy::Carer);
    let told = serde_json::to_string(&picture).expect("says").to_lowercase();
    assert!(!told.contains("enghraifft") && !told.contains("reason"), "{told}");
}

#[test]
fn no_older_copy_takes_back_that_a_carer_changed_their_mind() {
    let (home, before, between) = (folder(), folder(), folder());
    let mut desk = desk(home.path());
    let own = services(&desk)[0];
    let first = copy(&mut desk, &before);
    let case = desk.add_case(&form(own)).expect("a case").id;
    desk.opt_out(case).expect("opts out");
    let second = copy(&mut desk, &between);
    lift(&mut desk, own, SIAN, "22 Tachwedd 2026").expect("lifts");
    for copy in [&first, &second] {
        back_to(&mut desk, copy);
        assert_eq!(desk.opt_outs_of(own, SIAN).expect("looks"), []);
        assert_eq!(desk.opt_outs_of(own, "Tomos Enghraifft").expect("looks").len(), 1);
        assert_eq!(desk.opt_outs(this_year()).expect("counts").lifted.len(), 1);
    }
    // Who opts out again, even on the same day, is opted out.
    let again = desk.add_case(&named(own, SIAN)).expect("referred again").id;
    desk.opt_out(again).expect("opts out again");
    back_to(&mut desk, &second);
    assert_eq!(code(desk.add_case(&named(own, SIAN))), "opted-out");
}

#[test]
fn another_person_of_the_name_is_asked_about_once_and_the_answer_is_kept() {
    let home = folder();
    let (mut desk, own) = opted_out(home.path());
    let eligibility = desk.decide(&form(own)).expect("decides");
    assert!(!eligibility.eligible);
    assert!(eligibility.grounds.iter().any(|one| one.phrase.key == "eligibility-opt-out-asked"));
    assert_eq!(code(desk.add_case_from(&form(own), None, false)), "opted-out");
    let row = desk.add_case_from(&form(own), None, true).expect("others of the name");
    let sheet = desk.case(row.id).expect("a case");
    assert_eq!(sheet.others.len(), 1, "one household opted out");
    assert_eq!(sheet.others[0].on, Told::default().today());
    assert!(sheet.eligibility.eligible);
    // Correcting something else asks nothing.
    desk.correct_case(row.id, &CaseForm { contact: "01632 960111".to_owned(), ..form(own) })
        .expect("corrected");
    assert_eq!(desk.case(row.id).expect("a case").others.len(), 1);
}

#[test]
fn a_case_that_is_corrected_to_such_a_name_or_service_is_asked_about_too() {
    let home = folder();
    let (mut desk, own) = opted_out(home.path());
    let other = services(&desk)[1];
    let elsewhere = desk.add_case(&form(other)).expect("another service").id;
    assert_eq!(code(desk.correct_case(elsewhere, &form(own))), "opted-out");
    let huw = desk.add_case(&named(own, "Huw Ffug")).expect("a case").id;
    assert_eq!(code(desk.correct_case(huw, &named(own, SIAN))), "opted-out");
    assert_eq!(desk.case(huw).expect("a case").form.carers, ["Huw Ffug"], "nothing changed");
    desk.correct_case_of(huw, &named(own, SIAN), true).expect("another of the name");
    assert_eq!(desk.case(huw).expect("a case").others.len(), 1);
    desk.delete_case(huw, "Gwall").expect("deleted with its answer");
}

#[test]
fn carers_whose_stopped_interview_stands_are_not_asked_about_when_their_case_is_corrected() {
    let home = folder();
    let mut desk = desk(home.path());
    let (case, id, _) = desk.answered(services(&desk)[0]);
    desk.stop_interview(id, Kept::Everything).expect("stops");
    let mut shown = desk.case(case).expect("stands").form;
    shown.contact = "01632 960111".to_owned();
    desk.correct_case(case, &shown).expect("corrected");
}
