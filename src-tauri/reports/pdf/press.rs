//! Fills pages from top to bottom: the pen's place, turning the page, and running text.

use crate::reports::{Result, Span};
use crate::vocabulary::Lang;

use super::fit::{beginning, fitting};
use super::look;
use super::shape::{Line, Run, Shaper, Style};
use super::sheet::{Area, Bookmark, Item, Mark, NodeId, Page, Role, Sheets};

/// A text in lines, not yet on a page.
#[derive(Debug)]
pub struct Text {
    /// Its lines.
    pub lines: Vec<Line>,
    /// For each span the language it switches to, if it does.
    langs: Vec<Option<Lang>>,
}

impl Text {
    /// The heights of its lines.
    pub fn heights(&self) -> Vec<f32> {
        self.lines.iter().map(|line| line.height).collect()
    }

    /// The height of all its lines.
    pub fn height(&self) -> f32 {
        self.heights().iter().sum()
    }

    /// The height that must be free for it to begin.
    pub fn beginning(&self) -> f32 {
        beginning(&self.heights())
    }
}

/// A stretch of one page that a text has filled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The page.
    pub page: usize,
    /// Where it begins.
    pub top: f32,
    /// Where it ends.
    pub bottom: f32,
}

/// The pages so far and the pen's place on the last of them.
pub struct Press {
    /// Shapes every text.
    pub shaper: Shaper,
    /// What has been made.
    pub sheets: Sheets,
    /// Where the next thing begins, from the top of the page.
    pub y: f32,
    /// For each page the part it belongs to; the cover belongs to none.
    pub owners: Vec<Option<usize>>,
}

impl Press {
    /// No page yet.
    pub fn new() -> Press {
        Press { shaper: Shaper::new(), sheets: Sheets::default(), y: look::BOTTOM, owners: Vec::new() }
    }

    /// The page under the pen.
    pub fn page(&self) -> usize {
        self.sheets.pages.len().saturating_sub(1)
    }

    /// Begins a page of `part`.
    pub fn begin_page(&mut self, part: Option<usize>) {
        self.sheets.pages.push(Page::default());
        self.owners.push(part);
        self.y = look::TOP;
    }

    /// Begins the next page of the same part.
    pub fn turn(&mut self) {
        self.begin_page(self.owners.last().copied().flatten());
    }

    /// What is left of the page.
    pub fn room(&self) -> f32 {
        look::BOTTOM - self.y
    }

    /// Whether nothing stands on the page yet.
    pub fn fresh(&self) -> bool {
        self.y <= look::TOP
    }

    /// Leaves a space, but not at the top of a page.
    pub fn space(&mut self, height: f32) {
        if !self.fresh() {
            self.y += height;
        }
    }

    /// Turns the page unless `height` is free on it.
    pub fn keep(&mut self, height: f32) {
        if height > self.room() && !self.fresh() {
            self.turn();
        }
    }

    /// Sets spans in a column; `lang` is the language that stands around them.
    pub fn text(&mut self, spans: &[Span], style: Style, width: f32, lang: Lang) -> Result<Text> {
        let lines = self.shaper.lines(spans, style, width)?;
        let langs = spans.iter().map(|span| span.lang.filter(|own| *own != lang)).collect();
        Ok(Text { lines, langs })
    }

    /// Sets words without any switch of language.
    pub fn words(&mut self, words: &str, style: Style, width: f32) -> Result<Text> {
        let lines = self.shaper.lines(&[Span::plain(words)], style, width)?;
        Ok(Text { lines, langs: vec![None] })
    }

    /// Sets a title: on no more lines than it needs, and those of like length.
    pub fn title(&mut self, words: &str, style: Style, width: f32) -> Result<Text> {
        let mut best = self.words(words, style, width)?;
        let fewest = best.lines.len();
        for step in 1..=8_u8 {
            let narrower = self.words(words, style, width * (1.0 - f32::from(step) * 0.05))?;
            if narrower.lines.len() > fewest {
                break;
            }
            best = narrower;
        }
        Ok(best)
    }

    /// Lets a text run over as many pages as it needs, and says where it went.
    pub fn flow(&mut self, text: &Text, node: NodeId, x: f32) -> Vec<Band> {
        let heights = text.heights();
        let mut owner = Owner { node, spans: vec![None; text.langs.len()] };
        let mut bands = Vec::new();
        let mut done = 0;
        while done < heights.len() {
            let count = fitting(&heights[done..], self.room(), self.fresh());
            if count > 0 {
                let top = self.y;
                self.draw(&text.lines[done..done + count], &text.langs, &mut owner, x);
                bands.push(Band { page: self.page(), top, bottom: self.y });
            }
            done += count;
            if done < heights.len() {
                self.turn();
            }
        }
        bands
    }

    /// Remembers a place for the outline.
    pub fn bookmark(&mut self, level: u8, text: &str) {
        let (page, y) = (self.page(), self.y);
        self.sheets.bookmarks.push(Bookmark { text: text.to_owned(), level, page, y });
    }

    /// Draws boxes that mean nothing.
    pub fn decorate(&mut self, page: usize, items: Vec<Item>) {
        self.sheets.put(page, Mark::Decoration, items);
    }

    fn draw(&mut self, lines: &[Line], langs: &[Option<Lang>], owner: &mut Owner, x: f32) {
        let mut current = None;
        let mut items = Vec::new();
        for line in lines {
            for run in &line.runs {
                let switch = langs[run.span].map(|lang| (run.span, lang));
                if switch != current {
                    self.give(current, std::mem::take(&mut items), owner);
                    current = switch;
                }
                items.push(placed(run, x, self.y + line.ascent));
            }
            self.y += line.height;
        }
        self.give(current, items, owner);
    }

    /// Gives items to the paragraph, or to the element of a span that switches the language.
    fn give(&mut self, switch: Option<(usize, Lang)>, items: Vec<Item>, owner: &mut Owner) {
        if items.is_empty() {
            return;
        }
        let node = match switch {
            None => owner.node,
            Some((span, lang)) => *owner.spans[span].get_or_insert_with(|| {
                let node = self.sheets.node(Role::Span, owner.node);
                self.sheets.nodes[node].lang = Some(lang);
                node
            }),
        };
        self.sheets.put(self.page(), Mark::Node(node), items);
    }
}

/// The element of a paragraph and those of its spans, made when first needed, so that the tree keeps the order
/// of the words.
struct Owner {
    node: NodeId,
    spans: Vec<Option<NodeId>>,
}

/// A run moved from its line to a place on the page.
pub fn placed(run: &Run, x: f32, baseline: f32) -> Item {
    Item::Text(Run { x: run.x + x, y: baseline - run.y, ..run.clone() })
}

/// Lines placed from `y` downwards.
pub fn stacked(lines: &[Line], x: f32, y: f32) -> Vec<Item> {
    let mut top = y;
    let mut items = Vec::new();
    for line in lines {
        items.extend(line.runs.iter().map(|run| placed(run, x, top + line.ascent)));
        top += line.height;
    }
    items
}

/// The height of lines.
pub fn height(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.height).sum()
}

/// A filled rectangle.
pub fn filled(x: f32, y: f32, w: f32, h: f32, colour: super::shape::Colour) -> Item {
    Item::Box(Area { x, y, w, h }, colour)
}
