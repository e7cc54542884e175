//! The report for Wales, and the parts that every report shares.

pub(super) mod further;

use super::words::Page;
use super::{coverage, local::joined};
use crate::language::phrases;
use crate::reports::disclosure::{About, Said, Table};
use crate::reports::draft::{Draft, Finding, Whose};
use crate::reports::{Block, rules};

/// Writes the whole report.
pub fn write(page: &mut Page, draft: &Draft) {
    page.section(&phrases::reports_about());
    page.paragraph(&phrases::reports_about_national());
    page.heading(3, &phrases::reports_protect());
    page.paragraph(&phrases::reports_protect_figures());
    page.paragraph(&phrases::reports_protect_silence());
    page.paragraph(&phrases::reports_protect_honest());
    if let Some(finding) = draft.finding(Whose::Wales) {
        page.section(&phrases::reports_coverage());
        coverage::of_wales(page, draft, finding);
        joined(page, draft, finding);
        findings(page, &finding.said, 2);
        further::write(page, &finding.said);
        further::year_by_year(page, draft, finding);
        page.quotations(draft, Whose::Wales, 2);
    }
    page.section(&phrases::reports_cannot());
    let points = [
        phrases::reports_cannot_chosen(),
        phrases::reports_cannot_compare(),
        phrases::reports_cannot_hidden(),
        phrases::reports_cannot_cause(),
    ];
    page.list(points.iter().map(|point| page.say(point)).collect());
    symbols(page, draft);
}

/// How many took part across Wales: a rounded number, or words.
pub fn took_part(page: &mut Page, draft: &Draft, finding: &Finding) {
    match finding.said.table("theme") {
        Some(table) => page.paragraph(&phrases::reports_coverage_number(table.at(&[None]))),
        None => page.paragraph(&phrases::reports_coverage_wales()),
    }
    joined(page, draft, finding);
}

/// What is said or printed about Wales, under headings of `level`.
pub fn findings(page: &mut Page, said: &Said, level: u8) {
    match said.table("theme") {
        Some(themes) => numbers(page, said, themes, level),
        None => words(page, said, level),
    }
}

fn words(page: &mut Page, said: &Said, level: u8) {
    if said.statements().iter().any(|one| one.about != About::Coverage) {
        page.heading(level, &phrases::reports_reasons());
        page.statements(said);
    }
}

fn numbers(page: &mut Page, said: &Said, themes: &Table, level: u8) {
    page.heading(level, &phrases::reports_reasons());
    let named = themes
        .cells
        .iter()
        .filter_map(|cell| Some((page.theme(cell.key.first()?.as_deref()?), cell.shown.clone())));
    let named = further::largest_first(named.collect());
    further::bars(page, &phrases::reports_bars(), named);
    theme_table(page, themes);
    page.note(&phrases::reports_several());
    code_table(page, said);
    page.heading(level, &phrases::reports_ratings());
    rating_table(page, said);
    page.middles(said);
}

fn theme_table(page: &mut Page, themes: &Table) {
    let all = themes.at(&[None]);
    let shares = all.parse().is_ok_and(|base: u32| base >= rules::PERCENT_BASE);
    let mut head =
        vec![page.say(&phrases::reports_head_theme()), page.say(&phrases::reports_head_households())];
    if shares {
        head.push(page.say(&phrases::reports_head_share()));
    }
    let rows = themes.cells.iter().map(|cell| {
        let name = match cell.key.first().and_then(Option::as_deref) {
            Some(code) => page.theme(code),
            None => page.say(&phrases::reports_row_all()),
        };
        let share = shares.then(|| share(page, &cell.shown, all));
        [Some(name), Some(cell.shown.clone()), share].into_iter().flatten().collect()
    });
    let rows = rows.collect();
    page.blocks.push(Block::Table { caption: page.say(&phrases::reports_table_themes()), head, rows });
}

/// A percentage of what is printed, or `*`.
fn share(page: &Page, shown: &str, all: &str) -> String {
    let percent = all.parse().ok().and_then(|base| rules::percent(shown, base));
    percent.map_or(rules::WITHHELD.to_owned(), |percent| page.say(&phrases::reports_share(percent)))
}

fn code_table(page: &mut Page, said: &Said) {
    let cells = said.table("code").into_iter().flat_map(|table| &table.cells);
    let rows: Vec<Vec<String>> = cells
        .filter_map(|cell| Some(vec![page.code(cell.key.first()?.as_deref()?), cell.shown.clone()]))
        .collect();
    if rows.is_empty() {
        return;
    }
    let head = vec![page.say(&phrases::reports_head_reason()), page.say(&phrases::reports_head_households())];
    page.blocks.push(Block::Table { caption: page.say(&phrases::reports_table_codes()), head, rows });
}

fn rating_table(page: &mut Page, said: &Said) {
    let Some(table) = said.table("ratings") else { return };
    let items = table.cells.iter().filter(|cell| cell.key.get(1).is_some_and(Option::is_none));
    let rows = items.filter_map(|cell| {
        let item = cell.key.first()?.as_deref()?;
        let agreed = table.at(&[Some(item), Some("agreed")]);
        Some(vec![page.item(item), agreed.to_owned(), cell.shown.clone()])
    });
    let rows = rows.collect();
    let head = vec![
        page.say(&phrases::reports_head_sentence()),
        page.say(&phrases::reports_head_agreed()),
        page.say(&phrases::reports_head_answered()),
    ];
    page.blocks.push(Block::Table { caption: page.say(&phrases::reports_table_ratings()), head, rows });
}

/// What cannot be concluded from the report.
pub fn limits(page: &mut Page) {
    page.section(&phrases::reports_cannot());
    let points =
        [phrases::reports_cannot_chosen(), phrases::reports_cannot_small(), phrases::reports_cannot_cause()];
    page.list(points.iter().map(|point| page.say(point)).collect());
}

/// The symbols that the report uses, and the version of the rules.
pub fn symbols(page: &mut Page, draft: &Draft) {
    page.section(&phrases::reports_symbols());
    if draft.findings.iter().any(|one| !one.said.tables().is_empty()) {
        page.paragraph(&phrases::reports_symbol_withheld());
        page.paragraph(&phrases::reports_symbol_rounded());
    }
    page.paragraph(&phrases::reports_rules(rules::VERSION));
}
