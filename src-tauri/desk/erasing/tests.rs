use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::*;
use crate::desk::LADDER;
use crate::store::{KeyCost, Look, Passphrase};
use crate::vocabulary::{Clock, Day, Lang, Moment};

/// Something in every table, all of it about one household.
const ROWS: &str = include_str!("../../../tests/old-files/rows.sql");
const CASE: &str = "00000000-0000-7000-8000-000000000004";
/// The household, the carer, the case, the interview and the passage of those rows.
const IDS: [&str; 5] = ["2", "3", "4", "5", "6"];

struct Still;

impl Clock for Still {
    fn now(&self) -> Moment {
        Moment::parse("2026-11-22T09:00:00Z").expect("a moment")
    }

    fn today(&self) -> Day {
        self.now().day()
    }
}

/// A desk whose store holds those rows.
fn desk(folder: &std::path::Path) -> Desk {
    let mut desk = Desk::at(folder.to_owned(), Arc::new(Still), KeyCost::CHEAP_FOR_TESTS);
    let key = desk.create(&passphrase(), Lang::Cy).expect("a store").recovery_key;
    desk.confirm_recovery(&key).expect("the key that was shown");
    let rows = |hand: &Hand<'_>| Ok(hand.writer.execute_batch(ROWS).map_err(crate::store::Trouble::from)?);
    desk.act(Act::MakeExample, rows).expect("the rows");
    desk
}

fn texts(rows: &Look, sql: &str) -> Vec<String> {
    let mut select = rows.prepare(sql).expect(sql);
    let found = select.query_map([], |row| row.get(0)).expect(sql);
    found.collect::<std::result::Result<_, _>>().expect(sql)
}

fn read<T>(desk: &Desk, look: impl FnOnce(&Look) -> T) -> T {
    desk.read(|reader| Ok(look(reader))).expect("reads")
}

/// Every table but those of the closed room, whose records keep the bare id of the case and stay.
fn tables(rows: &Look) -> Vec<String> {
    texts(
        rows,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND name NOT LIKE 'safeguarding%'",
    )
}

/// Every row of a table, each as one text.
fn rows_of(rows: &Look, table: &str) -> Vec<String> {
    let columns =
        texts(rows, &format!("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')"));
    texts(rows, &format!("SELECT {} FROM \"{table}\"", columns.join(" || '|' || ")))
}

