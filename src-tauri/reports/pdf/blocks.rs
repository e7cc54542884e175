//! The blocks of a part: each is measured first, so that a heading knows what follows it, then placed.

use crate::reports::{Block, Result, Span};
use crate::vocabulary::Lang;

use super::bars::Chart;
use super::blank::Blank;
use super::grid::Grid;
use super::look::{self, MEASURE, SIDE};
use super::press::{Press, Text, stacked};
use super::quote::Voice;
use super::sheet::{Mark, NodeId, Role};
use super::stacked::Stack;

/// Indent of the entries of a list.
const INDENT: f32 = 18.0;

/// A block in lines, not yet on a page.
enum Piece {
    Heading { level: u8, words: String, text: Text },
    Paragraph(Text),
    Remark(Text),
    List { bullet: Text, entries: Vec<Text> },
    Quote(Voice),
    Table(Grid),
    Bars(Chart),
    Stacked(Stack),
    Blank(Blank),
    Turn,
}

impl Piece {
    /// The height that must be free for it to begin.
    fn beginning(&self) -> f32 {
        match self {
            Piece::Heading { text, .. } => text.height(),
            Piece::Paragraph(text) | Piece::Remark(text) => text.beginning(),
            Piece::List { entries, .. } => entries.first().map_or(0.0, Text::beginning),
            Piece::Quote(voice) => voice.beginning(),
            Piece::Table(grid) => grid.beginning(),
            Piece::Bars(chart) => chart.beginning(),
            Piece::Stacked(stack) => stack.beginning(),
            Piece::Blank(blank) => blank.height(),
            Piece::Turn => 0.0,
        }
    }

    /// The space above.
    fn before(&self) -> f32 {
        match self {
            Piece::Heading { level: 2, .. } => 26.0,
            Piece::Heading { .. } => 18.0,
            Piece::Quote(_) => 10.0,
            Piece::Table(_) | Piece::Bars(_) | Piece::Stacked(_) => 14.0,
            Piece::Remark(_) | Piece::Blank(_) => 6.0,
            Piece::Paragraph(_) | Piece::List { .. } | Piece::Turn => 0.0,
        }
    }

    /// The space below. Between two pieces stands the larger of both.
    fn after(&self) -> f32 {
        match self {
            Piece::Heading { level: 2, .. } => 8.0,
            Piece::Heading { .. } => 5.0,
            Piece::Paragraph(_) | Piece::List { .. } => 9.0,
            Piece::Remark(_) | Piece::Blank(_) => 11.0,
            Piece::Quote(_) => 16.0,
            Piece::Table(_) | Piece::Bars(_) | Piece::Stacked(_) => 18.0,
            Piece::Turn => 0.0,
        }
    }
}

/// Measures and places the blocks of one part under `parent`.
pub fn place(press: &mut Press, blocks: &[Block], lang: Lang, parent: NodeId) -> Result<()> {
    let pieces = blocks.iter().map(|block| measure(press, block, lang)).collect::<Result<Vec<_>>>()?;
    let mut below = 0.0;
    for (at, piece) in pieces.iter().enumerate() {
        press.space(piece.before().max(below));
        press.keep(with_what_follows(&pieces[at..]));
        put(press, piece, parent);
        below = piece.after();
    }
    Ok(())
}

/// The height that a piece needs to begin; a heading needs that of what it heads as well.
fn with_what_follows(pieces: &[Piece]) -> f32 {
    match pieces {
        [heading @ Piece::Heading { .. }, rest @ ..] => {
            let between = rest.first().map_or(0.0, |next| next.before().max(heading.after()));
            heading.beginning() + between + with_what_follows(rest)
        }
        [piece, ..] => piece.beginning(),
        [] => 0.0,
    }
}

fn measure(press: &mut Press, block: &Block, lang: Lang) -> Result<Piece> {
    Ok(match block {
        Block::Heading { level, text: words } => {
            let (level, style) = if *level <= 2 { (2, look::SECTION) } else { (3, look::SUBSECTION) };
            Piece::Heading { level, words: words.clone(), text: press.words(words, style, MEASURE)? }
        }
        Block::Paragraph(spans) => Piece::Paragraph(press.text(spans, look::BODY, MEASURE, lang)?),
        Block::Note(spans) => Piece::Remark(press.text(spans, look::REMARK, MEASURE, lang)?),
        Block::List(entries) => list(press, entries, lang)?,
        Block::Quote { text, lang: own, note } => {
            Piece::Quote(Voice::measure(press, text, *own, note.as_deref(), lang)?)
        }
        Block::Table { caption, head, rows } => Piece::Table(Grid::measure(press, caption, head, rows)?),
        Block::Bars { caption, alt, bars } => Piece::Bars(Chart::measure(press, caption, alt, bars)?),
        Block::Stacked { caption, alt, parts, bars } => {
            Piece::Stacked(Stack::measure(press, caption, alt, parts, bars)?)
        }
        Block::Blank { words, room } => Piece::Blank(Blank::measure(press, words, room)?),
        Block::PageBreak => Piece::Turn,
    })
}

fn list(press: &mut Press, entries: &[Vec<Span>], lang: Lang) -> Result<Piece> {
    let bullet = press.words("•", look::BODY, INDENT)?;
    let entries = entries.iter().map(|spans| press.text(spans, look::BODY, MEASURE - INDENT, lang));
    Ok(Piece::List { bullet, entries: entries.collect::<Result<_>>()? })
}

fn put(press: &mut Press, piece: &Piece, parent: NodeId) {
    match piece {
        Piece::Heading { level, words, text } => {
            press.bookmark(*level, words);
            let node = press.sheets.node(Role::Heading(*level), parent);
            press.flow(text, node, SIDE);
        }
        Piece::Paragraph(text) | Piece::Remark(text) => {
            let node = press.sheets.node(Role::P, parent);
            press.flow(text, node, SIDE);
        }
        Piece::List { bullet, entries } => put_list(press, bullet, entries, parent),
        Piece::Quote(voice) => voice.place(press, parent),
        Piece::Table(grid) => grid.place(press, parent),
        Piece::Bars(chart) => chart.place(press, parent),
        Piece::Stacked(stack) => stack.place(press, parent),
        Piece::Blank(blank) => blank.place(press, parent),
        Piece::Turn if !press.fresh() => press.turn(),
        Piece::Turn => {}
    }
}

fn put_list(press: &mut Press, bullet: &Text, entries: &[Text], parent: NodeId) {
    let list = press.sheets.node(Role::List, parent);
    for (nth, entry) in entries.iter().enumerate() {
        if nth > 0 {
            press.space(4.0);
        }
        press.keep(entry.beginning());
        let item = press.sheets.node(Role::Item, list);
        let mark = press.sheets.node(Role::Bullet, item);
        let drawn = stacked(&bullet.lines, SIDE + 4.0, press.y);
        press.sheets.put(press.page(), Mark::Node(mark), drawn);
        let body = press.sheets.node(Role::Body, item);
        press.flow(entry, body, SIDE + INDENT);
    }
}
