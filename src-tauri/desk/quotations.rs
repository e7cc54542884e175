//! Quotations without a name: each is looked at by itself, and of each it is asked whether their social worker could tell.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{Desk, Result, names};
use crate::interviews::table::{Asked, Unattributed};
use crate::interviews::{NoteLang, Trouble, table};
use crate::language::names::{TellingDetail, details};
use crate::reports::quotations::{self, Absent, Quotation};
use crate::store::{Act, Look};
use crate::vocabulary::{Coded, Day, InterviewId, Moment, QuoteId};
use crate::{cases, consent};

/// A quotation without a name, as she sees it when the question is asked. The screen names nobody.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct QuotationRow {
    /// The passage.
    pub quote: QuoteId,
    /// The interview in which it was said.
    pub interview: InterviewId,
    /// The case's number.
    pub number: String,
    /// The wording that the carer approved.
    pub wording: String,
    /// Its language.
    pub lang: NoteLang,
    /// The theme it was put under.
    pub theme: Option<String>,
    /// What in it tells the story apart.
    pub details: Vec<TellingDetail>,
    /// Whether their social worker could tell; none before it was asked of this wording.
    pub could_tell: Option<bool>,
    /// When that was answered.
    pub asked_at: Option<Moment>,
    /// Everything that keeps it out of every report today; nothing when it stands wherever its theme is named.
    pub absent: Vec<Absent>,
    /// The first day on which it may be printed.
    pub free_from: Day,
}

impl Desk {
    /// Every wording that a carer approved for use without a name: those not asked about yet first, then the oldest
    /// approval.
    pub fn quotations(&self) -> Result<Vec<QuotationRow>> {
        let (today, now) = (self.clock.today(), self.clock.now());
        self.read(|reader| rows_of(reader, today, now))
    }

    /// Keeps the answer to the question, and shows all of them as they stand then. "No" is refused for a wording that tells
    /// the story apart, also by the names that the case itself holds: another one is found with the carer first.
    pub fn answer_quotation(&mut self, quote: QuoteId, could_tell: bool) -> Result<Vec<QuotationRow>> {
        self.act(Act::AskAboutQuotation, |hand| {
            let all = table::unattributed(hand.writer)?;
            let one = all.iter().find(|one| one.quote == quote).ok_or(Trouble::NoQuote)?;
            if !could_tell && !details_of(hand.writer, one)?.is_empty() {
                return Err(Trouble::WordingTells.into());
            }
            Ok(table::answer_unattributed(hand.writer, one, could_tell, hand.at, hand.desk)?)
        })?;
        self.quotations()
    }
}

fn rows_of(rows: &Look, today: Day, now: Moment) -> Result<Vec<QuotationRow>> {
    let withdrawn = consent::table::withdrawn(rows)?;
    let all = table::unattributed(rows)?.into_iter();
    let mut found = all.map(|one| row(rows, one, &withdrawn, today, now)).collect::<Result<Vec<_>>>()?;
    found.sort_by_key(|row| row.could_tell.is_some());
    Ok(found)
}

fn row(
    rows: &Look,
    one: Unattributed,
    withdrawn: &BTreeSet<InterviewId>,
    today: Day,
    now: Moment,
) -> Result<QuotationRow> {
    let details = details_of(rows, &one)?;
    let finished_on = table::interview(rows, one.interview, now)?.finished_on.unwrap_or(today);
    let known = Quotation {
        quote: one.quote,
        text: one.wording.clone(),
        lang: one.lang.code().to_owned(),
        theme: one.theme.clone(),
        finished_on,
        withdrawn: withdrawn.contains(&one.interview),
        could_tell: one.asked.map(|asked| asked.could_tell),
    };
    let mut absent = quotations::absent(&known, today);
    if !details.is_empty() && !absent.contains(&Absent::Tells) {
        absent.push(Absent::Tells);
    }
    Ok(QuotationRow {
        number: cases::table::case(rows, one.case)?.number,
        quote: one.quote,
        interview: one.interview,
        wording: one.wording,
        lang: one.lang,
        theme: one.theme,
        details,
        could_tell: one.asked.map(|Asked { could_tell, .. }| could_tell),
        asked_at: one.asked.map(|Asked { at, .. }| at),
        absent,
        free_from: quotations::free_from(finished_on),
    })
}

/// What in the wording tells the story apart, with the names that the case itself holds.
fn details_of(rows: &Look, one: &Unattributed) -> Result<Vec<TellingDetail>> {
    let known = names::known(rows, &cases::table::case(rows, one.case)?)?;
    Ok(details(&one.wording, &known))
}
