//! Real pages with a fault planted in one language, and the phrases that pages are written with.

use std::collections::BTreeMap;

use super::*;
use crate::reports::counts::Counts;
use crate::reports::disclosure;
use crate::reports::draft::{Finding, Named, Voice, Whose, frame};
use crate::reports::{Bar, ReportKind, Span, StackedBar, pages};
use crate::vocabulary::{Languages, Period, QuoteId, ServiceId};

fn counts() -> Counts {
    let frame = frame();
    let many = |names: Vec<String>| names.into_iter().zip((11..40).cycle()).collect::<BTreeMap<_, u32>>();
    let themes = frame.reasons.themes.iter().map(|one| one.code.clone()).collect();
    let codes = frame.reasons.themes.iter().flat_map(|one| one.codes.clone()).collect();
    let rated = |id: &String| (id.clone(), BTreeMap::from([(5, 31), (2, 12), (3, 7)]));
    Counts {
        services: (0..4).map(|_| (ServiceId::fresh(), 15)).collect(),
        themes: many(themes),
        codes: many(codes),
        ratings: frame.items.iter().chain(&frame.scales).map(rated).collect(),
        ..Counts::default()
    }
}

/// A draft with something of everything.
pub fn draft(kind: ReportKind) -> Draft {
    let period = Period::reporting_year(2024);
    let voice = |question: &str, text: &str| Voice {
        quote: QuoteId::fresh(),
        interview: "1".into(),
        question: question.into(),
        text: text.into(),
        lang: "cy".into(),
        theme: Some("C".into()),
    };
    let finding = |whose, said| Finding { whose, pool: None, period: Period::reporting_year(2023), said };
    let (words, _) = disclosure::words(&[1], &counts(), &frame());
    let (numbers, _) = disclosure::wales(&[1, 2], &counts(), &frame());
    let local = kind == ReportKind::Local;
    let name = Both { cy: "Cwm Du".to_owned(), en: "Black Vale".to_owned() };
    Draft {
        quotations: Vec::new(),
        kind,
        service: local.then(|| Named { id: ServiceId::fresh(), code: None, name }),
        period,
        lang: Languages::Cy,
        made_on: "2026-11-22".parse().expect("a day"),
        declared: local.then_some(37),
        voices: if local {
            vec![voice("q1", "Neb yn ateb."), voice("q36", "Roedd 3 ohonom.")]
        } else {
            vec![]
        },
        findings: match local {
            true => vec![finding(Whose::Own, words), finding(Whose::Wales, numbers)],
            false => vec![finding(Whose::Wales, numbers)],
        },
        earlier: vec![],
        extras: crate::reports::extras::Extras::default(),
        promises: crate::reports::promises::Promises::default(),
    }
}

fn renderings(kind: ReportKind) -> Renderings {
    pages::renderings(&draft(kind))
}

const KINDS: [ReportKind; 2] = [ReportKind::Local, ReportKind::National];

#[test]
fn the_pages_of_every_report_say_the_same_in_both_languages() {
    for kind in KINDS {
        let draft = draft(kind);
        let report = compared(&draft, pages::renderings(&draft)).expect("the same");
        assert_eq!(report.in_both().parts.len(), 2);
        assert_eq!(report.wanted().parts.iter().map(|part| part.lang).collect::<Vec<_>>(), [Lang::Cy]);
    }
}

/// Every text on a page, to change.
fn texts(part: &mut Part) -> Vec<&mut String> {
    let mut all: Vec<&mut String> = part.subtitle.iter_mut().collect();
    for block in &mut part.blocks {
        match block {
            Block::Heading { text, .. } => all.push(text),
            Block::Paragraph(spans) | Block::Note(spans) => {
                all.extend(spans.iter_mut().map(|span| &mut span.text));
            }
            Block::List(points) => all.extend(points.iter_mut().flatten().map(|span| &mut span.text)),
            Block::Quote { text, note, .. } => all.extend([text].into_iter().chain(note)),
            Block::Table { caption, head, rows } => {
                all.push(caption);
                all.extend(head.iter_mut().chain(rows.iter_mut().flatten()));
            }
            Block::Bars { caption, alt, bars } => {
                all.extend([caption, alt]);
                all.extend(bars.iter_mut().flat_map(|bar| [&mut bar.label, &mut bar.shown]));
            }
            Block::Stacked { caption, alt, parts, bars } => {
                all.extend([caption, alt]);
                all.extend(parts);
                all.extend(
                    bars.iter_mut().flat_map(|bar| [&mut bar.label].into_iter().chain(&mut bar.shown)),
                );
            }
            Block::Blank { words, .. } => all.push(words),
            Block::PageBreak => {}
        }
    }
    all
}

