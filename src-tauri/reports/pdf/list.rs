//! Points of equal rank. No short point stands on a page alone.

use crate::reports::{Result, Span};
use crate::vocabulary::Lang;

use super::fit::{beginning_at, fitting_at, with_tail};
use super::look;
use super::press::{Press, Text, stacked};
use super::sheet::{Mark, NodeId, Role};

/// Indent of the entries.
const INDENT: f32 = 18.0;
/// Between two entries.
const BETWEEN: f32 = 4.0;
/// An entry of so many lines may stand on a page alone, and go on over its end.
const LONG: usize = 6;
/// An entry of two languages that is taller than this goes on over the end of a page.
const TALL: f32 = 260.0;

/// A list in lines.
pub struct List {
    bullet: Text,
    entries: Vec<Text>,
}

impl List {
    /// Sets the entries in the column under the pen.
    pub fn measure(press: &mut Press, entries: &[Vec<Span>], lang: Lang) -> Result<List> {
        let bullet = press.words("•", look::BODY, INDENT)?;
        let width = press.column.width - INDENT;
        let entries = entries.iter().map(|spans| press.text(spans, look::BODY, width, lang));
        Ok(List { bullet, entries: entries.collect::<Result<_>>()? })
    }

    /// The height that must be free for it to begin.
    pub fn beginning(&self, tail: f32) -> f32 {
        beginning_at(&self.heights(tail), |count| self.may_part(0, count))
    }

    /// Of every line, with the space above where it begins an entry.
    fn heights(&self, tail: f32) -> Vec<f32> {
        let lines = self.entries.iter().enumerate().flat_map(|(nth, entry)| {
            let above = if nth > 0 { BETWEEN } else { 0.0 };
            entry.heights().into_iter().enumerate().map(
                move |(line, height)| {
                    if line == 0 { height + above } else { height }
                },
            )
        });
        with_tail(lines.collect(), tail)
    }

    /// The entry of a line and the line's place in it.
    fn place_of(&self, mut line: usize) -> (usize, usize) {
        for (nth, entry) in self.entries.iter().enumerate() {
            if line < entry.lines.len() {
                return (nth, line);
            }
            line -= entry.lines.len();
        }
        (self.entries.len(), 0)
    }

    /// Whether a page that begins with the line `from` may end after `count` lines: between two entries where two stand
    /// on either side, or inside a long one.
    fn may_part(&self, from: usize, count: usize) -> bool {
        let (first, _) = self.place_of(from);
        let (entry, line) = self.place_of(from + count);
        let Some(next) = self.entries.get(entry) else { return false };
        match line {
            0 => self.parts_fairly(first..entry) && self.parts_fairly(entry..self.entries.len()),
            _ => next.lines.len() >= LONG && count >= 2 && line >= 2 && next.lines.len() >= line + 2,
        }
    }

    /// Whether these entries may stand on a page by themselves.
    fn parts_fairly(&self, entries: std::ops::Range<usize>) -> bool {
        entries.len() >= 2 || self.entries[entries].iter().any(|entry| entry.lines.len() >= LONG)
    }

    /// Places it under `parent`, with room for `tail` below.
    pub fn place(&self, press: &mut Press, parent: NodeId, tail: f32) {
        let list = press.sheets.node(Role::List, parent);
        let heights = self.heights(tail);
        let (mut done, mut body) = (0, list);
        while done < heights.len() {
            let fits = |count: usize| self.may_part(done, count);
            let count = fitting_at(&heights[done..], fits, press.room(), press.fresh());
            for line in done..done + count {
                body = self.draw(press, list, body, line);
            }
            done += count;
            if done < heights.len() {
                press.turn();
            }
        }
    }

    /// Draws one line, and the bullet before the first of an entry. Gives back the element that holds the entry's words.
    fn draw(&self, press: &mut Press, list: NodeId, body: NodeId, line: usize) -> NodeId {
        let (nth, line) = self.place_of(line);
        if line > 0 {
            press.draw_lines(&self.entries[nth], line..line + 1, body, press.column.x + INDENT);
            return body;
        }
        if nth > 0 {
            press.space(BETWEEN);
        }
        let body = item(press, &self.bullet, list);
        press.draw_lines(&self.entries[nth], 0..1, body, press.column.x + INDENT);
        body
    }
}

/// Draws the bullet of an entry and makes the element for its words.
fn item(press: &mut Press, bullet: &Text, list: NodeId) -> NodeId {
    let item = press.sheets.node(Role::Item, list);
    let mark = press.sheets.node(Role::Bullet, item);
    let drawn = stacked(&bullet.lines, press.column.x + 4.0, press.y);
    press.sheets.put(press.page(), Mark::Node(mark), drawn);
    press.sheets.node(Role::Body, item)
}

/// The same list in two languages.
pub struct Lists([List; 2]);

impl Lists {
    /// Two lists as one, point beside point; none when they do not pair or a point is too tall to stand whole.
    pub fn of(lists: Box<[List; 2]>) -> std::result::Result<Lists, Box<[List; 2]>> {
        let tall = |list: &List| list.entries.iter().any(|entry| entry.height() > TALL);
        match lists[0].entries.len() != lists[1].entries.len() || lists.iter().any(tall) {
            true => Err(lists),
            false => Ok(Lists(*lists)),
        }
    }

    /// The height that must be free for it to begin.
    pub fn beginning(&self, tail: f32) -> f32 {
        beginning_at(&self.heights(tail), |count| self.may_part(0, count))
    }

    /// Of every pair of entries, with the space above it.
    fn heights(&self, tail: f32) -> Vec<f32> {
        let rows = (0..self.0[0].entries.len()).map(|nth| {
            let above = if nth > 0 { BETWEEN } else { 0.0 };
            above + self.0.iter().map(|list| list.entries[nth].height()).fold(0.0, f32::max)
        });
        with_tail(rows.collect(), tail)
    }

    /// Whether a page may end there: in both languages two entries stand on either side, or a long one.
    fn may_part(&self, from: usize, count: usize) -> bool {
        let (here, all) = (from + count, self.0[0].entries.len());
        let fair = |list: &List| list.parts_fairly(from..here) && list.parts_fairly(here..all);
        here < all && self.0.iter().all(fair)
    }

    /// Places both under `parent`, each in its column.
    pub fn place(&self, press: &mut Press, parent: NodeId, tail: f32) {
        let lists = [0, 1].map(|side| press.node_in(Role::List, parent, press.langs[side]));
        let heights = self.heights(tail);
        let mut done = 0;
        while done < heights.len() {
            let fits = |count: usize| self.may_part(done, count);
            let count = fitting_at(&heights[done..], fits, press.room(), press.fresh());
            // All points of one language and then those of the other, so that the pages read in the order of the tree.
            press.beside(|press, side| {
                let list = &self.0[side];
                for nth in done..done + count {
                    let top = press.y;
                    if nth > 0 {
                        press.space(BETWEEN);
                    }
                    let body = item(press, &list.bullet, lists[side]);
                    let entry = &list.entries[nth];
                    press.draw_lines(entry, 0..entry.lines.len(), body, press.column.x + INDENT);
                    press.y = top + heights[nth] - if nth + 1 == heights.len() { tail } else { 0.0 };
                }
            });
            done += count;
            if done < heights.len() {
                press.turn();
            }
        }
    }
}
