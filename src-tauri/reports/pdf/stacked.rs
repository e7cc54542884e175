//! Bars made of parts. Every part bears its name and its value, inside it where all of them have room there,
//! else under the bar, so that no key has to be remembered and no colour told from another.

use crate::reports::document::printed_number;
use crate::reports::{Result, StackedBar};

use super::figure::Figure;
use super::look;
use super::press::{Press, Text, filled, stacked};
use super::sheet::{Item, NodeId};
use super::tones;

/// How thick a bar is.
const THICK: f32 = 18.0;
/// Between label, bar and the names under it.
const CLOSE: f32 = 2.0;
/// Between two bars.
const BETWEEN: f32 = 10.0;
/// Between a part's edge and its words, and between two names.
const PAD: f32 = 5.0;
/// The small box before a name under a bar.
const SAMPLE: f32 = 7.0;

/// Bars in lines.
pub struct Stack {
    caption: Text,
    alt: String,
    rows: Vec<Row>,
    /// Whether names and values stand inside the parts.
    inside: bool,
}

struct Row {
    label: Text,
    parts: Vec<Part>,
    /// How many lines the names under the bar take.
    lines: u8,
}

struct Part {
    words: Text,
    /// How wide the words are.
    wide: f32,
    /// From the left margin.
    x: f32,
    /// 0 when nothing is drawn for it.
    length: f32,
    /// Where its name stands under the bar, and on which line.
    below: (f32, u8),
}

impl Row {
    fn height(&self, inside: bool) -> f32 {
        let below = if inside { 0.0 } else { CLOSE + f32::from(self.lines) * self.line() };
        self.label.height() + CLOSE + THICK + below + BETWEEN
    }

    /// The height of a line of names.
    fn line(&self) -> f32 {
        self.parts.iter().map(|part| part.words.height()).fold(0.0, f32::max)
    }
}

impl Stack {
    /// Sets bars as wide as the text.
    pub fn measure(
        press: &mut Press,
        caption: &str,
        alt: &str,
        names: &[String],
        bars: &[StackedBar],
    ) -> Result<Stack> {
        let width = press.column.width;
        let longest = bars.iter().map(|bar| values(bar).iter().sum::<f32>()).fold(1.0, f32::max);
        let rows = bars.iter().map(|bar| row(press, names, bar, width / longest));
        let mut rows = rows.collect::<Result<Vec<_>>>()?;
        let inside = rows.iter().all(fits_inside);
        if !inside {
            rows = rows.into_iter().map(|row| set_below(row, width)).collect();
        }
        let caption = press.words(caption, look::CAPTION, width)?;
        Ok(Stack { caption, alt: alt.to_owned(), rows, inside })
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
        let heights = self.rows.iter().map(|row| row.height(self.inside)).collect();
        Figure { caption: &self.caption, alt: &self.alt, heights }
    }

    /// Draws the row at that place and moves the pen below it.
    pub fn draw(&self, press: &mut Press, at: usize) -> Vec<Item> {
        let (row, x) = (&self.rows[at], press.column.x);
        let mut items = stacked(&row.label.lines, x, press.y);
        let top = press.y + row.label.height() + CLOSE;
        for (place, part) in row.parts.iter().enumerate() {
            if part.length > 0.0 {
                items.extend(tones::draw(place, x + part.x, top, part.length, THICK));
            }
            let words = &part.words;
            if self.inside {
                items.extend(stacked(&words.lines, x + part.x + PAD, top + (THICK - words.height()) / 2.0));
            } else {
                let (left, line) = part.below;
                let y = top + THICK + CLOSE + f32::from(line) * row.line();
                items.extend(named_below(place, part, x + left, y));
            }
        }
        if row.parts.iter().all(|part| part.length == 0.0) {
            items.push(filled(x, top, 1.0, THICK, look::HAIRLINE));
        }
        press.y += row.height(self.inside);
        items
    }
}

fn named_below(place: usize, part: &Part, x: f32, y: f32) -> Vec<Item> {
    let mut items = Vec::new();
    let middle = y + part.words.height() / 2.0;
    if part.length > 0.0 {
        items.extend(tones::draw(place, x, middle - SAMPLE / 2.0, SAMPLE, SAMPLE));
    }
    items.extend(stacked(&part.words.lines, x + indent(part), y));
    items
}

/// A part without length has no sample of its tone either, since there is nothing to look for.
fn indent(part: &Part) -> f32 {
    if part.length > 0.0 { SAMPLE + 3.0 } else { 0.0 }
}

fn values(bar: &StackedBar) -> Vec<f32> {
    // Counts of households; far below what a float holds exactly.
    bar.shown.iter().map(|shown| printed_number(shown).unwrap_or(0) as f32).collect()
}

fn row(press: &mut Press, names: &[String], bar: &StackedBar, unit: f32) -> Result<Row> {
    let label = press.words(&bar.label, look::BAR_LABEL, press.column.width)?;
    let mut x = 0.0;
    let mut parts = Vec::new();
    for (place, ((name, shown), value)) in names.iter().zip(&bar.shown).zip(values(bar)).enumerate() {
        let words = press.words(&format!("{name} {shown} "), tones::letters(place), press.column.width)?;
        let wide = words.lines.iter().map(|line| line.width).fold(0.0, f32::max);
        let length = if value > 0.0 { (value * unit - tones::GAP).max(1.0) } else { 0.0 };
        parts.push(Part { words, wide, x, length, below: (0.0, 0) });
        x += value * unit;
    }
    Ok(Row { label, parts, lines: 1 })
}

/// Whether every part has room for its words.
fn fits_inside(row: &Row) -> bool {
    row.parts.iter().enumerate().all(|(place, part)| {
        part.words.lines.len() == 1 && tones::bears_letters(place) && part.wide + 2.0 * PAD <= part.length
    })
}

/// Finds each name its place under the bar: below its part where there is room, else after the name before it,
/// else on the next line.
fn set_below(mut row: Row, width: f32) -> Row {
    let (mut end, mut line) = (0.0_f32, 0);
    for part in &mut row.parts {
        part.words.lines.iter_mut().flat_map(|line| &mut line.runs).for_each(|run| run.colour = look::INK);
        let wide = part.wide + indent(part);
        if end + wide > width && end > 0.0 {
            (end, line) = (0.0, line + 1);
        }
        let x = part.x.min(width - wide).max(end);
        part.below = (x, line);
        end = x + wide + 2.0 * PAD;
    }
    row.lines = line + 1;
    row
}
