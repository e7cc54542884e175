//! The table of contents: laid out before the pages it names, completed when they are known.

use crate::reports::{Block, Part, Result};

use super::look::{self, MEASURE, SIDE};
use super::press::{Press, filled, stacked};
use super::shape::Style;
use super::sheet::{Area, Link, NodeId, Role};

/// Room for a page number.
const NUMBER: f32 = 40.0;
/// Indent of a heading within a section.
const INDENT: f32 = 18.0;

/// An entry that still lacks its page number.
pub struct Waiting {
    words: String,
    style: Style,
    node: NodeId,
    page: usize,
    group: usize,
    area: Area,
    /// Top of its last line, where the number goes.
    last: f32,
}

/// The headings of a part, each with its level.
pub fn headings(part: &Part) -> impl Iterator<Item = (u8, &str)> {
    part.blocks.iter().filter_map(|block| match block {
        Block::Heading { level, text } => Some((*level, text.as_str())),
        _ => None,
    })
}

/// Lays out the contents of a part under its heading.
pub fn lay_out(press: &mut Press, part: &Part, parent: NodeId) -> Result<Vec<Waiting>> {
    let title = press.words(&part.contents, look::SECTION, MEASURE)?;
    press.bookmark(2, &part.contents);
    let node = press.sheets.node(Role::Heading(2), parent);
    press.flow(&title, node, SIDE);
    press.space(12.0);
    let contents = press.sheets.node(Role::Contents, parent);
    let mut within = None;
    let mut waiting = Vec::new();
    for (level, words) in headings(part) {
        let list = if level <= 2 {
            within = None;
            contents
        } else {
            *within.get_or_insert_with(|| press.sheets.node(Role::Contents, contents))
        };
        waiting.push(entry(press, level, words, list)?);
    }
    Ok(waiting)
}

fn entry(press: &mut Press, level: u8, words: &str, list: NodeId) -> Result<Waiting> {
    let (style, indent) = if level <= 2 { (look::ENTRY, 0.0) } else { (look::SUBENTRY, INDENT) };
    // The space keeps words and number apart when they are copied or read aloud.
    let text = press.words(&format!("{words} "), style, MEASURE - NUMBER - indent)?;
    if level <= 2 {
        press.space(7.0);
    }
    press.keep(text.height() + 3.0);
    let item = press.sheets.node(Role::Entry, list);
    let reference = press.sheets.node(Role::Reference, item);
    let node = press.sheets.node(Role::Link, reference);
    let (page, top) = (press.page(), press.y);
    if level <= 2 && !press.fresh() {
        press.decorate(page, vec![filled(SIDE, top - 4.0, MEASURE, 0.6, look::HAIRLINE)]);
    }
    press.flow(&text, node, SIDE + indent);
    let group = press.sheets.pages[page].groups.len() - 1;
    let last = press.y - text.lines.last().map_or(0.0, |line| line.height);
    let area = Area { x: SIDE + indent, y: top, w: MEASURE - indent, h: press.y - top };
    press.y += 3.0;
    Ok(Waiting { words: words.to_owned(), style, node, page, group, area, last })
}

/// Writes page numbers and makes links, once every heading from the outline's entry `first` on has its place.
pub fn complete(press: &mut Press, waiting: Vec<Waiting>, first: usize) -> Result<()> {
    for (nth, entry) in waiting.into_iter().enumerate() {
        let Some(place) = press.sheets.bookmarks.get(first + nth) else { continue };
        let (page, y) = (place.page, place.y);
        let number = (page + 1).to_string();
        let set = press.words(&number, look::flush_right(entry.style), NUMBER)?;
        let drawn = stacked(&set.lines, SIDE + MEASURE - NUMBER, entry.last);
        press.sheets.pages[entry.page].groups[entry.group].items.extend(drawn);
        let label = format!("{}, {number}", entry.words);
        press.sheets.link(entry.page, Link { area: entry.area, page, y, node: entry.node, label });
    }
    Ok(())
}
