//! The interview, from the first question to the end of the talk.

use std::collections::BTreeMap;

use serde::Serialize;

use super::moves::begin_talk;
use super::{Desk, Hand, Result};
use crate::consent::{self, Consent, Purpose};
use crate::guides::{self, Guide};
use crate::interviews::table::{self, Beginning};
use crate::interviews::{
    Answer, Counselling, Interview, InterviewPlace, InterviewState, Mode, NoteLang, Quote, RatingValue, Skip,
    Trouble, untouched,
};
use crate::rights::{self, Statement};
use crate::store::{Act, Look};
use crate::vocabulary::{Both, CaseId, InterviewId, Lang, Moment};
use crate::{cases, store};

/// Everything the interview screen shows.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct InterviewSheet {
    /// The interview.
    pub id: InterviewId,
    /// The case it belongs to.
    pub case: CaseId,
    /// The case's number; the screen names nobody.
    pub number: String,
    /// The service that was left.
    pub service_name: Both<String>,
    /// One carer or several.
    pub mode: Mode,
    /// Where it stands.
    pub state: InterviewState,
    /// The language in which questions are put.
    pub lang: Lang,
    /// The guide it began with.
    pub guide: Guide,
    /// Answers by question; a question without one is untouched.
    pub answers: BTreeMap<String, Answer>,
    /// Ratings by item.
    pub ratings: BTreeMap<String, RatingValue>,
    /// Passages in the carer's own words.
    pub quotes: Vec<Quote>,
    /// What the carer asked to stand beside an answer.
    pub statements: Vec<Statement>,
    /// What the carer allowed.
    pub consents: Vec<Consent>,
    /// Where she was.
    pub place: InterviewPlace,
    /// Seconds of talk.
    pub elapsed_seconds: u64,
    /// Whether counselling was offered.
    pub counselling: Counselling,
}

/// What is told as saved is on the disk.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// When it was written.
    pub saved_at: Moment,
}

impl Desk {
    /// Begins an interview, or goes on with the one that is not over yet. Refused when the case is not eligible, while
    /// a gate is shut that the carers have not insisted in writing on passing, and before the statement about the
    /// Independent Review Mechanism was read to carers who contest a termination.
    pub fn start_interview(&mut self, case: CaseId, lang: Lang, mode: Mode) -> Result<InterviewSheet> {
        let going_on = self.read(|reader| Ok(unfinished(reader, case)?))?;
        if let Some(id) = going_on {
            return self.open_interview(id);
        }
        let (rules, today) = (self.rules()?, self.clock.today());
        let id = self.act(Act::StartInterview, |hand| {
            begin_talk(hand, case, rules, today)?;
            begin(hand, case, lang, mode)
        })?;
        self.open_interview(id)
    }

    /// Opens an interview where she left it. One that rests goes on resting until she says so.
    pub fn open_interview(&mut self, id: InterviewId) -> Result<InterviewSheet> {
        self.opened_mut()?.listening_to = Some(id);
        let state = self.read(|reader| Ok(table::interview(reader, id, self.clock.now())?.state))?;
        if state == InterviewState::Open {
            self.act(Act::OpenInterview, |hand| Ok(table::sit_down_again(hand.writer, id, hand.at)?))?;
        }
        self.interview(id)
    }

    /// Everything about an interview, without touching it.
    pub fn interview(&self, id: InterviewId) -> Result<InterviewSheet> {
        let now = self.clock.now();
        self.read(|reader| sheet(reader, id, now))
    }

    /// Keeps a note as it now stands, and where the cursor is in it.
    pub fn answer(
        &mut self,
        id: InterviewId,
        question: &str,
        text: &str,
        lang: NoteLang,
        cursor: u32,
    ) -> Result<Saved> {
        self.must_ask(id, question)?;
        self.act(Act::RecordAnswer, |hand| {
            let interview = going_on(hand, id)?;
            let before = table::answer(hand.writer, id, question, lang)?;
            let answer = Answer { text: text.to_owned(), lang, ..before };
            table::keep_answer(hand.writer, id, question, &answer, hand.at)?;
            let place = InterviewPlace { question: question.to_owned(), cursor, ..interview.place };
            table::place(hand.writer, &place, hand.at)?;
            Ok(Saved { saved_at: hand.at })
        })
    }

    /// Keeps where she is.
    pub fn place(&mut self, place: &InterviewPlace) -> Result<Saved> {
        self.act(Act::KeepPlace, |hand| {
            table::interview(hand.writer, place.interview, hand.at)?;
            table::place(hand.writer, place, hand.at)?;
            Ok(Saved { saved_at: hand.at })
        })
    }

