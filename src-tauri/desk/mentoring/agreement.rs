//! The confidentiality agreement on paper, to be signed by both. It names nobody: names are written by hand.

use std::path::Path;

use crate::desk::letters::page::author;
use crate::desk::{Desk, FileMade, Result};
use crate::language::{both, dates, phrases, say};
use crate::mentoring::{AGREEMENT_VERSION, BreakGround};
use crate::reports::{Block, Document, Part, Room, Span, pdf, words_only};
use crate::vocabulary::{Coded, Day, Lang, Languages, Phrase};

impl Desk {
    /// The agreement in force as PDF, in these languages.
    pub fn mentoring_agreement(&self, languages: Languages) -> Result<Vec<u8>> {
        let today = self.clock.today();
        let document = Document {
            title: both(&phrases::mentoring_agreement_title()),
            subject: both(&phrases::mentoring_agreement_subject()),
            author: author(&self.settings()?.charity),
            made_on: today,
            facing: false,
            parts: languages.in_order().iter().map(|lang| part(*lang, today)).collect(),
        };
        Ok(pdf::write(&words_only(document))?)
    }

    /// Writes the agreement into `folder`.
    pub fn print_mentoring_agreement(&self, languages: Languages, folder: &Path) -> Result<FileMade> {
        let name = format!("gwrando-mentoring-agreement-{AGREEMENT_VERSION}-{}.pdf", languages.code());
        Ok(FileMade { file: Desk::put(folder, &name, &self.mentoring_agreement(languages)?)? })
    }
}

fn part(lang: Lang, today: Day) -> Part {
    let words = |phrase: Phrase| say(&phrase, lang);
    let version = words(phrases::mentoring_agreement_version(AGREEMENT_VERSION));
    Part {
        lang,
        subtitle: vec![version.clone(), dates::long(today, lang)],
        contents: String::new(),
        footer: format!("{} · {version}", words(phrases::mentoring_agreement_footer())),
        page_of: words(phrases::print_page_of("{page}", "{pages}")),
        blocks: promise(&words).into_iter().chain(grounds(&words)).chain(signatures(&words)).collect(),
    }
}

fn promise(words: &impl Fn(Phrase) -> String) -> Vec<Block> {
    let promises = [
        phrases::mentoring_agreement_promise_1(),
        phrases::mentoring_agreement_promise_2(),
        phrases::mentoring_agreement_promise_3(),
    ];
    let heading = Block::Heading { level: 2, text: words(phrases::mentoring_agreement_promise()) };
    let line = |phrase| Block::Paragraph(vec![Span::plain(words(phrase))]);
    [heading].into_iter().chain(promises.map(line)).collect()
}

fn grounds(words: &impl Fn(Phrase) -> String) -> Vec<Block> {
    let ground = |one: &BreakGround| {
        let key = Phrase::plain(&format!("mentoring-ground-{}", one.code()));
        vec![Span::plain(words(key))]
    };
    vec![
        Block::Heading { level: 2, text: words(phrases::mentoring_agreement_break()) },
        Block::Paragraph(vec![Span::plain(words(phrases::mentoring_agreement_break_lead()))]),
        Block::List(BreakGround::ALL.iter().map(ground).collect()),
        Block::Paragraph(vec![Span::plain(words(phrases::mentoring_agreement_break_after()))]),
    ]
}

fn signatures(words: &impl Fn(Phrase) -> String) -> Vec<Block> {
    let blank = |phrase, room| Block::Blank { words: words(phrase), room };
    vec![
        Block::Heading { level: 2, text: words(phrases::mentoring_agreement_sign()) },
        blank(phrases::mentoring_agreement_mentor(), Room::Lines(1)),
        blank(phrases::mentoring_agreement_day(), Room::Short),
        blank(phrases::mentoring_agreement_mentee(), Room::Lines(1)),
        blank(phrases::mentoring_agreement_day(), Room::Short),
    ]
}
