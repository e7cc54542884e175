//! Horizontal bars: the label at the left, the value at the bar's end. No axis has to be read and no colour
//! told from another.

use crate::reports::{Bar, Result, Span};

use super::figure::Figure;
use super::look;
use super::press::{Press, Text, filled, height, stacked};
use super::shape::Line;
use super::sheet::{Item, NodeId};

/// The widest that labels beside bars may be, of the whole width.
const LABELS: f32 = 0.42;
/// Between a label and the bar under it.
const CLOSE: f32 = 2.0;
/// Between label and bar, and between bar and value.
const GAP: f32 = 8.0;
/// How thick a bar is.
const THICK: f32 = 13.0;
/// Between two bars.
const BETWEEN: f32 = 7.0;

/// Bars in lines.
pub struct Chart {
    caption: Text,
    alt: String,
    rows: Vec<Row>,
    /// Where bars begin, from the left margin.
    axis: f32,
    /// The length of the longest bar.
    longest: f32,
    /// Whether labels stand over their bars, as they do in a narrow column.
    over: bool,
}

struct Row {
    label: Vec<Line>,
    value: Vec<Line>,
    length: f32,
}

impl Row {
    /// Whether the label stands over the bar; what has no bar has its value beside the label.
    fn over(&self, over: bool) -> bool {
        over && self.length > 0.0
    }

    /// From the top of the row to the middle of its bar.
    fn middle(&self, over: bool) -> f32 {
        match self.over(over) {
            true => height(&self.label) + CLOSE + self.bar() / 2.0,
            false => self.bar().max(height(&self.label)) / 2.0,
        }
    }

    fn height(&self, over: bool) -> f32 {
        match self.over(over) {
            true => BETWEEN + height(&self.label) + CLOSE + self.bar(),
            false => BETWEEN + self.bar().max(height(&self.label)),
        }
    }

    fn bar(&self) -> f32 {
        height(&self.value).max(THICK)
    }
}

impl Chart {
    /// Sets bars as wide as the column under the pen.
    pub fn measure(press: &mut Press, caption: &str, alt: &str, bars: &[Bar]) -> Result<Chart> {
        let (width, over) = (press.column.width, look::narrow(press.column));
        let rows = bars.iter().map(|bar| row(press, bar, over)).collect::<Result<Vec<_>>>()?;
        let labels = rows.iter().flat_map(|row| &row.label).map(|line| line.width).fold(0.0, f32::max);
        let axis = if over { 0.0 } else { labels + GAP };
        let longest = longest(&rows, width - axis - GAP);
        let caption = press.words(caption, look::CAPTION, width)?;
        Ok(Chart { caption, alt: alt.to_owned(), rows, axis, longest, over })
    }

    /// The height that must be free for it to begin.
    pub fn beginning(&self, tail: f32) -> f32 {
        self.figure().beginning(tail)
    }

    /// Places it under `parent`, with room for `tail` below.
    pub fn place(&self, press: &mut Press, parent: NodeId, tail: f32) {
        self.figure().place(press, parent, tail, |press, at| self.draw(press, at));
    }

    /// The bars as rows.
    pub fn figure(&self) -> Figure<'_> {
        let heights = self.rows.iter().map(|row| row.height(self.over)).collect();
        Figure { caption: &self.caption, alt: &self.alt, heights }
    }

    /// Draws the row at that place and moves the pen below it.
    pub fn draw(&self, press: &mut Press, at: usize) -> Vec<Item> {
        let row = &self.rows[at];
        let (left, middle) = (press.column.x, press.y + row.middle(self.over));
        let (start, length) = (left + self.axis, row.length * self.longest);
        let label = if row.over(self.over) { press.y } else { middle - height(&row.label) / 2.0 };
        let mut items = stacked(&row.label, left, label);
        if !self.over {
            let (top, tall) = (press.y - BETWEEN / 2.0, row.height(false));
            items.push(filled(start - 1.0, top, 1.0, tall, look::HAIRLINE));
        }
        if length > 0.0 {
            items.push(filled(start, middle - THICK / 2.0, length.max(1.0), THICK, look::ACCENT));
        }
        let beside = row.label.iter().map(|line| line.width).fold(0.0, f32::max);
        let end = match (length > 0.0, self.over) {
            (true, _) => start + length + GAP,
            (false, true) => left + beside + GAP,
            (false, false) => start + GAP,
        };
        items.extend(stacked(&row.value, end, middle - height(&row.value) / 2.0));
        press.y += row.height(self.over);
        items
    }
}

fn row(press: &mut Press, bar: &Bar, over: bool) -> Result<Row> {
    let width = press.column.width;
    let labels = width
        * if !over {
            LABELS
        } else if bar.length > 0.0 {
            1.0
        } else {
            0.65
        };
    let length = if bar.length.is_finite() { bar.length.clamp(0.0, 1.0) } else { 0.0 };
    let room = if length > 0.0 { width * 0.3 } else { width - labels - 2.0 * GAP };
    let label = press.shaper.lines(&[Span::plain(bar.label.as_str())], look::BAR_LABEL, labels)?;
    let style = if length > 0.0 { look::BAR_VALUE } else { look::BAR_NOTHING };
    let value = press.shaper.lines(&[Span::plain(bar.shown.as_str())], style, room)?;
    Ok(Row { label, value, length })
}

/// The length for a share of 1, so that every bar and the value at its end stay within `room`.
fn longest(rows: &[Row], room: f32) -> f32 {
    let width = |row: &Row| row.value.iter().map(|line| line.width).fold(0.0, f32::max);
    let limit = |row: &Row| (room - GAP - width(row)) / row.length;
    rows.iter().filter(|row| row.length > 0.0).map(limit).fold(room, f32::min).max(1.0)
}
