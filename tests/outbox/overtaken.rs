//! Words that are withdrawn, and reports that are made again or recalled, while their envelope waits, is on its way, was
//! saved or has arrived: nothing leaves afterwards, and what had left is never called back in words alone.

use gwrando_core::desk::Withdrawing;
use gwrando_core::interviews::Decision;
use gwrando_core::vocabulary::{InterviewId, QuoteId};

use super::*;

/// A service of the example with a cohort of its own in 2025, and voices.
const OWN: &str = "Blue River Fostering";

/// A bench whose report is released, and the wish to take back a voice that it prints.
fn with_a_voice() -> (Bench, Withdrawing) {
    let mut bench = Bench::of(OWN);
    bench.release(Languages::Cy);
    let (interview, quote) = voice_of(&bench);
    let wish = Withdrawing { interview, whole: false, erase: false, purposes: vec![], wordings: vec![quote] };
    (bench, wish)
}

fn voice_of(bench: &Bench) -> (InterviewId, QuoteId) {
    let (desk, year) = (&bench.world.desk, Period::reporting_year(2025));
    let own = desk.cases().expect("cases").into_iter().filter(|row| row.service == bench.service);
    let voice = own.filter_map(|row| {
        let one = desk.consents(row.id).expect("consents").interviews.into_iter().next()?;
        one.finished_on.filter(|day| year.holds(*day))?;
        let voice = one.wordings.iter().find(|wording| wording.decision == Decision::Voice)?;
        Some((one.interview, voice.quote))
    });
    { voice }.next().expect("a voice of the example")
}

/// Sends to a folder that is there.
fn to_a_folder(bench: &mut Bench) -> DestinationId {
    fs::create_dir(bench.shared()).expect("a folder");
    let place = bench.destination();
    bench.receives(SealForm::Plain, "", Some(place));
    place
}

/// The first envelope arrives, and the program is stopped before it can write that down.
fn stopped_after_arriving(mut bench: Bench) -> Bench {
    let errand = bench.desk().set_out(1, false).expect("sets out").expect("an errand");
    let _arrived_but_never_written_down = errand.run();
    bench.world = bench.world.killed();
    bench
}

fn withdraw(bench: &mut Bench, wish: &Withdrawing) -> EnvelopeState {
    let said = bench.desk().preview_withdrawal(wish).expect("says");
    let done = bench.desk().withdraw(wish).expect("withdraws");
    assert_eq!(said.held.len(), 1);
    assert_eq!(said.held[0].envelope, done.held[0].envelope, "as it was said");
    said.held[0].envelope.expect("an envelope")
}

const WITHDRAWN: [EnvelopeMark; 1] = [EnvelopeMark::Withdrawn];

#[test]
fn words_withdrawn_while_they_wait_never_leave() {
    let (mut bench, wish) = with_a_voice();
    to_a_folder(&mut bench);
    assert_eq!(withdraw(&mut bench, &wish), EnvelopeState::Queued);
    let row = bench.first();
    assert_eq!(
        (row.state, row.marks.as_slice(), row.unsure),
        (EnvelopeState::Recalled, &WITHDRAWN[..], None)
    );
    let bench = bench.sent(true);
    assert!(names(&bench.shared()).is_empty());
    assert_eq!(bench.world.desk.outbox_news().expect("news").waiting, 0, "nobody is asked after it");
}

#[test]
fn words_withdrawn_while_they_are_on_their_way_are_marked_where_they_arrive() {
    let (mut bench, wish) = with_a_voice();
    to_a_folder(&mut bench);
    let errand = bench.desk().set_out(1, false).expect("sets out").expect("an errand");
    assert_eq!(withdraw(&mut bench, &wish), EnvelopeState::Sending);
    let arrival = errand.run();
    let row = bench.desk().came_home(&errand, &arrival).expect("is written down");
    assert_eq!((row.state, row.marks.as_slice()), (EnvelopeState::Delivered, &WITHDRAWN[..]));
    assert_eq!(names(&bench.shared()).len(), 1);
}

