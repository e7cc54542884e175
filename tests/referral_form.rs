//! The referral form goes out, is filled in, and comes back: what the program made the import reads without a map.

use std::io::{Cursor, Read, Write};
use std::path::PathBuf;

use calamine::{Reader, Xlsx, open_workbook_from_rs};
use gwrando_core::cases::import::{Given, ImportPlan};
use gwrando_core::cases::{CaseForm, Category, LanguageChoice, LeaveType, Route, StageA};
use gwrando_core::desk::ImportWish;
use gwrando_core::letters::referral_form::FormWay;
use gwrando_core::vocabulary::Languages;

use crate::pdf::{invariants, reader};
use crate::world::{World, world};

const EVERY: [Languages; 3] = [Languages::Cy, Languages::En, Languages::Both];

/// What a service writes into one row: for each column by its English heading, the words in Welsh and in English. A
/// choice is one of the form's own list; the test writes it as the form offers it.
const ROW: [(&str, &str, &str); 26] = [
    ("Interview language", "Y ddwy iaith", "Both languages"),
    ("Fostering service", "Caerdydd", "Cardiff"),
    ("Name of carer", "Siân Ddychmygol", "Siân Ddychmygol"),
    ("Name of second carer", "Huw Ffugenw", "Huw Ffugenw"),
    ("Category of the carers", "Gofalwyr sy'n berthnasau", "Kinship carers"),
    ("Why include this household", "Maethodd y ddau am flynyddoedd", "Maethodd y ddau am flynyddoedd"),
    ("Years fostering", "#12", "#12"),
    ("Phone", "01632960123", "01632960123"),
    ("E-mail", "enghraifft@example.org", "enghraifft@example.org"),
    ("How to reach them", "Trwy neges yn gyntaf", "Trwy neges yn gyntaf"),
    ("Safe times to reach them", "Wedi chwech", "Wedi chwech"),
    ("Access needs", "Print bras", "Print bras"),
    (
        "How the household is leaving",
        "Terfynu'r gymeradwyaeth heb gytundeb",
        "Approval terminated without agreement",
    ),
    ("Date notice was received", "=45689", "=45689"),
    ("Date approval ended", "=45717", "=45717"),
    ("Date of panel", "=45724", "=45724"),
    ("Date the panel's decision was ratified", "=45731", "=45731"),
    ("Reason recorded by the service", "Symud tŷ", "Symud tŷ"),
    ("Did the service hold its own early conversation", "Naddo", "No"),
    ("Date of the qualifying determination letter", "=45732", "=45732"),
    ("Date the determination was accepted in writing", "", ""),
    ("What was lodged against the determination", "Cais i'r IRM", "Application to the IRM"),
    ("Date lodged", "=45740", "=45740"),
    ("Date of final decision", "=45790", "=45790"),
    ("Date of referral", "=45792", "=45792"),
    ("Date the carers were told of the referral", "=45791", "=45791"),
];

/// The workbook with one row filled in as a spreadsheet does it: in the very file that the program made, each choice
/// as the file's own list offers it.
fn filled(bytes: &[u8], choose: Languages) -> Vec<u8> {
    let (heads, lists) = read(bytes);
    let styles = column_styles(&part(bytes, "xl/worksheets/sheet1.xml"));
    let mut cells = String::new();
    for (at, head) in heads.iter().enumerate() {
        let (_, cy, en) = ROW[at];
        let words = if choose == Languages::Cy { cy } else { en };
        let offered = lists.iter().find(|(of, _)| of == head.trim_end_matches(" *")).map(|(_, list)| list);
        let words = match offered {
            Some(list) => {
                list.iter().find(|one| one.split(" / ").any(|part| part == words)).expect("offered")
            }
            None => words,
        };
        cells.push_str(&cell(at, styles[at], words));
    }
    let row = format!("<row r=\"2\">{cells}</row></sheetData>");
    changed(bytes, "xl/worksheets/sheet1.xml", |xml| xml.replace("</sheetData>", &row))
}

fn cell(at: usize, style: u32, words: &str) -> String {
    let letter = char::from(b'A' + u8::try_from(at).expect("a column"));
    match words.split_at_checked(1) {
        None => String::new(),
        Some(("=" | "#", number)) => format!("<c r=\"{letter}2\" s=\"{style}\"><v>{number}</v></c>"),
        Some(_) => {
            let words = words.replace('&', "&amp;").replace('\'', "&apos;");
            format!("<c r=\"{letter}2\" s=\"{style}\" t=\"inlineStr\"><is><t>{words}</t></is></c>")
        }
    }
}

