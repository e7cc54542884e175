//! Faults that a reader sees before reading a word: a page with hardly anything on it, a heading parted from what it
//! heads, one row of a table by itself, words on top of each other or out at the edge. Found in the written files, by
//! poppler's boxes of words and the structure tree.

use std::collections::BTreeMap;
use std::io::Write;
use std::process::Command;

use crate::pdf::reader::{File, open};

use super::order::at;
use super::papers::Paper;

/// A word's box on its page, in points from the top left corner.
#[derive(Clone, Debug)]
struct Word {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
    said: String,
}

/// Below this stands the foot of a page.
const FOOT: f32 = 775.0;
/// A last page whose words end above this holds hardly anything: some eight lines.
const HARDLY: f32 = 185.0;
/// Nothing is printed nearer to the edge of the paper.
const EDGE: f32 = 40.0;
/// The width of the paper.
const WIDTH: f32 = 595.3;

/// What is wrong with the pages of a report and of its certificate.
pub fn faults_of(paper: &Paper) -> Vec<String> {
    let files = paper.pdf.iter().chain(paper.certificate.iter().flatten());
    files.flat_map(|pdf| faults(&open(pdf), &words(pdf))).collect()
}

fn faults(file: &File, pages: &[Vec<Word>]) -> Vec<String> {
    let mut faults = parted_headings(file);
    faults.extend(single_rows(file));
    faults.extend(hardly_filled(pages));
    for (page, words) in pages.iter().enumerate() {
        faults.extend(crossing(words).map(|words| format!("page {}: {words}", page + 1)));
    }
    faults
}

/// A last page with some lines only.
fn hardly_filled(pages: &[Vec<Word>]) -> Option<String> {
    let last = pages.last().filter(|_| pages.len() > 1)?;
    let lowest = last.iter().map(|word| word.bottom).filter(|bottom| *bottom < FOOT).fold(0.0, f32::max);
    (lowest < HARDLY).then(|| format!("the last page ends at {lowest}"))
}

/// A heading on another page than what comes after it in its language.
fn parted_headings(file: &File) -> Vec<String> {
    let heads = |place: &usize| ["H2", "H3"].contains(&file.elements[*place].tag.as_str());
    let passage = |place: &usize| {
        heads(place)
            || ["P", "LI", "Caption", "Figure", "BlockQuote"].contains(&file.elements[*place].tag.as_str())
    };
    let all: Vec<usize> = (0..file.elements.len()).filter(passage).collect();
    let mut parted = Vec::new();
    for (nth, place) in all.iter().enumerate().filter(|(_, place)| heads(place)) {
        // A table and a voice may stand once for both languages.
        let shared = |next: usize| ["Caption", "BlockQuote"].contains(&file.elements[next].tag.as_str());
        let next =
            all[nth + 1..].iter().find(|next| shared(**next) || file.lang(**next) == file.lang(*place));
        let (Some(here), Some(there)) = (at(file, *place), next.and_then(|next| at(file, *next))) else {
            continue;
        };
        if here.0 != there.0 && !of_contents(file, *place) {
            parted.push(format!("{:?} stands last on page {}", file.text(*place), here.0 + 1));
        }
    }
    parted
}

/// Over the contents, in one language or in two, stand headings that no passage follows.
fn of_contents(file: &File, place: usize) -> bool {
    file.elements.iter().skip(place + 1).take(2).any(|next| next.tag == "TOC")
}

/// A table that goes on over a page and has one row alone on either.
fn single_rows(file: &File) -> Vec<String> {
    let mut alone = Vec::new();
    for table in file.all("Table") {
        let mut rows: BTreeMap<usize, usize> = BTreeMap::new();
        for body in file.within(table, "TBody") {
            for row in file.within(body, "TR") {
                if let Some((page, ..)) = at(file, row) {
                    *rows.entry(page).or_default() += 1;
                }
            }
        }
        if rows.len() > 1 && rows.values().any(|count| *count < 2) {
            alone.push(format!("a table with rows {rows:?} on its pages"));
        }
    }
    alone
}