#[test]
fn words_withdrawn_on_the_way_do_not_set_out_again_when_the_place_was_away() {
    let (mut bench, wish) = with_a_voice();
    let place = bench.destination();
    bench.receives(SealForm::Plain, "", Some(place));
    let errand = bench.desk().set_out(1, false).expect("sets out").expect("an errand");
    withdraw(&mut bench, &wish);
    let arrival = errand.run();
    let row = bench.desk().came_home(&errand, &arrival).expect("is written down");
    assert_eq!((row.state, row.unsure), (EnvelopeState::Recalled, None), "it never reached the place");
    fs::create_dir(bench.shared()).expect("plugs in");
    bench.world.clock.pass_days(1);
    let bench = bench.sent(true);
    assert!(names(&bench.shared()).is_empty());
}

#[test]
fn a_stop_and_a_withdrawal_do_not_hide_what_had_arrived() {
    let (mut bench, wish) = with_a_voice();
    to_a_folder(&mut bench);
    bench = stopped_after_arriving(bench);
    assert_eq!(withdraw(&mut bench, &wish), EnvelopeState::Queued);
    let row = bench.first();
    assert_eq!((row.state, row.unsure.as_deref()), (EnvelopeState::Recalled, Some("Ffolder y cyngor")));
    assert!(row.due && bench.world.desk.outbox_news().expect("news").waiting == 1, "it has to be asked");
    let bench = bench.sent(false);
    let row = bench.first();
    assert_eq!((row.state, row.marks.as_slice()), (EnvelopeState::Delivered, &WITHDRAWN[..]));
    assert_eq!(row.unsure, None);
    let done = row.delivery.expect("a receipt");
    assert_eq!((done.proof, done.sha256), (Proof::ReadBack, row.sha256));
    assert_eq!(names(&bench.shared()), [done.name], "what arrived is not touched");
}

#[test]
fn a_half_that_a_stop_left_behind_is_taken_away_after_a_recall() {
    let mut bench = Bench::new();
    let pages = bench.release(Languages::Cy);
    to_a_folder(&mut bench);
    let _stopped_halfway = bench.desk().set_out(1, false).expect("sets out").expect("an errand");
    let name = format!("adroddiad-lleol-powys-2025-26-cy-{}.pdf.part", &sha256(&pages)[..8]);
    fs::write(bench.shared().join(name), &pages[..pages.len() / 2]).expect("half of it");
    bench.world = bench.world.killed();
    assert!(bench.desk().recall_envelope(1).expect("recalls").unsure.is_some());
    let bench = bench.sent(false);
    assert!(names(&bench.shared()).is_empty());
    let row = bench.first();
    assert_eq!((row.state, row.unsure, row.delivery.is_none()), (EnvelopeState::Recalled, None, true));
    assert!(row.marks.is_empty() && bench.world.desk.due(true).expect("due").is_empty());
}

#[test]
fn a_recall_that_came_too_late_says_so_also_when_the_place_is_away_for_long() {
    let mut bench = Bench::new();
    bench.release(Languages::Cy);
    to_a_folder(&mut bench);
    bench = stopped_after_arriving(bench);
    bench.desk().recall_envelope(1).expect("recalls");
    let away = bench.world.folder.path().join("away");
    fs::rename(bench.shared(), &away).expect("pulls the stick out");
    let bench = bench.sent(false);
    let row = bench.first();
    assert_eq!((row.waits, row.hindrance), (Some(Waits::Later), Some(Hindrance::Offline)));
    assert!(row.unsure.is_some() && row.why.is_some() && row.next_try_at.is_some());
    fs::rename(&away, bench.shared()).expect("plugs it in");
    bench.world.clock.pass(30);
    let row = bench.sent(false).first();
    assert_eq!((row.state, row.marks), (EnvelopeState::Delivered, vec![EnvelopeMark::Recalled]));
}

