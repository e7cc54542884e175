//! What the carers of a case allowed, answer by answer and wording by wording.

use serde::Serialize;

use super::{Desk, Result};
use crate::consent::table::WithdrawnWording;
use crate::consent::{self, Answered, Purpose};
use crate::interviews::{Decision, Interview, Mode, NoteLang, Quote};
use crate::store::Look;
use crate::vocabulary::{CaseId, Coded, Day, InterviewId, Moment, Period, QuoteId};
use crate::{cases, interviews, reports};

/// Everything that was allowed and taken back in a case.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct ConsentSheet {
    /// Whether the household is locked into a closed reporting year.
    pub locked: bool,
    /// Each interview, oldest first.
    pub interviews: Vec<InterviewConsents>,
}

/// What was allowed and taken back in one interview.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct InterviewConsents {
    /// The interview.
    pub interview: InterviewId,
    /// One carer or several.
    pub mode: Mode,
    /// When it began.
    pub started_at: Moment,
    /// The day on which it ended; none while it goes on.
    pub finished_on: Option<Day>,
    /// The last day of the reporting year in which it ended, or would end today: until then what is withdrawn is
    /// in no figure.
    pub withdraw_until: Day,
    /// The day on which the carer stopped it, if so.
    pub stopped_on: Option<Day>,
    /// Whether it was withdrawn as a whole.
    pub withdrawn: bool,
    /// Every answer, oldest first.
    pub history: Vec<Answered>,
    /// What is allowed now.
    pub allowed: Vec<Purpose>,
    /// What was never asked.
    pub unsettled: Vec<Purpose>,
    /// Each wording that was decided on.
    pub wordings: Vec<Wording>,
}

/// One wording in the carer's own words, and what was decided about it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Wording {
    /// The passage.
    pub quote: QuoteId,
    /// Its number within the interview, from 1.
    pub number: u32,
    /// The wording that was approved; the passage where none was.
    pub text: String,
    /// Its language.
    pub lang: NoteLang,
    /// What was decided; for a withdrawn one, what had been.
    pub decision: Decision,
    /// When it was decided.
    pub decided_at: Option<Moment>,
    /// When it was withdrawn; none while it stands.
    pub withdrawn_at: Option<Moment>,
}

impl Desk {
    /// What the carers of a case allowed, and what they took back.
    pub fn consents(&self, case: CaseId) -> Result<ConsentSheet> {
        let today = self.clock.today();
        self.read(|reader| {
            let household = cases::table::case(reader, case)?.household;
            let locked = reports::table::locked_households(reader)?.contains(&household);
            let all = interviews::table::of_case(reader, case)?;
            let interviews = all.iter().map(|one| of_interview(reader, one, today)).collect::<Result<_>>()?;
            Ok(ConsentSheet { locked, interviews })
        })
    }
}

fn of_interview(rows: &Look, one: &Interview, today: Day) -> Result<InterviewConsents> {
    let history = consent::table::history(rows, one.id)?;
    let allowed = consent::allowed(&history);
    Ok(InterviewConsents {
        interview: one.id,
        mode: one.mode,
        started_at: one.started_at,
        finished_on: one.finished_on,
        withdraw_until: withdraw_until(one, today),
        stopped_on: consent::table::stopped(rows)?.get(&one.id).copied(),
        withdrawn: !allowed.contains(&Purpose::Interview),
        unsettled: consent::unsettled(&history),
        history,
        allowed: allowed.into_iter().collect(),
        wordings: wordings(rows, one.id)?,
    })
}

/// A reporting year is locked after its last day, never on or before it.
pub(super) fn withdraw_until(one: &Interview, today: Day) -> Day {
    Period::reporting_year_of(one.finished_on.unwrap_or(today)).to
}

/// The wordings of an interview that were approved or withdrawn.
fn wordings(rows: &Look, id: InterviewId) -> Result<Vec<Wording>> {
    let decided = interviews::table::decided_at(rows, id)?;
    let withdrawn = consent::table::withdrawn_wordings(rows)?;
    let of = |quote: Quote| {
        let gone = withdrawn.get(&quote.id);
        Wording {
            quote: quote.id,
            number: quote.number,
            lang: quote.lang,
            decision: gone.and_then(was).unwrap_or(quote.decision),
            decided_at: gone.map(|one| one.decided_at).or_else(|| decided.get(&quote.id).copied()),
            withdrawn_at: gone.map(|one| one.at),
            text: quote.wording.unwrap_or(quote.text),
        }
    };
    Ok(interviews::table::quotes(rows, id)?.into_iter().map(of).collect())
}

fn was(one: &WithdrawnWording) -> Option<Decision> {
    Decision::from_code(&one.was)
}
