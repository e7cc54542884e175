//! Fills an empty store with the example, in one act: either everything is there or nothing.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Example, ExampleCase, ExampleInterview, mentors, promises};
use crate::cases::{Attempt, CaseForm, Declaration, Move, MoveRow, NewService};
use crate::desk::{Desk, DeskState, Hand, Kind, Result, Trouble, session};
use crate::guides::{self, Guide, current};
use crate::interviews::table::Beginning;
use crate::interviews::{Aftercare, Answer, NoteLang, Quote, RatingValue};
use crate::reasons::{Coding, Contributing, frame};
use crate::store::{self, Act};
use crate::vocabulary::{CaseId, Coded, InterviewId, Moment, Period, Phrase, ServiceId};
use crate::{cases, consent, interviews, reasons, settings};

/// The services of the plan by what it calls them: a code of an authority or a key of its own.
pub(super) type Services = BTreeMap<String, ServiceId>;

impl Desk {
    /// Fills the store with `cases` invented cases more than the example's own, the same for the same `seed`.
    /// Refused when the store holds anything.
    pub fn make_example(&mut self, seed: u64, cases: usize) -> Result<DeskState> {
        if !self.state()?.empty {
            return Err(Trouble::new(Kind::Refused, "not-empty", Phrase::plain("trouble-not-empty")));
        }
        let example = Example::new(seed, cases);
        self.act(Act::MakeExample, |hand| fill(hand, &example))?;
        self.state()
    }

    /// Leaves the example: its store is kept aside, and the desk is as before the first run.
    pub fn leave_example(&mut self) -> Result<DeskState> {
        if !self.state()?.example {
            return Err(Trouble::new(Kind::Refused, "no-example", Phrase::plain("trouble-no-example")));
        }
        self.open = None;
        store::set_aside(&self.home)?;
        self.state()
    }
}

fn fill(hand: &Hand<'_>, example: &Example) -> Result<()> {
    settings::table::mark(hand.writer, session::EXAMPLE, &json!(true))?;
    guides::table::keep(hand.writer, current(), hand.at)?;
    let services = add_services(hand, example)?;
    for (service, year, leavers) in &example.declared {
        let Period { from, to } = Period::reporting_year(*year);
        let declaration = Declaration { service: known(&services, service)?, from, to, leavers: *leavers };
        cases::table::declare(hand.writer, declaration, &BTreeMap::new(), hand.at)?;
    }
    for one in &example.cases {
        let case = add_case(hand, one, &services)?;
        if let Some(interview) = &one.interview {
            let id = hold(hand, case, interview)?;
            care(hand, id, interview, example.summary.get(interview.lang))?;
        }
    }
    promises::fill(hand, &services)?;
    mentors::fill(hand, &services)
}

fn add_services(hand: &Hand<'_>, example: &Example) -> Result<Services> {
    let mut services = cases::table::services_by_code(hand.writer)?;
    for one in &example.services {
        let new = NewService { name: one.name.clone(), region: code(&one.region)? };
        services.insert(one.key.clone(), cases::table::add_service(hand.writer, &new, hand.desk)?.id);
    }
    Ok(services)
}

pub(super) fn known(services: &Services, key: &str) -> Result<ServiceId> {
    Ok(*services.get(key).ok_or(cases::Trouble::NoService)?)
}

/// A code of the plan. The plan is part of the program and its tests read every code in it.
fn code<T: Coded>(code: &str) -> Result<T> {
    T::from_code(code).ok_or_else(|| Trouble::new(Kind::Damaged, "example", Phrase::plain("trouble-example")))
}

