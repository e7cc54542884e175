//! The true counts on paper for the person at the desk: marked on every page, never entered and never released.

use super::tables::WorkTable;
use crate::language::phrases;
use crate::reports::disclosure::{self, Released};
use crate::reports::pages::Page;
use crate::reports::{Block, Document, Part};
use crate::vocabulary::{Both, Day, Lang, Languages, Period, Phrase};

/// The tables as pages for the person at the desk alone.
pub fn internal(tables: &[WorkTable], period: Period, lang: Languages, made_on: Day) -> Released<Document> {
    let say = |phrase: &Phrase| Both::of(|lang| Page::new(lang).say(phrase));
    disclosure::not_for_release(Document {
        title: say(&phrases::management_internal_title()),
        subject: say(&phrases::management_not_for_release()),
        author: say(&phrases::reports_author()),
        made_on,
        facing: true,
        parts: lang.in_order().iter().map(|lang| part(tables, period, *lang, made_on)).collect(),
    })
}

/// A name for its file, which says the same.
pub fn internal_name(period: Period, lang: Languages) -> String {
    let page = Page::new(if lang == Languages::En { Lang::En } else { Lang::Cy });
    let (name, code) = (page.say(&phrases::management_internal_file()), lang.code());
    format!("{name}-{}-{}-{code}.pdf", period.from, period.to)
}

fn part(tables: &[WorkTable], period: Period, lang: Lang, made_on: Day) -> Part {
    let mut page = Page::new(lang);
    page.paragraph(&phrases::management_internal_what());
    // A table without a row would be a head over nothing.
    for table in tables.iter().filter(|table| !table.rows.is_empty()) {
        page.section(&table.title);
        let head = table.head.iter().map(|one| page.say(one)).collect();
        let line = |label: String, values: &[String]| [label].into_iter().chain(values.to_vec()).collect();
        let rows = table.rows.iter().map(|row| line(page.say(&row.label), &row.values)).collect();
        page.blocks.push(Block::Table { caption: page.say(&phrases::management_true_counts()), head, rows });
    }
    Part {
        lang,
        subtitle: vec![
            page.say(&phrases::management_not_for_release()),
            page.say(&phrases::reports_period(period.from, period.to)),
            page.say(&phrases::reports_made_on(made_on)),
        ],
        contents: String::new(),
        footer: page.say(&phrases::management_not_for_release()),
        page_of: page.say(&phrases::reports_page_of()),
        blocks: page.blocks,
    }
}
