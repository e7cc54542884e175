//! Rectification (UK GDPR, Article 16): what a carer asked to be put right, by when it must be answered, and what was
//! done. Pure: days come in.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Day, FieldTrouble, InterviewId, Lang, Phrase, coded};

coded! {
    /// What was done about a request.
    pub enum Rectified {
        /// What was wrong in the record was corrected.
        Corrected = "corrected",
        /// The record stays as it is, and the carer's statement stands beside it.
        Statement = "statement",
        /// Nothing was changed.
        Unchanged = "unchanged",
    }
}

/// What a carer asked for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Asked {
    /// The day the request arrived.
    pub received_on: Day,
    /// The answer it is about, by interview and question; none when it is about the case as it was entered.
    pub answer: Option<(InterviewId, String)>,
    /// The carer's words.
    pub words: String,
    /// Their language.
    pub lang: Lang,
}

/// What was done, and when the carer was told.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Settled {
    /// What was done.
    pub outcome: Rectified,
    /// The carer's statement as it stands beside the record; empty unless that is what was done.
    pub statement: String,
    /// Why; empty where nothing needs explaining.
    pub reason: String,
    /// The day the carer was told; none while that is still to be done.
    pub told_on: Option<Day>,
}

/// A request as the sheet of a case shows it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Rectification {
    /// Its number within the case, from 1.
    pub number: u32,
    /// The day it arrived.
    pub received_on: Day,
    /// The last day on which the carer is to be told what was done.
    pub due_on: Day,
    /// The interview it is about, when it is about an answer.
    pub interview: Option<InterviewId>,
    /// The question of that answer.
    pub question: Option<String>,
    /// The carer's words.
    pub words: String,
    /// Their language.
    pub lang: Lang,
    /// What was done; none while nothing was.
    pub outcome: Option<Rectified>,
    /// The carer's statement beside the record.
    pub statement: String,
    /// Why that was done.
    pub reason: String,
    /// The day the carer was told; the request is open until then.
    pub told_on: Option<Day>,
}

/// A carer's statement that stands beside an answer.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Statement {
    /// The question of the answer.
    pub question: String,
    /// The statement.
    pub text: String,
    /// Its language.
    pub lang: Lang,
    /// The day the carer asked for it.
    pub received_on: Day,
}

/// The last day on which a request is answered: one calendar month after the day it arrived (UK GDPR, Article 12(3)),
/// the same date of the next month or, where that month has none, its last day. It is not put off when it falls on a
/// Sunday or a bank holiday, although the regulator would allow that: earlier is never wrong.
pub fn due_on(received_on: Day) -> Day {
    received_on.plus_months(1)
}

/// A request as it is typed. The day is as she wrote it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RectificationForm {
    /// The day it arrived.
    pub received_on: String,
    /// The interview it is about, when it is about an answer.
    pub interview: Option<InterviewId>,
    /// The question of that answer.
    pub question: Option<String>,
    /// The carer's words.
    pub words: String,
    /// Their language.
    pub lang: Lang,
}

impl RectificationForm {
    /// Reads the form, or says of each field what is wrong with it.
    pub fn read(&self, today: Day) -> Result<Asked, Vec<FieldTrouble>> {
        let mut troubles = Vec::new();
        let received_on = match day("receivedOn", &self.received_on, None, today, &mut troubles) {
            Some(day) => day,
            None if troubles.is_empty() => {
                troubles.push(field("receivedOn", "rectify-trouble-day-missing"));
                today
            }
            None => today,
        };
        if self.words.trim().is_empty() {
            troubles.push(field("words", "rectify-trouble-words-missing"));
        }
        let answer = match (self.interview, &self.question) {
            (Some(interview), Some(question)) => Some((interview, question.clone())),
            (None, None) => None,
            _ => {
                troubles.push(field("question", "rectify-trouble-question"));
                None
            }
        };
        if !troubles.is_empty() {
            return Err(troubles);
        }
        Ok(Asked { received_on, answer, words: self.words.trim().to_owned(), lang: self.lang })
    }
}

/// What was done, as it is typed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RectificationAnswer {
    /// What was done.
    pub outcome: Rectified,
    /// The carer's statement as it is to stand beside the record.
    pub statement: String,
    /// Why.
    pub reason: String,
    /// The day the carer was told, as she wrote it; empty while that is still to be done.
    pub told_on: String,
}

impl RectificationAnswer {
    /// Reads the form against the request it answers, or says of each field what is wrong with it. What was said in an
    /// interview is never written over: a statement stands beside it.
    pub fn read(&self, asked: &Rectification, today: Day) -> Result<Settled, Vec<FieldTrouble>> {
        let mut troubles = Vec::new();
        let told_on = day("toldOn", &self.told_on, Some(asked.received_on), today, &mut troubles);
        let (statement, reason) = (self.statement.trim(), self.reason.trim());
        match self.outcome {
            Rectified::Corrected if asked.interview.is_some() => {
                troubles.push(field("outcome", "rectify-trouble-answer-stays"));
            }
            Rectified::Statement if statement.is_empty() => {
                troubles.push(field("statement", "rectify-trouble-statement-missing"));
            }
            Rectified::Unchanged if reason.is_empty() => {
                troubles.push(field("reason", "rectify-trouble-reason-missing"));
            }
            _ => {}
        }
        if !troubles.is_empty() {
            return Err(troubles);
        }
        let statement = if self.outcome == Rectified::Statement { statement } else { "" };
        Ok(Settled {
            outcome: self.outcome,
            statement: statement.to_owned(),
            reason: reason.to_owned(),
            told_on,
        })
    }
}

