//! Opting out before and after a referral and in the middle of an interview. Afterwards it is a withdrawal.

use serde::{Deserialize, Serialize};

use super::erasing::{self, Erased};
use super::{Desk, Hand, Result, Trouble};
use crate::cases::{self, Case, Entry};
use crate::consent::{self, Kept, Lifted, OptOutOf, OptOutPoint, OptOuts, Tally, ToldBy};
use crate::interviews::{self, Interview, InterviewState};
use crate::store::{Act, Look};
use crate::vocabulary::{CaseId, Day, FieldTrouble, InterviewId, Period, Phrase, ServiceId};

/// Who opted out in a period, in numbers alone.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
pub struct OptOutPicture {
    /// What services tallied, newest month first.
    pub tallies: Vec<Tally>,
    /// How many at each point.
    pub counts: OptOuts,
    /// Who changed their minds, latest first. Where they opted out they stay counted.
    pub lifted: Vec<Lifted>,
}

/// A carer who opted out changed their mind. The name is looked up and not kept; no reason is asked for.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, export_to = "types.ts"))]
#[serde(rename_all = "camelCase")]
pub struct LiftForm {
    /// The service.
    pub service: ServiceId,
    /// The carer's name.
    pub carer: String,
    /// Which of those that were found.
    pub opt_out: u32,
    /// Who told it.
    pub told_by: ToldBy,
    /// The day it was told, as it was typed.
    pub told_on: String,
}

impl Desk {
    /// Who opted out in a period, in numbers alone.
    pub fn opt_outs(&self, period: Period) -> Result<OptOutPicture> {
        self.read(|reader| {
            Ok(OptOutPicture {
                tallies: consent::table::tallies(reader, period)?,
                counts: consent::table::opt_outs(reader, period)?,
                lifted: consent::table::lifted(reader, period)?,
            })
        })
    }

    /// Who of this name opted out at a service and did not change their mind: days and points, latest first.
    pub fn opt_outs_of(&self, service: ServiceId, carer: &str) -> Result<Vec<OptOutOf>> {
        self.read(|reader| {
            cases::table::service(reader, service)?;
            Ok(consent::table::opted_out(reader, service, &[carer.to_owned()])?)
        })
    }

    /// A carer changed their mind: the service may refer them again. Nothing that was erased comes back, another carer
    /// of the household stays opted out, and that they opted out stays counted.
    pub fn lift_opt_out(&mut self, form: &LiftForm) -> Result<()> {
        let today = self.clock.today();
        self.act(Act::LiftOptOut, |hand| {
            let found =
                consent::table::opted_out(hand.writer, form.service, std::slice::from_ref(&form.carer))?;
            let one = found.into_iter().find(|one| one.opt_out == form.opt_out);
            let one = one.ok_or(consent::Trouble::NotOptedOut)?;
            let told_on = told_on(&form.told_on, one.on, today).map_err(|key| {
                consent::Trouble::Form(vec![FieldTrouble::new("toldOn", Phrase::plain(key))])
            })?;
            let (who, told) = ((form.service, form.carer.as_str()), (form.told_by, told_on));
            Ok(consent::table::lift(hand.writer, who, one, told, (hand.at, hand.desk))?)
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

/// The day something was told: not before they opted out and not in the future; else which sentence says why.
fn told_on(text: &str, opted_out: Day, today: Day) -> std::result::Result<Day, &'static str> {
    match Day::read(text) {
        Ok(day) if day > today => Err("trouble-lift-future"),
        Ok(day) if day < opted_out => Err("trouble-lift-before"),
        Ok(day) => Ok(day),
        Err(why) => Err(why.key()),
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

/// What is to be asked of a referral: who of its carers has the name of somebody who opted out at this service. Where
/// it puts right a case, carers who stood there already are not asked about, nor what was answered before.
pub(super) fn asks(rows: &Look, entry: &Entry, before: Option<&Case>) -> Result<Vec<OptOutOf>> {
    let stood = |name: &&String| {
        before.is_some_and(|case| {
            case.entry.service == entry.service
                && case.entry.carers.iter().any(|old| consent::is_same_name(old, name))
        })
    };
    let fresh: Vec<String> = entry.carers.iter().filter(|name| !stood(name)).cloned().collect();
    let mut met = consent::table::opted_out(rows, entry.service, &fresh)?;
    if let Some(case) = before {
        let answered = consent::table::anothers(rows, case.id)?;
        met.retain(|one| answered.iter().all(|(known, _)| *known != one.opt_out));
    }
    Ok(met)
}

/// Refuses a referral until it was said that these are other people. The refusal says the day and no name.
pub(super) fn must_be_others(met: &[OptOutOf], others: bool) -> Result<()> {
    match met.first() {
        Some(one) if !others => Err(consent::Trouble::OptedOut(one.on).into()),
        _ => Ok(()),
    }
}
