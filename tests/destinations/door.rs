//! Keys and certificates: believed once, then known again, and a change is refused before anything is told.

use std::process::Command;

use gwrando_core::outbox::destination::identity;
use gwrando_core::outbox::{Account, Hindrance, Pin, open};
use sha2::{Digest, Sha256};

use super::servers::{Program, Server, key_pair};
use super::{FRESH, names, push};

#[test]
fn a_changed_certificate_or_key_is_refused_until_it_is_accepted() {
    for program in [Program::RcloneDavTls, Program::OpenSsh, Program::RcloneSftp] {
        let mut server = Server::start(program);
        let mut first = open(&server.account(None)).expect("believed once");
        let pin = first.pin().expect("shown");
        assert_eq!(push(&mut *first, "a.pdf", b"a"), Ok(FRESH), "{program:?}");
        assert!(open(&server.account(Some(pin.clone()))).is_ok(), "{program:?} is known again");
        server.kill();
        server.new_keys("second");
        server.begin();
        let changed = server.account(Some(pin.clone()));
        assert_eq!(open(&changed).err(), Some(Hindrance::ChangedKey), "{program:?}");
        assert_eq!(push(&mut *first, "b.pdf", b"b").err(), first_refusal(program), "{program:?}");
        let shown = identity(&changed.address).expect("answers").expect("shows one");
        assert_ne!(shown, pin);
        assert_eq!(names(&server.inbox()), ["a.pdf"], "nothing arrived in between");
        let mut accepted = open(&server.account(Some(shown))).expect("accepted");
        assert_eq!(push(&mut *accepted, "b.pdf", b"b"), Ok(FRESH), "{program:?}");
    }
}

/// What the destination says that was opened before: a new connection of WebDAV meets the new certificate; SFTP has
/// one line, and that is gone.
fn first_refusal(program: Program) -> Option<Hindrance> {
    Some(if program == Program::RcloneDavTls { Hindrance::ChangedKey } else { Hindrance::Offline })
}

#[test]
fn a_pin_reads_as_other_programs_show_it() {
    let server = Server::start(Program::OpenSsh);
    let told =
        Command::new("ssh-keygen").arg("-lf").arg(server.own("host.pub")).output().expect("runs").stdout;
    let told = String::from_utf8(told).expect("text");
    let theirs = told.split(' ').nth(1).expect("a fingerprint");
    let ours = identity(&server.account(None).address).expect("answers").expect("shows one");
    assert_eq!(ours.as_str(), format!("ssh-ed25519 {theirs}"));

    let server = Server::start(Program::RcloneDavTls);
    let certificate = std::fs::read(server.own("certificate.der")).expect("reads");
    let pairs: Vec<String> = Sha256::digest(certificate).iter().map(|byte| format!("{byte:02X}")).collect();
    let ours = identity(&server.account(None).address).expect("answers").expect("shows one");
    assert_eq!(ours.as_str(), pairs.join(":"));
}

#[test]
fn a_further_key_of_the_same_server_is_no_change() {
    let mut server = Server::start(Program::OpenSsh);
    let pin = open(&server.account(None)).expect("opens").pin().expect("shown");
    server.kill();
    key_pair(&server.own("host-more"), "ecdsa");
    server.begin();
    assert!(open(&server.account(Some(pin))).is_ok());
    let ecdsa = Pin::shown("ecdsa-sha2-nistp256 SHA256:AAAA");
    assert_eq!(open(&server.account(Some(ecdsa))).err(), Some(Hindrance::ChangedKey));
}

#[test]
fn a_key_that_needs_a_passphrase_opens_with_it_alone() {
    use gwrando_core::outbox::Login;
    use gwrando_core::vocabulary::Guarded;
    let server = Server::start(Program::OpenSsh);
    let change = ["-q", "-p", "-P", "", "-N", "cyfrinach y drws", "-f"];
    let status = Command::new("ssh-keygen").args(change).arg(server.own("person")).status().expect("runs");
    assert!(status.success());
    let key = std::fs::read_to_string(server.own("person")).expect("a key");
    let with = |words: &str| Account {
        login: Some(Login::Key {
            user: super::servers::me(),
            key: Guarded::new(key.clone()),
            passphrase: Guarded::new(words.to_owned()),
        }),
        ..server.account(None)
    };
    assert!(open(&with("cyfrinach y drws")).is_ok());
    assert_eq!(open(&with("arall")).err(), Some(Hindrance::Login));
    assert_eq!(open(&with("")).err(), Some(Hindrance::Login));
}
