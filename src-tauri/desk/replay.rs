//! A script of acts performed through the very functions that the window calls. Crash tests kill this.

use serde::{Deserialize, Serialize};

use super::{Deciding, Desk, Kind, Result, Trouble};
use crate::consent::Purpose;
use crate::guides;
use crate::interviews::{Counselling, Decision, InterviewState, Mode, NoteLang, RatingValue, Skip, table};
use crate::reasons::Coding;
use crate::vocabulary::{Argument, InterviewId, Lang, Phrase};

/// One line of a script.
#[derive(Debug, Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case", deny_unknown_fields)]
enum Scripted {
    Start {
        case: String,
        guide: String,
        lang: Lang,
        #[serde(default)]
        mode: Option<Mode>,
    },
    Consent {
        purpose: Purpose,
        given: bool,
    },
    Answer {
        question: String,
        text: String,
        lang: NoteLang,
    },
    Rate {
        item: String,
        value: RatingValue,
    },
    Skip {
        question: String,
        why: Skip,
    },
    Quote {
        question: String,
        from: u32,
        to: u32,
    },
    Approve {
        quote: u32,
        #[serde(rename = "as")]
        decision: Decision,
        text: String,
        #[serde(default)]
        theme: Option<String>,
    },
    Counselling {
        #[serde(flatten)]
        counselling: Counselling,
    },
    Pause {},
    Finish {},
    Code {
        #[serde(flatten)]
        coding: Coding,
    },
}

/// A line that was performed: what it says is on the disk.
#[derive(Clone, Debug, Serialize)]
pub struct Acknowledged {
    /// The line's number in the script, from 1.
    pub line: usize,
    /// Always true: a line that could not be saved is a trouble, not an acknowledgement.
    pub saved: bool,
    /// The interview.
    pub interview: InterviewId,
    /// The question that was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// The note as it was kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A line of a script with its number.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// From 1.
    pub number: usize,
    /// One JSON object.
    pub text: &'a str,
}

impl Desk {
    /// Performs one line. `interview` is the one that an earlier line of the script started.
    pub fn replay(&mut self, line: Line<'_>, interview: Option<InterviewId>) -> Result<Acknowledged> {
        let act: Scripted =
            serde_json::from_str(line.text).map_err(|fault| faulty(line.number, fault.column()))?;
        let told = Acknowledged {
            line: line.number,
            saved: true,
            interview: InterviewId::fresh(),
            question: None,
            text: None,
        };
        if let Scripted::Start { case, guide, lang, mode } = act {
            let interview = self.replay_start(&case, &guide, lang, mode.unwrap_or(Mode::Solo))?;
            return Ok(Acknowledged { interview, ..told });
        }
        let interview = interview.ok_or_else(|| not_started(line.number))?;
        let told = Acknowledged { interview, ..told };
        match act {
            Scripted::Answer { question, text, lang } => {
                self.replay_answer(interview, &question, &text, lang)?;
                Ok(Acknowledged { question: Some(question), text: Some(text), ..told })
            }
            other => self.replay_other(interview, other).map(|()| told),
        }
    }

    /// The interview of the case, whichever state it is in, so that a script may be replayed again.
    fn replay_start(&mut self, number: &str, guide: &str, lang: Lang, mode: Mode) -> Result<InterviewId> {
        if guide != guides::current().id {
            let phrase = Phrase::plain("trouble-no-guide").with("id", Argument::foreign_id(guide));
            return Err(Trouble::new(Kind::Input, "no-guide", phrase));
        }
        let case = self.case_numbered(number)?.row;
        match case.interviews.last() {
            Some(one) if one.state == InterviewState::Finished => Ok(one.id),
            Some(one) if one.state == InterviewState::Paused => Ok(self.resume(one.id)?.id),
            _ => Ok(self.start_interview(case.id, lang, mode)?.id),
        }
    }

    fn replay_answer(&mut self, id: InterviewId, question: &str, text: &str, lang: NoteLang) -> Result<()> {
        let held = self.read(|reader| Ok(table::answer(reader, id, question, lang)?))?;
        if held.saved_at.is_some() && held.text == text && held.lang == lang {
            return Ok(());
        }
        let end = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        self.answer(id, question, text, lang, end).map(|_| ())
    }

    fn replay_other(&mut self, id: InterviewId, act: Scripted) -> Result<()> {
        let held = self.interview(id)?;
        let over = held.state == InterviewState::Finished;
        match act {
            Scripted::Consent { purpose, given } => self.consent(id, purpose, given).map(|_| ()),
            Scripted::Rate { item, value } if held.ratings.get(&item) == Some(&value) => Ok(()),
            Scripted::Rate { item, value } => self.rate(id, &item, Some(value)).map(|_| ()),
            Scripted::Skip { question, why }
                if held.answers.get(&question).is_some_and(|one| one.skip == Some(why)) =>
            {
                Ok(())
            }
            Scripted::Skip { question, why } => self.skip(id, &question, Some(why)).map(|_| ()),
            Scripted::Quote { question, from, to } => self.quote(id, &question, from, to).map(|_| ()),
            Scripted::Approve { quote, decision, text, theme } => {
                let quote = self.quote_numbered(id, quote)?;
                let theme = theme.or(quote.theme);
                self.decide_quote(id, quote.id, &Deciding { decision, wording: Some(text), theme })
                    .map(|_| ())
            }
            Scripted::Counselling { counselling } => self.counselling(id, counselling).map(|_| ()),
            Scripted::Pause {} if over => Ok(()),
            Scripted::Pause {} => self.pause(id).map(|_| ()),
            Scripted::Finish {} => self.finish(id).map(|_| ()),
            Scripted::Code { coding } => self.code(id, &coding).map(|_| ()),
            Scripted::Start { .. } | Scripted::Answer { .. } => Ok(()),
        }
    }
}

fn place(key: &str, line: usize, column: usize) -> Phrase {
    let number = |count: usize| Argument::Number(i64::try_from(count).unwrap_or(i64::MAX));
    Phrase::plain(key).with("line", number(line)).with("column", number(column))
}

/// A line that is JSON and no act has no column of its own; it is told by its beginning.
fn faulty(line: usize, column: usize) -> Trouble {
    Trouble::new(Kind::Input, "script-line", place("trouble-script-line", line, column.max(1)))
}

fn not_started(line: usize) -> Trouble {
    Trouble::new(Kind::Input, "script-not-started", place("trouble-script-not-started", line, 1))
}
