//! What is done with a case between the referral and the talk. Each is an act; each leaves a move on record.

use super::cases::CaseSheet;
use super::register::Register;
use super::{Desk, Hand, Result, Trouble};
use crate::cases::standing::may;
use crate::cases::{
    Attempt, Booking, Case, ClosedWhy, Facts, Gate, IrmDisclosure, Move, MoveRow, Rules, table,
};
use crate::store::Act;
use crate::vocabulary::{CaseId, Day, FieldTrouble, Phrase};

/// A talk is booked for at most this many minutes.
const LONGEST_TALK_MINUTES: u16 = 8 * 60;

impl Desk {
    /// Records an attempt to reach the carers. Refused once as many were made as the settings allow.
    pub fn invite(&mut self, case: CaseId, attempt: &Attempt) -> Result<CaseSheet> {
        let mut faults = Faults::default();
        faults.not_ahead("day", attempt.day, self.clock.today());
        faults.none()?;
        let attempt = Attempt { note: attempt.note.trim().to_owned(), ..attempt.clone() };
        self.make(Act::InviteCarers, case, Move::Invite, |hand, case| {
            table::add_attempt(hand.writer, case.id, &attempt, hand.desk, hand.at)?;
            Ok(MoveRow::plain(Move::Invite, hand.at))
        })
    }

    /// Records the time that was agreed, in the place of an earlier one.
    pub fn book(&mut self, case: CaseId, booking: &Booking) -> Result<CaseSheet> {
        let mut faults = Faults::default();
        if booking.starts.day() < self.clock.today() {
            faults.add("starts", "trouble-booking-past");
        }
        if !(1..=LONGEST_TALK_MINUTES).contains(&booking.minutes) {
            faults.add("minutes", "trouble-booking-minutes");
        }
        faults.none()?;
        let booking = Booking { place: booking.place.trim().to_owned(), ..booking.clone() };
        self.make(Act::BookInterview, case, Move::Book, |hand, case| {
            table::book(hand.writer, case.id, &booking, hand.desk, hand.at)?;
            Ok(MoveRow::plain(Move::Book, hand.at))
        })
    }

    /// Takes the agreed time out again. The reason may be left empty.
    pub fn unbook(&mut self, case: CaseId, reason: &str) -> Result<CaseSheet> {
        self.make(Act::UnbookInterview, case, Move::Unbook, |hand, case| {
            table::unbook(hand.writer, case.id)?;
            Ok(MoveRow { reason: reason.trim().to_owned(), ..MoveRow::plain(Move::Unbook, hand.at) })
        })
    }

    /// Passes the gate that is shut, because the carers insist in writing. Both the reason and the day of their
    /// writing must be told.
    pub fn override_hold(&mut self, case: CaseId, reason: &str, written_on: &str) -> Result<CaseSheet> {
        let today = self.clock.today();
        let mut faults = Faults::default();
        let written_on = faults.day("writtenOn", written_on);
        if let Some(day) = written_on {
            faults.not_ahead("writtenOn", day, today);
        }
        faults.filled("reason", reason);
        faults.none()?;
        let rules = self.rules()?;
        self.make(Act::OverrideHold, case, Move::OverrideHold, |hand, case| {
            let gate = held(hand, case, rules, today)?;
            let reason = reason.trim().to_owned();
            Ok(MoveRow { reason, written_on, overrides: gate, ..MoveRow::plain(Move::OverrideHold, hand.at) })
        })
    }

    /// Records that the statement about the Independent Review Mechanism was read to the carers.
    pub fn read_statement(&mut self, case: CaseId) -> Result<CaseSheet> {
        self.make(Act::ReadStatement, case, Move::ReadStatement, |hand, _| {
            Ok(MoveRow::plain(Move::ReadStatement, hand.at))
        })
    }

    /// Closes a case; a time that was agreed goes with it. The reason in words may be left empty.
    pub fn close_case(&mut self, case: CaseId, why: ClosedWhy, reason: &str) -> Result<CaseSheet> {
        self.make(Act::CloseCase, case, Move::Close, |hand, case| {
            table::unbook(hand.writer, case.id)?;
            let reason = reason.trim().to_owned();
            Ok(MoveRow { reason, closed_why: Some(why), ..MoveRow::plain(Move::Close, hand.at) })
        })
    }

