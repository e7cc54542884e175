//! Cards of those who said in their interview that they would be asked about mentoring or speaking.

use serde::Serialize;

use crate::consent::{Purpose, allowed};
use crate::desk::Result;
use crate::mentoring::{WillingAs, willing_as};
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
/// ended their approval.
pub fn cards(rows: &Look) -> Result<Vec<WillingCard>> {
    let mut found = Vec::new();
    for case in cases::table::all(rows)? {
        let Some(could) = willing_as(case.entry.leave_type) else { continue };
        if case.entry.carers.is_empty() || !said_yes(rows, case.id)? {
            continue;
        }
        if !consent::table::opted_out(rows, case.entry.service, &case.entry.carers)?.is_empty() {
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

fn said_yes(rows: &Look, case: CaseId) -> Result<bool> {
    for one in interviews::table::of_case(rows, case)? {
        if allowed(&consent::table::history(rows, one.id)?).contains(&Purpose::Mentoring) {
            return Ok(true);
        }
    }
    Ok(false)
}
