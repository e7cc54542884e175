//! A map with everything in it: the one that the README shows, and the file that it is for.

use gwrando_core::desk::CaseState;
use gwrando_core::vocabulary::Lang;

use super::{Terminal, World, map, said, world};

/// The README shows it as it is tried here.
const README: &str = include_str!("../../README.md");

/// Invented from beginning to end.
pub const FILE: &str = "\
Leavers 2019 to 2022;;;;;;;;;;;;;;;;
Ref;Family;Who;Organisation;Separation Date;Cease Date;Fostered since;Type of approval;SeparationType;Language;Main factor;Factor: breaks;Factor: money;I was listened to;How far could it have been prevented?;What would have kept you?;May we use this?
A1;H1;1;Imaginary Rainbow Fostering;30/06/2019;07/2019;01/04/2010;General;Resignation;English;Workload;X;-;Strongly agree;3;More breaks.;Yes
A2;H1;2;Imaginary Rainbow Fostering;30/06/2019;08/2019;01/04/2010;General;Resignation;Cymraeg;Burnout or exhaustion;-;X;2;Not stated;Mwy o seibiant.;Service only
A3;H2;1;Powys;2020;;03/2015;General;Resignation;English;Not stated;X;-;N/A;11;;No
A4;H3;1;Powys;31/03/2021;04/2021;2012;Kinship;Moved to an agency;English;C1;-;-;4;10;Nothing would have.;Yes
A5;H4;1;Powys;31/03/2021;04/2021;2012;General;Deceased;English;;-;-;;;;Yes
A6;H5;both;Elsewhere;31/03/2021;04/2021;2012;General;Resignation;English;D1;-;-;;;;Yes
";

/// The map in the README.
pub fn shown() -> String {
    let from = README.find("source = \"Leavers 2019 to 2022\"").expect("the README shows a map");
    let text = &README[from..];
    text[..text.find("```").expect("its end")].to_owned()
}

#[test]
fn the_map_that_the_readme_shows_reads_the_file_that_it_is_for() {
    let mut world = world();
    let map = map(&shown());
    let file = world.write("gadawyr.csv", FILE.as_bytes());
    let plan = world.plan(&file, &map);
    assert_eq!((plan.missing.len(), plan.twice.len()), (0, 0));
    assert_eq!((plan.unfound.clone(), plan.unusable.clone()), (vec![], vec![]));
    let wrong: Vec<(u32, &str, &str)> = plan
        .faults
        .iter()
        .map(|one| (one.place.line, one.heading.as_str(), one.reason.key.as_str()))
        .collect();
    assert_eq!(
        wrong,
        [
            (5, "How far could it have been prevented?", "earlier-fault-off-the-scale"),
            (8, "Organisation", "earlier-fault-unknown"),
        ]
    );
    let unknown: Vec<_> =
        plan.unknown.iter().map(|one| (one.role.to_string(), one.words.as_str(), one.rows)).collect();
    assert_eq!(unknown, [("service".to_owned(), "Elsewhere", 1)]);
    assert_eq!((plan.rows, plan.news, plan.households, plan.faulty, plan.left_out), (6, 3, 2, 2, 1));
    assert_eq!(plan.services.len(), 1);
    let declared: Vec<_> = plan.declared.iter().map(|one| (one.count, one.was)).collect();
    assert_eq!(declared, [(14, None), (9, None)]);
    assert_eq!(world.import(&file, &map, false).expect_err("faulty rows").code, "earlier-faulty");

    let done = world.import(&file, &map, true).expect("the rest");
    assert_eq!((done.cases, done.interviews, done.services), (vec!["E-0001".into(), "E-0002".into()], 3, 1));
    assert_eq!((done.declared, done.faulty), (2, 2));
    what_is_kept(&world);
}

