//! The register: what a case's row and its standing are made of, read for the whole list at once or for one case. The
//! one place where a [`CaseRow`] is made.

use std::collections::{BTreeMap, BTreeSet};

use super::Result;
use super::aftercare::Afterwards;
use super::cases::{CaseRow, InterviewRow};
use crate::cases::hold::gates;
use crate::cases::standing::{flags, standing};
use crate::cases::{Attempt, Booking, Case, Facts, MoveRow, Origin, Rules, Summary, Talks, table};
use crate::interviews::{Due, Interview, InterviewState};
use crate::reports::Course;
use crate::store::Look;
use crate::vocabulary::{Both, CaseId, Day, HouseholdId, InterviewId, ServiceId};
use crate::{interviews, reasons, reports, rights};

/// What rows are made of.
pub(super) struct Register {
    service_names: BTreeMap<ServiceId, Both<String>>,
    interviews: BTreeMap<CaseId, Vec<Interview>>,
    coded: BTreeSet<InterviewId>,
    afterwards: Afterwards,
    locked: BTreeSet<HouseholdId>,
    moves: BTreeMap<CaseId, Vec<MoveRow>>,
    attempts: BTreeMap<CaseId, Vec<Attempt>>,
    bookings: BTreeMap<CaseId, Booking>,
    rectifications: BTreeMap<CaseId, Day>,
    rules: Rules,
    today: Day,
}

impl Register {
    /// Whatever the rows of all cases need, a few questions to the store however many cases there are.
    pub(super) fn of_all(rows: &Look, rules: Rules, today: Day) -> Result<Register> {
        let mut interviews: BTreeMap<CaseId, Vec<Interview>> = BTreeMap::new();
        for one in interviews::table::all(rows)? {
            interviews.entry(one.case).or_default().push(one);
        }
        Ok(Register {
            service_names: table::services(rows)?.into_iter().map(|one| (one.id, one.name)).collect(),
            interviews,
            coded: reasons::table::coded_interviews(rows)?.into_iter().collect(),
            afterwards: Afterwards::of(rows)?,
            locked: reports::table::locked_households(rows)?.into_iter().collect(),
            moves: table::moves(rows)?,
            attempts: table::attempts(rows)?,
            bookings: table::bookings(rows)?,
            rectifications: rights::table::due(rows)?,
            rules,
            today,
        })
    }

    /// Whatever one case needs, which costs the same however many others there are.
    pub(super) fn of_one(rows: &Look, case: &Case, rules: Rules, today: Day) -> Result<Register> {
        let service = table::service(rows, case.entry.service)?;
        let interviews = interviews::table::of_case(rows, case.id)?;
        let mut coded = BTreeSet::new();
        for one in &interviews {
            if reasons::table::coding(rows, one.id)?.is_some() {
                coded.insert(one.id);
            }
        }
        Ok(Register {
            service_names: BTreeMap::from([(service.id, service.name)]),
            afterwards: Afterwards::of_these(rows, &interviews)?,
            interviews: BTreeMap::from([(case.id, interviews)]),
            coded,
            locked: reports::table::is_locked(rows, case.household)?
                .then_some(case.household)
                .into_iter()
                .collect(),
            moves: BTreeMap::from([(case.id, table::moves_of(rows, case.id)?)]),
            attempts: BTreeMap::from([(case.id, table::attempts_of(rows, case.id)?)]),
            bookings: table::booking(rows, case.id)?.map(|one| (case.id, one)).into_iter().collect(),
            rectifications: rights::table::due_of(rows, case.id)?
                .map(|day| (case.id, day))
                .into_iter()
                .collect(),
            rules,
            today,
        })
    }

