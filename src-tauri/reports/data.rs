//! The same facts as data: exactly what is printed, and nothing else.

use serde_json::{Value, json};

use super::disclosure::{About, Released, Said, Table};
use super::ledger::{label, says};
use super::same_facts::Report;
use super::{Block, Document, Part, Room, Span, rules};
use crate::vocabulary::Coded;

/// The report as JSON.
pub fn of(report: &Released<Report>) -> Value {
    let (draft, document) = (report.get().draft(), report.get().wanted());
    let said = || draft.findings.iter().chain(&draft.earlier).map(|one| &one.said);
    let mut cohorts: Vec<u32> = said().flat_map(|one| one.cohorts().to_vec()).collect();
    cohorts.sort_unstable();
    cohorts.dedup();
    json!({
        "kind": draft.kind.code(),
        "service": draft.service.as_ref().map(|one| json!({ "cy": one.name.cy, "en": one.name.en })),
        "period": [draft.period.from, draft.period.to],
        "rules": rules::VERSION,
        "cohorts": cohorts.iter().map(|number| format!("c{number}")).collect::<Vec<_>>(),
        "tables": said().flat_map(tables).collect::<Vec<_>>(),
        "statements": said().flat_map(statements).collect::<Vec<_>>(),
        "voices": draft.voices.iter().map(|one| json!({ "theme": one.theme, "text": one.text, "lang": one.lang }))
            .collect::<Vec<_>>(),
        "quotations": draft.quotations.iter()
            .map(|one| json!({ "theme": one.quotation.theme, "text": one.quotation.text, "lang": one.quotation.lang }))
            .collect::<Vec<_>>(),
        "own": draft.extras.as_data(),
        "promises": draft.promises.as_data(),
        "text": text(&document),
    })
}

fn tables(said: &Said) -> Vec<Value> {
    said.tables().iter().map(|table| self::table(said, table)).collect()
}

fn table(said: &Said, table: &Table) -> Value {
    let cells = table.cells.iter().map(|cell| json!({ "key": cell.key, "shown": cell.shown, "k": cell.k }));
    json!({
        "id": table.id,
        "unit": "household",
        "cohort": label(said.cohorts()),
        "dimensions": table.dimensions,
        "partition": table.partition,
        "cells": cells.collect::<Vec<_>>(),
    })
}

fn statements(said: &Said) -> Vec<Value> {
    let cohort = label(said.cohorts());
    let statements = said.statements().iter();
    statements
        .map(
            |one| json!({ "cohort": cohort, "about": about(&one.about), "says": says(one.says), "k": one.k }),
        )
        .collect()
}

fn about(about: &About) -> Value {
    match about {
        About::Coverage => json!({ "coverage": "households" }),
        About::Theme(code) => json!({ "theme": code }),
        About::Item(id) => json!({ "item": id }),
        About::Scale(id) => json!({ "scale": id }),
    }
}

/// Every line of text on the pages, in reading order.
fn text(document: &Document) -> Vec<String> {
    document.parts.iter().flat_map(|part| part_text(part, document)).collect()
}

fn part_text(part: &Part, document: &Document) -> Vec<String> {
    let cover = [document.title.get(part.lang).clone()].into_iter().chain(part.subtitle.iter().cloned());
    cover.chain(part.blocks.iter().flat_map(block_text)).collect()
}

fn block_text(block: &Block) -> Vec<String> {
    match block {
        Block::Heading { text, .. } => vec![text.clone()],
        Block::Paragraph(spans) | Block::Note(spans) => vec![line(spans)],
        Block::List(points) => points.iter().map(|point| line(point)).collect(),
        Block::Quote { text, note, .. } => [text.clone()].into_iter().chain(note.clone()).collect(),
        Block::Table { caption, head, rows } => {
            let rows = rows.iter().map(|row| row.join(" | "));
            [caption.clone(), head.join(" | ")].into_iter().chain(rows).collect()
        }
        Block::Bars { caption, alt, bars } => {
            let bars = bars.iter().map(|bar| format!("{} | {}", bar.label, bar.shown));
            [caption.clone(), alt.clone()].into_iter().chain(bars).collect()
        }
        Block::Stacked { caption, alt, parts, bars } => {
            let named = |shown: &[String]| {
                let pairs = parts.iter().zip(shown).map(|(part, shown)| format!("{part}: {shown}"));
                pairs.collect::<Vec<_>>().join(" | ")
            };
            let bars = bars.iter().map(|bar| format!("{} | {}", bar.label, named(&bar.shown)));
            [caption.clone(), alt.clone()].into_iter().chain(bars).collect()
        }
        Block::Blank { words, room } => match room {
            Room::Boxes(choices) => [words.clone()].into_iter().chain(choices.iter().cloned()).collect(),
            Room::Short | Room::Lines(_) => vec![words.clone()],
        },
        Block::PageBreak => Vec::new(),
    }
}

fn line(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}
