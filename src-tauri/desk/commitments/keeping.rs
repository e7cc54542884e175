//! Commitments: entering them, what happened, and how they ended.

use super::names::{Texts, owner_is_a_role};
use super::sheets::{CommitmentRow, CommitmentSheet};
use crate::cases;
use crate::commitments::ideas::{self, Idea};
use crate::commitments::{
    Commitment, CommitmentForm, CommitmentState, EndingForm, ProgressForm, Promised, Trouble, table,
};
use crate::desk::ideas::must_be_on;
use crate::desk::{Desk, Result};
use crate::language::names::Known;
use crate::store::{Act, Look};
use crate::vocabulary::{CommitmentId, FieldTrouble, Lang, Phrase};

impl Desk {
    /// Every commitment: what is overdue first, then by its day; what ended comes last, the latest first.
    pub fn commitments(&self) -> Result<Vec<CommitmentRow>> {
        self.read(|reader| {
            let names = self.names(reader)?;
            let mut found: Vec<CommitmentRow> = table::commitments(reader)?
                .iter()
                .map(|one| names.commitment_row(reader, one))
                .collect::<Result<_>>()?;
            found.sort_by_key(|one| (!one.state.is_open(), one.due, one.number.clone()));
            Ok(found)
        })
    }

    /// A commitment with everything that belongs to it.
    pub fn commitment(&self, id: CommitmentId) -> Result<CommitmentSheet> {
        self.read(|reader| self.names(reader)?.commitment_sheet(reader, id))
    }

    /// The commitment with this number, `P-0001`.
    pub fn commitment_numbered(&self, number: &str) -> Result<CommitmentSheet> {
        let id = self.read(|reader| Ok(table::commitment_numbered(reader, number)?.id))?;
        self.commitment(id)
    }

    /// Keeps a new commitment. It follows from a recommendation that was accepted, wholly or in part, or from none.
    pub fn add_commitment(
        &mut self,
        form: &CommitmentForm,
        names_looked_at: bool,
    ) -> Result<CommitmentSheet> {
        let (today, days) = (self.clock.today(), self.settings()?.answer_days);
        let id = self.act(Act::KeepCommitment, |hand| {
            let read = read(form, names_looked_at)?;
            if let Some(id) = form.recommendation {
                let asked = table::recommendation(hand.writer, id)?;
                if !asked.state(today, days).may_be_kept() {
                    return Err(Trouble::NotNow.into());
                }
                if asked.service.is_some() && asked.service != form.service {
                    return Err(field("service", "commitments-trouble-other-service").into());
                }
            }
            if let Some(service) = form.service {
                cases::table::service(hand.writer, service)?;
            }
            idea_is_on(hand.writer, form)?;
            Ok(table::add_commitment(hand.writer, form, &read, hand.desk, hand.at)?)
        })?;
        self.commitment(id)
    }

    /// Puts a commitment right of which nothing was reported yet. Later another one takes its place instead, so that
    /// nobody can say that it was always meant so.
    pub fn correct_commitment(
        &mut self,
        id: CommitmentId,
        form: &CommitmentForm,
        names_looked_at: bool,
    ) -> Result<CommitmentSheet> {
        self.act(Act::KeepCommitment, |hand| {
            planned(hand.writer, id)?;
            let read = read(form, names_looked_at)?;
            Ok(table::correct_commitment(hand.writer, id, form, &read)?)
        })?;
        self.commitment(id)
    }

    /// Drops a commitment that was entered by mistake and of which nothing was reported.
    pub fn drop_commitment(&mut self, id: CommitmentId) -> Result<()> {
        self.act(Act::DropCommitment, |hand| {
            planned(hand.writer, id)?;
            if table::commitments(hand.writer)?.iter().any(|one| one.replaced_by == Some(id)) {
                return Err(Trouble::NotNow.into());
            }
            Ok(table::drop_commitment(hand.writer, id)?)
        })
    }

