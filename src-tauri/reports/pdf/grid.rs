//! Tables. The first column heads its rows; the head stands again on every page, drawn but not read twice.

use crate::reports::{Result, Span};

use super::columns::{Need, even, holds_figures, share};
use super::fit::{beginning, fitting};
use super::look::{self, MEASURE, SIDE};
use super::press::{Press, Text, filled, height, stacked};
use super::shape::{Line, Style};
use super::sheet::{Mark, NodeId, Role};

/// Between a cell's edge and its words, at the sides.
const PAD: f32 = 7.0;
/// The same above and below.
const PAD_Y: f32 = 5.0;
/// Under the caption.
const UNDER_CAPTION: f32 = 6.0;
/// A row of more lines than this may go on over the end of a page.
const TALL: usize = 24;

/// A table in lines.
pub struct Grid {
    caption: Text,
    widths: Vec<f32>,
    head: Strip,
    strips: Vec<Strip>,
}

/// A row, or the part of a tall row that stands on one page.
struct Strip {
    row: usize,
    last: bool,
    cells: Vec<Vec<Line>>,
}

impl Strip {
    fn height(&self) -> f32 {
        self.cells.iter().map(|lines| height(lines)).fold(0.0, f32::max) + 2.0 * PAD_Y
    }
}

impl Grid {
    /// Sets a table as wide as the text.
    pub fn measure(press: &mut Press, caption: &str, head: &[String], rows: &[Vec<String>]) -> Result<Grid> {
        let figures: Vec<bool> = (0..head.len())
            .map(|column| column > 0 && holds_figures(rows.iter().map(|row| cell(row, column))))
            .collect();
        let mut needs: Vec<Need> =
            (0..head.len()).map(|at| need(press, head, rows, at, figures[at])).collect();
        even(&mut needs, &figures);
        let widths = share(&needs, MEASURE);
        let head_lines = set(press, head, &widths, |at| head_style(figures[at]))?;
        let mut strips = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let cells = set(press, row, &widths, |column| cell_style(figures[column]))?;
            strips.extend(parted(at, &cells));
        }
        let caption = press.words(caption, look::CAPTION, MEASURE)?;
        Ok(Grid { caption, widths, head: Strip { row: 0, last: true, cells: head_lines }, strips })
    }

    /// The height that must be free for it to begin: caption, head and the first rows.
    pub fn beginning(&self) -> f32 {
        self.caption.height() + UNDER_CAPTION + self.head.height() + beginning(&self.heights())
    }

    fn heights(&self) -> Vec<f32> {
        self.strips.iter().map(Strip::height).collect()
    }

    /// Places it under `parent`.
    pub fn place(&self, press: &mut Press, parent: NodeId) {
        let table = press.sheets.node(Role::Table, parent);
        let caption = press.sheets.node(Role::Caption, table);
        press.flow(&self.caption, caption, SIDE);
        press.space(UNDER_CAPTION);
        let head = press.sheets.node(Role::Head, table);
        let nodes = row_of(press, head, &self.head, |_| Role::ColumnHeader);
        self.draw_head(press, Some(&nodes));
        self.place_rows(press, table);
    }

    fn place_rows(&self, press: &mut Press, table: NodeId) {
        let body = press.sheets.node(Role::Rows, table);
        let heights = self.heights();
        let mut nodes: (Option<usize>, Vec<NodeId>) = (None, Vec::new());
        let (mut done, mut fresh) = (0, false);
        while done < heights.len() {
            let count = fitting(&heights[done..], press.room(), fresh);
            for strip in &self.strips[done..done + count] {
                if nodes.0 != Some(strip.row) {
                    nodes = (Some(strip.row), row_of(press, body, strip, first_heads));
                }
                self.draw(press, strip, Some(&nodes.1));
            }
            done += count;
            if done < heights.len() {
                press.turn();
                self.draw_head(press, None);
                fresh = true;
            }
        }
    }

    fn draw_head(&self, press: &mut Press, nodes: Option<&[NodeId]>) {
        let (y, height) = (press.y, self.head.height());
        let ground = filled(SIDE, y, MEASURE, height, look::TINT);
        press.decorate(press.page(), vec![ground, filled(SIDE, y + height - 1.0, MEASURE, 1.0, look::DEEP)]);
        self.draw_cells(press, &self.head, nodes);
    }

    fn draw(&self, press: &mut Press, strip: &Strip, nodes: Option<&[NodeId]>) {
        let foot = press.y + strip.height();
        self.draw_cells(press, strip, nodes);
        if strip.last {
            press.decorate(press.page(), vec![filled(SIDE, foot - 0.3, MEASURE, 0.6, look::HAIRLINE)]);
        }
    }

    fn draw_cells(&self, press: &mut Press, strip: &Strip, nodes: Option<&[NodeId]>) {
        let mut x = SIDE;
        for (at, lines) in strip.cells.iter().enumerate() {
            let items = stacked(lines, x + PAD, press.y + PAD_Y);
            x += self.widths[at];
            if !items.is_empty() {
                let mark = nodes.map_or(Mark::Decoration, |nodes| Mark::Node(nodes[at]));
                press.sheets.put(press.page(), mark, items);
            }
        }
        press.y += strip.height();
    }
}

fn cell(row: &[String], column: usize) -> &str {
    row.get(column).map_or("", String::as_str)
}

fn head_style(figures: bool) -> Style {
    if figures { look::COLUMN_FIGURES } else { look::COLUMN }
}

fn cell_style(figures: bool) -> Style {
    if figures { look::FIGURES } else { look::CELL }
}

fn first_heads(column: usize) -> Role {
    if column == 0 { Role::RowHeader } else { Role::Cell }
}

fn need(press: &mut Press, head: &[String], rows: &[Vec<String>], column: usize, figures: bool) -> Need {
    let top = press.shaper.widths(&head[column], head_style(figures));
    let cells = rows.iter().map(|row| press.shaper.widths(cell(row, column), cell_style(figures)));
    let widest = cells.fold(top, |one, next| (one.0.max(next.0), one.1.max(next.1)));
    // A hair more than measured, since sums of the same widths differ in the last digit.
    (widest.0 + 2.0 * PAD + 0.5, widest.1 + 2.0 * PAD + 0.5)
}

fn set(
    press: &mut Press,
    cells: &[String],
    widths: &[f32],
    style: impl Fn(usize) -> Style,
) -> Result<Vec<Vec<Line>>> {
    let set = |(at, width): (usize, &f32)| match cell(cells, at) {
        "" => Ok(Vec::new()),
        words => press.shaper.lines(&[Span::plain(words)], style(at), width - 2.0 * PAD),
    };
    widths.iter().enumerate().map(set).collect()
}

/// A row as one strip, or as several when it is so tall that it may have to be parted.
fn parted(row: usize, cells: &[Vec<Line>]) -> Vec<Strip> {
    let tallest = cells.iter().map(Vec::len).max().unwrap_or(0);
    let count = tallest.div_ceil(TALL).max(1);
    let slice = |lines: &Vec<Line>, nth: usize| lines.chunks(TALL).nth(nth).map(<[Line]>::to_vec);
    let strip = |nth| {
        let cells = cells.iter().map(|lines| slice(lines, nth).unwrap_or_default()).collect();
        Strip { row, last: nth + 1 == count, cells }
    };
    (0..count).map(strip).collect()
}

fn row_of(press: &mut Press, parent: NodeId, strip: &Strip, role: impl Fn(usize) -> Role) -> Vec<NodeId> {
    let row = press.sheets.node(Role::Row, parent);
    (0..strip.cells.len()).map(|column| press.sheets.node(role(column), row)).collect()
}
