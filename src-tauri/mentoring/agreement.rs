//! The confidentiality agreement: versioned, signed by both before a match begins, and in force after it has ended. It may be
//! broken, and then must be, on four grounds only.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Day, coded};

/// The wording in force. It goes up with every change of the words under `mentoring-agreement-…`; who signed an earlier one
/// stays bound by that.
pub const AGREEMENT_VERSION: u32 = 1;

coded! {
    /// One of the two.
    pub enum Side {
        /// The mentor.
        Mentor = "mentor",
        /// Who is mentored.
        Mentee = "mentee",
    }
}

impl Side {
    /// How many there are.
    pub const BOTH: usize = 2;
}

/// One signature.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Signature {
    /// Whose.
    pub side: Side,
    /// Under which wording.
    pub version: u32,
    /// The day that stands beside it on the paper.
    pub signed_on: Day,
}

coded! {
    /// The four grounds on which what was said in confidence must be told (the scheme's own agreement; `domain.md` 0).
    pub enum BreakGround {
        /// An illegal act.
        IllegalAct = "illegal-act",
        /// A serious concern of risk to a child.
        ChildAtRisk = "child-at-risk",
        /// A serious concern of risk to an adult.
        AdultAtRisk = "adult-at-risk",
        /// A serious concern of risk to the service.
        ServiceAtRisk = "service-at-risk",
    }
}

impl BreakGround {
    /// Whether it opens a record of concern. A risk to the service is told to the service and is none.
    pub fn opens_a_record(self) -> bool {
        self != BreakGround::ServiceAtRisk
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Coded;

    #[test]
    fn three_of_the_four_grounds_open_a_record() {
        let open: Vec<_> =
            BreakGround::ALL.iter().filter(|one| one.opens_a_record()).map(|one| one.code()).collect();
        assert_eq!(open, ["illegal-act", "child-at-risk", "adult-at-risk"]);
        assert_eq!(BreakGround::ALL.len(), 4);
    }
}
