//! A disk that fills up.

use super::*;

/// Leaves room for `pages` more and no further.
fn leave_room(store: &Store, pages: u32) {
    let limit = store.read(|r| {
        let count: u32 = r.pragma_query_value(None, "page_count", |row| row.get(0))?;
        r.execute_batch(&format!("PRAGMA max_page_count = {}", count + pages))?;
        Ok::<_, Trouble>(())
    });
    limit.expect("limits");
}

#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let home = folder();
    let (store, _) = made(home.path());
    leave_room(&store, 12);
    let mut acknowledged = Vec::new();
    let refused = loop {
        let text = format!("{} {}", acknowledged.len(), "gair ".repeat(300));
        match answer(&store, &text) {
            Ok(()) => acknowledged.push(text),
            Err(trouble) => break trouble,
        }
        assert!(acknowledged.len() < 1000, "the disk never fills");
    };
    assert_eq!(refused, Trouble::DiskFull);
    assert!(acknowledged.len() > 5);
    assert_eq!(answers(&store), acknowledged);
    drop(store);
    let store = opened(home.path()).expect("opens");
    assert_eq!(answers(&store), acknowledged);
    assert_eq!(store.check().expect("is whole").rows["journal"] as usize, acknowledged.len());
}

#[test]
fn an_act_that_overlooks_a_full_disk_is_refused_all_the_same() {
    let home = folder();
    let (store, _) = made(home.path());
    leave_room(&store, 6);
    let overlooked: Result<_, Trouble> = store.act(Act::RecordAnswer, now(), |tx| {
        for _ in 0..100 {
            let _ = tx.execute("INSERT INTO answer (text) VALUES (?1)", ["gair ".repeat(300)]);
        }
        Ok(())
    });
    assert_eq!(overlooked.err(), Some(Trouble::DiskFull));
    assert!(texts(&store, "SELECT act FROM journal").is_empty(), "no line for what did not happen");
}

/// Fills a real disk: run with `GWRANDO_SMALL_DISK` naming a folder on one of a few megabytes.
#[test]
#[ignore = "needs a small disk"]
fn a_real_full_disk_loses_nothing_and_opens_again_while_it_is_full() {
    let disk = std::env::var_os("GWRANDO_SMALL_DISK").expect("names a folder on a small disk");
    let home = tempfile::tempdir_in(&disk).expect("a folder");
    let (store, _) = made(home.path());
    let mut acknowledged = Vec::new();
    let refused = loop {
        let text = format!("{} {}", acknowledged.len(), "gair ".repeat(200));
        match answer(&store, &text) {
            Ok(()) => acknowledged.push(text),
            Err(trouble) => break trouble,
        }
    };
    assert_eq!(refused, Trouble::DiskFull);
    assert_eq!(answers(&store), acknowledged);
    assert_eq!(store.copy_to(Path::new(&disk), now()).err(), Some(Trouble::DiskFull));
    drop(store);
    let store = opened(home.path()).expect("opens while the disk is full");
    assert_eq!(answers(&store), acknowledged);
    assert_eq!(answer(&store, &"gair ".repeat(20_000)).err(), Some(Trouble::DiskFull));
    assert_eq!(answers(&store), acknowledged);
    println!("{} acts were acknowledged and kept", acknowledged.len());
}
