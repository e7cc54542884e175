//! What happened: dated entries against a measure of a commitment, with a reference to where it can be read up.

use serde::{Deserialize, Serialize};

use super::answer::day;
use super::measure::{LARGEST, Measure, MeasureKind};
use super::recommendation::field;
use crate::vocabulary::{Both, Day, FieldTrouble};

/// What was measured, in the kind of its measure.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "ProgressValue"))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Value {
    /// The number reached up to this day in all, not what came on top since the last entry.
    Number {
        /// The number.
        number: u32,
    },
    /// So many of so many.
    Share {
        /// How many.
        number: u32,
        /// Of how many.
        of: u32,
    },
    /// Whether it is done.
    YesNo {
        /// Yes or no.
        yes: bool,
    },
    /// A day on which it happened.
    Dates {
        /// The day.
        day: Day,
    },
}

/// One entry.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Progress {
    /// Its number within the commitment, from 1.
    pub number: u32,
    /// The day the service reported it for.
    pub on: Day,
    /// The number of the measure.
    pub measure: u32,
    /// What was measured.
    pub value: Value,
    /// A remark, in one language or both; may be empty.
    pub note: Both<String>,
    /// Where it can be read up: a paper, a minute, a reference in words. Never a person.
    pub evidence: String,
}

/// How far a measure is, over all entries.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Reached {
    /// The number of the measure.
    pub measure: u32,
    /// What stands now: a number, per cent (rounded down, so that none is made to look reached), days that happened,
    /// or 1 and 0 for yes and no. None while nothing was entered.
    pub now: Option<u32>,
    /// Whether that reaches the target.
    pub reached: bool,
}

impl Reached {
    /// How far `measure` is after `entries`, of which the latest day counts, and of one day the one entered last.
    pub fn of(measure: &Measure, entries: &[Progress]) -> Reached {
        let own = || entries.iter().filter(|one| one.measure == measure.number);
        let latest = own().max_by_key(|one| (one.on, one.number)).map(|one| one.value);
        let now = match latest {
            None => None,
            Some(Value::Number { number }) => Some(number),
            Some(Value::Share { number, of }) => per_cent(number, of),
            Some(Value::YesNo { yes }) => Some(u32::from(yes)),
            Some(Value::Dates { .. }) => u32::try_from(own().count()).ok(),
        };
        let target = measure.target.unwrap_or(1);
        Reached { measure: measure.number, now, reached: now.is_some_and(|now| now >= target) }
    }
}

fn per_cent(number: u32, of: u32) -> Option<u32> {
    u32::try_from(u64::from(number) * 100 / u64::from(of.max(1))).ok()
}

/// An entry as it is typed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct ProgressForm {
    /// The day, as she wrote it.
    pub on: String,
    /// The number of the measure.
    pub measure: u32,
    /// How many; for a number and a share.
    pub number: Option<u32>,
    /// Of how many; for a share.
    pub of: Option<u32>,
    /// Whether it is done; for yes or no.
    pub yes: Option<bool>,
    /// A remark.
    pub note: Both<String>,
    /// Where it can be read up.
    pub evidence: String,
}

impl ProgressForm {
    /// Reads the form against the commitment's measures and the day it began, or says what is wrong.
    pub fn read(
        &self,
        number: u32,
        measures: &[Measure],
        from: Day,
        today: Day,
    ) -> Result<Progress, Vec<FieldTrouble>> {
        let mut troubles = Vec::new();
        let on = day("on", &self.on, Some(from), Some(today), &mut troubles);
        let Some(measure) = measures.iter().find(|one| one.number == self.measure) else {
            troubles.push(field("measure", "commitments-trouble-measure-unknown"));
            return Err(troubles);
        };
        let value = self.value(measure.kind, on.unwrap_or(today));
        if value.is_none() {
            troubles.push(field("value", wrong_value(measure.kind)));
        }
        match (on, value) {
            (Some(on), Some(value)) if troubles.is_empty() => Ok(Progress {
                number,
                on,
                measure: measure.number,
                value,
                note: Both::of(|lang| self.note.get(lang).trim().to_owned()),
                evidence: self.evidence.trim().to_owned(),
            }),
            _ => Err(troubles),
        }
    }

    fn value(&self, kind: MeasureKind, on: Day) -> Option<Value> {
        match kind {
            MeasureKind::Number => {
                self.number.filter(|number| *number <= LARGEST).map(|number| Value::Number { number })
            }
            MeasureKind::Share => {
                let (number, of) = (self.number?, self.of?);
                (of > 0 && of <= LARGEST && number <= of).then_some(Value::Share { number, of })
            }
            MeasureKind::YesNo => self.yes.map(|yes| Value::YesNo { yes }),
            MeasureKind::Dates => Some(Value::Dates { day: on }),
        }
    }
}

fn wrong_value(kind: MeasureKind) -> &'static str {
    match kind {
        MeasureKind::Number => "commitments-trouble-value-number",
        MeasureKind::Share => "commitments-trouble-value-share",
        MeasureKind::YesNo | MeasureKind::Dates => "commitments-trouble-value-yes-no",
    }
}
