//! The handbook: the help that stands beside each screen, put together as one document. Nothing is written twice.

use std::path::Path;

use super::letters::FileMade;
use super::{Desk, Result};
use crate::language::{Words, both, phrases, say};
use crate::reports::{Block, Document, Part, Span, pdf, words_only};
use crate::vocabulary::{Lang, Languages, Phrase};

/// What there is help for, in the order of the handbook. The screens name the same: `help-cases`, `help-cases-what`,
/// `help-cases-1` and on.
pub const HELP: [&str; 11] = [
    "start",
    "cases",
    "interview",
    "findings",
    "commitments",
    "reports",
    "outbox",
    "safeguarding",
    "guides",
    "settings",
    "trouble",
];

impl Desk {
    /// The handbook as PDF. It holds nothing of any store.
    pub fn handbook_pdf(&self, languages: Languages) -> Result<Vec<u8>> {
        let document = Document {
            title: both(&phrases::help_handbook_title()),
            subject: both(&phrases::help_handbook_subject()),
            author: both(&phrases::print_author()),
            made_on: self.clock.today(),
            facing: false,
            parts: languages.in_order().iter().map(|lang| part(*lang)).collect(),
        };
        Ok(pdf::write(&words_only(document))?)
    }

    /// Writes the handbook as PDF into `folder`, and says where the file lies.
    pub fn print_handbook(&self, languages: Languages, folder: &Path) -> Result<FileMade> {
        let name = format!("gwrando-{}.pdf", languages.code());
        Ok(FileMade { file: Desk::put(folder, &name, &self.handbook_pdf(languages)?)? })
    }
}

fn part(lang: Lang) -> Part {
    Part {
        lang,
        subtitle: vec![say(&phrases::help_version(env!("CARGO_PKG_VERSION")), lang)],
        contents: say(&phrases::print_contents(), lang),
        footer: say(&phrases::help_handbook_title(), lang),
        page_of: say(&phrases::print_page_of("{page}", "{pages}"), lang),
        blocks: HELP.iter().flat_map(|topic| blocks(topic, lang)).collect(),
    }
}

fn blocks(topic: &str, lang: Lang) -> Vec<Block> {
    let word = |key: String| say(&Phrase::plain(&key), lang);
    let steps = steps(topic).into_iter().map(|key| vec![Span::plain(word(key).as_str())]);
    vec![
        Block::Heading { level: 2, text: word(format!("help-{topic}")) },
        Block::Paragraph(vec![Span::plain(word(format!("help-{topic}-what")).as_str())]),
        Block::List(steps.collect()),
    ]
}

/// The keys of what can be done at a place, as many as there are.
fn steps(topic: &str) -> Vec<String> {
    let keys = (1..).map(|number| format!("help-{topic}-{number}"));
    keys.take_while(|key| Words::embedded().has(key, Lang::Cy)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_help_in_both_languages_with_as_many_steps() {
        for topic in HELP {
            let steps = steps(topic);
            assert!(steps.len() >= 2, "{topic}");
            for key in steps.iter().cloned().chain([format!("help-{topic}"), format!("help-{topic}-what")]) {
                assert!(Lang::BOTH.into_iter().all(|lang| Words::embedded().has(&key, lang)), "{key}");
            }
            let next = format!("help-{topic}-{}", steps.len() + 1);
            assert!(!Words::embedded().has(&next, Lang::En), "{next} has no Welsh");
        }
    }
}