/// The headings, and the lists with the headings they stand under.
fn read(bytes: &[u8]) -> (Vec<String>, Vec<(String, Vec<String>)>) {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes.to_vec())).expect("opens");
    let names = book.sheet_names();
    let rows = book.worksheet_range(&names[0]).expect("rows");
    let heads = rows.rows().next().expect("headings").iter().map(ToString::to_string).collect();
    let lists = book.worksheet_range(&names[2]).expect("lists");
    let (height, width) = lists.end().expect("lists");
    let at = |row, column| lists.get_value((row, column)).map(ToString::to_string).unwrap_or_default();
    let list = |column| (1..=height).map(|row| at(row, column)).filter(|one| !one.is_empty()).collect();
    (heads, (0..=width).map(|column| (at(0, column), list(column))).collect())
}

/// The style of each column, as the file says it: a spreadsheet gives it to what is typed there.
fn column_styles(xml: &str) -> Vec<u32> {
    let cols = xml.split("<cols>").nth(1).and_then(|rest| rest.split("</cols>").next()).expect("columns");
    let mut styles = Vec::new();
    for col in cols.split("<col ").skip(1) {
        let value = |name: &str| {
            let rest = col.split(&format!("{name}=\"")).nth(1)?;
            rest.split('"').next()?.parse::<u32>().ok()
        };
        let (min, max) = (value("min").expect("min"), value("max").expect("max"));
        (min..=max).for_each(|_| styles.push(value("style").unwrap_or(0)));
    }
    styles
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).expect("a workbook");
    let mut text = String::new();
    archive.by_name(name).expect("the part").read_to_string(&mut text).expect("text");
    text
}

fn changed(bytes: &[u8], name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes.to_vec())).expect("a workbook");
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut one = archive.by_index(index).expect("a part");
        let own = one.name().expect("a name").to_string();
        let mut content = Vec::new();
        one.read_to_end(&mut content).expect("read");
        if own == name {
            content = change(&String::from_utf8(content).expect("text")).into_bytes();
        }
        out.start_file(own, zip::write::SimpleFileOptions::default()).expect("a part");
        out.write_all(&content).expect("written");
    }
    out.finish().expect("a workbook").into_inner()
}

fn put(world: &World, name: &str, bytes: &[u8]) -> PathBuf {
    let file = world.folder.path().join(name);
    std::fs::write(&file, bytes).expect("written");
    file
}

fn plan(world: &World, file: &std::path::Path) -> ImportPlan {
    world.desk.import_read(file, None, Given::Nothing).expect("a file that can be read")
}

fn expected(world: &World) -> CaseForm {
    let cardiff = world.desk.services().expect("services").into_iter().find(|one| one.name.en == "Cardiff");
    CaseForm {
        carers: vec!["Siân Ddychmygol".into(), "Huw Ffugenw".into()],
        contact: "Trwy neges yn gyntaf, 01632960123, enghraifft@example.org".into(),
        category: Category::Kinship,
        category_reason: "Maethodd y ddau am flynyddoedd".into(),
        leave_type: LeaveType::TerminationContested,
        language_requested: LanguageChoice::Both,
        notice_received: "2025-02-01".into(),
        approval_ended: "2025-03-01".into(),
        ratified: "2025-03-15".into(),
        years_fostered: Some(12),
        referred_on: "2025-05-15".into(),
        carer_told: "2025-05-14".into(),
        panel_date: "2025-03-08".into(),
        determination_letter: "2025-03-16".into(),
        route: Route::Irm,
        lodged_on: "2025-03-24".into(),
        final_decision: "2025-05-13".into(),
        stage_a_held: StageA::No,
        service_reason: "Symud tŷ".into(),
        access_needs: "Print bras".into(),
        safe_times: "Wedi chwech".into(),
        ..CaseForm::blank(cardiff.expect("Cardiff").id)
    }
}

