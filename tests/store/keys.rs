//! Who may open the store, and what can be read without opening it.

use super::*;

#[test]
fn what_was_written_is_there_after_closing_and_opening() {
    let home = folder();
    let (store, recovery) = made(home.path());
    answer(&store, MARKER).expect("writes");
    let desk = store.desk_id();
    store.close().expect("closes");
    let store = opened(home.path()).expect("opens");
    assert_eq!((answers(&store), store.desk_id()), (vec![MARKER.to_owned()], desk));
    drop(store);
    let recovered = Store::open(home.path(), Key::Recovery(&recovery), LADDER);
    assert_eq!(answers(&recovered.expect("opens")), [MARKER]);
}

#[test]
fn a_wrong_passphrase_is_told_before_the_database_is_touched() {
    let home = folder();
    filled(home.path());
    let before = contents(home.path());
    let wrong = words("ty bach ar y bryn");
    let refused = Store::open(home.path(), Key::Passphrase(&wrong), LADDER);
    assert_eq!(refused.err(), Some(Trouble::WrongPassphrase));
    assert_eq!(contents(home.path()), before);
    // Even when there is no readable database at all.
    fs::write(database(home.path()), b"dim byd").expect("writes");
    let refused = Store::open(home.path(), Key::Passphrase(&wrong), LADDER);
    assert_eq!(refused.err(), Some(Trouble::WrongPassphrase));
}

#[test]
fn another_passphrase_opens_the_same_data_and_the_first_one_no_more() {
    let home = folder();
    let (store, recovery) = made(home.path());
    answer(&store, MARKER).expect("writes");
    let (new, cost) = (words("cyfrinair newydd sbon"), KeyCost { memory_kib: 96, passes: 2 });
    let refused = store.change_passphrase(Key::Passphrase(&words("nid hwn")), &new, cost, now());
    assert_eq!(refused.err(), Some(Trouble::WrongPassphrase));
    let pages = fs::read(database(home.path())).expect("reads");
    store.change_passphrase(Key::Passphrase(&ours()), &new, cost, now()).expect("changes");
    assert_eq!(fs::read(database(home.path())).expect("reads"), pages, "no page is written anew");
    drop(store);
    assert_eq!(opened(home.path()).err(), Some(Trouble::WrongPassphrase));
    let store = Store::open(home.path(), Key::Passphrase(&new), LADDER).expect("opens");
    assert_eq!(answers(&store), [MARKER]);
    store.change_passphrase(Key::Recovery(&recovery), &ours(), cost, now()).expect("changes");
    drop(store);
    assert!(opened(home.path()).is_ok());
}

#[test]
fn a_new_recovery_key_closes_the_old_one_out() {
    let home = folder();
    let (store, old) = made(home.path());
    let new = store.new_recovery_key(now()).expect("seals").value;
    assert!(store.is_recovery_key(&new) && !store.is_recovery_key(&old));
    drop(store);
    let refused = Store::open(home.path(), Key::Recovery(&old), LADDER);
    assert_eq!(refused.err(), Some(Trouble::WrongRecoveryKey));
    let typed = RecoveryKey::read(&new.show().to_lowercase()).expect("reads");
    assert!(Store::open(home.path(), Key::Recovery(&typed), LADDER).is_ok());
}

#[test]
fn a_second_program_is_kept_out() {
    let home = folder();
    let (store, _) = made(home.path());
    assert_eq!(opened(home.path()).err(), Some(Trouble::AlreadyOpen));
    drop(store);
    assert!(opened(home.path()).is_ok());
}

#[test]
fn nothing_is_made_over_what_is_there_and_nothing_is_found_where_nothing_is() {
    let home = folder();
    assert_eq!(opened(home.path()).err(), Some(Trouble::NoStore));
    assert!(!is_there(home.path()));
    filled(home.path());
    let again = Store::create(home.path(), &words("arall"), KeyCost::CHEAP_FOR_TESTS, LADDER);
    assert_eq!(again.err(), Some(Trouble::StoreThere));
    assert!(opened(home.path()).is_ok());
    fs::remove_file(database(home.path())).expect("removes");
    let again = Store::create(home.path(), &words("arall"), KeyCost::CHEAP_FOR_TESTS, LADDER);
    assert_eq!(again.err(), Some(Trouble::StoreThere), "the key may still open a database kept elsewhere");
}

#[test]
fn no_clear_text_is_in_any_file_of_the_folder() {
    let home = folder();
    let (store, recovery) = made(home.path());
    answer(&store, MARKER).expect("writes");
    store.copy_to(home.path(), now()).expect("copies");
    let files = contents(home.path());
    assert!(files.contains_key(&home.path().join("gwrando.db-wal")), "the log is looked at too");
    let shown = recovery.show();
    for clear in [MARKER, "Enghraifft", "CREATE TABLE", "answer", "tŷ bach", &shown, &shown.replace('-', "")]
    {
        for (file, bytes) in &files {
            let found = bytes.windows(clear.len()).any(|window| window == clear.as_bytes());
            assert!(!found, "{clear} in {}", file.display());
        }
    }
}

#[cfg(unix)]
#[test]
fn nobody_else_of_the_machine_may_read_or_enter() {
    use std::os::unix::fs::PermissionsExt;
    let place = folder();
    let home = place.path().join("cartref");
    let (store, _) = made(&home);
    answer(&store, MARKER).expect("writes");
    let mode = |path: &std::path::Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&home), 0o700);
    let files: Vec<_> = fs::read_dir(&home).expect("lists").flatten().map(|file| file.path()).collect();
    assert!(files.len() >= 5, "database, log, key, spare and lock: {files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}
