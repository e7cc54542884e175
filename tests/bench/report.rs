//! A report from its content to the finished bytes, again and again.

use std::path::Path;

use gwrando_core::reports::{Block, Document, Span, pdf};
use serde_json::{Value, json};

use super::{sample, timed};

/// Reports that are timed; as many again come first and are not.
const ROUNDS: usize = 60;

/// Times the report and leaves its content for the rivals.
pub fn measure(folder: &Path) -> Value {
    let document = told_apart(sample::report());
    std::fs::write(folder.join("content.json"), content(&document).to_string()).expect("the content is kept");
    let released = sample::released(document);
    let write = || pdf::write(&released).expect("a report");
    for _ in 0..ROUNDS {
        write();
    }
    let times: Vec<f64> = (0..ROUNDS).map(|_| timed(write).0).collect();
    json!({"ms": times, "bytes": write().len(), "pages": pdf::pages(released.get()).expect("pages")})
}

/// The sample says the same again and again to be long. A real report does not, and what is the same is shaped once: so each
/// paragraph, item and quotation gets a number.
fn told_apart(mut document: Document) -> Document {
    let blocks = document.parts.iter_mut().flat_map(|part| &mut part.blocks);
    for (number, block) in blocks.enumerate() {
        let last = Span::plain(format!(" {number}"));
        match block {
            Block::Paragraph(spans) | Block::Note(spans) => spans.push(last),
            Block::List(items) => items.iter_mut().for_each(|item| item.push(last.clone())),
            Block::Quote { text, .. } => text.push_str(&last.text),
            _ => {}
        }
    }
    document
}

/// The content in plain JSON: what every tool has to bring onto its pages.
fn content(document: &Document) -> Value {
    let blocks: Vec<Value> = document.parts.iter().flat_map(|part| part.blocks.iter().map(block)).collect();
    json!({"title": document.title.cy, "blocks": blocks})
}

fn block(block: &Block) -> Value {
    let text = |spans: &[Span]| spans.iter().map(|span| span.text.as_str()).collect::<String>();
    match block {
        Block::Heading { level, text } => json!({"kind": "heading", "level": level, "text": text}),
        Block::Paragraph(spans) | Block::Note(spans) => json!({"kind": "paragraph", "text": text(spans)}),
        Block::List(items) => {
            json!({"kind": "list", "items": items.iter().map(|item| text(item)).collect::<Vec<_>>()})
        }
        Block::Quote { text, note, .. } => {
            let note = note.as_deref().unwrap_or_default();
            json!({"kind": "quote", "text": format!("{text} {note}")})
        }
        Block::Table { caption, head, rows } => {
            json!({"kind": "table", "caption": caption, "head": head, "rows": rows})
        }
        Block::Bars { caption, bars, .. } => {
            let bars: Vec<Value> =
                bars.iter().map(|bar| json!({"label": bar.label, "shown": bar.shown})).collect();
            json!({"kind": "bars", "caption": caption, "bars": bars})
        }
        Block::Stacked { caption, parts, bars, .. } => {
            let rows: Vec<Vec<&String>> =
                bars.iter().map(|bar| [&bar.label].into_iter().chain(&bar.shown).collect()).collect();
            json!({"kind": "table", "caption": caption, "head": parts, "rows": rows})
        }
        Block::Blank { words, .. } => json!({"kind": "paragraph", "text": words}),
        Block::PageBreak => json!({"kind": "break"}),
    }
}
