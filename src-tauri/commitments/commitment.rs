//! A commitment: what a service said it would do, who answers for it, how it will be known, and by when.

use serde::{Deserialize, Serialize};

use super::answer::day;
use super::charter::CharterPrinciple;
use super::measure::{self, Measure, MeasureForm};
use super::recommendation::field;
use crate::vocabulary::{Both, CommitmentId, Day, FieldTrouble, RecommendationId, ServiceId, coded};

coded! {
    /// What kind of commitment it is: a service's own promise, one of the five ideas for care (`domain.md` 6.4), or
    /// mentoring.
    pub enum Template {
        /// A service's own promise.
        Promise = "T0",
        /// Corporate parenting.
        CorporateParenting = "T1",
        /// It takes a village.
        Village = "T2",
        /// Feedback from young people, all round.
        Feedback = "T3",
        /// Procurement.
        Procurement = "T4",
        /// Training led by care-experienced people.
        Training = "T5",
        /// Mentoring.
        Mentoring = "T6",
    }
}

coded! {
    /// Where a commitment stands.
    pub enum CommitmentState {
        /// Nothing has happened yet.
        Planned = "planned",
        /// Something has happened.
        UnderWay = "under-way",
        /// It was kept.
        Kept = "kept",
        /// It was kept in part.
        Partly = "partly",
        /// It was not kept.
        NotKept = "not-kept",
        /// Another commitment stands in its place.
        Replaced = "replaced",
    }
}

impl CommitmentState {
    /// Whether it is still going on.
    pub fn is_open(self) -> bool {
        matches!(self, CommitmentState::Planned | CommitmentState::UnderWay)
    }

    /// Whether `next` may follow. Nothing is called kept, wholly or in part, of which nothing was ever reported; and
    /// how it ended stays.
    pub fn may_become(self, next: CommitmentState) -> bool {
        use CommitmentState::{Kept, NotKept, Partly, Planned, Replaced, UnderWay};
        match self {
            Planned => matches!(next, UnderWay | NotKept | Replaced),
            UnderWay => matches!(next, Kept | Partly | NotKept | Replaced),
            Kept | Partly | NotKept | Replaced => false,
        }
    }
}

/// Who answers for a commitment, as a role and never as a person, in both languages.
pub type Owner = Both<String>;

/// A commitment.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Commitment {
    /// Its id.
    pub id: CommitmentId,
    /// Its number, `P-0001`: a promise.
    pub number: String,
    /// The kind.
    pub template: Template,
    /// Who promised; none where nobody but Wales as a whole can.
    pub service: Option<ServiceId>,
    /// The recommendation it follows from; none for one that a service made of its own accord.
    pub recommendation: Option<RecommendationId>,
    /// What was promised, in both languages.
    pub promise: Both<String>,
    /// Who answers for it: a role.
    pub owner: Owner,
    /// The first day of it.
    pub starts: Day,
    /// The last day on which it is in time.
    pub due: Day,
    /// Which principle of the Corporate Parenting Charter it belongs to, when one.
    pub principle: Option<CharterPrinciple>,
    /// How it will be known; at least one.
    pub measures: Vec<Measure>,
    /// Where it stands.
    pub state: CommitmentState,
    /// The day it ended; none while it goes on.
    pub closed_on: Option<Day>,
    /// Why it ended like that: needed unless it was kept.
    pub closing: Both<String>,
    /// The commitment in its place, when it was replaced.
    pub replaced_by: Option<CommitmentId>,
}

impl Commitment {
    /// Whether its day has passed while it goes on. The day itself still belongs to the service.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.state.is_open() && today > self.due
    }
}

/// A commitment as it is typed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CommitmentForm {
    /// The kind.
    pub template: Template,
    /// Who promised.
    pub service: Option<ServiceId>,
    /// The recommendation it follows from.
    pub recommendation: Option<RecommendationId>,
    /// What was promised.
    pub promise: Both<String>,
    /// Who answers for it.
    pub owner: Owner,
    /// The first day, as she wrote it.
    pub starts: String,
    /// The last day, as she wrote it.
    pub due: String,
    /// The principle of the charter.
    pub principle: Option<CharterPrinciple>,
    /// How it will be known.
    pub measures: Vec<MeasureForm>,
}

/// What a form says, read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Promised {
    /// What was promised.
    pub promise: Both<String>,
    /// Who answers for it.
    pub owner: Owner,
    /// The first day.
    pub starts: Day,
    /// The last day.
    pub due: Day,
    /// How it will be known.
    pub measures: Vec<Measure>,
}

impl CommitmentForm {
    /// Reads the form, or says of each field what is wrong with it.
    pub fn read(&self) -> Result<Promised, Vec<FieldTrouble>> {
        let mut troubles = Vec::new();
        let promise = both("promise", &self.promise, "commitments-trouble-promise", &mut troubles);
        let owner = both("owner", &self.owner, "commitments-trouble-owner", &mut troubles);
        let starts = day("starts", &self.starts, None, None, &mut troubles);
        let due = day("due", &self.due, starts, None, &mut troubles);
        let measures = measure::read(&self.measures).map_err(|wrong| troubles.extend(wrong)).ok();
        match (starts, due, measures) {
            (Some(starts), Some(due), Some(measures)) if troubles.is_empty() => {
                Ok(Promised { promise, owner, starts, due, measures })
            }
            _ => Err(troubles),
        }
    }
}

/// How a commitment ends, as it is typed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct EndingForm {
    /// How it ends.
    pub state: CommitmentState,
    /// The day, as she wrote it.
    pub on: String,
    /// Why.
    pub why: Both<String>,
    /// The commitment in its place, when it is replaced.
    pub replaced_by: Option<CommitmentId>,
}

/// How a commitment ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Ending {
    /// How.
    pub state: CommitmentState,
    /// The day.
    pub on: Day,
    /// Why; needed unless it was kept. One language may be empty.
    pub why: Both<String>,
    /// The commitment in its place.
    pub replaced_by: Option<CommitmentId>,
}

impl EndingForm {
    /// Reads the form against the commitment, or says of each field what is wrong with it.
    pub fn read(&self, one: &Commitment, today: Day) -> Result<Ending, Vec<FieldTrouble>> {
        let mut troubles = Vec::new();
        let on = day("on", &self.on, Some(one.starts), Some(today), &mut troubles);
        let why = Both::of(|lang| self.why.get(lang).trim().to_owned());
        if !one.state.may_become(self.state) || self.state.is_open() {
            troubles.push(field("state", "commitments-trouble-ending"));
        }
        if self.state != CommitmentState::Kept && why.cy.is_empty() && why.en.is_empty() {
            troubles.push(field("why", "commitments-trouble-why-not-kept"));
        }
        let replaced = self.state == CommitmentState::Replaced;
        if replaced != self.replaced_by.is_some() || self.replaced_by == Some(one.id) {
            troubles.push(field("replacedBy", "commitments-trouble-replaced-by"));
        }
        match on {
            Some(on) if troubles.is_empty() => {
                Ok(Ending { state: self.state, on, why, replaced_by: self.replaced_by })
            }
            _ => Err(troubles),
        }
    }
}

fn both(name: &str, words: &Both<String>, key: &str, troubles: &mut Vec<FieldTrouble>) -> Both<String> {
    let words = Both::of(|lang| words.get(lang).trim().to_owned());
    for (end, text) in [("Cy", &words.cy), ("En", &words.en)] {
        if text.is_empty() {
            troubles.push(field(&format!("{name}{end}"), key));
        }
    }
    words
}