/// Tables that lead to a household's exit: by a key, over any number of tables, or by the name of a column.
fn leading_there(rows: &Look) -> BTreeSet<String> {
    let mut found = BTreeSet::from(["exit_case", "household", "carer", "interview"].map(str::to_owned));
    loop {
        let before = found.len();
        for table in tables(rows) {
            let points = texts(rows, &format!("SELECT \"table\" FROM pragma_foreign_key_list('{table}')"));
            let named = texts(rows, &format!("SELECT name FROM pragma_table_info('{table}')"));
            let by_name = |name: &String| {
                ["case", "household", "carer", "interview", "quote"].iter().any(|word| name.contains(word))
                    && name != "households"
            };
            if points.iter().any(|to| found.contains(to)) || named.iter().any(by_name) {
                found.insert(table);
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// The closed room keeps bare ids and has a review of its own; no erasure reaches into it.
fn is_closed(table: &str) -> bool {
    let closed = LADDER.iter().find(|step| step.what == "records of concern").expect("the closed room");
    closed.sql.contains(&format!("CREATE TABLE {table} "))
}

#[test]
fn every_table_that_leads_to_a_case_is_known() {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = desk(folder.path());
    let known: BTreeSet<String> =
        GOES.iter().copied().chain(STAYS.iter().map(|(table, _)| *table)).map(str::to_owned).collect();
    let leading = read(&desk, leading_there);
    let forgotten: Vec<_> = leading.difference(&known).filter(|table| !is_closed(table)).collect();
    assert!(forgotten.is_empty(), "erase_case does not know {forgotten:?}");
}

#[test]
fn nothing_of_the_household_is_left_but_what_may_stay() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk(folder.path());
    let held: BTreeMap<String, usize> = read(&desk, |rows| {
        tables(rows).into_iter().map(|table| (table.clone(), rows_of(rows, &table).len())).collect()
    });
    for table in GOES {
        assert!(held[*table] > 0, "rows.sql has nothing for {table}");
    }
    let counted = read(&desk, |rows| {
        [rows_of(rows, "cohort"), rows_of(rows, "cohort_member"), rows_of(rows, "release_voice")]
    });
    let erased = desk.erase(CASE.parse().expect("an id"), " e-0001 ").expect("erases");
    assert_eq!(erased, Erased { number: "E-0001".to_owned(), locked: true });
    read(&desk, |rows| {
        for table in GOES {
            assert_eq!(rows_of(rows, table), Vec::<String>::new(), "{table}");
        }
        for table in tables(rows)
            .iter()
            .filter(|table| STAYS.iter().all(|(stays, _)| stays != *table) && !is_closed(table))
        {
            for id in IDS.map(|last| format!("00000000-0000-7000-8000-00000000000{last}")) {
                assert!(!rows_of(rows, table).join("\n").contains(&id), "{table} still knows {id}");
            }
        }
        assert_eq!(
            [rows_of(rows, "cohort"), rows_of(rows, "cohort_member"), rows_of(rows, "release_voice")],
            counted,
            "what was counted and released stays"
        );
        assert_eq!(
            texts(
                rows,
                "SELECT case_number || purpose || given || answered_on || kept_from FROM consent_record WHERE case_number = 'E-0001'"
            ),
            ["E-0001local-themes12026-03-012026-11-22", "E-0001recontact02026-03-012026-11-22"]
        );
    });
    assert!(desk.check().is_ok());
}

/// Columns whose text is a code, an id or a time: the program's words and not anybody's.
const CODED: &[&str] = &[
    "id",
    "desk",
    "outward",
    "exit_case",
    "household",
    "service",
    "interview",
    "guide",
    "lang",
    "mode",
    "means",
    "outcome",
    "state",
    "made",
    "overrides",
    "closed_why",
    "category",
    "leave_type",
    "language_requested",
    "language_delivered",
    "route",
    "stage_a_held",
    "question",
    "item",
    "value",
    "decision",
    "theme",
    "purpose",
    "notice",
    "primary_code",
    "code",
    "role",
    "skip",
    "probes",
    "place_question",
    "place_lang",
    "counselling_source",
    "counselling_taken",
    "starts",
    "day",
    "at",
    "approval_ended",
    "notice_received",
    "ratified",
    "panel_date",
    "determination_letter",
    "accepted_in_writing",
    "lodged_on",
    "final_decision",
    "carer_told",
    "written_on",
    "kind",
    "languages",
    "way",
    "origin",
    "quote",
    "recommendation",
    "mark",
];

fn is_coded(column: &str) -> bool {
    CODED.contains(&column) || column.ends_with("_at") || column.ends_with("_on")
}

/// Writes a word of its own into every text of every table that goes, many times over so that pages part, and
/// returns those words.
fn plant(desk: &mut Desk) -> Vec<String> {
    let columns = read(desk, |rows| {
        let text = |table: &&str| {
            texts(rows, &format!("SELECT name FROM pragma_table_info('{table}') WHERE type = 'TEXT'"))
                .into_iter()
                .filter(|column| !is_coded(column))
                .map(|column| (table.to_string(), column))
                .collect::<Vec<_>>()
        };
        GOES.iter().flat_map(text).collect::<Vec<_>>()
    });
    let mut words = Vec::new();
    for (table, column) in columns {
        let word = format!("marc{}{}x", table.replace('_', ""), column.replace('_', ""));
        let long = format!("{word} {}", "gair arall ".repeat(400));
        let sql = format!("UPDATE {table} SET {column} = '{long}'");
        desk.act(Act::CorrectCase, |hand| {
            Ok(hand.writer.execute_batch(&sql).map_err(crate::store::Trouble::from)?)
        })
        .expect(&sql);
        words.push(word);
    }
    words
}

/// The words that stand anywhere in the decrypted pages of the open store.
fn found<'a>(desk: &mut Desk, words: &'a [String]) -> Vec<&'a String> {
    let pages = desk.opened_mut().expect("open").store.pages();
    words.iter().filter(|word| pages.windows(word.len()).any(|part| part == word.as_bytes())).collect()
}

/// Every file under `folder` as it lies on the disk.
fn raw(folder: &std::path::Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).expect("lists").flatten().map(|entry| entry.path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                raw(&path)
            } else {
                vec![(path.clone(), std::fs::read(&path).expect("reads"))]
            }
        })
        .collect()
}

fn passphrase() -> Passphrase {
    Passphrase::new("pedwar gair bach hir".to_owned())
}

