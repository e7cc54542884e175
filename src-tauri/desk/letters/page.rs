//! A letter as pages: without a cover, under its title, one part for each language.

use super::Draft;
use crate::language::{both, dates, phrases, say};
use crate::letters::{Filled, Piece};
use crate::reports::{Block, Document, Part, Span};
use crate::vocabulary::{Both, Day, Lang};

/// The pages of a letter to the carers of a case.
pub(super) fn letter(draft: &Draft, today: Day) -> Document {
    let reference = phrases::letters_page_number(&draft.number);
    let under = |lang| vec![dates::long(today, lang), say(&reference, lang)];
    Document {
        subject: both(&phrases::letters_page_subject()),
        ..leaflet(&draft.filled, &draft.author, today, under, |one| say(&reference, one.lang))
    }
}

/// Pages for whoever they are for, with the lines of `under` below the title and `foot` on every page.
pub fn leaflet(
    filled: &[Filled],
    author: &Both<String>,
    today: Day,
    under: impl Fn(Lang) -> Vec<String>,
    foot: impl Fn(&Filled) -> String,
) -> Document {
    // The properties name the title in both languages even when one is written.
    let title = |lang: Lang| filled.iter().find(|one| one.lang == lang).or(filled.first());
    let part = |one: &Filled| Part {
        lang: one.lang,
        subtitle: under(one.lang),
        contents: String::new(),
        footer: foot(one),
        page_of: say(&phrases::print_page_of("{page}", "{pages}"), one.lang),
        blocks: one.pieces.iter().flat_map(blocks).collect(),
    };
    Document {
        title: Both::of(|lang| title(lang).map(|one| one.title.clone()).unwrap_or_default()),
        subject: both(&phrases::letters_guidance_subject()),
        author: self::author(author),
        made_on: today,
        facing: false,
        parts: filled.iter().map(part).collect(),
    }
}

/// Who stands as the author: the charity as the settings call it, else the project.
pub fn author(charity: &Both<String>) -> Both<String> {
    Both::of(|lang| match charity.get(lang).trim() {
        "" => say(&phrases::print_author(), lang),
        named => named.to_owned(),
    })
}

fn blocks(piece: &Piece) -> Vec<Block> {
    let line = |text: &String| Block::Paragraph(vec![Span::plain(text)]);
    match piece {
        Piece::Heading(text) => vec![Block::Heading { level: 2, text: text.clone() }],
        Piece::Paragraph(text) => vec![line(text)],
        Piece::Lines(lines) => lines.iter().map(line).collect(),
        Piece::List(points) => {
            vec![Block::List(points.iter().map(|point| vec![Span::plain(point)]).collect())]
        }
        Piece::SaidIn(lang, text) => vec![Block::Paragraph(vec![Span::said_in(*lang, text)])],
    }
}
