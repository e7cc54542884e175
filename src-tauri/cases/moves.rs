//! What is done with a case between the referral and the interview, as it is recorded: moves, attempts to reach the
//! carers, the booking, and whatever was told to the Independent Review Mechanism.

use serde::{Deserialize, Serialize};

use super::case::Mode;
use crate::vocabulary::{Day, LocalTime, Moment, coded};

coded! {
    /// A thing that can be done with a case. A move that was made is kept for ever with its time and its reason.
    pub enum Move {
        /// An attempt to reach the carers and invite them.
        Invite = "invite",
        /// A day and a time are agreed.
        Book = "book",
        /// The agreed time falls through.
        Unbook = "unbook",
        /// The carers insist in writing, so the talk may begin although a gate is shut.
        OverrideHold = "override-hold",
        /// The statement about the Independent Review Mechanism was read to the carers.
        ReadStatement = "read-statement",
        /// An interview begins.
        StartInterview = "start-interview",
        /// Something about the case was told to the Independent Review Mechanism or the decision-maker.
        LogDisclosure = "log-disclosure",
        /// The case is closed without more.
        Close = "close",
        /// A closed case is taken up again.
        Reopen = "reopen",
    }
}

coded! {
    /// A rule that keeps a talk from beginning too early (`domain.md` 1.1 and 1.2).
    pub enum Gate {
        /// The decision about a termination is ratified; a resignation has taken effect and the panel has noted it.
        Ratification = "ratification",
        /// Nothing is open any more against a determination that the carers contest.
        Hold = "irm-hold",
    }
}

coded! {
    /// Why a case is closed.
    pub enum ClosedWhy {
        /// Nobody answered.
        NoReply = "no-reply",
        /// The household may not be interviewed.
        NotEligible = "not-eligible",
        /// The carers would rather not, and have not opted out of being kept on record.
        Declined = "declined",
        /// The service took its referral back.
        TakenBack = "taken-back",
        /// Everything that was to be done is done.
        Done = "done",
    }
}

coded! {
    /// How the carers were approached.
    pub enum Means {
        /// By telephone.
        Phone = "phone",
        /// By e-mail.
        Email = "email",
        /// By letter.
        Letter = "letter",
        /// By text message.
        Text = "text",
    }
}

coded! {
    /// What came of an attempt.
    pub enum Outcome {
        /// It is on its way and may still be answered.
        Sent = "sent",
        /// Nobody answered.
        NoAnswer = "no-answer",
        /// A message was left.
        LeftMessage = "left-message",
        /// The carers were spoken with.
        Reached = "reached",
    }
}

coded! {
    /// How a talk takes place.
    pub enum Meeting {
        /// In one room.
        InPerson = "in-person",
        /// By telephone.
        Phone = "phone",
        /// By video.
        Video = "video",
    }
}

/// One attempt to reach the carers.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Attempt {
    /// The day.
    pub day: Day,
    /// How.
    pub means: Means,
    /// What came of it.
    pub outcome: Outcome,
    /// In her words, perhaps none.
    pub note: String,
}

/// When and how a talk is to take place.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Booking {
    /// When it begins.
    pub starts: LocalTime,
    /// How long it is to last, in minutes.
    pub minutes: u16,
    /// Who takes part.
    pub mode: Mode,
    /// How it takes place.
    pub means: Meeting,
    /// Where, if that needs saying.
    pub place: String,
}

/// An exception to the rule that nothing of an interview goes to the Independent Review Mechanism or to the
/// service's decision-maker. The log is normally empty (`domain.md` 1.2).
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct IrmDisclosure {
    /// The day.
    pub day: Day,
    /// Who was told.
    pub to_whom: String,
    /// What was told.
    pub what: String,
    /// Why.
    pub why: String,
}

/// A move that was made.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct MoveRow {
    /// When.
    pub at: Moment,
    /// Which.
    #[serde(rename = "move")]
    pub made: Move,
    /// Why, in her words; empty where the move explains itself.
    pub reason: String,
    /// The gate that was overridden, if one was.
    pub overrides: Option<Gate>,
    /// The day of the carers' writing, where the move rests on one.
    pub written_on: Option<Day>,
    /// Why the case was closed, where it was.
    pub closed_why: Option<ClosedWhy>,
}

impl MoveRow {
    /// A move that explains itself.
    pub fn plain(made: Move, at: Moment) -> MoveRow {
        MoveRow { at, made, reason: String::new(), overrides: None, written_on: None, closed_why: None }
    }
}
