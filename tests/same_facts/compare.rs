//! What one format of a report says and another does not.

use gwrando_core::guides;
use gwrando_core::language::{both, phrases};
use gwrando_core::reasons::frame;
use gwrando_core::vocabulary::Phrase;
use serde_json::Value;

use super::outline::{Said, Table};
use super::papers::{Paper, Sheet};

/// Welsh and English, as places in a paper's lists; the third holds both.
const SINGLE: [usize; 2] = [0, 1];
const BOTH: usize = 2;

/// Everything in which the formats of a report differ. Nothing of a report that says the same everywhere.
pub fn differences(paper: &Paper) -> Vec<String> {
    let each = SINGLE.into_iter().flat_map(|lang| {
        let (pages, data) = (told(&paper.pages[lang]), &paper.data[lang]);
        let text = pages_and_text(&pages, &paper.alts[lang], texts(data));
        text.into_iter().chain(cells_in_pages(data, &pages, lang)).chain(lists_in_pages(data, &pages))
    });
    let together: Vec<String> = SINGLE.into_iter().flat_map(|lang| texts(&paper.data[lang])).collect();
    let both_texts = (texts(&paper.data[BOTH]) != together).then(|| "the data in both languages".to_owned());
    each.chain(both_texts).chain(in_both(paper)).chain(in_sheets(paper)).collect()
}

/// What pages say beside their data: who publishes them. Contents and page numbers are not read at all.
fn told(pages: &[Said]) -> Vec<Said> {
    let author = both(&Phrase::plain("reports-author"));
    let is_author =
        |said: &Said| matches!(said, Said::Words(words) if [&author.cy, &author.en].contains(&words));
    pages.iter().filter(|said| !is_author(said)).cloned().collect()
}

fn texts(data: &Value) -> Vec<String> {
    let lines = data["text"].as_array().into_iter().flatten();
    lines.map(|one| one.as_str().expect("a text").to_owned()).collect()
}

