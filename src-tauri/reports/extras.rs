//! What reports hold beside voices and findings: what services declared, and how many households went each step
//! from leaving to an interview.

use serde_json::{Value, json};

use super::disclosure;
use super::draft::ReportRequest;
use super::ledger::{Line, ReportKind};
use super::rules;
use super::table::Rows;
use crate::cases::{self, LeaveType};
use crate::store;
use crate::vocabulary::{Coded, coded};

coded! {
    /// How many households were referred or offered an interview, as a band: as wide as the words about those that
    /// took part.
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
    /// How many households went each step from leaving to an interview.
    pub steps: Steps,
}

/// The steps before an interview, as far as a report tells them; the last one is told with its groups.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Steps {
    /// Households that left across Wales by the services' own figures, rounded; none where too few services declared.
    pub declared: Option<String>,
    /// Households referred in the period.
    pub referred: Option<Offered>,
    /// Households first offered an interview in the period.
    pub offered: Option<Offered>,
}

impl Steps {
    /// Where interviews of before this program's time were taken over, nobody knows here who was referred or offered one:
    /// the bands would say fewer than took part, so they are left out. That depends on no answer.
    fn of(rows: &Rows, request: &ReportRequest) -> store::Result<Steps> {
        let (service, period) = (request.service, request.period());
        let declared =
            declared(cases::table::declared_by_all(rows, period)?).filter(|_| service.is_none());
        if cases::table::heard_earlier(rows, service, period)? {
            return Ok(Steps { declared, ..Steps::default() });
        }
        Ok(Steps {
            declared,
            referred: Some(disclosure::offered(cases::table::referred(rows, service, period)?)),
            offered: Some(disclosure::offered(cases::table::offered(rows, service, period)?)),
        })
    }
}

impl Extras {
    /// What the report that `request` asks for holds. The management report counts the steps itself.
    pub(super) fn of(rows: &Rows, request: &ReportRequest) -> store::Result<Extras> {
        let (service, period) = (request.service, request.period());
        let declared_by = match (request.kind, service) {
            (ReportKind::Panel, Some(service)) => cases::table::declared_by(rows, service, period)?,
            _ => Vec::new(),
        };
        let steps = match request.kind {
            ReportKind::Management => Steps::default(),
            _ => Steps::of(rows, request)?,
        };
        Ok(Extras { declared_by, steps })
    }

    /// What the ledger keeps of it. What a service declared is its own and no secret to it.
    pub(super) fn lines(&self) -> Vec<Line> {
        let line = |about: &str, says: &str, k: u32| Line {
            cohorts: String::new(),
            about: about.to_owned(),
            says: says.to_owned(),
            k,
        };
        let bands = [("referred", self.steps.referred), ("offered", self.steps.offered)];
        let bands = bands.into_iter().filter_map(|(about, band)| Some((about, band?.code())));
        let declared = self.steps.declared.iter().map(|shown| line("declared", shown, rules::SAID_FROM));
        bands.map(|(about, says)| line(about, says, rules::COHORT_LEAST)).chain(declared).collect()
    }

    /// The same as data, as it is printed; nothing for reports that hold nothing of it.
    pub(super) fn as_data(&self) -> Value {
        let by: Vec<Value> = self
            .declared_by
            .iter()
            .map(|(way, count)| json!({ "leaveType": way.code(), "declared": count }))
            .collect();
        let Steps { declared, referred, offered } = &self.steps;
        json!({
            "declaredBy": by,
            "declared": declared,
            "referred": referred.map(Coded::code),
            "offered": offered.map(Coded::code),
        })
    }
}

/// Rules 6 and 11: the services' own figures together, from three services on and rounded.
fn declared((leavers, services): (u32, u32)) -> Option<String> {
    usize::try_from(services).is_ok_and(|some| some >= rules::POOL_PROVIDERS).then(|| rules::shown(leavers))
}
