//! A pack as pages, Welsh first. It holds nothing that its data does not hold.

use super::{Entry, Held, Pack, Part};
use crate::language::{both, dates, phrases, say};
use crate::reports::{Block, Document, Part as Pages, Span, pdf};
use crate::vocabulary::{Both, Lang};

/// The whole document.
pub fn document(pack: &Pack, author: &Both<String>) -> Document {
    Document {
        title: both(&phrases::pack_title()),
        subject: both(&phrases::pack_subject()),
        author: Both::of(|lang| match author.get(lang).trim() {
            "" => say(&phrases::print_author(), lang),
            named => named.to_owned(),
        }),
        made_on: pack.made_on,
        facing: false,
        parts: [Lang::Cy, Lang::En].into_iter().map(|lang| in_language(pack, lang)).collect(),
    }
}

fn in_language(pack: &Pack, lang: Lang) -> Pages {
    let number = say(&phrases::pack_case(&pack.case), lang);
    let mut blocks: Vec<Block> = pack.notes.iter().map(|note| paragraph(note.get(lang))).collect();
    blocks.extend(
        pack.parts.iter().filter(|part| !part.entries.is_empty()).flat_map(|part| of_part(part, lang)),
    );
    Pages {
        lang,
        subtitle: vec![showable(&pack.made_for.join(" · ")), number.clone(), dates::long(pack.made_on, lang)],
        contents: say(&phrases::print_contents(), lang),
        footer: number,
        page_of: say(&phrases::print_page_of("{page}", "{pages}"), lang),
        blocks,
    }
}

/// Facts that follow one another stand in one table; words stand by themselves.
fn of_part(part: &Part, lang: Lang) -> Vec<Block> {
    let mut blocks = vec![Block::Heading { level: 2, text: part.heading.get(lang).clone() }];
    let mut facts: Vec<Vec<String>> = Vec::new();
    for entry in &part.entries {
        match &entry.held {
            Held::Fact { value } => {
                facts.push(vec![showable(entry.name.get(lang)), showable(value.get(lang))]);
            }
            Held::Said { .. } => {
                blocks.extend(table(part, &mut facts, lang));
                blocks.extend(said(entry, lang));
            }
        }
    }
    blocks.extend(table(part, &mut facts, lang));
    blocks
}

fn table(part: &Part, facts: &mut Vec<Vec<String>>, lang: Lang) -> Option<Block> {
    let rows = std::mem::take(facts);
    let head = [phrases::pack_what(), phrases::pack_held()];
    (!rows.is_empty()).then(|| Block::Table {
        caption: part.heading.get(lang).clone(),
        head: head.iter().map(|phrase| say(phrase, lang)).collect(),
        rows,
    })
}

fn said(entry: &Entry, lang: Lang) -> Vec<Block> {
    let Held::Said { said, lang: own, names_others } = &entry.held else { return Vec::new() };
    let name = Block::Paragraph(vec![Span::strong(showable(entry.name.get(lang)))]);
    if said.trim().is_empty() {
        return vec![name, Block::Note(vec![Span::plain(say(&phrases::pack_withheld(), lang))])];
    }
    let note = names_others.then(|| say(&phrases::pack_left_out(), lang));
    vec![name, Block::Quote { text: showable(said.trim()), lang: *own, note }]
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Span::plain(text)])
}

/// The text with every character that no font of ours can show written as `[?]`. The data holds it as it is.
fn showable(text: &str) -> String {
    if pdf::must_show(text).is_ok() {
        return text.to_owned();
    }
    let shown = |c: char| match c.is_ascii() || pdf::must_show(&c.to_string()).is_ok() {
        true => c.to_string(),
        false => "[?]".to_owned(),
    };
    text.chars().map(shown).collect()
}
