//! The mentoring report: how the scheme went across Wales, in rounded numbers.

use super::national;
use super::words::Page;
use crate::language::phrases;
use crate::reports::disclosure::{Table, scheme::MEASURES};
use crate::reports::draft::{Draft, Whose};
use crate::reports::{Block, rules};

/// Writes the whole report.
pub fn write(page: &mut Page, draft: &Draft) {
    page.paragraph(&phrases::scheme_about());
    let table = draft.finding(Whose::Wales).and_then(|finding| finding.said.table("scheme"));
    if let Some(table) = table {
        page.section(&phrases::scheme_went());
        counts(page, table);
    }
    page.section(&phrases::reports_protect());
    page.paragraph(&phrases::scheme_protect());
    page.section(&phrases::reports_cannot());
    let points =
        [phrases::scheme_cannot_said(), phrases::scheme_cannot_cause(), phrases::management_cannot_places()];
    page.list(points.iter().map(|point| page.say(point)).collect());
    national::symbols(page, draft);
}

fn counts(page: &mut Page, table: &Table) {
    let head = vec![
        page.say(&phrases::management_head_what()),
        page.say(&phrases::management_head_count()),
        page.say(&phrases::management_head_share()),
    ];
    let rows = table.cells.iter().filter_map(|cell| {
        let measure = cell.key.first()?.as_deref()?;
        let name = page.say(&phrases::scheme_measure(measure));
        Some(vec![name, cell.shown.clone(), share(page, table, measure, &cell.shown).unwrap_or_default()])
    });
    let rows: Vec<Vec<String>> = rows.collect();
    // A column in which nothing stands is no column.
    let empty = rows.iter().all(|row| row[2].is_empty());
    let width = if empty { 2 } else { 3 };
    let cut = |row: Vec<String>| row.into_iter().take(width).collect::<Vec<_>>();
    page.blocks.push(Block::Table {
        caption: page.say(&phrases::scheme_table()),
        head: cut(head),
        rows: rows.into_iter().map(cut).collect(),
    });
    page.note(&phrases::scheme_unit());
}

/// Rule 14: a whole percentage of a rounded whole of fifty or more.
fn share(page: &Page, table: &Table, measure: &str, shown: &str) -> Option<String> {
    let whole = MEASURES.iter().find(|(one, _, _)| *one == measure)?.1?;
    let base: u32 = table.at(&[Some(whole)]).parse().ok()?;
    let percent = rules::percent(shown, base)?;
    Some(page.say(&phrases::management_share(percent)))
}
