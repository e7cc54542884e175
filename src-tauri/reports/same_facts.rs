//! The same facts twice: before a report is released, its Welsh and its English pages are held against each other,
//! heading by heading, cell by cell, number by number, date by date. Where they differ nothing is released. Both
//! are always written for this, whichever language is wanted.

mod blocks;

use super::draft::Draft;
use super::{Block, Document, Part, Result, Trouble};
use crate::language::figures::figures;
use crate::vocabulary::{Both, Lang, Phrase};

/// Something that a page was given to say: the phrase with its values, and the block that it went into.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Given {
    /// The place of the block on the page.
    pub block: usize,
    /// The phrase; for the name of a theme or a sentence, its code.
    pub phrase: Phrase,
}

/// A report written in both languages, not yet compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Renderings {
    /// The pages, Welsh first.
    pub document: Document,
    /// What each language's pages were given.
    pub given: Both<Vec<Given>>,
}

/// A report whose Welsh and English pages say the same. Made only by `compared`.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    draft: Draft,
    document: Document,
}

impl Report {
    /// What it was written from; holds nothing that may not leave.
    pub(super) fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Its pages in both languages, Welsh first.
    pub fn in_both(&self) -> &Document {
        &self.document
    }

    /// Its pages in the languages that are wanted.
    pub fn wanted(&self) -> Document {
        let wanted = self.draft.lang.in_order();
        let mut document = self.document.clone();
        document.parts.retain(|part| wanted.contains(&part.lang));
        document
    }
}

/// Where two renderings part.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Place {
    /// Which heading stands last before it, counted from 1; 0 before the first.
    pub section: usize,
    /// Which block of that section, counted from 1 after the heading; 0 is the heading itself.
    pub block: usize,
    /// Which line, row or bar of the block, counted from 1; 0 for the whole of it.
    pub line: usize,
    /// What differs.
    pub what: Differs,
}

/// What differs between two renderings.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Differs {
    /// How many blocks there are, or of what kind.
    Kinds,
    /// A heading's level.
    Level,
    /// How many points, rows, columns or bars.
    Shape,
    /// A number.
    Number,
    /// A date.
    Date,
    /// The words of a carer or the language they were said in.
    Quote,
    /// The length of a bar, or a bar that is not as long as its number.
    Bar,
    /// What one page was given to say and the other was not.
    Given,
}

impl Differs {
    /// Its name in the phrase of an error.
    pub fn code(self) -> &'static str {
        match self {
            Differs::Kinds => "kinds",
            Differs::Level => "level",
            Differs::Shape => "shape",
            Differs::Number => "number",
            Differs::Date => "date",
            Differs::Quote => "quote",
            Differs::Bar => "bar",
            Differs::Given => "given",
        }
    }
}

/// Compares the two renderings of a draft.
///
/// # Errors
/// [`Trouble::Differs`] with the first place where they part.
pub fn compared(draft: &Draft, renderings: Renderings) -> Result<Report> {
    match differing(&renderings) {
        Some(place) => Err(Trouble::Differs(place)),
        None => Ok(Report { draft: draft.clone(), document: renderings.document }),
    }
}

/// The first place where two renderings part.
fn differing(renderings: &Renderings) -> Option<Place> {
    let Renderings { document, given } = renderings;
    let [welsh, english] = &document.parts[..] else {
        return Some(Place { section: 0, block: 0, line: 0, what: Differs::Kinds });
    };
    covers(document, welsh, english)
        .or_else(|| blocks::compared(&welsh.blocks, &english.blocks))
        .or_else(|| all_given(given, &welsh.blocks))
}

/// What stands on the cover and at the foot of pages.
fn covers(document: &Document, welsh: &Part, english: &Part) -> Option<Place> {
    let cover = |what| Place { section: 0, block: 0, line: 0, what };
    if welsh.lang != Lang::Cy || english.lang != Lang::En {
        return Some(cover(Differs::Kinds));
    }
    if welsh.subtitle.len() != english.subtitle.len() {
        return Some(cover(Differs::Shape));
    }
    let pairs = [
        (&document.title.cy, &document.title.en),
        (&document.subject.cy, &document.subject.en),
        (&welsh.contents, &english.contents),
        (&welsh.footer, &english.footer),
        (&welsh.page_of, &english.page_of),
    ];
    let lines = welsh.subtitle.iter().zip(&english.subtitle);
    pairs.into_iter().chain(lines).find_map(|(welsh, english)| same_text(welsh, english)).map(cover)
}

/// What differs between a Welsh text and an English one.
fn same_text(welsh: &str, english: &str) -> Option<Differs> {
    let (welsh, english) = (figures(welsh, Lang::Cy), figures(english, Lang::En));
    match () {
        () if welsh.days != english.days => Some(Differs::Date),
        () if welsh.numbers != english.numbers => Some(Differs::Number),
        () => None,
    }
}

/// The longest code of a theme, a reason or a sentence.
const LONGEST_CODE: usize = 3;

/// The pages were given the same phrases with the same values, in the same blocks. A value in words, such as a
/// name, may differ; a code and the figures in a value may not.
fn all_given(given: &Both<Vec<Given>>, blocks: &[Block]) -> Option<Place> {
    let differs = |(welsh, english): (&Given, &Given)| {
        let same = welsh.block == english.block && same_phrase(&welsh.phrase, &english.phrase);
        (!same).then_some(welsh.block)
    };
    let parted = given.cy.iter().zip(&given.en).find_map(differs);
    let left = (given.cy.len() != given.en.len()).then_some(blocks.len());
    parted.or(left).map(|block| blocks::place(blocks, block, 0, Differs::Given))
}

fn same_phrase(welsh: &Phrase, english: &Phrase) -> bool {
    use crate::vocabulary::Argument;
    let same = |(one, other): ((&String, &Argument), (&String, &Argument))| {
        one.0 == other.0
            && match (one.1, other.1) {
                (Argument::Id(one), Argument::Id(other)) => {
                    let words = one.len().min(other.len()) > LONGEST_CODE;
                    one == other || words && same_text(one, other).is_none()
                }
                (one, other) => one == other,
            }
    };
    welsh.key == english.key
        && welsh.args.len() == english.args.len()
        && welsh.args.iter().zip(&english.args).all(same)
}

#[cfg(test)]
pub(super) mod tests;
