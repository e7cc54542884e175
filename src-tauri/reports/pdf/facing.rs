//! Two languages beside each other: Welsh at the left, English at the right, block beside block, so that what says the
//! same stands at the same height. A voice stands once, in the language it was said in, and so do the figures of a table.

use crate::reports::{Block, Document, Part, Result};

use super::blocks::{measure, place_all};
use super::grid::{Grid, Told};
use super::list::Lists;
use super::look::{self, ACROSS, Column, FACING};
use super::piece::Piece;
use super::press::Press;
use super::quote::Voice;
use super::sheet::{NodeId, Role};
use super::{contents, cover};

/// The parts of a document whose languages stand beside each other: it asks for that, and its two parts have the same
/// blocks in the same order.
pub fn parts(document: &Document) -> Option<[&Part; 2]> {
    let [one, other] = &document.parts[..] else { return None };
    let alike = |(one, other): (&Block, &Block)| {
        std::mem::discriminant(one) == std::mem::discriminant(other) && !matches!(one, Block::Blank { .. })
    };
    let pairs = one.blocks.len() == other.blocks.len() && one.blocks.iter().zip(&other.blocks).all(alike);
    (document.facing && pairs).then_some([one, other])
}

/// Lays out both parts on pages of two columns, after the cover.
pub fn lay_out(
    press: &mut Press,
    document: &Document,
    parts: [&Part; 2],
    leaflet: bool,
    root: NodeId,
) -> Result<()> {
    press.column = ACROSS;
    press.span = (look::FACING_TOP, look::FACING_BOTTOM);
    press.langs = parts.map(|part| part.lang);
    press.begin_page(Some(0));
    if leaflet {
        open(press, document, parts, root)?;
    } else {
        press.beside(|press, side| {
            press.bookmark(1, document.title.get(parts[side].lang));
        });
        for mark in &mut press.sheets.bookmarks {
            (mark.page, mark.y) = (0, 0.0);
        }
    }
    let listed = !leaflet && contents::headings(parts[0]).next().is_some();
    let waiting = match listed {
        true => Some(contents::lay_out_beside(press, parts, root)?),
        false => None,
    };
    if listed {
        press.turn();
    }
    let first = press.sheets.bookmarks.len();
    let pieces = pieces(press, parts)?;
    place_all(press, &pieces, root);
    for (part, waiting) in waiting.into_iter().flatten().enumerate() {
        contents::complete(press, waiting, first, part)?;
    }
    // A viewer shows the outline of one language after that of the other.
    press.sheets.bookmarks.sort_by_key(|mark| mark.part);
    Ok(())
}

/// The titles of a leaflet, beside each other.
fn open(press: &mut Press, document: &Document, parts: [&Part; 2], root: NodeId) -> Result<()> {
    let mut done = Ok(());
    press.beside(|press, side| {
        let set = title(press, document, parts[side], root);
        done = std::mem::replace(&mut done, Ok(())).and(set);
    });
    press.space(16.0);
    done
}

fn title(press: &mut Press, document: &Document, part: &Part, root: NodeId) -> Result<()> {
    let words = document.title.get(part.lang);
    press.bookmark(1, words);
    let title = press.title(words, look::PART_TITLE, press.column.width)?;
    let node = press.sheets.node(Role::Heading(1), root);
    press.flow(&title, node, press.column.x);
    press.space(4.0);
    cover::subtitle(press, part, press.column.x, root)
}

/// The blocks of both parts in lines, each beside its like.
fn pieces(press: &mut Press, parts: [&Part; 2]) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    for (one, other) in parts[0].blocks.iter().zip(&parts[1].blocks) {
        match once(press, one, other)? {
            Some(piece) => pieces.push(piece),
            None => pieces.extend(twice(press, [one, other])?),
        }
    }
    Ok(pieces)
}

/// What stands once for both languages, as wide as both columns.
fn once(press: &mut Press, one: &Block, other: &Block) -> Result<Option<Piece>> {
    let langs = press.langs;
    Ok(match (one, other) {
        (Block::PageBreak, _) => Some(Piece::Turn),
        (Block::Quote { text, lang, note }, Block::Quote { text: same, note: other, .. }) if text == same => {
            let notes = [note, other].into_iter().zip(langs);
            let notes: Vec<_> = notes.filter_map(|(note, lang)| Some((lang, note.as_deref()?))).collect();
            Some(Piece::Quote(Voice::for_both(press, text, *lang, &notes)?))
        }
        (
            Block::Table { caption, head, rows },
            Block::Table { caption: other_caption, head: other_head, rows: other_rows },
        ) => {
            let told = [
                Told { caption, head, rows },
                Told { caption: other_caption, head: other_head, rows: other_rows },
            ];
            Grid::in_both(press, told)?.map(Piece::Table)
        }
        _ => None,
    })
}

/// What stands in each language: in its column, or, where a table is too wide for that, one below the other.
fn twice(press: &mut Press, blocks: [&Block; 2]) -> Result<Vec<Piece>> {
    let wide = matches!(blocks[0], Block::Table { .. });
    let columns: [Column; 2] = if wide { [ACROSS, ACROSS] } else { FACING };
    let mut measured = Vec::new();
    for (side, block) in blocks.into_iter().enumerate() {
        press.column = columns[side];
        measured.push(measure(press, block, press.langs[side])?);
    }
    press.column = ACROSS;
    let [one, other] = <[Piece; 2]>::try_from(measured).unwrap_or([Piece::Turn, Piece::Turn]);
    Ok(match (one, other) {
        (Piece::List(one), Piece::List(other)) => vec![match Lists::of(Box::new([one, other])) {
            Ok(lists) => Piece::Lists(lists),
            Err(lists) => Piece::Pair(Box::new((*lists).map(Piece::List))),
        }],
        (Piece::Table(one), Piece::Table(other)) => {
            let [welsh, english] = press.langs;
            vec![Piece::Table(one.said_in(welsh)), Piece::Table(other.said_in(english))]
        }
        (one, other) => vec![Piece::Pair(Box::new([one, other]))],
    })
}
