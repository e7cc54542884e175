//! A picture in rows, as every kind of bars is placed: a caption, then the figure with its description. The caption is a
//! paragraph of its own, since readers that speak the description of a figure leave out what is inside.

use super::fit::{beginning, fitting};
use super::look::{MEASURE, SIDE};
use super::press::{Press, Text};
use super::sheet::{Area, Item, Mark, NodeId, Role};

/// Under the caption.
const UNDER_CAPTION: f32 = 8.0;
/// A picture lower than this stays on one page: about half of it.
const WHOLE: f32 = 330.0;

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
    pub fn beginning(&self) -> f32 {
        let whole: f32 = self.heights.iter().sum();
        let rows = if whole <= WHOLE { whole } else { beginning(&self.heights) };
        self.caption.height() + UNDER_CAPTION + rows
    }

    /// Places it under `parent`. `draw` draws the row at that place from the top and moves the pen below it.
    pub fn place(&self, press: &mut Press, parent: NodeId, draw: impl Fn(&mut Press, usize) -> Vec<Item>) {
        let caption = press.sheets.node(Role::P, parent);
        press.flow(self.caption, caption, SIDE);
        press.space(UNDER_CAPTION);
        let figure = press.sheets.node(Role::Figure, parent);
        press.sheets.nodes[figure].alt = Some(self.alt.to_owned());
        let (first, top) = (press.page(), press.y);
        self.place_rows(press, figure, draw);
        if press.page() == first {
            let area = Area { x: SIDE, y: top, w: MEASURE, h: press.y - top };
            press.sheets.nodes[figure].area = Some(area);
        }
    }

    fn place_rows(&self, press: &mut Press, figure: NodeId, draw: impl Fn(&mut Press, usize) -> Vec<Item>) {
        let mut done = 0;
        while done < self.heights.len() {
            let count = fitting(&self.heights[done..], press.room(), press.fresh());
            let items: Vec<Item> = (done..done + count).flat_map(|row| draw(press, row)).collect();
            if !items.is_empty() {
                press.sheets.put(press.page(), Mark::Node(figure), items);
            }
            done += count;
            if done < self.heights.len() {
                press.turn();
            }
        }
    }
}
