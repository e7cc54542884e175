//! Finding words in cases and in what was said.

use serde::Serialize;

use super::{Desk, Result};
use crate::interviews::NoteLang;
use crate::search::{self, Hit, Piece, Query};
use crate::store::{Act, Look};
use crate::vocabulary::{Both, CaseId, InterviewId};
use crate::{cases, store};

/// How many cases a search shows at most; more words find fewer.
const MOST_CASES: u32 = 10;
/// How many passages a search shows at most.
const MOST_PASSAGES: u32 = 30;

/// A place where words were found. The screen shows it and opens it; nothing of it is kept.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// The service that was left.
    pub service_name: Both<String>,
    /// The carers' names; none where an interview is the place.
    pub carers: Vec<String>,
    /// The interview, when the words were said in one.
    pub interview: Option<InterviewId>,
    /// The question under which they stand.
    pub question: Option<String>,
    /// What surrounds the words; empty when they are in the number or the names.
    pub around: Vec<Piece>,
    /// The language of what surrounds them, where one is known.
    pub lang: Option<NoteLang>,
}

impl Desk {
    /// The places where all words of `text` stand together, in whichever form: cases first, then what was said. In
    /// each the form that was typed stands first, and the newest before the older.
    pub fn search_all(&mut self, text: &str) -> Result<Vec<Found>> {
        let Some(query) = Query::read(text) else { return Ok(Vec::new()) };
        if self.read(|reader| Ok(search::table::is_behind(reader)?))? {
            self.act(Act::TakeInWords, |_| Ok(()))?;
        }
        self.read(|reader| {
            let mut hits = search::table::cases(reader, &query, MOST_CASES)?;
            hits.extend(search::table::passages(reader, &query, MOST_PASSAGES)?);
            places(reader, hits)
        })
    }
}

fn places(rows: &Look, hits: Vec<Hit>) -> Result<Vec<Found>> {
    // Much of what is found was said in the same few talks.
    let headings = cases::table::headings(rows, &hits.iter().map(|hit| hit.case).collect())?;
    let themselves = hits.iter().filter(|hit| hit.interview.is_none()).map(|hit| hit.case);
    let mut carers = cases::table::carers(rows, &themselves.collect())?;
    let mut places = Vec::with_capacity(hits.len());
    for hit in hits {
        let heading = headings.get(&hit.case).ok_or(cases::Trouble::NoCase)?;
        places.push(Found {
            case: hit.case,
            number: heading.number.clone(),
            service_name: heading.service_name.clone(),
            carers: if hit.interview.is_none() {
                carers.remove(&hit.case).unwrap_or_default()
            } else {
                Vec::new()
            },
            interview: hit.interview,
            question: hit.question,
            around: hit.around,
            lang: hit.lang,
        });
    }
    Ok(places)
}

/// Brings the index up to date as part of an act. Typing waits for the next act of another kind.
pub(super) fn keep_up(act: Act, writer: &store::Writer<'_>) -> store::Result<()> {
    if act == Act::RecordAnswer { Ok(()) } else { search::table::catch_up(writer) }
}
