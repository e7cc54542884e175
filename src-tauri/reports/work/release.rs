//! What may leave of how the work went: the management report for whoever pays for it.

use super::Work;
use crate::language::phrases;
use crate::reports::counted::{self, cells, is_withheld};
use crate::reports::disclosure::work as disclosed;
use crate::reports::draft::{Draft, Finding, ReportRequest};
use crate::reports::making::{self, Held, Made, ReportPreview};
use crate::reports::table::{self, Rows};
use crate::reports::{ReportKind, Result, Trouble, rules};
use crate::vocabulary::{Day, Moment, Period, Phrase};

/// What the report would say, and what it would round away, without entering anything.
pub fn preview_work(rows: &Rows, request: &ReportRequest, work: &Work, today: Day) -> Result<ReportPreview> {
    making::or_refusal(draft(rows, request, work, today).map(|draft| ReportPreview {
        refusal: None,
        said: draft.findings.iter().flat_map(said).collect(),
        held: draft.findings.iter().flat_map(|one| held(one, work)).collect(),
        voices: 0,
        quotations: 0,
    }))
}

/// Releases the report and enters it under `file`.
pub fn make_work(
    rows: &Rows,
    request: &ReportRequest,
    work: &Work,
    today: Day,
    at: Moment,
    file: &str,
) -> Result<Made> {
    let draft = draft(rows, request, work, today)?;
    making::enter(rows, request, &draft, at, file)
}

fn draft(rows: &Rows, request: &ReportRequest, work: &Work, today: Day) -> Result<Draft> {
    request.check(today)?;
    let period = request.period();
    let earlier = table::released_periods(rows, ReportKind::Management)?;
    let said = match earlier.iter().find(|one| overlap(**one, period)) {
        Some(other) if *other != period => return Err(Trouble::Overlaps(*other)),
        Some(_) => disclosed::work_again(&table::released_lines(rows, ReportKind::Management, period)?),
        None => disclosed::work(work),
    };
    counted::draft(ReportKind::Management, request, today, said)
}

fn overlap(one: Period, other: Period) -> bool {
    one.from <= other.to && other.from <= one.to
}

fn said(finding: &Finding) -> Vec<Phrase> {
    let counts = cells(finding, "work").filter(|(_, cell)| !is_withheld(cell));
    let days = cells(finding, "days").filter(|(_, cell)| !is_withheld(cell));
    counts
        .map(|(measure, cell)| phrases::management_said(measure, &cell.shown))
        .chain(days.map(|(span, cell)| phrases::management_said_days(&cell.shown, span)))
        .collect()
}

/// What is printed as `*`, with its true value for her alone.
fn held(finding: &Finding, work: &Work) -> Vec<Held> {
    cells(finding, "work")
        .filter(|(_, cell)| is_withheld(cell))
        .map(|(measure, _)| (measure, disclosed::counted(work, measure)))
        .map(|(measure, count)| Held {
            what: phrases::management_measure(measure),
            why: match count < rules::SAID_FROM {
                true => phrases::reports_why_fewer(rules::SAID_FROM),
                false => phrases::reports_why_one_service(),
            },
            true_value: Some(count),
        })
        .collect()
}
