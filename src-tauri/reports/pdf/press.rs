//! Fills pages from top to bottom: the pen's place, turning the page, and running text.

use crate::reports::{Result, Span};
use crate::vocabulary::Lang;

use super::fit::{beginning, fitting, with_tail};
use super::look::{self, Column};
use super::shape::{Line, Run, Shaper, Style};
use super::sheet::{Area, Bookmark, Item, Mark, Node, NodeId, Page, Role, Sheets};

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

    /// Whether its last letter is this one.
    pub fn ends_with(&self, letter: char) -> bool {
        let last = self.lines.last().and_then(|line| line.runs.last());
        let said: String =
            last.iter().flat_map(|run| run.glyphs.iter()).map(|glyph| glyph.text.as_str()).collect();
        said.trim_end().ends_with(letter)
    }

    /// The height that must be free for it to begin, when `tail` has to stand below its last line.
    pub fn beginning(&self, tail: f32) -> f32 {
        beginning(&with_tail(self.heights(), tail))
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
    /// Where text begins and ends on a page.
    pub span: (f32, f32),
    /// What is filled from top to bottom: all between the margins, or one of two columns.
    pub column: Column,
    /// The languages of two columns.
    pub langs: [Lang; 2],
    /// Which part's words are set, by its place; the outline is sorted by it.
    pub part: usize,
    /// The page under the pen, counted from 0. Later ones exist while one column waits for the other.
    at: usize,
    /// For each page the part it belongs to; the cover belongs to none.
    pub owners: Vec<Option<usize>>,
    /// By how much the spaces between pieces are drawn together: 1 leaves them as they are.
    pub ease: f32,
    /// A page that ends this much higher than the others, so that more goes to the next one.
    pub early: Option<(usize, f32)>,
}

/// Where a press stood, so that pages can be filled once more in another way.
pub struct Place {
    sheets: Sheets,
    owners: Vec<Option<usize>>,
    at: usize,
    y: f32,
}

impl Press {
    /// No page yet.
    pub fn new() -> Press {
        Press {
            shaper: Shaper::new(),
            sheets: Sheets::default(),
            y: look::BOTTOM,
            span: (look::TOP, look::BOTTOM),
            column: look::ALONE,
            langs: [Lang::Cy, Lang::En],
            part: 0,
            at: 0,
            owners: Vec::new(),
            ease: 1.0,
            early: None,
        }
    }

    /// Remembers where it stands.
    pub fn place(&self) -> Place {
        Place { sheets: self.sheets.clone(), owners: self.owners.clone(), at: self.at, y: self.y }
    }

    /// Goes back to where it stood, as if nothing had been set since.
    pub fn back_to(&mut self, place: &Place) {
        self.sheets.clone_from(&place.sheets);
        self.owners.clone_from(&place.owners);
        (self.at, self.y) = (place.at, place.y);
    }

    /// The page under the pen.
    pub fn page(&self) -> usize {
        self.at
    }

    /// Begins a page of `part`.
    pub fn begin_page(&mut self, part: Option<usize>) {
        self.sheets.pages.push(Page::default());
        self.owners.push(part);
        self.at = self.sheets.pages.len() - 1;
        self.y = self.span.0;
    }

    /// Goes on to the next page, and begins it for the same part if there is none yet.
    pub fn turn(&mut self) {
        if self.at + 1 < self.sheets.pages.len() {
            self.at += 1;
            self.y = self.span.0;
        } else {
            self.begin_page(self.owners.last().copied().flatten());
        }
    }

    /// Places one thing in each of two columns, beside each other. `place` is told in which; what it makes is in the
    /// language of that column. The pen ends below both.
    pub fn beside(&mut self, mut place: impl FnMut(&mut Press, usize)) {
        let (start, whole, part) = ((self.at, self.y), self.column, self.part);
        let mut end = start;
        for (side, column) in look::FACING.into_iter().enumerate() {
            (self.at, self.y) = start;
            (self.column, self.part) = (column, side);
            let first = self.sheets.nodes.len();
            place(self, side);
            self.speak(first, self.langs[side]);
            if (self.at, self.y) > end {
                end = (self.at, self.y);
            }
        }
        (self.column, self.part) = (whole, part);
        (self.at, self.y) = end;
    }

    /// Gives every new element that stands in an older one the language, unless it has one.
    fn speak(&mut self, first: NodeId, lang: Lang) {
        for node in first..self.sheets.nodes.len() {
            let parent = self.sheets.nodes[node].parent;
            if parent < first && self.sheets.nodes[node].lang.is_none() && self.lang(parent) != Some(lang) {
                self.sheets.nodes[node].lang = Some(lang);
            }
        }
    }

