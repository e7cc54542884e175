//! The annual statement: what was asked, agreed and done, for one service or for Wales.

use super::{Promises, gather};
use crate::language::phrases;
use crate::reports::draft::{Draft, ReportRequest};
use crate::reports::making::{self, Made, ReportPreview};
use crate::reports::table::{self, Rows};
use crate::reports::{ReportKind, Result, Trouble};
use crate::vocabulary::{Coded, Day, Moment, Phrase};

/// What the statement would say, without entering anything.
pub fn preview_statement(rows: &Rows, request: &ReportRequest, today: Day) -> Result<ReportPreview> {
    making::or_refusal(draft(rows, request, today).map(|draft| ReportPreview {
        refusal: None,
        said: said(&draft.promises),
        held: Vec::new(),
        voices: 0,
        quotations: 0,
    }))
}

/// Releases the statement and enters it under `file`.
pub fn make_statement(
    rows: &Rows,
    request: &ReportRequest,
    today: Day,
    at: Moment,
    file: &str,
) -> Result<Made> {
    let draft = draft(rows, request, today)?;
    making::enter(rows, request, &draft, at, file)
}

fn draft(rows: &Rows, request: &ReportRequest, today: Day) -> Result<Draft> {
    request.check(today)?;
    let service = match request.service {
        Some(id) => Some(table::service(rows, id)?.ok_or(Trouble::UnknownService)?),
        None => None,
    };
    let promises = gather(rows, request.service, request.period())?;
    if promises.is_empty() {
        return Err(Trouble::NothingToSay(ReportKind::Commitments));
    }
    Ok(Draft { service, promises, ..Draft::blank(ReportKind::Commitments, request, today) })
}

fn said(promises: &Promises) -> Vec<Phrase> {
    let asked = promises.asked.iter().map(|one| phrases::statement_said_asked(&one.number, one.state.code()));
    let kept = promises.all_kept().map(|one| phrases::statement_said_kept(&one.number, one.state.code()));
    let ideas = promises.ideas.iter().map(|one| phrases::statement_said_idea(one.idea.code()));
    asked.chain(kept).chain(ideas).collect()
}
