//! The order in which pages are read, by poppler's outline: headings one level at a time, tables row by row under their
//! caption, what belongs to a picture or a table beside it, every passage in its language. Where two languages stand
//! beside each other, the Welsh stands at the left and each passage opposite its own.

use std::collections::BTreeSet;

use crate::pdf::reader::{File, Kid, open};

use super::compare::expected_in_both;
use super::outline::{Said, read};
use super::papers::Paper;

/// What is wrong with the order of a report's pages and of its certificate's. That a report in one language is read in the
/// order of its page model is part of `differences`.
pub fn wrong_of(paper: &Paper) -> Vec<String> {
    let certificate = paper.certificate.each_ref().map(Option::as_ref);
    let files = paper.pdf.iter().chain(certificate.into_iter().flatten());
    let mut wrong: Vec<String> = files.flat_map(|pdf| wrong_in(&read(pdf), &open(pdf))).collect();
    wrong.extend(beside(&open(&paper.pdf[2])));
    if let [Some(welsh), Some(english), Some(both)] = certificate {
        let pages = [welsh, english, both].map(|pdf| read(pdf));
        if expected_in_both(&pages) != pages[2] {
            wrong.push("the certificate in both languages is in another order".to_owned());
        }
        wrong.extend(beside(&open(both)));
    }
    wrong
}

fn wrong_in(said: &[Said], file: &File) -> Vec<String> {
    let mut wrong = levels(said);
    for one in said {
        if let Said::Table(table) = one {
            let wide: BTreeSet<usize> = table.rows.iter().map(Vec::len).collect();
            let empty = table.caption.concat().is_empty() || table.rows.len() < 2;
            if wide.len() != 1 || empty {
                wrong.push(format!("a table without caption or with rows of {wide:?}"));
            }
        }
    }
    let pictures = said.iter().filter(|one| matches!(one, Said::Picture(_))).count();
    let described = file
        .all("Figure")
        .filter(|place| file.elements[*place].alt.as_ref().is_some_and(|alt| alt.len() > 20));
    if described.count() != pictures {
        wrong.push("a picture without words".to_owned());
    }
    let spoken = (0..file.elements.len()).filter(|place| marks(file, *place).next().is_some());
    wrong.extend(
        spoken.filter(|place| file.lang(*place).is_none()).map(|_| "a passage in no language".to_owned()),
    );
    wrong
}

/// Headings begin with the title and go down one by one.
fn levels(said: &[Said]) -> Vec<String> {
    let levels = said
        .iter()
        .filter_map(|one| if let Said::Heading(level, words) = one { Some((*level, words)) } else { None });
    let (mut last, mut wrong) = (0, Vec::new());
    for (level, words) in levels {
        if level > last + 1 {
            wrong.push(format!("a level left out before {words:?}"));
        }
        last = level;
    }
    wrong
}

fn marks(file: &File, place: usize) -> impl Iterator<Item = (usize, i64)> {
    file.elements[place].kids.iter().filter_map(|kid| match kid {
        Kid::Mark(page, number) => Some((file.page_ids.iter().position(|id| id == page)?, *number)),
        _ => None,
    })
}

/// Where an element's first letter stands: page, from the left, from the bottom.
fn at(file: &File, place: usize) -> Option<(usize, f32, f32)> {
    let own = marks(file, place).find_map(|(page, number)| {
        let marked = file.pages[page].marked.iter().find(|one| one.number == Some(number))?;
        marked.at.map(|(x, y)| (page, x, y))
    });
    own.or_else(|| {
        let kids = file.elements[place].kids.iter();
        kids.filter_map(|kid| if let Kid::Element(kid) = kid { Some(*kid) } else { None })
            .find_map(|kid| at(file, kid))
    })
}

/// The middle of a page, in points.
const MIDDLE: f32 = 297.6;

