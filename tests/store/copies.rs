//! Copies are whole, and bring everything back.

use gwrando_core::store::copies;

use super::*;

#[test]
fn a_copy_is_one_file_that_brings_everything_back() {
    let (home, stick, new) = (folder(), folder(), folder());
    let recovery = filled(home.path());
    let store = opened(home.path()).expect("opens");
    let copy = store.copy_to(stick.path(), now()).expect("copies");
    assert_eq!(fs::read_dir(stick.path()).expect("lists").count(), 1);
    assert_eq!(copy.file, stick.path().join("gwrando-2026-03-01T09-30-00.gwrando-copy"));
    assert_eq!((copy.at, copy.rows_of("answer")), (now(), 60));
    drop(store);
    assert_eq!(copies::verify(&copy.file, Key::Passphrase(&ours())).expect("is whole").copy, copy);
    assert_eq!(copies::verify(&copy.file, Key::Recovery(&recovery)).expect("is whole").copy, copy);
    let restored =
        copies::restore(&copy.file, new.path(), Key::Passphrase(&ours()), LADDER).expect("restores");
    assert_eq!((restored.copy, restored.aside), (copy, None));
    assert_eq!(answers(&opened(new.path()).expect("opens")).len(), 60);
}

#[test]
fn a_copy_with_any_bit_flipped_is_no_copy() {
    let (home, stick, new) = (folder(), folder(), folder());
    filled(home.path());
    let copy = opened(home.path()).expect("opens").copy_to(stick.path(), now()).expect("copies").file;
    let whole = fs::read(&copy).expect("reads");
    let length = whole.len();
    // The database begins after five lines, with a salt that no page check covers.
    let lines = whole.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let salt = lines.map(|(at, _)| at + 1).nth(4).expect("five lines");
    for at in (0..length).step_by(length / 40).chain([salt]) {
        flip(&copy, at);
        let refused = copies::verify(&copy, Key::Passphrase(&ours())).expect_err("refuses");
        assert!(matches!(refused, Trouble::BadCopy | Trouble::NotACopy), "{at}: {refused:?}");
        assert!(copies::restore(&copy, new.path(), Key::Passphrase(&ours()), LADDER).is_err());
        flip(&copy, at);
    }
    assert!(!is_there(new.path()));
    fs::write(&copy, &fs::read(&copy).expect("reads")[..length - 1]).expect("writes");
    assert_eq!(copies::verify(&copy, Key::Passphrase(&ours())).err(), Some(Trouble::BadCopy));
    let foreign = stick.path().join("llythyr");
    fs::write(&foreign, b"Annwyl Mam,\n").expect("writes");
    assert_eq!(copies::verify(&foreign, Key::Passphrase(&ours())).err(), Some(Trouble::NotACopy));
}

#[test]
fn a_copy_is_drilled_before_it_takes_its_name() {
    let (home, stick) = (folder(), folder());
    filled(home.path());
    let store = opened(home.path()).expect("opens");
    let good = store.copy_as(&stick.path().join("copi"), now()).expect("copies");
    let before = fs::read(&good.file).expect("reads");
    // Opened anew, so that the page is read from the file and not from memory.
    drop(store);
    let store = opened(home.path()).expect("opens");
    flip(&database(home.path()), 10 * 4096 + 100);
    assert!(store.copy_as(&good.file, now()).is_err(), "a damaged page does not become a copy");
    assert_eq!(fs::read(&good.file).expect("reads"), before, "the good copy stands");
    assert_eq!(fs::read_dir(stick.path()).expect("lists").count(), 1);
}

#[test]
fn restoring_keeps_the_old_store_whole_and_refuses_first() {
    let (home, stick) = (folder(), folder());
    filled(home.path());
    let store = opened(home.path()).expect("opens");
    let copy = store.copy_to(stick.path(), now()).expect("copies").file;
    answer(&store, "wedi'r copi").expect("writes");
    let refused = copies::restore(&copy, home.path(), Key::Passphrase(&ours()), LADDER);
    assert_eq!(refused.err(), Some(Trouble::AlreadyOpen));
    drop(store);
    let wrong = words("nid hwn");
    let refused = copies::restore(&copy, home.path(), Key::Passphrase(&wrong), LADDER);
    assert_eq!(refused.err(), Some(Trouble::WrongPassphrase));
    let refused = copies::restore(&copy, home.path(), Key::Passphrase(&ours()), &[]);
    assert_eq!(refused.err(), Some(Trouble::NewerProgram { file: 1, program: 0 }));
    let restored = copies::restore(&copy, home.path(), Key::Passphrase(&ours()), LADDER).expect("restores");
    assert_eq!(answers(&opened(home.path()).expect("opens")).len(), 60);
    let aside = home.path().join(restored.aside.expect("the old store is kept"));
    assert_eq!(answers(&opened(&aside).expect("the old store opens where it is kept")).len(), 61);
}

