//! One year beside the other: how commitments stood, and how far their measures were.

use crate::commitments::{Commitment, CommitmentState, Measure, MeasureKind, Progress, Reached};
use crate::vocabulary::{Both, Day, Period};

/// How commitments stood at the end of a year.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct StateYear {
    /// The reporting year.
    pub period: Period,
    /// How many stood as each of [`STATES`].
    pub counts: [u32; 5],
}

/// The states that are told apart, in this order. What was replaced is told by what stands in its place.
pub const STATES: [CommitmentState; 5] = [
    CommitmentState::Kept,
    CommitmentState::Partly,
    CommitmentState::NotKept,
    CommitmentState::UnderWay,
    CommitmentState::Planned,
];

/// A measure at the end of each year in which something stood.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct MeasureYears {
    /// The number of its commitment.
    pub number: String,
    /// What is measured.
    pub what: Both<String>,
    /// Its kind.
    pub kind: MeasureKind,
    /// The years with what stood at their ends, oldest first; at least two.
    pub years: Vec<(Period, u32)>,
}

/// Where a commitment stood on a day.
pub fn state_on(commitment: &Commitment, progress: &[Progress], day: Day) -> CommitmentState {
    match commitment.closed_on {
        Some(closed) if closed <= day => commitment.state,
        _ if progress.iter().any(|one| one.on <= day) => CommitmentState::UnderWay,
        _ => CommitmentState::Planned,
    }
}

/// Whether a commitment belongs to the story of a period: begun by its end, and not ended before it began.
pub fn is_told(commitment: &Commitment, period: Period) -> bool {
    commitment.starts <= period.to && commitment.closed_on.is_none_or(|closed| closed >= period.from)
}

/// How far a measure was on a day.
pub fn stood_on(measure: &Measure, progress: &[Progress], day: Day) -> Option<u32> {
    let until: Vec<Progress> = progress.iter().filter(|one| one.on <= day).cloned().collect();
    Reached::of(measure, &until).now
}

/// The reporting years from `first` to the one that ends with `period`, oldest first.
pub fn years(first: Day, period: Period) -> Vec<Period> {
    let begins = |day: Day| Period::reporting_year_of(day).from.numbers().0;
    let (from, last) = (begins(first), begins(period.to));
    (from..=last).map(Period::reporting_year).filter(|year| year.to <= period.to).collect()
}

/// How all commitments stood at the end of each year.
pub fn states(all: &[(Commitment, Vec<Progress>)], years: &[Period]) -> Vec<StateYear> {
    let count = |year: &Period| {
        let mut counts = [0; 5];
        for (commitment, progress) in all.iter().filter(|(one, _)| is_told(one, *year)) {
            let state = state_on(commitment, progress, year.to);
            if let Some(at) = STATES.iter().position(|one| *one == state) {
                counts[at] += 1;
            }
        }
        StateYear { period: *year, counts }
    };
    let told = years.iter().map(count);
    told.filter(|year| year.counts.iter().any(|count| *count > 0)).collect()
}

/// Every measure of which something stood in two years or more. Yes and no are no course.
pub fn measured(all: &[(Commitment, Vec<Progress>)], years: &[Period]) -> Vec<MeasureYears> {
    let mut found = Vec::new();
    for (commitment, progress) in all {
        for measure in commitment.measures.iter().filter(|one| one.kind != MeasureKind::YesNo) {
            let told = years.iter().filter(|year| is_told(commitment, **year));
            let stood = told.filter_map(|year| Some((*year, stood_on(measure, progress, year.to)?)));
            let stood: Vec<(Period, u32)> = stood.collect();
            if stood.len() > 1 {
                found.push(MeasureYears {
                    number: commitment.number.clone(),
                    what: measure.what.clone(),
                    kind: measure.kind,
                    years: stood,
                });
            }
        }
    }
    found
}
