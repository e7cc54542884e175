//! Reports as files: structure, glyphs, sameness, the checkers.

mod faults;
pub(crate) mod invariants;
pub(crate) mod reader;
mod sample;

use std::fmt::Write as _;
use std::path::PathBuf;

use gwrando_core::reports::{Bar, Block, Document, Trouble, pdf};
use gwrando_core::vocabulary::Lang;
use sha2::{Digest, Sha256};

use reader::{File, Kid};

fn written(document: Document) -> Vec<u8> {
    pdf::write(&sample::released(document)).expect("a file")
}

fn file(document: Document) -> File {
    reader::open(&written(document))
}

/// Where samples to look at go: `looks` in the folder that builds go to.
fn looks() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("looks");
    std::fs::create_dir_all(&folder).expect("a folder for samples");
    folder
}

#[test]
fn samples_to_look_at_keep_every_invariant() {
    let samples = [
        ("report-both", sample::report()),
        ("report-cy", sample::report_in(Lang::Cy)),
        ("report-en", sample::report_in(Lang::En)),
        ("leaflet", sample::leaflet()),
        ("small", sample::small()),
    ];
    for (name, document) in samples {
        let bytes = written(document);
        std::fs::write(looks().join(name).with_extension("pdf"), &bytes).expect("a sample");
        assert_eq!(invariants::wrong(&reader::open(&bytes)), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_invariants_catch_every_planted_fault() {
    let good = file(sample::report_in(Lang::En)).document;
    for (name, plant) in faults::FAULTS {
        let mut bad = good.clone();
        plant(&mut bad);
        assert_ne!(invariants::wrong(&reader::read(bad)), Vec::<String>::new(), "not noticed: {name}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes_whatever_was_written_before() {
    let first = written(sample::report());
    let other = written(sample::leaflet());
    assert!(first == written(sample::report()), "differs the second time");
    assert!(other == written(sample::leaflet()), "differs after another");
    let elsewhere = std::thread::spawn(|| written(sample::report())).join().expect("a thread");
    assert!(first == elsewhere, "differs in another thread");
}

/// The hash of a file with its streams unpacked: how tightly they are packed may differ from processor to
/// processor, and is nothing that a reader meets.
fn unpacked_hash(bytes: &[u8]) -> String {
    Sha256::digest(unpacked(bytes)).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut document = lopdf::Document::load_mem(bytes).expect("reads");
    document.decompress();
    let mut unpacked = Vec::new();
    document.save_to(&mut unpacked).expect("writes");
    unpacked
}

#[test]
fn a_report_is_packed() {
    let bytes = written(sample::report());
    let (packed, plain) = (bytes.len(), unpacked(&bytes).len());
    assert!(packed * 4 < plain, "{packed} of {plain}");
}

/// A change here means that every report ever made would now come out otherwise. That is allowed, for a new look or
/// a new version of the page writer, but never by accident.
#[test]
fn the_bytes_of_a_small_report_are_known() {
    let hash = unpacked_hash(&written(sample::small()));
    let known = include_str!("pdf/small.sha256").trim();
    assert_eq!(hash, known);
}

/// The model of the pages as text. `GWRANDO_RENEW=1` writes it anew.
#[test]
fn a_small_report_reads_as_written_down() {
    let bytes = written(sample::small());
    let seen = told(&reader::open(&bytes));
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pdf");
    if std::env::var_os("GWRANDO_RENEW").is_some() {
        std::fs::write(folder.join("small.txt"), &seen).expect("renewed");
        std::fs::write(folder.join("small.sha256"), unpacked_hash(&bytes) + "\n").expect("renewed");
    }
    let known = std::fs::read_to_string(folder.join("small.txt")).expect("the model");
    assert_eq!(seen, known);
}

/// The tree as text: page, element, language, words.
fn told(file: &File) -> String {
    let mut told = String::new();
    for (place, element) in file.elements.iter().enumerate() {
        let depth = std::iter::successors(element.parent, |parent| file.elements[*parent].parent).count();
        let own = element.kids.iter().any(|kid| matches!(kid, Kid::Mark(..)));
        let mut line = format!("{}{}", "  ".repeat(depth), element.tag);
        for (sign, said) in [("@", &element.lang), ("→", &element.scope), ("alt ", &element.alt)] {
            if let Some(said) = said {
                _ = write!(line, " {sign}{said}");
            }
        }
        if own {
            let page =
                file.pages_of(place).iter().map(|page| (page + 1).to_string()).collect::<Vec<_>>().join("–");
            _ = write!(line, " p{page} | {}", file.text(place));
        }
        _ = writeln!(told, "{}", line.trim_end());
    }
    told
}

#[test]
fn headings_begin_with_the_title_and_go_down_one_by_one() {
    let file = file(sample::report());
    let headings: Vec<(&str, String)> = (0..file.elements.len())
        .filter(|place| matches!(file.elements[*place].tag.as_str(), "H1" | "H2" | "H3"))
        .map(|place| (file.elements[place].tag.as_str(), file.text(place).trim().to_owned()))
        .collect();
    assert_eq!(headings[0], ("H1", "Lleisiau gofalwyr maeth: adroddiad blynyddol 2024–25".into()));
    assert_eq!(headings[1], ("H2", "Cynnwys".into()));
    assert_eq!(headings.iter().filter(|heading| heading.0 == "H1").count(), 2, "one title for each language");
}

#[test]
fn every_passage_is_in_its_own_language() {
    let file = file(sample::report());
    let [welsh, english] = file.all("Part").collect::<Vec<_>>()[..] else { panic!("not two parts") };
    assert_eq!((file.lang(welsh), file.lang(english)), (Some("cy-GB"), Some("en-GB")));
    let said = |tag: &str, words: &str| {
        let place = file.all(tag).find(|place| file.text(*place).contains(words));
        file.lang(place.expect(words)).map(str::to_owned)
    };
    assert_eq!(
        said("Span", "Independent Exit Interviews").as_deref(),
        Some("en-GB"),
        "a switch within a sentence"
    );
    assert_eq!(
        said("BlockQuote", "We loved every one").as_deref(),
        Some("en-GB"),
        "a quote in the other language"
    );
    assert_eq!(said("BlockQuote", "Roedd y ffôn").as_deref(), Some("cy-GB"), "a quote of the part's own");
    assert_eq!(
        said("P", "Foster carers’ voices: annual report").as_deref(),
        Some("en-GB"),
        "the title on the cover"
    );
}

#[test]
fn a_note_under_a_quote_is_in_the_language_of_the_part() {
    let file = file(sample::small());
    let note = file.all("P").find(|place| file.text(*place).contains("Gofalwr maeth")).expect("the note");
    assert_eq!(file.lang(note), Some("cy-GB"));
}

#[test]
fn every_welsh_letter_comes_back_out() {
    let file = file(sample::report_in(Lang::Cy));
    let all: String = (0..file.pages.len()).map(|page| file.page_text(page)).collect();
    for letter in sample::LETTERS.split_whitespace() {
        assert!(all.contains(letter), "{letter} is lost");
    }
    for words in ["ffôn", "Dyna’r cyfan", "Tudalen 3 o"] {
        assert!(all.contains(words), "{words} is lost");
    }
}

#[test]
fn decomposed_letters_come_back_composed() {
    let file = file(sample::holding(vec![
        sample::heading(2, "Ty\u{302}"),
        sample::paragraph("dw\u{302}r a gw\u{302}yr"),
    ]));
    let last = file.page_text(file.pages.len() - 1);
    assert!(last.contains("Tŷ") && last.contains("dŵr a gŵyr"), "{last}");
}

#[test]
fn a_character_that_no_font_has_stops_the_file_and_names_only_itself() {
    let document =
        sample::holding(vec![sample::heading(2, "Crynodeb"), sample::paragraph("Enw Dychmygol 🌱 a mwy")]);
    let trouble = pdf::write(&sample::released(document)).expect_err("a refusal");
    assert_eq!(trouble, Trouble::NoGlyph('🌱'));
    let (said, shown) = (format!("{trouble} {:?}", trouble.phrase()), "U+1F331");
    assert!(said.contains(shown) && !said.contains("Dychmygol"), "{said}");
}

#[test]
fn a_table_leaves_neither_its_head_nor_a_row_alone() {
    for rows in 2..60 {
        let table = Block::Table {
            caption: "Yn ôl thema".into(),
            head: vec!["Thema".into(), "2024–25".into()],
            rows: (0..rows).map(|nth| vec![format!("Thema {nth}"), nth.to_string()]).collect(),
        };
        let file = file(sample::holding(vec![sample::heading(2, "Tabl"), table]));
        let head = file.all("THead").next().expect("a head");
        let body = file.all("TBody").next().expect("rows");
        let pages: Vec<usize> = file.within(body, "TR").iter().map(|row| file.pages_of(*row)[0]).collect();
        assert_eq!(pages.len(), rows);
        assert_eq!(file.pages_of(head)[0], pages[0], "the head stands alone, {rows} rows");
        assert!(
            pages.chunk_by(|one, next| one == next).all(|page| page.len() > 1),
            "a row alone of {rows}: {pages:?}"
        );
        assert_eq!(invariants::wrong(&file), Vec::<String>::new());
    }
}

#[test]
fn a_heading_stays_with_what_it_heads() {
    for lines in 0..34 {
        let mut blocks = vec![sample::heading(2, "Yn gyntaf")];
        blocks.extend((0..lines).map(|_| sample::paragraph("Llinell.")));
        blocks.extend([sample::heading(2, "Adran"), sample::heading(3, "O fewn adran")]);
        blocks.push(sample::paragraph(&"Brawddeg o eiriau cyffredin. ".repeat(12)));
        let file = file(sample::holding(blocks));
        let page = |tag: &str, words: &str| {
            let place = file.all(tag).find(|place| file.text(*place).contains(words)).expect(words);
            file.pages_of(place)[0]
        };
        let pages = [page("H2", "Adran"), page("H3", "O fewn"), page("P", "Brawddeg")];
        assert!(pages.iter().all(|page| *page == pages[0]), "parted after {lines} lines: {pages:?}");
    }
}

#[test]
fn contents_name_the_pages_where_headings_stand() {
    let file = file(sample::report());
    let mut seen = 0;
    for entry in file.all("Link") {
        let words = file.text(entry);
        let (title, number) = words.trim().rsplit_once(' ').expect("a title and a number");
        let number: usize = number.parse().expect("a number");
        let stands = ["H2", "H3"]
            .iter()
            .flat_map(|tag| file.all(tag))
            .any(|place| file.text(place).trim() == title && file.pages_of(place) == [number - 1]);
        assert!(stands, "{title} does not stand on page {number}");
        seen += 1;
    }
    assert_eq!(seen, 22, "an entry for every heading");
}

#[test]
fn a_sheet_without_headings_has_neither_cover_nor_contents() {
    let file = file(sample::leaflet());
    assert_eq!(file.pages.len(), 1);
    assert_eq!(file.all("TOC").count(), 0);
    assert_eq!(file.all("H1").count(), 1);
}

#[test]
fn a_cell_taller_than_a_page_goes_on_over_it() {
    let tall = "Brawddeg hir am yr hyn a ddywedwyd. ".repeat(220);
    let table = Block::Table {
        caption: "Tal".into(),
        head: vec!["A".into(), "B".into()],
        rows: vec![vec!["x".into(), tall.clone()]],
    };
    let file = file(sample::holding(vec![sample::heading(2, "Tabl"), table]));
    let cell = file.all("TD").next().expect("a cell");
    assert!(file.pages_of(cell).len() > 1);
    assert_eq!(file.text(cell).trim(), tall.trim(), "no word is lost");
    assert_eq!(invariants::wrong(&file), Vec::<String>::new());
}

#[test]
fn contents_bars_and_quotes_of_many_pages_keep_every_invariant() {
    let bar = |nth: usize| Bar {
        label: format!("Rheswm {nth}"),
        shown: nth.to_string(),
        length: nth as f32 / 70.0,
    };
    let mut blocks: Vec<Block> = (1..=90)
        .map(|nth| sample::heading(if nth % 5 == 1 { 2 } else { 3 }, &format!("Pennawd {nth}")))
        .collect();
    blocks.push(Block::Bars {
        caption: "Rhesymau".into(),
        alt: "Saith deg o fariau.".into(),
        bars: (1..=70).map(bar).collect(),
    });
    let text = "Brawddeg a ddywedwyd.\n".repeat(90);
    blocks.push(Block::Quote { text, lang: Some(Lang::En), note: Some("Gofalwr maeth".into()) });
    let file = file(sample::holding(blocks));
    assert_eq!(invariants::wrong(&file), Vec::<String>::new());
    for tag in ["TOC", "Figure", "BlockQuote"] {
        assert!(file.pages_of(file.all(tag).next().expect(tag)).len() > 1, "{tag} on one page");
    }
    assert_eq!(file.all("Link").count(), 90);
}

#[test]
fn pages_are_counted_as_written() {
    let document = sample::report();
    assert_eq!(pdf::pages(&document).expect("a count"), file(document).pages.len());
}

/// The words of each figure.
fn figures(file: &File) -> Vec<String> {
    file.all("Figure").map(|place| file.text(place)).collect()
}

#[test]
fn a_bar_of_parts_names_each_with_its_value_and_draws_nothing_for_what_is_withheld() {
    let file = file(sample::holding(vec![
        sample::heading(2, "Graddio"),
        sample::stacked(Lang::Cy, &["20", "10", "15"]),
        sample::stacked(Lang::Cy, &["35", "*", "5"]),
    ]));
    assert_eq!(invariants::wrong(&file), Vec::<String>::new());
    let [all, less] = figures(&file).try_into().expect("two pictures");
    for words in ["Cytuno 20", "Y naill na’r llall 10", "Anghytuno 15"] {
        assert!(all.contains(words), "{all}");
    }
    assert!(less.contains("Y naill na’r llall *"), "{less}");
    let boxes: Vec<usize> = file
        .pages
        .iter()
        .flat_map(|page| &page.marked)
        .filter(|marked| marked.tag == "Figure")
        .map(|marked| marked.paints)
        .collect();
    // A part is a line around its ground, and so is the sample before its name under the bar: the part that is
    // withheld has neither.
    assert_eq!(boxes[0] - boxes[1], 4, "{boxes:?}");
}

#[test]
fn bars_of_parts_turn_pages_without_losing_a_word() {
    let Block::Stacked { caption, alt, parts, bars } = sample::stacked(Lang::Cy, &["20", "10", "15"]) else {
        panic!("another block");
    };
    let many = (0..40).map(|nth| {
        let mut bar = bars[nth % 2].clone();
        bar.label = format!("Gosodiad rhif {nth}");
        bar
    });
    let block = Block::Stacked { caption, alt, parts, bars: many.collect() };
    let file = file(sample::holding(vec![sample::heading(2, "Graddio"), block]));
    assert_eq!(invariants::wrong(&file), Vec::<String>::new());
    let figure = file.all("Figure").next().expect("a figure");
    assert!(file.pages_of(figure).len() > 1);
    assert!((0..40).all(|nth| file.text(figure).contains(&format!("Gosodiad rhif {nth}"))));
}

#[test]
fn a_picture_gives_its_numbers_as_a_table() {
    let stacked = sample::stacked(Lang::En, &["35", "*", "5"]);
    let Some(Block::Table { head, rows, .. }) = stacked.numbers("Numbers", "Sentence", "Households") else {
        panic!("no table");
    };
    assert_eq!(head, ["Sentence", "Agreed", "Neither", "Disagreed"]);
    assert_eq!(rows[1], ["I was heard", "35", "*", "5"]);
    assert_eq!(sample::paragraph("x").numbers("", "", ""), None);
}
