//! Who is referred to the scheme, by which way in, and for what.

use serde::{Deserialize, Serialize};

use super::contact::FIRST_CONTACT_WORKING_DAYS;
use super::course::MatchState;
use crate::vocabulary::{Day, coded};

coded! {
    /// Where somebody stands with fostering.
    pub enum Stage {
        /// Applied, and being assessed. Every applicant is referred.
        Applicant = "applicant",
        /// Newly approved.
        NewlyApproved = "newly-approved",
        /// Approved for some time. Referred by their supervising social worker, for a specific issue.
        Existing = "existing",
    }
}

impl Stage {
    /// Whether the referral must say what it is about. An applicant's need not: everybody who applies is offered a mentor.
    pub fn needs_a_specific_issue(self) -> bool {
        self == Stage::Existing
    }
}

coded! {
    /// What a mentor helps with (the scheme's identified tasks).
    pub enum TaskKind {
        /// Bringing them into a support group.
        SupportGroup = "support-group",
        /// Bringing them into training.
        Training = "training",
        /// Their learning portfolio.
        LearningPortfolio = "learning-portfolio",
        /// Getting to know children and family services.
        KnowServices = "know-services",
        /// The issue they were referred for.
        SpecificIssue = "specific-issue",
    }
}

coded! {
    /// How far a task has come.
    pub enum TaskStatus {
        /// Agreed, not begun.
        ToDo = "to-do",
        /// Begun.
        UnderWay = "under-way",
        /// Done.
        Done = "done",
        /// No longer needed.
        NotNeeded = "not-needed",
    }
}

/// A task and how far it has come.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct TaskLine {
    /// Which.
    pub kind: TaskKind,
    /// How far.
    pub status: TaskStatus,
}

impl TaskKind {
    /// What everybody who applies is helped with. A specific issue is a matter of carers who have been approved for some time.
    pub const OF_APPLICANTS: [TaskKind; 4] =
        [TaskKind::SupportGroup, TaskKind::Training, TaskKind::LearningPortfolio, TaskKind::KnowServices];
}

/// Whether somebody waits for a mentor: there is none yet, or the last one said no or did not suit. Whoever finished, or
/// fosters no longer, waits for nobody.
pub fn waits(last: Option<MatchState>, approval_ended: bool) -> bool {
    let open = last.is_none_or(|state| matches!(state, MatchState::Declined | MatchState::NotWorking));
    open && !approval_ended
}

/// The last day on which the first contact is in time.
pub fn first_contact_by(referred_on: Day) -> Day {
    referred_on.plus_working_days(FIRST_CONTACT_WORKING_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Coded;

    #[test]
    fn only_carers_of_some_time_need_a_specific_issue() {
        let needing: Vec<_> =
            Stage::ALL.iter().filter(|one| one.needs_a_specific_issue()).map(|one| one.code()).collect();
        assert_eq!(needing, ["existing"]);
    }

    #[test]
    fn whoever_finished_waits_no_longer_and_whoever_needs_another_does() {
        let waiting = MatchState::ALL.iter().filter(|state| waits(Some(**state), false));
        let waiting: Vec<_> = waiting.map(|state| state.code()).collect();
        assert_eq!(waiting, ["not-working", "declined"]);
        assert!(waits(None, false) && !waits(None, true) && !waits(Some(MatchState::Declined), true));
    }

    #[test]
    fn the_first_contact_is_due_after_twenty_working_days() {
        let by = |day: &str| first_contact_by(day.parse().expect(day)).to_string();
        assert_eq!(by("2026-11-02"), "2026-11-30");
        assert_eq!(by("2026-12-01"), "2026-12-31", "Christmas and Boxing Day are no working days");
    }
}
