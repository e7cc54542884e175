//! Cases: add, list, correct, and delete a mistake.

use serde::Serialize;

use super::register::Register;
use super::{Desk, Result, opting_out};
use crate::cases::eligibility::{Terms, decide};
use crate::cases::hold::{gates, needs_statement};
use crate::cases::standing::allowed;
use crate::cases::{
    Attempt, Booking, Case, CaseFlag, CaseForm, CaseState, Eligibility, Entry, Ground, IrmDisclosure,
    LanguageChoice, Mode, Move, MoveRow, Origin, Rules, Trouble, table,
};
use crate::consent::{self, Another};
use crate::earlier;
use crate::interviews::{self, InterviewState};
use crate::store::{Act, Look};
use crate::vocabulary::{Both, CaseId, Day, DraftId, InterviewId, LocalTime, Moment, ServiceId};
use crate::{letters, reasons, rights};

/// A case as the list shows it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CaseRow {
    /// The case.
    pub id: CaseId,
    /// Its number.
    pub number: String,
    /// The service that was left.
    pub service: ServiceId,
    /// Its name.
    pub service_name: Both<String>,
    /// The carers' names.
    pub carers: Vec<String>,
    /// Where it stands.
    pub state: CaseState,
    /// The day the approval ended.
    pub approval_ended: Day,
    /// The language they asked for.
    pub language_requested: LanguageChoice,
    /// The day on which a gate opens by itself, if nothing else happens.
    pub lifts: Option<Day>,
    /// The day by which the summary is to reach the carers.
    pub summary_due: Option<Day>,
    /// The day to ask the carers again how they are.
    pub follow_up_due: Option<Day>,
    /// The day by which a carer is to be told what was put right.
    pub rectification_due: Option<Day>,
    /// How often it was tried to reach them.
    pub attempts: u8,
    /// The day of the last attempt.
    pub last_attempt: Option<Day>,
    /// The time that is agreed for the talk, on the wall clock in Wales.
    pub booked_for: Option<LocalTime>,
    /// What should be noticed beside the state.
    pub flags: Vec<CaseFlag>,
    /// Its interviews, oldest first.
    pub interviews: Vec<InterviewRow>,
}

/// An interview as the list shows it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct InterviewRow {
    /// The interview.
    pub id: InterviewId,
    /// One carer or several.
    pub mode: Mode,
    /// Where it stands.
    pub state: InterviewState,
    /// When it began.
    pub started_at: Moment,
    /// Whether its reasons are coded.
    pub coded: bool,
    /// Whether its carer stopped it and opted out: then it is not coded.
    pub stopped: bool,
}

/// A case with everything that was entered and the decision about it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CaseSheet {
    /// As the list shows it.
    pub row: CaseRow,
    /// As it was entered, without the service's own reason while that is kept apart.
    pub form: CaseForm,
    /// Whether the service recorded a reason that is kept apart until the carers' own is coded (`domain.md` 1.2).
    pub reason_apart: bool,
    /// Whether the household may be interviewed, and why.
    pub eligibility: Eligibility,
    /// The rules that keep a talk from beginning too early, with their days.
    pub gates: Vec<Ground>,
    /// What was done, oldest first.
    pub history: Vec<MoveRow>,
    /// The attempts to reach the carers, by day.
    pub attempts: Vec<Attempt>,
    /// The time that is agreed.
    pub booking: Option<Booking>,
    /// What may be done now.
    pub allowed: Vec<Move>,
    /// What was told to the Independent Review Mechanism; normally nothing.
    pub disclosures: Vec<IrmDisclosure>,
    /// Whether the statement about the Independent Review Mechanism must be read before the talk begins.
    pub statement: bool,
    /// What was answered about people of the same name who opted out at this service.
    pub others: Vec<Another>,
}

impl Desk {
    pub(super) fn rules(&self) -> Result<Rules> {
        let settings = self.settings()?;
        let terms = Terms { service_start: settings.service_start, approval_from: settings.approval_from };
        Ok(Rules { terms, attempts: settings.contact_attempts })
    }

    /// Every case, newest first.
    pub fn cases(&self) -> Result<Vec<CaseRow>> {
        let (rules, today) = (self.rules()?, self.clock.today());
        self.read(|reader| {
            let register = Register::of_all(reader, rules, today)?;
            Ok(table::all(reader)?.iter().map(|case| register.row(case)).collect())
        })
    }

    /// One case.
    pub fn case(&self, id: CaseId) -> Result<CaseSheet> {
        let (rules, today) = (self.rules()?, self.clock.today());
        self.read(|reader| sheet(reader, &table::case(reader, id)?, rules, today))
    }

    /// One case by its number, `E-0001`.
    pub fn case_numbered(&self, number: &str) -> Result<CaseSheet> {
        let id = self.read(|reader| Ok(table::case_numbered(reader, number)?.id))?;
        self.case(id)
    }

