//! Each bad thing that a file may hold has its case here, and each sentence about a file its proof.

use std::collections::BTreeMap;

use super::plan::Looked;
use super::*;
use crate::cases::{Case, Category, Entry, LanguageChoice, LeaveType, Region, ServiceKind, ServiceRow};
use crate::vocabulary::{Both, CaseId, Coded, HouseholdId, ServiceId};

/// A desk with two services and whatever cases it is given.
struct Desk {
    services: Services,
    powys: ServiceId,
    cases: Vec<Case>,
}

fn desk() -> Desk {
    let row = |cy: &str, en: &str| ServiceRow {
        id: ServiceId::fresh(),
        name: Both { cy: cy.to_owned(), en: en.to_owned() },
        kind: ServiceKind::Authority,
        region: Region::Powys,
    };
    let rows = [row("Powys", "Powys"), row("Caerdydd", "Cardiff")];
    let codes = BTreeMap::from([("powys".to_owned(), rows[0].id), ("cardiff".to_owned(), rows[1].id)]);
    Desk { services: Services::of(&rows, &codes), powys: rows[0].id, cases: Vec::new() }
}

impl Desk {
    fn look_by(&self, file: &[u8], given: Given<'_>) -> Result<Looked, Trouble> {
        let known = Known {
            services: &self.services,
            cases: &self.cases,
            opted_out: &|entry| entry.carers.iter().any(|name| name == "Nid Cysylltu"),
        };
        look(file, None, given, |_| None, &known)
    }

    fn look(&self, file: &[u8]) -> Looked {
        self.look_by(file, Given::Nothing).expect("a file that can be read")
    }

    /// The one referral of a file without faults.
    fn one(&self, file: &[u8]) -> Entry {
        let looked = self.look(file);
        assert_eq!(looked.plan.faults, [], "{:?}", looked.plan);
        assert_eq!(looked.entries.len(), 1, "{:?}", looked.plan);
        looked.entries[0].1.clone()
    }

    /// Line, column and key of everything that is wrong.
    fn faults(&self, file: &[u8]) -> Vec<(u32, String, String)> {
        let looked = self.look(file);
        assert!(looked.plan.missing.is_empty(), "{:?}", looked.plan.missing);
        looked.faults.into_iter().map(|one| (one.place.line, one.place.letter, one.reason.key)).collect()
    }
}

const HEAD: &str = "Gwasanaeth,Gofalwr,Iaith,Categori,Sut y gadawodd,Diwedd y gymeradwyaeth";
const GOOD: &str = "Powys,Siân Ddychmygol,Cymraeg,Prif ffrwd,Ymddeol,03/04/2025";

fn file(rows: &[&str]) -> Vec<u8> {
    format!("{HEAD}\n{}\n", rows.join("\n")).into_bytes()
}

fn told(line: u32, letter: &str, key: &str) -> (u32, String, String) {
    (line, letter.to_owned(), key.to_owned())
}

fn note(looked: &Looked, key: &str) -> bool {
    looked.plan.notes.iter().any(|note| note.key == key)
}

#[test]
fn a_row_becomes_a_referral_and_days_are_read_day_first() {
    let desk = desk();
    let entry = desk.one(&file(&[GOOD]));
    assert_eq!(entry.service, desk.powys);
    assert_eq!(entry.carers, ["Siân Ddychmygol"]);
    assert_eq!(entry.approval_ended.to_string(), "2025-04-03");
    assert_eq!(
        (entry.language_requested, entry.category, entry.leave_type),
        (LanguageChoice::Cy, Category::Mainstream, LeaveType::ResignedStopping)
    );
}

#[test]
fn a_mark_of_byte_order_is_taken_off_and_said() {
    let desk = desk();
    let marked = [b"\xef\xbb\xbf".as_slice(), &file(&[GOOD])].concat();
    let looked = desk.look(&marked);
    assert!(note(&looked, "import-note-utf-8-mark"));
    assert_eq!(looked.plan.columns[0].heading, "Gwasanaeth");
    assert_eq!(looked.plan.news, 1);
}