#[test]
fn no_byte_of_the_household_is_left_in_store_log_or_a_copy_that_is_brought_back() {
    let (folder, stick, elsewhere) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    let mut desk = desk(folder.path());
    let words = plant(&mut desk);
    assert!(words.len() > 15, "{words:?}");
    assert_eq!(found(&mut desk, &words).len(), words.len(), "all of them are there before");
    let copy = desk.copy_to(stick.path()).expect("copies").file;
    let copy = std::path::Path::new(&copy);

    desk.erase(CASE.parse().expect("an id"), "E-0001").expect("erases");
    assert_eq!(found(&mut desk, &words), Vec::<&String>::new());
    let log = folder.path().join("gwrando.db-wal");
    assert_eq!(std::fs::metadata(&log).map_or(0, |log| log.len()), 0, "the log is empty");

    // A store that does not know of the erasure shows what is in the copy.
    let key = passphrase();
    let key = crate::store::Key::Passphrase(&key);
    crate::store::copies::restore(copy, elsewhere.path(), key, crate::desk::LADDER).expect("restores");
    let mut bare = crate::store::Store::open(elsewhere.path(), key, crate::desk::LADDER).expect("opens");
    let pages = bare.pages();
    assert!(words.iter().all(|word| pages.windows(word.len()).any(|part| part == word.as_bytes())));
    drop(bare);

    // Brought back over the store, over and over, it is erased again before anybody sees it.
    for _ in 0..2 {
        desk.restore_copy(copy, key).expect("restores");
        desk.unlock(&passphrase()).expect("opens");
        assert_eq!(found(&mut desk, &words), Vec::<&String>::new());
        assert!(desk.cases().expect("lists").is_empty());
        assert!(desk.check().is_ok());
    }
    // What was set aside on the way goes by the same list.
    let aside = Desk::at(folder.path().join("gwrando-aside-2"), Arc::new(Still), KeyCost::CHEAP_FOR_TESTS);
    let mut aside = aside;
    aside.unlock(&passphrase()).expect("opens");
    assert_eq!(found(&mut aside, &words), Vec::<&String>::new());
    drop((desk, aside));
    for (path, bytes) in raw(folder.path()) {
        let clear = words.iter().any(|word| bytes.windows(word.len()).any(|part| part == word.as_bytes()));
        assert!(!clear, "{}", path.display());
    }
}

#[test]
fn a_copy_that_is_brought_back_on_another_machine_finds_the_list_beside_it() {
    let (folder, stick, new) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    let mut desk = desk(folder.path());
    let old = desk.copy_to(stick.path()).expect("copies").file;
    desk.erase(CASE.parse().expect("an id"), "E-0001").expect("erases");
    desk.copy_as(&stick.path().join("newydd.gwrando-copy")).expect("copies");
    drop(desk);
    let mut desk = Desk::at(new.path().to_owned(), Arc::new(Still), KeyCost::CHEAP_FOR_TESTS);
    let key = passphrase();
    desk.restore_copy(std::path::Path::new(&old), crate::store::Key::Passphrase(&key)).expect("restores");
    desk.unlock(&key).expect("opens");
    assert!(desk.cases().expect("lists").is_empty(), "the older copy knows of the later erasure");
}

#[test]
fn an_erasure_that_fails_is_in_no_list() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk(folder.path());
    assert_eq!(
        desk.erase(CASE.parse().expect("an id"), "E-0002").expect_err("differs").code,
        "number-differs"
    );
    let fails = desk.act(Act::EraseCase, |hand| {
        let case = crate::cases::table::case(hand.writer, CASE.parse().expect("an id"))?;
        erase_case(hand, &case)?;
        Err::<(), _>(crate::desk::Trouble::locked())
    });
    assert!(fails.is_err());
    let erasures = desk.opened().expect("open").store.outside().expect("reads").erasures;
    assert!(erasures.iter().all(|one| one.number != "E-0001"), "{erasures:?}");
    assert_eq!(desk.cases().expect("lists").len(), 1);
}

#[test]
fn a_lost_list_is_made_again_from_the_store() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk(folder.path());
    desk.erase(CASE.parse().expect("an id"), "E-0001").expect("erases");
    drop(desk);
    let lists = || {
        let all = std::fs::read_dir(folder.path()).expect("lists").flatten().map(|entry| entry.path());
        all.filter(|path| {
            path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("gwrando-erased-"))
        })
    };
    assert_eq!(lists().count(), 2);
    lists().for_each(|path| std::fs::remove_file(path).expect("removes"));
    let mut desk = Desk::at(folder.path().to_owned(), Arc::new(Still), KeyCost::CHEAP_FOR_TESTS);
    desk.unlock(&passphrase()).expect("opens");
    assert_eq!(lists().count(), 2);
    assert!(
        desk.opened()
            .expect("open")
            .store
            .outside()
            .expect("reads")
            .erasures
            .iter()
            .any(|one| one.number == "E-0001")
    );
}

/// What is due, each case with how much goes and since when.
fn due(desk: &Desk) -> Vec<(String, Extent, String)> {
    let due = desk.retention_due().expect("asks");
    due.cases.into_iter().map(|one| (one.number, one.extent, one.since.to_string())).collect()
}

