//! A record as a whole: where it arose, what its lines come to, and where it stands.

use super::line::{Choice, Line, LineKind};
use crate::vocabulary::{CaseId, ConcernId, InterviewId, Moment, coded};

coded! {
    /// Where a record stands. It follows from the lines and is kept nowhere.
    pub enum ConcernState {
        /// Nothing is decided yet.
        Undecided = "undecided",
        /// It is to be reported, and nobody was telephoned yet.
        ToTelephone = "to-telephone",
        /// Reported by telephone, the written report is to follow.
        ToWrite = "to-write",
        /// The authority has the written report and has not acknowledged it.
        AwaitingAcknowledgement = "awaiting-acknowledgement",
        /// Acknowledged; what came of it is not known.
        AwaitingOutcome = "awaiting-outcome",
        /// What came of it is known.
        OutcomeKnown = "outcome-known",
        /// It was decided not to report, with the reason.
        NotReported = "not-reported",
        /// Nothing more is to be done.
        Closed = "closed",
    }
}

/// A record without its lines.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Concern {
    /// The record.
    pub id: ConcernId,
    /// Counted from one, for people to speak of.
    pub number: u32,
    /// When it was opened.
    pub opened_at: Moment,
    /// Where it arose.
    pub arose: Arose,
}

/// Where a concern arose, by bare ids: deleting the case or the interview does not touch the record.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Arose {
    /// The case.
    pub case: Option<CaseId>,
    /// The interview.
    pub interview: Option<InterviewId>,
}

/// What the lines of a record come to. Of each kind the newest line counts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Facts {
    /// When the record was opened.
    pub opened_at: Moment,
    /// Whether the concern is about somebody in a position of trust.
    pub trust: bool,
    /// Whether it is reported.
    pub decision: Option<Choice>,
    /// When it was reported by telephone.
    pub telephoned: Option<Moment>,
    /// When the designated officer was told.
    pub officer_told: Option<Moment>,
    /// When the written report went.
    pub written: Option<Moment>,
    /// When the authority acknowledged it.
    pub acknowledged: Option<Moment>,
    /// Whether it is known what came of it.
    pub has_outcome: bool,
    /// Whether the record is closed.
    pub closed: bool,
}

impl Facts {
    /// A record opened at that moment with no line in it.
    pub fn none(opened_at: Moment) -> Facts {
        Facts {
            opened_at,
            trust: false,
            decision: None,
            telephoned: None,
            officer_told: None,
            written: None,
            acknowledged: None,
            has_outcome: false,
            closed: false,
        }
    }

    /// What `lines`, oldest first, come to.
    pub fn of(opened_at: Moment, lines: &[Line]) -> Facts {
        let newest = |kind| lines.iter().rev().find(|line| line.kind == kind);
        let happened = |kind| newest(kind).and_then(|line: &Line| line.happened);
        let turned =
            lines.iter().rev().find(|line| matches!(line.kind, LineKind::Closed | LineKind::Reopened));
        Facts {
            opened_at,
            trust: newest(LineKind::Trust).is_some_and(|line| line.choice == Some(Choice::Yes)),
            decision: newest(LineKind::Decision).and_then(|line| line.choice),
            telephoned: happened(LineKind::Telephoned),
            officer_told: happened(LineKind::Lado),
            written: happened(LineKind::Written),
            acknowledged: happened(LineKind::Acknowledged),
            has_outcome: newest(LineKind::Outcome).is_some(),
            closed: turned.is_some_and(|line| line.kind == LineKind::Closed),
        }
    }

    /// Whether it was decided not to report.
    pub fn not_reported(&self) -> bool {
        self.decision == Some(Choice::NoReport)
    }

    /// Where the record stands: by the furthest step that was taken.
    pub fn state(&self) -> ConcernState {
        if self.closed {
            ConcernState::Closed
        } else if self.has_outcome {
            ConcernState::OutcomeKnown
        } else if self.acknowledged.is_some() {
            ConcernState::AwaitingOutcome
        } else if self.written.is_some() {
            ConcernState::AwaitingAcknowledgement
        } else if self.telephoned.is_some() {
            ConcernState::ToWrite
        } else {
            self.state_before_reporting()
        }
    }

