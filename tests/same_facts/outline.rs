//! A file's pages as a stranger's reader finds them: poppler's outline of the structure tree, with its words.

use std::io::Write;
use std::process::Command;

/// Something that the pages say, in the order in which it is read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Said {
    /// A heading, from level 1.
    Heading(u8, String),
    /// A paragraph.
    Words(String),
    /// A list's points.
    Points(Vec<String>),
    /// A carer's words, and the lines under them.
    Quote(Vec<String>),
    /// A picture's words. Its alternative text is no part of the outline.
    Picture(String),
    /// A table.
    Table(Table),
}

/// A table.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Table {
    /// What it shows, once for each language.
    pub caption: Vec<String>,
    /// Its head and its rows; a cell of two languages has two texts.
    pub rows: Vec<Vec<Vec<String>>>,
}

/// An element of the outline.
#[derive(Debug, Default)]
struct Node {
    tag: String,
    kids: Vec<Kid>,
}

#[derive(Debug)]
enum Kid {
    Node(Node),
    Words(String),
}

/// What a file says, in reading order, with neither contents nor page numbers.
pub fn read(pdf: &[u8]) -> Vec<Said> {
    let mut said = Vec::new();
    collect(&tree(&outline(pdf)), &mut said);
    said
}

/// `pdfinfo -struct-text`.
pub fn outline(pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(pdf).expect("writes");
    let output = Command::new("pdfinfo").args(["-enc", "UTF-8", "-struct-text"]).arg(file.path()).output();
    let output = output.expect("pdfinfo runs (Debian: poppler-utils)");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The outline is set in by two for each level; a text stands in quotation marks, an attribute behind a slash.
fn tree(outline: &str) -> Node {
    let mut open: Vec<(usize, Node)> = vec![(0, Node::default())];
    let close = |open: &mut Vec<(usize, Node)>| {
        let (_, done) = open.pop().expect("an open element");
        open.last_mut().expect("the root").1.kids.push(Kid::Node(done));
    };
    for line in outline.lines() {
        let (word, depth) = (line.trim_start(), line.len() - line.trim_start().len() + 1);
        if let Some(text) = word.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            open.last_mut().expect("an element").1.kids.push(Kid::Words(text.to_owned()));
            continue;
        }
        if word.is_empty() || word.starts_with('/') || word.starts_with("Object ") {
            continue;
        }
        while open.last().is_some_and(|(above, _)| *above >= depth) {
            close(&mut open);
        }
        let tag = word.split([' ', ':']).next().unwrap_or_default().to_owned();
        open.push((depth, Node { tag, kids: Vec::new() }));
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().expect("the root").1
}

impl Node {
    fn words(&self) -> String {
        let each = self.kids.iter().map(|kid| match kid {
            Kid::Node(node) => node.words(),
            Kid::Words(words) => words.clone(),
        });
        each.collect::<String>().trim().to_owned()
    }

    fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.kids.iter().filter_map(|kid| match kid {
            Kid::Node(node) => Some(node),
            Kid::Words(_) => None,
        })
    }

    /// Its words, apart where each language has a stretch of its own.
    fn stretches(&self) -> Vec<String> {
        let spans: Vec<String> = self.nodes().filter(|one| one.tag == "Span").map(Node::words).collect();
        if spans.concat() == self.words() && !spans.is_empty() { spans } else { vec![self.words()] }
    }

    /// Every element of a kind within it.
    fn all<'a>(&'a self, tag: &'a str) -> Vec<&'a Node> {
        self.nodes().flat_map(|one| if one.tag == tag { vec![one] } else { one.all(tag) }).collect()
    }
}

fn collect(node: &Node, said: &mut Vec<Said>) {
    for one in node.nodes() {
        match one.tag.as_str() {
            "H1" | "H2" | "H3" | "H4" => {
                said.push(Said::Heading(one.tag[1..].parse().expect("a level"), one.words()));
            }
            "P" => said.push(Said::Words(one.words())),
            "L" => said.push(Said::Points(one.all("LBody").into_iter().map(Node::words).collect())),
            "BlockQuote" => said.push(Said::Quote(one.nodes().map(Node::words).collect())),
            "Figure" => said.push(Said::Picture(one.words())),
            "Table" => said.push(Said::Table(table(one))),
            // The heading over the contents, which the data do not have.
            "TOC" => while said.pop_if(|last| matches!(last, Said::Heading(2, _))).is_some() {},
            _ => collect(one, said),
        }
    }
}

fn table(node: &Node) -> Table {
    let caption = node.nodes().find(|one| one.tag == "Caption").map(Node::stretches).unwrap_or_default();
    let rows = node.all("TR").into_iter().map(|row| row.nodes().map(Node::stretches).collect());
    Table { caption, rows: rows.collect() }
}

#[test]
fn an_outline_is_read_as_it_stands() {
    let outline = "Document\n  H1 (block)\n    \"Teitl\"\n  Part\n    L (block):\n       /ListNumbering /Disc\n      LI (block)\n        Lbl (block)\n          \"•\"\n        LBody (block)\n          \"un \"\n          \"dau\"\n    Table (block)\n      Caption\n        \"Dangos\"\n      TBody\n        TR\n          TH:\n             /Scope /Row\n            \"rhes\"\n          TD\n";
    let mut said = Vec::new();
    collect(&tree(outline), &mut said);
    let text = |words: &str| vec![words.to_owned()];
    let table = Table { caption: text("Dangos"), rows: vec![vec![text("rhes"), text("")]] };
    assert_eq!(said, [Said::Heading(1, "Teitl".into()), Said::Points(text("un dau")), Said::Table(table)]);
}