/// Words that stand on others or out of the page. Boxes reach above and below their letters, so that they may touch.
fn crossing(words: &[Word]) -> impl Iterator<Item = String> + '_ {
    let outside = words.iter().filter(|word| word.left < EDGE || word.right > WIDTH - EDGE);
    let outside = outside.map(|word| format!("{:?} stands at the edge", word.said));
    let pairs = words
        .iter()
        .enumerate()
        .flat_map(|(nth, word)| words[nth + 1..].iter().map(move |other| (word, other)));
    let covered = pairs.filter(|(one, other)| {
        let wide = one.right.min(other.right) - one.left.max(other.left);
        let high = one.bottom.min(other.bottom) - one.top.max(other.top);
        wide > 1.0 && high > 0.4 * (one.bottom - one.top).min(other.bottom - other.top)
    });
    outside.chain(covered.map(|(one, other)| format!("{:?} stands on {:?}", one.said, other.said)))
}

/// `pdftotext -bbox`.
fn words(pdf: &[u8]) -> Vec<Vec<Word>> {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(pdf).expect("writes");
    let output =
        Command::new("pdftotext").args(["-enc", "UTF-8", "-bbox"]).arg(file.path()).arg("-").output();
    let output = output.expect("pdftotext runs (Debian: poppler-utils)");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    said.split("<page ").skip(1).map(|page| page.split("<word ").skip(1).filter_map(word).collect()).collect()
}

fn word(said: &str) -> Option<Word> {
    let number = |name: &str| -> Option<f32> {
        let (_, rest) = said.split_once(&format!("{name}=\""))?;
        rest.split('"').next()?.parse().ok()
    };
    let (_, rest) = said.split_once('>')?;
    let said = rest.split("</word>").next()?.to_owned();
    Some(Word {
        left: number("xMin")?,
        top: number("yMin")?,
        right: number("xMax")?,
        bottom: number("yMax")?,
        said,
    })
}

/// Each of the faults is seen when it is there.
pub fn every_planted_fault_is_seen(paper: &Paper) {
    let (file, pages) = (open(&paper.pdf[0]), words(&paper.pdf[0]));
    assert_eq!(faults(&file, &pages), [""; 0]);

    let mut short = pages.clone();
    short.last_mut().expect("a page").retain(|word| word.bottom < HARDLY - 20.0 || word.bottom > FOOT);
    assert_eq!(faults(&file, &short).len(), 1, "few lines on the last page");

    let mut crossed = pages.clone();
    let word = crossed[2][5].clone();
    crossed[2].push(Word { left: word.left + 2.0, ..word.clone() });
    assert_eq!(faults(&file, &crossed).len(), 1, "a word on another");
    let mut out = pages.clone();
    out[2].push(Word { left: 10.0, right: 30.0, top: 400.0, bottom: 410.0, said: "allan".to_owned() });
    assert_eq!(faults(&file, &out).len(), 1, "a word at the edge");

    let mut heading = open(&paper.pdf[0]);
    let section = heading.all("H2").nth(2).expect("a section");
    let marks = std::mem::take(&mut heading.elements[section].kids);
    let earlier = heading.all("H2").next().expect("the contents");
    heading.elements[section].kids = heading.elements[earlier].kids.clone();
    assert_ne!(parted_headings(&heading), [""; 0], "a heading a page before its section");
    heading.elements[section].kids = marks;
    assert_eq!(parted_headings(&heading), [""; 0]);

    let mut rows = open(&paper.pdf[0]);
    let all = |file: &File| file.all("TBody").flat_map(|body| file.within(body, "TR")).collect::<Vec<_>>();
    let (first, last) = (all(&rows)[0], *all(&rows).last().expect("a row"));
    rows.elements[first].kids = rows.elements[last].kids.clone();
    assert_eq!(single_rows(&rows).len(), 1, "one row on another page than the rest of its table");
}
