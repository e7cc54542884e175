//! Reads a written file back the way a screen reader meets it: the tree, the marks, the letters.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A stretch of a page between two marks.
#[derive(Clone, Debug, Default)]
pub struct Marked {
    pub tag: String,
    pub number: Option<i64>,
    pub text: String,
    pub paints: usize,
    /// Where its first letter stands, from the left and from the bottom of the page; none without letters.
    pub at: Option<(f32, f32)>,
}

/// What a page holds.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub marked: Vec<Marked>,
    /// Drawn outside every mark.
    pub unmarked: usize,
    /// Marks opened and never closed, or closed and never opened.
    pub unbalanced: bool,
    /// Glyphs without a shape or without a letter.
    pub nameless: usize,
}

/// What an element holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kid {
    Element(usize),
    Mark(ObjectId, i64),
    Object(ObjectId),
}

/// An element of the structure tree.
#[derive(Clone, Debug)]
pub struct Element {
    pub id: ObjectId,
    pub tag: String,
    pub lang: Option<String>,
    pub alt: Option<String>,
    pub scope: Option<String>,
    pub parent: Option<usize>,
    pub kids: Vec<Kid>,
}

/// A file, read.
pub struct File {
    pub document: Document,
    pub page_ids: Vec<ObjectId>,
    pub pages: Vec<Page>,
    /// In reading order.
    pub elements: Vec<Element>,
}

pub fn open(bytes: &[u8]) -> File {
    read(Document::load_mem(bytes).expect("a readable file"))
}

pub fn read(document: Document) -> File {
    let page_ids: Vec<ObjectId> = document.page_iter().collect();
    let pages = page_ids.iter().map(|id| page(&document, *id)).collect();
    let mut elements = Vec::new();
    if let Some(root) =
        catalog(&document).and_then(|catalog| dictionary(&document, catalog.get(b"StructTreeRoot").ok()?))
    {
        for kid in kids_of(root) {
            walk(&document, kid, None, None, &mut elements);
        }
    }
    File { document, page_ids, pages, elements }
}

impl File {
    /// The text of an element and everything within it, in reading order.
    pub fn text(&self, place: usize) -> String {
        let text = |kid: &Kid| match kid {
            Kid::Element(element) => self.text(*element),
            Kid::Mark(page, number) => {
                self.marked(*page, *number).map_or(String::new(), |marked| marked.text.clone())
            }
            Kid::Object(_) => String::new(),
        };
        self.elements[place].kids.iter().map(text).collect()
    }

    /// The pages on which an element and everything within it stand, counted from 0.
    pub fn pages_of(&self, place: usize) -> Vec<usize> {
        let mut pages: Vec<usize> = self.elements[place]
            .kids
            .iter()
            .flat_map(|kid| match kid {
                Kid::Element(element) => self.pages_of(*element),
                Kid::Mark(page, _) => self.page_ids.iter().position(|id| id == page).into_iter().collect(),
                Kid::Object(_) => Vec::new(),
            })
            .collect();
        pages.dedup();
        pages
    }

    /// The elements of a kind, in reading order.
    pub fn all<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = usize> + 'a {
        (0..self.elements.len()).filter(move |place| self.elements[*place].tag == tag)
    }

    /// The elements of a kind directly within another.
    pub fn within(&self, place: usize, tag: &str) -> Vec<usize> {
        self.elements[place]
            .kids
            .iter()
            .filter_map(|kid| match kid {
                Kid::Element(element) if self.elements[*element].tag == tag => Some(*element),
                _ => None,
            })
            .collect()
    }

    /// The language of an element: its own, or that of what stands above.
    pub fn lang(&self, place: usize) -> Option<&str> {
        let element = &self.elements[place];
        element.lang.as_deref().or_else(|| self.lang(element.parent?))
    }

    fn marked(&self, page: ObjectId, number: i64) -> Option<&Marked> {
        let page = self.page_ids.iter().position(|id| *id == page)?;
        self.pages[page].marked.iter().find(|marked| marked.number == Some(number))
    }

    /// What a page says, artifacts too.
    pub fn page_text(&self, page: usize) -> String {
        self.pages[page].marked.iter().map(|marked| marked.text.as_str()).collect::<Vec<_>>().join("\n")
    }
}

pub fn catalog(document: &Document) -> Option<&Dictionary> {
    document.catalog().ok()
}

pub fn dictionary<'a>(document: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    document.dereference(object).ok()?.1.as_dict().ok()
}

pub fn kids_of(dictionary: &Dictionary) -> Vec<&Object> {
    match dictionary.get(b"K") {
        Ok(Object::Array(kids)) => kids.iter().collect(),
        Ok(kid) => vec![kid],
        Err(_) => Vec::new(),
    }
}

