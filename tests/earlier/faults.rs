//! A table of what can be wrong with a row, and what is told of it.

use super::{World, map, world};

const HEAD: &str =
    "Id,House,Service,Left,Interviewed,Approved,Type,Kind,Lang,Main,Others,Tick,R1,S1,Years,Words";
const MAP: &str = r#"
source = "Faults"
nothing = ["Not stated"]
[columns]
Id = "id"
House = "household"
Service = "service"
Left = "left"
Interviewed = "interviewed"
Approved = "approved"
Type = "leave-type"
Kind = "category"
Lang = "language"
Main = "primary"
Others = "contributing"
Tick = "reason C5"
R1 = "rating R1"
S1 = "rating S1"
Years = "years"
Words = "answer q12"
[values.leave-type]
Gone = "resigned-stopping"
Deceased = "death"
Contract = "leave-out"
"#;
const GOOD: [&str; 16] = [
    "1",
    "",
    "Powys",
    "31/03/2020",
    "30/04/2020",
    "01/05/2010",
    "Gone",
    "mainstream",
    "cy",
    "C1",
    "D1; D2",
    "yes",
    "4",
    "10",
    "9",
    "Dim byd.",
];

fn row(change: &[(usize, &str)]) -> String {
    let mut cells = GOOD.map(str::to_owned);
    for (at, words) in change {
        cells[*at] = (*words).to_owned();
    }
    cells.join(",")
}

fn told(world: &World, rows: &[String]) -> Vec<(u32, u32, String)> {
    let file = world.write("gwallau.csv", format!("{HEAD}\n{}\n", rows.join("\n")).as_bytes());
    let plan = world.plan(&file, &map(MAP));
    plan.faults.iter().map(|one| (one.place.line, one.place.column, one.reason.key.clone())).collect()
}

#[test]
fn each_fault_is_told_where_it_stands() {
    let world = world();
    assert_eq!(told(&world, &[row(&[])]), []);
    for (change, column, key) in [
        (&[(2, "Nowhere")][..], 3, "earlier-fault-unknown"),
        (&[(2, "")], 3, "earlier-fault-empty"),
        (&[(3, "29/02/2019")], 4, "earlier-fault-not-in-calendar"),
        (&[(3, "soon")], 4, "earlier-fault-no-day"),
        (&[(3, "1/4/205")], 4, "import-fault-day-far"),
        (&[(3, "Not stated")], 4, "earlier-fault-empty"),
        (&[(3, "30/04/2010")], 4, "earlier-fault-left-before-approved"),
        (&[(4, "03/11/2026")], 5, "earlier-fault-future"),
        (&[(4, "30/04/2009"), (3, "30/04/2019")], 5, "earlier-fault-interviewed-before-approved"),
        (&[(6, "Deceased")], 7, "earlier-fault-death"),
        (&[(6, "Retired early")], 7, "earlier-fault-unknown"),
        (&[(7, "Other")], 8, "earlier-fault-unknown"),
        (&[(8, "Ffrangeg")], 9, "earlier-fault-unknown"),
        (&[(9, "")], 10, "earlier-fault-no-primary"),
        (&[(9, "X9")], 10, "earlier-fault-unknown"),
        (&[(10, "D1; D2; D3; D4; A1")], 11, "earlier-fault-too-many-reasons"),
        (&[(10, "D1; X9")], 11, "earlier-fault-unknown"),
        (&[(11, "perhaps")], 12, "earlier-fault-unknown"),
        (&[(12, "6")], 13, "earlier-fault-off-the-scale"),
        (&[(12, "0")], 13, "earlier-fault-off-the-scale"),
        (&[(12, "-1")], 13, "earlier-fault-off-the-scale"),
        (&[(12, "very")], 13, "earlier-fault-unknown"),
        (&[(13, "11")], 14, "earlier-fault-off-the-scale"),
        (&[(14, "71")], 15, "earlier-fault-years"),
        (&[(14, "a while")], 15, "earlier-fault-unknown"),
        (&[(1, "1.23E+10")], 2, "earlier-fault-household-rounded"),
        (&[(15, "one,two")], 17, "import-fault-too-many-cells"),
    ] {
        assert_eq!(told(&world, &[row(change)]), [(2, column, key.to_owned())], "{change:?}");
    }
    let long = "a".repeat(4_001);
    assert_eq!(told(&world, &[row(&[(15, &long)])]), [(2, 16, "earlier-fault-too-long".to_owned())]);
    assert_eq!(told(&world, &[row(&[(6, "Contract")])]), [], "left out knowingly");
    assert_eq!(told(&world, &[row(&[(10, "D1; D2; D3; D4; C5; C1")])]), [], "named twice is named once");
    assert_eq!(told(&world, &[row(&[(9, ""), (10, ""), (11, "no")])]), [], "no reasons at all");
}

#[test]
fn rows_that_do_not_fit_each_other_are_told() {
    let world = world();
    let pair = |change: &[(usize, &str)]| told(&world, &[row(&[(1, "H1")]), row(change)]);
    assert_eq!(pair(&[(15, "Other words")]), [(3, 0, "earlier-fault-id-repeated".to_owned())]);
    assert_eq!(
        pair(&[(0, "2"), (1, "H1"), (7, "kinship")]),
        [(3, 0, "earlier-fault-household-differs".to_owned())]
    );
    assert_eq!(
        pair(&[(0, "2"), (1, "H1"), (2, "Gwynedd"), (7, "kinship")]),
        [],
        "another service, another case"
    );
    assert_eq!(pair(&[(1, "H1")]), [], "the very same row is taken once");
}

