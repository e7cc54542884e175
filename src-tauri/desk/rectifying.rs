//! Putting right: a carer asks, it is due within a month, and what was done stays with the case.

use serde::Serialize;

use super::{Desk, Hand, Result, Trouble};
use crate::interviews::{Interview, Mode};
use crate::rights::{self, Rectification, RectificationAnswer, RectificationForm, table};
use crate::store::{Act, Look};
use crate::vocabulary::{Both, CaseId, InterviewId, Moment};
use crate::{cases, guides, interviews};

/// What was asked to be put right in a case, and what can be.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct RectificationSheet {
    /// What was asked, oldest first.
    pub requests: Vec<Rectification>,
    /// Every answer that a request can be about, in the order of the interviews and their guide.
    pub answers: Vec<AnsweredQuestion>,
}

/// An answer that stands in an interview, without its words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct AnsweredQuestion {
    /// The interview.
    pub interview: InterviewId,
    /// When it began.
    pub started_at: Moment,
    /// One carer or several.
    pub mode: Mode,
    /// The question.
    pub question: String,
    /// Its words.
    pub text: Both<String>,
}

impl Desk {
    /// What was asked to be put right in a case.
    pub fn rectifications(&self, case: CaseId) -> Result<RectificationSheet> {
        self.read(|reader| {
            cases::table::case(reader, case)?;
            let mut answers = Vec::new();
            for one in interviews::table::of_case(reader, case)? {
                answers.extend(answered(reader, &one)?);
            }
            Ok(RectificationSheet { requests: table::requests(reader, case)?, answers })
        })
    }

    /// Keeps what a carer asks to be put right, or says of each field what is wrong with it.
    pub fn ask_rectification(
        &mut self,
        case: CaseId,
        form: &RectificationForm,
    ) -> Result<RectificationSheet> {
        let asked = form.read(self.clock.today()).map_err(rights::Trouble::Form)?;
        self.act(Act::AskRectification, |hand| {
            cases::table::case(hand.writer, case)?;
            if let Some((interview, question)) = &asked.answer {
                must_hold(hand, case, *interview, question)?;
            }
            table::ask(hand.writer, case, &asked, hand.desk, hand.at)?;
            Ok(())
        })?;
        self.rectifications(case)
    }

    /// Keeps what was done about it. Until the carer was told it may be put otherwise; after that it stays.
    pub fn answer_rectification(
        &mut self,
        case: CaseId,
        number: u32,
        form: &RectificationAnswer,
    ) -> Result<RectificationSheet> {
        let today = self.clock.today();
        self.act(Act::AnswerRectification, |hand| {
            let asked = table::request(hand.writer, case, number)?;
            if asked.told_on.is_some() {
                return Err(rights::Trouble::Told.into());
            }
            let settled = form.read(&asked, today).map_err(rights::Trouble::Form)?;
            Ok(table::settle(hand.writer, case, number, &settled, hand.at)?)
        })?;
        self.rectifications(case)
    }
}

/// The answers of an interview that hold words, in the order of its guide.
fn answered(rows: &Look, one: &Interview) -> Result<Vec<AnsweredQuestion>> {
    let guide = guides::table::stored(rows, &one.guide, one.guide_version)?;
    let answers = interviews::table::answers(rows, one.id)?;
    let spoken = |id: &String| answers.get(id).is_some_and(|answer| !answer.text.trim().is_empty());
    let of = |question: guides::Question| AnsweredQuestion {
        interview: one.id,
        started_at: one.started_at,
        mode: one.mode,
        question: question.id,
        text: question.text,
    };
    Ok(guide.questions.into_iter().filter(|question| spoken(&question.id)).map(of).collect())
}

/// Refuses an answer that is not there.
fn must_hold(hand: &Hand<'_>, case: CaseId, interview: InterviewId, question: &str) -> Result<()> {
    let one = interviews::table::interview(hand.writer, interview, hand.at)?;
    let there = answered(hand.writer, &one)?.iter().any(|answer| answer.question == question);
    match one.case == case && there {
        true => Ok(()),
        false => Err(interviews::Trouble::NoQuestion(question.to_owned()).into()),
    }
}

impl From<rights::Trouble> for Trouble {
    fn from(trouble: rights::Trouble) -> Self {
        use super::Kind;
        let (code, phrase) = trouble.told();
        match trouble {
            rights::Trouble::Store(trouble) => trouble.into(),
            rights::Trouble::Form(fields) => Trouble::form(fields),
            rights::Trouble::NoRequest => Trouble::new(Kind::Input, code, phrase),
            rights::Trouble::Told => Trouble::new(Kind::Refused, code, phrase),
        }
    }
}
