//! One store of every schema that was ever released, opened for ever.
//!
//! `tests/old-files/schema-<n>.gwrando-copy` was written by the program of its day and is never written again once
//! that program has left the house. The `.json` beside it says what each table held then. When the ladder grows,
//! add rows for the new tables to `rows.sql` and run
//! `cargo test --no-default-features --test suite keep_this_schema -- --ignored`.

use std::collections::BTreeSet;

use gwrando_core::desk::LADDER;
use gwrando_core::store::copies;
use serde::{Deserialize, Serialize};

use super::*;

/// What a table held, each value as SQL would write it.
#[derive(Debug, Deserialize, PartialEq, Serialize)]
struct Table {
    columns: Vec<String>,
    rows: BTreeSet<Vec<String>>,
}

type Held = BTreeMap<String, Table>;

fn old_files() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/old-files")
}

fn kept(number: u32, ending: &str) -> PathBuf {
    old_files().join(format!("schema-{number}.{ending}"))
}

fn newest() -> u32 {
    LADDER.last().expect("a ladder").number
}

/// The numbers of the schemas that are kept.
fn numbers() -> Vec<u32> {
    let files = fs::read_dir(old_files()).expect("lists");
    let names = files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned());
    let number = |name: String| name.strip_prefix("schema-")?.strip_suffix(".gwrando-copy")?.parse().ok();
    names.filter_map(number).collect()
}

fn columns_of(store: &Store, table: &str) -> Vec<String> {
    texts(store, &format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid"))
}

fn rows_of(store: &Store, table: &str, columns: &[String]) -> BTreeSet<Vec<String>> {
    let quoted: Vec<String> = columns.iter().map(|column| format!("quote(\"{column}\")")).collect();
    let sql = format!("SELECT json_array({}) FROM \"{table}\"", quoted.join(", "));
    texts(store, &sql).iter().map(|row| serde_json::from_str(row).expect("a row")).collect()
}

/// What the tables of `store` hold, but for the record of steps, which grows by itself.
fn held(store: &Store) -> Held {
    let tables = store.check().expect("is whole").rows.into_keys().filter(|table| table != "store_step");
    let table = |name: String| {
        let columns = columns_of(store, &name);
        let rows = rows_of(store, &name, &columns);
        (name, Table { columns, rows })
    };
    tables.map(table).collect()
}

/// Every statement that lays the store out.
fn layout(store: &Store) -> Vec<String> {
    texts(store, "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1")
}

fn brought_back(number: u32, home: &Path) -> Store {
    let copy = kept(number, "gwrando-copy");
    copies::restore(&copy, home, Key::Passphrase(&ours()), LADDER).expect("restores");
    Store::open(home, Key::Passphrase(&ours()), LADDER).expect("climbs")
}

#[test]
fn every_kept_file_opens_and_holds_what_it_held() {
    let numbers = numbers();
    assert!(!numbers.is_empty(), "no schema is kept");
    for number in numbers {
        let home = folder();
        let store = brought_back(number, home.path());
        let then = fs::read_to_string(kept(number, "json")).expect("what it held");
        let then: Held = serde_json::from_str(&then).expect("what it held");
        for (name, table) in then {
            assert_eq!(rows_of(&store, &name, &table.columns), table.rows, "schema {number}, {name}");
        }
        assert_eq!(store.check().expect("is whole").step, newest());
    }
}

#[test]
fn every_kept_file_climbs_to_the_layout_of_a_new_store() {
    let home = folder();
    let (new, _) = Store::create(home.path(), &ours(), KeyCost::CHEAP_FOR_TESTS, LADDER).expect("creates");
    for number in numbers() {
        let home = folder();
        let store = brought_back(number, home.path());
        assert_eq!(layout(&store), layout(&new), "a step was edited after schema {number} was kept");
    }
}

#[test]
fn the_schema_of_this_program_is_kept() {
    assert!(gwrando_core::store::is_numbered(LADDER));
    assert!(kept(newest(), "gwrando-copy").exists(), "schema {} is not kept: see old_files.rs", newest());
}

/// Writes the file for the schema of this program.
#[test]
#[ignore = "writes a file for a new schema"]
fn keep_this_schema() {
    let home = folder();
    let (store, _) = Store::create(home.path(), &ours(), KeyCost::CHEAP_FOR_TESTS, LADDER).expect("creates");
    let rows = fs::read_to_string(old_files().join("rows.sql")).expect("rows.sql");
    let write = |tx: &gwrando_core::store::Writer<'_>| Ok::<_, Trouble>(tx.execute_batch(&rows)?);
    store.act(Act::MakeExample, now(), write).expect("writes");
    let held = held(&store);
    let empty: Vec<_> =
        held.iter().filter(|(_, table)| table.rows.is_empty()).map(|(name, _)| name).collect();
    assert!(empty.is_empty(), "rows.sql has nothing for {empty:?}");
    store.copy_as(&kept(newest(), "gwrando-copy"), now()).expect("copies");
    let said = serde_json::to_string_pretty(&held).expect("says");
    fs::write(kept(newest(), "json"), said + "\n").expect("writes");
}
