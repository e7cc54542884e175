//! The five ideas for care, service by service.

mod evidence;
mod feedback;
mod sheets;

pub use evidence::{EvidenceDone, EvidenceWish};
pub use sheets::{FeedbackCycle, IdeaRow, IdeaSheet, IdeasSheet};

use super::{Desk, Hand, Kind, Result, Trouble};
use crate::cases;
use crate::commitments::ideas::{
    self, Form, Idea, Record, RecordKind, Targets, Trouble as Ideas, follows, may_go, stands, table,
};
use crate::store::{Act, Look};
use crate::vocabulary::{IdeaRecordId, Period, ServiceId};

impl From<Ideas> for Trouble {
    fn from(trouble: Ideas) -> Self {
        let (code, phrase) = trouble.told();
        match trouble {
            Ideas::Store(trouble) => trouble.into(),
            Ideas::Guide(trouble) => trouble.into(),
            Ideas::File(trouble) => trouble.into(),
            Ideas::Form(fields) => Trouble::form(fields),
            Ideas::Off
            | Ideas::Twice
            | Ideas::BadgeTooSoon
            | Ideas::NoWhole
            | Ideas::CycleClosed
            | Ideas::HoldsOthers => Trouble::new(Kind::Refused, code, phrase),
            _ => Trouble::new(Kind::Input, code, phrase),
        }
    }
}

impl Desk {
    /// Switches an idea on or off for a service. What was entered stays and is seen again when it is switched on.
    pub fn switch_idea(&mut self, service: ServiceId, idea: Idea, on: bool) -> Result<()> {
        self.act(Act::SwitchIdea, |hand| {
            cases::table::service(hand.writer, service)?;
            Ok(table::switch(hand.writer, service, idea, on, (hand.at, hand.desk))?)
        })
    }

    /// What counts as done at this desk.
    pub fn idea_targets(&self) -> Result<Targets> {
        self.read(|rows| Ok(table::targets(rows)?))
    }

    /// Sets it.
    pub fn set_idea_targets(&mut self, targets: Targets) -> Result<Targets> {
        let troubles = targets.troubles();
        if !troubles.is_empty() {
            return Err(Trouble::form(troubles));
        }
        self.act(Act::SetIdeaTargets, |hand| Ok(table::keep_targets(hand.writer, &targets)?))?;
        Ok(targets)
    }

    /// Keeps a record of a service: a new one, or what stands in the place of `old`.
    pub fn keep_idea_record(
        &mut self,
        service: ServiceId,
        kind: RecordKind,
        old: Option<IdeaRecordId>,
        form: &Form,
    ) -> Result<IdeaRecordId> {
        let today = self.clock.today();
        let (values, reference) = ideas::read(kind, form, today).map_err(Ideas::Form)?;
        let id = old.unwrap_or_else(IdeaRecordId::fresh);
        let record = Record { id, kind, values, reference };
        self.act(Act::KeepIdeaRecord, |hand| {
            must_be_on(hand.writer, service, kind.idea())?;
            let (before, others) = apart(hand, service, id)?;
            if old.is_some() {
                let before = before.filter(|one| one.kind == kind).ok_or(Ideas::NoRecord)?;
                follows(&before, &record, &others, forms(hand, id)?)?;
            }
            stands(&others, &record)?;
            table::keep(hand.writer, service, &record, (hand.at, hand.desk))?;
            Ok(id)
        })
    }

    /// Removes a record on which nothing rests.
    pub fn remove_idea_record(&mut self, id: IdeaRecordId) -> Result<()> {
        self.act(Act::RemoveIdeaRecord, |hand| {
            let service = table::service_of(hand.writer, id)?;
            let (before, others) = apart(hand, service, id)?;
            may_go(&before.ok_or(Ideas::NoRecord)?, &others, forms(hand, id)?)?;
            Ok(table::remove(hand.writer, id)?)
        })
    }

    /// The service that a record belongs to.
    pub fn service_of_idea_record(&self, id: IdeaRecordId) -> Result<ServiceId> {
        self.read(|rows| Ok(table::service_of(rows, id)?))
    }

    /// The reporting year that runs.
    fn this_year(&self) -> Period {
        Period::reporting_year_of(self.clock.today())
    }
}

/// Refuses what belongs to an idea that is not switched on for the service.
pub(super) fn must_be_on(rows: &Look, service: ServiceId, idea: Idea) -> Result<()> {
    if table::switched_on(rows, service)?.contains(&idea) { Ok(()) } else { Err(Ideas::Off.into()) }
}

/// A record of a service, and all the others.
fn apart(hand: &Hand<'_>, service: ServiceId, id: IdeaRecordId) -> Result<(Option<Record>, Vec<Record>)> {
    let (mut this, others): (Vec<Record>, Vec<Record>) =
        table::records(hand.writer, service)?.into_iter().partition(|one| one.id == id);
    Ok((this.pop(), others))
}

fn forms(hand: &Hand<'_>, id: IdeaRecordId) -> Result<u32> {
    Ok(table::voices(hand.writer)?.get(&id).copied().unwrap_or(0))
}
