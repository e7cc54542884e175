//! Acts are whole or not at all; the journal says what was done.

use super::*;

#[test]
fn an_act_that_fails_leaves_nothing_and_no_line_in_the_journal() {
    let home = folder();
    let (store, _) = made(home.path());
    answer(&store, "cyntaf").expect("writes");
    let failed: Result<_, Trouble> = store.act(Act::RecordAnswer, now(), |tx| {
        tx.execute("UPDATE answer SET text = 'newid'", [])?;
        tx.execute("INSERT INTO answer (text) VALUES ('ail')", [])?;
        tx.execute("INSERT INTO answer (text) VALUES (NULL)", [])?;
        Ok(())
    });
    assert!(matches!(failed, Err(Trouble::Sql(_))), "{failed:?}");
    assert_eq!(answers(&store), ["cyntaf"]);
    assert_eq!(texts(&store, "SELECT act FROM journal"), ["RecordAnswer"]);
}

#[test]
fn an_act_that_panics_leaves_nothing() {
    let home = folder();
    let (store, _) = made(home.path());
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.act(Act::RecordAnswer, now(), |tx| {
            tx.execute("INSERT INTO answer (text) VALUES ('hanner')", [])?;
            panic!("in the middle");
            #[allow(unreachable_code)]
            Ok::<(), Trouble>(())
        })
    }));
    assert!(panicked.is_err());
    assert!(answers(&store).is_empty());
    answer(&store, "wedyn").expect("the gate still opens");
}

#[test]
fn the_journal_says_what_was_done_and_never_what_was_said() {
    let home = folder();
    let (store, _) = made(home.path());
    answer(&store, MARKER).expect("writes");
    let columns = "SELECT name FROM pragma_table_info('journal') ORDER BY cid";
    assert_eq!(texts(&store, columns), ["id", "at", "act", "desk"]);
    let line = "SELECT at || ' ' || act || ' ' || desk FROM journal";
    let expected = format!("2026-03-01T09:30:00.000Z RecordAnswer {}", store.desk_id());
    assert_eq!(texts(&store, line), [expected]);
}

#[test]
fn an_act_says_which_rooms_it_touched() {
    let home = folder();
    let (store, _) = made(home.path());
    let done = store.act(Act::FinishInterview, now(), |_| Ok::<_, Trouble>(7)).expect("acts");
    assert_eq!((done.value, done.touched), (7, Act::FinishInterview.touches()));
}

#[test]
fn a_reader_cannot_write_even_from_within_another_reader() {
    let home = folder();
    let (store, _) = made(home.path());
    let refused: Result<(), Trouble> = store.read(|outer| {
        store.read(|_| Ok::<_, Trouble>(()))?;
        outer.execute("INSERT INTO answer (text) VALUES ('cudd')", [])?;
        Ok(())
    });
    assert!(matches!(refused, Err(Trouble::Sql(_))), "{refused:?}");
    answer(&store, "agored").expect("an act can");
    assert_eq!(answers(&store), ["agored"]);
}

#[test]
fn what_a_reader_begins_to_write_and_leaves_is_undone() {
    let home = folder();
    let (store, _) = made(home.path());
    let begun = store.read(|reader| {
        reader.execute_batch("BEGIN; INSERT INTO answer (text) VALUES ('cudd');")?;
        Ok::<_, Trouble>(())
    });
    begun.expect("it was not ended, so it was not refused");
    answer(&store, "agored").expect("nothing stands in the way of an act");
    assert_eq!(answers(&store), ["agored"]);
}

#[test]
fn whoever_looks_within_an_act_looks_through_its_writer() {
    let home = folder();
    let (store, _) = made(home.path());
    let looked = store.act(Act::RecordAnswer, now(), |_| store.read(|_| Ok::<_, Trouble>(())));
    assert!(matches!(looked, Err(Trouble::Sql(_))), "{looked:?}");
    answer(&store, "agored").expect("an act can");
}

/// A statement that is prepared anew each time costs more than what it does.
#[test]
fn looking_leaves_the_statements_that_are_kept_ready_as_they_are() {
    let home = folder();
    let (store, _) = made(home.path());
    let prepared = || {
        let looked = store.read(|reader| {
            let mut select = reader.prepare_cached("SELECT count(*) FROM answer LIMIT ?1")?;
            select.query_row([1], |_| Ok(()))?;
            Ok::<_, Trouble>(select.get_status(rusqlite::StatementStatus::RePrepare))
        });
        looked.expect("looks")
    };
    assert_eq!((prepared(), prepared()), (0, 0));
    answer(&store, "agored").expect("acts");
    assert_eq!(prepared(), 0);
}

#[test]
fn trouble_carries_no_words_of_the_statement() {
    let home = folder();
    let (store, _) = made(home.path());
    let failed: Result<(), Trouble> = store.read(|r| {
        r.execute_batch(&format!("SELECT '{MARKER}' FROM dim_byd"))?;
        Ok(())
    });
    let trouble = failed.expect_err("no such table");
    let shown = format!("{trouble} {trouble:?} {:?}", trouble.phrase());
    assert!(!shown.contains("Dywedodd") && !shown.contains("dim_byd"), "{shown}");
}

#[test]
fn the_database_is_durable_and_forgets_what_is_deleted() {
    let home = folder();
    let (store, _) = made(home.path());
    let number = |pragma: &str| {
        store
            .read(|r| Ok::<i64, Trouble>(r.pragma_query_value(None, pragma, |row| row.get(0))?))
            .expect("asks")
    };
    // FULL: the usual NORMAL loses the last answer in one power cut of four.
    assert_eq!(number("synchronous"), 2);
    for on in ["fullfsync", "checkpoint_fullfsync", "secure_delete", "foreign_keys"] {
        assert_eq!(number(on), 1, "{on}");
    }
    assert_eq!(number("trusted_schema"), 0);
    assert!(home.path().join("gwrando.db-wal").exists(), "a log is written ahead");
}