fn what_is_kept(world: &World) {
    let first = world.desk.case_numbered("E-0001").expect("a case");
    assert_eq!((first.row.carers.len(), first.row.state), (0, CaseState::Coded));
    assert_eq!(first.row.flags, [gwrando_core::cases::CaseFlag::Earlier]);
    assert_eq!(first.form.years_fostered, Some(9), "from the approval to the end");
    assert_eq!(first.allowed, [], "nothing is done with it any more");
    let interviews: Vec<_> =
        first.row.interviews.iter().map(|one| world.desk.interview(one.id).expect("an interview")).collect();
    let [one, two] = interviews.as_slice() else { panic!("one household, two interviews") };
    assert_eq!(one.answers["q27"].text, "More breaks.");
    assert_eq!((one.lang, two.lang), (Lang::En, Lang::Cy));
    let value = |sheet: &gwrando_core::desk::InterviewSheet, item: &str| {
        sheet.ratings.get(item).map(|one| serde_json::to_string(one).expect("a rating"))
    };
    assert_eq!((value(one, "R4").as_deref(), value(one, "S1").as_deref()), (Some("5"), Some("3")));
    assert_eq!((value(two, "R4").as_deref(), value(two, "S1")), (Some("2"), None));
    let allowed = |sheet: &gwrando_core::desk::InterviewSheet| {
        sheet.consents.iter().filter(|one| one.given).map(|one| one.purpose).collect::<Vec<_>>()
    };
    use gwrando_core::consent::Purpose;
    assert_eq!(allowed(one), [Purpose::Interview, Purpose::NationalFindings, Purpose::LocalThemes]);
    assert_eq!(allowed(two), [Purpose::LocalThemes]);
    assert_eq!(one.consents[0].at.day().to_string(), "2019-07-31", "when it was asked, not today");
}

#[test]
fn a_round_trip_on_the_terminal_takes_nothing_twice() {
    let terminal = Terminal::new();
    terminal.write("gadawyr.csv", FILE);
    terminal.write("map.toml", &shown());
    let words = ["interview", "import", "gadawyr.csv", "--map", "map.toml"];
    let dry = terminal.object(&[&words[..], &["--dry-run"]].concat());
    assert_eq!(dry["plan"]["news"], 3);
    assert_eq!(dry["plan"]["unknown"][0]["words"], "Elsewhere");
    let refused = terminal.run(&words);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("gadawyr.csv:5:15: "), "{}", said(&refused));
    assert!(!said(&refused).contains("seibiant"), "no sentence repeats an answer");
    assert_eq!(terminal.object(&["case", "list"])["cases"].as_array().map(Vec::len), Some(0));
    let done = terminal.object(&[&words[..], &["--skip-faulty"]].concat());
    assert_eq!(done["imported"]["interviews"], 3);
    assert_eq!(done["plan"]["households"], 2, "the plan stands beside what was done");
    let beside = done["imported"]["faultyFile"].as_str().expect("a file of faulty rows").to_owned();
    let listed = terminal.object(&["case", "list"]);
    assert_eq!(listed["cases"][0]["flags"][0], "earlier");

    let again = terminal.run(&[&words[..], &["--skip-faulty"]].concat());
    assert_eq!(again.status.code(), Some(2));
    assert!(said(&again).contains("earlier-nothing-new: "), "{}", said(&again));

    let written = std::fs::read_to_string(terminal.0.path().join(&beside)).expect("it is there");
    terminal.write("cywir.csv", &written.replace(";11;", ";10;").replace("Elsewhere", "Powys"));
    let right = terminal.object(&["interview", "import", "cywir.csv", "--map", "map.toml"]);
    assert_eq!((&right["imported"]["interviews"], &right["imported"]["services"]), (&2.into(), &0.into()));
    let shown = terminal.object(&["interview", "show", "E-0004"]);
    assert_eq!(shown["interview"]["mode"], "joint");
}

#[test]
fn a_workbook_reads_as_its_text_does() {
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().write_string(0, 0, "Another sheet").expect("a cell");
    let sheet = book.add_worksheet();
    for (row, line) in (0_u32..).zip(FILE.lines()) {
        for (column, words) in (0_u16..).zip(line.split(';')) {
            sheet.write_string(row, column, words).expect("a cell");
        }
    }
    let world = world();
    let map = map(&shown());
    let text = world.plan(&world.write("gadawyr.csv", FILE.as_bytes()), &map);
    let bytes = book.save_to_buffer().expect("a workbook");
    let read = world.plan(&world.write("gadawyr.xlsx", &bytes), &map);
    assert_eq!((read.news, read.faulty, read.unknown), (text.news, text.faulty, text.unknown));
    assert_eq!(read.sheet.as_deref(), Some("Sheet2"), "the sheet that has the map's headings");
}

#[test]
fn the_map_is_kept_under_its_source() {
    let mut world = world();
    let map = map(&shown());
    let file = world.write("gadawyr.csv", FILE.as_bytes());
    assert_eq!(world.desk.earlier_maps().expect("maps"), []);
    world.import(&file, &map, true).expect("imports");
    let kept = world.desk.earlier_maps().expect("maps");
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].source, "Leavers 2019 to 2022");
    assert_eq!(world.plan(&file, &kept[0]).already, 3, "what was kept reads the file as well");
}
