//! A picture in rows, as every kind of bars is placed: a caption, then the figure with its description. The caption is a
//! paragraph of its own, since readers that speak the description of a figure leave out what is inside.

use super::fit::{beginning, fitting, with_tail};
use super::press::{Press, Text};
use super::sheet::{Area, Item, Mark, NodeId, Role};

/// Under the caption.
const UNDER_CAPTION: f32 = 8.0;
/// A picture lower than this stays on one page: well over half of it.
const WHOLE: f32 = 400.0;

/// A caption, a description, and how high each row is.
pub struct Figure<'a> {
    /// Over the picture.
    pub caption: &'a Text,
    /// The same in words, for whoever does not see the picture.
    pub alt: &'a str,
    /// Of the rows, from top to bottom.
    pub heights: Vec<f32>,
}

impl Figure<'_> {
    /// The height that must be free for it to begin: all of it, if that is no more than half a page.
    pub fn beginning(&self, tail: f32) -> f32 {
        self.caption.height() + UNDER_CAPTION + rows_needed(&self.heights, tail)
    }

    /// Places it under `parent`, with room for `tail` below. `draw` draws the row at that place from the top and
    /// moves the pen below it.
    pub fn place(
        &self,
        press: &mut Press,
        parent: NodeId,
        tail: f32,
        draw: impl Fn(&mut Press, usize) -> Vec<Item>,
    ) {
        let caption = press.sheets.node(Role::P, parent);
        press.flow(self.caption, caption, press.column.x);
        press.space(UNDER_CAPTION);
        let figure = self.node(press, parent);
        let mut items = |press: &mut Press, rows: std::ops::Range<usize>| {
            let items: Vec<Item> = rows.flat_map(|row| draw(press, row)).collect();
            give(press, figure, items);
        };
        let (first, top) = (press.page(), press.y);
        place_rows(press, &self.heights, tail, &mut items);
        outline(press, figure, first, top);
    }

    fn node(&self, press: &mut Press, parent: NodeId) -> NodeId {
        let figure = press.sheets.node(Role::Figure, parent);
        press.sheets.nodes[figure].alt = Some(self.alt.to_owned());
        figure
    }
}

/// Places the same picture in two languages beside each other, row beside row.
pub fn place_beside(
    press: &mut Press,
    figures: [&Figure; 2],
    parent: NodeId,
    tail: f32,
    draw: impl Fn(&mut Press, usize, usize) -> Vec<Item>,
) {
    let captions = [0, 1].map(|side| press.node_in(Role::P, parent, press.langs[side]));
    press.beside(|press, side| {
        press.flow(figures[side].caption, captions[side], press.column.x);
    });
    press.space(UNDER_CAPTION);
    let nodes = [0, 1].map(|side| {
        let node = figures[side].node(press, parent);
        press.sheets.nodes[node].lang = Some(press.langs[side]);
        node
    });
    let heights: Vec<f32> =
        figures[0].heights.iter().zip(&figures[1].heights).map(|(one, other)| one.max(*other)).collect();
    let (first, top) = (press.page(), press.y);
    let mut items = |press: &mut Press, rows: std::ops::Range<usize>| {
        let top = press.y;
        press.beside(|press, side| {
            let mut items = Vec::new();
            press.y = top;
            for row in rows.clone() {
                let y = press.y;
                items.extend(draw(press, side, row));
                press.y = y + heights[row];
            }
            give(press, nodes[side], items);
        });
    };
    place_rows(press, &heights, tail, &mut items);
    press.beside(|press, side| outline(press, nodes[side], first, top));
}

fn rows_needed(heights: &[f32], tail: f32) -> f32 {
    let whole: f32 = heights.iter().sum();
    if whole <= WHOLE { whole + tail } else { beginning(&with_tail(heights.to_vec(), tail)) }
}

fn place_rows(
    press: &mut Press,
    heights: &[f32],
    tail: f32,
    items: &mut impl FnMut(&mut Press, std::ops::Range<usize>),
) {
    let with_tail = with_tail(heights.to_vec(), tail);
    let mut done = 0;
    while done < heights.len() {
        let count = fitting(&with_tail[done..], press.room(), press.fresh());
        items(press, done..done + count);
        done += count;
        if done < heights.len() {
            press.turn();
        }
    }
}

fn give(press: &mut Press, figure: NodeId, items: Vec<Item>) {
    if !items.is_empty() {
        press.sheets.put(press.page(), Mark::Node(figure), items);
    }
}

/// Says where a figure stands, if it stands on one page: from `top` on the page `first` down to the pen.
fn outline(press: &mut Press, figure: NodeId, first: usize, top: f32) {
    if press.page() == first {
        let area = Area { x: press.column.x, y: top, w: press.column.width, h: press.y - top };
        press.sheets.nodes[figure].area = Some(area);
    }
}
