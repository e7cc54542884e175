//! What a carer may allow, purpose by purpose.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Moment, coded};

coded! {
    /// One purpose, asked by itself at the opening and settled when the carer has heard the summary
    /// (`domain.md` 4.1). Voices and quotations are allowed wording by wording and are not in this list.
    pub enum Purpose {
        /// To hold the interview and keep its record.
        Interview = "interview",
        /// To keep what is said about health and other special categories.
        SpecialCategory = "special-category",
        /// To count in the findings for Wales.
        NationalFindings = "national-findings",
        /// To count in what the carer's own service is told about a group.
        LocalThemes = "local-themes",
        /// To serve as evidence for an inspection.
        Inspection = "inspection",
        /// To be contacted again.
        Recontact = "recontact",
        /// To be asked about mentoring or speaking.
        Mentoring = "mentoring",
    }
}

impl Purpose {
    /// Whether a household is counted by it.
    pub fn is_counted(self) -> bool {
        matches!(self, Purpose::NationalFindings | Purpose::LocalThemes)
    }
}

/// A carer's answer for one purpose. Until it is given, the purpose is not allowed.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Consent {
    /// What was asked.
    pub purpose: Purpose,
    /// Yes or no.
    pub given: bool,
    /// When it was answered.
    pub at: Moment,
}

/// The version of the notice that is read to carers; each answer keeps the one it was given under.
pub const NOTICE: &str = "1";
