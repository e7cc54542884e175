//! The cover, the title over a part, and the foot of every page.

use crate::reports::{Document, Part, Result};
use crate::vocabulary::Lang;

use super::look::{self, Column, MEASURE, SIDE};
use super::press::{Press, filled, stacked};
use super::sheet::{HEIGHT, Mark, NodeId, Role, WIDTH};

/// Where the first title begins.
const FIRST_TITLE: f32 = 212.0;
/// How far titles stand in from the rule at their side.
const INDENT: f32 = 24.0;
/// Room for the page's number in the foot.
const NUMBER: f32 = 120.0;
/// Between the titles of two languages, which stand in the same size.
const BETWEEN: f32 = 54.0;

/// Draws the cover: for each part the title and its lines, and who publishes it.
pub fn cover(press: &mut Press, document: &Document, root: NodeId) -> Result<()> {
    press.begin_page(None);
    let band = filled(0.0, 0.0, WIDTH, 16.0, look::DEEP);
    press.decorate(0, vec![band]);
    press.y = FIRST_TITLE;
    for (nth, part) in document.parts.iter().enumerate() {
        // Where two languages stand beside each other no page after the cover bears a title of its own.
        let role = if nth == 0 || document.facing { Role::Heading(1) } else { Role::P };
        title(press, document, part, role, root)?;
        press.y += BETWEEN;
    }
    publishers(press, document, root)
}

fn title(press: &mut Press, document: &Document, part: &Part, role: Role, root: NodeId) -> Result<()> {
    let top = press.y;
    let title = press.title(document.title.get(part.lang), look::TITLE, MEASURE - INDENT)?;
    let node = in_lang(press, role, part.lang, root);
    press.flow(&title, node, SIDE + INDENT);
    press.y += 12.0;
    subtitle(press, part, SIDE + INDENT, root)?;
    let rule = filled(SIDE, top + 4.0, 4.0, press.y - top - 4.0, look::ACCENT);
    press.decorate(press.page(), vec![rule]);
    Ok(())
}

/// The lines under a title.
pub fn subtitle(press: &mut Press, part: &Part, x: f32, parent: NodeId) -> Result<()> {
    for line in &part.subtitle {
        let width = press.column.width + press.column.x - x;
        let line = press.with_whole_name(line, look::SUBTITLE, width)?;
        let text = press.words(&line, look::SUBTITLE, width)?;
        let node = in_lang(press, Role::P, part.lang, parent);
        press.flow(&text, node, x);
    }
    Ok(())
}

/// The publisher's name at the foot, once when it is the same in every language.
fn publishers(press: &mut Press, document: &Document, root: NodeId) -> Result<()> {
    let mut named: Vec<&str> = Vec::new();
    let mut lines = Vec::new();
    for part in &document.parts {
        let name = document.author.get(part.lang).as_str();
        if !name.is_empty() && !named.contains(&name) {
            named.push(name);
            lines.push((part.lang, press.words(name, look::AUTHOR, MEASURE)?));
        }
    }
    press.y = HEIGHT - 72.0 - lines.iter().map(|(_, line)| line.height()).sum::<f32>();
    for (lang, text) in lines {
        let node = in_lang(press, Role::P, lang, root);
        let drawn = stacked(&text.lines, SIDE, press.y);
        press.sheets.put(press.page(), Mark::Node(node), drawn);
        press.y += text.height();
    }
    Ok(())
}

fn in_lang(press: &mut Press, role: Role, lang: Lang, parent: NodeId) -> NodeId {
    let node = press.sheets.node(role, parent);
    press.sheets.nodes[node].lang = Some(lang);
    node
}

/// Draws the foot of every page that belongs to a part, in both languages where both stand on it.
pub fn feet(press: &mut Press, document: &Document, facing: bool) -> Result<()> {
    let pages = press.owners.len();
    for page in 0..pages {
        let Some(owner) = press.owners[page] else { continue };
        if facing {
            for (part, column) in document.parts.iter().zip(look::FACING) {
                foot(press, part, column, page)?;
            }
        } else if let Some(part) = document.parts.get(owner) {
            foot(press, part, look::ALONE, page)?;
        }
    }
    Ok(())
}

fn foot(press: &mut Press, part: &Part, column: Column, page: usize) -> Result<()> {
    let pages = press.owners.len();
    let number =
        part.page_of.replace("{page}", &(page + 1).to_string()).replace("{pages}", &pages.to_string());
    let mut items = vec![filled(column.x, look::FOOT - 7.0, column.width, 0.6, look::HAIRLINE)];
    if look::narrow(column) {
        // The number stands under the words, which would have too little room beside it.
        let words = press.with_whole_name(&part.footer, look::FOOTER, column.width)?;
        let words = press.words(&words, look::FOOTER, column.width)?;
        let number = press.words(&number, look::FOOTER, column.width)?;
        items.extend(stacked(&words.lines, column.x, look::FOOT));
        items.extend(stacked(&number.lines, column.x, look::FOOT + words.height()));
    } else {
        let number = press.words(&number, look::flush_right(look::FOOTER), NUMBER)?;
        let words = press.words(&part.footer, look::FOOTER, column.width - NUMBER - 12.0)?;
        items.extend(stacked(&words.lines, column.x, look::FOOT));
        items.extend(stacked(&number.lines, column.x + column.width - NUMBER, look::FOOT));
    }
    press.sheets.put(page, Mark::Foot, items);
    Ok(())
}
