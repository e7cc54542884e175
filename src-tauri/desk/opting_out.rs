//! Opting out before and after a referral and in the middle of an interview. Afterwards it is a withdrawal.

use serde::Serialize;

use super::erasing::{self, Erased};
use super::{Desk, Hand, Result, Trouble};
use crate::cases::{self, Case, Entry};
use crate::consent::{self, Kept, OptOutPoint, OptOuts, Tally};
use crate::interviews::{self, Interview, InterviewState};
use crate::store::{Act, Look};
use crate::vocabulary::{CaseId, Day, InterviewId, Period};

/// Who opted out in a period, in numbers alone.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct OptOutPicture {
    /// What services tallied, newest month first.
    pub tallies: Vec<Tally>,
    /// How many at each point.
    pub counts: OptOuts,
}

impl Desk {
    /// Who opted out in a period, in numbers alone.
    pub fn opt_outs(&self, period: Period) -> Result<OptOutPicture> {
        self.read(|reader| {
            Ok(OptOutPicture {
                tallies: consent::table::tallies(reader, period)?,
                counts: consent::table::opt_outs(reader, period)?,
            })
        })
    }

    /// Keeps how many households a service says did not want to be referred; 0 takes the figure away.
    pub fn tally_opt_outs(&mut self, tally: &Tally) -> Result<()> {
        let (year, month, _) = self.clock.today().numbers();
        let troubles = tally.troubles(&format!("{year:04}-{month:02}"));
        if !troubles.is_empty() {
            return Err(Trouble::form(troubles));
        }
        self.act(Act::TallyOptOuts, |hand| {
            cases::table::service(hand.writer, tally.service)?;
            Ok(consent::table::tally(hand.writer, tally, hand.at)?)
        })
    }

    /// The carers do not want an interview: the day stays with a mark that tells nothing by itself, and everything
    /// else about them is erased. Binding. Refused once an interview was held: from that they withdraw.
    pub fn opt_out(&mut self, case: CaseId) -> Result<Erased> {
        let on = self.clock.today();
        let erased = self.act(Act::OptOut, |hand| {
            let case = cases::table::case(hand.writer, case)?;
            if !interviews::table::of_case(hand.writer, case.id)?.is_empty() {
                return Err(consent::Trouble::Interviewed.into());
            }
            keep_mark(hand, OptOutPoint::AfterReferral, &case.entry, on)?;
            erasing::erase_case(hand, &case)
        })?;
        self.forget_what_is_gone()?;
        Ok(erased)
    }

    /// The carer stops the interview. Either what was said so far is kept, for what was allowed, or nothing is and
    /// the record is erased. Binding.
    pub fn stop_interview(&mut self, id: InterviewId, kept: Kept) -> Result<()> {
        let on = self.clock.today();
        self.act(Act::OptOut, |hand| {
            let interview = going_on(hand, id)?;
            let case = cases::table::case(hand.writer, interview.case)?;
            keep_mark(hand, OptOutPoint::During, &case.entry, on)?;
            match kept {
                Kept::Everything => {
                    interviews::table::finish(hand.writer, id, hand.at, on)?;
                    Ok(consent::table::stop(hand.writer, id, on)?)
                }
                Kept::Nothing => erase(hand, &case, id),
            }
        })?;
        if kept == Kept::Nothing {
            self.forget_what_is_gone()?;
        }
        self.opened_mut()?.listening_to = None;
        Ok(())
    }
}

fn going_on(hand: &Hand<'_>, id: InterviewId) -> Result<Interview> {
    let interview = interviews::table::interview(hand.writer, id, hand.at)?;
    match interview.state {
        InterviewState::Finished => Err(consent::Trouble::Over.into()),
        InterviewState::Open | InterviewState::Paused => Ok(interview),
    }
}

/// Erases what an interview leaves: with it the whole record, unless another interview of the household stands.
fn erase(hand: &Hand<'_>, case: &Case, id: InterviewId) -> Result<()> {
    if interviews::table::of_case(hand.writer, case.id)?.len() == 1 {
        return erasing::erase_case(hand, case).map(|_| ());
    }
    erasing::erase_interview(hand, case, id)
}

fn keep_mark(hand: &Hand<'_>, point: OptOutPoint, entry: &Entry, on: Day) -> Result<()> {
    Ok(consent::table::opt_out(hand.writer, point, entry.service, &entry.carers, on)?)
}

/// Refuses a referral of carers who opted out at this service. The refusal says the day and no name.
pub(super) fn must_not_have_opted_out(rows: &Look, entry: &Entry) -> Result<()> {
    match consent::table::opted_out(rows, entry.service, &entry.carers)? {
        Some(day) => Err(consent::Trouble::OptedOut(day).into()),
        None => Ok(()),
    }
}