#[test]
fn windows_1252_is_read_and_said_out_loud() {
    let desk = desk();
    let text = String::from_utf8(file(&[GOOD])).expect("UTF-8");
    let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(&text);
    assert!(!lost && bytes.contains(&0xe2));
    assert_eq!(desk.one(&bytes).carers, ["Siân Ddychmygol"]);
    assert!(note(&desk.look(&bytes), "import-note-windows-1252"));
}

#[test]
fn semicolons_and_tabs_are_found_and_said() {
    let desk = desk();
    for (delimiter, key) in [(";", "import-note-semicolon"), ("\t", "import-note-tab")] {
        let text = String::from_utf8(file(&[GOOD])).expect("UTF-8").replace(',', delimiter);
        assert_eq!(desk.one(text.as_bytes()).carers, ["Siân Ddychmygol"]);
        assert!(note(&desk.look(text.as_bytes()), key));
    }
}

#[test]
fn a_quoted_line_break_keeps_the_numbers_of_lines_right() {
    let two = "Powys,\"Siân Ddychmygol\nHuw Ddychmygol\",Cymraeg,Prif ffrwd,Ymddeol,3/4/2025";
    let bad = "Powys,Gwen Ddychmygol,Cymraeg,Prif ffrwd,Ymddeol,31/2/2025";
    let file = file(&[two, "", bad]);
    assert_eq!(desk().faults(&file), [told(5, "F", "trouble-day-not-in-calendar")]);
    assert_eq!(desk().look(&file).entries[0].1.carers, ["Siân Ddychmygol", "Huw Ddychmygol"]);
}

#[test]
fn odd_spaces_are_put_right_and_counted() {
    let desk = desk();
    let row = GOOD
        .replace("Powys", "\u{a0}Powys ")
        .replace("Siân ", "Siân\u{a0}\u{a0}")
        .replace("Prif ", "Prif\u{202f}");
    assert_eq!(desk.one(&file(&[&row])).carers, ["Siân Ddychmygol"]);
    let looked = desk.look(&file(&[&row]));
    let odd = looked.plan.notes.iter().find(|note| note.key == "import-note-odd-spaces").expect("said");
    assert_eq!(odd.args["cells"], crate::vocabulary::Argument::Number(3));
}

#[test]
fn each_fault_is_told_at_its_cell() {
    let desk = desk();
    let with = |from: &str, to: &str| file(&[&GOOD.replace(from, to)]);
    for (from, to, letter, key) in [
        ("03/04/2025", "31/2/2025", "F", "trouble-day-not-in-calendar"),
        ("03/04/2025", "03/25/2025", "F", "trouble-day-not-in-calendar"),
        ("03/04/2025", "yn y gwanwyn", "F", "trouble-day-unreadable"),
        ("03/04/2025", "45750", "F", "trouble-day-unreadable"),
        ("03/04/2025", "3/4/205", "F", "import-fault-day-far"),
        ("03/04/2025", "", "F", "trouble-case-ended-missing"),
        ("Powys", "Powis", "A", "import-fault-unknown"),
        ("Powys", "", "A", "import-fault-empty"),
        ("Siân Ddychmygol", " ", "B", "trouble-case-carer-missing"),
        ("Cymraeg", "Llydaweg", "C", "import-fault-unknown"),
        ("Cymraeg", "", "C", "import-fault-empty"),
        ("Prif ffrwd", "Kinship", "", "import-fault-kinship"),
        ("Prif ffrwd", "", "D", "import-fault-empty"),
        ("Ymddeol", "Wedi blino", "E", "import-fault-unknown"),
        ("2025", "2025,rhywbeth", "G", "import-fault-too-many-cells"),
    ] {
        assert_eq!(desk.faults(&with(from, to)), [told(2, letter, key)], "{to}");
    }
}

