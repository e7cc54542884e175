//! Names in what was written down: spotted with what the case itself holds, never kept.

use serde::Deserialize;

use super::{Desk, Result};
use crate::cases;
use crate::interviews::{NoteLang, table};
use crate::language::names::{self, Known, Spotted};
use crate::store::Look;
use crate::vocabulary::InterviewId;

/// A note or a wording to be looked through.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct NotePassage {
    /// As it stands now, saved or not.
    pub text: String,
    /// Its language.
    pub lang: NoteLang,
}

impl Desk {
    /// What in each passage may tell who somebody is, with neutral words. Changes nothing and keeps nothing.
    pub fn names_in(&self, interview: InterviewId, passages: &[NotePassage]) -> Result<Vec<Vec<Spotted>>> {
        let now = self.clock.now();
        let known = self.read(|reader| {
            let case = table::interview(reader, interview, now)?.case;
            known(reader, &cases::table::case(reader, case)?)
        })?;
        let look = |one: &NotePassage| names::spot(&one.text, one.lang.single(), &known);
        Ok(passages.iter().map(look).collect())
    }
}

/// The names that a case holds.
pub(super) fn known(rows: &Look, case: &cases::Case) -> Result<Known> {
    let service = cases::table::service(rows, case.entry.service)?.name;
    Ok(Known { carers: case.entry.carers.clone(), service: Some(service) })
}
