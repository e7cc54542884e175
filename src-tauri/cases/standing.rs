//! Where a case stands and what may be done with it: derived from what is known, never stored.

use super::case::Entry;
use super::eligibility::{Terms, decide};
use super::hold::{gates, needs_statement};
use super::moves::{Attempt, Gate, Move, MoveRow, Outcome};
use super::trouble::Trouble;
use crate::vocabulary::{Day, coded};

coded! {
    /// Where a case stands (`domain.md` 1.2), in the order in which a case moves along.
    pub enum CaseState {
        /// A ground of eligibility does not hold.
        NotEligible = "not-eligible",
        /// The decision is not ratified yet, or the panel has not noted the resignation yet.
        WaitingRatification = "waiting-ratification",
        /// The carers contest the end of their approval, and something is still open.
        OnHold = "on-hold",
        /// The carers may be invited.
        Ready = "ready",
        /// They were approached.
        Invited = "invited",
        /// A time is agreed.
        Booked = "booked",
        /// An interview is going on or rests.
        InProgress = "in-progress",
        /// Every interview is over; one is not coded.
        Interviewed = "interviewed",
        /// The summary went to the carers.
        SummarySent = "summary-sent",
        /// The carers agreed the summary.
        SummaryAgreed = "summary-agreed",
        /// Every interview is coded.
        Coded = "coded",
        /// The household is locked into a closed reporting year.
        Locked = "locked",
        /// What could tell who it was is gone.
        Anonymised = "anonymised",
        /// Every attempt to reach the carers was made and none was answered.
        NoReply = "no-reply",
        /// The carers opted out.
        OptedOut = "opted-out",
        /// The carers withdrew what they had said.
        Withdrawn = "withdrawn",
        /// The case was closed.
        Closed = "closed",
    }
}

coded! {
    /// What a person should notice about a case beside its state.
    pub enum CaseFlag {
        /// A gate was overridden because the carers insisted in writing.
        HoldOverridden = "hold-overridden",
        /// The statement about the Independent Review Mechanism is still to be read.
        StatementUnread = "statement-unread",
        /// Nobody has recorded that the carers know of the referral.
        CarerNotTold = "carer-not-told",
        /// It was held before this program was there and came in from a file.
        Earlier = "earlier",
    }
}

/// How far the talks of a case have come.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Talks {
    /// There was none.
    #[default]
    None,
    /// One is going on or rests.
    GoingOn,
    /// All are over; one is not coded.
    Over,
    /// All are over and coded.
    Coded,
}

/// How far the summary for the carers has come.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Summary {
    /// It is not sent, at least not for every talk.
    #[default]
    None,
    /// It is sent.
    Sent,
    /// The carers agreed to it.
    Agreed,
}

/// Everything that decides where a case stands.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// What was entered.
    pub entry: &'a Entry,
    /// What was done, oldest first.
    pub moves: &'a [MoveRow],
    /// The attempts to reach the carers, by day.
    pub attempts: &'a [Attempt],
    /// A time is agreed.
    pub booked: bool,
    /// How far the talks have come.
    pub talks: Talks,
    /// How far the summary has come.
    pub summary: Summary,
    /// The household is locked into a closed reporting year.
    pub locked: bool,
    /// The carers opted out.
    pub opted_out: bool,
    /// The carers withdrew what they had said.
    pub withdrawn: bool,
    /// What could tell who it was is gone.
    pub anonymised: bool,
    /// It was held before this program was there.
    pub earlier: bool,
}

impl<'a> Facts<'a> {
    /// The facts of a case with which nothing has been done.
    pub fn fresh(entry: &'a Entry) -> Facts<'a> {
        Facts {
            entry,
            moves: &[],
            attempts: &[],
            booked: false,
            talks: Talks::None,
            summary: Summary::None,
            locked: false,
            opted_out: false,
            withdrawn: false,
            anonymised: false,
            earlier: false,
        }
    }

    fn made(&self, which: Move) -> bool {
        self.moves.iter().any(|one| one.made == which)
    }

    fn closed(&self) -> bool {
        let last = self.moves.iter().rev().find(|one| matches!(one.made, Move::Close | Move::Reopen));
        last.is_some_and(|one| one.made == Move::Close)
    }

    /// Whether the carers insisted in writing on passing this gate.
    pub fn overridden(&self, gate: Gate) -> bool {
        self.moves.iter().any(|one| one.made == Move::OverrideHold && one.overrides == Some(gate))
    }

    /// The gate that is shut and that nobody has overridden.
    pub fn held(&self, today: Day) -> Option<Gate> {
        gates(self.entry, today).shut.filter(|gate| !self.overridden(*gate))
    }

    /// Whether the statement about the Independent Review Mechanism is still to be read.
    pub fn statement_unread(&self) -> bool {
        needs_statement(self.entry) && !self.made(Move::ReadStatement)
    }
}

/// The rules that bear on a case as the desk has set them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Rules {
    /// The days of the service notice.
    pub terms: Terms,
    /// How often it is tried to reach carers, at most.
    pub attempts: u8,
}

/// Where a case stands on `today`. What cannot be undone is looked at first, then how far the talks have come, then
/// what keeps them from beginning.
pub fn standing(facts: &Facts<'_>, rules: Rules, today: Day) -> CaseState {
    ended(facts).or_else(|| talked(facts)).unwrap_or_else(|| waiting(facts, rules, today))
}

