//! Finding recommendations and commitments by their words.

use serde::Serialize;

use super::sheets::Names;
use crate::commitments::table;
use crate::desk::{Desk, Result};
use crate::search::{self, Piece, Promise, PromiseKind, Query};
use crate::store::Look;
use crate::vocabulary::{Both, CommitmentId, RecommendationId};

/// How many are shown at most; more words find fewer.
const MOST: u32 = 10;

/// A recommendation or a commitment in which words were found.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct FoundPromise {
    /// What it is.
    pub kind: PromiseKind,
    /// The recommendation, when it is one.
    pub recommendation: Option<RecommendationId>,
    /// The commitment, when it is one.
    pub commitment: Option<CommitmentId>,
    /// Its number.
    pub number: String,
    /// The name of the service.
    pub service_name: Option<Both<String>>,
    /// What surrounds the words.
    pub around: Vec<Piece>,
}

impl Desk {
    /// The recommendations and commitments in which all words of `text` stand, in whichever form.
    pub fn search_promises(&self, text: &str) -> Result<Vec<FoundPromise>> {
        let Some(query) = Query::read(text) else { return Ok(Vec::new()) };
        self.read(|reader| {
            let names = self.names(reader)?;
            let found = search::table::promises(reader, &query, MOST)?;
            found.into_iter().map(|one| place(reader, &names, one)).collect()
        })
    }
}

fn place(rows: &Look, names: &Names, one: Promise) -> Result<FoundPromise> {
    let Promise { kind, id, around } = one;
    Ok(match kind {
        PromiseKind::Recommendation => {
            let id = id.parse().map_err(|_| crate::commitments::Trouble::NoRecommendation)?;
            let found = table::recommendation(rows, id)?;
            let service_name = names.of(found.service);
            let recommendation = Some(id);
            FoundPromise {
                kind,
                recommendation,
                commitment: None,
                number: found.number,
                service_name,
                around,
            }
        }
        PromiseKind::Commitment => {
            let id = id.parse().map_err(|_| crate::commitments::Trouble::NoCommitment)?;
            let found = table::commitment(rows, id)?;
            let service_name = names.of(found.service);
            let commitment = Some(id);
            FoundPromise {
                kind,
                recommendation: None,
                commitment,
                number: found.number,
                service_name,
                around,
            }
        }
    })
}
