//! Passages in the carer's own words, and what the carer decided about each when it was read back.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Desk, Result};
use crate::cases::Origin;
use crate::interviews::{Decision, Quote, Trouble, table};
use crate::reports::pdf;
use crate::store::{Act, Look};
use crate::vocabulary::{InterviewId, Moment, QuoteId};
use crate::{cases, consent, earlier, guides, reports};

/// A decision about one passage.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Deciding {
    /// What the carer decided.
    pub decision: Decision,
    /// The wording the carer approved; needed for a voice and for an unattributed quotation.
    pub wording: Option<String>,
    /// The theme it speaks to.
    pub theme: Option<String>,
}

impl Desk {
    /// Marks a stretch of a note as the carer's own words.
    pub fn quote(&mut self, id: InterviewId, question: &str, from: u32, to: u32) -> Result<Quote> {
        self.act(Act::MarkQuote, |hand| {
            let interview = table::interview(hand.writer, id, hand.at)?;
            let guide = guides::table::stored(hand.writer, &interview.guide, interview.guide_version)?;
            let asked = guide.questions.iter().find(|one| one.id == question);
            let theme = asked.ok_or_else(|| Trouble::NoQuestion(question.to_owned()))?.theme.as_deref();
            Ok(table::mark(hand.writer, id, question, (from, to), theme, hand.desk)?)
        })
    }

    /// Takes a mark away; the words stay in the note.
    pub fn unquote(&mut self, id: InterviewId, quote: QuoteId) -> Result<()> {
        self.act(Act::UnmarkQuote, |hand| {
            must_not_be_sent(hand.writer, quote)?;
            Ok(table::unmark(hand.writer, id, quote)?)
        })
    }

    /// Keeps what the carer decided about a passage.
    pub fn decide_quote(&mut self, id: InterviewId, quote: QuoteId, deciding: &Deciding) -> Result<Quote> {
        self.act(Act::DecideQuote, |hand| {
            let mut one = find(hand.writer, id, |one| one.id == quote)?;
            must_stand(hand.writer, id, quote)?;
            if (one.decision, &one.wording) != (deciding.decision, &approved_wording(deciding)?) {
                must_not_be_sent(hand.writer, quote)?;
            }
            one.decision = deciding.decision;
            one.wording = approved_wording(deciding)?;
            if matches!(one.decision, Decision::Voice | Decision::Unattributed) {
                must_be_allowed(hand.writer, id, hand.at)?;
                pdf::must_show(one.wording.as_deref().unwrap_or_default())?;
            }
            one.theme.clone_from(&deciding.theme);
            table::decide(hand.writer, id, &one, hand.at)?;
            Ok(one)
        })
    }

    /// The passage with this number in the interview.
    pub fn quote_numbered(&self, id: InterviewId, number: u32) -> Result<Quote> {
        self.read(|reader| find(reader, id, |one| one.number == number))
    }
}

/// Nothing is decided about what the carer withdrew, be it the wording or the whole interview.
fn must_stand(rows: &Look, id: InterviewId, quote: QuoteId) -> Result<()> {
    if consent::table::withdrawn(rows)?.contains(&id) {
        return Err(consent::Trouble::Withdrawn.into());
    }
    match consent::table::withdrawn_wordings(rows)?.contains_key(&quote) {
        true => Err(consent::Trouble::WordingWithdrawn.into()),
        false => Ok(()),
    }
}

/// Of an interview that was held before, no word is passed on unless it was stated what its carer allowed.
fn must_be_allowed(rows: &Look, id: InterviewId, now: Moment) -> Result<()> {
    let case = cases::table::case(rows, table::interview(rows, id, now)?.case)?;
    let stated = consent::table::history(rows, id)?.iter().any(|one| one.given);
    match case.origin {
        Origin::Earlier if !stated => Err(earlier::Trouble::NothingAllowed.into()),
        _ => Ok(()),
    }
}

/// A wording that stands in a released report is taken back only where it is said which reports held it.
fn must_not_be_sent(rows: &Look, quote: QuoteId) -> Result<()> {
    let held = reports::table::holding(rows, &BTreeSet::from([quote]))?;
    if held.is_empty() { Ok(()) } else { Err(consent::Trouble::WordingSent.into()) }
}

fn find(rows: &Look, id: InterviewId, is: impl Fn(&Quote) -> bool) -> Result<Quote> {
    Ok(table::quotes(rows, id)?.into_iter().find(is).ok_or(Trouble::NoQuote)?)
}

fn approved_wording(deciding: &Deciding) -> Result<Option<String>> {
    let wording = deciding.wording.as_deref().map(str::trim).filter(|wording| !wording.is_empty());
    match deciding.decision {
        Decision::Voice | Decision::Unattributed if wording.is_none() => Err(Trouble::WordingMissing.into()),
        // A wording still being found with the carer is kept as well, so that nothing of it is lost before the decision.
        Decision::Voice | Decision::Unattributed | Decision::Undecided => Ok(wording.map(str::to_owned)),
        Decision::Neither => Ok(None),
    }
}
