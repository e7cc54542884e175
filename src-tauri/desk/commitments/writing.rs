//! Writing a recommendation, and settling from what it is built.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::sheets::{Names, RecommendationRow, RecommendationSheet, followed};
use crate::cases;
use crate::commitments::{
    About, Audience, EvidenceRef, Heard, Recommendation, RecommendationForm, Trouble, Wording, table,
};
use crate::desk::{Desk, Hand, Result};
use crate::language::{Words, phrases};
use crate::store::{Act, Look};
use crate::vocabulary::{Both, Phrase, RecommendationId, ServiceId};

/// The reason that asks for a mentor: no support from peers, alone (`domain.md` 6.5).
const ALONE: &str = "C5";

/// From where a recommendation is begun: a theme or a reason of the findings.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct RecommendationStart {
    /// The service it is meant for; none for Wales.
    pub service: Option<ServiceId>,
    /// The letter of a theme.
    pub theme: Option<String>,
    /// The code of a reason.
    pub reason: Option<String>,
}

impl Desk {
    /// Every recommendation, newest first.
    pub fn recommendations(&self) -> Result<Vec<RecommendationRow>> {
        let names = |rows: &Look| self.names(rows);
        self.read(|reader| {
            let (names, promised) = (names(reader)?, table::commitments(reader)?);
            let row = |one: Recommendation| {
                let followed = promised.iter().filter(|next| next.recommendation == Some(one.id)).count();
                names.recommendation_row(&one, followed)
            };
            Ok(table::recommendations(reader)?.into_iter().map(row).collect())
        })
    }

    /// A recommendation with everything that belongs to it.
    pub fn recommendation(&self, id: RecommendationId) -> Result<RecommendationSheet> {
        self.read(|reader| self.names(reader)?.recommendation_sheet(reader, id))
    }

    /// The recommendation with this number, `R-0001`.
    pub fn recommendation_numbered(&self, number: &str) -> Result<RecommendationSheet> {
        let id = self.read(|reader| Ok(table::recommendation_numbered(reader, number)?.id))?;
        self.recommendation(id)
    }

    /// Begins a recommendation from a theme or a reason, built from everything that counts for it. For carers who were
    /// alone it comes with the idea of a mentor, to be written otherwise.
    pub fn begin_recommendation(&mut self, start: &RecommendationStart) -> Result<RecommendationSheet> {
        let form = RecommendationForm {
            audience: if start.service.is_some() { Audience::Service } else { Audience::Nation },
            service: start.service,
            region: None,
            wording: suggestion(start.reason.as_deref()),
            about: About {
                themes: start.theme.iter().cloned().collect(),
                reasons: start.reason.iter().cloned().collect(),
            },
        };
        let id = self.act(Act::KeepRecommendation, |hand| {
            let id = add(hand, &form)?;
            let one = table::recommendation(hand.writer, id)?;
            let counts =
                |heard: &Heard| heard.of.quote.is_none() && heard.silent(one.towards(), &one.about).is_none();
            let chosen =
                table::heard(hand.writer)?.into_iter().filter(counts).map(|heard| heard.of).collect();
            table::choose(hand.writer, id, &chosen)?;
            Ok(id)
        })?;
        self.recommendation(id)
    }

    /// Keeps a new draft.
    pub fn add_recommendation(&mut self, form: &RecommendationForm) -> Result<RecommendationSheet> {
        let id = self.act(Act::KeepRecommendation, |hand| add(hand, form))?;
        self.recommendation(id)
    }

    /// Keeps a draft as it is written now. What was shared keeps its words.
    pub fn keep_recommendation(
        &mut self,
        id: RecommendationId,
        form: &RecommendationForm,
    ) -> Result<RecommendationSheet> {
        self.act(Act::KeepRecommendation, |hand| {
            let before = unshared(hand.writer, id)?;
            must_be_right(hand.writer, form)?;
            Ok(table::keep(hand.writer, &before, form)?)
        })?;
        self.recommendation(id)
    }

    /// Settles from what a draft is built; the check has to be made anew.
    pub fn choose_evidence(
        &mut self,
        id: RecommendationId,
        chosen: &[EvidenceRef],
    ) -> Result<RecommendationSheet> {
        self.act(Act::ChooseEvidence, |hand| {
            unshared(hand.writer, id)?;
            let there: BTreeSet<EvidenceRef> = table::heard(hand.writer)?
                .into_iter()
                .chain(table::evidence(hand.writer, id)?)
                .map(|heard| heard.of)
                .collect();
            let chosen: BTreeSet<EvidenceRef> = chosen.iter().copied().collect();
            if !chosen.is_subset(&there) {
                return Err(Trouble::NoEvidence.into());
            }
            table::choose(hand.writer, id, &chosen)?;
            Ok(table::uncheck(hand.writer, id)?)
        })?;
        self.recommendation(id)
    }

    /// Drops a draft that nobody was given.
    pub fn drop_recommendation(&mut self, id: RecommendationId) -> Result<()> {
        self.act(Act::DropRecommendation, |hand| {
            unshared(hand.writer, id)?;
            Ok(table::drop_draft(hand.writer, id)?)
        })
    }

    /// What lists need to be written out.
    pub(super) fn names(&self, rows: &Look) -> Result<Names> {
        Names::read(rows, self.clock.today(), self.settings()?.answer_days)
    }
}

fn add(hand: &Hand<'_>, form: &RecommendationForm) -> Result<RecommendationId> {
    must_be_right(hand.writer, form)?;
    Ok(table::add(hand.writer, form, hand.desk, hand.at)?)
}

fn must_be_right(rows: &Look, form: &RecommendationForm) -> Result<()> {
    let troubles = form.troubles();
    if !troubles.is_empty() {
        return Err(Trouble::Form(troubles).into());
    }
    if let Some(service) = form.service {
        cases::table::service(rows, service)?;
    }
    Ok(())
}

/// The recommendation, while nobody was given it.
pub(super) fn unshared(rows: &Look, id: RecommendationId) -> Result<Recommendation> {
    let one = table::recommendation(rows, id)?;
    if one.shared.is_some() { Err(Trouble::NotNow.into()) } else { Ok(one) }
}

/// How many commitments followed decides whether an answer may still be put otherwise.
pub(super) fn has_followed(rows: &Look, id: RecommendationId) -> Result<bool> {
    Ok(!followed(rows, id)?.is_empty())
}

fn suggestion(reason: Option<&str>) -> Wording {
    if reason != Some(ALONE) {
        return Wording::default();
    }
    let say = |phrase: Phrase| Both::of(|lang| Words::embedded().say(&phrase, lang));
    Wording {
        context: say(phrases::commitments_mentor_context()),
        idea: say(phrases::commitments_mentor_idea()),
        effect: say(phrases::commitments_mentor_effect()),
    }
}
