//! Which reasons an interview holds: one primary in the carer's own view, and up to five that played a part.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::frame::Frame;
use super::trouble::Trouble;
use crate::vocabulary::coded;

/// At most this many reasons beside the primary one (`domain.md` 2.5).
pub const MOST_CONTRIBUTING: usize = 5;

coded! {
    /// How a reason played its part.
    pub enum Role {
        /// It was there for long.
        Underlying = "underlying",
        /// It turned the thought into a decision.
        Trigger = "trigger",
    }
}

/// A reason beside the primary one.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Contributing {
    /// Its code.
    pub code: String,
    /// Its part.
    #[serde(rename = "as")]
    pub role: Role,
}

/// The coding of one interview.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Coding {
    /// The main reason in the carer's own view.
    pub primary: String,
    /// What else played a part.
    pub contributing: Vec<Contributing>,
}

impl Coding {
    /// Refuses a code that the frame lacks, a code named twice, and more than five beside the primary one.
    pub fn check(&self, frame: &Frame) -> Result<(), Trouble> {
        let codes = || std::iter::once(&self.primary).chain(self.contributing.iter().map(|one| &one.code));
        if let Some(unknown) = codes().find(|code| !frame.codes.iter().any(|one| one.code == **code)) {
            return Err(Trouble::NoCode(unknown.clone()));
        }
        let mut seen = BTreeSet::new();
        if let Some(twice) = codes().find(|code| !seen.insert(code.as_str())) {
            return Err(Trouble::CodeTwice(twice.clone()));
        }
        if self.contributing.len() > MOST_CONTRIBUTING {
            return Err(Trouble::TooManyCodes);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reasons::frame;

    fn coding(primary: &str, others: &[&str]) -> Coding {
        let contributing = others
            .iter()
            .map(|code| Contributing { code: (*code).to_owned(), role: Role::Underlying })
            .collect();
        Coding { primary: primary.to_owned(), contributing }
    }

    #[test]
    fn one_primary_and_up_to_five_others() {
        assert!(coding("C1", &[]).check(frame()).is_ok());
        assert!(coding("C1", &["D1", "D2", "A1", "G1", "H5"]).check(frame()).is_ok());
        assert!(matches!(
            coding("C1", &["D1", "D2", "A1", "G1", "H5", "B3"]).check(frame()),
            Err(Trouble::TooManyCodes)
        ));
    }

    #[test]
    fn unknown_and_doubled_codes_are_refused_by_name() {
        assert!(matches!(coding("X1", &[]).check(frame()), Err(Trouble::NoCode(code)) if code == "X1"));
        assert!(
            matches!(coding("C1", &["C1"]).check(frame()), Err(Trouble::CodeTwice(code)) if code == "C1")
        );
    }
}
