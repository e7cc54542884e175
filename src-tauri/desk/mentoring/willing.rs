//! Cards of those who said in their interview that they would be asked about mentoring or speaking.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::cases::{Case, LeaveType};
use crate::consent::{Purpose, allowed};
use crate::desk::Result;
use crate::mentoring::{WillingAs, known_by, willing_after};
use crate::store::Look;
use crate::vocabulary::{Both, CaseId};
use crate::{cases, consent, interviews};

/// Somebody who would help. The card is there as long as the consent stands, and nowhere but on this screen.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct WillingCard {
    /// Their case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// Who they are.
    pub carers: Vec<String>,
    /// The service that they left.
    pub service: Both<String>,
    /// As what they could be asked.
    pub could: WillingAs,
}

/// Everybody who would help: consent stands in an interview of theirs, nobody of the household opted out, and no service
/// ended their approval, neither this one nor another that the desk knows of.
pub fn cards(rows: &Look) -> Result<Vec<WillingCard>> {
    let mut found = Vec::new();
    let all = cases::table::all(rows)?;
    let left = ways_by_name(&all);
    let opted_out = consent::table::OptedOut::of(rows)?;
    for case in all {
        let ways: Vec<LeaveType> = case
            .entry
            .carers
            .iter()
            .flat_map(|name| left.get(&known_by(name)).into_iter().flatten())
            .copied()
            .collect();
        let Some(could) = willing_after(&ways) else { continue };
        if case.entry.carers.is_empty() || !said_yes(rows, case.id)? {
            continue;
        }
        if !opted_out.met(case.entry.service, &case.entry.carers)?.is_empty() {
            continue;
        }
        found.push(WillingCard {
            case: case.id,
            number: case.number,
            carers: case.entry.carers,
            service: cases::table::service(rows, case.entry.service)?.name,
            could,
        });
    }
    Ok(found)
}

/// Every way in which somebody of that name left. Two people of one name are taken for one, which asks too few, never too many.
fn ways_by_name(all: &[Case]) -> BTreeMap<String, Vec<LeaveType>> {
    let mut ways = BTreeMap::<String, Vec<LeaveType>>::new();
    for case in all {
        for name in &case.entry.carers {
            ways.entry(known_by(name)).or_default().push(case.entry.leave_type);
        }
    }
    ways
}

fn said_yes(rows: &Look, case: CaseId) -> Result<bool> {
    for one in interviews::table::of_case(rows, case)? {
        if allowed(&consent::table::history(rows, one.id)?).contains(&Purpose::Mentoring) {
            return Ok(true);
        }
    }
    Ok(false)
}