    /// Says why a question has no answer, or takes that back. Words already written stay.
    pub fn skip(&mut self, id: InterviewId, question: &str, why: Option<Skip>) -> Result<Answer> {
        self.change_answer(Act::SkipQuestion, id, question, |answer| answer.skip = why)
    }

    /// Marks a question to come back to.
    pub fn come_back(&mut self, id: InterviewId, question: &str, on: bool) -> Result<Answer> {
        self.change_answer(Act::ComeBack, id, question, |answer| answer.come_back = on)
    }

    /// Notes that a probe was asked.
    pub fn probe(&mut self, id: InterviewId, question: &str, probe: &str, asked: bool) -> Result<Answer> {
        self.read(|reader| {
            let interview = table::interview(reader, id, self.clock.now())?;
            let guide = guides::table::stored(reader, &interview.guide, interview.guide_version)?;
            let known = guide
                .questions
                .iter()
                .any(|one| one.id == question && one.probes.iter().any(|p| p.id == probe));
            if known { Ok(()) } else { Err(Trouble::NoProbe(probe.to_owned()).into()) }
        })?;
        self.change_answer(Act::AskProbe, id, question, |answer| {
            answer.probes_asked.retain(|one| one != probe);
            if asked {
                answer.probes_asked.push(probe.to_owned());
            }
        })
    }

    fn change_answer(
        &mut self,
        act: Act,
        id: InterviewId,
        question: &str,
        change: impl FnOnce(&mut Answer),
    ) -> Result<Answer> {
        self.must_ask(id, question)?;
        self.act(act, |hand| {
            let interview = going_on(hand, id)?;
            let mut answer = table::answer(hand.writer, id, question, interview.place.lang.into())?;
            change(&mut answer);
            table::keep_answer(hand.writer, id, question, &answer, hand.at)?;
            Ok(Answer { saved_at: Some(hand.at), ..answer })
        })
    }

    /// Refuses a question that the interview's guide does not ask. A guide never changes, so what was read once
    /// for an interview holds.
    fn must_ask(&mut self, id: InterviewId, question: &str) -> Result<()> {
        if !matches!(&self.opened()?.asked, Some((of, _)) if *of == id) {
            let now = self.clock.now();
            let asked = self.read(|reader| {
                let interview = table::interview(reader, id, now)?;
                let guide = guides::table::stored(reader, &interview.guide, interview.guide_version)?;
                Ok(guide.questions.into_iter().map(|one| one.id).collect())
            })?;
            self.opened_mut()?.asked = Some((id, asked));
        }
        match &self.opened()?.asked {
            Some((_, asked)) if asked.contains(question) => Ok(()),
            _ => Err(Trouble::NoQuestion(question.to_owned()).into()),
        }
    }

    /// Marks every untouched question as not discussed, and says which they were.
    pub fn untouched_not_discussed(&mut self, id: InterviewId) -> Result<Vec<String>> {
        self.act(Act::SkipUntouched, |hand| {
            let interview = going_on(hand, id)?;
            let guide = guides::table::stored(hand.writer, &interview.guide, interview.guide_version)?;
            let answers = table::answers(hand.writer, id)?;
            let names = untouched(guide.questions.iter().map(|one| one.id.as_str()), &answers);
            for name in &names {
                let mut answer = table::answer(hand.writer, id, name, interview.place.lang.into())?;
                answer.skip = Some(Skip::NotDiscussed);
                table::keep_answer(hand.writer, id, name, &answer, hand.at)?;
            }
            Ok(names)
        })
    }

    /// Keeps a rating, or takes it back.
    pub fn rate(&mut self, id: InterviewId, item: &str, value: Option<RatingValue>) -> Result<Saved> {
        self.act(Act::Rate, |hand| {
            let interview = going_on(hand, id)?;
            let guide = guides::table::stored(hand.writer, &interview.guide, interview.guide_version)?;
            must_be_on_scale(&guide, item, value)?;
            table::rate(hand.writer, id, item, value, hand.at)?;
            Ok(Saved { saved_at: hand.at })
        })
    }