fn add_case(hand: &Hand<'_>, one: &ExampleCase, services: &Services) -> Result<CaseId> {
    let mut form = CaseForm {
        carers: one.carers.clone(),
        contact: one.contact.clone(),
        category: code(one.category)?,
        leave_type: code(&one.leave_type)?,
        language_requested: code(&one.language)?,
        notice_received: one.notice_received.to_string(),
        approval_ended: one.approval_ended.to_string(),
        ratified: one.ratified.map(|day| day.to_string()).unwrap_or_default(),
        referred_on: one.approval_ended.to_string(),
        carer_told: one.notice_received.to_string(),
        years_fostered: Some(one.years_fostered),
        ..CaseForm::blank(known(services, &one.service)?)
    };
    if let Some((letter, route, lodged)) = one.contested {
        form.determination_letter = letter.to_string();
        form.route = code(route)?;
        form.lodged_on = lodged.to_string();
    }
    let entry = form.entry().map_err(cases::Trouble::Form)?;
    let case = cases::table::add(hand.writer, &entry, hand.desk, hand.at)?.id;
    for (day, means, outcome) in &one.attempts {
        let attempt =
            Attempt { day: *day, means: code(means)?, outcome: code(outcome)?, note: String::new() };
        let at = Moment::at_start_of(*day).plus_seconds(10 * 60 * 60);
        cases::table::add_attempt(hand.writer, case, &attempt, hand.desk, at)?;
        cases::table::add_move(hand.writer, case, &MoveRow::plain(Move::Invite, at), hand.desk)?;
    }
    Ok(case)
}

fn hold(hand: &Hand<'_>, case: CaseId, one: &ExampleInterview) -> Result<InterviewId> {
    let guide: &Guide = current();
    let began = morning(one);
    let question = guide.questions.first().map_or("", |first| first.id.as_str());
    let begin = Beginning {
        case,
        guide: (&guide.id, guide.version),
        question,
        lang: one.lang,
        mode: code(one.mode)?,
    };
    let id = interviews::table::start(hand.writer, &begin, hand.desk, began)?;
    talk(hand, id, one, began)?;
    interviews::table::finish(hand.writer, id, began.plus_seconds(75 * 60), one.on)?;
    let contributing = one
        .contributing
        .iter()
        .map(|(reason, role)| Ok(Contributing { code: reason.clone(), role: code(role)? }));
    let coding = Coding { primary: one.primary.clone(), contributing: contributing.collect::<Result<_>>()? };
    reasons::table::keep(hand.writer, id, &coding, frame().version, began)?;
    Ok(id)
}

/// The summary went in time and was agreed, and the carer was asked again after two weeks.
fn care(hand: &Hand<'_>, id: InterviewId, one: &ExampleInterview, summary: &str) -> Result<()> {
    let sent = one.on.plus_working_days(3);
    let aftercare = Aftercare {
        summary: summary.to_owned(),
        sent_on: Some(sent),
        agreed_on: Some(sent.plus_days(6)),
        followed_up_on: Some(one.on.plus_days(14)),
        ..Aftercare::none(one.lang)
    };
    Ok(interviews::table::keep_aftercare(hand.writer, id, &aftercare, morning(one))?)
}

/// Ten in the morning of the invented day.
fn morning(one: &ExampleInterview) -> Moment {
    Moment::at_start_of(one.on).plus_seconds(10 * 60 * 60)
}

fn talk(hand: &Hand<'_>, id: InterviewId, one: &ExampleInterview, at: Moment) -> Result<()> {
    for (purpose, given) in &one.consents {
        consent::table::answer(hand.writer, id, code(purpose)?, *given, at)?;
    }
    for answer in &one.answers {
        let lang: NoteLang = code(answer.lang)?;
        let note = Answer { text: answer.text.clone(), ..Answer::untouched(lang) };
        interviews::table::keep_answer(hand.writer, id, &answer.question, &note, at)?;
    }
    for (item, value) in &one.ratings {
        let value = match value.parse() {
            Ok(number) => RatingValue::Number(number),
            Err(_) => RatingValue::Other(code(value)?),
        };
        interviews::table::rate(hand.writer, id, item, Some(value), at)?;
    }
    for quote in &one.quotes {
        let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let stretch = (narrow(quote.from), narrow(quote.to));
        let theme = quote.theme.as_deref();
        let marked = interviews::table::mark(hand.writer, id, &quote.question, stretch, theme, hand.desk)?;
        let wording = Some(quote.text.clone());
        let decided = Quote { decision: code(quote.decision)?, wording, ..marked };
        interviews::table::decide(hand.writer, id, &decided, at)?;
    }
    Ok(())
}
