//! A damaged store as the person meets it: what can be read is counted, compared with a copy, opened; what is missing is
//! said, and the damaged file stays.

use gwrando_core::desk::{RescueSheet, RescuedThing};
use gwrando_core::store::{Key, Store, Trouble};
use serde_json::Value;

use super::*;

const PAGE: u64 = 4096;

/// The example's home, closed, with a copy of it beside.
struct Example {
    folder: TempDir,
}

impl Example {
    fn make() -> Example {
        let folder = folder();
        let copies = folder.path().join("copies");
        fs::create_dir(&copies).expect("a folder");
        let mut desk = ready(&folder.path().join("home"), &Told::default());
        desk.make_example(1, 0).expect("an example");
        desk.copy_to(&copies).expect("a copy");
        desk.lock().expect("locks");
        Example { folder }
    }

    fn home(&self) -> std::path::PathBuf {
        self.folder.path().join("home")
    }

    /// Turns a bit over in the page of `table` that stands in the middle of its leaves.
    fn damage(&self, table: &str) {
        let store = Store::open(&self.home(), Key::Passphrase(&passphrase()), gwrando_core::desk::LADDER);
        let pages: Vec<u32> = store
            .expect("opens")
            .read(|reader| {
                let sql = "SELECT pageno FROM dbstat WHERE name = ?1 AND pagetype = 'leaf' ORDER BY path";
                let mut select = reader.prepare(sql)?;
                let rows = select.query_map([table], |row| row.get(0))?;
                Ok::<_, Trouble>(rows.collect::<Result<_, _>>()?)
            })
            .expect("pages");
        let file = self.home().join("gwrando.db");
        let mut bytes = fs::read(&file).expect("reads");
        let at = u64::from(pages[pages.len() / 2] - 1) * PAGE + 1234;
        bytes[usize::try_from(at).expect("a place")] ^= 4;
        fs::write(file, bytes).expect("writes");
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.home()).expect("lists").flatten();
        let mut names: Vec<String> =
            entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

fn row(sheet: &RescueSheet, thing: RescuedThing) -> (u32, u32) {
    let row = sheet.rows.iter().find(|row| row.thing == thing).expect("a row");
    (row.kept, row.lost)
}

#[test]
fn what_can_be_read_is_counted_compared_and_opened() {
    let example = Example::make();
    example.damage("answer");
    let refused = unlocked_and_checked(&example.home()).err().expect("damage is noticed");
    assert_eq!(refused.code, "damaged");

    let before = example.names();
    let mut desk = at(&example.home(), &Told::default());
    let words = passphrase();
    let looked = desk.rescue_look(Key::Passphrase(&words)).expect("most can be read");
    assert_eq!(example.names(), before, "a look changes nothing");
    let copy = looked.copy.clone().expect("the copy is found");
    let (cases, interviews) = (row(&looked, RescuedThing::Cases), row(&looked, RescuedThing::Interviews));
    assert_eq!((copy.cases, copy.interviews), (cases.0, interviews.0));
    assert_eq!((cases.1, interviews.1), (0, 0));
    let (kept, lost) = row(&looked, RescuedThing::Notes);
    assert!(kept > 100 && lost > 0 && lost < 40 && !looked.whole, "{kept} kept, {lost} lost");

    let rescue = desk.rescue_take(Key::Passphrase(&words)).expect("opens");
    assert_eq!(row(&rescue.sheet, RescuedThing::Notes), (kept, lost));
    assert!(example.home().join(&rescue.sheet.aside).join("gwrando.db").exists(), "the damaged file is kept");
    assert!(desk.check().expect("the new store is whole").search_in_step);
    assert!(!desk.search_all("enghraifft").expect("searches").is_empty(), "the index was made anew");
    assert_eq!(u32::try_from(desk.cases().expect("cases").len()), Ok(cases.0));
    drop(desk);
    assert!(unlocked_and_checked(&example.home()).is_ok(), "and it opens like any other");
}

#[test]
fn rows_that_belong_to_a_missing_one_are_counted_as_missing_too() {
    let example = Example::make();
    example.damage("interview");
    assert!(unlocked_and_checked(&example.home()).is_err());
    let mut desk = at(&example.home(), &Told::default());
    let sheet = desk.rescue_take(Key::Passphrase(&passphrase())).expect("opens").sheet;
    let (lost, notes) = (row(&sheet, RescuedThing::Interviews).1, row(&sheet, RescuedThing::Notes).1);
    assert!(lost > 0 && notes > lost, "{lost} interviews with {notes} notes");
    desk.check().expect("no key points nowhere");
}

#[test]
fn a_store_that_is_whole_or_locked_by_another_word_is_not_rescued() {
    let example = Example::make();
    let words = passphrase();
    let mut desk = at(&example.home(), &Told::default());
    assert_eq!(
        desk.rescue_take(Key::Passphrase(&words)).expect_err("nothing is missing").code,
        "store-there"
    );
    example.damage("answer");
    assert!(unlocked_and_checked(&example.home()).is_err());
    let other = gwrando_core::store::Passphrase::new("geiriau rhywun arall".to_owned());
    assert_eq!(desk.rescue_look(Key::Passphrase(&other)).expect_err("refused").code, "wrong-passphrase");
}

#[test]
fn a_second_damage_is_rescued_from_the_newer_file() {
    let example = Example::make();
    for round in 1..=2 {
        example.damage("answer");
        assert!(unlocked_and_checked(&example.home()).is_err());
        let mut desk = at(&example.home(), &Told::default());
        let sheet = desk.rescue_take(Key::Passphrase(&passphrase())).expect("opens").sheet;
        assert_eq!(sheet.aside, format!("gwrando-aside-{round}"));
        assert!(row(&sheet, RescuedThing::Notes).0 > 0);
    }
}

#[test]
fn a_move_aside_that_was_cut_short_is_finished() {
    let begun = Begun::make();
    let mut desk = unlocked(begun.home.path()).expect("opens");
    answer(&mut desk, begun.interview, "q1", "yn y log yn unig").expect("is saved");
    let home = begun.copy();
    // The database had moved, its log not yet.
    let aside = home.path().join("gwrando-aside-1");
    fs::create_dir(&aside).expect("a folder");
    fs::rename(home.path().join("gwrando.db"), aside.join("gwrando.db")).expect("moves");
    assert_eq!(unlocked(home.path()).err().expect("refused").code, "damaged");
    let mut desk = at(home.path(), &Told::default());
    let sheet = desk.rescue_take(Key::Passphrase(&passphrase())).expect("opens").sheet;
    assert!(sheet.whole, "{sheet:?}");
    assert_eq!(note(&desk, begun.interview, "q1").as_deref(), Some("yn y log yn unig"));
}

#[test]
fn the_terminal_says_what_was_kept_where_and_rescues() {
    let example = Example::make();
    example.damage("quote");
    let run = |words: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_gwrando-cli"));
        command.arg("--home").arg(example.home()).args(["--lang", "en"]).args(words);
        command.env("GWRANDO_PASSPHRASE", "pedwar gair bach hir").env("GWRANDO_CHEAP_KEYS", "1");
        let output = command.output().expect("gwrando-cli starts");
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
        (output.status.code(), said)
    };
    let (status, said) = run(&["check"]);
    assert_eq!(status, Some(4), "{said:?}");
    assert!(said[1].contains("gwrando-aside-1"), "{said:?}");
    assert_eq!(run(&["check"]).0, Some(4), "and again");
    let (status, said) = run(&["--json", "rescue", "--look"]);
    let sheet: Value = serde_json::from_str(&said[0]).expect("JSON");
    assert_eq!((status, sheet["readable"]["whole"].as_bool()), (Some(0), Some(false)), "{said:?}");
    assert_eq!(run(&["check"]).0, Some(4), "a look changes nothing");
    let (status, said) = run(&["rescue"]);
    assert!(status == Some(0) && said[0].contains("Cases:"), "{said:?}");
    assert_eq!(run(&["check"]).0, Some(0));
    assert_eq!(run(&["rescue"]).0, Some(1), "there is nothing to rescue any more");
}
