//! Cases: add, list, correct, and delete a mistake.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::aftercare::Afterwards;
use super::{Desk, Result, opting_out};
use crate::cases::eligibility::{Terms, decide};
use crate::cases::{
    Attempt, Booking, Case, CaseFlag, CaseForm, CaseState, Eligibility, Ground, IrmDisclosure,
    LanguageChoice, LeaveType, Move, MoveRow, ServiceRow, Trouble, table,
};
use crate::interviews::{Interview, InterviewState, Mode};
use crate::store::{Act, Look};
use crate::vocabulary::{Both, CaseId, Day, InterviewId, LocalTime, Moment, ServiceId};
use crate::{interviews, reasons, reports};

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
}

/// A case with everything that was entered and the decision about it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct CaseSheet {
    /// As the list shows it.
    pub row: CaseRow,
    /// As it was entered.
    pub form: CaseForm,
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
}

/// What rows are made of, read once for the whole list.
struct Register {
    services: BTreeMap<ServiceId, ServiceRow>,
    interviews: BTreeMap<CaseId, Vec<Interview>>,
    coded: BTreeSet<InterviewId>,
    afterwards: Afterwards,
    locked: BTreeSet<crate::vocabulary::HouseholdId>,
    terms: Terms,
    today: Day,
}

impl Desk {
    pub(super) fn terms(&self) -> Result<Terms> {
        let settings = self.settings()?;
        Ok(Terms { service_start: settings.service_start, approval_from: settings.approval_from })
    }

    /// Every case, newest first.
    pub fn cases(&self) -> Result<Vec<CaseRow>> {
        let (terms, today) = (self.terms()?, self.clock.today());
        self.read(|reader| {
            let register = Register::of(reader, terms, today)?;
            Ok(table::all(reader)?.iter().map(|case| register.row(case)).collect())
        })
    }

    /// One case.
    pub fn case(&self, id: CaseId) -> Result<CaseSheet> {
        let (terms, today) = (self.terms()?, self.clock.today());
        self.read(|reader| sheet(reader, &table::case(reader, id)?, terms, today))
    }

    /// One case by its number, `E-0001`.
    pub fn case_numbered(&self, number: &str) -> Result<CaseSheet> {
        let id = self.read(|reader| Ok(table::case_numbered(reader, number)?.id))?;
        self.case(id)
    }

    /// Decides about a case before it is kept.
    pub fn decide(&self, form: &CaseForm) -> Result<Eligibility> {
        let entry = form.entry().map_err(Trouble::Form)?;
        Ok(decide(&entry, self.terms()?, self.clock.today()))
    }

    /// Keeps a new case, or says of each field what is wrong with it.
    pub fn add_case(&mut self, form: &CaseForm) -> Result<CaseRow> {
        let entry = form.entry().map_err(Trouble::Form)?;
        let case = self.act(Act::AddCase, |hand| {
            table::service(hand.writer, entry.service)?;
            opting_out::must_not_have_opted_out(hand.writer, &entry)?;
            Ok(table::add(hand.writer, &entry, hand.desk, hand.at)?)
        })?;
        Ok(self.case(case.id)?.row)
    }

    /// Writes a corrected form over a case.
    pub fn correct_case(&mut self, id: CaseId, form: &CaseForm) -> Result<CaseRow> {
        let entry = form.entry().map_err(Trouble::Form)?;
        self.act(Act::CorrectCase, |hand| {
            let case = table::case(hand.writer, id)?;
            table::service(hand.writer, entry.service)?;
            Ok(table::correct(hand.writer, &case, &entry)?)
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
            Ok(table::delete(hand.writer, &case, reason.trim(), hand.at)?)
        })
    }
}

fn sheet(rows: &Look, case: &Case, terms: Terms, today: Day) -> Result<CaseSheet> {
    let row = Register::of(rows, terms, today)?.row(case);
    Ok(CaseSheet {
        row,
        form: case.entry.form(),
        eligibility: decide(&case.entry, terms, today),
        gates: Vec::new(),
        history: table::moves_of(rows, case.id)?,
        attempts: table::attempts_of(rows, case.id)?,
        booking: table::booking(rows, case.id)?,
        allowed: Vec::new(),
        disclosures: table::disclosures(rows, case.id)?,
        statement: case.entry.leave_type == LeaveType::TerminationContested,
    })
}

impl Register {
    fn of(rows: &Look, terms: Terms, today: Day) -> Result<Register> {
        let services = table::services(rows)?.into_iter().map(|service| (service.id, service)).collect();
        let mut interviews: BTreeMap<CaseId, Vec<Interview>> = BTreeMap::new();
        for one in interviews::table::all(rows)? {
            interviews.entry(one.case).or_default().push(one);
        }
        let coded = reasons::table::coded_interviews(rows)?.into_iter().collect();
        let locked = reports::table::locked_households(rows)?.into_iter().collect();
        let afterwards = Afterwards::of(rows)?;
        Ok(Register { services, interviews, coded, afterwards, locked, terms, today })
    }

    fn row(&self, case: &Case) -> CaseRow {
        let interviews: Vec<InterviewRow> =
            self.interviews.get(&case.id).into_iter().flatten().map(|one| self.interview_row(one)).collect();
        let due = self.afterwards.due(self.interviews.get(&case.id).map_or(&[], Vec::as_slice));
        CaseRow {
            id: case.id,
            number: case.number.clone(),
            service: case.entry.service,
            service_name: self
                .services
                .get(&case.entry.service)
                .map(|one| one.name.clone())
                .unwrap_or_default(),
            carers: case.entry.carers.clone(),
            state: self.state(case, &interviews),
            approval_ended: case.entry.approval_ended,
            language_requested: case.entry.language_requested,
            lifts: None,
            summary_due: due.summary,
            follow_up_due: due.follow_up,
            attempts: 0,
            last_attempt: None,
            booked_for: None,
            flags: Vec::new(),
            interviews,
        }
    }

    fn interview_row(&self, one: &Interview) -> InterviewRow {
        InterviewRow {
            id: one.id,
            mode: one.mode,
            state: one.state,
            started_at: one.started_at,
            coded: self.coded.contains(&one.id),
        }
    }

    fn state(&self, case: &Case, interviews: &[InterviewRow]) -> CaseState {
        let eligible = || decide(&case.entry, self.terms, self.today).eligible;
        let held = self.interviews.get(&case.id).map_or(&[][..], Vec::as_slice);
        match interviews {
            _ if self.locked.contains(&case.household) => CaseState::Locked,
            _ if self.afterwards.all_withdrawn(held) => CaseState::Withdrawn,
            [] if eligible() => CaseState::Ready,
            [] => CaseState::NotEligible,
            some if some.iter().any(|one| one.state != InterviewState::Finished) => CaseState::InProgress,
            some if some.iter().all(|one| one.coded) => CaseState::Coded,
            _ if self.afterwards.summary_agreed(held) => CaseState::SummaryAgreed,
            _ if self.afterwards.summary_sent(held) => CaseState::SummarySent,
            _ => CaseState::Interviewed,
        }
    }
}
