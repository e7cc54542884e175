//! Erasing: a household's exit goes from every room, and stays gone when an older copy of the store comes back.

use super::{Desk, Hand, Result};
use crate::cases::Case;
use crate::store::{Act, Erasure, Extent, Outside};
use crate::vocabulary::InterviewId;
use crate::{cases, commitments, consent, earlier, interviews, letters, outbox, reasons, reports, rights};

/// Every table whose rows go with a case. A test compares this with what the schema says, so that a table which
/// points at a case, a household, a carer or an interview cannot be forgotten here.
#[cfg(test)]
pub(super) const GOES: &[&str] = &[
    "exit_case",
    "household",
    "carer",
    "case_move",
    "contact_attempt",
    "booking",
    "irm_disclosure",
    "interview",
    "aftercare",
    "debrief",
    "sitting",
    "answer",
    "rating",
    "quote",
    "quotation_asked",
    "consent",
    "stopped_interview",
    "coding",
    "contributing",
    "letter_written",
    "calendar_entry",
    "earlier_household",
    "rectification",
    "names_others",
    "opt_out_another",
    "recommendation_evidence",
];

/// Every table whose rows stay, and why they may.
#[cfg(test)]
pub(super) const STAYS: &[(&str, &str)] = &[
    ("cohort_member", "counted once for ever; the id points at nothing any more"),
    ("release_voice", "which passage was released; the id points at nothing any more"),
    ("erasure", "stands in the place of what is gone"),
    ("erased_interview", "stands in the place of an interview that is gone"),
    ("withdrawn_quote", "keeps a withdrawn wording out of every report; the id points at nothing any more"),
    ("consent_record", "what was allowed, under a number that points at no case any more"),
];

/// What an erasure left.
#[derive(Clone, Debug, Eq, PartialEq, serde::Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct Erased {
    /// The number that stands in the place of the case and is never given again.
    pub number: String,
    /// Whether the household stays counted in a closed reporting year. Its words and reasons are gone all the same.
    pub locked: bool,
}

/// Removes every row about the household's exit from every room but the closed one of safeguarding, which has a
/// review of its own. Works inside any act; the store then keeps the erasure in its list outside the database and
/// scours the file. What was counted and released stays as it was.
///
/// # Errors
/// The store's own trouble; then nothing is gone.
pub(super) fn erase_case(hand: &Hand<'_>, case: &Case) -> Result<Erased> {
    let locked = reports::table::locked_households(hand.writer)?.contains(&case.household);
    clear_rooms(hand, case)?;
    cases::table::erase(hand.writer, case, hand.at)?;
    Ok(Erased { number: case.number.clone(), locked })
}

/// Removes whatever could tell who it was and leaves a bare case. What was said goes whole: nobody can vouch that
/// words without a name lead to nobody, and what they counted for is counted.
pub(super) fn anonymise_case(hand: &Hand<'_>, case: &Case) -> Result<()> {
    clear_rooms(hand, case)?;
    Ok(cases::table::anonymise(hand.writer, case, hand.at)?)
}

/// Removes one interview of a household while another one stands.
pub(super) fn erase_interview(hand: &Hand<'_>, case: &Case, id: InterviewId) -> Result<()> {
    clear_interview(hand, case, id)?;
    Ok(cases::table::erased_interview(hand.writer, case, id, hand.at)?)
}

/// Removes how the carers can be reached, and with it which letters went there.
pub(super) fn forget_contact(hand: &Hand<'_>, case: &Case) -> Result<()> {
    letters::table::forget(hand.writer, case.id)?;
    Ok(cases::table::forget_contact(hand.writer, case, hand.at)?)
}

fn clear_interview(hand: &Hand<'_>, case: &Case, id: InterviewId) -> Result<()> {
    hold_back_words(hand, id)?;
    consent::table::erase(hand.writer, id, &case.number, hand.at.day())?;
    reasons::table::erase(hand.writer, id)?;
    rights::table::forget_interview(hand.writer, id)?;
    commitments::table::forget_interview(hand.writer, id)?;
    Ok(interviews::table::erase(hand.writer, id)?)
}