#[test]
fn several_faults_of_a_row_are_all_told() {
    let file = file(&["Powis,,Llydaweg,Prif ffrwd,Ymddeol,31/2/2025"]);
    let letters: Vec<String> = desk().faults(&file).into_iter().map(|(_, letter, _)| letter).collect();
    assert_eq!(letters, ["A", "B", "C", "F"]);
    assert_eq!(desk().look(&file).plan.faulty, 1);
}

#[test]
fn what_more_the_referral_may_hold_is_read() {
    let head = format!(
        "{HEAD},Ail ofalwr,Ffôn,E-bost,Rheswm dros gynnwys,Blynyddoedd,Rhybudd,IRM,Cyflwynwyd,Sgwrs gynnar,Rheswm dros adael"
    );
    let row = GOOD.replace("Prif ffrwd", "Kinship");
    let row = format!(
        "{row},Huw Ddychmygol,01632 960000,huw@example.org,Cais y gofalwr,7 mlynedd,6 Mawrth 2025,irm,7.4.2025,naddo,Blinder"
    );
    let entry = desk().one(format!("{head}\n{row}\n").as_bytes());
    assert_eq!(entry.carers, ["Siân Ddychmygol", "Huw Ddychmygol"]);
    assert_eq!(entry.contact, "01632 960000, huw@example.org");
    assert_eq!((entry.years_fostered, entry.category_reason.as_str()), (Some(7), "Cais y gofalwr"));
    assert_eq!(entry.lodged_on.map(|day| day.to_string()).as_deref(), Some("2025-04-07"));
    assert_eq!((entry.route.code(), entry.stage_a_held.code()), ("irm", "no"));
    assert_eq!(entry.service_reason, "Blinder");
}

#[test]
fn a_stray_quotation_mark_is_not_passed_over() {
    let desk = desk();
    let swallowed = file(&[
        "\"Powys,Siân,Cymraeg,Prif ffrwd,Ymddeol,3/4/2025",
        GOOD,
        "Powys,Gwen\",Cymraeg,Prif ffrwd,Ymddeol,3/4/2025",
    ]);
    assert!(
        desk.faults(&swallowed).iter().any(|(line, _, key)| *line == 2 && key == "import-fault-swallowed")
    );
    let open = file(&["\"Powys,Siân,Cymraeg,Prif ffrwd,Ymddeol,3/4/2025", GOOD]);
    assert_eq!(desk.look_by(&open, Given::Nothing).err(), Some(Trouble::OpenQuote(2)));
}

#[test]
fn short_rows_are_faulty_only_where_something_is_needed() {
    let head = format!("{HEAD},Ffôn");
    let file = format!("{head}\n{GOOD}\nPowys,Gwen Ddychmygol,Cymraeg\n");
    let faults = desk().faults(file.as_bytes());
    assert!(faults.iter().all(|(line, ..)| *line == 3), "{faults:?}");
    assert_eq!(faults.len(), 3);
}

#[test]
fn duplicates_are_told_with_what_they_repeat() {
    let mut desk = desk();
    let entry = desk.one(&file(&[GOOD]));
    let again = GOOD.replace("Siân", "Mrs. SIAN");
    let other = GOOD.replace("Siân", "Gwen");
    let looked = desk.look(&file(&[GOOD, &again, &other]));
    assert_eq!(looked.plan.duplicates, [Duplicate { line: 3, case: None, of: Some(2) }]);
    assert_eq!(looked.plan.news, 2);
    desk.cases = vec![Case {
        id: CaseId::fresh(),
        number: "E-0007".to_owned(),
        household: HouseholdId::fresh(),
        origin: crate::cases::Origin::Referral,
        entry,
    }];
    let looked = desk.look(&file(&[&again, &other]));
    assert_eq!(looked.plan.duplicates, [Duplicate { line: 2, case: Some("E-0007".to_owned()), of: None }]);
    assert_eq!(looked.entries.len(), 2, "a duplicate can still be taken");
}

#[test]
fn who_opted_out_is_refused() {
    let file = file(&[&GOOD.replace("Siân Ddychmygol", "Nid Cysylltu")]);
    assert_eq!(desk().faults(&file), [told(2, "", "import-fault-opted-out")]);
}

