//! The structure tree: what a screen reader walks through, tied to the marks on the pages.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use crate::reports::{Result, Trouble};

use super::sheet::{Area, HEIGHT, Kid, Link, Node, Role, Sheets};

/// Puts the tree into a document whose pages bear its marks.
pub fn tag(document: &mut lopdf::Document, sheets: &Sheets) -> Result<()> {
    let mut tree = Tree::begin(document, sheets)?;
    let mut owners = Vec::new();
    for page in 0..sheets.pages.len() {
        owners.push(tree.page(document, page)?);
    }
    for page in 0..sheets.pages.len() {
        owners.extend(tree.links(document, page)?);
    }
    for place in 0..sheets.nodes.len() {
        let element = tree.element(place);
        document.set_object(tree.elements[place], element);
    }
    tree.finish(document, owners)
}

/// The objects that pages and elements name each other by.
struct Tree<'a> {
    sheets: &'a Sheets,
    root: ObjectId,
    pages: Vec<ObjectId>,
    elements: Vec<ObjectId>,
    /// The annotations of each page.
    links: Vec<Vec<ObjectId>>,
    /// The number under which the next annotation finds its element.
    next: i64,
}

impl<'a> Tree<'a> {
    fn begin(document: &mut lopdf::Document, sheets: &'a Sheets) -> Result<Tree<'a>> {
        let pages: Vec<ObjectId> = document.page_iter().collect();
        let next = i64::try_from(pages.len()).map_err(|_| Trouble::Structure)?;
        if pages.len() != sheets.pages.len() {
            return Err(Trouble::Structure);
        }
        let elements = sheets.nodes.iter().map(|_| document.new_object_id()).collect();
        Ok(Tree { sheets, root: document.new_object_id(), pages, elements, links: Vec::new(), next })
    }

    /// Numbers a page and returns the elements that own its marks, in the order of the marks.
    fn page(&self, document: &mut lopdf::Document, page: usize) -> Result<Object> {
        let marks = self.sheets.pages[page].groups.iter().filter_map(|group| match group.mark {
            super::sheet::Mark::Node(node) => Some(Object::Reference(self.elements[node])),
            _ => None,
        });
        let owners = document.add_object(marks.collect::<Vec<_>>());
        let number = i64::try_from(page).map_err(|_| Trouble::Structure)?;
        let dictionary = self.page_dictionary(document, page)?;
        dictionary.set("StructParents", number);
        dictionary.set("Tabs", Object::Name(b"S".to_vec()));
        Ok(Object::Reference(owners))
    }

    fn page_dictionary<'d>(
        &self,
        document: &'d mut lopdf::Document,
        page: usize,
    ) -> Result<&'d mut Dictionary> {
        document.get_dictionary_mut(self.pages[page]).map_err(|_| Trouble::Structure)
    }

    /// Makes the annotations of a page and returns the element of each.
    fn links(&mut self, document: &mut lopdf::Document, page: usize) -> Result<Vec<Object>> {
        let mut made = Vec::new();
        let mut owners = Vec::new();
        for link in &self.sheets.pages[page].links {
            made.push(document.add_object(annotation(link, &self.pages, page, self.next)));
            owners.push(Object::Reference(self.elements[link.node]));
            self.next += 1;
        }
        if !made.is_empty() {
            let list: Vec<Object> = made.iter().map(|id| Object::Reference(*id)).collect();
            self.page_dictionary(document, page)?.set("Annots", list);
        }
        self.links.push(made);
        Ok(owners)
    }

    fn element(&self, place: usize) -> Dictionary {
        let node = &self.sheets.nodes[place];
        let parent = if node.parent == place { self.root } else { self.elements[node.parent] };
        let kids: Vec<Object> = node.kids.iter().map(|kid| self.kid(*kid)).collect();
        let mut element = dictionary! {
            "Type" => "StructElem", "S" => Object::Name(node.role.tag().into()), "P" => parent, "K" => kids,
        };
        if let Some(lang) = node.lang {
            element.set("Lang", Object::string_literal(lang.tag()));
        }
        if let Some(alt) = &node.alt {
            element.set("Alt", text(alt));
        }
        if let Some(attributes) = attributes(node) {
            element.set("A", attributes);
        }
        element
    }

    fn kid(&self, kid: Kid) -> Object {
        match kid {
            Kid::Node(node) => Object::Reference(self.elements[node]),
            Kid::Group(page, group) => {
                let number = self.sheets.pages[page].numbers().get(group).copied().flatten().unwrap_or(0);
                dictionary! { "Type" => "MCR", "Pg" => self.pages[page], "MCID" => number }.into()
            }
            Kid::Link(page, link) => {
                let annotation = self.links[page][link];
                dictionary! { "Type" => "OBJR", "Pg" => self.pages[page], "Obj" => annotation }.into()
            }
        }
    }

    /// Writes the root with the way back from marks and annotations to their elements.
    fn finish(self, document: &mut lopdf::Document, owners: Vec<Object>) -> Result<()> {
        let numbered = (0_i64..).zip(owners).flat_map(|(number, owner)| [Object::Integer(number), owner]);
        let parents = document.add_object(dictionary! { "Nums" => numbered.collect::<Vec<_>>() });
        let root = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![Object::Reference(self.elements[0])],
            "ParentTree" => parents,
            "ParentTreeNextKey" => self.next,
        };
        document.set_object(self.root, root);
        let catalog = document.catalog_mut().map_err(|_| Trouble::Structure)?;
        catalog.set("StructTreeRoot", self.root);
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        Ok(())
    }
}

fn annotation(link: &Link, pages: &[ObjectId], page: usize, number: i64) -> Dictionary {
    let height = Object::Real(HEIGHT - link.y + 12.0);
    let goal = pages.get(link.page).copied().unwrap_or(pages[page]);
    let to: Vec<Object> = vec![goal.into(), "XYZ".into(), Object::Null, height, Object::Null];
    dictionary! {
        "Type" => "Annot", "Subtype" => "Link", "Rect" => rectangle(link.area), "Border" => vec![0.into(); 3],
        "Contents" => text(&link.label), "Dest" => to, "F" => 4, "P" => pages[page], "StructParent" => number,
    }
}

fn attributes(node: &Node) -> Option<Dictionary> {
    match (node.role, node.area) {
        (Role::ColumnHeader, _) => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        (Role::RowHeader, _) => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
        (Role::List, _) => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
        (Role::Choices, _) => Some(dictionary! { "O" => "List", "ListNumbering" => "None" }),
        (Role::Figure, Some(area)) => {
            Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => rectangle(area) })
        }
        (Role::Figure, None) => Some(dictionary! { "O" => "Layout", "Placement" => "Block" }),
        _ => None,
    }
}

fn rectangle(area: Area) -> Object {
    let bottom = HEIGHT - area.y - area.h;
    Object::Array([area.x, bottom, area.x + area.w, bottom + area.h].map(Object::Real).to_vec())
}

/// A text string that holds any letter.
pub fn text(words: &str) -> Object {
    let units = words.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String([0xfe, 0xff].into_iter().chain(units).collect(), lopdf::StringFormat::Hexadecimal)
}