#[test]
fn a_filled_form_comes_back_whole_and_needs_no_map() {
    for (form, choose) in [
        (Languages::Cy, Languages::Cy),
        (Languages::En, Languages::En),
        (Languages::Both, Languages::Cy),
        (Languages::Both, Languages::En),
    ] {
        let mut world = world();
        let bytes = world.desk.referral_form(FormWay::Workbook, form).expect("made");
        let file = put(&world, "ffurflen.xlsx", &filled(&bytes, choose));
        let plan = plan(&world, &file);
        assert_eq!((plan.faults.as_slice(), plan.unknown.as_slice()), (&[][..], &[][..]), "{form:?}");
        assert!(plan.missing.is_empty() && plan.twice.is_empty() && !plan.remembered, "{form:?}");
        assert_eq!((plan.rows, plan.news), (1, 1), "{form:?}");
        assert!(plan.columns.iter().all(|one| one.field.is_some()), "every column is known");
        let wish = ImportWish { file: file.display().to_string(), hash: plan.hash, ..ImportWish::default() };
        let numbers = world.desk.import_do(&wish, Given::Nothing).expect("taken in").cases;
        let sheet = world.desk.case_numbered(&numbers[0]).expect("the case");
        assert!(sheet.reason_apart, "the service's reason is there and is kept apart");
        let kept = CaseForm { service_reason: "Symud tŷ".into(), ..sheet.form };
        assert_eq!(kept, expected(&world), "{form:?}, {choose:?}");
    }
}

#[test]
fn a_service_added_here_stands_in_the_list() {
    use gwrando_core::cases::{NewService, Region};
    let mut world = world();
    let name = gwrando_core::vocabulary::Both {
        cy: "Maethu Enfys Ddychmygol".to_owned(),
        en: "Imaginary / Rainbow Fostering".to_owned(),
    };
    world.desk.add_service(&NewService { name, region: Region::Powys }).expect("added");
    let bytes = world.desk.referral_form(FormWay::Workbook, Languages::Both).expect("made");
    let (heads, lists) = read(&bytes);
    assert_eq!(heads[0], "Iaith y cyfweliad / Interview language *", "the language before anything else");
    let services = &lists[1].1;
    assert!(services.contains(&"Maethu Enfys Ddychmygol / Imaginary / Rainbow Fostering".to_owned()));
    assert_eq!(services.len(), 23);
}

#[test]
fn an_empty_form_holds_nothing_to_take_in() {
    let world = world();
    for languages in EVERY {
        let bytes = world.desk.referral_form(FormWay::Workbook, languages).expect("made");
        let plan = plan(&world, &put(&world, "gwag.xlsx", &bytes));
        assert_eq!((plan.rows, plan.news, plan.faulty), (0, 0, 0), "{languages:?}");
        assert!(plan.missing.is_empty(), "{:?}", plan.missing);
    }
}

#[test]
fn the_pages_are_accessible_and_ask_the_language_first() {
    let world = world();
    for languages in EVERY {
        let bytes = world.desk.referral_form(FormWay::Pdf, languages).expect("made");
        let name = format!("referral-form-{}.pdf", languages.code());
        let looks = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("looks");
        std::fs::create_dir_all(&looks).expect("a folder for samples");
        std::fs::write(looks.join(name), &bytes).expect("a sample");
        let file = reader::open(&bytes);
        assert_eq!(invariants::wrong(&file), Vec::<String>::new(), "{languages:?}");
        assert_eq!(file.all("Part").count(), languages.in_order().len());
    }
    let bytes = world.desk.referral_form(FormWay::Pdf, Languages::Both).expect("made");
    let file = reader::open(&bytes);
    let text: String = (0..file.pages.len()).map(|page| file.page_text(page)).collect();
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} is missing in\n{text}"));
    assert!(at("Ym mha iaith hoffech chi siarad") < at("Enw'r gofalwr"), "Active Offer");
    assert!(at("Iaith y cyfweliad") < at("Interview language"), "Welsh first");
    for (head, cy, en) in ROW {
        at(head);
        for choice in [cy, en] {
            let listed =
                head == "Interview language" || head.starts_with("How the") || head.starts_with("Category");
            if listed {
                at(choice);
            }
        }
    }
}

#[test]
fn no_column_invites_papers_of_the_panel() {
    let world = world();
    let bytes = world.desk.referral_form(FormWay::Workbook, Languages::En).expect("made");
    let (heads, _) = read(&bytes);
    assert_eq!(heads.len(), ROW.len());
    for (head, (asked, ..)) in heads.iter().zip(ROW) {
        assert_eq!(head.trim_end_matches(" *"), asked, "a column that nobody decided on");
    }
    let unwanted = ["minute", "assessment", "allegation", "child", "medical", "report"];
    for word in unwanted {
        assert!(heads.iter().all(|head| !head.to_lowercase().contains(word)), "{word}");
    }
}
