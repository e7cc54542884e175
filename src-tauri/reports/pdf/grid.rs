//! Tables. The first column heads its rows; the head stands again on every page, drawn but not read twice. A table in
//! two languages stands once: Welsh names at the left, English ones at the right, the figures between them, since
//! two tables beside each other would have no room for their words.

use crate::reports::{Result, Span};
use crate::vocabulary::Lang;

use super::columns::{Need, between, even, holds_figures, share};
use super::fit::{beginning, fitting, with_tail};
use super::look;
use super::press::{Press, Text, filled, stacked};
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
/// A head over figures stands on one line up to this width.
const HEAD: f32 = 72.0;
/// A table lower than this stays on one page.
const WHOLE: f32 = 300.0;

/// A table in lines.
pub struct Grid {
    /// One caption, or one for each column of a page in two languages.
    captions: Vec<Text>,
    widths: Vec<f32>,
    /// For each column its language, where it has one of its own.
    langs: Vec<Option<Lang>>,
    /// The language of all of it, where that is another than what stands around.
    lang: Option<Lang>,
    head: Strip,
    strips: Vec<Strip>,
}

/// A row, or the part of a tall row that stands on one page.
struct Strip {
    row: usize,
    last: bool,
    cells: Vec<Vec<Said>>,
}

/// A line of a cell, with its language where the cell holds two.
#[derive(Clone)]
struct Said {
    line: Line,
    lang: Option<Lang>,
}

/// A table in one language, as it is told.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// What it shows.
    pub caption: &'a str,
    /// One heading a column.
    pub head: &'a [String],
    /// Its rows.
    pub rows: &'a [Vec<String>],
}

impl Strip {
    fn height(&self) -> f32 {
        let cell = |lines: &Vec<Said>| lines.iter().map(|said| said.line.height).sum::<f32>();
        self.cells.iter().map(cell).fold(0.0, f32::max) + 2.0 * PAD_Y
    }
}

