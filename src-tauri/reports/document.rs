//! Pages as meaning: headings, paragraphs, quotes, tables and bars in one or two languages, before anything is
//! measured or drawn. Every word here is final; whoever builds a document has already chosen the language.

use crate::vocabulary::{Both, Day, Lang};

/// A whole document. It opens with one cover and then holds its parts, Welsh first when there are two.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The title on the cover and in the file's properties, in both languages even when one part is written.
    pub title: Both<String>,
    /// One sentence on what the document is, for the file's properties.
    pub subject: Both<String>,
    /// Who publishes it.
    pub author: Both<String>,
    /// The day that the file's dates show. The same document made on the same day gives the same bytes.
    pub made_on: Day,
    /// One part for each language, in reading order.
    pub parts: Vec<Part>,
    /// Whether two parts stand beside each other in columns, Welsh at the left, block beside block, and not one after
    /// the other. Parts whose blocks differ stand one after the other all the same.
    pub facing: bool,
}

/// The document in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The language of every text in this part that does not name another.
    pub lang: Lang,
    /// Lines under the title on the cover.
    pub subtitle: Vec<String>,
    /// The heading over the table of contents; empty for a leaflet. A part whose blocks hold no heading has no
    /// contents.
    pub contents: String,
    /// What stands at the left of the foot of each page.
    pub footer: String,
    /// The page number at the right of the foot, with the marks `{page}` and `{pages}` in it.
    pub page_of: String,
    /// What the part says.
    pub blocks: Vec<Block>,
}

/// One thing on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading, listed in the contents and the bookmarks.
    Heading {
        /// 2 for a section, 3 within a section. The cover title is the only heading of level 1.
        level: u8,
        /// The heading's words.
        text: String,
    },
    /// A paragraph of running text.
    Paragraph(Vec<Span>),
    /// Points of equal rank, one entry each.
    List(Vec<Vec<Span>>),
    /// Words of a carer, set apart.
    Quote {
        /// The words, without quotation marks.
        text: String,
        /// The language they were said in; `None` when both are mixed, and then they count as the part's.
        lang: Option<Lang>,
        /// A line under the words, in the part's language.
        note: Option<String>,
    },
    /// A table whose first column names its rows.
    Table {
        /// What the table shows.
        caption: String,
        /// One heading a column.
        head: Vec<String>,
        /// Rows as wide as `head`; the first cell heads the row.
        rows: Vec<Vec<String>>,
    },
    /// Horizontal bars with their values beside them.
    Bars {
        /// What the bars show.
        caption: String,
        /// The same in words, for whoever does not see the picture.
        alt: String,
        /// From top to bottom.
        bars: Vec<Bar>,
    },
    /// Horizontal bars made of parts that stand one after the other, each with its name and its value.
    Stacked {
        /// What the bars show.
        caption: String,
        /// The same in words, for whoever does not see the picture: what it shows first, then the values.
        alt: String,
        /// What the parts of every bar stand for, in their order.
        parts: Vec<String>,
        /// From top to bottom.
        bars: Vec<StackedBar>,
    },
    /// A remark that belongs to what stands before it: smaller and quieter than a paragraph.
    Note(Vec<Span>),
    /// A question with room to answer it by hand on the printed page.
    Blank {
        /// What is asked.
        words: String,
        /// Where the answer goes.
        room: Room,
    },
    /// The next block begins a new page.
    PageBreak,
}

/// Where an answer is written by hand.
#[derive(Clone, Debug, PartialEq)]
pub enum Room {
    /// A short line beside the question.
    Short,
    /// So many lines under the question.
    Lines(u8),
    /// Boxes to tick under the question, each with its words.
    Boxes(Vec<String>),
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// Its value in words or figures, as it may be printed.
    pub shown: String,
    /// Its length as a share of the longest, 0 to 1. Nothing is drawn for 0.
    pub length: f32,
}

/// A bar made of parts. How long they are follows from what is printed and from nothing else, so that a picture
/// cannot tell more than its numbers do.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StackedBar {
    /// What it stands for.
    pub label: String,
    /// What is printed for each part, in the order of the parts' names. A number has a length, a symbol has none.
    pub shown: Vec<String>,
}

/// The number that a printed value is, with or without marks between its thousands; none for a symbol or words.
pub fn printed_number(shown: &str) -> Option<u32> {
    let digits: String = shown.trim().chars().filter(|c| !matches!(c, ',' | '\u{a0}' | '\u{202f}')).collect();
    (digits.starts_with(|c: char| c.is_ascii_digit())).then(|| digits.parse().ok()).flatten()
}

impl Block {
    /// The numbers of a picture as the table that stands after it. `head` stands over what the bars stand for,
    /// `value` over the values of plain bars. None of a block that is no picture.
    pub fn numbers(&self, table: &str, head: &str, value: &str) -> Option<Block> {
        let (names, rows): (Vec<String>, Vec<Vec<String>>) = match self {
            Block::Bars { bars, .. } => {
                let row = |bar: &Bar| vec![bar.label.clone(), bar.shown.clone()];
                (vec![value.to_owned()], bars.iter().map(row).collect())
            }
            Block::Stacked { parts, bars, .. } => {
                let row =
                    |bar: &StackedBar| [bar.label.clone()].into_iter().chain(bar.shown.clone()).collect();
                (parts.clone(), bars.iter().map(row).collect())
            }
            _ => return None,
        };
        let head = [head.to_owned()].into_iter().chain(names).collect();
        Some(Block::Table { caption: table.to_owned(), head, rows })
    }
}

/// A stretch of text within a paragraph.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Span {
    /// The words, with the spaces that part them from the next stretch.
    pub text: String,
    /// Another language than the part's.
    pub lang: Option<Lang>,
    /// Whether the words are set in bold.
    pub strong: bool,
}

impl Span {
    /// Words in the part's language.
    pub fn plain(text: impl Into<String>) -> Span {
        Span { text: text.into(), lang: None, strong: false }
    }

    /// Words in the part's language, in bold.
    pub fn strong(text: impl Into<String>) -> Span {
        Span { strong: true, ..Span::plain(text) }
    }

    /// Words in a language of their own.
    pub fn said_in(lang: Lang, text: impl Into<String>) -> Span {
        Span { lang: Some(lang), ..Span::plain(text) }
    }
}
