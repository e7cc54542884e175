//! The name spotter at the desk: it knows the case's own carers and service, and changes nothing.

use gwrando_core::desk::NotePassage;
use gwrando_core::language::names::SpottedKind;

use super::*;

fn passage(text: &str, lang: NoteLang) -> NotePassage {
    NotePassage { text: text.to_owned(), lang }
}

#[test]
fn the_cases_own_carers_and_service_are_known_in_their_mutated_forms() {
    let mut world = world();
    let interview = world.interview();
    let service = world.desk.services().expect("services")[0].name.cy.clone();
    let before = serde_json::to_value(world.desk.interview(interview).expect("a sheet")).expect("JSON");
    let found = world
        .desk
        .names_in(
            interview,
            &[
                passage("Mi ddwedodd Enghraifft wrth Ddafydd.", NoteLang::Cy),
                passage(&format!("We left {service} then."), NoteLang::En),
                passage("Dim byd.", NoteLang::Mixed),
            ],
        )
        .expect("looked through");
    let kinds: Vec<Vec<SpottedKind>> =
        found.iter().map(|one| one.iter().map(|spotted| spotted.kind).collect()).collect();
    assert_eq!(kinds, [vec![SpottedKind::Carer, SpottedKind::Person], vec![SpottedKind::Service], vec![]]);
    let after = serde_json::to_value(world.desk.interview(interview).expect("a sheet")).expect("JSON");
    assert_eq!(before, after);
}

#[test]
fn an_interview_that_is_not_there_is_refused() {
    let world = world();
    assert_eq!(code(world.desk.names_in(InterviewId::fresh(), &[])), "no-interview");
}
