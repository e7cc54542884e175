//! What may leave of how the scheme went.

use super::Scheme;
use crate::language::phrases;
use crate::reports::counted::{self, cells, is_withheld};
use crate::reports::disclosure::scheme as disclosed;
use crate::reports::draft::{Draft, Finding, ReportRequest};
use crate::reports::making::{self, Held, Made, ReportPreview};
use crate::reports::table::{self, Rows};
use crate::reports::{ReportKind, Result};
use crate::vocabulary::{Day, Moment, Phrase};

/// What the report would say, and what it would round away, without entering anything.
pub fn preview_scheme(
    rows: &Rows,
    request: &ReportRequest,
    scheme: &Scheme,
    today: Day,
) -> Result<ReportPreview> {
    making::or_refusal(draft(rows, request, scheme, today).map(|draft| ReportPreview {
        refusal: None,
        said: draft.findings.iter().flat_map(said).collect(),
        held: draft.findings.iter().flat_map(|one| held(one, scheme)).collect(),
        voices: 0,
        quotations: 0,
    }))
}

/// Releases the report and enters it under `file`.
pub fn make_scheme(
    rows: &Rows,
    request: &ReportRequest,
    scheme: &Scheme,
    today: Day,
    at: Moment,
    file: &str,
) -> Result<Made> {
    let draft = draft(rows, request, scheme, today)?;
    making::enter(rows, request, &draft, at, file)
}

fn draft(rows: &Rows, request: &ReportRequest, scheme: &Scheme, today: Day) -> Result<Draft> {
    request.check(today)?;
    let period = request.period();
    let said = match table::released_periods(rows, ReportKind::Mentoring)?.contains(&period) {
        true => disclosed::scheme_again(&table::released_lines(rows, ReportKind::Mentoring, period)?),
        false => disclosed::scheme(scheme),
    };
    counted::draft(ReportKind::Mentoring, request, today, said)
}

fn said(finding: &Finding) -> Vec<Phrase> {
    let told = cells(finding, "scheme").filter(|(_, cell)| !is_withheld(cell));
    told.map(|(measure, cell)| phrases::scheme_said(measure, &cell.shown)).collect()
}

/// What is printed as `*`, with its true value for her alone.
fn held(finding: &Finding, scheme: &Scheme) -> Vec<Held> {
    let silent = cells(finding, "scheme").filter(|(_, cell)| is_withheld(cell));
    silent
        .map(|(measure, cell)| Held {
            what: phrases::scheme_measure(measure),
            why: why(finding, scheme, measure, cell.k),
            true_value: disclosed::counted(scheme, measure),
        })
        .collect()
}

fn why(finding: &Finding, scheme: &Scheme, measure: &str, least: u32) -> Phrase {
    let is_printed = |one: &str| cells(finding, "scheme").any(|(key, cell)| key == one && !is_withheld(cell));
    match disclosed::counted(scheme, measure) {
        Some(count) if count < least => phrases::reports_why_fewer(least),
        Some(_) if disclosed::STAYED.contains(&measure) => {
            match disclosed::STAYED.into_iter().any(is_printed) {
                true => phrases::reports_why_sum(),
                false => phrases::reports_why_few_others(disclosed::FEWEST_OTHERS),
            }
        }
        Some(_) => phrases::reports_why_one_service(),
        None => phrases::reports_why_fewer(least),
    }
}
