//! The mentoring report: how the scheme went across Wales, in rounded numbers.

use super::management::share;
use super::national;
use super::words::Page;
use crate::language::phrases;
use crate::reports::Block;
use crate::reports::disclosure::{Table, scheme::MEASURES};
use crate::reports::draft::{Draft, Whose};

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
        // The days of waiting are no count and a part of nothing.
        let whole = MEASURES.iter().find(|(one, _, _)| *one == measure).and_then(|(_, whole, _)| *whole);
        Some(vec![name, cell.shown.clone(), share(page, table, whole, &cell.shown).unwrap_or_default()])
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