fn ended(facts: &Facts<'_>) -> Option<CaseState> {
    match facts {
        _ if facts.anonymised => Some(CaseState::Anonymised),
        _ if facts.locked => Some(CaseState::Locked),
        _ if facts.withdrawn => Some(CaseState::Withdrawn),
        _ if facts.opted_out => Some(CaseState::OptedOut),
        _ if facts.closed() => Some(CaseState::Closed),
        _ => None,
    }
}

fn talked(facts: &Facts<'_>) -> Option<CaseState> {
    match (facts.talks, facts.summary) {
        (Talks::None, _) => None,
        (Talks::GoingOn, _) => Some(CaseState::InProgress),
        (Talks::Coded, _) => Some(CaseState::Coded),
        (Talks::Over, Summary::None) => Some(CaseState::Interviewed),
        (Talks::Over, Summary::Sent) => Some(CaseState::SummarySent),
        (Talks::Over, Summary::Agreed) => Some(CaseState::SummaryAgreed),
    }
}

fn waiting(facts: &Facts<'_>, rules: Rules, today: Day) -> CaseState {
    let spoken_with = facts.attempts.iter().any(|one| one.outcome == Outcome::Reached);
    match facts.held(today) {
        _ if !decide(facts.entry, facts.opted_out, rules.terms, today).eligible => CaseState::NotEligible,
        Some(Gate::Hold) => CaseState::OnHold,
        Some(Gate::Ratification) => CaseState::WaitingRatification,
        None if facts.booked => CaseState::Booked,
        None if facts.attempts.is_empty() => CaseState::Ready,
        None if spoken_with || may_try_again(facts, rules) => CaseState::Invited,
        None => CaseState::NoReply,
    }
}

fn may_try_again(facts: &Facts<'_>, rules: Rules) -> bool {
    facts.attempts.len() < usize::from(rules.attempts)
}

/// What may be done with a case on `today`, in the order in which it is offered.
pub fn allowed(facts: &Facts<'_>, rules: Rules, today: Day) -> Vec<Move> {
    let moves = [
        Move::StartInterview,
        Move::ReadStatement,
        Move::Invite,
        Move::Book,
        Move::Unbook,
        Move::OverrideHold,
        Move::LogDisclosure,
        Move::Close,
        Move::Reopen,
    ];
    moves.into_iter().filter(|one| may(*one, facts, rules, today).is_ok()).collect()
}

/// Whether a move may be made on `today`, or the rule that forbids it.
pub fn may(made: Move, facts: &Facts<'_>, rules: Rules, today: Day) -> Result<(), Trouble> {
    use CaseState::{
        Booked, Closed, InProgress, Interviewed, Invited, NoReply, OnHold, Ready, SummarySent,
        WaitingRatification,
    };
    // What was held before is over: nobody is approached, and no talk begins.
    if facts.earlier {
        return Err(Trouble::NotNow);
    }
    let state = standing(facts, rules, today);
    let fits = match made {
        Move::Invite if !may_try_again(facts, rules) => return Err(Trouble::AttemptsSpent),
        Move::Invite => matches!(state, Ready | Invited),
        Move::Book => matches!(state, Ready | Invited | NoReply | Booked),
        Move::Unbook => facts.booked && facts.talks == Talks::None && ended(facts).is_none(),
        Move::OverrideHold => matches!(state, OnHold | WaitingRatification),
        Move::ReadStatement => facts.statement_unread() && ended(facts).is_none(),
        Move::LogDisclosure => {
            needs_statement(facts.entry) && !facts.anonymised && !facts.withdrawn && !facts.opted_out
        }
        Move::StartInterview => return may_start(facts, state, rules, today),
        Move::Close => !matches!(state, InProgress | Interviewed | SummarySent) && ended(facts).is_none(),
        Move::Reopen => state == Closed,
    };
    if fits { Ok(()) } else { Err(Trouble::NotNow) }
}

/// A talk begins only with an eligible household, through an open gate or one that the carers insisted in writing on
/// passing, and after the statement where there is one.
fn may_start(facts: &Facts<'_>, state: CaseState, rules: Rules, today: Day) -> Result<(), Trouble> {
    if ended(facts).is_some() || state == CaseState::InProgress {
        return Err(Trouble::NotNow);
    }
    if !decide(facts.entry, facts.opted_out, rules.terms, today).eligible {
        return Err(Trouble::NotEligible);
    }
    match facts.held(today) {
        Some(gate) => Err(Trouble::Held(gate)),
        None if facts.statement_unread() => Err(Trouble::StatementUnread),
        None => Ok(()),
    }
}

/// What should be noticed about a case beside its state.
pub fn flags(facts: &Facts<'_>) -> Vec<CaseFlag> {
    let overridden = facts.made(Move::OverrideHold);
    let before_a_talk = facts.talks == Talks::None && ended(facts).is_none();
    [
        (CaseFlag::HoldOverridden, overridden),
        (CaseFlag::StatementUnread, before_a_talk && !facts.earlier && facts.statement_unread()),
        (CaseFlag::CarerNotTold, before_a_talk && !facts.earlier && facts.entry.carer_told.is_none()),
        (CaseFlag::Earlier, facts.earlier),
    ]
    .into_iter()
    .filter_map(|(flag, on)| on.then_some(flag))
    .collect()
}

#[cfg(test)]
mod tests;