/// Pages that hold words of this interview and have not left yet do not leave any more, and go from the store.
fn hold_back_words(hand: &Hand<'_>, id: InterviewId) -> Result<()> {
    let quotes = interviews::table::quotes(hand.writer, id)?.into_iter().map(|quote| quote.id).collect();
    let holding = reports::table::holding(hand.writer, &quotes)?.into_keys().collect();
    Ok(outbox::table::envelopes::withdrawn(hand.writer, &holding)?)
}

/// What other rooms hold of a case.
fn clear_rooms(hand: &Hand<'_>, case: &Case) -> Result<()> {
    rights::table::forget(hand.writer, case.id)?;
    consent::table::forget_another(hand.writer, case.id)?;
    for interview in interviews::table::of_case(hand.writer, case.id)? {
        clear_interview(hand, case, interview.id)?;
    }
    letters::table::forget(hand.writer, case.id)?;
    earlier::table::forget(hand.writer, case.id)?;
    Ok(())
}

impl Desk {
    /// Lets go of what the desk itself remembers of interviews that are gone.
    pub(super) fn forget_what_is_gone(&mut self) -> Result<()> {
        let there = self.read(|reader| Ok(interviews::table::all(reader)?))?;
        let gone = |id| there.iter().all(|one| one.id != id);
        let open = self.opened_mut()?;
        open.listening_to = open.listening_to.filter(|id| !gone(*id));
        open.asked = open.asked.take().filter(|(id, _)| !gone(*id));
        Ok(())
    }

    /// Does again what stands in the list outside the store, where this store is older than that: erasures and opting
    /// out. Mends the list from what the store knows. To be done before anything of an opened store is shown.
    pub(super) fn repeat_what_stands_outside(&mut self) -> Result<()> {
        let store = &self.opened()?.store;
        let known = store.read(|reader| {
            let erasures = cases::table::erasures(reader)?;
            Ok::<_, super::Trouble>(Outside { erasures, ..consent::table::known_outside(reader)? })
        })?;
        store.remember_outside(&known)?;
        let outside = store.outside()?;
        let has = |one: &Erasure| known.erasures.iter().any(|two| two.is_of_the_same(one));
        let missing: Vec<&Erasure> = outside.erasures.iter().filter(|one| !has(one)).collect();
        if missing.is_empty() && !opt_outs_are_missing(&known, &outside) {
            return Ok(());
        }
        self.act(Act::RepeatErasures, |hand| {
            consent::table::take_in(hand.writer, &outside)?;
            missing.into_iter().try_for_each(|one| repeat(hand, one))
        })
    }
}

fn opt_outs_are_missing(known: &Outside, outside: &Outside) -> bool {
    outside.mark_keys.iter().any(|key| !known.mark_keys.contains(key))
        || outside.opt_outs.iter().any(|one| !known.opt_outs.contains(one))
}

/// One erasure again. A case that is not there has nothing to erase; the store then knows of it all the same.
fn repeat(hand: &Hand<'_>, one: &Erasure) -> Result<()> {
    let then = Hand { at: one.at, ..*hand };
    match cases::table::case(hand.writer, one.case) {
        Ok(case) => match one.extent {
            Extent::Everything => erase_case(&then, &case).map(|_| ()),
            Extent::Person => anonymise_case(&then, &case),
            Extent::Contact => forget_contact(&then, &case),
            Extent::Interview => match one.interview {
                Some(id) => erase_interview(&then, &case, id),
                None => Ok(()),
            },
        },
        Err(cases::Trouble::NoCase) => Ok(cases::table::keep_erasure(hand.writer, one)?),
        Err(other) => Err(other.into()),
    }
}

#[cfg(test)]
mod tests;
