//! What officers and machines open with their own programs.

use std::process::{Command, Output};

use gwrando_core::outbox::machine;

use super::*;

fn run(program: &str, words: &[&str]) -> Output {
    Command::new(program).args(words).output().unwrap_or_else(|error| panic!("{program}: {error}"))
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), &output.stderr].concat()).into_owned()
}

#[test]
fn six_words_open_the_locked_pages_and_nothing_else_does() {
    let mut bench = Bench::new();
    bench.release(Languages::Both);
    let (folder, mine) = (bench.shared(), bench.world.folder.path().join("agored.pdf"));
    bench.receives(SealForm::Password, "", None);
    assert_eq!(bench.first().waits, Some(Waits::Phrase));
    assert_eq!(code(bench.desk().save_envelope(1, &folder)), "no-phrase");
    let lost = bench.desk().lock_envelope(1).expect("locks").words.join(" ");
    let phrase = bench.desk().lock_envelope(1).expect("locks anew").words.join(" ");
    assert_ne!(phrase, lost);
    let file = bench.desk().save_envelope(1, &folder).expect("saves").files.remove(0);
    let with = |phrase: &str| format!("--password={phrase}");
    let shown = run("qpdf", &["--show-encryption", &with(&phrase), &file]);
    let words = said(&shown);
    assert!(shown.status.success() && words.contains("R = 6") && words.contains("AESv3"), "{words}");
    assert!(!run("qpdf", &["--check", &file]).status.success(), "not without the words");
    for wrong in [lost.as_str(), "", &phrase.to_uppercase()] {
        assert!(!run("qpdf", &["--check", &with(wrong), &file]).status.success(), "{wrong}");
    }
    let check = run("qpdf", &["--check", &with(&phrase), &file]);
    assert!(check.status.success(), "{}", said(&check));
    let open = run("qpdf", &["--decrypt", &with(&phrase), &file, &mine.display().to_string()]);
    assert!(open.status.success(), "{}", said(&open));
    let read = reader::open(&fs::read(&mine).expect("reads"));
    assert!((0..read.pages.len()).any(|page| read.page_text(page).contains("Powys")));
    let bytes = fs::read(&file).expect("reads");
    let bare = |text: &[u8]| bytes.windows(text.len()).any(|part| part == text);
    // What kinds of things a page holds can be seen in any locked PDF; no word and no picture can.
    assert!(!bare(b"Powys") && !bare(b"xmpmeta") && !bare(b"beginbfchar"), "no text stands in the clear");
}

#[test]
fn the_words_are_kept_nowhere() {
    let mut bench = Bench::new();
    bench.release(Languages::Cy);
    bench.receives(SealForm::Password, "", None);
    let words = bench.desk().lock_envelope(1).expect("locks").words;
    let told = serde_json::to_string(&bench.desk().outbox().expect("the outbox")).expect("says");
    assert!(!told.contains(&words.join(" ")));
    assert_eq!(bench.desk().lock_envelope(1).expect("again").words.len(), 6);
}

#[test]
fn age_opens_what_was_sealed_for_a_machine_and_the_signature_says_who_sent_it() {
    let mut bench = Bench::new();
    let pages = bench.release(Languages::Cy);
    let made = said(&run("age-keygen", &[]));
    let line = |begins: &str| made.lines().find(|line| line.contains(begins)).expect(begins).to_owned();
    let secret = line("AGE-SECRET-KEY-1");
    let public = line("age1").rsplit(' ').next().expect("a key").to_owned();
    fs::create_dir(bench.shared()).expect("a folder");
    let place = bench.destination();
    bench.receives(SealForm::Machine, &public, Some(place));
    let mut bench = bench.sent(false);
    let there = names(&bench.shared());
    assert_eq!(there.len(), 2, "{there:?}");
    let (sealed, signature) = (bench.shared().join(&there[0]), bench.shared().join(&there[1]));
    assert_eq!(there[1], format!("{}.sig", there[0]));
    let key = bench.world.folder.path().join("allwedd.txt");
    fs::write(&key, &secret).expect("writes");
    let opened = run("age", &["-d", "-i", &key.display().to_string(), &sealed.display().to_string()]);
    assert!(opened.status.success(), "{}", said(&opened));
    assert_eq!(opened.stdout, pages);
    let desk = bench.desk().signing_key().expect("a key").signing_key.expect("shown");
    let (mut bytes, signature) =
        (fs::read(&sealed).expect("reads"), fs::read_to_string(&signature).expect("reads"));
    assert_eq!(machine::open(&bytes, &there[0], &signature, &desk, &secret).as_deref(), Ok(&pages[..]));
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let refused = machine::open(&bytes, &there[0], &signature, &desk, &secret);
    assert_eq!(refused, Err(machine::NotOpened::NotSigned), "before anything is decrypted");
}

#[test]
fn another_way_of_receiving_seals_anew() {
    let mut bench = Bench::new();
    bench.release(Languages::Cy);
    bench.receives(SealForm::Password, "", None);
    bench.desk().lock_envelope(1).expect("locks");
    fs::create_dir(bench.shared()).expect("a folder");
    let place = bench.destination();
    bench.receives(SealForm::Password, "", Some(place));
    assert!(bench.first().due, "the same lock, another place");
    bench.receives(SealForm::Plain, "", Some(place));
    let bench = bench.sent(false);
    let name = names(&bench.shared()).remove(0);
    assert!(run("qpdf", &["--check", &bench.shared().join(name).display().to_string()]).status.success());
}