    /// Decides about a case before it is kept.
    pub fn decide(&self, form: &CaseForm) -> Result<Eligibility> {
        let entry = form.entry().map_err(Trouble::Form)?;
        let met = self.read(|reader| Ok(consent::table::opted_out(reader, entry.service, &entry.carers)?))?;
        let decided = decide(&entry, false, self.rules()?.terms, self.clock.today());
        Ok(match met.first() {
            Some(one) => decided.asking_about(one.on),
            None => decided,
        })
    }

    /// Keeps a new case, or says of each field what is wrong with it.
    pub fn add_case(&mut self, form: &CaseForm) -> Result<CaseRow> {
        self.add_case_from(form, None, false)
    }

    /// The same, and drops the draft that the form was kept as until now. Where somebody of the same name opted out at
    /// the service, it is refused until `others` says that these are other people; that answer is kept.
    pub fn add_case_from(
        &mut self,
        form: &CaseForm,
        draft: Option<DraftId>,
        others: bool,
    ) -> Result<CaseRow> {
        let entry = form.entry().map_err(Trouble::Form)?;
        let case = self.act(Act::AddCase, |hand| {
            table::service(hand.writer, entry.service)?;
            let met = opting_out::asks(hand.writer, &entry, None)?;
            opting_out::must_be_others(&met, others)?;
            if let Some(draft) = draft {
                table::drop_draft(hand.writer, draft)?;
            }
            let case = table::add(hand.writer, &entry, hand.desk, hand.at)?;
            consent::table::another(hand.writer, case.id, &met, hand.at, hand.desk)?;
            Ok(case)
        })?;
        Ok(self.case(case.id)?.row)
    }

    /// Writes a corrected form over a case.
    pub fn correct_case(&mut self, id: CaseId, form: &CaseForm) -> Result<CaseRow> {
        self.correct_case_of(id, form, false)
    }

    /// The same, with the answer for names that were not there before, as in [`Desk::add_case_from`].
    pub fn correct_case_of(&mut self, id: CaseId, form: &CaseForm, others: bool) -> Result<CaseRow> {
        let entry = form.entry().map_err(Trouble::Form)?;
        self.act(Act::CorrectCase, |hand| {
            let case = table::case(hand.writer, id)?;
            if case.origin == Origin::Earlier {
                return Err(earlier::Trouble::NotChanged.into());
            }
            table::service(hand.writer, entry.service)?;
            let met = opting_out::asks(hand.writer, &entry, Some(&case))?;
            opting_out::must_be_others(&met, others)?;
            consent::table::another(hand.writer, case.id, &met, hand.at, hand.desk)?;
            // Who corrects a case was not shown the reason that is kept apart, so an empty box takes nothing away.
            let unseen = entry.service_reason.is_empty() && is_apart(hand.writer, &case)?;
            let kept = if unseen { case.entry.service_reason.clone() } else { entry.service_reason.clone() };
            Ok(table::correct(hand.writer, &case, &Entry { service_reason: kept, ..entry })?)
        })?;
        Ok(self.case(id)?.row)
    }

    /// Deletes a case that was entered by mistake. A case that holds an interview is no mistake.
    pub fn delete_case(&mut self, id: CaseId, reason: &str) -> Result<()> {
        if reason.trim().is_empty() {
            return Err(Trouble::ReasonMissing.into());
        }
        self.act(Act::DeleteCase, |hand| {
            let case = table::case(hand.writer, id)?;
            if !interviews::table::of_case(hand.writer, id)?.is_empty() {
                return Err(Trouble::HasInterview.into());
            }
            letters::table::forget(hand.writer, id)?;
            rights::table::forget(hand.writer, id)?;
            consent::table::forget_another(hand.writer, id)?;
            Ok(table::delete(hand.writer, &case, reason.trim(), hand.at)?)
        })
    }
}

/// Whether the reason that the service recorded must not be seen yet: until every talk with the carers is coded it
/// would colour what is heard.
fn is_apart(rows: &Look, case: &Case) -> Result<bool> {
    let talks = interviews::table::of_case(rows, case.id)?;
    let mut coded = !talks.is_empty();
    for talk in &talks {
        coded = coded && reasons::table::coding(rows, talk.id)?.is_some();
    }
    Ok(!coded && !case.entry.service_reason.is_empty())
}

fn sheet(rows: &Look, case: &Case, rules: Rules, today: Day) -> Result<CaseSheet> {
    let register = Register::of_one(rows, case, rules, today)?;
    let facts = register.facts(case);
    let reason_apart = is_apart(rows, case)?;
    let mut form = case.entry.form();
    if reason_apart {
        form.service_reason.clear();
    }
    Ok(CaseSheet {
        row: register.row(case),
        form,
        reason_apart,
        eligibility: decide(&case.entry, facts.opted_out, rules.terms, today),
        gates: gates(&case.entry, today).grounds,
        history: facts.moves.to_vec(),
        attempts: facts.attempts.to_vec(),
        booking: table::booking(rows, case.id)?,
        allowed: allowed(&facts, rules, today),
        disclosures: table::disclosures(rows, case.id)?,
        statement: needs_statement(&case.entry),
        others: consent::table::anothers(rows, case.id)?.into_iter().map(|(_, one)| one).collect(),
    })
}