#[test]
fn nothing_and_headings_alone_are_told_apart() {
    let desk = desk();
    for (bytes, expected) in [
        (&b""[..], Trouble::Empty),
        (b"\xef\xbb\xbf\n\n , ,\n", Trouble::Empty),
        (b"dim byd\n", Trouble::NoHeadings),
        (b"PK\x03\x04 nid llyfr", Trouble::NotASheet),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Trouble::OldWorkbook),
        (b"%PDF-1.7\x00", Trouble::NotASheet),
    ] {
        assert_eq!(desk.look_by(bytes, Given::Nothing).err(), Some(expected));
    }
    let encrypted: Vec<u8> = b"\xd0\xcf\x11\xe0"
        .iter()
        .copied()
        .chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(desk.look_by(&encrypted, Given::Nothing).err(), Some(Trouble::Encrypted));
    let headings = desk.look(format!("{HEAD}\n").as_bytes());
    assert_eq!((headings.plan.rows, headings.plan.news), (0, 0));
}

#[test]
fn what_is_missing_or_claimed_twice_stops_before_any_row() {
    let desk = desk();
    let looked = desk.look("Gofalwr,Diwedd y gymeradwyaeth\nSiân,3/4/2025\n".as_bytes());
    assert_eq!(looked.plan.missing, [Field::Service, Field::Language, Field::Category, Field::LeaveType]);
    assert!(looked.entries.is_empty() && looked.faults.is_empty());
    let twice = ColumnMap {
        columns: BTreeMap::from([("gofalwr".to_owned(), Field::Carer), ("enw".to_owned(), Field::Carer)]),
        ..ColumnMap::default()
    };
    let looked = desk.look_by(b"Gofalwr,Enw\nA,B\n", Given::Whole(&twice)).expect("read");
    assert_eq!(looked.plan.twice, [Field::Carer]);
}

#[test]
fn a_map_names_columns_values_and_what_holds_for_every_row() {
    let desk = desk();
    let map = ColumnMap::read(
        "[columns]\n\"Pwy?\" = \"carer\"\n[values.leave-type]\n\"Wedi Blino\" = \"resigned-stopping\"\n\
         [values.language]\nCYM = \"cy\"\n[fixed]\nservice = \"Cyngor Sir Powys\"\ncategory = \"mainstream\"\n",
    )
    .expect("a map");
    let file = "Pwy?,Iaith,Sut y gadawodd,Diwedd y gymeradwyaeth\nSiân,cym,wedi blino,3/4/2025\n";
    let looked = desk.look_by(file.as_bytes(), Given::Over(&map)).expect("read");
    assert_eq!(looked.faults, []);
    assert_eq!(looked.entries[0].1.service, desk.powys);
    assert_eq!(looked.entries[0].1.leave_type, LeaveType::ResignedStopping);
}

#[test]
fn words_that_nobody_knows_are_listed_once() {
    let file = file(&[
        &GOOD.replace("Ymddeol", "Wedi blino"),
        &GOOD.replace("Ymddeol", "WEDI BLINO").replace("Siân", "Gwen"),
        &GOOD.replace("Powys", "Narnia").replace("Siân", "Huw"),
    ]);
    let unknown = desk().look(&file).plan.unknown;
    let told: Vec<_> = unknown.iter().map(|one| (one.field, one.words.as_str(), one.rows)).collect();
    assert_eq!(told, [(Field::Service, "Narnia", 1), (Field::LeaveType, "Wedi blino", 2)]);
}

#[test]
fn a_title_above_the_headings_is_passed_over_and_said() {
    let file = format!("Atgyfeiriadau Mawrth,,\n\n{HEAD}\n{GOOD}\n");
    let looked = desk().look(file.as_bytes());
    assert!(note(&looked, "import-note-headings"));
    assert_eq!(looked.entries[0].0, 4);
}

mod books;
mod laws;
