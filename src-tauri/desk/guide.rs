//! The guide on paper.

use std::path::Path;

use super::{Desk, Result};
use crate::guides::{self, Guide, Question, Section, SectionKind, current};
use crate::language::{both, phrases, say};
use crate::reports::{Block, Document, Part, Span, pdf, words_only};
use crate::vocabulary::{Day, Lang, Languages};

impl Desk {
    /// The guide that a new interview would follow. A desk that is not open knows only the program's own.
    pub fn guide(&self) -> Result<Guide> {
        match self.open {
            Some(_) => self.read(|reader| Ok(guides::table::newest(reader)?)),
            None => Ok(current().clone()),
        }
    }

    /// The guide as PDF.
    pub fn guide_pdf(&self, languages: Languages) -> Result<Vec<u8>> {
        Ok(pdf::write(&words_only(document(&self.guide()?, languages, self.clock.today())))?)
    }

    /// Writes the guide as PDF into `folder`, and says where the file lies.
    pub fn print_guide(&self, languages: Languages, folder: &Path) -> Result<String> {
        let name = format!("{}-{}.pdf", current().id, languages.code());
        Desk::put(folder, &name, &self.guide_pdf(languages)?)
    }
}

fn document(guide: &Guide, languages: Languages, made_on: Day) -> Document {
    Document {
        title: both(&phrases::print_guide_title()),
        subject: both(&phrases::print_guide_subject()),
        author: both(&phrases::print_author()),
        made_on,
        facing: false,
        parts: languages.in_order().iter().map(|lang| part(guide, *lang)).collect(),
    }
}

fn part(guide: &Guide, lang: Lang) -> Part {
    Part {
        lang,
        subtitle: vec![say(&phrases::print_guide_version(guide.version), lang)],
        contents: say(&phrases::print_contents(), lang),
        footer: say(&phrases::print_guide_title(), lang),
        page_of: say(&phrases::print_page_of("{page}", "{pages}"), lang),
        blocks: guide.sections.iter().flat_map(|section| section_blocks(guide, section, lang)).collect(),
    }
}

fn section_blocks(guide: &Guide, section: &Section, lang: Lang) -> Vec<Block> {
    let mut blocks = vec![Block::Heading { level: 2, text: section.name.get(lang).clone() }];
    blocks.extend(section.script.iter().map(|text| paragraph(text.get(lang))));
    let asked = section.questions.iter().filter_map(|id| guide.question(id));
    blocks.extend(asked.flat_map(|question| question_blocks(guide, question, lang)));
    if section.kind == SectionKind::Ratings {
        blocks.push(ratings(guide, lang));
    }
    blocks
}

fn question_blocks(guide: &Guide, question: &Question, lang: Lang) -> Vec<Block> {
    let mut blocks = vec![Block::Heading { level: 3, text: heading(question, lang) }];
    blocks.push(Block::Paragraph(vec![Span {
        text: question.text.get(lang).clone(),
        lang: None,
        strong: true,
    }]));
    blocks.extend(question.hint.as_ref().map(|hint| Block::Note(vec![Span::plain(hint.get(lang).as_str())])));
    let probes: Vec<_> =
        question.probes.iter().map(|probe| vec![Span::plain(probe.text.get(lang).as_str())]).collect();
    if !probes.is_empty() {
        blocks.push(Block::List(probes));
    }
    blocks.extend(guide.scales_of(&question.id).into_iter().map(|scale| {
        let ends = phrases::print_scale(scale.text.get(lang), scale.low.get(lang), scale.high.get(lang));
        paragraph(&say(&ends, lang))
    }));
    blocks
}

fn heading(question: &Question, lang: Lang) -> String {
    // A question of the desk's own has no number: those of the program keep theirs on every desk.
    let plain = match question.id.strip_prefix('q') {
        Some(number) => say(&phrases::print_question(number), lang),
        None => say(&phrases::print_own_question(), lang),
    };
    match &question.module {
        Some(module) => format!("{plain}: {}", module.get(lang)),
        None => plain,
    }
}

fn ratings(guide: &Guide, lang: Lang) -> Block {
    let head = [phrases::print_item(), phrases::print_statement()];
    Block::Table {
        caption: guide.anchors.iter().map(|anchor| anchor.get(lang).as_str()).collect::<Vec<_>>().join(" · "),
        head: head.iter().map(|phrase| say(phrase, lang)).collect(),
        rows: guide
            .items
            .iter()
            .map(|item| vec![item.heading.get(lang).clone(), item.text.get(lang).clone()])
            .collect(),
    }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(vec![Span::plain(text)])
}
