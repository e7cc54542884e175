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

/// What the check beside the work finds.
fn found_beside(store: &Store) -> Result<(), Trouble> {
    store.begin_check().expect("begins");
    while store.is_checking() {
        std::thread::yield_now();
    }
    store.checked().expect("has come to its end")
}

/// Opens; where the check beside the work finds damage, opens again.
fn opened_and_checked(home: &Path) -> Result<Store, Trouble> {
    let store = opened(home)?;
    if found_beside(&store).is_ok() {
        return Ok(store);
    }
    store.suspect();
    drop(store);
    opened(home)
}

/// Damages the database of a filled store, and sees it refused and kept, whole, with the keys beside it.
fn refused_and_kept(damage: impl Fn(&Path)) {
    let home = folder();
    filled(home.path());
    damage(&database(home.path()));
    let damaged = fs::read(database(home.path())).expect("reads");
    let key = fs::read(home.path().join("gwrando.key")).expect("reads");
    let Err(Trouble::Damaged { aside: Some(aside) }) = opened_and_checked(home.path()) else {
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
fn a_flipped_bit_in_any_page_is_noticed_and_the_next_opening_keeps_the_file() {
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
    assert_eq!(answers(&opened_and_checked(home.path()).expect("opens")).len(), 60);
}

#[test]
fn damage_deep_in_the_file_is_found_beside_the_work_and_nothing_written_meanwhile_is_lost() {
    let home = folder();
    filled(home.path());
    flip(&database(home.path()), 15 * 4096 + 100);
    let store =
        opened(home.path()).expect("the door of a store that was closed in order looks at its beginning");
    answer(&store, "cyn i neb wybod").expect("is saved");
    assert_eq!(found_beside(&store), Err(Trouble::Damaged { aside: None }));
    store.suspect();
    answer(&store, "wedi i bawb wybod").expect("is saved all the same");
    drop(store);
    let Err(Trouble::Damaged { aside: Some(_) }) = opened(home.path()) else {
        panic!("the next opening says so")
    };
    let taken = salvage::take(home.path(), Key::Passphrase(&ours()), LADDER).expect("is rescued");
    let store = opened_and_checked(home.path()).expect("the new store is whole");
    let kept = answers(&store);
    assert!(kept[kept.len() - 2..] == ["cyn i neb wybod", "wedi i bawb wybod"], "{kept:?}");
    let there = u32::try_from(kept.len()).expect("few");
    let told = taken.tables["answer"];
    assert!(there >= 50 && (told.perhaps_more || there + told.lost == 62), "{there}, {told:?}");
    assert!(!store.is_suspect() && !is_suspect(home.path()), "the suspicion ends with the new store");
}

#[test]
fn one_page_that_cannot_be_read_does_not_keep_the_others_from_being_written() {
    let home = folder();
    filled(home.path());
    flip(&database(home.path()), 15 * 4096 + 100);
    let mut store = opened(home.path()).expect("opens");
    let all = store.read(|r| {
        Ok::<i64, Trouble>(r.query_row("SELECT sum(length(text)) FROM answer", [], |row| row.get(0))?)
    });
    assert_eq!(all, Err(Trouble::Damaged { aside: None }));
    assert_eq!(
        texts(&store, "SELECT text FROM answer WHERE id = 1").len(),
        1,
        "what lies elsewhere can be read"
    );
    store.suspect();
    store.renew_if_hurt().expect("opens a second time");
    answer(&store, "ymlaen").expect("is saved");
    assert_eq!(texts(&store, "SELECT text FROM answer ORDER BY id DESC LIMIT 1"), ["ymlaen"]);
}

#[test]
fn after_a_crash_every_page_is_checked_at_the_door() {
    let home = folder();
    filled(home.path());
    let store = opened(home.path()).expect("opens");
    answer(&store, "yn y log").expect("writes");
    let crashed = folder();
    for (file, bytes) in contents(home.path()) {
        fs::write(crashed.path().join(file.file_name().expect("a name")), bytes).expect("writes");
    }
    flip(&database(crashed.path()), 15 * 4096 + 100);
    assert!(matches!(opened(crashed.path()).err(), Some(Trouble::Damaged { aside: Some(_) })));
}

#[test]
fn a_check_beside_the_work_is_not_misled_by_it_and_gives_way_at_once() {
    let home = folder();
    filled(home.path());
    let store = opened(home.path()).expect("opens");
    for round in 0..20 {
        store.begin_check().expect("begins");
        for number in 0..5 {
            answer(&store, &format!("{round} {number} {}", "gair ".repeat(400))).expect("writes");
        }
        assert!(matches!(store.checked(), None | Some(Ok(()))), "what is written meanwhile is no damage");
    }
    store.begin_check().expect("begins");
    drop(store);
    let log = home.path().join("gwrando.db-wal");
    assert!(!fs::metadata(log).is_ok_and(|log| log.len() > 0), "the log was emptied at the closing");
    assert_eq!(answers(&opened_and_checked(home.path()).expect("is whole")).len(), 160);
}

#[test]
fn a_false_alarm_ends_at_the_next_opening() {
    let home = folder();
    filled(home.path());
    opened(home.path()).expect("opens").suspect();
    assert!(is_suspect(home.path()));
    assert_eq!(answers(&opened(home.path()).expect("opens")).len(), 60);
    assert!(!is_suspect(home.path()));
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
