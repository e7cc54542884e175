use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::*;
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
    let passphrase = Passphrase::new("pedwar gair bach hir".to_owned());
    let key = desk.create(&passphrase, Lang::Cy).expect("a store").recovery_key;
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

#[test]
fn every_table_that_leads_to_a_case_is_known() {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = desk(folder.path());
    let known: BTreeSet<String> =
        GOES.iter().copied().chain(STAYS.iter().map(|(table, _)| *table)).map(str::to_owned).collect();
    let leading = read(&desk, leading_there);
    let forgotten: Vec<_> = leading.difference(&known).collect();
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
    let erased = desk.erase(CASE.parse().expect("an id")).expect("erases");
    assert_eq!(erased, Erased { number: "E-0001".to_owned(), locked: true });
    read(&desk, |rows| {
        for table in GOES {
            assert_eq!(rows_of(rows, table), Vec::<String>::new(), "{table}");
        }
        for table in tables(rows).iter().filter(|table| STAYS.iter().all(|(stays, _)| stays != *table)) {
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
