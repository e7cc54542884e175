//! What is drawn and what it means, before any file format: pages of marked groups, and the tree that owns
//! them. Distances are points from the top left corner of the page.

use crate::vocabulary::Lang;

use super::shape::{Colour, Run};

/// Width of an A4 page in points.
pub const WIDTH: f32 = 595.28;
/// Height of an A4 page in points.
pub const HEIGHT: f32 = 841.89;

/// A place in [`Sheets::nodes`].
pub type NodeId = usize;

/// Left, top, width and height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// From the left edge.
    pub x: f32,
    /// From the top edge.
    pub y: f32,
    /// To the right.
    pub w: f32,
    /// Downwards.
    pub h: f32,
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// Glyphs; `x` and `y` of the run are the beginning of its baseline on the page.
    Text(Run),
    /// A filled rectangle.
    Box(Area, Colour),
}

/// What a group of items is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// Content of an element of the structure tree.
    Node(NodeId),
    /// Decoration, which no reader reads aloud.
    Decoration,
    /// The foot of a page.
    Foot,
}

/// Items that mean one thing together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What it is.
    pub mark: Mark,
    /// What is drawn.
    pub items: Vec<Item>,
}

/// A place that leads to another page.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where it can be pressed.
    pub area: Area,
    /// The page it leads to, counted from 0.
    pub page: usize,
    /// The height on that page.
    pub y: f32,
    /// The element that owns it.
    pub node: NodeId,
    /// What it says to someone who does not see it.
    pub label: String,
}

/// One page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// In reading order. A group's place among those that belong to nodes is its number on the page.
    pub groups: Vec<Group>,
    /// Its links.
    pub links: Vec<Link>,
}

/// What an element is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[allow(missing_docs, reason = "the names are those of the standard structure types")]
pub enum Role {
    Document,
    Part,
    Heading(u8),
    P,
    Span,
    List,
    Choices,
    Item,
    Bullet,
    Body,
    Quote,
    Table,
    Caption,
    Head,
    Rows,
    Row,
    ColumnHeader,
    RowHeader,
    Cell,
    Figure,
    Contents,
    Entry,
    Reference,
    Link,
}

impl Role {
    /// The name of the standard structure type.
    pub fn tag(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Part => "Part",
            Role::Heading(1) => "H1",
            Role::Heading(2) => "H2",
            Role::Heading(_) => "H3",
            Role::P => "P",
            Role::Span => "Span",
            Role::List | Role::Choices => "L",
            Role::Item => "LI",
            Role::Bullet => "Lbl",
            Role::Body => "LBody",
            Role::Quote => "BlockQuote",
            Role::Table => "Table",
            Role::Caption => "Caption",
            Role::Head => "THead",
            Role::Rows => "TBody",
            Role::Row => "TR",
            Role::ColumnHeader | Role::RowHeader => "TH",
            Role::Cell => "TD",
            Role::Figure => "Figure",
            Role::Contents => "TOC",
            Role::Entry => "TOCI",
            Role::Reference => "Reference",
            Role::Link => "Link",
        }
    }
}

/// What an element holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kid {
    /// Another element.
    Node(NodeId),
    /// A group: page, and place in [`Page::groups`].
    Group(usize, usize),
    /// A link: page, and place in [`Page::links`].
    Link(usize, usize),
}

/// An element of the structure tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The element above; the root is its own.
    pub parent: NodeId,
    /// What it holds, in reading order.
    pub kids: Vec<Kid>,
    /// Its language, where it differs from what stands above.
    pub lang: Option<Lang>,
    /// What stands for it when it cannot be seen.
    pub alt: Option<String>,
    /// Where it stands, for a figure on one page.
    pub area: Option<Area>,
}

/// An entry of the outline that viewers show beside the pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    /// Its words.
    pub text: String,
    /// 1 for the title of a part, then as the headings.
    pub level: u8,
    /// Which part it belongs to, by its place in the document.
    pub part: usize,
    /// Page, counted from 0.
    pub page: usize,
    /// Height on the page.
    pub y: f32,
}

/// A document ready to be written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheets {
    /// The pages in order.
    pub pages: Vec<Page>,
    /// The tree; the root comes first.
    pub nodes: Vec<Node>,
    /// The outline in order.
    pub bookmarks: Vec<Bookmark>,
}

impl Sheets {
    /// Adds an element under `parent` and after what that holds already. The first one is the root.
    pub fn node(&mut self, role: Role, parent: NodeId) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node { role, parent, kids: Vec::new(), lang: None, alt: None, area: None });
        if id != parent {
            self.nodes[parent].kids.push(Kid::Node(id));
        }
        id
    }

    /// Draws items on a page and gives them to their element. Says which group they became.
    pub fn put(&mut self, page: usize, mark: Mark, items: Vec<Item>) -> usize {
        let place = self.pages[page].groups.len();
        self.pages[page].groups.push(Group { mark, items });
        if let Mark::Node(node) = mark {
            self.nodes[node].kids.push(Kid::Group(page, place));
        }
        place
    }

    /// Puts a link on a page and gives it to its element.
    pub fn link(&mut self, page: usize, link: Link) {
        let place = self.pages[page].links.len();
        self.nodes[link.node].kids.push(Kid::Link(page, place));
        self.pages[page].links.push(link);
    }
}

impl Page {
    /// The number of each group that belongs to an element, in the order of [`Page::groups`].
    pub fn numbers(&self) -> Vec<Option<i64>> {
        let mut next = 0..;
        let owned = |group: &Group| matches!(group.mark, Mark::Node(_));
        self.groups.iter().map(|group| if owned(group) { next.next() } else { None }).collect()
    }
}
