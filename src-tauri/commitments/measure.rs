//! How it will be known whether a commitment was kept: one of four plain measures.

use serde::{Deserialize, Serialize};

use super::recommendation::field;
use crate::vocabulary::{Both, FieldTrouble, coded};

coded! {
    /// The four kinds of measure.
    pub enum MeasureKind {
        /// A number of something, to be reached: four visits.
        Number = "number",
        /// So many of so many, as a share in per cent to be reached: nine of ten new carers.
        Share = "share",
        /// Whether it was done.
        YesNo = "yes-no",
        /// Days on which it happened, and how many there are to be: three meetings.
        Dates = "dates",
    }
}

coded! {
    /// What is wrong with a measure.
    pub enum MeasureTrouble {
        /// What is measured is said in no language, or in one only.
        What = "what",
        /// The target is missing, or is nothing that can be reached.
        Target = "target",
    }
}

/// The largest number that a measure may ask for.
pub const LARGEST: u32 = 100_000;

/// The most measures that one commitment has.
pub const MOST: usize = 8;

/// A measure of a commitment.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Measure {
    /// Its number within the commitment, from 1.
    pub number: u32,
    /// Its kind.
    pub kind: MeasureKind,
    /// What is measured, in both languages.
    pub what: Both<String>,
    /// What is to be reached: a number, per cent from 1 to 100, or how many days; none for yes or no.
    pub target: Option<u32>,
}

/// A measure as it is typed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct MeasureForm {
    /// Its kind.
    pub kind: MeasureKind,
    /// What is measured.
    pub what: Both<String>,
    /// What is to be reached.
    pub target: Option<u32>,
}

impl MeasureForm {
    /// The measure, or what is wrong with it.
    pub fn read(&self, number: u32) -> Result<Measure, Vec<MeasureTrouble>> {
        let what = Both::of(|lang| self.what.get(lang).trim().to_owned());
        let mut troubles = Vec::new();
        if what.cy.is_empty() || what.en.is_empty() {
            troubles.push(MeasureTrouble::What);
        }
        let right = match (self.kind, self.target) {
            (MeasureKind::YesNo, None) => true,
            (MeasureKind::Share, Some(share)) => (1..=100).contains(&share),
            (MeasureKind::Number | MeasureKind::Dates, Some(number)) => (1..=LARGEST).contains(&number),
            (MeasureKind::YesNo, Some(_)) | (_, None) => false,
        };
        if !right {
            troubles.push(MeasureTrouble::Target);
        }
        if troubles.is_empty() {
            Ok(Measure { number, kind: self.kind, what, target: self.target })
        } else {
            Err(troubles)
        }
    }
}

/// Reads the measures of a form, or names the fields that are wrong: `measure1What`, `measure2Target`.
pub(super) fn read(forms: &[MeasureForm]) -> Result<Vec<Measure>, Vec<FieldTrouble>> {
    if forms.is_empty() || forms.len() > MOST {
        return Err(vec![field("measures", "commitments-trouble-measures")]);
    }
    let mut measures = Vec::new();
    let mut troubles = Vec::new();
    for (number, form) in (1..).zip(forms) {
        match form.read(number) {
            Ok(measure) => measures.push(measure),
            Err(wrong) => troubles.extend(wrong.into_iter().map(|one| match one {
                MeasureTrouble::What => {
                    field(&format!("measure{number}What"), "commitments-trouble-measure-what")
                }
                MeasureTrouble::Target => {
                    field(&format!("measure{number}Target"), "commitments-trouble-measure-target")
                }
            })),
        }
    }
    if troubles.is_empty() { Ok(measures) } else { Err(troubles) }
}