impl Grid {
    /// Sets a table as wide as the column under the pen.
    pub fn measure(press: &mut Press, caption: &str, head: &[String], rows: &[Vec<String>]) -> Result<Grid> {
        let figures: Vec<bool> = (0..head.len())
            .map(|column| column > 0 && holds_figures(rows.iter().map(|row| cell(row, column))))
            .collect();
        let mut needs: Vec<Need> =
            (0..head.len()).map(|at| need(press, head, rows, at, figures[at])).collect();
        even(&mut needs, &figures);
        let widths = share(&needs, press.column.width);
        let head_lines = set(press, head, &widths, |at| head_style(figures[at]))?;
        let mut strips = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let cells = set(press, row, &widths, |column| cell_style(figures[column]))?;
            strips.extend(parted(at, &cells));
        }
        let captions = vec![press.words(caption, look::CAPTION, press.column.width)?];
        let langs = vec![None; widths.len()];
        let head = Strip { row: 0, last: true, cells: head_lines };
        Ok(Grid { captions, widths, langs, lang: None, head, strips })
    }

    /// Sets a table in two languages once; nothing when its columns hold words that differ or leave no room for names.
    pub fn in_both(press: &mut Press, told: [Told; 2]) -> Result<Option<Grid>> {
        let [welsh, english] = told;
        let columns = welsh.head.len();
        let same = |at: usize| {
            let values = welsh.rows.iter().zip(english.rows);
            values.into_iter().all(|(one, other)| cell(one, at) == cell(other, at))
        };
        let pairs = columns == english.head.len() && welsh.rows.len() == english.rows.len();
        if !pairs || columns < 2 || !(1..columns).all(same) {
            return Ok(None);
        }
        let values: Vec<f32> = (1..columns).map(|at| value_width(press, told, at)).collect();
        let Some(widths) = between(&values, press.column.width) else { return Ok(None) };
        let head = head_of_both(press, told, &widths)?;
        let mut strips = Vec::new();
        for (at, (one, other)) in welsh.rows.iter().zip(english.rows).enumerate() {
            let names = one.iter().take(columns).cloned().chain(other.first().cloned());
            let cells = set(press, &names.collect::<Vec<_>>(), &widths, |column| match column {
                0 => look::CELL,
                last if last == columns => look::CELL,
                _ => look::centred(look::CELL),
            })?;
            strips.extend(parted(at, &cells));
        }
        let width = look::FACING[0].width;
        let captions = told.map(|one| press.words(one.caption, look::CAPTION, width));
        let captions = captions.into_iter().collect::<Result<Vec<_>>>()?;
        let mut langs = vec![None; widths.len()];
        (langs[0], langs[columns]) = (Some(press.langs[0]), Some(press.langs[1]));
        Ok(Some(Grid { captions, widths, langs, lang: None, head, strips }))
    }

    /// The same table, said to be in that language.
    pub fn said_in(self, lang: Lang) -> Grid {
        Grid { lang: Some(lang), ..self }
    }

    /// The height that must be free for it to begin: all of it if that is not much, else caption, head and the first
    /// rows.
    pub fn beginning(&self, tail: f32) -> f32 {
        let captions = self.captions.iter().map(Text::height).fold(0.0, f32::max);
        let rows: f32 = self.heights().iter().sum();
        let rows = if rows <= WHOLE { rows + tail } else { beginning(&with_tail(self.heights(), tail)) };
        captions + UNDER_CAPTION + self.head.height() + rows
    }

    fn heights(&self) -> Vec<f32> {
        self.strips.iter().map(Strip::height).collect()
    }

    /// Places it under `parent`, with room for `tail` below.
    pub fn place(&self, press: &mut Press, parent: NodeId, tail: f32) {
        let table = press.sheets.node(Role::Table, parent);
        press.sheets.nodes[table].lang = self.lang;
        let caption = press.sheets.node(Role::Caption, table);
        match &self.captions[..] {
            [one, other] => press.beside(|press, side| {
                let words = press.sheets.node(Role::Span, caption);
                press.sheets.nodes[words].lang = Some(press.langs[side]);
                press.flow([one, other][side], words, press.column.x);
            }),
            captions => captions.iter().for_each(|one| _ = press.flow(one, caption, press.column.x)),
        }
        press.space(UNDER_CAPTION);
        let head = press.sheets.node(Role::Head, table);
        let nodes = self.row_of(press, head, |_| Role::ColumnHeader);
        self.draw_head(press, Some(&nodes));
        self.place_rows(press, table, tail);
    }

    fn place_rows(&self, press: &mut Press, table: NodeId, tail: f32) {
        let body = press.sheets.node(Role::Rows, table);
        let heights = with_tail(self.heights(), tail);
        let mut nodes: (Option<usize>, Vec<NodeId>) = (None, Vec::new());
        let (mut done, mut fresh) = (0, false);
        while done < heights.len() {
            let count = fitting(&heights[done..], press.room(), fresh);
            for strip in &self.strips[done..done + count] {
                if nodes.0 != Some(strip.row) {
                    nodes = (Some(strip.row), self.row_of(press, body, |column| self.row_role(column)));
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

    /// What heads a row: its name, in both languages where there are two.
    fn row_role(&self, column: usize) -> Role {
        if column == 0 || self.langs[column].is_some() { Role::RowHeader } else { Role::Cell }
    }

    fn row_of(&self, press: &mut Press, parent: NodeId, role: impl Fn(usize) -> Role) -> Vec<NodeId> {
        let row = press.sheets.node(Role::Row, parent);
        let cell = |press: &mut Press, column: usize| {
            let node = press.sheets.node(role(column), row);
            press.sheets.nodes[node].lang = self.langs[column];
            node
        };
        (0..self.widths.len()).map(|column| cell(press, column)).collect()
    }

    fn draw_head(&self, press: &mut Press, nodes: Option<&[NodeId]>) {
        let (y, height, column) = (press.y, self.head.height(), press.column);
        let ground = filled(column.x, y, column.width, height, look::TINT);
        let rule = filled(column.x, y + height - 1.0, column.width, 1.0, look::DEEP);
        press.decorate(press.page(), vec![ground, rule]);
        self.draw_cells(press, &self.head, nodes);
    }

    fn draw(&self, press: &mut Press, strip: &Strip, nodes: Option<&[NodeId]>) {
        let foot = press.y + strip.height();
        self.draw_cells(press, strip, nodes);
        if strip.last {
            let rule = filled(press.column.x, foot - 0.3, press.column.width, 0.6, look::HAIRLINE);
            press.decorate(press.page(), vec![rule]);
        }
    }

    fn draw_cells(&self, press: &mut Press, strip: &Strip, nodes: Option<&[NodeId]>) {
        let mut x = press.column.x;
        for (at, lines) in strip.cells.iter().enumerate() {
            let mut y = press.y + PAD_Y;
            for said in lines.chunk_by(|one, next| one.lang == next.lang) {
                let lines: Vec<Line> = said.iter().map(|said| said.line.clone()).collect();
                let mark = match (nodes, said[0].lang) {
                    (None, _) => Mark::Decoration,
                    (Some(nodes), None) => Mark::Node(nodes[at]),
                    (Some(nodes), Some(lang)) => Mark::Node(press.node_in(Role::Span, nodes[at], lang)),
                };
                press.sheets.put(press.page(), mark, stacked(&lines, x + PAD, y));
                y += super::press::height(&lines);
            }
            x += self.widths[at];
        }
        press.y += strip.height();
    }
}

/// How wide a column between the names has to be: none of its words is broken.
fn value_width(press: &mut Press, told: [Told; 2], at: usize) -> f32 {
    let needs = told.map(|one| {
        let head = press.shaper.widths(&one.head[at], look::COLUMN);
        let head = head.1.min(HEAD).max(head.0);
        one.rows.iter().map(|row| press.shaper.widths(cell(row, at), look::CELL).1).fold(head, f32::max)
    });
    needs[0].max(needs[1]) + 2.0 * PAD + 0.5
}

/// The head of a table in two languages: the names' own heads at the sides, both languages over each column between.
fn head_of_both(press: &mut Press, told: [Told; 2], widths: &[f32]) -> Result<Strip> {
    let columns = told[0].head.len();
    let mut cells = vec![Vec::new(); widths.len()];
    for (side, one) in told.iter().enumerate() {
        let lang = Some(press.langs[side]);
        for (at, words) in one.head.iter().enumerate() {
            let (place, style, lang) = match (at, side) {
                (0, 0) => (0, look::COLUMN, None),
                (0, _) => (columns, look::COLUMN, None),
                _ => (at, look::centred(look::COLUMN), lang),
            };
            let said_before = side == 1 && at > 0 && told[0].head[at] == *words;
            if !said_before {
                cells[place].extend(lines(press, words, style, widths[place], lang)?);
            }
        }
    }
    Ok(Strip { row: 0, last: true, cells })
}

fn lines(press: &mut Press, words: &str, style: Style, width: f32, lang: Option<Lang>) -> Result<Vec<Said>> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let lines = press.shaper.lines(&[Span::plain(words)], style, width - 2.0 * PAD)?;
    Ok(lines.into_iter().map(|line| Said { line, lang }).collect())
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
) -> Result<Vec<Vec<Said>>> {
    let set = |(at, width): (usize, &f32)| lines(press, cell(cells, at), style(at), *width, None);
    widths.iter().enumerate().map(set).collect()
}

/// A row as one strip, or as several when it is so tall that it may have to be parted.
fn parted(row: usize, cells: &[Vec<Said>]) -> Vec<Strip> {
    let tallest = cells.iter().map(Vec::len).max().unwrap_or(0);
    let count = tallest.div_ceil(TALL).max(1);
    let slice = |lines: &Vec<Said>, nth: usize| lines.chunks(TALL).nth(nth).map(<[Said]>::to_vec);
    let strip = |nth| {
        let cells = cells.iter().map(|lines| slice(lines, nth).unwrap_or_default()).collect();
        Strip { row, last: nth + 1 == count, cells }
    };
    (0..count).map(strip).collect()
}
