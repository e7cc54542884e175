//! What the database itself keeps: an envelope stands or falls with its release, is not changed, and goes its way in order.

use std::sync::Arc;

use super::*;
use crate::desk::{Hand, Kind};
use crate::outbox::Content;
use crate::reports::{Block, Document, Part, Span, words_only};
use crate::store::{KeyCost, Passphrase, Trouble as Store};
use crate::vocabulary::{Clock, Day, Moment};

/// A service, a release and an envelope that was handed over, among other things.
const ROWS: &str = include_str!("../../../tests/old-files/rows.sql");

struct Still;

impl Clock for Still {
    fn now(&self) -> Moment {
        Moment::parse("2026-11-22T09:00:00Z").expect("a moment")
    }

    fn today(&self) -> Day {
        self.now().day()
    }
}

fn desk(folder: &std::path::Path) -> Desk {
    let mut desk = Desk::at(folder.to_owned(), Arc::new(Still), KeyCost::CHEAP_FOR_TESTS);
    let key = desk
        .create(&Passphrase::new("pedwar gair bach hir".to_owned()), Lang::Cy)
        .expect("a store")
        .recovery_key;
    desk.confirm_recovery(&key).expect("the key that was shown");
    desk
}

/// Runs SQL as a room might that knows no rule.
fn raw(desk: &mut Desk, sql: &str) -> Result<()> {
    desk.act(Act::MakeExample, |hand| Ok(hand.writer.execute_batch(sql).map_err(Store::from)?))
}

fn content() -> Content {
    let words = |text: &str| Both { cy: text.to_owned(), en: text.to_owned() };
    let part = |lang| Part {
        lang,
        subtitle: vec![],
        contents: String::new(),
        footer: "troed".to_owned(),
        page_of: "{page} / {pages}".to_owned(),
        blocks: vec![Block::Paragraph(vec![Span::plain("gair")])],
    };
    let document = Document {
        title: words("teitl"),
        subject: words("pwnc"),
        author: words("awdur"),
        made_on: Still.today(),
        facing: false,
        parts: vec![part(Lang::Cy)],
    };
    Content::of(&words_only(document)).expect("pages").0
}

/// A second release, and an envelope for it.
fn add(hand: &Hand<'_>, content: &Content) -> Result<u32> {
    hand.writer
        .execute_batch(
            "INSERT INTO release (id, at, kind, service, from_day, to_day, lang, rules, file)
             SELECT '00000000-0000-7000-8000-0000000000b2', at, kind, service, '2020-04-01', '2021-03-31', lang, rules, file
             FROM release LIMIT 1",
        )
        .map_err(Store::from)?;
    let release: ReleaseId = "00000000-0000-7000-8000-0000000000b2".parse().expect("an id");
    Ok(envelopes::add(hand.writer, release, "adroddiad.pdf", content)?)
}

#[test]
fn an_act_that_fails_leaves_neither_release_nor_envelope() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk(folder.path());
    raw(&mut desk, ROWS).expect("the rows");
    let (before, content) = (desk.outbox().expect("reads").envelopes.len(), content());
    let failed = desk.act(Act::ReleaseReport, |hand| {
        add(hand, &content)?;
        Err::<(), _>(crate::desk::Trouble::new(Kind::Refused, "later", Phrase::plain("trouble-locked")))
    });
    assert!(failed.is_err());
    assert_eq!(desk.outbox().expect("reads").envelopes.len(), before);
    assert_eq!(desk.ledger().expect("the ledger").len(), 1, "nor the release");
    let number = desk.act(Act::ReleaseReport, |hand| add(hand, &content)).expect("keeps");
    assert_eq!(desk.envelope(number).expect("is there").sha256, content.sha256());
}

#[test]
fn the_database_refuses_what_would_change_an_envelope_or_its_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk(folder.path());
    raw(&mut desk, ROWS).expect("the rows");
    let content = content();
    let number = desk.act(Act::ReleaseReport, |hand| add(hand, &content)).expect("keeps");
    for change in [
        "content = x'00'",
        "sha256 = replace(sha256, substr(sha256, 1, 1), 'z')",
        "name = 'arall.pdf'",
        "service = NULL",
        "release = '00000000-0000-7000-8000-000000000008'",
        "number = 77",
        "made_at = '2020-01-01T00:00:00.000Z'",
        "state = 'delivered', content = NULL",
        "state = 'sending', content = NULL",
        "state = 'elsewhere'",
    ] {
        let sql = format!("UPDATE envelope SET {change} WHERE number = {number}");
        assert!(raw(&mut desk, &sql).is_err(), "{change}");
    }
    for sql in ["DELETE FROM envelope", "DELETE FROM delivery", "UPDATE delivery SET place = 'arall'"] {
        assert!(raw(&mut desk, sql).is_err(), "{sql}");
    }
    raw(&mut desk, &format!("UPDATE envelope SET state = 'sending' WHERE number = {number}"))
        .expect("in order");
    let unproven = format!("UPDATE envelope SET state = 'delivered', content = NULL WHERE number = {number}");
    assert!(raw(&mut desk, &unproven).is_err(), "no delivery without its receipt");
    let recalled = format!("UPDATE envelope SET state = 'recalled', content = NULL WHERE number = {number}");
    assert!(raw(&mut desk, &recalled).is_err(), "what is on its way is not recalled");
}

#[test]
fn words_that_are_withdrawn_do_not_leave_and_go_from_the_store() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk(folder.path());
    raw(&mut desk, ROWS).expect("the rows");
    let content = content();
    let number = desk.act(Act::ReleaseReport, |hand| add(hand, &content)).expect("keeps");
    let release = desk.envelope(number).expect("is there").release;
    desk.act(Act::Withdraw, |hand| Ok(envelopes::withdrawn(hand.writer, &[release].into())?))
        .expect("withdraws");
    let row = desk.envelope(number).expect("is there");
    assert_eq!((row.state, row.marks), (EnvelopeState::Recalled, vec![EnvelopeMark::Withdrawn]));
    let held = desk.read(|rows| Ok(envelopes::content(rows, number).map(|_| ()))).expect("reads");
    assert!(matches!(held, Err(Trouble::NotNow)));
}
