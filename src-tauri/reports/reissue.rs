//! A report that was sent and held words that were withdrawn since: it must be made again without them.

use serde::Serialize;

use super::ledger::LedgerRow;
use crate::vocabulary::{Moment, coded};

coded! {
    /// How a report that held withdrawn words was settled.
    pub enum Settled {
        /// It was made again without them.
        MadeAgain = "made-again",
        /// It was called back, and none was made in its place.
        CalledBack = "called-back",
    }
}

/// A released report that must be made again.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Reissue {
    /// The report.
    pub release: LedgerRow,
    /// How many of its wordings were withdrawn.
    pub wordings: u32,
    /// When that was asked.
    pub asked_at: Moment,
    /// How it was settled; none while it is open.
    pub settled: Option<Settled>,
    /// When.
    pub settled_at: Option<Moment>,
}
