//! Words that every room shares: ids, days and calendar arithmetic, text in both languages, the clock, values
//! that never print, and phrases that are not yet in any language. No room is named here and nothing is read
//! or written.

mod both;
mod clock;
mod coded;
mod days;
mod guarded;
mod ids;
mod local_time;
mod phrase;
mod wales;
mod working_days;

pub use both::{Both, Lang, Languages};
pub use clock::{Clock, FixedClock, Moment, SystemClock};
pub use coded::Coded;
pub(crate) use coded::coded;
pub use days::{Day, NotADay, Period};
pub use guarded::Guarded;
pub use ids::{
    CarerId, CaseId, CohortId, CommitmentId, ConcernId, DeskId, DestinationId, DraftId, GuideDraftId,
    HouseholdId, IdeaRecordId, InterviewId, MatchId, MenteeId, MentorId, NotAnId, OutwardId, QuoteId,
    RecommendationId, ReleaseId, ServiceId,
};
pub use local_time::{LocalTime, NotATime};
pub use phrase::{Argument, FieldTrouble, Phrase};
