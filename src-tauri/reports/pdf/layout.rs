//! A document onto pages: a cover, and for each part its contents and what it says. A document without
//! headings, or whose parts name no contents, is a leaflet: it has neither cover nor contents and begins with its
//! title. A letter of two pages with headings in it is one.

use crate::reports::{Document, Part, Result};

use super::look::{self, MEASURE, SIDE};
use super::press::Press;
use super::sheet::{NodeId, Role, Sheets};
use super::{blocks, contents, cover, facing};

/// Lays out a document.
pub fn lay_out(document: &Document) -> Result<Sheets> {
    let mut press = Press::new();
    let root = press.sheets.node(Role::Document, 0);
    press.sheets.nodes[root].lang = document.parts.first().map(|part| part.lang);
    let leaflet = document
        .parts
        .iter()
        .all(|part| part.contents.is_empty() || contents::headings(part).next().is_none());
    if !leaflet {
        cover::cover(&mut press, document, root)?;
    }
    let facing = facing::parts(document);
    match facing {
        Some(parts) => facing::lay_out(&mut press, document, parts, leaflet, root)?,
        None => one_by_one(&mut press, document, leaflet, root)?,
    }
    cover::feet(&mut press, document, facing.is_some())?;
    Ok(press.sheets)
}

/// One language after the other.
fn one_by_one(press: &mut Press, document: &Document, leaflet: bool, root: NodeId) -> Result<()> {
    for (nth, part) in document.parts.iter().enumerate() {
        press.begin_page(Some(nth));
        press.part = nth;
        let node = press.sheets.node(Role::Part, root);
        press.sheets.nodes[node].lang = Some(part.lang);
        open(press, document, nth, leaflet, node)?;
        if leaflet {
            blocks::place(press, &part.blocks, part.lang, node)?;
        } else {
            with_contents(press, part, node)?;
        }
    }
    Ok(())
}

/// The title over a part: on a leaflet, and where there are two parts. The cover bears the heading of level 1
/// of the first part, so the title over that part is a paragraph.
fn open(press: &mut Press, document: &Document, nth: usize, leaflet: bool, node: NodeId) -> Result<()> {
    let part = &document.parts[nth];
    let words = document.title.get(part.lang);
    bookmark(press, words, !leaflet && nth == 0);
    if !leaflet && document.parts.len() == 1 {
        return Ok(());
    }
    let role = if leaflet || nth > 0 { Role::Heading(1) } else { Role::P };
    let title = press.title(words, look::PART_TITLE, MEASURE)?;
    let heading = press.sheets.node(role, node);
    press.flow(&title, heading, SIDE);
    press.space(4.0);
    if leaflet {
        cover::subtitle(press, part, SIDE, node)?;
    }
    press.space(22.0);
    Ok(())
}

/// In the outline a part stands under its title; that of the first part leads to the cover.
fn bookmark(press: &mut Press, words: &str, cover: bool) {
    press.bookmark(1, words);
    if let (true, Some(mark)) = (cover, press.sheets.bookmarks.last_mut()) {
        (mark.page, mark.y) = (0, 0.0);
    }
}

fn with_contents(press: &mut Press, part: &Part, node: NodeId) -> Result<()> {
    if contents::headings(part).next().is_none() {
        return blocks::place(press, &part.blocks, part.lang, node);
    }
    let waiting = contents::lay_out(press, part, node)?;
    press.turn();
    let first = press.sheets.bookmarks.len();
    blocks::place(press, &part.blocks, part.lang, node)?;
    contents::complete(press, waiting, first, press.part)
}