#[test]
fn ids_that_were_rounded_name_nobody() {
    let mut world = world();
    let rows = [
        row(&[(0, "6.34133E+17")]),
        row(&[(0, "6.34133E+17"), (15, "Other words")]),
        row(&[(0, "6.34133E+17")]),
    ];
    let file = world.write("talgrynnu.csv", format!("{HEAD}\n{}\n", rows.join("\n")).as_bytes());
    let plan = world.plan(&file, &map(MAP));
    assert_eq!((plan.ids.rounded, plan.ids.repeated.clone(), plan.ids.alike), (3, vec![vec![2, 3, 4]], 1));
    assert_eq!((plan.news, plan.faulty), (3, 0), "rows that are alike are not one row");
    world.import(&file, &map(MAP), false).expect("imports");
    let more = format!("{HEAD}\n{}\n{}\n", rows.join("\n"), rows[0]);
    let file = world.write("talgrynnu-eto.csv", more.as_bytes());
    let plan = world.plan(&file, &map(MAP));
    assert_eq!((plan.already, plan.news), (3, 1), "a fourth row like them is a new one");
    let mut turned = map(MAP);
    turned.source = "Another survey".to_owned();
    assert_eq!(world.plan(&file, &turned).already, 0, "ids count within their source");
}

#[test]
fn a_map_that_says_what_cannot_be_takes_nothing() {
    let mut world = world();
    let file = world.write("da.csv", format!("{HEAD}\n{}\n", row(&[])).as_bytes());
    let before = world.rows();
    for (more, key) in [
        ("[days]\nformats = [\"YYYY\"]\n", "earlier-unusable-form"),
        ("[values.category]\nx = \"main\"\n", "earlier-unusable-meaning"),
        ("[values.colour]\nx = \"red\"\n", "earlier-unusable-role"),
        ("[values.household]\nx = \"y\"\n", "earlier-unusable-role"),
        ("[fixed]\nprimary = \"C1\"\n", "earlier-unusable-fixed"),
        ("[[declared]]\nservice = \"Nowhere\"\nyear = 2019\nleavers = 3\n", "earlier-unusable-declared"),
    ] {
        let map = map(&format!("{MAP}{more}"));
        let plan = world.plan(&file, &map);
        assert_eq!(plan.unusable.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(), [key], "{more}");
        assert_eq!(world.import(&file, &map, true).expect_err("a bad map").code, "earlier-unmapped");
    }
    assert_eq!(world.rows(), before);
}

#[test]
fn a_fault_leaves_the_store_as_it_was_and_a_changed_file_is_refused() {
    let mut world = world();
    let rows = format!("{HEAD}\n{}\n{}\n", row(&[]), row(&[(0, "2"), (12, "9")]));
    let file = world.write("un.csv", rows.as_bytes());
    let before = world.rows();
    assert_eq!(world.import(&file, &map(MAP), false).expect_err("a fault").code, "earlier-faulty");
    let hash = world.plan(&file, &map(MAP)).hash;
    world.write("un.csv", format!("{HEAD}\n{}\n", row(&[])).as_bytes());
    let wish = gwrando_core::desk::EarlierWish {
        file: file.display().to_string(),
        hash,
        map: map(MAP),
        ..Default::default()
    };
    assert_eq!(world.desk.earlier_do(&wish).expect_err("another file").code, "import-changed");
    assert_eq!(world.rows(), before);
}

#[test]
fn every_encoding_and_delimiter_is_found_by_the_headings_of_the_map() {
    let world = world();
    let rows = format!("{HEAD}\n{}\n", row(&[(10, "D1"), (15, "Gŵyl a thŷ")]));
    // In every row there is a comma within the words; the headings tell what parts the columns.
    let semicolons = rows.replace(',', ";").replace("Gŵyl", "Gŵyl, wir,");
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(rows.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let latin: Vec<u8> =
        rows.replace(['ŵ', 'ŷ'], "â").chars().map(|c| u8::try_from(u32::from(c)).expect("latin")).collect();
    for (bytes, note) in [
        (rows.into_bytes(), "import-note-utf-8"),
        (semicolons.into_bytes(), "import-note-semicolon"),
        (utf16, "import-note-utf-16"),
        (latin, "import-note-windows-1252"),
    ] {
        let plan = world.plan(&world.write("amgodiad.csv", &bytes), &map(MAP));
        assert!(plan.notes.iter().any(|one| one.key == note), "{note}: {:?}", plan.notes);
        assert_eq!((plan.news, plan.faulty), (1, 0), "{note}");
    }
}

#[test]
fn an_answer_to_a_question_that_this_desk_leaves_out_keeps_its_question() {
    use gwrando_core::guides::GuideChange;

    let mut world = world();
    let copy = world.desk.copy_guide(1).expect("a copy").id;
    world.desk.change_guide(copy, &GuideChange::LeaveOut { id: "q8".to_owned() }).expect("left out");
    world.desk.publish_guide(copy, false).expect("published");
    let map = map(&MAP.replace("answer q12", "answer q8"));
    let file = world.write("cynharach.csv", format!("{HEAD}\n{}\n", row(&[])).as_bytes());
    world.import(&file, &map, false).expect("taken in");
    let case = world.desk.cases().expect("cases").remove(0);
    let sheet = world.desk.interview(case.interviews[0].id).expect("the interview");
    assert_eq!(sheet.answers["q8"].text, "Dim byd.");
    assert!(sheet.guide.question("q8").is_some(), "its guide asks it");
}
