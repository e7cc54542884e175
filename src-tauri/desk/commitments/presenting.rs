//! Writing with the service in the room: only what it may read, and nothing that says from whom it comes.

use serde::Serialize;

use super::sharing::{form_of, rests_on};
use super::sheets::{PartGuidance, guidance};
use super::writing::unshared;
use crate::cases::Region;
use crate::commitments::{Audience, Recommendation, RecommendationForm, Trouble, Wording, table};
use crate::desk::{Desk, Result};
use crate::store::Act;
use crate::vocabulary::{Both, RecommendationId};

/// A recommendation as it may be shown to whom it is addressed. It has no place for a number of households, for
/// evidence, for a theme, or for another service.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Presented {
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
    /// The three boxes.
    pub wording: Wording,
    /// Whether its words may still be changed.
    pub may_write: bool,
    /// How long each box should be.
    pub guidance: Vec<PartGuidance>,
}

impl Desk {
    /// A recommendation for the screen that the service sees. Whoever reads it has been told it, so only what may be
    /// shared is shown.
    pub fn present_recommendation(&mut self, id: RecommendationId) -> Result<Presented> {
        let one = self.act(Act::PresentRecommendation, |hand| {
            let one = table::recommendation(hand.writer, id)?;
            if one.shared.is_none() {
                rests_on(hand.writer, &one)?;
            }
            Ok(one)
        })?;
        self.presented(one)
    }

    /// Keeps the boxes as they were written together.
    pub fn write_presented(&mut self, id: RecommendationId, wording: &Wording) -> Result<Presented> {
        let one = self.act(Act::KeepRecommendation, |hand| {
            let before = unshared(hand.writer, id)?;
            let form = RecommendationForm { wording: wording.clone(), ..form_of(&before) };
            let troubles = form.troubles();
            if !troubles.is_empty() {
                return Err(Trouble::Form(troubles).into());
            }
            table::keep(hand.writer, &before, &form)?;
            Ok(table::recommendation(hand.writer, id)?)
        })?;
        self.presented(one)
    }

    fn presented(&self, one: Recommendation) -> Result<Presented> {
        let addressee = self.read(|reader| self.names(reader))?.of(one.service);
        Ok(Presented {
            id: one.id,
            number: one.number,
            audience: one.audience,
            addressee,
            region: one.region,
            wording: one.wording,
            may_write: one.shared.is_none(),
            guidance: guidance(),
        })
    }
}