#[test]
fn a_damaged_store_comes_back_from_its_copy() {
    let (home, stick) = (folder(), folder());
    filled(home.path());
    let copy = opened(home.path()).expect("opens").copy_to(stick.path(), now()).expect("copies").file;
    flip(&database(home.path()), 8 * 4096 + 9);
    opened(home.path()).expect("opens").suspect();
    assert!(matches!(opened(home.path()), Err(Trouble::Damaged { aside: Some(_) })));
    copies::restore(&copy, home.path(), Key::Passphrase(&ours()), LADDER).expect("restores");
    assert_eq!(answers(&opened(home.path()).expect("opens")).len(), 60);
}

#[test]
fn a_restore_that_was_cut_off_is_finished_at_the_next_opening() {
    let (home, stick, other) = (folder(), folder(), folder());
    filled(home.path());
    let copy = opened(home.path()).expect("opens").copy_to(stick.path(), now()).expect("copies").file;
    copies::restore(&copy, other.path(), Key::Passphrase(&ours()), LADDER).expect("restores");
    let store = opened(home.path()).expect("opens");
    answer(&store, "wedi'r copi").expect("writes");
    drop(store);
    let put = |name: &str, next: &str| {
        fs::copy(other.path().join(name), home.path().join(next)).expect("copies");
    };
    // The database was ready, its key was not: the old store stands.
    put("gwrando.db", "gwrando.db.next");
    let store = opened(home.path()).expect("opens");
    assert_eq!((answers(&store).len(), store.set_aside()), (61, None));
    drop(store);
    assert!(!home.path().join("gwrando.db.next").exists());
    // Both were ready, and half of the old store had moved.
    put("gwrando.db", "gwrando.db.next");
    put("gwrando.key", "gwrando.key.next");
    fs::rename(database(home.path()), home.path().join("hanner")).expect("moves");
    let store = opened(home.path()).expect("finishes");
    assert_eq!((answers(&store).len(), store.set_aside()), (60, Some("gwrando-aside-1")));
    drop(store);
    // Everything had moved but the key.
    put("gwrando.key", "gwrando.key.next");
    assert_eq!(answers(&opened(home.path()).expect("finishes")).len(), 60);
    assert!(!home.path().join("gwrando.key.next").exists());
}

#[test]
fn thinning_takes_old_copies_of_this_store_and_nothing_else() {
    let (home, other, stick) = (folder(), folder(), folder());
    filled(home.path());
    let (ours, theirs) = (opened(home.path()).expect("opens"), made(other.path()).0);
    let at = |text: &str| Moment::parse(text).expect("a moment");
    let [old, first, second, new] =
        ["2025-11-01T09:00:00Z", "2026-02-20T09:00:00Z", "2026-02-20T15:00:00Z", "2026-03-01T09:00:00Z"]
            .map(at);
    let files = [old, first, second, new].map(|at| ours.copy_to(stick.path(), at).expect("copies").file);
    let named_by_her = ours.copy_as(&stick.path().join("cyn y gwyliau"), old).expect("copies").file;
    let of_another = theirs.copy_to(stick.path(), at("2025-12-01T09:00:00Z")).expect("copies").file;
    let broken = stick.path().join("gwrando-2025-10-01T09-00-00.gwrando-copy");
    fs::write(&broken, b"gwrando-copy 1\nhanner").expect("writes");

    assert_eq!(ours.thin_copies(stick.path(), now()).expect("thins"), 2);
    let there: Vec<bool> = files.iter().map(|file| file.exists()).collect();
    assert_eq!(there, [false, false, true, true]);
    assert!([named_by_her, of_another, broken].iter().all(|file| file.exists()));
    assert_eq!(ours.thin_copies(stick.path(), now()).expect("thins"), 0);
}