    /// Takes a closed case up again, for a reason.
    pub fn reopen_case(&mut self, case: CaseId, reason: &str) -> Result<CaseSheet> {
        let mut faults = Faults::default();
        faults.filled("reason", reason);
        faults.none()?;
        self.make(Act::ReopenCase, case, Move::Reopen, |hand, _| {
            Ok(MoveRow { reason: reason.trim().to_owned(), ..MoveRow::plain(Move::Reopen, hand.at) })
        })
    }

    /// Records that something was told to the Independent Review Mechanism or to the decision-maker after all.
    pub fn log_disclosure(&mut self, case: CaseId, one: &IrmDisclosure) -> Result<CaseSheet> {
        let mut faults = Faults::default();
        faults.not_ahead("day", one.day, self.clock.today());
        for (field, text) in [("toWhom", &one.to_whom), ("what", &one.what), ("why", &one.why)] {
            faults.filled(field, text);
        }
        faults.none()?;
        let tidy = |text: &String| text.trim().to_owned();
        let one = IrmDisclosure {
            day: one.day,
            to_whom: tidy(&one.to_whom),
            what: tidy(&one.what),
            why: tidy(&one.why),
        };
        self.make(Act::LogIrmDisclosure, case, Move::LogDisclosure, |hand, case| {
            table::add_disclosure(hand.writer, case.id, &one, hand.desk, hand.at)?;
            Ok(MoveRow::plain(Move::LogDisclosure, hand.at))
        })
    }

    /// Makes a move that may be made now, and puts it on record with what it brings about.
    fn make(
        &mut self,
        act: Act,
        case: CaseId,
        made: Move,
        work: impl FnOnce(&Hand<'_>, &Case) -> Result<MoveRow>,
    ) -> Result<CaseSheet> {
        let (rules, today) = (self.rules()?, self.clock.today());
        self.act(act, |hand| {
            let case = table::case(hand.writer, case)?;
            with_facts(hand, &case, rules, today, |facts| Ok(may(made, facts, rules, today)?))?;
            let row = work(hand, &case)?;
            Ok(table::add_move(hand.writer, case.id, &row, hand.desk)?)
        })?;
        self.case(case)
    }
}

/// Refuses a talk that may not begin, and puts the beginning of one that may on record. A gate that was overridden
/// stands beside it.
pub(super) fn begin_talk(hand: &Hand<'_>, case: CaseId, rules: Rules, today: Day) -> Result<()> {
    let case = table::case(hand.writer, case)?;
    let overrides = with_facts(hand, &case, rules, today, |facts| {
        may(Move::StartInterview, facts, rules, today)?;
        Ok(crate::cases::hold::gates(&case.entry, today).shut)
    })?;
    let row = MoveRow { overrides, ..MoveRow::plain(Move::StartInterview, hand.at) };
    Ok(table::add_move(hand.writer, case.id, &row, hand.desk)?)
}

fn held(hand: &Hand<'_>, case: &Case, rules: Rules, today: Day) -> Result<Option<Gate>> {
    with_facts(hand, case, rules, today, |facts| Ok(facts.held(today)))
}

fn with_facts<T>(
    hand: &Hand<'_>,
    case: &Case,
    rules: Rules,
    today: Day,
    ask: impl FnOnce(&Facts<'_>) -> Result<T>,
) -> Result<T> {
    let register = Register::of_one(hand.writer, case, rules, today)?;
    ask(&register.facts(case))
}

/// What is wrong with what was entered, field by field.
#[derive(Default)]
struct Faults(Vec<FieldTrouble>);

impl Faults {
    fn add(&mut self, field: &str, key: &str) {
        self.0.push(FieldTrouble::new(field, Phrase::plain(key)));
    }

    fn filled(&mut self, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.add(field, "trouble-move-words-missing");
        }
    }

    fn not_ahead(&mut self, field: &str, day: Day, today: Day) {
        if day > today {
            self.add(field, "trouble-day-ahead");
        }
    }

    fn day(&mut self, field: &str, text: &str) -> Option<Day> {
        let key = match Day::read(text) {
            Ok(day) => return Some(day),
            Err(why) => why.key(),
        };
        self.add(field, key);
        None
    }

    fn none(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Trouble::form(self.0)) }
    }
}
