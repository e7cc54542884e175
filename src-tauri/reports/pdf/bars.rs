//! Horizontal bars: the label at the left, the value at the bar's end. No axis has to be read and no colour
//! told from another.

use crate::reports::{Bar, Result, Span};

use super::figure::Figure;
use super::look::{self, MEASURE, SIDE};
use super::press::{Press, Text, filled, height, stacked};
use super::shape::Line;
use super::sheet::{Item, NodeId};

/// The widest that labels may be.
const LABELS: f32 = MEASURE * 0.42;
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
}

struct Row {
    label: Vec<Line>,
    value: Vec<Line>,
    length: f32,
}

impl Row {
    fn height(&self) -> f32 {
        height(&self.label).max(height(&self.value)).max(THICK) + BETWEEN
    }
}

impl Chart {
    /// Sets bars as wide as the text.
    pub fn measure(press: &mut Press, caption: &str, alt: &str, bars: &[Bar]) -> Result<Chart> {
        let rows = bars.iter().map(|bar| row(press, bar)).collect::<Result<Vec<_>>>()?;
        let labels = rows.iter().flat_map(|row| &row.label).map(|line| line.width).fold(0.0, f32::max);
        let axis = labels + GAP;
        let longest = longest(&rows, MEASURE - axis - GAP);
        let caption = press.words(caption, look::CAPTION, MEASURE)?;
        Ok(Chart { caption, alt: alt.to_owned(), rows, axis, longest })
    }

    /// The height that must be free for it to begin.
    pub fn beginning(&self) -> f32 {
        self.figure().beginning()
    }

    /// Places it under `parent`.
    pub fn place(&self, press: &mut Press, parent: NodeId) {
        self.figure().place(press, parent, |press, at| self.draw(press, &self.rows[at]));
    }

    fn figure(&self) -> Figure<'_> {
        let heights = self.rows.iter().map(Row::height).collect();
        Figure { caption: &self.caption, alt: &self.alt, heights }
    }

    fn draw(&self, press: &mut Press, row: &Row) -> Vec<Item> {
        let middle = press.y + (row.height() - BETWEEN) / 2.0;
        let start = SIDE + self.axis;
        let length = row.length * self.longest;
        let mut items = stacked(&row.label, SIDE, middle - height(&row.label) / 2.0);
        items.push(filled(start - 1.0, press.y - BETWEEN / 2.0, 1.0, row.height(), look::HAIRLINE));
        if length > 0.0 {
            items.push(filled(start, middle - THICK / 2.0, length.max(1.0), THICK, look::ACCENT));
        }
        let end = if length > 0.0 { start + length + GAP } else { start + GAP };
        items.extend(stacked(&row.value, end, middle - height(&row.value) / 2.0));
        press.y += row.height();
        items
    }
}

fn row(press: &mut Press, bar: &Bar) -> Result<Row> {
    let length = if bar.length.is_finite() { bar.length.clamp(0.0, 1.0) } else { 0.0 };
    let room = if length > 0.0 { MEASURE * 0.3 } else { MEASURE - LABELS - 2.0 * GAP };
    let label = press.shaper.lines(&[Span::plain(bar.label.as_str())], look::BAR_LABEL, LABELS)?;
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