/// Lets go of everything that is due.
fn let_go(desk: &mut Desk) {
    let due = desk.retention_due().expect("asks");
    let cases = due.cases.iter().map(|one| one.case).collect();
    desk.retention_apply(&crate::desk::RetentionAgreed { on: due.on, cases }).expect("lets go");
}

fn write(desk: &mut Desk, sql: &str) {
    let rows = |hand: &Hand<'_>| Ok(hand.writer.execute_batch(sql).map_err(crate::store::Trouble::from)?);
    desk.act(Act::CorrectCase, rows).expect(sql);
}

/// Letters that were written, and what the calendar was told.
fn letters_of(desk: &Desk) -> (usize, usize) {
    read(desk, |rows| (rows_of(rows, "letter_written").len(), rows_of(rows, "calendar_entry").len()))
}

#[test]
fn what_was_kept_long_enough_is_shown_and_goes_in_two_steps() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk(folder.path());
    assert_eq!(due(&desk), [("E-0001".to_owned(), Extent::Contact, "2026-05-20".to_owned())]);
    write(
        &mut desk,
        "INSERT INTO case_move (exit_case, at, desk, made, reason, closed_why) SELECT id, '2026-08-22T12:00:00.000Z',
             desk, 'close', '', 'done' FROM exit_case;
         INSERT INTO journal (id, at, act, desk) VALUES (-2, '2020-11-22T23:59:59.000Z', 'OpenDesk', 'd'),
             (-1, '2020-11-23T00:00:00.000Z', 'OpenDesk', 'd');
         INSERT INTO opt_out (id, point, on_day, reference) VALUES (71, 'during', '2023-11-22', 'a'),
             (72, 'during', '2023-11-23', 'b');
         INSERT INTO opt_out_mark (mark, opt_out) VALUES (hex(randomblob(32)), 71), (hex(randomblob(32)), 72);",
    );
    let all = desk.retention_due().expect("asks");
    assert_eq!((all.journal, all.opt_outs), (1, 1));
    assert_eq!(due(&desk), [("E-0001".to_owned(), Extent::Contact, "2026-11-22".to_owned())]);
    let seen = crate::desk::RetentionAgreed { on: all.on, cases: Vec::new() };
    desk.retention_apply(&seen).expect("lets go of nothing that was not shown");
    assert_eq!(due(&desk).len(), 1);
    let_go(&mut desk);
    assert_eq!(due(&desk), []);
    let left = desk.retention_due().expect("asks");
    assert_eq!((left.journal, left.opt_outs), (0, 0));
    assert!(read(&desk, |rows| texts(rows, "SELECT contact FROM carer")).iter().all(String::is_empty));
    assert_eq!(letters_of(&desk), (0, 0), "nor how they were written to");
    let letter =
        "INSERT INTO letter_written SELECT id, 2, 'invitation', 1, 'cy', 'pdf', '', desk FROM exit_case;";
    write(&mut desk, letter);
    assert_eq!(due(&desk).len(), 1, "a letter says how they were reached");
    let_go(&mut desk);
    assert_eq!((due(&desk).len(), letters_of(&desk)), (0, (0, 0)));
    assert_eq!(desk.cases().expect("lists")[0].carers.len(), 1, "the name stays while the notes do");

    write(
        &mut desk,
        "INSERT INTO cohort (id, number, kind, service, from_year, to_year, allowed, households, counts, rules, locked_at)
         SELECT 'c9', 9, kind, service, 2025, 2025, allowed, 8, counts, rules, '2025-11-22T08:00:00.000Z' FROM cohort
         WHERE kind = 'service' LIMIT 1;",
    );
    assert_eq!(due(&desk), [("E-0001".to_owned(), Extent::Person, "2026-11-22".to_owned())]);
    let_go(&mut desk);
    let case = desk.cases().expect("lists").remove(0);
    assert_eq!(
        (case.state, case.carers.len(), case.interviews.len()),
        (crate::desk::CaseState::Anonymised, 0, 0)
    );
    assert_eq!(due(&desk), []);
}

#[test]
fn a_case_without_its_person_holds_no_word_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut desk = desk(folder.path());
    let words = plant(&mut desk);
    let bare = |hand: &Hand<'_>| {
        let case = crate::cases::table::case(hand.writer, CASE.parse().expect("an id"))?;
        anonymise_case(hand, &case)
    };
    desk.act(Act::ApplyRetention, bare).expect("anonymises");
    assert_eq!(found(&mut desk, &words), Vec::<&String>::new());
    let case = desk.cases().expect("lists").remove(0);
    assert_eq!((case.number.as_str(), case.carers.len()), ("E-0001", 0));
    assert_eq!(case.approval_ended.to_string(), "2024-03-31", "of its days only the year is left");
}
