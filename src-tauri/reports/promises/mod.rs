//! What carers asked for, what was agreed, and what happened: the loop of recommendations and commitments as a report
//! tells it, as it stood on the last day of its period. These are the services' public doings and their own answers,
//! no counts of carers. Of carers there is only the wording that was shared with whoever is addressed, under rule 2,
//! and the names of themes that a report of the same service has released before.

mod gather;
mod release;
mod years;

use serde_json::{Value, json};

pub use gather::{first_day, gather};
pub use release::{make_statement, preview_statement};
pub use years::{MeasureYears, STATES, StateYear};

use crate::commitments::ideas::{Figure, Gauge, Idea};
use crate::commitments::{AnswerKind, CommitmentState, MeasureKind, RecommendationState, Wording};
use crate::vocabulary::{Both, Coded, Day, Period};

/// Everything that a report tells of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Promises {
    /// What was recommended, oldest first.
    pub asked: Vec<Asked>,
    /// What was promised without a recommendation, or where the recommendation is told no more.
    pub own: Vec<PromiseTold>,
    /// How commitments stood at the end of each year, oldest first.
    pub years: Vec<StateYear>,
    /// Measures that were reported in two years or more.
    pub measured: Vec<MeasureYears>,
    /// The five ideas that are switched on.
    pub ideas: Vec<IdeaYears>,
}

/// A recommendation, the answer, and what followed.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// Its number.
    pub number: String,
    /// Its words, as they were shared.
    pub wording: Wording,
    /// Codes of its themes that were released about the same group before.
    pub themes: Vec<String>,
    /// The day it was shared.
    pub shared_on: Day,
    /// Where it stood on the last day of the period.
    pub state: RecommendationState,
    /// The answer, if it had come by then.
    pub answer: Option<(AnswerKind, Day, Both<String>)>,
    /// What was promised.
    pub kept: Vec<PromiseTold>,
}

/// A commitment and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct PromiseTold {
    /// Its number.
    pub number: String,
    /// What was promised.
    pub promise: Both<String>,
    /// Who answers for it: a role.
    pub owner: Both<String>,
    /// The last day on which it is in time.
    pub due: Day,
    /// Where it stood on the last day of the period.
    pub state: CommitmentState,
    /// Whether its day had passed while it went on.
    pub overdue: bool,
    /// Why it ended like that.
    pub closing: Both<String>,
    /// How far each measure was.
    pub measures: Vec<Measured>,
}

/// How far a measure was.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// What is measured.
    pub what: Both<String>,
    /// Its kind.
    pub kind: MeasureKind,
    /// What is to be reached.
    pub target: Option<u32>,
    /// What stood on the last day: a number, per cent, days, or 1 and 0; none while nothing was reported.
    pub now: Option<u32>,
}

/// One of the five ideas over the years.
#[derive(Clone, Debug, PartialEq)]
pub struct IdeaYears {
    /// Which idea.
    pub idea: Idea,
    /// The years, oldest first.
    pub years: Vec<Period>,
    /// Each measure of which anything is told, with its figure for each year; none where there is none.
    pub gauges: Vec<(Gauge, Vec<Option<Figure>>)>,
}

impl Promises {
    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.asked.is_empty() && self.own.is_empty() && self.ideas.is_empty()
    }

    /// Every commitment, those that follow from recommendations first.
    pub fn all_kept(&self) -> impl Iterator<Item = &PromiseTold> {
        self.asked.iter().flat_map(|one| &one.kept).chain(&self.own)
    }

    /// The same as data, as it is printed.
    pub(super) fn as_data(&self) -> Value {
        let asked = self.asked.iter().map(|one| {
            json!({
                "number": one.number,
                "youToldUs": one.wording.context,
                "idea": one.wording.idea,
                "effect": one.wording.effect,
                "themes": one.themes,
                "sharedOn": one.shared_on,
                "answer": one.state.code(),
                "words": one.answer.as_ref().map(|(_, _, words)| words),
                "commitments": one.kept.iter().map(kept).collect::<Vec<_>>(),
            })
        });
        json!({ "recommendations": asked.collect::<Vec<_>>(), "own": self.own.iter().map(kept).collect::<Vec<_>>() })
    }
}

fn kept(one: &PromiseTold) -> Value {
    json!({
        "number": one.number,
        "promise": one.promise,
        "owner": one.owner,
        "due": one.due,
        "state": one.state.code(),
        "overdue": one.overdue,
        "measures": one.measures.iter()
            .map(|one| json!({ "what": one.what, "kind": one.kind.code(), "target": one.target, "now": one.now }))
            .collect::<Vec<_>>(),
    })
}