fn field(name: &str, key: &str) -> FieldTrouble {
    FieldTrouble::new(name, Phrase::plain(key))
}

fn day(
    name: &str,
    text: &str,
    from: Option<Day>,
    today: Day,
    troubles: &mut Vec<FieldTrouble>,
) -> Option<Day> {
    if text.trim().is_empty() {
        return None;
    }
    let wrong = match Day::read(text) {
        Ok(day) if day > today => "rectify-trouble-future",
        Ok(day) if from.is_some_and(|from| day < from) => "rectify-trouble-before-asked",
        Ok(day) => return Some(day),
        Err(why) => why.key(),
    };
    troubles.push(field(name, wrong));
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn on(text: &str) -> Day {
        text.parse().expect(text)
    }

    #[test]
    fn a_request_is_due_on_the_same_date_of_the_next_month_or_its_last_day() {
        for (received, due) in [
            ("2026-11-22", "2026-12-22"),
            ("2026-01-31", "2026-02-28"),
            ("2024-01-31", "2024-02-29"),
            ("2024-01-30", "2024-02-29"),
            ("2024-01-29", "2024-02-29"),
            ("2024-02-29", "2024-03-29"),
            ("2023-02-28", "2023-03-28"),
            ("2026-03-31", "2026-04-30"),
            ("2026-12-31", "2027-01-31"),
            // A Sunday, and Christmas: not put off.
            ("2026-10-22", "2026-11-22"),
            ("2026-11-25", "2026-12-25"),
        ] {
            assert_eq!(due_on(on(received)), on(due), "{received}");
        }
    }

    proptest! {
        #[test]
        fn a_later_request_is_never_due_earlier_and_none_waits_longer_than_31_days(days in 0_u64..20_000) {
            let one = on("2000-01-01").plus_days(days);
            prop_assert!(due_on(one) <= due_on(one.plus_days(1)));
            prop_assert!(one.plus_days(28) <= due_on(one) && due_on(one) <= one.plus_days(31));
        }
    }

    fn form() -> RectificationForm {
        RectificationForm {
            received_on: "3 Tachwedd 2026".to_owned(),
            interview: None,
            question: None,
            words: " Ym mis Mai y daeth hi i ben. ".to_owned(),
            lang: Lang::Cy,
        }
    }

    fn asked(interview: Option<InterviewId>) -> Rectification {
        Rectification {
            number: 1,
            received_on: on("2026-11-03"),
            due_on: on("2026-12-03"),
            interview,
            question: interview.map(|_| "q12".to_owned()),
            words: String::new(),
            lang: Lang::Cy,
            outcome: None,
            statement: String::new(),
            reason: String::new(),
            told_on: None,
        }
    }

    fn answer(outcome: Rectified) -> RectificationAnswer {
        let text = String::new;
        RectificationAnswer { outcome, statement: text(), reason: text(), told_on: text() }
    }

    fn fields<T>(read: Result<T, Vec<FieldTrouble>>) -> Vec<String> {
        read.err().unwrap_or_default().into_iter().map(|one| one.field).collect()
    }

    #[test]
    fn a_request_needs_its_day_and_the_words_of_the_carer() {
        let today = on("2026-11-22");
        assert_eq!(form().read(today).expect("reads").words, "Ym mis Mai y daeth hi i ben.");
        let wrong = |change: fn(&mut RectificationForm)| {
            let mut one = form();
            change(&mut one);
            fields(one.read(today))
        };
        assert_eq!(wrong(|one| one.received_on.clear()), ["receivedOn"]);
        assert_eq!(wrong(|one| one.received_on = "2026-11-23".to_owned()), ["receivedOn"]);
        assert_eq!(wrong(|one| one.received_on = "31 Chwefror 2026".to_owned()), ["receivedOn"]);
        assert_eq!(wrong(|one| one.words = " ".to_owned()), ["words"]);
        assert_eq!(wrong(|one| one.question = Some("q12".to_owned())), ["question"]);
    }

    #[test]
    fn what_was_said_is_not_written_over_and_a_refusal_has_a_reason() {
        let (today, said) = (on("2026-11-22"), asked(Some(InterviewId::fresh())));
        assert_eq!(fields(answer(Rectified::Corrected).read(&said, today)), ["outcome"]);
        assert_eq!(fields(answer(Rectified::Corrected).read(&asked(None), today)), [""; 0]);
        assert_eq!(fields(answer(Rectified::Statement).read(&said, today)), ["statement"]);
        assert_eq!(fields(answer(Rectified::Unchanged).read(&said, today)), ["reason"]);
        let early = RectificationAnswer { told_on: "2026-11-02".to_owned(), ..answer(Rectified::Corrected) };
        assert_eq!(fields(early.read(&asked(None), today)), ["toldOn"]);
        let beside = RectificationAnswer {
            statement: " Nid felly y bu. ".to_owned(),
            told_on: "2026-11-03".to_owned(),
            ..answer(Rectified::Statement)
        };
        let settled = beside.read(&said, today).expect("reads");
        assert_eq!(
            (settled.statement.as_str(), settled.told_on),
            ("Nid felly y bu.", Some(on("2026-11-03")))
        );
    }
}
