//! Servers that lie, forget or lack something: each is told apart, and nothing is called delivered that is not.

use gwrando_core::outbox::{Delivered, Hindrance, open};

use super::hostile::{Hostile, Manner};
use super::{FOUND, FRESH, push};

/// Even in length, so that half of it twice is the whole.
const BYTES: &[u8] = b"Adroddiad y gwasanaeth, cyfrol 1";

fn outcome(manner: Manner) -> (Result<Delivered, Hindrance>, Vec<String>) {
    let server = Hostile::start(manner);
    let outcome = open(&server.account()).and_then(|mut to| push(&mut *to, "a.pdf", BYTES));
    (outcome, server.names())
}

fn hindered(manner: Manner, why: Hindrance) {
    let said = format!("{manner:?}");
    let (outcome, names) = outcome(manner);
    assert_eq!(outcome, Err(why), "{said}");
    assert_eq!(names, [""; 0], "{said}: nothing half stays");
}

#[test]
fn a_server_that_behaves_has_it_once() {
    let server = Hostile::start(Manner::Well);
    let mut to = open(&server.account()).expect("opens");
    assert_eq!(push(&mut *to, "a.pdf", BYTES), Ok(FRESH));
    assert_eq!(push(&mut *to, "a.pdf", BYTES), Ok(FOUND));
    assert_eq!(server.names(), ["a.pdf"]);
}

#[test]
fn a_part_is_not_the_whole() {
    hindered(Manner::KeepsHalf, Hindrance::CutShort);
    hindered(Manner::LiesAboutSize, Hindrance::Lying);
}

#[test]
fn what_is_accepted_and_forgotten_is_not_delivered() {
    hindered(Manner::ForgetsAtOnce, Hindrance::Forgot);
    hindered(Manner::ForgetsInPlace, Hindrance::Forgot);
}

#[test]
fn what_is_given_back_otherwise_is_not_delivered() {
    hindered(Manner::FlipsABit, Hindrance::Lying);
    hindered(Manner::NeverEnds, Hindrance::Lying);
}

#[test]
fn less_is_said_of_a_server_that_lets_nobody_read() {
    let unread = Delivered { verified: false, was_there: false };
    assert_eq!(outcome(Manner::Closed).0, Ok(unread));
    assert_eq!(outcome(Manner::SaysNoSize).0, Ok(FRESH), "it is read before it is moved");
    hindered(Manner::ClosedAndSaysNoSize, Hindrance::Lacks);
}

#[test]
fn each_refusal_says_what_it_is() {
    for (method, status, why) in [
        ("PROPFIND", 401, Hindrance::Login),
        ("PROPFIND", 200, Hindrance::Lacks),
        ("PROPFIND", 503, Hindrance::Offline),
        ("PUT", 403, Hindrance::Forbidden),
        ("PUT", 409, Hindrance::NoFolder),
        ("PUT", 507, Hindrance::Full),
        ("PUT", 413, Hindrance::Full),
        ("PUT", 500, Hindrance::Broken),
        ("MOVE", 403, Hindrance::Forbidden),
    ] {
        hindered(Manner::Answers(method, status, String::new()), why);
    }
    hindered(Manner::Lacks("PROPFIND"), Hindrance::Lacks);
    hindered(Manner::Lacks("MOVE"), Hindrance::Lacks);
}

#[test]
fn nobody_is_asked_but_the_server_that_was_set() {
    let other = Hostile::start(Manner::Well);
    for method in ["PROPFIND", "HEAD", "PUT", "MOVE", "GET"] {
        let server = Hostile::start(Manner::Answers(method, 307, format!("Location: {}\r\n", other.url())));
        let outcome = open(&server.account()).and_then(|mut to| push(&mut *to, "a.pdf", BYTES));
        assert_eq!(outcome, Err(Hindrance::NoFolder), "{method}");
    }
    assert_eq!(other.asked(), 0);
}