/// Welsh stands at the left of the middle and English at the right, and the two passages of a pair at one height. The cover
/// is of one column; a table stands once for both or across both columns, and a voice stands once.
fn beside(file: &File) -> Vec<String> {
    let columns = ["H1", "H2", "H3", "P", "L", "Figure"];
    let inside = |place: usize, tag: &str| {
        std::iter::successors(file.elements[place].parent, |parent| file.elements[*parent].parent)
            .any(|parent| file.elements[parent].tag == tag)
    };
    let covered = file.all("TOC").next().is_some() || file.all("H1").count() == 1;
    let within = |place: usize| ["Table", "BlockQuote", "L", "TOC"].iter().any(|tag| inside(place, tag));
    let passages: Vec<_> = (0..file.elements.len())
        .filter(|place| columns.contains(&file.elements[*place].tag.as_str()) && !within(*place))
        .filter_map(|place| Some((place, at(file, place)?)))
        .filter(|(_, (page, ..))| !covered || *page > 0)
        .collect();
    let mut wrong = Vec::new();
    for (place, (_, x, _)) in &passages {
        let welsh = file.lang(*place) == Some("cy-GB");
        if welsh != (*x < MIDDLE) {
            wrong.push(format!("{:?} on the wrong side: {:?}", file.lang(*place), file.text(*place)));
        }
    }
    // Over a page without a cover stand the title and the lines under it, first of one language and then of the other; a
    // title may take more lines than its own.
    let second = passages.iter().skip(1).position(|(place, _)| file.elements[*place].tag == "H1");
    for pair in passages[second.map_or(0, |at| 2 * (at + 1))..].chunks(2) {
        let [(one, (page, _, y)), (other, (next, _, beside))] = pair else {
            wrong.push("a passage without its own".to_owned());
            continue;
        };
        let same =
            file.elements[*one].tag == file.elements[*other].tag && file.lang(*one) != file.lang(*other);
        if !same || page != next || (y - beside).abs() > 1.5 {
            wrong.push(format!("not opposite each other: {:?}, {:?}", file.text(*one), file.text(*other)));
        }
    }
    wrong
}

/// Passages that change places, a level left out, a picture without words, a language that is lost, columns that change
/// sides: each is seen.
pub fn every_planted_slip_is_seen(paper: &Paper) {
    let good = || (read(&paper.pdf[0]), open(&paper.pdf[0]));
    let (mut said, file) = good();
    assert_eq!(wrong_in(&said, &file), [""; 0]);
    let under = said.iter().rposition(|one| matches!(one, Said::Heading(2, _))).expect("a heading");
    said[under] = Said::Heading(4, "Pennawd".to_owned());
    assert_ne!(wrong_in(&said, &file), [""; 0], "a level left out");

    let mut swapped = paper.clone();
    let note = swapped.pages[0].iter().rposition(|one| matches!(one, Said::Table(_))).expect("a table");
    swapped.pages[0].swap(note, note + 1);
    assert_ne!(super::compare::differences(&swapped), [""; 0], "a table after what follows it");

    let (said, mut file) = good();
    let figure = file.all("Figure").next().expect("a picture");
    file.elements[figure].alt = None;
    assert_ne!(wrong_in(&said, &file), [""; 0], "a picture without words");

    let (said, mut file) = good();
    file.elements.iter_mut().for_each(|one| one.lang = None);
    assert_ne!(wrong_in(&said, &file), [""; 0], "no language");

    let both = open(&paper.pdf[2]);
    assert_eq!(beside(&both), [""; 0]);
    let mut sides = open(&paper.pdf[2]);
    for one in &mut sides.elements {
        let other = |lang: &String| if lang == "cy-GB" { "en-GB".to_owned() } else { "cy-GB".to_owned() };
        one.lang = one.lang.as_ref().map(other);
    }
    assert_ne!(beside(&sides), [""; 0], "English at the left");
    let mut lower = open(&paper.pdf[2]);
    let paragraph = lower.pages[3].marked.iter_mut().find(|one| one.tag == "P").expect("a paragraph");
    paragraph.at = paragraph.at.map(|(x, y)| (x, y - 20.0));
    assert_ne!(beside(&lower), [""; 0], "one lower than its own");
}
