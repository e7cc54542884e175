//! New versions, from a real server on the loopback and with a pair of keys made for the test: what is sound is fetched
//! and believed, whatever is not is refused and leaves everything as it was, and while updates are off nobody is asked.

mod server;

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use gwrando_core::cases::CaseForm;
use gwrando_core::desk::{Desk, Trouble, UpdateNews, UpdateState, Updates};
use gwrando_core::interviews::Mode;
use gwrando_core::updates::{Installer, Source};
use gwrando_core::vocabulary::{CaseId, Lang};
use minisign::KeyPair;
use semver::Version;
use serde_json::{Value, json};

use crate::world::{Told, passphrase, world};
use server::{Reply, Server};

/// What stands for an installer; larger than one piece of a download.
const SIZE: usize = 300_000;

/// The name of the file beside the list.
const FILE: &str = "Gwrando_0.9.0_amd64.deb";

/// A desk, a server, and what the server has to offer.
struct Bench {
    desk: RefCell<Desk>,
    clock: Told,
    home: tempfile::TempDir,
    server: Server,
    keys: KeyPair,
    installer: Vec<u8>,
    updates: Updates,
}

impl Bench {
    /// A desk that has switched updates on, and a server with a sound version that is newer.
    fn new() -> Bench {
        let bench = Bench::off();
        bench.switch(true);
        bench
    }

    /// The same before anything was switched on.
    fn off() -> Bench {
        let keys = KeyPair::generate_unencrypted_keypair().expect("keys");
        let server = Server::start();
        let world = world();
        let installer: Vec<u8> = (0..SIZE).map(|at| u8::try_from(at % 251).unwrap_or_default()).collect();
        let updates = updates(&server.url("/gwrando/latest.json"), &keys);
        let bench = Bench {
            desk: RefCell::new(world.desk),
            clock: world.clock,
            home: world.folder,
            server,
            keys,
            installer,
            updates,
        };
        std::fs::create_dir(bench.folder()).expect("a folder for downloads");
        bench.offer(|_| {});
        bench.server.set(&format!("/gwrando/{FILE}"), Reply::file(&bench.installer));
        bench
    }

    fn switch(&self, on: bool) {
        let mut desk = self.desk.borrow_mut();
        let mut settings = desk.settings().expect("settings");
        settings.updates = on;
        desk.set_settings(&settings).expect("kept");
    }

    /// Puts a sound list on the server, with a change to it.
    fn offer(&self, change: impl FnOnce(&mut Value)) {
        let mut list = json!({
            "version": "0.9.0",
            "made": "2026-11-20",
            "changes": { "cy": ["Yn gynt"], "en": ["Faster"] },
            "installers": { Installer::Deb.listed(): {
                "file": FILE,
                "bytes": self.installer.len(),
                "signature": signature(&self.keys, &self.installer, "timestamp:1\tfile:a.deb\tversion:0.9.0"),
            } },
        });
        change(&mut list);
        self.server.set("/gwrando/latest.json", Reply::file(list.to_string().as_bytes()));
    }

    /// The same with one field of the installer changed.
    fn offer_with(&self, field: &str, value: &Value) {
        self.offer(|list| list["installers"][Installer::Deb.listed()][field] = value.clone());
    }

    fn look(&self) -> Result<UpdateNews, Trouble> {
        self.updates.look(&self.desk)
    }

    fn fetch(&self) -> Result<UpdateNews, Trouble> {
        self.updates.fetch(&self.desk, &self.folder())
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("downloads")
    }

    /// Looks, fetches, and says why that was refused. Nothing may lie in the folder then.
    fn refused(&self, said: &str) -> String {
        let before = names(&self.folder());
        let found = self.look().and_then(|_| self.fetch());
        let trouble = found.expect_err(said);
        assert_eq!(names(&self.folder()), before, "{said}: nothing is left behind");
        assert!(self.updates.to_install(&self.desk).is_err(), "{said}: and nothing can be installed");
        let news = self.updates.news();
        assert_eq!(news.trouble, Some(trouble.phrase.clone()), "{said}: it is told where updates are");
        trouble.code
    }
}

fn updates(address: &str, keys: &KeyPair) -> Updates {
    let key = keys.pk.to_box().expect("a key").to_string();
    let source = Source::of(address, &BASE64_STANDARD.encode(key)).expect("a source");
    Updates::new(Some(source), Version::new(0, 1, 0), Installer::Deb)
}

