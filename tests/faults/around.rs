//! What happens around the store: a second program, a clock that is set back, a folder that cannot be written.

use std::process::{Command, Output};

use super::*;

fn terminal(home: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gwrando-cli"));
    command.arg("--home").arg(home).args(words);
    command.env("GWRANDO_PASSPHRASE", "pedwar gair bach hir").env("GWRANDO_CHEAP_KEYS", "1");
    command.output().expect("gwrando-cli starts")
}

#[test]
fn a_second_program_says_so_and_changes_nothing() {
    let begun = Begun::make();
    let mut desk = unlocked(begun.home.path()).expect("opens");
    answer(&mut desk, begun.interview, "q1", "cyn y llall").expect("is saved");
    for words in [["check", "--json"], ["rescue", "--json"], ["example", "--json"]] {
        let output = terminal(begun.home.path(), &words);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(1), "{words:?}: {said}");
        assert!(said.contains("already-open"), "{words:?}: {said}");
    }
    answer(&mut desk, begun.interview, "q1", "ar ôl y llall").expect("is saved");
    drop(desk);
    assert_eq!(terminal(begun.home.path(), &["check"]).status.code(), Some(0), "and the lock is let go");
    let desk = unlocked(begun.home.path()).expect("opens");
    assert_eq!(note(&desk, begun.interview, "q1").as_deref(), Some("ar ôl y llall"));
}

#[test]
fn a_clock_that_is_set_back_loses_nothing_and_locks() {
    let (begun, clock) = (Begun::make(), Told::default());
    let mut desk = at(begun.home.path(), &clock);
    desk.unlock(&passphrase()).expect("opens");
    answer(&mut desk, begun.interview, "q1", "heddiw").expect("is saved");
    clock.pass_days(-400);
    answer(&mut desk, begun.interview, "q1", "ddoe, meddai'r cloc").expect("is saved");
    assert_eq!(
        note(&desk, begun.interview, "q1").as_deref(),
        Some("ddoe, meddai'r cloc"),
        "the later act counts"
    );
    desk.lock().expect("locks");
    clock.pass_days(-400);
    desk.unlock(&passphrase()).expect("opens in what its clock calls the past");
    assert_eq!(note(&desk, begun.interview, "q1").as_deref(), Some("ddoe, meddai'r cloc"));
    assert!(desk.check().is_ok());
    clock.pass_days(-1);
    assert!(desk.lock_if_idle(), "nobody knows how long she was away");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_said_and_nothing_is_called_damaged() {
    use std::os::unix::fs::PermissionsExt;
    let mut desk = at(Path::new("/proc/gwrando"), &Told::default());
    assert_eq!(desk.create(&passphrase(), Lang::Cy).expect_err("no folder can be made there").code, "io");

    let begun = Begun::make();
    let home = begun.home.path();
    let allow = |mode| fs::set_permissions(home, fs::Permissions::from_mode(mode)).expect("is set");
    let before: Vec<_> =
        ["gwrando.db", "gwrando.key"].map(|name| fs::read(home.join(name)).expect("reads")).into();
    allow(0o500);
    if fs::write(home.join("a"), b"a").is_ok() {
        println!("whoever runs this may write everywhere: the rest cannot be tried");
        return allow(0o700);
    }
    let refused = unlocked(home).err().expect("no lock can be taken");
    assert!(["io", "sql"].contains(&refused.code.as_str()), "{}", refused.code);
    allow(0o700);
    let after: Vec<_> =
        ["gwrando.db", "gwrando.key"].map(|name| fs::read(home.join(name)).expect("reads")).into();
    assert_eq!(before, after);
    assert!(unlocked(home).is_ok(), "and it opens as soon as it can be written again");
}
