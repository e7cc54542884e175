//! Coding: which reasons an interview holds; and the findings as they stand, for her own screen.

use super::reports::AT_ONCE;
use super::{Desk, Result};
use crate::consent;
use crate::interviews::{self, InterviewState};
use crate::reasons::{Coding, Frame, frame, table};
use crate::reports::{self, HowFar, LiveFindings, LiveWish};
use crate::store::Act;
use crate::vocabulary::InterviewId;

impl Desk {
    /// The code frame.
    pub fn frame(&self) -> &'static Frame {
        frame()
    }

    /// The codes that `text` finds in either language, best first.
    pub fn find_reasons(&self, text: &str) -> Vec<String> {
        frame().find(text).into_iter().map(str::to_owned).collect()
    }

    /// The coding of an interview, if it has one.
    pub fn coding(&self, id: InterviewId) -> Result<Option<Coding>> {
        self.read(|reader| Ok(table::coding(reader, id)?))
    }

    /// The findings of a year as they stand today, with true values. Nothing is locked, entered or released.
    pub fn findings(&self, wish: LiveWish) -> Result<LiveFindings> {
        let today = self.clock.today();
        let mut plans = self.opened()?.plans.borrow_mut();
        self.read(|reader| Ok(reports::findings(reader, wish, today, &mut plans)?))
    }

    /// Works on the findings of a year for a while, as [`Desk::prepare_report`] does on a report.
    pub fn prepare_findings(&self, wish: LiveWish) -> Result<HowFar> {
        let today = self.clock.today();
        let mut plans = self.opened()?.plans.borrow_mut();
        self.read(|reader| Ok(reports::prepare_findings(reader, wish, today, &mut plans, AT_ONCE)?))
    }

    /// Keeps the coding of an interview that is over. One that its carer stopped is not coded: opting out is never
    /// counted as a reason, and nothing else of it is counted either.
    pub fn code(&mut self, id: InterviewId, coding: &Coding) -> Result<Coding> {
        coding.check(frame())?;
        self.act(Act::CodeInterview, |hand| {
            if interviews::table::interview(hand.writer, id, hand.at)?.state != InterviewState::Finished {
                return Err(interviews::Trouble::NotFinished.into());
            }
            if consent::table::stopped(hand.writer)?.contains_key(&id) {
                return Err(consent::Trouble::Stopped.into());
            }
            table::keep(hand.writer, id, coding, frame().version, hand.at)?;
            Ok(coding.clone())
        })
    }

    /// Takes the reasons off an interview again: it waits for them as it did before somebody gave it the first ones by a
    /// slip.
    pub fn uncode(&mut self, id: InterviewId) -> Result<()> {
        self.act(Act::UncodeInterview, |hand| {
            interviews::table::interview(hand.writer, id, hand.at)?;
            Ok(table::erase(hand.writer, id)?)
        })
    }
}
