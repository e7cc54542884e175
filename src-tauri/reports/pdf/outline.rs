//! The outline that viewers show beside the pages, nested as the headings are.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use crate::reports::{Result, Trouble};

use super::sheet::{Bookmark, HEIGHT, Sheets};
use super::tags::text;

/// Puts the outline into the document and lets viewers open it.
pub fn outline(document: &mut lopdf::Document, sheets: &Sheets) -> Result<()> {
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let marks = &sheets.bookmarks;
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = marks.iter().map(|_| document.new_object_id()).collect();
    let family = Family { above: (0..marks.len()).map(|place| above(marks, place)).collect(), ids, root };
    for (place, mark) in marks.iter().enumerate() {
        let entry = family.entry(place, mark, &pages).ok_or(Trouble::Structure)?;
        document.set_object(family.ids[place], entry);
    }
    document.set_object(root, family.root());
    let catalog = document.catalog_mut().map_err(|_| Trouble::Structure)?;
    catalog.set("Outlines", root);
    catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    catalog.set("PageLayout", Object::Name(b"SinglePage".to_vec()));
    Ok(())
}

/// The nearest earlier entry of a higher level.
fn above(marks: &[Bookmark], place: usize) -> Option<usize> {
    (0..place).rev().find(|earlier| marks[*earlier].level < marks[place].level)
}

struct Family {
    above: Vec<Option<usize>>,
    ids: Vec<ObjectId>,
    root: ObjectId,
}

impl Family {
    fn below(&self, parent: Option<usize>) -> Vec<usize> {
        (0..self.above.len()).filter(|place| self.above[*place] == parent).collect()
    }

    fn root(&self) -> Dictionary {
        let mut root = dictionary! { "Type" => "Outlines" };
        let parts = self.below(None);
        // Parts stand open, so their headings count as shown too.
        let shown = parts.iter().map(|part| 1 + self.below(Some(*part)).len()).sum();
        self.bind(&mut root, &parts, shown, 1);
        root
    }

    fn entry(&self, place: usize, mark: &Bookmark, pages: &[ObjectId]) -> Option<Dictionary> {
        let parent = self.above[place];
        let page = *pages.get(mark.page)?;
        let height = Object::Real(HEIGHT - mark.y + 12.0);
        let mut entry = dictionary! {
            "Title" => text(&mark.text),
            "Parent" => parent.map_or(self.root, |parent| self.ids[parent]),
            "Dest" => vec![page.into(), "XYZ".into(), Object::Null, height, Object::Null],
        };
        let siblings = self.below(parent);
        let at = siblings.iter().position(|sibling| *sibling == place)?;
        if let Some(previous) = at.checked_sub(1) {
            entry.set("Prev", self.ids[siblings[previous]]);
        }
        if let Some(next) = siblings.get(at + 1) {
            entry.set("Next", self.ids[*next]);
        }
        let kids = self.below(Some(place));
        self.bind(&mut entry, &kids, kids.len(), if mark.level == 1 { 1 } else { -1 });
        Some(entry)
    }

    /// Names the first and the last entry below, and how many are shown; a negative number means closed.
    fn bind(&self, entry: &mut Dictionary, kids: &[usize], shown: usize, sign: i64) {
        if let (Some(first), Some(last)) = (kids.first(), kids.last()) {
            entry.set("First", self.ids[*first]);
            entry.set("Last", self.ids[*last]);
            entry.set("Count", sign * i64::try_from(shown).unwrap_or(0));
        }
    }
}
