//! What whoever was asked answered. No answer at all is an answer too: it is said as plainly as the others.

use serde::{Deserialize, Serialize};

use super::recommendation::field;
use crate::vocabulary::{Both, Day, FieldTrouble, coded};

coded! {
    /// What was answered.
    pub enum AnswerKind {
        /// All of it was accepted.
        Accepted = "accepted",
        /// A part of it was accepted; the words say which.
        InPart = "in-part",
        /// It was declined; the words say why.
        Declined = "declined",
    }
}

/// An answer. Its words are the service's own, which it gave for being repeated to carers.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts", rename = "RecommendationAnswer"))]
pub struct Answer {
    /// What was answered.
    pub kind: AnswerKind,
    /// The day the answer came.
    pub on: Day,
    /// Which part was accepted, or why it was declined. One language may be empty: the service answered in the other.
    pub words: Both<String>,
}

/// The last day on which an answer is in time: so many calendar days after the day of sharing, weekends and holidays
/// counted like any other (`domain.md` 6.3 has thirty; a setting, because it is an agreement and no law).
pub fn reply_due(shared_on: Day, answer_days: u8) -> Day {
    shared_on.plus_days(answer_days.into())
}

/// An answer as it is typed. The day is as she wrote it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct AnswerForm {
    /// What was answered.
    pub kind: AnswerKind,
    /// The day the answer came.
    pub on: String,
    /// Which part was accepted, or why it was declined.
    pub words: Both<String>,
}

impl AnswerForm {
    /// Reads the form against the day of sharing, or says of each field what is wrong with it.
    pub fn read(&self, shared_on: Day, today: Day) -> Result<Answer, Vec<FieldTrouble>> {
        let words = Both::of(|lang| self.words.get(lang).trim().to_owned());
        let mut troubles = Vec::new();
        let on = day("on", &self.on, Some(shared_on), Some(today), &mut troubles);
        if self.kind != AnswerKind::Accepted && words.cy.is_empty() && words.en.is_empty() {
            let declined = self.kind == AnswerKind::Declined;
            let key = if declined { "commitments-trouble-why" } else { "commitments-trouble-which-part" };
            troubles.push(field("words", key));
        }
        match on {
            Some(on) if troubles.is_empty() => Ok(Answer { kind: self.kind, on, words }),
            _ => Err(troubles),
        }
    }
}

/// Reads a day that has to be there, from the first possible day to the last.
pub(super) fn day(
    name: &str,
    text: &str,
    from: Option<Day>,
    to: Option<Day>,
    troubles: &mut Vec<FieldTrouble>,
) -> Option<Day> {
    let wrong = match Day::read(text) {
        _ if text.trim().is_empty() => "commitments-trouble-day-missing",
        Ok(day) if from.is_some_and(|from| day < from) => "commitments-trouble-day-early",
        Ok(day) if to.is_some_and(|to| day > to) => "commitments-trouble-day-future",
        Ok(day) => return Some(day),
        Err(why) => why.key(),
    };
    troubles.push(field(name, wrong));
    None
}