#[test]
fn a_file_of_withdrawn_words_is_never_saved_again_and_only_she_can_say_whether_it_went() {
    for went in [true, false] {
        let (mut bench, wish) = with_a_voice();
        bench.receives(SealForm::Plain, "", None);
        let folder = bench.shared();
        let file = bench.desk().save_envelope(1, &folder).expect("saves").files.remove(0);
        assert_eq!(withdraw(&mut bench, &wish), EnvelopeState::Saved);
        let row = bench.first();
        assert_eq!((row.state, row.waits), (EnvelopeState::Recalled, Some(Waits::Tell)));
        assert_eq!(row.unsure.as_deref(), Some(""));
        assert_eq!(bench.world.desk.outbox_news().expect("news").asking, 1);
        assert_eq!(code(bench.desk().save_envelope(1, &folder)), "not-now");
        if went {
            let row = bench.desk().confirm_envelope(1).expect("notes");
            assert_eq!((row.state, row.marks.as_slice()), (EnvelopeState::Delivered, &WITHDRAWN[..]));
            let done = row.delivery.expect("a receipt");
            assert_eq!((done.proof, done.sha256), (Proof::Hand, sha256(&fs::read(file).expect("reads"))));
        } else {
            let row = bench.desk().never_sent(1).expect("notes");
            assert_eq!((row.state, row.unsure, row.waits), (EnvelopeState::Recalled, None, None));
            assert_eq!(code(bench.desk().confirm_envelope(1)), "not-now", "said is said");
        }
        assert_eq!(code(bench.desk().never_sent(1)), "not-now");
    }
}

#[test]
fn words_withdrawn_after_they_arrived_mark_the_receipt() {
    let (mut bench, wish) = with_a_voice();
    to_a_folder(&mut bench);
    let mut bench = bench.sent(false);
    let said = bench.desk().preview_withdrawal(&wish).expect("says");
    assert_eq!(said.held[0].place.as_deref(), Some("Ffolder y cyngor"), "where it went");
    assert_eq!(withdraw(&mut bench, &wish), EnvelopeState::Delivered);
    let row = bench.first();
    assert_eq!((row.state, row.marks.as_slice()), (EnvelopeState::Delivered, &WITHDRAWN[..]));
    let record = bench.desk().receipt_pdf(1, Languages::En).expect("a record");
    let file = reader::open(&record);
    let text: String = (0..file.pages.len()).map(|page| file.page_text(page)).collect();
    assert!(text.contains("withdrawn"), "{text}");
}

#[test]
fn another_edition_asks_after_the_first_before_it_calls_it_recalled() {
    let mut bench = Bench::new();
    bench.release(Languages::Cy);
    to_a_folder(&mut bench);
    bench = stopped_after_arriving(bench);
    bench.release(Languages::Both);
    let bench = bench.sent(false);
    let first = bench.first();
    assert_eq!((first.state, first.marks), (EnvelopeState::Delivered, vec![EnvelopeMark::Superseded]));
    assert_eq!(bench.world.desk.envelope(2).expect("the newer").state, EnvelopeState::Delivered);
    assert_eq!(names(&bench.shared()).len(), 2);
}

#[test]
fn another_lock_leaves_no_second_copy_under_the_first_one() {
    let mut bench = Bench::new();
    bench.release(Languages::Cy);
    let place = to_a_folder(&mut bench);
    bench.receives(SealForm::Password, "", Some(place));
    bench.desk().lock_envelope(1).expect("locks");
    bench = stopped_after_arriving(bench);
    bench.desk().lock_envelope(1).expect("the words were lost");
    let bench = bench.sent(false);
    let done = bench.first().delivery.expect("a receipt");
    assert_eq!(names(&bench.shared()).len(), 2, "one that nobody can open");
    let bench = bench.sent(false);
    assert_eq!(names(&bench.shared()), std::slice::from_ref(&done.name));
    assert_eq!(bench.first().delivery.expect("the same").name, done.name);
    assert!(bench.world.desk.due(true).expect("due").is_empty());
}

#[test]
fn a_place_that_was_removed_is_asked_no_more_and_she_is() {
    let mut bench = Bench::new();
    bench.release(Languages::Cy);
    let place = to_a_folder(&mut bench);
    bench = stopped_after_arriving(bench);
    bench.desk().remove_destination(place).expect("removes");
    let row = bench.desk().recall_envelope(1).expect("recalls");
    assert_eq!((row.waits, row.unsure.as_deref()), (Some(Waits::Tell), Some("Ffolder y cyngor")));
    let row = bench.desk().confirm_envelope(1).expect("the service says that it is there");
    let done = row.delivery.expect("a receipt");
    assert_eq!((done.proof, done.place.as_str()), (Proof::Hand, "Ffolder y cyngor"));
    assert_eq!(row.marks, [EnvelopeMark::Recalled]);
}