/// One kind of space, and no marks around a voice: pages put them there.
fn plain(text: &str) -> String {
    let spaced = text.replace(['\u{a0}', '\u{202f}'], " ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    words.join(" ").trim_start_matches('“').trim_end_matches('”').to_owned()
}

/// Letters, figures and the symbol: what a picture's words have in common with their lines in the data.
fn bare(text: &str) -> String {
    text.chars().filter(|one| one.is_alphanumeric() || *one == '*').collect()
}

/// The lines of a table, each with its cells, as the data's text has them.
fn lines(table: &Table) -> impl Iterator<Item = String> {
    let rows = table.rows.iter().map(|row| row.concat().join(" | "));
    table.caption.iter().cloned().chain(rows)
}

/// The pages say, line by line and row by row in the same order, what the data's text says, and no more.
fn pages_and_text(pages: &[Said], alts: &[String], text: Vec<String>) -> Vec<String> {
    let (mut text, mut alts) = (text.into_iter(), alts.iter());
    for said in pages {
        let expected: Vec<String> = match said {
            Said::Heading(_, words) | Said::Words(words) => vec![words.clone()],
            Said::Points(parts) | Said::Quote(parts) => parts.clone(),
            Said::Table(table) => lines(table).collect(),
            Said::Picture(_) => alts.next().into_iter().cloned().collect(),
        };
        for words in expected {
            let line = text.next().unwrap_or_default();
            if plain(&words) != plain(&line) {
                return vec![format!("the pages say {words:?}, the data {line:?}")];
            }
        }
        if let Said::Picture(words) = said {
            let (words, mut bars) = (bare(words), String::new());
            while bars.len() < words.len() {
                let Some(bar) = text.next() else { break };
                bars.push_str(&bare(&bar));
            }
            if words != bars {
                return vec![format!("a picture says {words:?}, the data {bars:?}")];
            }
        }
    }
    text.map(|line| format!("the pages leave out {line:?}")).collect()
}

/// What each code of a table's key is called.
fn names(table: &str, code: &str, lang: usize) -> Vec<String> {
    let guide = guides::current();
    let of = |text: &gwrando_core::vocabulary::Both<String>| {
        if lang == 0 { text.cy.clone() } else { text.en.clone() }
    };
    let known = [
        frame().theme(code).map(|one| of(&one.name)),
        frame().code(code).map(|one| of(&one.name)),
        guide.items.iter().find(|one| one.id == code).map(|one| of(&one.text)),
        guide.scales.iter().find(|one| one.id == code).map(|one| of(&one.text)),
    ];
    let key = match table {
        "leave" => format!("cases-leave-{code}"),
        "category" => format!("cases-category-{code}"),
        "length" => format!("reports-length-{code}"),
        "prevented" => format!("reports-prevented-{code}"),
        "requested" | "delivered" => format!("cases-language-{code}"),
        "region" => format!("cases-region-{code}"),
        "work" => return vec![of(&both(&phrases::management_measure(code)))],
        "days" => return vec![of(&both(&phrases::management_between(code)))],
        "scheme" => return vec![of(&both(&phrases::scheme_measure(code)))],
        _ => return known.into_iter().flatten().collect(),
    };
    vec![of(&both(&Phrase::plain(&key)))]
}

/// Every number of the data's tables stands in a row of the pages that is headed by what it counts.
fn cells_in_pages(data: &Value, pages: &[Said], lang: usize) -> Vec<String> {
    let tables =
        || pages.iter().filter_map(|one| if let Said::Table(table) = one { Some(table) } else { None });
    let mut wrong = Vec::new();
    for table in data["tables"].as_array().into_iter().flatten() {
        for cell in table["cells"].as_array().into_iter().flatten() {
            let shown = cell["shown"].as_str().expect("a text");
            let Some(code) = cell["key"][0].as_str() else { continue };
            let names = names(table["id"].as_str().unwrap_or_default(), code, lang);
            let stands = |row: &Vec<Vec<String>>| {
                names.iter().any(|name| plain(&row[0].concat()) == plain(name))
                    && row.iter().any(|one| one.concat() == shown)
            };
            if shown != "*" && !tables().flat_map(|table| &table.rows).any(stands) {
                wrong.push(format!("{}: {} is {shown} in the data alone", table["id"], cell["key"]));
            }
        }
    }
    wrong
}

/// The words of carers in the data stand on the pages as quotes, each once, and no others do.
fn lists_in_pages(data: &Value, pages: &[Said]) -> Vec<String> {
    let lists =
        ["voices", "quotations"].into_iter().flat_map(|list| data[list].as_array().into_iter().flatten());
    let mut listed: Vec<String> = lists.filter_map(|one| Some(plain(one["text"].as_str()?))).collect();
    let mut quoted: Vec<String> = pages
        .iter()
        .filter_map(|one| if let Said::Quote(parts) = one { Some(plain(parts.first()?)) } else { None })
        .collect();
    listed.sort();
    quoted.sort();
    (listed != quoted)
        .then(|| format!("words of carers: {listed:?} in the data, {quoted:?} on the pages"))
        .into_iter()
        .collect()
}

/// The pages in both languages say what the Welsh and the English ones say: block beside block, Welsh first, and once what
/// is the same in both.
fn in_both(paper: &Paper) -> Vec<String> {
    let (seen, expected) = (told(&paper.pages[BOTH]), expected_in_both(&paper.pages));
    let parted = seen.iter().zip(&expected).find(|(one, other)| one != other);
    let parted = parted.map(|(seen, expected)| format!("in both languages {seen:?}, not {expected:?}"));
    let longer = (seen.len() != expected.len())
        .then(|| format!("in both languages {} things, not {}", seen.len(), expected.len()));
    parted.or(longer).into_iter().collect()
}

/// The cover of one language after that of the other, and then each block with its like.
pub fn expected_in_both(pages: &[Vec<Said>; 3]) -> Vec<Said> {
    let [welsh, english] = [told(&pages[0]), told(&pages[1])];
    let leaflet = told(&pages[BOTH]).iter().filter(|one| matches!(one, Said::Heading(1, _))).count() > 1;
    let cover =
        welsh.iter().take_while(|one| matches!(one, Said::Heading(1, _) | Said::Words(_))).count().min(4);
    let title = |said: &Said| match said {
        Said::Heading(1, words) if !leaflet => Said::Words(words.clone()),
        other => other.clone(),
    };
    let covers = welsh[..cover].iter().cloned().chain(english[..cover].iter().map(title));
    let rest = welsh[cover..]
        .iter()
        .zip(&english[cover..])
        .flat_map(|(one, other)| together(one, other, &pages[BOTH]));
    covers.chain(rest).collect()
}

/// One of two languages as it stands in both. A table too wide to stand once stands in each.
fn together(welsh: &Said, english: &Said, seen: &[Said]) -> Vec<Said> {
    let once = |table: &Table| {
        seen.iter().any(|one| matches!(one, Said::Table(one) if one.caption == table.caption))
    };
    match (welsh, english) {
        (Said::Table(one), Said::Table(other)) => match merged(one, other).filter(once) {
            Some(table) => vec![Said::Table(table)],
            None => vec![welsh.clone(), english.clone()],
        },
        (Said::Quote(one), Said::Quote(other)) => {
            let more = other.iter().filter(|part| !one.contains(part));
            vec![Said::Quote(one.iter().chain(more).cloned().collect())]
        }
        _ => vec![welsh.clone(), english.clone()],
    }
}

/// A row of a table, each cell in its languages.
type Row = Vec<Vec<String>>;

/// A table whose values are the same in both languages stands once: Welsh names at the left, values, English names.
fn merged(welsh: &Table, english: &Table) -> Option<Table> {
    let values = |table: &Table| table.rows[1..].iter().map(|row| row[1..].to_vec()).collect::<Vec<_>>();
    if values(welsh) != values(english) || welsh.rows[0].len() < 2 {
        return None;
    }
    let row = |nth: usize, one: &Row, other: &Row| {
        let mut row = one.clone();
        if nth == 0 {
            row.iter_mut().zip(other).skip(1).for_each(|(cy, en)| {
                if *cy != *en {
                    cy.extend(en.clone());
                }
            });
        }
        row.push(other[0].clone());
        row
    };
    let pairs = welsh.rows.iter().zip(&english.rows).enumerate();
    let rows = pairs.map(|(nth, (one, other))| row(nth, one, other)).collect();
    Some(Table { caption: [welsh.caption.clone(), english.caption.clone()].concat(), rows })
}

/// The workbook and the CSV are the same sheets, and hold every table and every other line of the pages.
fn in_sheets(paper: &Paper) -> Vec<String> {
    let mut wrong = Vec::new();
    if paper.book
        != paper
            .files
            .iter()
            .map(|file| file.iter().map(|row| row.iter().map(|one| unguarded(one)).collect()).collect())
            .collect::<Vec<Sheet>>()
    {
        wrong.push("the workbook and the CSV differ".to_owned());
    }
    let pages = SINGLE.map(|lang| told(&paper.pages[lang]));
    let tables = |lang: usize| {
        pages[lang].iter().filter_map(|one| if let Said::Table(table) = one { Some(table) } else { None })
    };
    let mut sheets = paper.book.iter();
    let notes = sheets.next().expect("notes").concat();
    // The first sheet holds the notes.
    for (numbered, (welsh, english)) in (2..).zip(tables(0).zip(tables(1))) {
        let sheet = sheets.next().cloned().unwrap_or_default();
        for (lang, table) in [welsh, english].into_iter().enumerate() {
            let there = of_language(&sheet, lang);
            let here: Sheet =
                table.rows.iter().map(|row| row.iter().map(|one| plain(&one.concat())).collect()).collect();
            if there != here {
                wrong.push(format!("a sheet has {there:?}, the pages {here:?}"));
            }
            if !notes
                .iter()
                .any(|note| plain(note) == plain(&format!("{numbered}. {}", table.caption.concat())))
            {
                wrong.push(format!("the notes do not name {:?}", table.caption));
            }
        }
    }
    let rest: Vec<&Sheet> = sheets.collect();
    wrong.extend(words_in_sheets(&pages, &rest, &notes, paper));
    wrong
}

/// A text as it was before it was kept from being taken for a formula.
fn unguarded(cell: &str) -> String {
    let bare = cell.strip_prefix('\'').filter(|rest| rest.trim_start().starts_with(['=', '+', '-', '@']));
    bare.unwrap_or(cell).to_owned()
}

/// The columns of a sheet that are in a language, or in both.
fn of_language(sheet: &Sheet, lang: usize) -> Sheet {
    let marks = [" (cy)", " (en)"];
    let Some(head) = sheet.first() else { return Vec::new() };
    let mine: Vec<usize> = (0..head.len()).filter(|at| !head[*at].ends_with(marks[1 - lang])).collect();
    let heading = |text: &str| match text.strip_suffix(marks[lang]) {
        Some(own) => plain(own),
        None => plain(text.split(" / ").nth(lang).unwrap_or(text)),
    };
    let heads = mine.iter().map(|at| heading(&head[*at])).collect();
    let rows = sheet[1..].iter().map(|row| mine.iter().map(|at| plain(&row[*at])).collect());
    [heads].into_iter().chain(rows).collect()
}

/// Statements, voices and quotations of the data have rows of their own, and the last sheet has every other line.
fn words_in_sheets(pages: &[Vec<Said>; 2], rest: &[&Sheet], notes: &[String], paper: &Paper) -> Vec<String> {
    let mut wrong = Vec::new();
    let data = &paper.data[BOTH];
    for (list, columns) in
        [("voices", ["lang", "text"]), ("quotations", ["lang", "text"]), ("statements", ["cohort", "says"])]
    {
        for one in data[list].as_array().into_iter().flatten() {
            let cells = columns.map(|column| one[column].as_str().unwrap_or_default().to_owned());
            if !rest.iter().any(|sheet| sheet.iter().any(|row| cells.iter().all(|cell| row.contains(cell)))) {
                wrong.push(format!("no sheet holds {one}"));
            }
        }
    }
    let rows = |list: &str| data[list].as_array().map_or(0, Vec::len);
    let counted =
        [rows("statements"), rows("voices"), rows("quotations")].into_iter().filter(|rows| *rows > 0);
    let sizes: Vec<usize> = rest.iter().rev().skip(1).rev().map(|sheet| sheet.len() - 1).collect();
    if !counted.eq(sizes.iter().copied()) {
        wrong.push(format!("sheets of words with {sizes:?} rows"));
    }
    let last = rest.last().map(|sheet| &sheet[1..]).unwrap_or_default();
    for lang in SINGLE {
        let (mut alts, there) = (paper.alts[lang].iter(), last.iter().map(|row| plain(&row[lang])));
        let here = pages[lang].iter().flat_map(|said| match said {
            Said::Heading(_, words) | Said::Words(words) => vec![words.clone()],
            Said::Points(parts) | Said::Quote(parts) => parts.clone(),
            Said::Picture(_) => alts.next().into_iter().cloned().collect(),
            Said::Table(_) => Vec::new(),
        });
        // The title and the lines under it stand in the notes.
        let (cover, here): (Vec<_>, Vec<_>) =
            here.map(|line| plain(&line)).enumerate().partition(|(nth, _)| *nth < 4);
        wrong.extend(
            cover
                .iter()
                .filter(|(_, line)| !notes.contains(line))
                .map(|(_, line)| format!("no note: {line}")),
        );
        let (here, there): (Vec<String>, Vec<String>) =
            (here.into_iter().map(|(_, line)| line).collect(), there.collect());
        if here != there {
            let parted = here.iter().zip(&there).find(|(one, other)| one != other);
            wrong.push(format!(
                "{} lines of text in the sheets, {} on the pages: {parted:?}",
                there.len(),
                here.len()
            ));
        }
    }
    wrong
}