    fn state_before_reporting(&self) -> ConcernState {
        match self.decision {
            Some(Choice::NoReport) => ConcernState::NotReported,
            Some(_) => ConcernState::ToTelephone,
            None => ConcernState::Undecided,
        }
    }

    /// Whether the record may be closed: its outcome is known, or it was decided not to report and nobody was told.
    pub fn may_close(&self) -> bool {
        matches!(self.state(), ConcernState::OutcomeKnown | ConcernState::NotReported)
    }
}

/// A record's number as people say it: `D-0001`, for *diogelu*.
pub fn number(number: u32) -> String {
    format!("D-{number:04}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Lang;

    fn moment(minute: u32) -> Moment {
        Moment::parse(&format!("2026-11-22T09:{minute:02}:00Z")).expect("an instant")
    }

    fn line(id: u32, kind: LineKind, choice: Option<Choice>) -> Line {
        Line {
            id,
            kind,
            at: moment(id),
            choice,
            area: None,
            happened: Some(moment(id)),
            whom: String::new(),
            text: "x".to_owned(),
            lang: Lang::Cy,
            corrects: None,
        }
    }

    fn state(lines: &[Line]) -> ConcernState {
        Facts::of(moment(0), lines).state()
    }

    #[test]
    fn a_record_walks_from_the_words_to_its_end() {
        use LineKind as Kind;
        let steps = [
            (line(1, Kind::Words, None), ConcernState::Undecided),
            (line(2, Kind::Decision, Some(Choice::Report)), ConcernState::ToTelephone),
            (line(3, Kind::Telephoned, None), ConcernState::ToWrite),
            (line(4, Kind::Written, None), ConcernState::AwaitingAcknowledgement),
            (line(5, Kind::Acknowledged, None), ConcernState::AwaitingOutcome),
            (line(6, Kind::Outcome, None), ConcernState::OutcomeKnown),
            (line(7, Kind::Closed, None), ConcernState::Closed),
            (line(8, Kind::Reopened, None), ConcernState::OutcomeKnown),
            (line(9, Kind::Closed, None), ConcernState::Closed),
        ];
        let mut lines = Vec::new();
        for (next, expected) in steps {
            lines.push(next);
            assert_eq!(state(&lines), expected, "after {} lines", lines.len());
        }
    }

    #[test]
    fn the_newest_line_of_a_kind_counts() {
        let against = line(1, LineKind::Decision, Some(Choice::NoReport));
        let after_all = line(2, LineKind::Decision, Some(Choice::Report));
        assert_eq!(state(std::slice::from_ref(&against)), ConcernState::NotReported);
        assert_eq!(state(&[against, after_all]), ConcernState::ToTelephone);
        let trust = [line(1, LineKind::Trust, Some(Choice::Yes)), line(2, LineKind::Trust, Some(Choice::No))];
        assert!(Facts::of(moment(0), &trust[..1]).trust);
        assert!(!Facts::of(moment(0), &trust).trust);
    }

    #[test]
    fn a_record_is_closed_with_an_outcome_or_a_decision_not_to_report() {
        let facts = |lines: &[Line]| Facts::of(moment(0), lines);
        let report = line(1, LineKind::Decision, Some(Choice::Report));
        assert!(!facts(&[]).may_close());
        assert!(!facts(std::slice::from_ref(&report)).may_close());
        assert!(facts(&[line(1, LineKind::Decision, Some(Choice::NoReport))]).may_close());
        assert!(facts(&[report, line(2, LineKind::Outcome, None)]).may_close());
        let spoken =
            [line(1, LineKind::Decision, Some(Choice::NoReport)), line(2, LineKind::Telephoned, None)];
        assert!(!facts(&spoken).may_close(), "who was told may still answer");
    }
}
