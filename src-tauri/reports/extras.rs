//! What only some kinds of report hold beside voices and findings: what the service itself declared, and how many
//! interviews were offered.

use serde_json::{Value, json};

use super::disclosure;
use super::draft::ReportRequest;
use super::ledger::{Line, ReportKind};
use super::table::Rows;
use crate::cases::{self, LeaveType};
use crate::store;
use crate::vocabulary::{Coded, coded};

coded! {
    /// How many households were offered an interview, as a band: as wide as the words about those that took part.
    pub enum Offered {
        /// Fewer than eight, perhaps none.
        FewerThanEight = "fewer-than-eight",
        /// Eight to nineteen.
        EightOrMore = "eight-or-more",
        /// Twenty or more.
        TwentyOrMore = "twenty-or-more",
    }
}

/// What a draft holds beside voices and findings.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Extras {
    /// How the households left, in the service's own figures.
    pub declared_by: Vec<(LeaveType, u32)>,
    /// How many households of the service were offered an interview in the period.
    pub offered: Option<Offered>,
}

impl Extras {
    /// What the report that `request` asks for holds.
    pub(super) fn of(rows: &Rows, request: &ReportRequest) -> store::Result<Extras> {
        let Some(service) = request.service else { return Ok(Extras::default()) };
        Ok(match request.kind {
            ReportKind::Panel => Extras {
                declared_by: cases::table::declared_by(rows, service, request.period())?,
                offered: None,
            },
            ReportKind::Inspection => {
                let offered = cases::table::offered(rows, service, request.period())?;
                Extras { declared_by: Vec::new(), offered: Some(disclosure::offered(offered)) }
            }
            _ => Extras::default(),
        })
    }

    /// What the ledger keeps of it. What the service declared is its own and no secret to it.
    pub(super) fn lines(&self) -> Vec<Line> {
        let offered = self.offered.map(|band| Line {
            cohorts: String::new(),
            about: "offered".to_owned(),
            says: band.code().to_owned(),
            k: super::rules::COHORT_LEAST,
        });
        offered.into_iter().collect()
    }

    /// The same as data, as it is printed; nothing for reports that hold nothing of it.
    pub(super) fn as_data(&self) -> Value {
        let declared: Vec<Value> = self
            .declared_by
            .iter()
            .map(|(way, count)| json!({ "leaveType": way.code(), "declared": count }))
            .collect();
        json!({ "declaredBy": declared, "offered": self.offered.map(Coded::code) })
    }
}
