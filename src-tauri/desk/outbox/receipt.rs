//! The record of a delivery on paper, in both languages: what, which hash, to whom, when, and how that is known. It holds
//! no figure and no voice of the report.

use std::path::Path;

use super::OutboxRow;
use crate::desk::{Desk, Result};
use crate::language::{phrases, say};
use crate::outbox::Trouble;
use crate::reports::{Block, Document, Part, Span, pdf, words_only};
use crate::vocabulary::{Both, Coded, Day, Lang, Languages, Moment, Phrase};

/// How many digits of a hash stand together, so that two people can compare it aloud.
const GROUP: usize = 8;

impl Desk {
    /// What was delivered, the newest first.
    pub fn receipts(&self) -> Result<Vec<OutboxRow>> {
        Ok(self.outbox()?.envelopes.into_iter().filter(|one| one.delivery.is_some()).collect())
    }

    /// The record of one delivery as PDF.
    pub fn receipt_pdf(&self, number: u32, lang: Languages) -> Result<Vec<u8>> {
        let row = self.envelope(number)?;
        let record = document(&row, lang, self.clock.today())?;
        Ok(pdf::write(&words_only(record))?)
    }

    /// Writes the record of one delivery into `folder`, and says where the file lies.
    pub fn print_receipt(&self, number: u32, lang: Languages, folder: &Path) -> Result<String> {
        let pages = self.receipt_pdf(number, lang)?;
        let first = if lang == Languages::En { Lang::En } else { Lang::Cy };
        let name = format!("{}-{number}-{}.pdf", say(&phrases::outbox_receipt_file(), first), lang.code());
        Desk::put(folder, &name, &pages)
    }
}

fn coded(key: &str, code: impl Coded, lang: Lang) -> String {
    say(&Phrase::plain(&format!("{key}-{}", code.code())), lang)
}

fn document(row: &OutboxRow, languages: Languages, made_on: Day) -> Result<Document> {
    let title = Both::of(|lang| say(&phrases::outbox_receipt_title(), lang));
    let part = |lang: &Lang| {
        Ok(Part {
            lang: *lang,
            subtitle: vec![say(&phrases::outbox_receipt_number(row.number), *lang)],
            contents: String::new(),
            footer: title.get(*lang).clone(),
            page_of: say(&phrases::print_page_of("{page}", "{pages}"), *lang),
            blocks: blocks(row, *lang)?,
        })
    };
    Ok(Document {
        subject: Both::of(|lang| say(&phrases::outbox_receipt_subject(), lang)),
        author: Both::of(|lang| say(&phrases::print_author(), lang)),
        made_on,
        facing: true,
        parts: languages.in_order().iter().map(part).collect::<Result<_>>()?,
        title,
    })
}

fn blocks(row: &OutboxRow, lang: Lang) -> Result<Vec<Block>> {
    let marks = row.marks.iter().map(|mark| vec![Span::plain(coded("outbox-mark", *mark, lang))]);
    let marks: Vec<Vec<Span>> = marks.collect();
    let mut blocks = vec![
        Block::Paragraph(vec![Span::plain(say(&phrases::outbox_receipt_what(), lang))]),
        Block::Table {
            caption: say(&phrases::outbox_receipt_caption(), lang),
            head: [phrases::outbox_receipt_matter(), phrases::outbox_receipt_fact()]
                .map(|one| say(&one, lang))
                .into(),
            rows: facts(row, lang)?.into_iter().map(|(what, fact)| vec![say(&what, lang), fact]).collect(),
        },
    ];
    if !marks.is_empty() {
        blocks.push(Block::Heading { level: 2, text: say(&phrases::outbox_receipt_since(), lang) });
        blocks.push(Block::List(marks));
    }
    blocks.push(Block::Note(vec![Span::plain(say(&phrases::outbox_receipt_hash(), lang))]));
    Ok(blocks)
}

/// What the record says, line by line.
fn facts(row: &OutboxRow, lang: Lang) -> Result<Vec<(Phrase, String)>> {
    let done = row.delivery.as_ref().ok_or(Trouble::NotNow)?;
    let whom = row.service_name.as_ref().map(|name| name.get(lang).clone());
    let place = match done.place.as_str() {
        "" => say(&phrases::outbox_by_hand(), lang),
        place => place.to_owned(),
    };
    Ok(vec![
        (phrases::outbox_fact_report(), coded("report-room-short", row.kind, lang)),
        (phrases::outbox_fact_whom(), whom.unwrap_or_else(|| say(&phrases::outbox_wales(), lang))),
        (phrases::outbox_fact_period(), say(&phrases::app_span(row.period.from, row.period.to), lang)),
        (
            phrases::outbox_fact_languages(),
            say(&Phrase::plain(&format!("report-room-in-{}", row.lang.code())), lang),
        ),
        (phrases::outbox_fact_released(), when(row.made_at, lang)),
        (phrases::outbox_fact_hash(), grouped(&row.sha256)),
        (phrases::outbox_fact_place(), place),
        (phrases::outbox_fact_form(), coded("outbox-form", done.form, lang)),
        (phrases::outbox_fact_file(), done.name.clone()),
        (
            phrases::outbox_fact_size(),
            say(&phrases::outbox_bytes(i64::try_from(done.size).unwrap_or(i64::MAX)), lang),
        ),
        (phrases::outbox_fact_file_hash(), grouped(&done.sha256)),
        (phrases::outbox_fact_when(), when(done.at, lang)),
        (phrases::outbox_fact_proof(), coded("outbox-proof", done.proof, lang)),
    ])
}

fn when(at: Moment, lang: Lang) -> String {
    say(&phrases::outbox_when(at.day_in_wales(), at.clock_in_wales()), lang)
}

/// A hash in groups.
fn grouped(hash: &str) -> String {
    let digits: Vec<char> = hash.chars().collect();
    digits.chunks(GROUP).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
