//! What the screens and the terminal show of recommendations and commitments.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::cases::{self, Region};
use crate::commitments::{
    Audience, Basis, Commitment, CommitmentState, EvidenceRef, Heard, Part, Progress, Reached,
    Recommendation, RecommendationState, Silent, Template, reply_due, table,
};
use crate::desk::Result;
use crate::interviews::NoteLang;
use crate::store::Look;
use crate::vocabulary::{Both, CaseId, Coded, CommitmentId, Day, RecommendationId, ServiceId};

/// A recommendation as the list shows it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RecommendationRow {
    /// The recommendation.
    pub id: RecommendationId,
    /// Its number.
    pub number: String,
    /// Whom it is addressed to.
    pub audience: Audience,
    /// The name of the service or the authority.
    pub addressee: Option<Both<String>>,
    /// The region.
    pub region: Option<Region>,
    /// Its idea.
    pub idea: Both<String>,
    /// Where it stands.
    pub state: RecommendationState,
    /// The day it was shared.
    pub shared_on: Option<Day>,
    /// The last day for an answer, while one is waited for or was not given.
    pub reply_due: Option<Day>,
    /// How many commitments followed.
    pub commitments: usize,
}

/// A recommendation with everything that belongs to it. For her own screen alone.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct RecommendationSheet {
    /// The recommendation.
    pub recommendation: Recommendation,
    /// The name of the service or the authority.
    pub addressee: Option<Both<String>>,
    /// Where it stands.
    pub state: RecommendationState,
    /// The last day for an answer, once it was shared.
    pub reply_due: Option<Day>,
    /// What it stands on today, as the store counts it.
    pub basis: Basis,
    /// Whether something it was built from was erased or taken back since.
    pub weakened: bool,
    /// What it was built from, and what else it could be built from.
    pub evidence: Vec<EvidenceRow>,
    /// How long each box should be.
    pub guidance: Vec<PartGuidance>,
    /// The commitments that followed.
    pub commitments: Vec<CommitmentRow>,
}

/// How long a box should be.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct PartGuidance {
    /// The box.
    pub part: Part,
    /// From how many words.
    pub least: usize,
    /// To how many words.
    pub most: usize,
}

/// An interview or a voice that a recommendation was built from, or could be.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct EvidenceRow {
    /// Which it is.
    pub of: EvidenceRef,
    /// Whether the recommendation was built from it.
    pub chosen: bool,
    /// Its case.
    pub case: CaseId,
    /// The number of its case.
    pub number: String,
    /// The service that was left.
    pub service_name: Both<String>,
    /// The day the talk ended.
    pub finished_on: Option<Day>,
    /// The reasons it was coded with that the recommendation is about.
    pub reasons: Vec<String>,
    /// Why it does not count; none when it does.
    pub silent: Option<Silent>,
    /// The wording that the carer approved, for a voice.
    pub words: Option<String>,
    /// The language of the wording.
    pub lang: Option<NoteLang>,
}

/// A commitment as lists show it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CommitmentRow {
    /// The commitment.
    pub id: CommitmentId,
    /// Its number.
    pub number: String,
    /// Its kind.
    pub template: Template,
    /// Who promised.
    pub service: Option<ServiceId>,
    /// The name of who promised.
    pub service_name: Option<Both<String>>,
    /// What was promised.
    pub promise: Both<String>,
    /// Who answers for it.
    pub owner: Both<String>,
    /// The last day on which it is in time.
    pub due: Day,
    /// Where it stands.
    pub state: CommitmentState,
    /// Whether its day has passed.
    pub overdue: bool,
    /// How far each of its measures is.
    pub reached: Vec<Reached>,
    /// The day of the latest entry.
    pub last_on: Option<Day>,
}

/// A commitment with everything that belongs to it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct CommitmentSheet {
    /// The commitment.
    pub commitment: Commitment,
    /// The name of who promised.
    pub service_name: Option<Both<String>>,
    /// Whether its day has passed.
    pub overdue: bool,
    /// How far each of its measures is.
    pub reached: Vec<Reached>,
    /// What happened, in the order in which it was entered.
    pub progress: Vec<Progress>,
    /// The recommendation it follows from.
    pub recommendation: Option<RecommendationRow>,
    /// The commitment in its place.
    pub replaced_by: Option<CommitmentRow>,
    /// Other commitments of the same service that go on, of which one can take its place.
    pub others: Vec<CommitmentRow>,
    /// How it may end as it stands.
    pub endings: Vec<CommitmentState>,
}

/// What is looked up once for a whole list.
pub(super) struct Names {
    services: BTreeMap<ServiceId, Both<String>>,
    today: Day,
    answer_days: u8,
}

impl Names {
    pub(super) fn read(rows: &Look, today: Day, answer_days: u8) -> Result<Names> {
        let services = cases::table::services(rows)?.into_iter().map(|one| (one.id, one.name)).collect();
        Ok(Names { services, today, answer_days })
    }

    pub(super) fn of(&self, service: Option<ServiceId>) -> Option<Both<String>> {
        service.and_then(|id| self.services.get(&id).cloned())
    }

    pub(super) fn state(&self, one: &Recommendation) -> RecommendationState {
        one.state(self.today, self.answer_days)
    }

    pub(super) fn reply_due(&self, one: &Recommendation) -> Option<Day> {
        one.shared.map(|shared| reply_due(shared.on, self.answer_days))
    }