    /// Everything that decides where a case stands.
    pub(super) fn facts<'a>(&'a self, case: &'a Case) -> Facts<'a> {
        Facts {
            moves: self.moves.get(&case.id).map_or(&[], Vec::as_slice),
            attempts: self.attempts.get(&case.id).map_or(&[], Vec::as_slice),
            booked: self.bookings.contains_key(&case.id),
            talks: self.talks(case.id),
            summary: self.summary(case.id),
            locked: self.locked.contains(&case.household),
            opted_out: self.afterwards.any_stopped(self.of_case(case.id)),
            withdrawn: self.afterwards.all_withdrawn(self.of_case(case.id)),
            anonymised: !self.tells_anything(case),
            earlier: case.origin == Origin::Earlier,
            ..Facts::fresh(&case.entry)
        }
    }

    /// No form is kept without a carer, so only a case whose person is gone has none. What was held before never had a
    /// name; there the words were what could tell.
    fn tells_anything(&self, case: &Case) -> bool {
        match case.origin {
            Origin::Referral => !case.entry.carers.is_empty(),
            Origin::Earlier => !self.of_case(case.id).is_empty(),
        }
    }

    fn of_case(&self, case: CaseId) -> &[Interview] {
        self.interviews.get(&case).map_or(&[], Vec::as_slice)
    }

    fn talks(&self, case: CaseId) -> Talks {
        match self.of_case(case) {
            [] => Talks::None,
            some if some.iter().any(|one| one.state != InterviewState::Finished) => Talks::GoingOn,
            some if some.iter().all(|one| self.coded.contains(&one.id) || self.is_stopped(one)) => {
                Talks::Coded
            }
            _ => Talks::Over,
        }
    }

    fn is_stopped(&self, one: &Interview) -> bool {
        self.afterwards.any_stopped(std::slice::from_ref(one))
    }

    fn summary(&self, case: CaseId) -> Summary {
        let talks = self.of_case(case);
        match () {
            () if self.afterwards.summary_agreed(talks) => Summary::Agreed,
            () if self.afterwards.summary_sent(talks) => Summary::Sent,
            () => Summary::None,
        }
    }

    /// A case as counting the work sees it: days and languages, no name. `referred` is the day it arrived.
    pub(super) fn course(&self, case: &Case, referred: Day) -> Course {
        Course {
            referred,
            ratified: case.entry.ratified,
            invited: self.attempts.get(&case.id).and_then(|all| all.iter().map(|one| one.day).min()),
            requested: case.entry.language_requested,
            meeting: self.bookings.get(&case.id).map(|one| one.means),
            talks: self.of_case(case.id).iter().map(|one| self.afterwards.talk(one)).collect(),
        }
    }

    /// A case as the list shows it.
    pub(super) fn row(&self, case: &Case) -> CaseRow {
        let facts = self.facts(case);
        let due = match case.origin {
            Origin::Referral => self.afterwards.due(self.of_case(case.id)),
            // No summary was owed for what was held before, and nobody can be asked again.
            Origin::Earlier => Due::default(),
        };
        let gates = gates(&case.entry, self.today);
        let waits = facts.talks == Talks::None && facts.held(self.today).is_some();
        CaseRow {
            id: case.id,
            number: case.number.clone(),
            service: case.entry.service,
            service_name: self.service_names.get(&case.entry.service).cloned().unwrap_or_default(),
            carers: case.entry.carers.clone(),
            state: standing(&facts, self.rules, self.today),
            approval_ended: case.entry.approval_ended,
            language_requested: case.entry.language_requested,
            lifts: gates.lifts.filter(|_| waits),
            summary_due: due.summary,
            follow_up_due: due.follow_up,
            rectification_due: self.rectifications.get(&case.id).copied(),
            attempts: u8::try_from(facts.attempts.len()).unwrap_or(u8::MAX),
            last_attempt: facts.attempts.last().map(|one| one.day),
            booked_for: self.bookings.get(&case.id).map(|one| one.starts),
            flags: flags(&facts),
            interviews: self.of_case(case.id).iter().map(|one| self.interview_row(one)).collect(),
        }
    }

    fn interview_row(&self, one: &Interview) -> InterviewRow {
        InterviewRow {
            id: one.id,
            mode: one.mode,
            state: one.state,
            started_at: one.started_at,
            coded: self.coded.contains(&one.id),
            stopped: self.is_stopped(one),
        }
    }
}
