//! A disk that fills up.

use super::*;

#[test]
fn a_full_disk_loses_nothing_that_was_acknowledged() {
    let home = folder();
    let (store, _) = made(home.path());
    let limit: u32 = store
        .read(|r| {
            Ok::<_, Trouble>(r.pragma_query_value(None, "page_count", |row| row.get::<_, u32>(0))? + 12)
        })
        .expect("counts");
    store
        .read(|r| Ok::<_, Trouble>(r.execute_batch(&format!("PRAGMA max_page_count = {limit}"))?))
        .expect("limits");
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
