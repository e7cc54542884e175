//! What reports hold beside voices and findings: what services declared, and how many households went each step
//! from leaving to an interview.

use serde_json::{Value, json};

use super::draft::ReportRequest;
use super::ledger::{Line, ReportKind};
use super::rules;
use super::table::{self, Rows};
use crate::cases::{self, LeaveType};
use crate::store;
use crate::vocabulary::Coded;

/// What a draft holds beside voices and findings.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Extras {
    /// How the households left, in the service's own figures.
    pub declared_by: Vec<(LeaveType, u32)>,
    /// How many households went each step from leaving to an interview.
    pub steps: Steps,
}

/// The steps before an interview, of Wales and rounded; the last one is told with its groups. Of one service none is told
/// but its own figure of who left: bands of services beside a rounded total of Wales would pin each of them
/// (`whatever_the_referrals_only_the_total_of_wales_is_told`).
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Steps {
    /// Households that left across Wales by the services' own figures, rounded; none where too few services declared.
    pub declared: Option<String>,
    /// Households referred in the period, as whoever pays was told.
    pub referred: Option<String>,
    /// Households first offered an interview in the period, as whoever pays was told.
    pub offered: Option<String>,
}

impl Steps {
    /// Rule 15: what the report for whoever pays printed of exactly this period is repeated from the ledger, and nothing is
    /// counted here. Where interviews of before this program's time were taken over, nobody knows here who was referred or
    /// offered one: the numbers would be lower than those that took part, so they are left out. That depends on no answer.
    fn of(rows: &Rows, request: &ReportRequest) -> store::Result<Steps> {
        let (service, period) = (request.service, request.period());
        let declared = declared(cases::table::declared_by_all(rows, period)?).filter(|_| service.is_none());
        if cases::table::heard_earlier(rows, period)? {
            return Ok(Steps { declared, ..Steps::default() });
        }
        let told = table::released_lines(rows, ReportKind::Management, period)?;
        Ok(Steps {
            declared,
            referred: number(&told, "work:referred"),
            offered: number(&told, "work:invited"),
        })
    }
}

/// What was printed under `about`, if it was a number.
fn number(told: &[(String, String)], about: &str) -> Option<String> {
    let line = told.iter().find(|(one, _)| one == about);
    line.map(|(_, says)| says.clone()).filter(|says| says != rules::WITHHELD)
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
        let Steps { declared, referred, offered } = &self.steps;
        let steps = [("declared", declared), ("referred", referred), ("offered", offered)];
        let told = steps.into_iter().filter_map(|(about, shown)| Some((about, shown.as_ref()?)));
        told.map(|(about, shown)| line(about, shown, rules::SAID_FROM)).collect()
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
            "referred": referred,
            "offered": offered,
        })
    }
}

/// Rules 6 and 11: the services' own figures together, from three services on and rounded.
fn declared((leavers, services): (u32, u32)) -> Option<String> {
    usize::try_from(services).is_ok_and(|some| some >= rules::POOL_PROVIDERS).then(|| rules::shown(leavers))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use crate::reports::rules;

    /// Every way in which three services can have so many referrals at most.
    const MOST: u32 = 30;

    /// The fewest values that any service's referrals can have for who reads `print`, over all that print the same. Only where
    /// the total cannot have been cut off by [`MOST`].
    fn narrowest(print: impl Fn([u32; 3]) -> Vec<String>) -> usize {
        let mut by_print = BTreeMap::<Vec<String>, (bool, [BTreeSet<u32>; 3])>::new();
        for one in 0..=MOST {
            for two in 0..=MOST {
                for three in 0..=MOST {
                    let referred = [one, two, three];
                    let (cut, values) = by_print.entry(print(referred)).or_default();
                    *cut |= referred.iter().sum::<u32>() > MOST;
                    values.iter_mut().zip(referred).for_each(|(set, value)| _ = set.insert(value));
                }
            }
        }
        let whole = by_print.values().filter(|(cut, _)| !cut);
        whole.flat_map(|(_, values)| values).map(BTreeSet::len).min().unwrap_or(0)
    }

    /// What reports used to say of one service: as wide as the words about those who took part.
    fn band(referred: u32) -> String {
        match referred {
            few if few < rules::COHORT_LEAST => "fewer than eight",
            some if some < rules::NUMBERS_FROM => "eight to nineteen",
            _ => "twenty or more",
        }
        .to_owned()
    }

    #[test]
    fn whatever_the_referrals_only_the_total_of_wales_is_told() {
        let total = |referred: [u32; 3]| rules::shown(referred.iter().sum());
        assert!(narrowest(|referred| vec![total(referred)]) >= 3);
        let bands = |referred: [u32; 3]| referred.map(band).to_vec();
        assert!(narrowest(bands) >= 3, "bands by themselves");
        let beside = |referred| [bands(referred), vec![total(referred)]].concat();
        assert!(narrowest(beside) < 3, "bands beside a total of Wales");
        let banded = |referred: [u32; 3]| [bands(referred), vec![band(referred.iter().sum())]].concat();
        assert!(narrowest(banded) < 3, "bands beside a band of Wales");
    }
}