    pub(super) fn recommendation_row(&self, one: &Recommendation, followed: usize) -> RecommendationRow {
        let waits = |_: &Day| one.answer.is_none();
        RecommendationRow {
            id: one.id,
            number: one.number.clone(),
            audience: one.audience,
            addressee: self.of(one.service),
            region: one.region,
            idea: one.wording.idea.clone(),
            state: self.state(one),
            shared_on: one.shared.map(|shared| shared.on),
            reply_due: self.reply_due(one).filter(waits),
            commitments: followed,
        }
    }

    pub(super) fn commitment_row(&self, rows: &Look, one: &Commitment) -> Result<CommitmentRow> {
        let progress = table::progress(rows, one.id)?;
        Ok(CommitmentRow {
            id: one.id,
            number: one.number.clone(),
            template: one.template,
            service: one.service,
            service_name: self.of(one.service),
            promise: one.promise.clone(),
            owner: one.owner.clone(),
            due: one.due,
            state: one.state,
            overdue: one.is_overdue(self.today),
            reached: reached(one, &progress),
            last_on: progress.iter().map(|entry| entry.on).max(),
        })
    }

    pub(super) fn recommendation_sheet(
        &self,
        rows: &Look,
        id: RecommendationId,
    ) -> Result<RecommendationSheet> {
        let one = table::recommendation(rows, id)?;
        let chosen = table::evidence(rows, id)?;
        let (basis, withdrawn) = weighed(&one, &chosen);
        let falls = one.shared.is_some() && basis.rests_on.is_none();
        let followed = followed(rows, id)?;
        Ok(RecommendationSheet {
            addressee: self.of(one.service),
            state: self.state(&one),
            reply_due: self.reply_due(&one),
            basis,
            weakened: withdrawn || falls || table::has_lost(rows, id)?,
            evidence: self.evidence(rows, &one, &chosen)?,
            guidance: guidance(),
            commitments: followed
                .iter()
                .map(|next| self.commitment_row(rows, next))
                .collect::<Result<_>>()?,
            recommendation: one,
        })
    }

    /// What was chosen, and while nothing is shared what else would count.
    fn evidence(&self, rows: &Look, one: &Recommendation, chosen: &[Heard]) -> Result<Vec<EvidenceRow>> {
        let mut found: Vec<EvidenceRow> =
            chosen.iter().map(|heard| self.evidence_row(rows, one, heard, true)).collect::<Result<_>>()?;
        if one.shared.is_none() {
            let free = |heard: &Heard| {
                heard.silent(one.towards(), &one.about).is_none()
                    && chosen.iter().all(|other| other.of != heard.of)
            };
            for heard in table::heard(rows)?.into_iter().filter(free) {
                found.push(self.evidence_row(rows, one, &heard, false)?);
            }
        }
        Ok(found)
    }

    fn evidence_row(
        &self,
        rows: &Look,
        one: &Recommendation,
        heard: &Heard,
        chosen: bool,
    ) -> Result<EvidenceRow> {
        let (words, lang) = heard.wording.clone().unzip();
        Ok(EvidenceRow {
            of: heard.of,
            chosen,
            case: heard.case,
            number: cases::table::case(rows, heard.case)?.number,
            service_name: self.of(Some(heard.service)).unwrap_or_default(),
            finished_on: heard.finished_on,
            reasons: heard.codes.iter().filter(|code| one.about.names(code)).cloned().collect(),
            silent: heard.silent(one.towards(), &one.about),
            words,
            lang,
        })
    }

    pub(super) fn commitment_sheet(&self, rows: &Look, id: CommitmentId) -> Result<CommitmentSheet> {
        let one = table::commitment(rows, id)?;
        let progress = table::progress(rows, id)?;
        let row = |next: &Commitment| self.commitment_row(rows, next);
        let all = table::commitments(rows)?;
        let recommendation = match one.recommendation {
            Some(id) => {
                let followed = followed(rows, id)?.len();
                Some(self.recommendation_row(&table::recommendation(rows, id)?, followed))
            }
            None => None,
        };
        let other = |next: &&Commitment| next.id != id && next.service == one.service && next.state.is_open();
        Ok(CommitmentSheet {
            service_name: self.of(one.service),
            overdue: one.is_overdue(self.today),
            reached: reached(&one, &progress),
            progress,
            recommendation,
            replaced_by: all.iter().find(|next| Some(next.id) == one.replaced_by).map(row).transpose()?,
            others: all.iter().filter(other).map(row).collect::<Result<_>>()?,
            endings: endings(one.state),
            commitment: one,
        })
    }
}

/// What a recommendation stands on, and whether something under it was taken back.
pub(super) fn weighed(one: &Recommendation, chosen: &[Heard]) -> (Basis, bool) {
    let taken_back =
        chosen.iter().any(|heard| heard.silent(one.towards(), &one.about) == Some(Silent::Withdrawn));
    (one.basis(chosen), taken_back)
}

pub(super) fn followed(rows: &Look, id: RecommendationId) -> Result<Vec<Commitment>> {
    let all = table::commitments(rows)?;
    Ok(all.into_iter().filter(|one| one.recommendation == Some(id)).collect())
}

pub(super) fn guidance() -> Vec<PartGuidance> {
    let of = |part: &Part| {
        let (least, most) = part.guidance();
        PartGuidance { part: *part, least, most }
    };
    Part::ALL.iter().map(of).collect()
}

fn reached(one: &Commitment, progress: &[Progress]) -> Vec<Reached> {
    one.measures.iter().map(|measure| Reached::of(measure, progress)).collect()
}

fn endings(state: CommitmentState) -> Vec<CommitmentState> {
    let ends = |next: &&CommitmentState| !next.is_open() && state.may_become(**next);
    CommitmentState::ALL.iter().filter(ends).copied().collect()
}