/// The same text with its last figure changed by one; nothing when it holds none.
fn another_number(text: &str) -> Option<String> {
    let at = text.rfind(|c: char| c.is_ascii_digit())?;
    let digit = text[at..].chars().next()?.to_digit(10)?;
    Some(format!("{}{}{}", &text[..at], (digit + 1) % 10, &text[at + 1..]))
}

#[test]
fn any_number_or_date_changed_in_one_language_is_found() {
    let mut planted = 0;
    for kind in KINDS {
        let good = renderings(kind);
        for part in 0..2 {
            let count = texts(&mut good.document.clone().parts[part]).len();
            for nth in 0..count {
                let mut bad = good.clone();
                let mut all = texts(&mut bad.document.parts[part]);
                let Some(other) = another_number(all[nth]) else { continue };
                *all[nth] = other;
                planted += 1;
                assert!(differing(&bad).is_some(), "{kind:?}, part {part}, text {nth}");
            }
        }
    }
    assert!(planted > 150, "only {planted}");
}

#[test]
fn any_hidden_number_shown_in_one_language_is_found() {
    let mut bad = renderings(ReportKind::National);
    let all = texts(&mut bad.document.parts[1]);
    let hidden: Vec<usize> = (0..all.len()).filter(|nth| *all[*nth] == "*").collect();
    for nth in hidden {
        let mut bad = renderings(ReportKind::National);
        *texts(&mut bad.document.parts[1])[nth] = "5".into();
        assert!(differing(&bad).is_some(), "text {nth}");
    }
    *texts(&mut bad.document.parts[1])[3] = "Five more".into();
    assert!(differing(&bad).is_some(), "a number written out");
}

fn blocks() -> Vec<Block> {
    let span = |text: &str| vec![Span::plain(text)];
    let bar = |shown: &str, length| Bar { label: "A".into(), shown: shown.into(), length };
    vec![
        Block::Heading { level: 2, text: "A".into() },
        Block::List(vec![span("a"), span("b 5")]),
        Block::Quote { text: "Geiriau".into(), lang: Some(Lang::Cy), note: None },
        Block::Table {
            caption: "T".into(),
            head: vec!["a".into(), "b".into()],
            rows: vec![vec!["x".into(), "10".into()], vec!["y".into(), "*".into()]],
        },
        Block::Heading { level: 3, text: "B".into() },
        Block::Bars {
            caption: "P".into(),
            alt: "p".into(),
            bars: vec![bar("20", 1.0), bar("5", 0.25), bar("*", 0.0)],
        },
        Block::Stacked {
            caption: "S".into(),
            alt: "s".into(),
            parts: vec!["m".into(), "n".into()],
            bars: vec![StackedBar { label: "r".into(), shown: vec!["10".into(), "*".into()] }],
        },
    ]
}

/// Plants a fault in the second of two like lists of blocks and says where it is found.
fn planted(plant: impl Fn(&mut Vec<Block>)) -> Option<(usize, usize, usize, Differs)> {
    let mut other = blocks();
    plant(&mut other);
    blocks::compared(&blocks(), &other).map(|place| (place.section, place.block, place.line, place.what))
}

