//! Ids, each kind its own type so that one cannot stand in for another. The only home of a new id.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The text is not an id of this program.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NotAnId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident by $make:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
        #[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", type = "string"))]
        pub struct $name(Uuid);

        impl $name {
            /// An id that nothing else has.
            #[expect(clippy::disallowed_methods, reason = "the one home of a new id")]
            pub fn fresh() -> Self {
                $name(Uuid::$make())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::parse_str(text).map($name).map_err(|_| NotAnId)
            }
        }
    )*};
}

// UUIDv7 carries its time of birth, which sorts rows well but tells when a case was entered; so it stays
// inside, and whatever leaves the desk goes by an `OutwardId`, which is random.
ids! {
    /// A fostering service.
    ServiceId by now_v7;
    /// A household that fostered.
    HouseholdId by now_v7;
    /// One carer of a household.
    CarerId by now_v7;
    /// One household's exit from one service.
    CaseId by now_v7;
    /// A referral that is not complete yet.
    DraftId by now_v7;
    /// A copy of a guide that is being edited.
    GuideDraftId by now_v7;
    /// One interview within a case.
    InterviewId by now_v7;
    /// A passage in the carer's own words.
    QuoteId by now_v7;
    /// One recommendation.
    RecommendationId by now_v7;
    /// One commitment.
    CommitmentId by now_v7;
    /// One record of one of the five ideas.
    IdeaRecordId by now_v7;
    /// One record of concern.
    ConcernId by now_v7;
    /// Households locked together for counting.
    CohortId by now_v7;
    /// One report that was released.
    ReleaseId by now_v7;
    /// One mentor.
    MentorId by now_v7;
    /// Somebody who is to be mentored.
    MenteeId by now_v7;
    /// One mentor and one mentee, matched.
    MatchId by now_v7;
    /// A place to which sealed reports are carried.
    DestinationId by now_v7;
    /// The desk that wrote a record.
    DeskId by new_v4;
    /// What a record is called outside this desk.
    OutwardId by new_v4;
}