    /// Keeps what the carer allowed for one purpose.
    pub fn consent(&mut self, id: InterviewId, purpose: Purpose, given: bool) -> Result<Consent> {
        self.act(Act::RecordConsent, |hand| {
            let interview = table::interview(hand.writer, id, hand.at)?;
            if given && consent::table::withdrawn(hand.writer)?.contains(&id) {
                return Err(consent::Trouble::Withdrawn.into());
            }
            if purpose == Purpose::Interview && !given && interview.state == InterviewState::Finished {
                return Err(consent::Trouble::AskWithdrawal.into());
            }
            Ok(consent::table::answer(hand.writer, id, purpose, given, hand.at)?)
        })
    }

    /// Keeps whether counselling was offered.
    pub fn counselling(&mut self, id: InterviewId, counselling: Counselling) -> Result<Saved> {
        self.act(Act::RecordCounselling, |hand| {
            table::interview(hand.writer, id, hand.at)?;
            table::counselling(hand.writer, id, counselling)?;
            Ok(Saved { saved_at: hand.at })
        })
    }

    /// Lets the talk rest.
    pub fn pause(&mut self, id: InterviewId) -> Result<InterviewSheet> {
        self.act(Act::PauseInterview, |hand| {
            going_on(hand, id)?;
            Ok(table::pause(hand.writer, id, hand.at)?)
        })?;
        self.interview(id)
    }

    /// Goes on after a rest.
    pub fn resume(&mut self, id: InterviewId) -> Result<InterviewSheet> {
        self.act(Act::ResumeInterview, |hand| {
            going_on(hand, id)?;
            Ok(table::resume(hand.writer, id, hand.at)?)
        })?;
        self.interview(id)
    }

    /// Ends the talk. Finishing again changes nothing.
    pub fn finish(&mut self, id: InterviewId) -> Result<InterviewSheet> {
        let on = self.clock.today();
        self.act(Act::FinishInterview, |hand| match table::interview(hand.writer, id, hand.at)?.state {
            InterviewState::Finished => Ok(()),
            _ => Ok(table::finish(hand.writer, id, hand.at, on)?),
        })?;
        self.opened_mut()?.listening_to = None;
        self.interview(id)
    }
}

fn unfinished(rows: &Look, case: CaseId) -> store::Result<Option<InterviewId>> {
    let all = table::of_case(rows, case)?;
    Ok(all.iter().rev().find(|one| one.state != InterviewState::Finished).map(|one| one.id))
}

fn begin(hand: &Hand<'_>, case: CaseId, lang: Lang, mode: Mode) -> Result<InterviewId> {
    let guide = guides::table::newest(hand.writer)?;
    guides::table::keep(hand.writer, &guide, hand.at)?;
    let question = guide.questions.first().map_or("", |first| first.id.as_str());
    let begin = Beginning { case, guide: (&guide.id, guide.version), question, lang, mode };
    Ok(table::start(hand.writer, &begin, hand.desk, hand.at)?)
}

fn going_on(hand: &Hand<'_>, id: InterviewId) -> Result<Interview> {
    let interview = table::interview(hand.writer, id, hand.at)?;
    interview.must_be_going_on()?;
    Ok(interview)
}

/// Rating items go from 1 to 5, scales from 0 to 10 (`domain.md` 2.4).
fn must_be_on_scale(guide: &Guide, item: &str, value: Option<RatingValue>) -> Result<()> {
    let span = if guide.items.iter().any(|one| one.id == item) {
        1..=5
    } else if guide.scales.iter().any(|one| one.id == item) {
        0..=10
    } else {
        return Err(Trouble::NoItem(item.to_owned()).into());
    };
    match value {
        Some(RatingValue::Number(number)) if !span.contains(&number) => {
            Err(Trouble::OffTheScale(item.to_owned()).into())
        }
        _ => Ok(()),
    }
}

fn sheet(rows: &Look, id: InterviewId, now: Moment) -> Result<InterviewSheet> {
    let interview = table::interview(rows, id, now)?;
    let case = cases::table::case(rows, interview.case)?;
    Ok(InterviewSheet {
        id,
        case: case.id,
        number: case.number,
        service_name: cases::table::service(rows, case.entry.service)?.name,
        mode: interview.mode,
        state: interview.state,
        lang: interview.place.lang,
        guide: guides::table::stored(rows, &interview.guide, interview.guide_version)?,
        answers: table::answers(rows, id)?,
        ratings: table::ratings(rows, id)?,
        quotes: table::quotes(rows, id)?,
        statements: rights::table::statements(rows, id)?,
        consents: consent::table::current(rows, id)?,
        place: interview.place,
        elapsed_seconds: interview.elapsed_seconds,
        counselling: interview.counselling,
    })
}