#[test]
fn every_other_difference_is_found_where_it_stands() {
    assert_eq!(planted(|_| {}), None);
    let level = planted(|blocks| blocks[4] = Block::Heading { level: 2, text: "B".into() });
    assert_eq!(level, Some((2, 0, 0, Differs::Level)));
    assert_eq!(planted(|blocks| drop(blocks.pop())), Some((2, 2, 0, Differs::Kinds)));
    assert_eq!(planted(|blocks| blocks.swap(1, 2)), Some((1, 1, 0, Differs::Kinds)));
    let point = planted(|blocks| {
        if let Block::List(points) = &mut blocks[1] {
            points.pop();
        }
    });
    assert_eq!(point, Some((1, 1, 0, Differs::Shape)));
    let quote = planted(|blocks| {
        blocks[2] = Block::Quote { text: "Geiriau.".into(), lang: Some(Lang::Cy), note: None };
    });
    assert_eq!(quote, Some((1, 2, 0, Differs::Quote)));
    let column = planted(|blocks| {
        if let Block::Table { rows, .. } = &mut blocks[3] {
            rows[1].push("5".into());
        }
    });
    assert_eq!(column, Some((1, 3, 2, Differs::Shape)));
    let length = planted(|blocks| {
        if let Block::Bars { bars, .. } = &mut blocks[5] {
            bars[1].length = 0.5;
        }
    });
    assert_eq!(length, Some((2, 1, 2, Differs::Bar)));
    let part = planted(|blocks| {
        if let Block::Stacked { bars, .. } = &mut blocks[6] {
            bars[0].shown[1] = "5".into();
        }
    });
    assert_eq!(part, Some((2, 2, 1, Differs::Number)));
}

#[test]
fn a_bar_longer_than_its_number_is_found_even_when_both_languages_have_it() {
    for (nth, length) in [(1, 0.3), (2, 0.05)] {
        let mut both = blocks();
        if let Block::Bars { bars, .. } = &mut both[5] {
            bars[nth].length = length;
        }
        let place = blocks::compared(&both, &both).expect("a place");
        assert_eq!((place.what, place.line), (Differs::Bar, nth + 1));
    }
}

#[test]
fn names_that_changed_places_are_found_by_what_the_page_was_given() {
    let mut bad = renderings(ReportKind::National);
    let names: Vec<usize> =
        (0..bad.given.en.len()).filter(|nth| bad.given.en[*nth].phrase.key == "theme").collect();
    let block = bad.given.en[names[0]].block;
    bad.given.en.swap(names[0], names[1]);
    let place = differing(&bad).expect("a place");
    assert_eq!(place.what, Differs::Given);
    assert_eq!(place, blocks::place(&bad.document.parts[0].blocks, block, 0, Differs::Given));
}

#[test]
fn the_error_names_a_place_and_nothing_that_stands_there() {
    let mut bad = renderings(ReportKind::Local);
    for text in texts(&mut bad.document.parts[1]) {
        if text.contains("37") {
            *text = text.replace("37", "73");
        }
    }
    let trouble = compared(&draft(ReportKind::Local), bad).expect_err("a refusal");
    for lang in Lang::BOTH {
        let said = crate::language::Words::embedded().say(&trouble.phrase(), lang);
        assert!(!said.contains("37") && !said.contains("73") && said.contains('3'), "{said}");
    }
    assert!(!trouble.is_refusal());
}

/// What the pages are written with. Messages on one line, as they stand in the files.
#[test]
fn every_phrase_of_reports_holds_the_same_numbers_in_both_languages() {
    let (welsh, english) =
        (include_str!("../../../locales/cy/reports.ftl"), include_str!("../../../locales/en/reports.ftl"));
    let lines = |text: &'static str| text.lines().filter_map(|line| line.split_once(" = "));
    let welsh: BTreeMap<&str, &str> = lines(welsh).collect();
    let mut seen = 0;
    for (key, en) in lines(english).filter(|(key, _)| key.starts_with("reports-")) {
        let Some(cy) = welsh.get(key) else { continue };
        seen += 1;
        assert_eq!(same_text(cy, en), None, "{key}: {cy} | {en}");
    }
    assert!(seen > 50, "only {seen}");
}

#[test]
fn names_of_themes_reasons_and_sentences_hold_the_same_numbers() {
    let (frame, guide) = (crate::reasons::frame(), crate::guides::current());
    let names = frame.themes.iter().map(|one| &one.name).chain(frame.codes.iter().map(|one| &one.name));
    let sentences = guide.items.iter().map(|one| &one.text).chain(guide.scales.iter().map(|one| &one.text));
    for one in names.chain(sentences) {
        assert_eq!(same_text(&one.cy, &one.en), None, "{} | {}", one.cy, one.en);
    }
}
