//! The recovery key as a sheet to print, in both languages. It can be made only while the key is being shown: once it
//! was typed back the program does not know it any more.

use std::path::Path;

use zeroize::Zeroizing;

use super::{Desk, FileMade, Kind, Result, Trouble};
use crate::language::{Words, both, phrases};
use crate::reports::{Block, Document, Part, Span, for_one_addressee, pdf};
use crate::store::files;
use crate::vocabulary::{Day, Lang, Phrase};

const FILE: &str = "gwrando-allwedd-adfer.pdf";

impl Desk {
    /// Writes the sheet into `folder`. The file holds the key in clear, and the screen says so before.
    pub fn write_recovery_sheet(&self, folder: &Path) -> Result<FileMade> {
        let gone = || Trouble::new(Kind::Refused, "recovery-gone", phrases::recovery_sheet_gone());
        let key = Zeroizing::new(self.opened()?.unconfirmed.as_ref().ok_or_else(gone)?.show());
        let pages = pdf::write(&for_one_addressee(document(&key, self.clock.today())))?;
        let file = folder.join(FILE);
        files::make_folder(folder)?;
        files::write(&file, &pages)?;
        Ok(FileMade { file: file.display().to_string() })
    }
}

fn document(key: &str, made_on: Day) -> Document {
    Document {
        title: both(&phrases::recovery_sheet_title()),
        subject: both(&phrases::recovery_sheet_subject()),
        author: both(&phrases::print_author()),
        made_on,
        facing: false,
        parts: Lang::BOTH.iter().map(|lang| part(key, *lang)).collect(),
    }
}

fn part(key: &str, lang: Lang) -> Part {
    let words = |phrase: Phrase| Words::embedded().say(&phrase, lang);
    let heading = |phrase: Phrase| Block::Heading { level: 2, text: words(phrase) };
    let list =
        |points: [Phrase; 3]| Block::List(points.map(|point| vec![Span::plain(words(point))]).to_vec());
    let groups =
        (1..).zip(key.split('-')).map(|(at, group): (u32, &str)| vec![at.to_string(), group.to_owned()]);
    Part {
        lang,
        subtitle: Vec::new(),
        contents: String::new(),
        footer: words(phrases::recovery_sheet_title()),
        page_of: words(phrases::print_page_of("{page}", "{pages}")),
        blocks: vec![
            Block::Paragraph(vec![Span::plain(words(phrases::recovery_sheet_what()))]),
            heading(phrases::recovery_sheet_key()),
            Block::Table {
                caption: words(phrases::recovery_sheet_key()),
                head: vec![words(phrases::recovery_sheet_group()), words(phrases::recovery_sheet_letters())],
                rows: groups.collect(),
            },
            heading(phrases::recovery_sheet_how()),
            list([
                phrases::recovery_sheet_how_1(),
                phrases::recovery_sheet_how_2(),
                phrases::recovery_sheet_how_3(),
            ]),
            heading(phrases::recovery_sheet_keep()),
            list([
                phrases::recovery_sheet_keep_1(),
                phrases::recovery_sheet_keep_2(),
                phrases::recovery_sheet_keep_3(),
            ]),
        ],
    }
}
