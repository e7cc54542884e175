//! Whatever is damaged is noticed, kept and told.

use super::*;

#[test]
fn either_key_file_alone_is_enough_and_heals_the_other() {
    for (name, spare) in [("gwrando.key", "gwrando.key.copy"), ("gwrando.key.copy", "gwrando.key")] {
        let home = folder();
        filled(home.path());
        let whole = fs::read(home.path().join(name)).expect("reads");
        for at in (0..whole.len()).step_by(37) {
            flip(&home.path().join(name), at);
            let store = opened(home.path()).expect("opens by the spare");
            let aside = store.set_aside().expect("says what was kept").to_owned();
            assert!(home.path().join(aside).join(name).exists(), "the damaged file is kept");
            assert_eq!(fs::read(home.path().join(name)).expect("reads"), whole, "healed");
        }
        fs::remove_file(home.path().join(name)).expect("removes");
        assert_eq!(opened(home.path()).expect("opens").set_aside(), None);
        assert_eq!(fs::read(home.path().join(spare)).expect("reads"), whole);
        assert_eq!(fs::read(home.path().join(name)).expect("reads"), whole, "healed");
    }
}

#[test]
fn a_cut_between_the_two_key_files_is_healed_from_the_newer() {
    let home = folder();
    let (store, _) = made(home.path());
    let spare = home.path().join("gwrando.key.copy");
    let old = fs::read(&spare).expect("reads");
    let new = words("cyfrinair newydd sbon");
    let changed = store.change_passphrase(Key::Passphrase(&ours()), &new, KeyCost::CHEAP_FOR_TESTS, now());
    changed.expect("changes");
    drop(store);
    fs::write(&spare, &old).expect("writes");
    assert_eq!(opened(home.path()).err(), Some(Trouble::WrongPassphrase));
    assert!(Store::open(home.path(), Key::Passphrase(&new), LADDER).is_ok());
    assert_ne!(fs::read(&spare).expect("reads"), old);
}

#[test]
fn without_any_key_file_nothing_is_changed_and_no_passphrase_is_called_wrong() {
    let home = folder();
    filled(home.path());
    for name in ["gwrando.key", "gwrando.key.copy"] {
        flip(&home.path().join(name), 40);
    }
    let before = contents(home.path());
    assert_eq!(opened(home.path()).err(), Some(Trouble::Damaged { aside: None }));
    assert_eq!(contents(home.path()), before);
    for name in ["gwrando.key", "gwrando.key.copy"] {
        fs::remove_file(home.path().join(name)).expect("removes");
    }
    assert_eq!(opened(home.path()).err(), Some(Trouble::NotAStore));
    assert!(database(home.path()).exists());
}

/// Damages the database of a filled store, and sees it refused and kept, whole, with the keys beside it.
fn refused_and_kept(damage: impl Fn(&Path)) {
    let home = folder();
    filled(home.path());
    damage(&database(home.path()));
    let damaged = fs::read(database(home.path())).expect("reads");
    let key = fs::read(home.path().join("gwrando.key")).expect("reads");
    let Err(Trouble::Damaged { aside: Some(aside) }) = opened(home.path()) else {
        panic!("a damaged store is refused and its place is told");
    };
    assert!(!database(home.path()).exists());
    let kept = home.path().join(aside);
    assert_eq!(fs::read(kept.join("gwrando.db")).expect("reads"), damaged);
    assert_eq!(fs::read(kept.join("gwrando.key")).expect("reads"), key);
    assert_eq!(
        opened(home.path()).err(),
        Some(Trouble::Damaged { aside: None }),
        "and again, with nothing to move"
    );
}

#[test]
fn a_flipped_bit_in_any_page_is_noticed_at_the_door() {
    let home = folder();
    filled(home.path());
    let pages = fs::read(database(home.path())).expect("reads").len() / 4096;
    assert!(pages > 20, "{pages}");
    for page in (0..pages).step_by(5) {
        refused_and_kept(|file| flip(file, page * 4096 + 100));
    }
}

#[test]
fn a_flipped_bit_in_the_salt_costs_nothing() {
    let home = folder();
    filled(home.path());
    flip(&database(home.path()), 3);
    assert_eq!(answers(&opened(home.path()).expect("opens")).len(), 60);
}

#[test]
fn a_truncated_database_is_refused_and_kept() {
    refused_and_kept(|file| {
        let bytes = fs::read(file).expect("reads");
        fs::write(file, &bytes[..bytes.len() / 2]).expect("writes");
    });
    refused_and_kept(|file| {
        let bytes = fs::read(file).expect("reads");
        fs::write(file, &bytes[..bytes.len() - 4096]).expect("writes");
    });
    refused_and_kept(|file| fs::write(file, b"").expect("writes"));
}

#[test]
fn a_foreign_file_in_the_place_of_the_database_is_refused_and_kept() {
    refused_and_kept(|file| fs::write(file, "SQLite format 3\0".repeat(600)).expect("writes"));
    refused_and_kept(|file| fs::write(file, b"llythyr at Mam").expect("writes"));
    let other = folder();
    filled(other.path());
    refused_and_kept(|file| {
        fs::copy(database(other.path()), file).expect("copies");
    });
}

#[test]
fn two_swapped_pages_are_refused_and_kept() {
    refused_and_kept(|file| {
        let mut bytes = fs::read(file).expect("reads");
        let (one, two) = bytes[4 * 4096..6 * 4096].split_at_mut(4096);
        one.swap_with_slice(two);
        fs::write(file, bytes).expect("writes");
    });
}

#[test]
fn check_counts_what_is_there() {
    let home = folder();
    filled(home.path());
    let checked = opened(home.path()).expect("opens").check().expect("is whole");
    assert_eq!((checked.rows["answer"], checked.rows["journal"], checked.step), (60, 60, 1));
    assert!(checked.pages > 20);
}

#[test]
fn check_finds_damage_that_happens_while_the_store_is_open() {
    let home = folder();
    filled(home.path());
    let store = opened(home.path()).expect("opens");
    flip(&database(home.path()), 10 * 4096 + 100);
    assert_eq!(store.check().err(), Some(Trouble::Damaged { aside: None }));
}
