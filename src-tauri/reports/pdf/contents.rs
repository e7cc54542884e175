//! The table of contents: laid out before the pages it names, completed when they are known.

use crate::reports::{Block, Part, Result};

use super::fit::fitting;
use super::look;
use super::press::{Press, Text, filled, stacked};
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
    /// Left edge of the number's place.
    number: f32,
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

/// A table of contents as far as it is laid out.
pub struct List {
    contents: NodeId,
    within: Option<NodeId>,
    waiting: Vec<Waiting>,
}

/// Lays out the contents of a part under its heading.
pub fn lay_out(press: &mut Press, part: &Part, parent: NodeId) -> Result<Vec<Waiting>> {
    title(press, part, parent)?;
    press.space(12.0);
    let mut list = List::new(press, parent);
    for (level, words) in headings(part) {
        list.entry(press, level, words)?;
    }
    Ok(list.waiting)
}

/// Lays out the contents of both parts of a page in two columns, entry beside entry.
pub fn lay_out_beside(press: &mut Press, parts: [&Part; 2], parent: NodeId) -> Result<[Vec<Waiting>; 2]> {
    let mut done = Ok(());
    press.beside(|press, side| {
        let set = title(press, parts[side], parent);
        done = std::mem::replace(&mut done, Ok(())).and(set);
    });
    press.space(12.0);
    let mut lists = [0, 1].map(|side| {
        let list = List::new(press, parent);
        press.sheets.nodes[list.contents].lang = Some(press.langs[side]);
        list
    });
    let rows: Vec<[(u8, &str); 2]> =
        headings(parts[0]).zip(headings(parts[1])).map(|(welsh, english)| [welsh, english]).collect();
    press.column = look::FACING[0];
    let heights = rows.iter().map(|row| row_height(press, *row)).collect::<Result<Vec<_>>>();
    press.column = look::ACROSS;
    let (heights, mut placed) = (heights?, 0);
    while placed < rows.len() {
        let count = fitting(&heights[placed..], press.room(), true);
        // All entries of one language and then those of the other, so that the pages read in the order of the tree.
        press.beside(|press, side| {
            for row in placed..placed + count {
                let (top, (level, words)) = (press.y, rows[row][side]);
                let set = lists[side].entry(press, level, words);
                done = std::mem::replace(&mut done, Ok(())).and(set);
                press.y = top + heights[row];
            }
        });
        placed += count;
        if placed < rows.len() {
            press.turn();
        }
    }
    done?;
    Ok(lists.map(|list| list.waiting))
}

fn title(press: &mut Press, part: &Part, parent: NodeId) -> Result<()> {
    let title = press.words(&part.contents, look::SECTION, press.column.width)?;
    press.bookmark(2, &part.contents);
    let node = press.sheets.node(Role::Heading(2), parent);
    press.flow(&title, node, press.column.x);
    Ok(())
}

fn look_of(level: u8) -> (Style, f32) {
    if level <= 2 { (look::ENTRY, 0.0) } else { (look::SUBENTRY, INDENT) }
}

fn set(press: &mut Press, level: u8, words: &str) -> Result<Text> {
    let (style, indent) = look_of(level);
    // The space keeps words and number apart when they are copied or read aloud.
    press.words(&format!("{words} "), style, press.column.width - NUMBER - indent)
}

/// How much room the same entry takes in two columns, with the space above and below it.
fn row_height(press: &mut Press, row: [(u8, &str); 2]) -> Result<f32> {
    let mut tallest = 0.0_f32;
    for (level, words) in row {
        let above = if level <= 2 { 7.0 } else { 0.0 };
        tallest = tallest.max(set(press, level, words)?.height() + above + 3.0);
    }
    Ok(tallest)
}

impl List {
    fn new(press: &mut Press, parent: NodeId) -> List {
        let contents = press.sheets.node(Role::Contents, parent);
        List { contents, within: None, waiting: Vec::new() }
    }

    fn entry(&mut self, press: &mut Press, level: u8, words: &str) -> Result<()> {
        let list = if level <= 2 {
            self.within = None;
            self.contents
        } else {
            *self.within.get_or_insert_with(|| press.sheets.node(Role::Contents, self.contents))
        };
        self.waiting.push(entry(press, level, words, list)?);
        Ok(())
    }
}

fn entry(press: &mut Press, level: u8, words: &str, list: NodeId) -> Result<Waiting> {
    let (column, (style, indent)) = (press.column, look_of(level));
    let text = set(press, level, words)?;
    if level <= 2 {
        press.space(7.0);
    }
    press.keep(text.height() + 3.0);
    let item = press.sheets.node(Role::Entry, list);
    let reference = press.sheets.node(Role::Reference, item);
    let node = press.sheets.node(Role::Link, reference);
    let (page, top) = (press.page(), press.y);
    if level <= 2 && !press.fresh() {
        press.decorate(page, vec![filled(column.x, top - 4.0, column.width, 0.6, look::HAIRLINE)]);
    }
    press.flow(&text, node, column.x + indent);
    let group = press.sheets.pages[page].groups.len() - 1;
    let last = press.y - text.lines.last().map_or(0.0, |line| line.height);
    let area = Area { x: column.x + indent, y: top, w: column.width - indent, h: press.y - top };
    let number = column.x + column.width - NUMBER;
    press.y += 3.0;
    Ok(Waiting { words: words.to_owned(), style, node, page, group, area, number, last })
}

/// Writes page numbers and makes links, once every heading of a part has its place: `first` is how many entries the
/// outline held before the headings.
pub fn complete(press: &mut Press, waiting: Vec<Waiting>, first: usize, part: usize) -> Result<()> {
    let placed = press.sheets.bookmarks.iter().skip(first).filter(|mark| mark.part == part);
    let places: Vec<(usize, f32)> = placed.map(|mark| (mark.page, mark.y)).collect();
    for (entry, (page, y)) in waiting.into_iter().zip(places) {
        let number = (page + 1).to_string();
        let set = press.words(&number, look::flush_right(entry.style), NUMBER)?;
        let drawn = stacked(&set.lines, entry.number, entry.last);
        press.sheets.pages[entry.page].groups[entry.group].items.extend(drawn);
        let label = format!("{}, {number}", entry.words);
        press.sheets.link(entry.page, Link { area: entry.area, page, y, node: entry.node, label });
    }
    Ok(())
}
