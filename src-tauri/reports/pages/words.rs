//! The hand that writes a page: one language, and the blocks so far.

use std::cell::RefCell;

use crate::language::{Words, phrases};
use crate::reports::disclosure::{About, Said, Says};
use crate::reports::draft::{Draft, Voice, Whose};
use crate::reports::same_facts::Given;
use crate::reports::{Block, Span, topics};
use crate::vocabulary::{Argument, Lang, Phrase};
use crate::{guides, reasons};

/// A page in one language, as far as it is written.
pub struct Page {
    /// The language.
    pub lang: Lang,
    /// What stands on it.
    pub blocks: Vec<Block>,
    /// What it was given to say so far, to be compared with the page in the other language.
    given: RefCell<Vec<Given>>,
}

impl Page {
    /// An empty page.
    pub fn new(lang: Lang) -> Page {
        Page { lang, blocks: Vec::new(), given: RefCell::default() }
    }

    /// The phrase in the page's language.
    pub fn say(&self, phrase: &Phrase) -> String {
        self.give(phrase.clone());
        Words::embedded().say(phrase, self.lang)
    }

    fn give(&self, phrase: Phrase) {
        self.given.borrow_mut().push(Given { block: self.blocks.len(), phrase });
    }

    /// A name that is looked up by its code.
    fn give_name(&self, list: &str, code: &str) {
        self.give(Phrase::plain(list).with("code", Argument::Id(code.to_owned())));
    }

    /// What it was given to say.
    pub fn given(&self) -> Vec<Given> {
        self.given.borrow().clone()
    }

    /// A section's heading, of level 2.
    pub fn section(&mut self, phrase: &Phrase) {
        self.heading(2, phrase);
    }

    /// A heading.
    pub fn heading(&mut self, level: u8, phrase: &Phrase) {
        let text = self.say(phrase);
        self.blocks.push(Block::Heading { level, text });
    }

    /// A heading within a section whose text is known.
    pub fn subheading(&mut self, text: String) {
        self.blocks.push(Block::Heading { level: 3, text });
    }

    /// A paragraph.
    pub fn paragraph(&mut self, phrase: &Phrase) {
        let text = self.say(phrase);
        self.blocks.push(Block::Paragraph(vec![Span::plain(text)]));
    }

    /// A quiet remark.
    pub fn note(&mut self, phrase: &Phrase) {
        let text = self.say(phrase);
        self.blocks.push(Block::Note(vec![Span::plain(text)]));
    }

    /// Points of equal rank.
    pub fn list(&mut self, points: Vec<String>) {
        self.blocks.push(Block::List(points.into_iter().map(|point| vec![Span::plain(point)]).collect()));
    }

    /// A carer's words, in the language they were said in.
    pub fn quote(&mut self, voice: &Voice, note: Option<String>) {
        self.blocks.push(Block::Quote { text: voice.text.clone(), lang: voice.lang.parse().ok(), note });
    }

    /// The quotations without a name beside what is said of a group, under their themes, with headings of `level`.
    pub fn quotations(&mut self, draft: &Draft, whose: Whose, level: u8) {
        let all: Vec<_> = draft.quotations.iter().filter(|one| one.whose == whose).collect();
        if all.is_empty() {
            return;
        }
        self.heading(level, &phrases::quotations_page());
        self.paragraph(&phrases::quotations_page_intro());
        for theme in &reasons::frame().themes {
            let here: Vec<_> =
                all.iter().filter(|one| one.quotation.theme.as_ref() == Some(&theme.code)).collect();
            if !here.is_empty() {
                let text = self.theme(&theme.code);
                self.blocks.push(Block::Heading { level: level + 1, text });
            }
            for one in here {
                let (text, lang) = (one.quotation.text.clone(), one.quotation.lang.parse().ok());
                self.blocks.push(Block::Quote { text, lang, note: None });
            }
        }
    }

    /// The name of a theme.
    pub fn theme(&self, code: &str) -> String {
        self.give_name("theme", code);
        reasons::frame().theme(code).map(|theme| theme.name.get(self.lang).clone()).unwrap_or_default()
    }

    /// The name of a single code.
    pub fn code(&self, code: &str) -> String {
        self.give_name("code", code);
        reasons::frame().code(code).map(|one| one.name.get(self.lang).clone()).unwrap_or_default()
    }

    /// The sentence that was rated.
    pub fn item(&self, id: &str) -> String {
        self.give_name("item", id);
        let item = guides::current().items.iter().find(|item| item.id == id);
        item.map(|item| item.text.get(self.lang).clone()).unwrap_or_default()
    }

    /// The question of a scale.
    pub fn scale(&self, id: &str) -> String {
        self.give_name("scale", id);
        let scale = guides::current().scales.iter().find(|scale| scale.id == id);
        scale.map(|scale| scale.text.get(self.lang).clone()).unwrap_or_default()
    }

    /// The versions of the lists behind a report: the guide, the reasons, and what bears on which report.
    pub fn versions(&mut self) {
        let (guide, frame) = (guides::current().version, reasons::frame().version);
        self.paragraph(&phrases::panel_versions(guide, frame, topics::version()));
    }

    /// Everything that `said` says in words, except coverage, which has a place of its own.
    pub fn statements(&mut self, said: &Said) {
        self.themes(said, Says::FiveOrMore, &phrases::reports_themes_five());
        self.themes(said, Says::TenOrMore, &phrases::reports_themes_ten());
        self.items(said, Says::MostlyAgreed, &phrases::reports_items_agreed());
        self.items(said, Says::MostlyDisagreed, &phrases::reports_items_disagreed());
        self.middles(said);
        if said.statements().iter().any(|one| matches!(one.about, About::Theme(_) | About::Item(_))) {
            self.note(&phrases::reports_order());
        }
    }

    fn themes(&mut self, said: &Said, says: Says, intro: &Phrase) {
        let names =
            said.statements().iter().filter(|one| one.says == says).filter_map(|one| match &one.about {
                About::Theme(code) => Some(self.theme(code)),
                _ => None,
            });
        let names = names.collect();
        self.introduced(intro, names);
    }

    fn items(&mut self, said: &Said, says: Says, intro: &Phrase) {
        let texts =
            said.statements().iter().filter(|one| one.says == says).filter_map(|one| match &one.about {
                About::Item(id) => Some(self.item(id)),
                _ => None,
            });
        let texts = texts.collect();
        self.introduced(intro, texts);
    }

    fn introduced(&mut self, intro: &Phrase, points: Vec<String>) {
        if !points.is_empty() {
            self.paragraph(intro);
            self.list(points);
        }
    }

    /// The middle answers of the scales, with the remark on how they were found.
    pub fn middles(&mut self, said: &Said) {
        let points = said.statements().iter().filter_map(|one| match (&one.about, one.says) {
            (About::Scale(id), Says::Median(middle)) => {
                Some(self.say(&phrases::reports_middle(middle, self.scale(id))))
            }
            _ => None,
        });
        let points: Vec<String> = points.collect();
        if !points.is_empty() {
            self.list(points);
            self.note(&phrases::reports_middle_note());
        }
    }
}

/// Whether anything beyond coverage is said or printed.
pub fn speaks(said: &Said) -> bool {
    !said.tables().is_empty() || said.statements().iter().any(|one| one.about != About::Coverage)
}
