//! The feedback form of young people: on the screen and on paper.

use std::path::Path;

use crate::commitments::ideas::{self, FeedbackForm, RecordKind, Trouble as Ideas, table, takes_forms};
use crate::desk::{Desk, Result};
use crate::guides::{self, Guide, feedback};
use crate::language::{phrases, say};
use crate::reports::{Block, Document, Part, Room, Span, pdf, words_only};
use crate::store::Act;
use crate::vocabulary::{Both, Day, IdeaRecordId, Lang, Languages, Phrase};

impl Desk {
    /// The form, in both languages.
    pub fn feedback_form(&self) -> Guide {
        feedback().clone()
    }

    /// Adds a form to the totals of its cycle. Binding: the form itself is not kept, so nobody can take it out again.
    pub fn add_feedback(&mut self, cycle: IdeaRecordId, form: &FeedbackForm) -> Result<()> {
        let guide = feedback();
        ideas::check(form, guide)?;
        self.act(Act::AddFeedback, |hand| {
            let (service, record) = table::record(hand.writer, cycle)?;
            if !table::switched_on(hand.writer, service)?.contains(&RecordKind::Cycle.idea()) {
                return Err(Ideas::Off.into());
            }
            if record.kind != RecordKind::Cycle || !takes_forms(&record) {
                return Err(Ideas::CycleClosed.into());
            }
            guides::table::keep(hand.writer, guide, hand.at)?;
            Ok(table::add_form(hand.writer, cycle, form, guide.version)?)
        })
    }

    /// The form as PDF.
    pub fn feedback_pdf(&self, languages: Languages) -> Result<Vec<u8>> {
        Ok(pdf::write(&words_only(document(feedback(), languages, self.clock.today())))?)
    }

    /// Writes it into `folder`, and says where the file lies.
    pub fn print_feedback(&self, languages: Languages, folder: &Path) -> Result<String> {
        let name = format!("{}-{}.pdf", feedback().id, languages.code());
        Desk::put(folder, &name, &self.feedback_pdf(languages)?)
    }
}

fn document(guide: &Guide, languages: Languages, made_on: Day) -> Document {
    let both = |phrase: &Phrase| Both::of(|lang| say(phrase, lang));
    Document {
        title: both(&phrases::ideas_form_title()),
        subject: both(&phrases::ideas_form_subject()),
        author: both(&phrases::print_author()),
        made_on,
        facing: false,
        parts: languages.in_order().iter().map(|lang| part(guide, *lang)).collect(),
    }
}

fn part(guide: &Guide, lang: Lang) -> Part {
    let mut blocks = Vec::new();
    for section in &guide.sections {
        let name = section.name.get(lang).clone();
        // Thanks at the end are said and head nothing.
        blocks.push(match section.kind {
            guides::SectionKind::Close => Block::Paragraph(vec![Span::strong(name)]),
            _ => Block::Heading { level: 2, text: name },
        });
        let script =
            section.script.iter().map(|text| Block::Paragraph(vec![Span::plain(text.get(lang).as_str())]));
        blocks.extend(script);
        if section.kind == guides::SectionKind::Ratings {
            blocks.extend(guide.items.iter().map(|item| Block::Blank {
                words: item.text.get(lang).clone(),
                room: Room::Boxes(guide.anchors.iter().map(|anchor| anchor.get(lang).clone()).collect()),
            }));
        }
    }
    Part {
        lang,
        subtitle: vec![say(&phrases::ideas_form_nameless(), lang)],
        contents: String::new(),
        footer: say(&phrases::ideas_form_title(), lang),
        page_of: say(&phrases::print_page_of("{page}", "{pages}"), lang),
        blocks,
    }
}
