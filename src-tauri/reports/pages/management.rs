//! The management report for whoever pays for the work: how it went across Wales, in rounded numbers.

use super::national;
use super::words::Page;
use crate::language::phrases;
use crate::reports::disclosure::{Table, work::MEASURES};
use crate::reports::draft::{Draft, Whose};
use crate::reports::{Block, rules};

/// Writes the whole report.
pub fn write(page: &mut Page, draft: &Draft) {
    page.paragraph(&phrases::management_about());
    if let Some(finding) = draft.finding(Whose::Wales) {
        if let Some(table) = finding.said.table("work") {
            page.section(&phrases::management_flow());
            counts(page, table);
        }
        if let Some(table) = finding.said.table("days") {
            page.section(&phrases::management_days());
            days(page, table);
        }
    }
    page.section(&phrases::reports_protect());
    page.paragraph(&phrases::management_protect());
    page.section(&phrases::reports_cannot());
    let points = [
        phrases::management_cannot_places(),
        phrases::management_cannot_quality(),
        phrases::management_cannot_add(),
    ];
    page.list(points.iter().map(|point| page.say(point)).collect());
    national::symbols(page, draft);
}

fn counts(page: &mut Page, table: &Table) {
    let mut head =
        vec![page.say(&phrases::management_head_what()), page.say(&phrases::management_head_count())];
    let rows = table.cells.iter().filter_map(|cell| {
        let measure = cell.key.first()?.as_deref()?;
        let name = page.say(&phrases::management_measure(measure));
        let whole = MEASURES.iter().find(|(one, _)| *one == measure).and_then(|(_, whole)| *whole);
        Some((name, cell.shown.clone(), share(page, table, whole, &cell.shown)))
    });
    let rows: Vec<(String, String, Option<String>)> = rows.collect();
    let shares = rows.iter().any(|(_, _, share)| share.is_some());
    if shares {
        head.push(page.say(&phrases::management_head_share()));
    }
    let rows = rows.into_iter().map(|(name, shown, share)| {
        let share = shares.then(|| share.unwrap_or_default());
        [Some(name), Some(shown), share].into_iter().flatten().collect()
    });
    let rows = rows.collect();
    page.blocks.push(Block::Table { caption: page.say(&phrases::management_table_flow()), head, rows });
    page.note(&phrases::management_unit());
}

/// Rule 14: a whole percentage of a rounded whole of fifty or more; none of what is no part of anything.
pub(super) fn share(page: &Page, table: &Table, whole: Option<&str>, shown: &str) -> Option<String> {
    let base: u32 = table.at(&[Some(whole?)]).parse().ok()?;
    let percent = rules::percent(shown, base)?;
    Some(page.say(&phrases::management_share(percent)))
}

fn days(page: &mut Page, table: &Table) {
    let rows = table.cells.iter().filter_map(|cell| {
        let span = cell.key.first()?.as_deref()?;
        Some(vec![page.say(&phrases::management_between(span)), cell.shown.clone()])
    });
    let rows = rows.collect();
    let head =
        vec![page.say(&phrases::management_head_between()), page.say(&phrases::management_head_median())];
    page.blocks.push(Block::Table { caption: page.say(&phrases::management_table_days()), head, rows });
    page.note(&phrases::management_days_note());
}
