//! Reports that hold counts of Wales and nothing else: how the work went, and how the mentoring scheme went.

use super::disclosure::{Cell, Said};
use super::draft::{Draft, Finding, ReportRequest, Whose};
use super::{ReportKind, Result, Trouble, rules};
use crate::vocabulary::Day;

/// The report that says this and no more.
///
/// # Errors
/// `NothingToSay` when every cell of it is withheld.
pub(super) fn draft(kind: ReportKind, request: &ReportRequest, today: Day, said: Said) -> Result<Draft> {
    if said.tables().iter().flat_map(|one| &one.cells).all(is_withheld) {
        return Err(Trouble::NothingToSay(kind));
    }
    let finding = Finding { whose: Whose::Wales, pool: None, period: request.period(), said };
    Ok(Draft { findings: vec![finding], ..Draft::blank(kind, request, today) })
}

/// Whether a cell shows the symbol alone.
pub(super) fn is_withheld(cell: &Cell) -> bool {
    cell.shown == rules::WITHHELD
}

/// The cells of a table of one dimension, each with what it counts.
pub(super) fn cells<'a>(finding: &'a Finding, table: &str) -> impl Iterator<Item = (&'a str, &'a Cell)> {
    let cells = finding.said.table(table).into_iter().flat_map(|table| &table.cells);
    cells.filter_map(|cell| Some((cell.key.first()?.as_deref()?, cell)))
}

/// The lower median of values in ascending order, and of how many (rule 10).
pub(super) fn lower_median(values: &[u32]) -> Option<(u32, usize)> {
    let middle = values.len().checked_sub(1)? / 2;
    Some((*values.get(middle)?, values.len()))
}
