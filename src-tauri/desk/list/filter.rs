//! What a working day asks of the list.

use crate::desk::CaseState;
use crate::desk::{CaseRow, InterviewRow};
use crate::interviews::InterviewState;
use crate::vocabulary::{Day, LocalTime, coded};

/// How many days ahead a hold is told to lift, today among them.
const WEEK: u64 = 7;

coded! {
    /// What cases may wait for.
    pub enum CaseFilter {
        /// Waits until the decision is ratified or the panel has noted the resignation.
        WaitingRatification = "waiting-for-ratification",
        /// On hold, and the hold lifts by itself within seven days.
        HoldLifts = "hold-lifts-this-week",
        /// May be invited.
        ToInvite = "to-invite",
        /// Was invited and has not answered for a while, or to no attempt at all.
        NoReply = "no-reply",
        /// The summary is to go to the carers.
        SummaryDue = "summary-due",
        /// The carers are to be asked how they are.
        FollowUpDue = "follow-up-due",
        /// A carer asked for something to be put right and was not told yet what was done.
        RectificationDue = "rectification-due",
        /// An interview is going on or rests.
        UnderWay = "under-way",
        /// A finished interview has no reasons yet.
        ToCode = "to-code",
        /// The carers may be interviewed and have not been yet.
        MayBegin = "may-begin",
        /// An interview is over.
        Held = "held",
        /// A finished interview has its reasons.
        Coded = "coded",
    }
}

impl CaseFilter {
    /// Whether a case waits for this. `patience` is how many days an invitation may stay without an answer.
    pub(super) fn takes(self, row: &CaseRow, today: Day, patience: u8) -> bool {
        match self {
            CaseFilter::WaitingRatification => row.state == CaseState::WaitingRatification,
            CaseFilter::HoldLifts => {
                let soon = row.lifts.is_some_and(|day| day < today.plus_days(WEEK));
                row.state == CaseState::OnHold && soon
            }
            CaseFilter::ToInvite => row.state == CaseState::Ready,
            CaseFilter::NoReply => {
                let silent = |day: Day| day.plus_days(u64::from(patience)) <= today;
                row.state == CaseState::NoReply
                    || row.state == CaseState::Invited && row.last_attempt.is_some_and(silent)
            }
            CaseFilter::SummaryDue => row.summary_due.is_some(),
            CaseFilter::FollowUpDue => row.follow_up_due.is_some_and(|day| day <= today),
            CaseFilter::RectificationDue => row.rectification_due.is_some(),
            CaseFilter::UnderWay => row.state == CaseState::InProgress,
            CaseFilter::ToCode => finished(row).any(|one| !one.coded && !one.stopped),
            CaseFilter::Held => finished(row).next().is_some(),
            CaseFilter::Coded => finished(row).any(|one| one.coded),
            CaseFilter::MayBegin => row.interviews.is_empty() && MAY_BEGIN.contains(&row.state),
        }
    }
}

/// The states of a case whose gates are open and which no interview has taken further.
const MAY_BEGIN: [CaseState; 4] =
    [CaseState::Ready, CaseState::Invited, CaseState::Booked, CaseState::NoReply];

fn finished(row: &CaseRow) -> impl Iterator<Item = &InterviewRow> {
    row.interviews.iter().filter(|one| one.state == InterviewState::Finished)
}

/// The next day on which something falls due for a case.
pub(super) fn due(row: &CaseRow) -> Option<Day> {
    let booked = row.booked_for.map(LocalTime::day);
    [row.lifts, row.summary_due, row.follow_up_due, row.rectification_due, booked].into_iter().flatten().min()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::cases::LanguageChoice;
    use crate::vocabulary::{Both, CaseId, ServiceId};

    pub fn day(text: &str) -> Day {
        text.parse().expect(text)
    }

    pub fn row(number: &str) -> CaseRow {
        CaseRow {
            id: CaseId::fresh(),
            number: number.to_owned(),
            service: ServiceId::fresh(),
            service_name: Both { cy: "Powys".to_owned(), en: "Powys".to_owned() },
            carers: vec!["Enghraifft Un".to_owned()],
            state: CaseState::NotEligible,
            approval_ended: day("2026-09-29"),
            language_requested: LanguageChoice::Cy,
            lifts: None,
            summary_due: None,
            rectification_due: None,
            follow_up_due: None,
            attempts: 0,
            last_attempt: None,
            booked_for: None,
            flags: Vec::new(),
            interviews: Vec::new(),
        }
    }

    fn taken(change: impl FnOnce(&mut CaseRow)) -> Vec<CaseFilter> {
        let mut one = row("E-0001");
        change(&mut one);
        let takes = |filter: &CaseFilter| filter.takes(&one, day("2026-11-22"), 14);
        crate::vocabulary::Coded::ALL.iter().copied().filter(takes).collect()
    }

    #[test]
    fn a_state_has_its_filter() {
        assert_eq!(taken(|_| ()), []);
        for (state, filter) in [
            (CaseState::WaitingRatification, CaseFilter::WaitingRatification),
            (CaseState::Booked, CaseFilter::MayBegin),
            (CaseState::InProgress, CaseFilter::UnderWay),
        ] {
            assert_eq!(taken(|row| row.state = state), [filter]);
        }
        let ready = taken(|row| row.state = CaseState::Ready);
        assert_eq!(ready, [CaseFilter::ToInvite, CaseFilter::MayBegin]);
        let silent = taken(|row| row.state = CaseState::NoReply);
        assert_eq!(silent, [CaseFilter::NoReply, CaseFilter::MayBegin]);
    }

    #[test]
    fn a_hold_is_told_on_its_last_seven_days() {
        let held = |until: &str| {
            taken(|row| {
                row.state = CaseState::OnHold;
                row.lifts = Some(day(until));
            })
        };
        assert_eq!(held("2026-11-22"), [CaseFilter::HoldLifts]);
        assert_eq!(held("2026-11-28"), [CaseFilter::HoldLifts]);
        assert_eq!(held("2026-11-29"), []);
        assert_eq!(taken(|row| row.state = CaseState::OnHold), [], "nobody knows when it lifts");
    }

    #[test]
    fn an_invitation_is_given_fourteen_days() {
        let invited = |on: &str| {
            taken(|row| {
                row.state = CaseState::Invited;
                row.last_attempt = Some(day(on));
            })
        };
        assert_eq!(invited("2026-11-08"), [CaseFilter::NoReply, CaseFilter::MayBegin]);
        assert_eq!(invited("2026-11-09"), [CaseFilter::MayBegin]);
    }

    #[test]
    fn a_summary_is_told_before_it_is_due_and_a_follow_up_when_it_is() {
        assert_eq!(taken(|row| row.summary_due = Some(day("2026-11-27"))), [CaseFilter::SummaryDue]);
        assert_eq!(taken(|row| row.follow_up_due = Some(day("2026-11-23"))), []);
        assert_eq!(taken(|row| row.follow_up_due = Some(day("2026-11-22"))), [CaseFilter::FollowUpDue]);
    }
}
