//! The blocks of a part: each is measured first, so that everything knows what follows it, then placed.

use crate::reports::{Block, Result};
use crate::vocabulary::Lang;

use super::bars::Chart;
use super::blank::Blank;
use super::figure;
use super::grid::Grid;
use super::list::List;
use super::look;
use super::piece::{Piece, tails};
use super::press::Press;
use super::quote::Voice;
use super::sheet::{NodeId, Role};
use super::stacked::Stack;
use super::twins::Twins;

/// Measures and places the blocks of one part under `parent`.
pub fn place(press: &mut Press, blocks: &[Block], lang: Lang, parent: NodeId) -> Result<()> {
    let pieces = blocks.iter().map(|block| measure(press, block, lang)).collect::<Result<Vec<_>>>()?;
    place_all(press, &pieces, parent);
    Ok(())
}

/// A last page that is filled less than this looks like a mistake: about eight lines of running text.
pub const ENOUGH: f32 = 150.0;
/// How much the spaces between pieces may be drawn together to save a page.
const EASES: [f32; 2] = [0.85, 0.7];
/// By how much more the page before the last ends early from one try to the next, in points, and how often that is tried.
const STEP: f32 = 24.0;
const TRIES: u8 = 12;

/// Places pieces one below the other. Where little would be left over for the last page, the spaces are drawn together
/// until it is not needed; where that does not help, the page before it ends earlier and gives it something.
pub fn place_all(press: &mut Press, pieces: &[Piece], parent: NodeId) {
    let (start, first) = (press.place(), press.page());
    fill(press, pieces, parent);
    let last = press.page();
    if last == first || press.filled() >= ENOUGH {
        return;
    }
    let lacking = ENOUGH - press.filled();
    let eases = EASES.into_iter().map(|ease| (ease, 0.0));
    let earlier = (0..TRIES).map(|nth| (1.0, lacking + STEP * f32::from(nth)));
    for (ease, height) in eases.chain(earlier) {
        press.back_to(&start);
        (press.ease, press.early) = (ease, (height > 0.0).then_some((last - 1, height)));
        fill(press, pieces, parent);
        (press.ease, press.early) = (1.0, None);
        if press.page() <= last && press.filled() >= ENOUGH {
            return;
        }
    }
    press.back_to(&start);
    fill(press, pieces, parent);
}

fn fill(press: &mut Press, pieces: &[Piece], parent: NodeId) {
    let mut below: f32 = 0.0;
    for (piece, tail) in pieces.iter().zip(tails(pieces, press.ease)) {
        press.space(press.ease * below.max(piece.before()));
        press.keep(piece.beginning(tail));
        put(press, piece, parent, tail);
        below = piece.after();
    }
}

/// A block in lines, as wide as the column under the pen.
pub fn measure(press: &mut Press, block: &Block, lang: Lang) -> Result<Piece> {
    let width = press.column.width;
    Ok(match block {
        Block::Heading { level, text: words } => {
            let (level, style) = if *level <= 2 { (2, look::SECTION) } else { (3, look::SUBSECTION) };
            Piece::Heading { level, words: words.clone(), text: press.words(words, style, width)? }
        }
        Block::Paragraph(spans) => Piece::Paragraph(press.text(spans, look::BODY, width, lang)?),
        Block::Note(spans) => Piece::Remark(press.text(spans, look::REMARK, width, lang)?),
        Block::List(entries) => Piece::List(List::measure(press, entries, lang)?),
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

fn put(press: &mut Press, piece: &Piece, parent: NodeId, tail: f32) {
    let x = press.column.x;
    match piece {
        Piece::Heading { level, words, text } => {
            press.bookmark(*level, words);
            let node = press.sheets.node(Role::Heading(*level), parent);
            press.flow_above(text, node, x, tail);
        }
        Piece::Paragraph(text) | Piece::Remark(text) => {
            let node = press.sheets.node(Role::P, parent);
            press.flow_above(text, node, x, tail);
        }
        Piece::List(list) => list.place(press, parent, tail),
        Piece::Lists(lists) => lists.place(press, parent, tail),
        Piece::Quote(voice) => voice.place(press, parent, tail),
        Piece::Table(grid) => grid.place(press, parent, tail),
        Piece::Bars(chart) => chart.place(press, parent, tail),
        Piece::Stacked(stack) => stack.place(press, parent, tail),
        Piece::Blank(blank) => blank.place(press, parent),
        Piece::Pair(pair) => put_beside(press, pair, parent, tail),
        Piece::Turn if !press.fresh() => press.turn(),
        Piece::Turn => {}
    }
}

fn put_beside(press: &mut Press, pair: &[Piece; 2], parent: NodeId, tail: f32) {
    match pair {
        [Piece::Bars(one), Piece::Bars(other)] => {
            let draw = |press: &mut Press, side: usize, row: usize| [one, other][side].draw(press, row);
            figure::place_beside(press, [&one.figure(), &other.figure()], parent, tail, draw);
        }
        [Piece::Stacked(one), Piece::Stacked(other)] => {
            let draw = |press: &mut Press, side: usize, row: usize| [one, other][side].draw(press, row);
            figure::place_beside(press, [&one.figure(), &other.figure()], parent, tail, draw);
        }
        [one, other] => match [one.text(), other.text()] {
            [Some(welsh), Some(english)] => {
                let nodes = [0, 1].map(|side| node_of(press, &pair[side], parent, side));
                Twins([welsh, english]).place(press, nodes, tail);
            }
            _ => press.beside(|press, side| put(press, &pair[side], parent, tail)),
        },
    }
}

/// The element of a text that stands in the column of that side; a heading is entered in the outline.
fn node_of(press: &mut Press, piece: &Piece, parent: NodeId, side: usize) -> NodeId {
    let lang = press.langs[side];
    let Piece::Heading { level, words, .. } = piece else { return press.node_in(Role::P, parent, lang) };
    press.beside(|press, column| {
        if column == side {
            press.bookmark(*level, words);
        }
    });
    press.node_in(Role::Heading(*level), parent, lang)
}