fn signature(keys: &KeyPair, bytes: &[u8], comment: &str) -> String {
    let signed = minisign::sign(Some(&keys.pk), &keys.sk, bytes, Some(comment), None).expect("a signature");
    BASE64_STANDARD.encode(signed.to_string())
}

fn case(desk: &mut Desk) -> CaseId {
    let form = CaseForm {
        carers: vec!["Enghraifft Un".to_owned()],
        contact: "01632 960000".to_owned(),
        notice_received: "1 Medi 2026".to_owned(),
        approval_ended: "29 Medi 2026".to_owned(),
        ..CaseForm::blank(desk.services().expect("services")[0].id)
    };
    desk.add_case(&form).expect("a good form").id
}

fn names(folder: &Path) -> Vec<String> {
    let entries = folder.read_dir().expect("lists").flatten();
    let mut names: Vec<String> = entries.map(|one| one.file_name().to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    names
}

#[test]
fn a_sound_version_is_found_fetched_and_believed() {
    let bench = Bench::new();
    let news = bench.look().expect("an answer");
    let offer = news.offer.expect("an offer");
    assert_eq!((news.state, offer.version.as_str()), (UpdateState::Found, "0.9.0"));
    assert_eq!((offer.changes.cy, offer.bytes), (vec!["Yn gynt".to_owned()], SIZE as u64));
    let news = bench.fetch().expect("fetched");
    assert_eq!((news.state, news.got), (UpdateState::Ready, SIZE as u64));
    let file = bench.updates.to_install(&bench.desk).expect("may be installed");
    assert_eq!(std::fs::read(&file).expect("lies there"), bench.installer);
    assert_eq!(file, bench.folder().join("Gwrando-0.9.0.deb"), "its name is the program's, not the list's");
}

#[test]
fn while_updates_are_off_nobody_is_asked() {
    let bench = Bench::off();
    let asked = |bench: &Bench| {
        bench.updates.look_by_itself(&bench.desk);
        let refused = [bench.look().err(), bench.fetch().err(), bench.updates.to_install(&bench.desk).err()];
        refused.map(|why| why.expect("refused").code)
    };
    assert_eq!(asked(&bench), ["updates-off"; 3]);
    bench.switch(true);
    bench.look().expect("on");
    bench.switch(false);
    assert_eq!(asked(&bench), ["updates-off"; 3]);
    assert_eq!(bench.server.asked(), ["/gwrando/latest.json"], "once, while it was on");
    bench.desk.borrow_mut().lock().expect("locks");
    assert_eq!(asked(&bench), ["locked"; 3]);
    assert_eq!(bench.server.asked().len(), 1);
}

#[test]
fn a_program_that_was_built_without_an_address_asks_nobody() {
    let bench = Bench::new();
    let updates = Updates::new(None, Version::new(0, 1, 0), Installer::Deb);
    assert_eq!(updates.look(&bench.desk).expect_err("refused").code, "updates-not-built-in");
    assert_eq!(updates.news().address, None);
}

#[test]
fn nothing_is_told_of_this_desk() {
    let bench = Bench::new();
    bench.look().expect("an answer");
    bench.fetch().expect("fetched");
    for head in bench.server.heads() {
        let mut lines: Vec<&str> = head.lines().filter(|line| !line.is_empty()).collect();
        let first = lines.remove(0);
        lines.retain(|line| !line.to_lowercase().starts_with("host:"));
        lines.sort_unstable();
        assert!(first.starts_with("GET /gwrando/") && first.ends_with(" HTTP/1.1"), "{first}");
        let low: Vec<String> = lines.iter().map(|line| line.to_lowercase()).collect();
        assert_eq!(low, ["accept: */*", "user-agent: gwrando"], "{head}");
    }
}

#[test]
fn it_looks_by_itself_once_a_day_and_never_during_a_talk() {
    let bench = Bench::new();
    let case = case(&mut bench.desk.borrow_mut());
    let talk = bench.desk.borrow_mut().start_interview(case, Lang::Cy, Mode::Joint).expect("a talk").id;
    let round = || bench.updates.look_by_itself(&bench.desk);
    round();
    assert_eq!(bench.server.asked().len(), 0, "a talk is going on");
    bench.look().expect("but she may ask");
    bench.fetch().expect("and fetch");
    let refused = bench.updates.to_install(&bench.desk).expect_err("a talk is going on");
    assert_eq!(refused.code, "updates-listening");
    bench.desk.borrow_mut().pause(talk).expect("rests");
    bench.updates.to_install(&bench.desk).expect("while it rests");

    let bench = Bench::new();
    let round = || bench.updates.look_by_itself(&bench.desk);
    bench.offer(|list| list["version"] = json!("0.1.0"));
    round();
    round();
    assert_eq!(bench.server.asked().len(), 1, "once");
    bench.clock.pass_days(1);
    bench.desk.borrow_mut().lock().expect("locks");
    round();
    assert_eq!(bench.server.asked().len(), 1, "not at a locked desk");
    bench.desk.borrow_mut().unlock(&passphrase()).expect("the passphrase");
    round();
    assert_eq!(bench.server.asked().len(), 2, "and once more a day later");
    assert_eq!(bench.updates.news().state, UpdateState::Newest);
}

#[test]
fn an_address_that_does_not_answer_is_asked_again_after_an_hour() {
    let bench = Bench::new();
    bench.server.set("/gwrando/latest.json", Reply::status(503));
    let round = || bench.updates.look_by_itself(&bench.desk);
    round();
    round();
    bench.clock.pass(59 * 60);
    round();
    assert_eq!(bench.server.asked().len(), 1);
    bench.clock.pass(60);
    round();
    assert_eq!(bench.server.asked().len(), 2);
    assert_eq!(bench.updates.news().trouble.expect("told").key, "updates-trouble-not-reached");
}

#[test]
fn what_is_not_signed_with_the_key_of_the_program_is_refused() {
    let bench = Bench::new();
    let other = KeyPair::generate_unencrypted_keypair().expect("keys");
    let comment = "timestamp:1\tfile:a.deb\tversion:0.9.0";
    let forged = [
        json!(signature(&other, &bench.installer, comment)),
        json!(signature(&bench.keys, b"another file", comment)),
        json!(""),
        json!("not base64!"),
        json!(BASE64_STANDARD.encode("untrusted comment: nothing\n")),
    ];
    for wrong in forged {
        bench.offer_with("signature", &wrong);
        assert_eq!(bench.refused(&wrong.to_string()), "updates-not-signed");
    }
    let mut harmed = bench.installer.clone();
    harmed[SIZE / 2] ^= 1;
    bench.offer(|_| {});
    bench.server.set(&format!("/gwrando/{FILE}"), Reply::file(&harmed));
    assert_eq!(bench.refused("one bit"), "updates-not-signed");
}

#[test]
fn an_old_program_cannot_be_passed_off_as_a_new_one() {
    let bench = Bench::new();
    for comment in ["timestamp:1\tfile:a.deb\tversion:0.0.9", "timestamp:1\tfile:a.deb"] {
        bench.offer_with("signature", &json!(signature(&bench.keys, &bench.installer, comment)));
        assert_eq!(bench.refused(comment), "updates-other-version");
    }
    bench.offer(|list| list["version"] = json!("0.0.9"));
    assert_eq!(bench.look().expect_err("older").code, "updates-older");
    assert_eq!(bench.updates.news().offer, None);
}

#[test]
fn what_is_cut_off_or_grows_is_refused() {
    let bench = Bench::new();
    let path = format!("/gwrando/{FILE}");
    bench.server.set(&path, Reply::file(&bench.installer).cut_after(SIZE / 2));
    assert_eq!(bench.refused("cut off, and the length was told"), "updates-cut-off");
    bench.server.set(&path, Reply::file(&bench.installer[..SIZE / 2]).without_length());
    assert_eq!(bench.refused("cut off, and the length was not told"), "updates-cut-off");
    bench.server.set(&path, Reply::file(&[&bench.installer[..], b"more"].concat()));
    assert_eq!(bench.refused("more than was announced"), "updates-too-large");
    bench.server.set(&path, Reply::endless());
    assert_eq!(bench.refused("without an end"), "updates-too-large");
    bench.server.set("/gwrando/latest.json", Reply::endless());
    assert_eq!(bench.look().expect_err("a list without an end").code, "updates-too-large");
}

#[test]
fn it_goes_nowhere_else() {
    let bench = Bench::new();
    let elsewhere = Server::start();
    elsewhere.set("/", Reply::file(b"{}"));
    for status in [301, 302, 303, 307, 308] {
        bench.server.set("/gwrando/latest.json", Reply::sent_to(status, &elsewhere.url("/")));
        assert_eq!(bench.look().expect_err("sent away").code, "updates-elsewhere", "{status}");
    }
    bench.offer(|_| {});
    bench.server.set(&format!("/gwrando/{FILE}"), Reply::sent_to(302, &elsewhere.url("/a.deb")));
    assert_eq!(bench.refused("sent away"), "updates-elsewhere");
    for file in [elsewhere.url("/a.deb"), "//127.0.0.1/a.deb".to_owned(), "../a.deb".to_owned()] {
        bench.offer_with("file", &json!(file));
        assert_eq!(bench.look().expect_err("another place").code, "updates-not-a-list", "{file}");
    }
    assert_eq!(elsewhere.asked().len(), 0);
}

#[test]
fn what_is_no_list_is_refused_and_told() {
    let bench = Bench::new();
    for page in [&b"<html>Mewngofnodi</html>"[..], b"", b"{\"version\":", b"[]", b"\xff\xff"] {
        bench.server.set("/gwrando/latest.json", Reply::file(page));
        assert_eq!(bench.look().expect_err("no list").code, "updates-not-a-list");
    }
    bench.offer(|list| list["installers"] = json!({}));
    assert_eq!(bench.look().expect_err("nothing for us").code, "updates-not-for-this-system");
    bench.server.set("/gwrando/latest.json", Reply::status(404));
    assert_eq!(bench.look().expect_err("gone").code, "updates-not-there");
}

#[test]
fn what_lies_in_the_folder_is_made_sure_of_again_before_it_is_installed() {
    let bench = Bench::new();
    bench.look().expect("an answer");
    let file = bench.fetch().expect("fetched").file.expect("a file");
    let grown = [&bench.installer[..], b"x"].concat();
    std::fs::write(&file, grown).expect("somebody hangs something on");
    assert_eq!(bench.updates.to_install(&bench.desk).expect_err("not ours").code, "updates-not-signed");
    assert_eq!(bench.updates.news().state, UpdateState::Found, "it has to be fetched again");
    bench.fetch().expect("fetched again");
    std::fs::remove_file(&file).expect("somebody takes it away");
    assert_eq!(bench.updates.to_install(&bench.desk).expect_err("gone").code, "updates-nothing");
}

#[test]
fn a_download_that_is_stopped_leaves_nothing() {
    let bench = Bench::new();
    bench.look().expect("an answer");
    let before = names(&bench.folder());
    let (go_on, slow) = Reply::file(&bench.installer).held_after(SIZE / 2);
    bench.server.set(&format!("/gwrando/{FILE}"), slow);
    std::thread::scope(|both| {
        let updates = &bench.updates;
        both.spawn(move || {
            // Stopped as soon as something is there; what is held back comes only afterwards.
            while updates.news().got == 0 {
                std::thread::yield_now();
            }
            assert_eq!(updates.look(&RefCell::new(world().desk)).expect_err("off there").code, "updates-off");
            assert_eq!(updates.stop().state, UpdateState::Found);
            go_on.send(()).expect("the server still waits");
        });
        assert_eq!(bench.fetch().expect_err("stopped").code, "updates-stopped");
    });
    assert_eq!(names(&bench.folder()), before);
    assert_eq!(bench.updates.news().state, UpdateState::Found, "and may be begun again");
    bench.server.set(&format!("/gwrando/{FILE}"), Reply::file(&bench.installer));
    bench.fetch().expect("the whole of it");
}

#[test]
fn a_server_that_cannot_prove_who_it_is_is_not_believed() {
    let bench = Bench::new();
    let stranger = Server::start_with_a_certificate_of_its_own();
    stranger.set("/latest.json", Reply::file(b"{}"));
    let updates = updates(&stranger.url("/latest.json"), &bench.keys);
    assert_eq!(updates.look(&bench.desk).expect_err("a stranger").code, "updates-not-reached");
    assert_eq!(stranger.asked().len(), 0, "not a word was said to it");
}