    /// Keeps what happened. With the first entry the commitment is under way.
    pub fn add_progress(
        &mut self,
        id: CommitmentId,
        form: &ProgressForm,
        names_looked_at: bool,
    ) -> Result<CommitmentSheet> {
        let today = self.clock.today();
        self.act(Act::RecordProgress, |hand| {
            let one = open(hand.writer, id)?;
            let last = table::progress(hand.writer, id)?.last().map_or(0, |entry| entry.number);
            let entry = form.read(last + 1, &one.measures, one.starts, today).map_err(Trouble::Form)?;
            let texts = Texts::default().both("note", &entry.note);
            let texts =
                texts.one("evidence", &entry.evidence, Lang::Cy).one("evidence", &entry.evidence, Lang::En);
            texts.name_nobody(&Known::default(), names_looked_at)?;
            Ok(table::add_progress(hand.writer, id, &entry, hand.desk, hand.at)?)
        })?;
        self.commitment(id)
    }

    /// Takes the entry back that was entered last: a slip of the hand.
    pub fn take_back_progress(&mut self, id: CommitmentId) -> Result<CommitmentSheet> {
        self.act(Act::TakeBackProgress, |hand| {
            open(hand.writer, id)?;
            match table::take_back_progress(hand.writer, id)? {
                true => Ok(()),
                false => Err(Trouble::NotNow.into()),
            }
        })?;
        self.commitment(id)
    }

    /// Keeps how a commitment ended. Binding.
    pub fn close_commitment(
        &mut self,
        id: CommitmentId,
        form: &EndingForm,
        names_looked_at: bool,
    ) -> Result<CommitmentSheet> {
        let today = self.clock.today();
        self.act(Act::CloseCommitment, |hand| {
            let one = open(hand.writer, id)?;
            let end = form.read(&one, today).map_err(Trouble::Form)?;
            if let Some(next) = end.replaced_by {
                let next = table::commitment(hand.writer, next)?;
                if next.service != one.service || !next.state.is_open() {
                    return Err(field("replacedBy", "commitments-trouble-replaced-by").into());
                }
            }
            Texts::default().both("why", &end.why).name_nobody(&Known::default(), names_looked_at)?;
            Ok(table::close(hand.writer, id, &end)?)
        })?;
        self.commitment(id)
    }
}

fn read(form: &CommitmentForm, names_looked_at: bool) -> Result<Promised> {
    let read = form.read().map_err(Trouble::Form)?;
    owner_is_a_role(&read.owner)?;
    let mut texts = Texts::default().both("promise", &read.promise);
    let names: Vec<String> = read.measures.iter().map(|one| format!("measure{}What", one.number)).collect();
    for (name, measure) in names.iter().zip(&read.measures) {
        texts = texts.one(name, &measure.what.cy, Lang::Cy).one(name, &measure.what.en, Lang::En);
    }
    texts.name_nobody(&Known::default(), names_looked_at)?;
    Ok(read)
}

/// A commitment to one of the five ideas is that of a service for which the idea is switched on.
fn idea_is_on(rows: &Look, form: &CommitmentForm) -> Result<()> {
    match (Idea::of(form.template), form.service) {
        (None, _) => Ok(()),
        (Some(idea), Some(service)) => must_be_on(rows, service, idea),
        (Some(_), None) => Err(ideas::Trouble::Off.into()),
    }
}

fn planned(rows: &Look, id: CommitmentId) -> Result<Commitment> {
    let one = table::commitment(rows, id)?;
    if one.state == CommitmentState::Planned { Ok(one) } else { Err(Trouble::NotNow.into()) }
}

fn open(rows: &Look, id: CommitmentId) -> Result<Commitment> {
    let one = table::commitment(rows, id)?;
    if one.state.is_open() { Ok(one) } else { Err(Trouble::NotNow.into()) }
}

fn field(name: &str, key: &str) -> Trouble {
    Trouble::Form(vec![FieldTrouble::new(name, Phrase::plain(key))])
}
