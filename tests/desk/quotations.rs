//! Quotations without a name at the desk: the question, asked one by one and kept.

use gwrando_core::desk::QuotationRow;
use gwrando_core::reports::quotations::Absent;
use gwrando_core::vocabulary::QuoteId;

use super::*;

fn approve(desk: &mut Desk, interview: InterviewId, quote: QuoteId, wording: &str) {
    let deciding = Deciding {
        decision: Decision::Unattributed,
        wording: Some(wording.to_owned()),
        theme: Some("C".to_owned()),
    };
    desk.decide_quote(interview, quote, &deciding).expect("approved");
}

/// A finished interview with one wording approved for use without a name.
fn asked(world: &mut World, wording: &str) -> (InterviewId, QuoteId) {
    let interview = world.interview();
    world.desk.answer(interview, "q14", "Doedd neb yn dweud dim.", NoteLang::Cy, 0).expect("kept");
    let quote = world.desk.quote(interview, "q14", 0, 10).expect("marked").id;
    approve(&mut world.desk, interview, quote, wording);
    assert!(world.desk.quotations().expect("a list").is_empty(), "not before the end of the talk");
    world.desk.finish(interview).expect("finished");
    (interview, quote)
}

fn only(rows: Vec<QuotationRow>) -> QuotationRow {
    let [row] = rows.try_into().expect("one row");
    row
}

#[test]
fn the_answer_is_kept_with_its_time_and_asked_again_of_another_wording() {
    let mut world = world();
    let (interview, quote) = asked(&mut world, "Doedd neb yn dweud dim wrthon ni.");
    let row = only(world.desk.quotations().expect("a list"));
    assert_eq!((row.could_tell, row.asked_at, row.number.as_str()), (None, None, "E-0001"));
    assert_eq!(row.absent, [Absent::NotAsked, Absent::TooSoon]);
    assert_eq!(row.free_from.to_string(), "2027-02-22");
    let row = only(world.desk.answer_quotation(quote, false).expect("kept"));
    assert_eq!((row.could_tell, row.absent), (Some(false), vec![Absent::TooSoon]));
    assert!(row.asked_at.is_some());
    world.clock.pass_days(92);
    world.desk.lock().expect("locked");
    world.desk.unlock(&passphrase()).expect("open");
    assert_eq!(only(world.desk.quotations().expect("a list")).absent, []);
    let row = only(world.desk.answer_quotation(quote, true).expect("another mind"));
    assert_eq!(row.absent, [Absent::CouldTell]);
    approve(&mut world.desk, interview, quote, "Chafodd neb wybod dim.");
    let row = only(world.desk.quotations().expect("a list"));
    assert_eq!((row.could_tell, row.absent), (None, vec![Absent::NotAsked]));
}

#[test]
fn no_is_no_answer_for_a_wording_that_tells_the_story_apart() {
    let mut world = world();
    // The second word is a carer's own name, which no list knows; without a capital elsewhere it would be nobody's.
    let (_, quote) = asked(&mut world, "Mi ddwedodd Enghraifft wrthyn nhw yn 2024.");
    assert_eq!(code(world.desk.answer_quotation(quote, false)), "wording-tells");
    let row = only(world.desk.answer_quotation(quote, true).expect("yes may always be said"));
    assert_eq!((row.could_tell, row.details.len()), (Some(true), 2));
    assert_eq!(code(world.desk.answer_quotation(QuoteId::fresh(), true)), "no-quote");
}

#[test]
fn an_answer_goes_with_the_mark_and_with_the_case() {
    let mut world = world();
    let (_, quote) = asked(&mut world, "Doedd neb yn dweud dim wrthon ni.");
    world.desk.answer_quotation(quote, false).expect("kept");
    let case = world.desk.cases().expect("cases")[0].id;
    world.desk.erase(case, "E-0001").expect("erased with everything that leads to it");
    assert!(world.desk.quotations().expect("a list").is_empty());
}
