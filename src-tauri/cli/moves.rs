//! What is done with a case between the referral and the talk.

use clap::Subcommand;
use gwrando_core::cases::{
    Attempt, Booking, ClosedWhy, Delivered, LanguageChoice, LanguageOffer, Means, Meeting, Mode, Outcome,
};
use gwrando_core::desk::{CaseSheet, Desk, Trouble};
use gwrando_core::vocabulary::{Day, LocalTime};

use crate::arguments::{count, day};

fn local_time(text: &str) -> Result<LocalTime, String> {
    text.parse().map_err(|_| "YYYY-MM-DDTHH:MM".to_owned())
}

/// The moves.
#[derive(Debug, Subcommand)]
pub enum MoveWhat {
    /// Records an attempt to reach the carers.
    Invite {
        /// Its number, E-0001.
        number: String,
        /// The day.
        #[arg(long, value_parser = day, value_name = "YYYY-MM-DD")]
        day: Day,
        /// phone, email, letter or text.
        #[arg(long)]
        means: Means,
        /// What came of it.
        #[arg(long)]
        outcome: Outcome,
        /// In words.
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Records the time that was agreed.
    Book {
        /// Its number, E-0001.
        number: String,
        /// When it begins, on the clock in Wales.
        #[arg(long, value_parser = local_time, value_name = "YYYY-MM-DDTHH:MM")]
        starts: LocalTime,
        /// How long it is to last.
        #[arg(long, default_value = "75", value_parser = count::<u16>)]
        minutes: u16,
        /// solo or joint.
        #[arg(long)]
        mode: Mode,
        /// in-person, phone or video.
        #[arg(long)]
        means: Meeting,
        /// Where.
        #[arg(long, default_value = "")]
        place: String,
    },
    /// Takes the agreed time out again.
    Unbook {
        /// Its number, E-0001.
        number: String,
        /// Why.
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Passes a gate because the carers insist in writing.
    OverrideHold {
        /// Its number, E-0001.
        number: String,
        /// Why.
        #[arg(long)]
        reason: String,
        /// The day of the carers' writing.
        #[arg(long)]
        written_on: String,
    },
    /// Records the Active Offer: what was asked for, what was delivered, and why not.
    Language {
        /// Its number, E-0001.
        number: String,
        /// cy, en or both.
        #[arg(long)]
        requested: LanguageChoice,
        /// unknown, cy, en or both.
        #[arg(long, default_value = "unknown")]
        delivered: Delivered,
        /// Why it was not the language that was asked for.
        #[arg(long, default_value = "")]
        why_not: String,
    },
    /// Records that the statement about the Independent Review Mechanism was read.
    ReadStatement {
        /// Its number, E-0001.
        number: String,
    },
    /// Closes a case.
    Close {
        /// Its number, E-0001.
        number: String,
        /// Which reason.
        #[arg(long)]
        why: ClosedWhy,
        /// In words.
        #[arg(long, default_value = "")]
        reason: String,
    },
    /// Takes a closed case up again.
    Reopen {
        /// Its number, E-0001.
        number: String,
        /// Why.
        #[arg(long)]
        reason: String,
    },
}

/// A move, and the case as it then stands.
pub fn moved(desk: &mut Desk, what: MoveWhat) -> gwrando_core::desk::Result<CaseSheet> {
    let find = |desk: &Desk, number: &str| Ok::<_, Trouble>(desk.case_numbered(number)?.row.id);
    match what {
        MoveWhat::Invite { number, day, means, outcome, note } => {
            desk.invite(find(desk, &number)?, &Attempt { day, means, outcome, note })
        }
        MoveWhat::Book { number, starts, minutes, mode, means, place } => {
            desk.book(find(desk, &number)?, &Booking { starts, minutes, mode, means, place })
        }
        MoveWhat::Unbook { number, reason } => desk.unbook(find(desk, &number)?, &reason),
        MoveWhat::OverrideHold { number, reason, written_on } => {
            desk.override_hold(find(desk, &number)?, &reason, &written_on)
        }
        MoveWhat::Language { number, requested, delivered, why_not } => {
            desk.record_language(find(desk, &number)?, &LanguageOffer { requested, delivered, why_not })
        }
        MoveWhat::ReadStatement { number } => desk.read_statement(find(desk, &number)?),
        MoveWhat::Close { number, why, reason } => desk.close_case(find(desk, &number)?, why, &reason),
        MoveWhat::Reopen { number, reason } => desk.reopen_case(find(desk, &number)?, &reason),
    }
}