fn walk(
    document: &Document,
    object: &Object,
    page: Option<ObjectId>,
    parent: Option<usize>,
    all: &mut Vec<Element>,
) -> Option<usize> {
    let id = object.as_reference().ok()?;
    let element = document.get_dictionary(id).ok()?;
    let page = element.get(b"Pg").and_then(Object::as_reference).ok().or(page);
    let string = |key: &[u8]| element.get(key).ok().and_then(|value| lopdf::decode_text_string(value).ok());
    let scope = element.get(b"A").ok().and_then(|attributes| dictionary(document, attributes));
    let place = all.len();
    all.push(Element {
        id,
        tag: name(element, b"S"),
        lang: string(b"Lang"),
        alt: string(b"Alt"),
        scope: scope.map(|scope| name(scope, b"Scope")).filter(|scope| !scope.is_empty()),
        parent,
        kids: Vec::new(),
    });
    for kid in kids_of(element) {
        let kid = match kid {
            Object::Integer(number) => page.map(|page| Kid::Mark(page, *number)),
            Object::Dictionary(kid) => named(kid, page),
            kid => walk(document, kid, page, Some(place), all).map(Kid::Element),
        };
        all[place].kids.extend(kid);
    }
    Some(place)
}

fn named(kid: &Dictionary, page: Option<ObjectId>) -> Option<Kid> {
    let page = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page)?;
    if name(kid, b"Type") == "OBJR" {
        return kid.get(b"Obj").and_then(Object::as_reference).ok().map(Kid::Object);
    }
    kid.get(b"MCID").and_then(Object::as_i64).ok().map(|number| Kid::Mark(page, number))
}

pub fn name(dictionary: &Dictionary, key: &[u8]) -> String {
    let value = dictionary.get(key).and_then(Object::as_name).unwrap_or_default();
    String::from_utf8_lossy(value).into_owned()
}

fn page(document: &Document, id: ObjectId) -> Page {
    let mut page = Page::default();
    let content = document.get_page_content(id);
    let letters = letters(document, id);
    let mut font = BTreeMap::new();
    let (mut open, mut pen): (Vec<usize>, _) = (Vec::new(), None);
    for operation in Content::decode(&content).expect("operations").operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BDC" | "BMC" => {
                open.push(page.marked.len());
                page.marked.push(mark(operands));
            }
            "EMC" => page.unbalanced |= open.pop().is_none(),
            "Tf" => {
                font = letters.get(operands[0].as_name().unwrap_or_default()).cloned().unwrap_or_default();
            }
            "Tm" => {
                let number = |at: usize| operands.get(at).and_then(|one| one.as_float().ok());
                pen = number(4).zip(number(5));
            }
            "Tj" | "TJ" => {
                let words = shown(operands, &font, &mut page.nameless);
                if let Some(open) = open.last() {
                    page.marked[*open].at = page.marked[*open].at.or(pen);
                }
                paint(&mut page, open.last(), &words);
            }
            "f" | "f*" | "F" | "S" | "s" | "B" | "b" | "Do" | "sh" => paint(&mut page, open.last(), ""),
            _ => {}
        }
    }
    page.unbalanced |= !open.is_empty();
    page
}

fn paint(page: &mut Page, open: Option<&usize>, words: &str) {
    match open {
        Some(open) => {
            page.marked[*open].paints += 1;
            page.marked[*open].text.push_str(words);
        }
        None => page.unmarked += 1,
    }
}

fn mark(operands: &[Object]) -> Marked {
    let tag = operands.first().and_then(|tag| tag.as_name().ok()).unwrap_or_default();
    let properties = operands.get(1).and_then(|properties| properties.as_dict().ok());
    let number = properties.and_then(|properties| properties.get(b"MCID").and_then(Object::as_i64).ok());
    Marked { tag: String::from_utf8_lossy(tag).into_owned(), number, ..Marked::default() }
}

fn shown(operands: &[Object], font: &BTreeMap<u16, String>, nameless: &mut usize) -> String {
    let mut words = String::new();
    let pieces = operands.iter().flat_map(|operand| match operand {
        Object::Array(pieces) => pieces.clone(),
        piece => vec![piece.clone()],
    });
    for piece in pieces {
        let Object::String(codes, _) = piece else { continue };
        for code in codes.chunks_exact(2) {
            match font.get(&u16::from_be_bytes([code[0], code[1]])) {
                Some(letters) if code != [0, 0] => words.push_str(letters),
                _ => *nameless += 1,
            }
        }
    }
    words
}

/// For each font of a page the letters behind its glyphs, from its own table.
fn letters(document: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, BTreeMap<u16, String>> {
    let fonts = document.get_page_fonts(page).unwrap_or_default();
    fonts.into_iter().map(|(name, font)| (name, table(document, font).unwrap_or_default())).collect()
}

fn table(document: &Document, font: &Dictionary) -> Option<BTreeMap<u16, String>> {
    let stream = document.dereference(font.get(b"ToUnicode").ok()?).ok()?.1.as_stream().ok()?;
    let text = String::from_utf8(stream.get_plain_content().ok()?).ok()?;
    let mut table = BTreeMap::new();
    for block in text.split("beginbfchar").skip(1) {
        let block = block.split("endbfchar").next()?;
        let codes: Vec<&str> =
            block.split(['<', '>']).map(str::trim).filter(|code| !code.is_empty()).collect();
        for pair in codes.chunks_exact(2) {
            table.insert(u16::from_str_radix(pair[0], 16).ok()?, utf16(pair[1])?);
        }
    }
    Some(table)
}

fn utf16(hex: &str) -> Option<String> {
    let units =
        hex.as_bytes().chunks(4).map(|unit| u16::from_str_radix(std::str::from_utf8(unit).ok()?, 16).ok());
    String::from_utf16(&units.collect::<Option<Vec<u16>>>()?).ok()
}
