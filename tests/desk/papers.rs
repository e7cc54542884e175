//! What is written for whoever watches over data protection, and the sheet of the recovery key: what stands in it,
//! what must not, and that its pages keep every rule that reports keep.

use gwrando_core::desk::{JournalWish, LADDER};
use gwrando_core::store::{Act, Key, Store, Trouble as Fault};

use super::*;
use crate::pdf::{invariants, reader};

const NAME: &str = "Enghraifft Un";

fn wish(kind: Option<&str>) -> JournalWish {
    let day = |text: &str| text.parse::<Day>().expect(text);
    JournalWish { from: day("2026-11-22"), to: day("2026-11-22"), kind: kind.map(str::to_owned) }
}

/// Everything that the pages say, line breaks taken for spaces.
fn text_of(file: &reader::File) -> String {
    let pages: Vec<String> = (0..file.pages.len()).map(|page| file.page_text(page)).collect();
    pages.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A desk on which something was done.
fn worked() -> World {
    let mut world = world();
    let interview = world.interview();
    for text in ["Dw", "Dwedo", "Dwedodd hi"] {
        world.clock.pass(1);
        world.desk.answer(interview, "q1", text, NoteLang::Cy, 2).expect("kept");
    }
    world
}

#[test]
fn the_journal_says_what_was_done_and_when_and_by_kind() {
    let world = worked();
    let sheet = world.desk.journal(&wish(None)).expect("the journal");
    let acts: Vec<_> = sheet.rows.iter().map(|row| (row.act.as_str(), row.times)).collect();
    assert_eq!(acts[0], ("record-answer", 3), "what was typed in bursts is one row");
    assert!(acts.contains(&("start-interview", 1)) && acts.contains(&("open-desk", 1)), "{acts:?}");
    assert_eq!((sheet.broken_at, sheet.more), (None, false));
    assert!(sheet.mark.is_some_and(|mark| mark.split(' ').count() == 6));
    let interviews = world.desk.journal(&wish(Some("interviews"))).expect("the journal");
    assert!(interviews.rows.iter().all(|row| row.kind == "interviews") && !interviews.rows.is_empty());
    let earlier = JournalWish {
        from: "2026-01-01".parse().expect("a day"),
        to: "2026-11-21".parse().expect("a day"),
        kind: None,
    };
    assert_eq!(world.desk.journal(&earlier).expect("the journal").rows, []);
    let backwards = JournalWish { from: wish(None).to, to: "2026-11-01".parse().expect("a day"), kind: None };
    assert_eq!(code(world.desk.journal(&backwards)), "form");
}

#[test]
fn the_written_journal_holds_every_line_and_nothing_that_was_said() {
    let mut world = worked();
    let folder = TempDir::new().expect("a folder");
    let mark = world.desk.journal(&wish(None)).expect("the journal").mark.expect("a mark");
    let made = world.desk.write_journal(&wish(None), folder.path()).expect("written");
    let bytes = std::fs::read(&made.file).expect("reads");
    let text = String::from_utf8(bytes).expect("UTF-8");
    let rows = text.strip_prefix('\u{feff}').expect("the mark of UTF-8");
    let mut read = csv::Reader::from_reader(rows.as_bytes());
    let lines: Vec<csv::StringRecord> = read.records().map(|line| line.expect("a line")).collect();
    assert_eq!(lines.iter().filter(|line| &line[3] == "Notes of an interview were written").count(), 3);
    assert_eq!(&lines[0][5].chars().take(4).collect::<String>(), &mark[..4], "newest first, with its mark");
    for said in [NAME, "Dwedodd", "01632", "E-0001"] {
        assert!(!text.contains(said), "{said} is in the journal");
    }
    let acts = world.desk.journal(&wish(None)).expect("the journal");
    assert_eq!(acts.rows[0].act, "write-journal", "that it was written is a line too");
    assert!(world.desk.find_mark(&mark.to_uppercase()).expect("asks").at.is_some());
    assert!(world.desk.find_mark("0123 4567 89ab").expect("asks").at.is_none());
}

#[test]
fn a_journal_that_was_changed_with_another_program_is_found_by_the_check() {
    let World { folder, clock, mut desk } = worked();
    desk.check().expect("sound");
    desk.lock().expect("locks");
    let store = Store::open(folder.path(), Key::Passphrase(&passphrase()), LADDER).expect("opens");
    let tampered = store.act(Act::OpenDesk, clock_of(&clock), |writer| -> Result<(), Fault> {
        writer.execute("UPDATE journal SET act = 'OpenDesk' WHERE act = 'StartInterview'", [])?;
        Ok(())
    });
    tampered.expect("changed");
    drop(store);
    desk.unlock(&passphrase()).expect("opens all the same: no word is lost");
    assert_eq!(code(desk.check()), "journal-changed");
    assert!(desk.journal(&wish(None)).expect("the journal").broken_at.is_some());
}

fn clock_of(clock: &Told) -> gwrando_core::vocabulary::Moment {
    gwrando_core::vocabulary::Clock::now(clock)
}

#[test]
fn the_facts_follow_the_settings_and_name_nobody() {
    let mut world = worked();
    let folder = TempDir::new().expect("a folder");
    let mut settings = world.desk.settings().expect("settings");
    settings.keeping.notes_months = 17;
    settings.lock_after_minutes = 23;
    settings.charity.cy = "Elusen Ddychmygol".to_owned();
    settings.charity.en = "Imaginary Charity \u{1f54a}".to_owned();
    world.desk.set_settings(&settings).expect("kept");
    let made = world.desk.write_facts(folder.path()).expect("written");
    let file = reader::open(&std::fs::read(&made.file).expect("reads"));
    assert_eq!(invariants::wrong(&file), Vec::<String>::new());
    let text = text_of(&file);
    for known in [
        "17",
        "23",
        "Elusen Ddychmygol",
        "Imaginary Charity",
        "Argon2id",
        "Erthygl 6(1)(f)",
        "Article 6(1)(f)",
        "Heb ei gwirio eto",
    ] {
        assert!(text.contains(known), "{known} is not in the facts");
    }
    assert!(!text.contains(NAME) && !text.contains("Dwedodd"));
}

#[test]
fn the_recovery_sheet_is_made_while_the_key_is_shown_and_never_afterwards() {
    let folder = TempDir::new().expect("a folder");
    let mut desk = at(&folder.path().join("home"), &Told::default());
    assert_eq!(code(desk.write_recovery_sheet(folder.path())), "locked");
    let key = desk.create(&passphrase(), Lang::En).expect("a store").recovery_key;
    let made = desk.write_recovery_sheet(folder.path()).expect("written");
    let file = reader::open(&std::fs::read(&made.file).expect("reads"));
    assert_eq!(invariants::wrong(&file), Vec::<String>::new());
    let text = text_of(&file);
    for group in key.split('-') {
        assert_eq!(text.matches(group).count(), 2, "{group} stands once in each language");
    }
    desk.confirm_recovery(&key).expect("typed back");
    assert_eq!(code(desk.write_recovery_sheet(folder.path())), "recovery-gone");
    assert!(!format!("{:?}", desk.new_recovery().expect("another")).contains('-'), "it is never printed");
}
