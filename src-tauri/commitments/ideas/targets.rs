//! What the ideas ask for. Numbers of the founding document are fixed in its words; those marked as assumptions in
//! `domain.md` 6.4 are settings with these defaults.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{FieldTrouble, Phrase};

/// What counts as done.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "IdeaTargets"))]
#[serde(rename_all = "camelCase", default)]
pub struct Targets {
    /// How long half a day of training is, in minutes; 180 by default (an assumption), 60 to 480.
    pub half_day: u32,
    /// Within how many days of taking up the seat a councillor is trained; 84 by default (an assumption), 1 to 365.
    pub trained_within: u32,
    /// Months after the end of its year by which a plan's report is due where no day was agreed; 3 by default
    /// (an assumption), 0 to 12.
    pub report_within: u32,
}

/// Conversations a year for each councillor that meet the target: "3 to 4" (seed 001).
pub const TALKS_LEAST: u32 = 3;
/// Conversations a year that are hoped for.
pub const TALKS_HOPED: u32 = 4;
/// The age of the "care cliff": support that ends here is what the idea wants to end (seed 001).
pub const CLIFF: u32 = 25;
/// Voices of young people below which nothing of a cycle is shown (`domain.md` 6.4).
pub const VOICES_LEAST: u32 = 3;
/// Answers before and after a session below which nothing of them is shown (`domain.md` 6.4).
pub const ANSWERS_LEAST: u32 = 5;

impl Default for Targets {
    fn default() -> Targets {
        Targets { half_day: 180, trained_within: 84, report_within: 3 }
    }
}

impl Targets {
    /// What is wrong, field by field.
    pub fn troubles(&self) -> Vec<FieldTrouble> {
        let outside = |value: u32, least: u32, greatest: u32| !(least..=greatest).contains(&value);
        let checks = [
            ("halfDay", outside(self.half_day, 60, 480), "ideas-fault-half-day"),
            ("trainedWithin", outside(self.trained_within, 1, 365), "ideas-fault-trained-within"),
            ("reportWithin", outside(self.report_within, 0, 12), "ideas-fault-report-within"),
        ];
        checks
            .into_iter()
            .filter(|(_, wrong, _)| *wrong)
            .map(|(field, _, key)| FieldTrouble::new(field, Phrase::plain(key)))
            .collect()
    }
}