    /// The language of an element: its own or that of what stands above.
    fn lang(&self, node: NodeId) -> Option<Lang> {
        let Node { lang, parent, .. } = &self.sheets.nodes[node];
        let (lang, parent) = (*lang, *parent);
        lang.or_else(|| if parent == node { None } else { self.lang(parent) })
    }

    /// An element in a language of its own.
    pub fn node_in(&mut self, role: Role, parent: NodeId, lang: Lang) -> NodeId {
        let node = self.sheets.node(role, parent);
        self.sheets.nodes[node].lang = Some(lang);
        node
    }

    /// What is left of the page.
    pub fn room(&self) -> f32 {
        let early = self.early.filter(|(page, _)| *page == self.at).map_or(0.0, |(_, height)| height);
        self.span.1 - early - self.y
    }

    /// How far the page under the pen is filled.
    pub fn filled(&self) -> f32 {
        self.y - self.span.0
    }

    /// Whether nothing stands on the page yet.
    pub fn fresh(&self) -> bool {
        self.y <= self.span.0
    }

    /// Leaves a space, but not at the top of a page.
    pub fn space(&mut self, height: f32) {
        if !self.fresh() {
            self.y += height;
        }
    }

    /// Turns the page unless `height` is free on it.
    pub fn keep(&mut self, height: f32) {
        // Sums of the same heights in another order differ in the last digit.
        if height > self.room() + 0.05 && !self.fresh() {
            self.turn();
        }
    }

    /// Sets spans in lines of that width; `lang` is the language that stands around them.
    pub fn text(&mut self, spans: &[Span], style: Style, width: f32, lang: Lang) -> Result<Text> {
        let style = look::within(style, self.column);
        let lines = self.shaper.lines(spans, style, width)?;
        let langs = spans.iter().map(|span| span.lang.filter(|own| *own != lang)).collect();
        Ok(Text { lines, langs })
    }

    /// Sets words without any switch of language.
    pub fn words(&mut self, words: &str, style: Style, width: f32) -> Result<Text> {
        let style = look::within(style, self.column);
        let lines = self.shaper.lines(&[Span::plain(words)], style, width)?;
        Ok(Text { lines, langs: vec![None] })
    }

    /// Sets a title: on no more lines than it needs, and those of like length.
    pub fn title(&mut self, words: &str, style: Style, width: f32) -> Result<Text> {
        let words = self.with_whole_name(words, style, width)?;
        let mut best = self.words(&words, style, width)?;
        let fewest = best.lines.len();
        for step in 1..=8_u8 {
            let narrower = self.words(&words, style, width * (1.0 - f32::from(step) * 0.05))?;
            if narrower.lines.len() > fewest {
                break;
            }
            best = narrower;
        }
        Ok(best)
    }

    /// The same words with the name after the colon held together, where that fits on a line: "Local report: Blue River
    /// Fostering" breaks at the colon and not in the name.
    pub fn with_whole_name(&mut self, words: &str, style: Style, width: f32) -> Result<String> {
        let Some((label, name)) = words.split_once(": ") else { return Ok(words.to_owned()) };
        if self.words(words, style, width)?.lines.len() == 1
            || self.words(name, style, width)?.lines.len() > 1
        {
            return Ok(words.to_owned());
        }
        Ok(format!("{label}: {}", name.replace(' ', "\u{a0}")))
    }

    /// Lets a text run over as many pages as it needs, and says where it went.
    pub fn flow(&mut self, text: &Text, node: NodeId, x: f32) -> Vec<Band> {
        self.flow_above(text, node, x, 0.0)
    }

    /// The same, with room for `tail` kept below the last line.
    pub fn flow_above(&mut self, text: &Text, node: NodeId, x: f32, tail: f32) -> Vec<Band> {
        let heights = with_tail(text.heights(), tail);
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

    /// Draws some lines of a text for an element, without turning the page.
    pub fn draw_lines(&mut self, text: &Text, lines: std::ops::Range<usize>, node: NodeId, x: f32) {
        let mut owner = Owner { node, spans: vec![None; text.langs.len()] };
        self.draw(&text.lines[lines], &text.langs, &mut owner, x);
    }

    /// Remembers a place for the outline.
    pub fn bookmark(&mut self, level: u8, text: &str) {
        let (part, page, y) = (self.part, self.page(), self.y);
        self.sheets.bookmarks.push(Bookmark { text: text.to_owned(), level, part, page, y });
    }

    /// Draws boxes that mean nothing.
    pub fn decorate(&mut self, page: usize, items: Vec<Item>) {
        self.sheets.put(page, Mark::Decoration, items);
    }

    /// Draws lines as they stand, without turning the page.
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
